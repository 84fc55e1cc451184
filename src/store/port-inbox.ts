import type { Instant, LegId, Millis } from '../../machines/words';

/** A mail somebody sent us, taken in and not yet answered. */
export interface ClaimedMail {
  readonly id: string;
  /** As it was put: sealed, because a PIN may stand in it (I11). */
  readonly sealed: string;
  /** 1 at the first try. */
  readonly attempt: number;
  /** Grows with every claim of this mail; a finish under an older one is refused. */
  readonly fence: number;
  readonly leaseUntil: Instant;
}

/** Mail that came in, kept until it is answered; and which thread of a mailbox is the newest. */
export interface InboxPort {
  /** Durable before it answers. False: a mail of this id was put before, answered or not; nothing happened. Ids are remembered for 30 days at least. */
  putMail(mail: { readonly id: string; readonly at: Instant; readonly sealed: string }): Promise<boolean>;
  /**
   * Hands out mails that are due (since their `at` when put; later after a retry) and under nobody's running lease, the
   * longest due first. Claims count as attempts. `size`: so many characters of `sealed` in all, so that memory stays
   * bounded; the first mail is handed out however long it is.
   */
  claimMails(claim: {
    readonly worker: string;
    readonly at: Instant;
    readonly lease: Millis;
    readonly limit: number;
    readonly size?: number;
  }): Promise<ClaimedMail[]>;
  /** Answered, or never to be: the mail's content is gone, its id is remembered. False: held by somebody else now. */
  finishMail(finish: { readonly id: string; readonly fence: number; readonly at: Instant }): Promise<boolean>;
  /** Not now: due again at `dueAt`. `untried`: this claim counts as no attempt. False: held by somebody else now. */
  retryMail(retry: { readonly id: string; readonly fence: number; readonly dueAt: Instant; readonly untried?: boolean }): Promise<boolean>;
  /** Mails not finished. */
  countMails(): Promise<number>;
  /** The thread a mailbox wrote in last; `mailbox` is a keyed hash of its address. An older `at` than the one kept changes nothing. */
  rememberThread(thread: { readonly mailbox: string; readonly leg: LegId; readonly at: Instant }): Promise<void>;
  /** Undefined: none, or none for 30 days. */
  newestThread(mailbox: string): Promise<LegId | undefined>;
}

/** How long, at least, the id of a finished mail is known, and the newest thread of a mailbox: longer than any server tries to deliver. */
export const MAILS_REMEMBERED: Millis = 30 * 24 * 3_600_000;
