import type { AccountId, Change, Instant, LegId, ProofMethod, UserId } from '../words';

/** The verified state of a case. */
export interface Grant {
  readonly asker: UserId;
  readonly method: ProofMethod;
  readonly since: Instant;
  /** Absolute end, whatever the legs do (P9). */
  readonly until: Instant;
  /** The asker's epoch when it was given; a higher one voids it (I8). */
  readonly epoch: number;
}

/** A change as it was named when the PIN was given: what is filled in later is the same request, what is altered is another. */
export type Named = Pick<Change, 'id' | 'subject' | 'fields'>;

/**
 * A PIN given in a mail thread holds for the request named there, longer than a grant does (P8). It is no grant: it counts
 * only while the case's grant is still this asker's of this epoch, and for nothing but these changes.
 */
export interface Hold {
  readonly asker: UserId;
  readonly epoch: number;
  readonly until: Instant;
  readonly changes: readonly Named[];
}

/** Who confirmed somebody, with their own epoch then. */
export interface Approver {
  readonly user: UserId;
  readonly epoch: number;
}

/**
 * An administrator was asked to confirm who asks, or has confirmed it (PA-6, I13): one at a time, for the one leg that got the
 * code, and for nothing but these changes as they were shown. It is no grant: nothing else can be done with it.
 */
export interface Approval {
  /** The effect that asked: its code and its links come from it. */
  readonly handle: string;
  readonly leg: LegId;
  readonly asker: UserId;
  readonly account: AccountId;
  /** What was asked for, whole: what the page shows must be this. */
  readonly digest: string;
  readonly changes: readonly Named[];
  /** Until then it can be given; once given, used. */
  readonly until: Instant;
  /** Wrong codes so far. */
  readonly wrong: number;
  /** Refused, or tried wrongly too often. The leg is told at the end of its time, as if nobody had answered (I12). */
  readonly dead?: true;
  /** `epoch`: the asker's, as in a grant. */
  readonly given?: { readonly by: Approver; readonly at: Instant; readonly epoch: number };
}
