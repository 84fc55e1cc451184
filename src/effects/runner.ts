import type { Effect, EffectOf, Outcome } from '../../machines/effects';
import type { SessionEvent } from '../../machines/events';
import type { CaseId, Instant, Millis } from '../../machines/words';
import type { Logger } from '../observe/logger';
import type { Metrics } from '../observe/metrics';
import { StoreUnavailable, type ClaimedEffect, type EffectPort } from '../store/port';
import type { CaseCache } from '../turn/case-cache';
import type { HouseTurns } from '../turn/house';
import { mostTries, pauseAfter } from './back-off';
import { recordsOf } from './audit-append';
import { GiveUp, type Handler, type Handlers } from './handler';
import { isPush, runPush } from './run-push';
import { isWebhook, runWebhook, type TellWebhook } from './run-webhook';

export interface RunnerDeps {
  readonly store: EffectPort;
  /** Asked for a case's number. */
  readonly cases: Pick<CaseCache, 'loadCase'>;
  readonly turns: HouseTurns;
  readonly handlers: Handlers;
  /** Tells other desks; absent: there is none. */
  readonly webhook?: TellWebhook | undefined;
  readonly worker: string;
  readonly lease: Millis;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly log: Logger;
  readonly metrics: Pick<Metrics, 'effectDied'>;
}

/** Carries effects out until their outcome is known. */
export interface Runner {
  /** What a commit of this instance handed over as claimed, behind what runs of that case already. Never rejects: what fails stays in the outbox. */
  runClaimed(id: CaseId, caseNumber: string, claimed: readonly ClaimedEffect[]): Promise<void>;
  /** What anybody left undone; answers how many were claimed. Rejects with StoreUnavailable. */
  runDue(limit: number): Promise<number>;
  /** Resolves when nothing of this process is under way. */
  drain(): Promise<void>;
}

export function createRunner(deps: RunnerDeps): Runner {
  const underWay = new Map<CaseId, { readonly waiting: ClaimedEffect[]; readonly run: Promise<void> }>();

  const apart = new Set<Promise<void>>();
  const runPushes = (pushes: readonly ClaimedEffect[], caseNumber: string): Promise<void> =>
    all(pushes.map((push) => runPush(deps, push, caseNumber)));
  /** Nobody waits for these but `drain`. */
  const aside = (running: Promise<void>, id: CaseId): void => {
    const settled = running
      .catch((error: unknown) => deps.log.warn('effects stay in the outbox: the store did not answer', { error, case: id }))
      .finally(() => apart.delete(settled));
    apart.add(settled);
  };
  const runWebhooks = (id: CaseId, effects: readonly ClaimedEffect[], caseNumber: string): void => {
    if (effects.length > 0) aside(all(effects.map((effect) => runWebhook(deps, effect, caseNumber))), id);
  };
  const runAll = async (claimed: readonly ClaimedEffect[], caseNumber: string): Promise<void> => {
    for (const together of groups(claimed)) await runGroup(deps, together, caseNumber);
  };

  return {
    runClaimed(id, caseNumber, given) {
      // An answer waits for no change.
      const pushes = given.filter(isPush);
      if (pushes.length > 0) aside(runPushes(pushes, caseNumber), id);
      runWebhooks(id, given.filter(isWebhook), caseNumber);
      const claimed = given.filter((effect) => !isApart(effect));
      if (claimed.length === 0) return Promise.resolve();
      const running = underWay.get(id);
      if (running) {
        running.waiting.push(...claimed);
        return running.run;
      }
      const waiting = [...claimed];
      const run = (async () => {
        await Promise.resolve(); // Who committed goes on first.
        try {
          while (waiting.length > 0) await runAll(waiting.splice(0), caseNumber);
        } catch (error) {
          deps.log.warn('effects stay in the outbox: the store did not answer', { error, case: id });
        } finally {
          underWay.delete(id);
        }
      })();
      underWay.set(id, { waiting, run });
      return run;
    },
    async runDue(limit) {
      const claimed = await deps.store.claimEffects({ worker: deps.worker, at: deps.now(), lease: deps.lease, limit });
      const cases = new Set(claimed.map((effect) => effect.case));
      await Promise.all(
        [...cases].map(async (id) => {
          // Its number never changes.
          const caseNumber = (await deps.cases.loadCase(id))?.number ?? '';
          const own = claimed.filter((effect) => effect.case === id);
          runWebhooks(id, own.filter(isWebhook), caseNumber);
          await all([
            runPushes(own.filter(isPush), caseNumber),
            runAll(
              own.filter((effect) => !isApart(effect)),
              caseNumber,
            ),
          ]);
        }),
      );
      return claimed.length;
    },
    async drain() {
      while (underWay.size + apart.size > 0) await Promise.all([...apart, ...[...underWay.values()].map(({ run }) => run)]);
    },
  };
}

/** Nothing of a case waits behind these: lines that are brought to a leg, and what other desks are told. */
const isApart = (effect: ClaimedEffect): boolean => isPush(effect) || isWebhook(effect);

/** Waits for all, also when one fails; rejects with the first failure. */
async function all(running: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(running)).find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Effects that are carried out together; `first`: audit entries that go into the log with the change's own first one. */
interface Group {
  readonly first: readonly ClaimedEffect[];
  readonly effects: readonly ClaimedEffect[];
}

/**
 * Effects of a case in their order. Side by side, audit entries go in one append and mails are sent together. A change is
 * alone; audit entries right before it share the append of its own, which comes before its effect (I10), and its commit.
 */
function groups(claimed: readonly ClaimedEffect[]): readonly Group[] {
  const found: { first: ClaimedEffect[]; effects: ClaimedEffect[] }[] = [];
  for (const effect of claimed) {
    const last = found.at(-1);
    const type = last?.effects[0]?.type;
    if (effect.type === 'change.apply' && last && type === 'audit.append' && !effect.void)
      found[found.length - 1] = { first: last.effects, effects: [effect] };
    else if (effect.type !== 'change.apply' && type === effect.type) last?.effects.push(effect);
    else found.push({ first: [], effects: [effect] });
  }
  return found;
}

const runGroup = (deps: RunnerDeps, { first, effects }: Group, caseNumber: string): Promise<void> =>
  all(effects.map((effect) => runOne(deps, effect, first, caseNumber)));

async function runOne(deps: RunnerDeps, claimed: ClaimedEffect, first: readonly ClaimedEffect[], caseNumber: string): Promise<void> {
  const effect: Effect = JSON.parse(claimed.body);
  const { id, fence } = claimed;
  try {
    const at = deps.now();
    const before = first.flatMap((entry) => recordsOf(entry, caseNumber));
    const outcome = await handle(deps.handlers, effect, {
      id,
      case: claimed.case,
      caseNumber,
      attempt: claimed.attempt,
      at,
      void: claimed.void,
      before,
    });
    await settle(deps, claimed, first, effect, outcome);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    // What goes with the change is tried again by itself.
    for (const entry of first) await runOne(deps, entry, [], caseNumber);
    if (error instanceof GiveUp || claimed.attempt >= mostTries) {
      deps.log.error('an effect was given up: somebody must look at it', {
        error,
        effect: id,
        type: effect.type,
        attempt: claimed.attempt,
      });
      deps.metrics.effectDied();
      await tellReturned(deps, claimed, effect);
      await settle(deps, claimed, [], effect, { status: 'failed' });
      return;
    }
    deps.log.warn('an effect failed and will be tried again', { error, effect: id, type: effect.type, attempt: claimed.attempt });
    await deps.store.retryEffect({ case: claimed.case, id, fence, dueAt: deps.now() + pauseAfter(claimed.attempt, deps.random()) });
    if (effect.type === 'change.apply' && claimed.attempt === 1) await tellDelay(deps, claimed, effect.change.id);
  }
}

/** Asked for by another instance, which has a desk; this one leaves it to be tried again. */
const nobody = ({ type }: Effect): Promise<Outcome> =>
  Promise.reject(
    new Error(`Nobody here carries out ${type}: this instance was started without a desk. Start all instances with the same settings.`),
  );

function handle(handlers: Handlers, effect: Effect, attempt: Parameters<Handler>[1]): Promise<Outcome> {
  switch (effect.type) {
    case 'pin.mail':
      return handlers['pin.mail'](effect, attempt);
    case 'code.mail':
      return handlers['code.mail'](effect, attempt);
    case 'notice.mail':
      return handlers['notice.mail'](effect, attempt);
    case 'answer.mail':
      return handlers['answer.mail'](effect, attempt);
    case 'resume.mail':
      return handlers['resume.mail'](effect, attempt);
    case 'approval.mail':
      return handlers['approval.mail'](effect, attempt);
    case 'change.apply':
      return handlers['change.apply'](effect, attempt);
    case 'secret.drop':
      return handlers['secret.drop'](effect, attempt);
    case 'portal.mail':
      return handlers['portal.mail'](effect, attempt);
    case 'article.mail':
      return handlers['article.mail'](effect, attempt);
    case 'audit.append':
      return handlers['audit.append'](effect, attempt);
    case 'rights.end':
      return handlers['rights.end'](effect, attempt);
    case 'reply.mail':
      return (handlers['reply.mail'] ?? nobody)(effect, attempt);
    case 'summary.mail':
      return (handlers['summary.mail'] ?? nobody)(effect, attempt);
    case 'pin.replace':
      return (handlers['pin.replace'] ?? nobody)(effect, attempt);
    case 'desk.event':
      return nobody(effect);
  }
}

/** A change's outcome re-enters at the top, in one commit with the end of its effect and of what went with it; of others only the end is kept. */
async function settle(
  deps: RunnerDeps,
  { id, case: owner, fence }: ClaimedEffect,
  first: readonly ClaimedEffect[],
  effect: Effect,
  outcome: Outcome,
): Promise<void> {
  if (effect.type === 'rights.end') return tellEnded(deps, { id, owner, fence }, effect, outcome);
  if (effect.type !== 'change.apply') {
    await deps.store.finishEffect({ case: owner, id, fence });
    return;
  }
  const at = deps.now();
  const events: SessionEvent[] = [{ type: 'effect.settled', id, change: effect.change.id, outcome, at }];
  const finishes = [...first.map((entry) => ({ id: entry.id, fence: entry.fence })), { id, fence }];
  const result = await deps.turns.tell({
    op: `settled/${id}`,
    at,
    case: owner,
    events,
    ...(effect.warrant.method === 'none' ? {} : { asks: effect.warrant.leg }),
    finishes,
  });
  if (result === 'gone') for (const finish of finishes) await deps.store.finishEffect({ case: owner, ...finish });
  if (result === 'unavailable')
    throw new StoreUnavailable('The outcome of a change could not be stored; the change keeps its key and is asked again.');
}

/** All rights of who said "this was not me" have ended: said only now (I8), in one commit with the end of the effect. */
async function tellEnded(
  deps: RunnerDeps,
  { id, owner, fence }: { readonly id: string; readonly owner: CaseId; readonly fence: number },
  { leg }: EffectOf<'rights.end'>,
  { status }: Outcome,
): Promise<void> {
  const at = deps.now();
  const result = await deps.turns.tell({
    op: `settled/${id}`,
    at,
    case: owner,
    events: [{ type: 'rights.ended', leg, done: status === 'done', at }],
    asks: leg,
    finishes: [{ id, fence }],
  });
  if (result === 'gone') await deps.store.finishEffect({ case: owner, id, fence });
  if (result === 'unavailable') throw new StoreUnavailable('That all rights have ended could not be stored; it is told later.');
}

/** A mail that the next hop refuses for good is known to its case like one that comes back. */
async function tellReturned(deps: RunnerDeps, { case: owner, id }: ClaimedEffect, effect: Effect): Promise<void> {
  if (
    effect.type === 'change.apply' ||
    effect.type === 'audit.append' ||
    effect.type === 'rights.end' ||
    effect.type === 'secret.drop' ||
    effect.type === 'pin.replace' ||
    effect.type === 'desk.event' ||
    effect.type === 'portal.mail'
  )
    return;
  const at = deps.now();
  await deps.turns.tell({
    op: `bounced/${id}`,
    at,
    case: owner,
    events: [{ type: 'mail.bounced', leg: effect.leg, what: effect.type, at }],
  });
}

async function tellDelay(deps: RunnerDeps, { case: owner, id }: ClaimedEffect, change: string): Promise<void> {
  const at = deps.now();
  await deps.turns.tell({ op: `delayed/${id}`, at, case: owner, events: [{ type: 'effect.delayed', change, at }] });
}
