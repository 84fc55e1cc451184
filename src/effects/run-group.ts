import type { Effect } from '../../machines/effects';
import type { Logger } from '../observe/logger';
import type { Metrics } from '../observe/metrics';
import { StoreUnavailable, type ClaimedEffect, type EffectPort } from '../store/port';
import { recordsOf } from './audit-append';
import { mostTries, pauseAfter } from './back-off';
import { carryOut } from './carry-out';
import type { Group } from './groups';
import { GiveUp, type Handlers } from './handler';
import { tellDelay, tellOutcome, tellReturned, type TellOutcomeDeps } from './tell-outcome';
import { waitForAll } from './wait-for-all';

export interface RunGroupDeps extends TellOutcomeDeps {
  readonly store: Pick<EffectPort, 'finishEffect' | 'retryEffect'>;
  readonly handlers: Handlers;
  readonly random: () => number;
  readonly log: Logger;
  readonly metrics: Pick<Metrics, 'effectDied'>;
}

/** Carries the effects of a group out, side by side, each until its outcome is told or its next try is due. Rejects with StoreUnavailable. */
export const runGroup = (deps: RunGroupDeps, { first, effects }: Group, caseNumber: string): Promise<void> =>
  waitForAll(effects.map((effect) => runOne(deps, effect, first, caseNumber)));

async function runOne(deps: RunGroupDeps, claimed: ClaimedEffect, first: readonly ClaimedEffect[], caseNumber: string): Promise<void> {
  const effect: Effect = JSON.parse(claimed.body);
  const { id, fence } = claimed;
  try {
    const at = deps.now();
    const before = first.flatMap((entry) => recordsOf(entry, caseNumber));
    const outcome = await carryOut(deps.handlers, effect, {
      id,
      case: claimed.case,
      caseNumber,
      attempt: claimed.attempt,
      at,
      void: claimed.void,
      before,
    });
    await tellOutcome(deps, claimed, first, effect, outcome);
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
      await tellOutcome(deps, claimed, [], effect, { status: 'failed' });
      return;
    }
    deps.log.warn('an effect failed and will be tried again', { error, effect: id, type: effect.type, attempt: claimed.attempt });
    await deps.store.retryEffect({ case: claimed.case, id, fence, dueAt: deps.now() + pauseAfter(claimed.attempt, deps.random()) });
    if (effect.type === 'change.apply' && claimed.attempt === 1) await tellDelay(deps, claimed, effect.change.id);
  }
}
