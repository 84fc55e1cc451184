import type { Instant, Millis } from '../../machines/words';
import type { Logger } from '../observe/logger';
import type { Metrics } from '../observe/metrics';
import { StoreUnavailable, type ClaimedEffect, type EffectPort } from '../store/port';
import type { LinesPush } from '../turn/outgoing/mark-pushes';
import { mostTries, pauseAfter } from './back-off';
import { GiveUp, NotYet, type Handlers, type PushHandler } from './handler';

export interface RunPushDeps {
  readonly store: EffectPort;
  readonly handlers: Pick<Handlers, 'lines.push'>;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly log: Logger;
  readonly metrics: Pick<Metrics, 'effectDied'>;
}

/** Lines of a channel that was there in an earlier start, and may be there again. */
const noChannel: PushHandler = () => Promise.reject(new Error('There is no channel here to bring these lines: is MicrosoftAppId missing?'));

/** The longest wait for lines that have to go first. */
const longestWait: Millis = 5_000;

export const isPush = ({ type }: ClaimedEffect): boolean => type === 'lines.push';

/** Brings lines to their leg. No machine waits for it: its end alone is kept. Rejects with StoreUnavailable. */
export async function runPush(deps: RunPushDeps, claimed: ClaimedEffect, caseNumber: string): Promise<void> {
  const { id, case: owner, fence, attempt } = claimed;
  const {
    store,
    log,
    handlers: { 'lines.push': push = noChannel },
  } = deps;
  const effect: LinesPush = JSON.parse(claimed.body);
  try {
    await push(effect, { id, case: owner, caseNumber, attempt, at: deps.now(), void: claimed.void });
    await store.finishEffect({ case: owner, id, fence });
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    const pause = pauseAfter(attempt, deps.random());
    if (error instanceof NotYet) {
      await store.retryEffect({ case: owner, id, fence, dueAt: deps.now() + Math.min(pause, longestWait) });
    } else if (error instanceof GiveUp || attempt >= mostTries) {
      log.error('lines could not be brought to a customer and were given up: somebody must look at it', {
        error,
        effect: id,
        leg: effect.leg,
        attempt,
      });
      deps.metrics.effectDied();
      await store.finishEffect({ case: owner, id, fence });
    } else {
      log.warn('lines could not be brought to a customer and will be tried again', { error, effect: id, attempt });
      await store.retryEffect({ case: owner, id, fence, dueAt: deps.now() + pause });
    }
  }
}
