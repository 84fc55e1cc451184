import type { Instant } from '../../machines/words';
import type { Logger } from '../observe/logger';
import type { Metrics } from '../observe/metrics';
import { StoreUnavailable, type ClaimedEffect, type EffectPort } from '../store/port';
import { mostTries, pauseAfter } from './back-off';
import { GiveUp } from './handler';

/** Tells another desk; the body is one that the commit made. Rejects as a handler does. */
export type TellWebhook = (
  body: string,
  attempt: { readonly id: string; readonly caseNumber: string; readonly at: Instant },
) => Promise<void>;

export interface RunWebhookDeps {
  readonly store: EffectPort;
  readonly webhook?: TellWebhook | undefined;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly log: Logger;
  readonly metrics: Pick<Metrics, 'effectDied'>;
}

/** Told to other desks by whoever has DESK_WEBHOOK_URL; another start may have it again. */
const nobody: TellWebhook = () => Promise.reject(new Error('There is no other desk to tell: is DESK_WEBHOOK_URL missing?'));

/** An effect that tells another desk: no machine waits for it, and nothing of the customer's waits behind it. */
export const isWebhook = ({ type }: ClaimedEffect): boolean => type === 'desk.event' || type === 'desk.messages';

/** Rejects with StoreUnavailable. */
export async function runWebhook(
  { store, webhook = nobody, now, random, log, metrics }: RunWebhookDeps,
  claimed: ClaimedEffect,
  caseNumber: string,
): Promise<void> {
  const { id, case: owner, fence, attempt, body, type } = claimed;
  try {
    await webhook(body, { id, caseNumber, at: now() });
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    if (!(error instanceof GiveUp) && attempt < mostTries) {
      log.warn('another desk could not be told and will be told again', { error, effect: id, type, attempt });
      await store.retryEffect({ case: owner, id, fence, dueAt: now() + pauseAfter(attempt, random()) });
      return;
    }
    log.error('another desk could not be told of something, and will not be: somebody must look at it', {
      error,
      effect: id,
      type,
      attempt,
    });
    metrics.effectDied();
  }
  await store.finishEffect({ case: owner, id, fence });
}
