import type { Effect, Outcome } from '../../machines/effects';
import type { Attempt, Handlers } from '../../src/effects/handler';
import { createRunner, type Runner } from '../../src/effects/runner';
import type { ClaimedEffect, EffectPort } from '../../src/store/port-effects';
import type { HouseTurns } from '../../src/turn/house/house';
import { KeptLog } from '../support/house';

const id = '00-case';
const audit: Effect = {
  type: 'audit.append',
  at: 900,
  fact: { action: 'identity.proved', asker: 'u101', subject: null, actor: 'chat', method: 'pin' },
};
const apply: Effect = {
  type: 'change.apply',
  subject: 'u101',
  language: 'en',
  at: 900,
  warrant: { asker: 'u101', leg: 'chat', method: 'pin', epoch: 1 },
  change: { id: 'c-1', kind: 'call-forwarding.set', subject: { is: 'self' }, fields: { number: null }, status: 'authorized' },
};

const claimed = (n: number, effect: Effect, change: Partial<ClaimedEffect> = {}): ClaimedEffect => ({
  id: `${id}:${n}`,
  case: id,
  type: effect.type,
  body: JSON.stringify(effect),
  attempt: 1,
  fence: 1,
  leaseUntil: 15_000,
  void: false,
  ...change,
});

/** A world that writes down, in order, what is asked of it. */
function world(carryOut: (effect: Effect, attempt: Attempt) => Promise<Outcome> = async () => ({ status: 'done' })) {
  const done: string[] = [];
  const never = (): never => {
    throw new Error('This is not asked for here.');
  };
  const store: EffectPort = {
    claimEffects: never,
    countEffects: never,
    finishEffect: async (finish) => Boolean(done.push(`finish ${finish.id}`)),
    retryEffect: async (retry) => Boolean(done.push(`retry ${retry.id}`)),
  };
  const turns: HouseTurns = {
    resume: never,
    proveLeg: never,
    beginProved: never,
    joinProved: never,
    beginThread: never,
    answerApproval: never,
    agent: never,
    showSignIn: never,
    tell: async ({ events, finishes = [] }) => {
      done.push(`tell ${events.map(({ type }) => type).join()} finishing ${finishes.map((finish) => finish.id).join()}`);
      return 'committed';
    },
  };
  const handler = async (effect: Effect, attempt: Attempt): Promise<Outcome> => {
    done.push(`${effect.type} ${attempt.id} ${attempt.caseNumber} after ${(attempt.before ?? []).map(({ op }) => op).join()}`);
    return carryOut(effect, attempt);
  };
  const handlers: Handlers = {
    'pin.mail': handler,
    'code.mail': handler,
    'notice.mail': handler,
    'answer.mail': handler,
    'resume.mail': handler,
    'approval.mail': handler,
    'article.mail': handler,
    'change.apply': handler,
    'secret.drop': handler,
    'audit.append': handler,
    'rights.end': handler,
    'portal.mail': handler,
  };
  const runner: Runner = createRunner({
    store,
    turns,
    handlers,
    cases: { loadCase: never },
    worker: 'w',
    lease: 15_000,
    now: () => 1_000,
    random: () => 0,
    log: new KeptLog(),
    metrics: { effectDied: never },
  });
  return { done, runner };
}

describe('effects a commit handed over', () => {
  test('what proved the asker is given to the change to be written with it, and ends with the commit of its outcome', async () => {
    const { done, runner } = world();
    await runner.runClaimed(id, 'C-48K2-7', [claimed(1, audit), claimed(2, apply)]);
    expect(done).toEqual([`change.apply ${id}:2 C-48K2-7 after ${id}:1`, `tell effect.settled finishing ${id}:1,${id}:2`]);
  });

  test('when the change fails, what proved the asker is written and ends by itself, and the change alone is tried again', async () => {
    const { done, runner } = world((effect) =>
      effect.type === 'change.apply' ? Promise.reject(new Error('no answer')) : Promise.resolve({ status: 'done' }),
    );
    await runner.runClaimed(id, 'C-48K2-7', [claimed(1, audit), claimed(2, apply)]);
    expect(done).toEqual([
      `change.apply ${id}:2 C-48K2-7 after ${id}:1`,
      `audit.append ${id}:1 C-48K2-7 after `,
      `finish ${id}:1`,
      `retry ${id}:2`,
      'tell effect.delayed finishing ',
    ]);
  });

  test('an entry before a change whose proof was revoked is written before it, by itself', async () => {
    const { done, runner } = world();
    await runner.runClaimed(id, 'C-48K2-7', [claimed(1, audit), claimed(2, apply, { void: true })]);
    expect(done.slice(0, 3)).toEqual([`audit.append ${id}:1 C-48K2-7 after `, `finish ${id}:1`, `change.apply ${id}:2 C-48K2-7 after `]);
  });

  test('what comes while effects of the same case are under way is carried out after them', async () => {
    const { done, runner } = world(async (effect) => {
      if (effect.type === 'change.apply') void runner.runClaimed(id, 'C-48K2-7', [claimed(3, audit)]);
      return { status: 'done' };
    });
    await runner.runClaimed(id, 'C-48K2-7', [claimed(2, apply)]);
    expect(done).toEqual([
      `change.apply ${id}:2 C-48K2-7 after `,
      `tell effect.settled finishing ${id}:2`,
      `audit.append ${id}:3 C-48K2-7 after `,
      `finish ${id}:3`,
    ]);
  });
});
