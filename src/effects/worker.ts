import type { CaseId, Instant, Millis } from '../../machines/words';
import type { Logger } from '../observe/logger';
import { StoreUnavailable, type CasePort, type SealedPort } from '../store/port';
import type { HouseTurns } from '../turn/house/house';
import type { Runner } from './runner';

export interface WorkerDeps {
  readonly store: CasePort & Pick<SealedPort, 'sweepSealed'>;
  readonly turns: HouseTurns;
  readonly runner: Runner;
  readonly now: () => Instant;
  readonly log: Logger;
  /** Pause between two looks when there was nothing to do. */
  readonly pause: Millis;
  /** Closed and silent for this long: transcripts and records may go. */
  readonly keepFor: Millis;
}

/** Picks up what nobody finished, and wakes cases when their time has come; every instance runs one. */
export interface Worker {
  /** One look; answers how much there was to do. For tests with a clock of their own. */
  look(): Promise<number>;
  start(): void;
  /** Resolves when the look under way is done. */
  stop(): Promise<void>;
}

const batch = 50;
/** How often what is too old is looked for. */
const sweepEvery: Millis = 10 * 60_000;

export function createWorker(deps: WorkerDeps): Worker {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<unknown> = Promise.resolve();
  let stopped = true;
  let swept: Instant = deps.now();

  const look = async (): Promise<number> => {
    const at = deps.now();
    const due = await deps.store.dueCases(at, batch);
    for (const { id, wakeAt } of due) await wake(deps, id, wakeAt, at);
    const ran = await deps.runner.runDue(batch);
    if (at - swept >= sweepEvery) {
      swept = at;
      await deps.store.prune(at - deps.keepFor, batch);
      await deps.store.sweepSealed(at, batch);
    }
    return due.length + ran;
  };

  const next = (pause: Millis): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      looking = look().then(
        (done) => next(done >= batch ? 0 : deps.pause),
        (error: unknown) => {
          if (!(error instanceof StoreUnavailable)) deps.log.error('the worker met a fault; it goes on', { error });
          next(deps.pause);
        },
      );
    }, pause);
  };

  return {
    look,
    start() {
      stopped = false;
      next(deps.pause);
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
      await deps.runner.drain();
    },
  };
}

/** The clock ticks for one case. Under one op for each time it should wake: two instances tick it once. */
async function wake({ turns, log }: WorkerDeps, id: CaseId, wakeAt: Instant, at: Instant): Promise<void> {
  const result = await turns.tell({ op: `tick/${id}/${wakeAt}`, at, case: id, events: [{ type: 'clock.ticked', at }] });
  if (result === 'unavailable') log.warn('a case could not be woken now; the next look tries again', { case: id });
}
