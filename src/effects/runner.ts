import type { Effect, Outcome } from '../../machines/effects';
import type { SessionEvent } from '../../machines/events';
import type { CaseId, Instant, Millis } from '../../machines/words';
import type { Logger } from '../observe/logger';
import type { Metrics } from '../observe/metrics';
import { StoreUnavailable, type ClaimedEffect, type EffectPort } from '../store/port';
import type { CaseCache } from '../turn/case-cache';
import type { HouseTurns } from '../turn/house';
import { mostTries, pauseAfter } from './back-off';
import { GiveUp, type Handler, type Handlers } from './handler';

export interface RunnerDeps {
  readonly store: EffectPort;
  /** Asked for the case's number. */
  readonly cases: Pick<CaseCache, 'loadCase'>;
  readonly turns: HouseTurns;
  readonly handlers: Handlers;
  readonly worker: string;
  readonly lease: Millis;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly log: Logger;
  readonly metrics: Pick<Metrics, 'effectDied'>;
}

/** Carries effects out until their outcome is known. */
export interface Runner {
  /** What is due of one case, right after its commit. Never rejects: what fails stays in the outbox. */
  runCase(id: CaseId): Promise<void>;
  /** What anybody left undone; answers how many were claimed. Rejects with StoreUnavailable. */
  runDue(limit: number): Promise<number>;
  /** Resolves when nothing of this process is under way. */
  drain(): Promise<void>;
}

export function createRunner(deps: RunnerDeps): Runner {
  const underWay = new Map<CaseId, Promise<void>>();
  const again = new Set<CaseId>();
  const claim = (limit: number, id?: CaseId): Promise<ClaimedEffect[]> =>
    deps.store.claimEffects({ worker: deps.worker, at: deps.now(), lease: deps.lease, limit, ...(id === undefined ? {} : { case: id }) });

  /** Effects of one case; its number, which never changes, is asked for once for all of them. */
  const runAll = async (claimed: readonly ClaimedEffect[]): Promise<void> => {
    const [first] = claimed;
    const caseNumber = (first && (await deps.cases.loadCase(first.case))?.number) ?? '';
    for (const together of groups(claimed)) await all(together.map((effect) => runOne(deps, effect, caseNumber)));
  };

  const runCase = (id: CaseId): Promise<void> => {
    const running = underWay.get(id);
    if (running) {
      again.add(id);
      return running;
    }
    const run = (async () => {
      try {
        do {
          again.delete(id);
          await runAll(await claim(20, id));
        } while (again.has(id));
      } catch (error) {
        deps.log.warn('effects stay in the outbox: the store did not answer', { error, case: id });
      } finally {
        underWay.delete(id);
      }
    })();
    underWay.set(id, run);
    return run;
  };

  return {
    runCase,
    async runDue(limit) {
      const claimed = await claim(limit);
      const cases = new Set(claimed.map((effect) => effect.case));
      await Promise.all([...cases].map((id) => runAll(claimed.filter((effect) => effect.case === id))));
      return claimed.length;
    },
    async drain() {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
  };
}

/** Waits for all, also when one fails; rejects with the first failure. */
async function all(running: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(running)).find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * Effects of a case in their order; audit entries side by side go in one append (I10: before what comes after them), and
 * mails side by side are sent together. A change is always alone.
 */
function groups(claimed: readonly ClaimedEffect[]): readonly (readonly ClaimedEffect[])[] {
  const found: ClaimedEffect[][] = [];
  for (const effect of claimed) {
    const last = found.at(-1);
    if (effect.type !== 'change.apply' && last?.[0]?.type === effect.type) last.push(effect);
    else found.push([effect]);
  }
  return found;
}

async function runOne(deps: RunnerDeps, claimed: ClaimedEffect, caseNumber: string): Promise<void> {
  const effect: Effect = JSON.parse(claimed.body);
  const { id, fence } = claimed;
  try {
    const at = deps.now();
    const outcome = await handle(deps.handlers, effect, { id, case: claimed.case, caseNumber, attempt: claimed.attempt, at, void: claimed.void });
    await settle(deps, claimed, effect, outcome);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    if (error instanceof GiveUp || claimed.attempt >= mostTries) {
      deps.log.error('an effect was given up: somebody must look at it', { error, effect: id, type: effect.type, attempt: claimed.attempt });
      deps.metrics.effectDied();
      await settle(deps, claimed, effect, { status: 'failed' });
      return;
    }
    deps.log.warn('an effect failed and will be tried again', { error, effect: id, type: effect.type, attempt: claimed.attempt });
    await deps.store.retryEffect({ case: claimed.case, id, fence, dueAt: deps.now() + pauseAfter(claimed.attempt, deps.random()) });
    if (effect.type === 'change.apply' && claimed.attempt === 1) await tellDelay(deps, claimed, effect.change.id);
  }
}

function handle(handlers: Handlers, effect: Effect, attempt: Parameters<Handler>[1]): Promise<Outcome> {
  switch (effect.type) {
    case 'pin.mail': return handlers['pin.mail'](effect, attempt);
    case 'code.mail': return handlers['code.mail'](effect, attempt);
    case 'notice.mail': return handlers['notice.mail'](effect, attempt);
    case 'answer.mail': return handlers['answer.mail'](effect, attempt);
    case 'change.apply': return handlers['change.apply'](effect, attempt);
    case 'audit.append': return handlers['audit.append'](effect, attempt);
  }
}

/** A change's outcome re-enters at the top, in one commit with the end of its effect; of others only the end is kept. */
async function settle(deps: RunnerDeps, { id, case: owner, fence }: ClaimedEffect, effect: Effect, outcome: Outcome): Promise<void> {
  if (effect.type !== 'change.apply') {
    await deps.store.finishEffect({ case: owner, id, fence });
    return;
  }
  const at = deps.now();
  const events: SessionEvent[] = [{ type: 'effect.settled', id, change: effect.change.id, outcome, at }];
  const result = await deps.turns.tell({ op: `settled/${id}`, at, case: owner, events, ...(effect.warrant.method === 'none' ? {} : { asks: effect.warrant.leg }), finishes: [{ id, fence }] });
  if (result === 'gone') await deps.store.finishEffect({ case: owner, id, fence });
  if (result === 'unavailable') throw new StoreUnavailable('The outcome of a change could not be stored; the change keeps its key and is asked again.');
}

async function tellDelay(deps: RunnerDeps, { case: owner, id }: ClaimedEffect, change: string): Promise<void> {
  const at = deps.now();
  await deps.turns.tell({ op: `delayed/${id}`, at, case: owner, events: [{ type: 'effect.delayed', change, at }] });
}
