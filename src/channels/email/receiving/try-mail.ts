import type { Instant, Millis } from '../../../../machines/words';
import { DirectoryUnavailable } from '../../../directory/port';
import type { Logger } from '../../../observe/logger';
import type { Metrics } from '../../../observe/metrics';
import { StoreUnavailable, type ClaimedMail, type InboxPort } from '../../../store/port';
import type { ReceivedMail } from '../handle-mail';
import { limitTo } from './slots';
import { afterAbsence, afterFailure, LONGEST_WAIT, MOST_TRIES, MOST_UNTOLD_TRIES, UNTOLD_PAUSE } from './tries';

/** What became of a mail: `later`: something was away, it is to be tried again. */
export type MailOutcome = 'done' | 'later' | { readonly retryAt: Instant };

export interface TryMailDeps {
  readonly store: Pick<InboxPort, 'finishMail' | 'retryMail'>;
  readonly handle: (mail: ReceivedMail) => Promise<MailOutcome>;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly log: Pick<Logger, 'debug' | 'warn' | 'error'>;
  readonly metrics: Pick<Metrics, 'mailDied'>;
  /** A try that takes longer has failed, and none is begun with less left of the lease. */
  readonly longest: Millis;
  /** Mails handled at once. */
  readonly parallel: number;
  /** No further try is begun: what waits is given back. */
  readonly isStopped: () => boolean;
}

export interface MailTries {
  /** One try; answers when the mail is due again, undefined when it is done with. Rejects with StoreUnavailable. */
  once(claimed: ClaimedMail, mail: ReceivedMail): Promise<Instant | undefined>;
  /** Not tried now: due again at that time, which it answers. */
  giveBack(claimed: ClaimedMail, dueAt: Instant): Promise<Instant>;
  /** Gives a mail up, aloud: a person must look. */
  setAside(claimed: ClaimedMail, why: string, error?: unknown): Promise<undefined>;
}

export function createMailTries({ store, handle, now, random, log, metrics, longest, parallel, isStopped }: TryMailDeps): MailTries {
  const slot = limitTo(parallel);
  const dueAgain = async ({ id, fence }: ClaimedMail, dueAt: Instant, untried: boolean): Promise<Instant> => {
    await store.retryMail({ id, fence, dueAt, untried });
    return dueAt;
  };

  const setAside = async ({ id, fence, attempt }: ClaimedMail, why: string, error?: unknown): Promise<undefined> => {
    if (!(await store.finishMail({ id, fence, at: now() }))) return;
    log.error(`a mail is set aside, nobody gets an answer to it: ${why}`, { mail: id, attempt, ...(error !== undefined && { error }) });
    metrics.mailDied();
  };

  async function outcomeOf(claimed: ClaimedMail, mail: ReceivedMail): Promise<MailOutcome | { readonly failed: unknown }> {
    try {
      return await slot(async () =>
        isStopped() || now() + longest > claimed.leaseUntil ? { retryAt: now() } : within(longest, handle(mail)),
      );
    } catch (error) {
      if (!(error instanceof StoreUnavailable || error instanceof DirectoryUnavailable)) return { failed: error };
      log.debug('a mail waits: something it needs is away', { mail: mail.id, attempt: claimed.attempt, error });
      return 'later';
    }
  }

  return {
    setAside,
    giveBack: (claimed, dueAt) => dueAgain(claimed, dueAt, true),
    async once(claimed, mail) {
      const { id, attempt, fence } = claimed;
      if (attempt > MOST_UNTOLD_TRIES) return setAside(claimed, 'every try of it ended the process or took too long');
      if (attempt > MOST_TRIES && attempt % 2 === 1) return dueAgain(claimed, now() + UNTOLD_PAUSE, false);
      const outcome = await outcomeOf(claimed, mail);
      const at = now();
      if (outcome === 'done') {
        if (!(await store.finishMail({ id, fence, at })))
          log.warn('a mail took longer than its lease; it may be handled twice', { mail: id });
        return undefined;
      }
      if (typeof outcome === 'object' && 'failed' in outcome) {
        if (attempt >= MOST_TRIES) return setAside(claimed, 'its last try failed', outcome.failed);
        log.warn('a mail could not be handled; it is tried again', { mail: id, attempt, error: outcome.failed });
        return dueAgain(claimed, afterFailure(attempt, at, random()), false);
      }
      if (at - mail.at > LONGEST_WAIT) return setAside(claimed, 'what it needs was away for days');
      return dueAgain(claimed, outcome === 'later' ? afterAbsence(mail.at, at, random()) : outcome.retryAt, true);
    },
  };
}

/** What comes first: the outcome, or the end of the time (milliseconds), as an Error. */
async function within<Value>(limit: Millis, outcome: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${Math.round(limit / 1_000)} s.`)), limit);
  });
  return Promise.race([outcome, late]).finally(() => clearTimeout(timer));
}
