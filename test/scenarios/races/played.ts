import type { LegId, UserId } from '../../../machines/words';
import type { Company } from '../table/people';
import type { Actor } from './actor';

/** Something that ended a user's rights: from when to when, and where every leg's transcript was once it had answered. */
export interface Ended {
  readonly from: number;
  readonly to: number;
  readonly user: UserId;
  readonly by: string;
  readonly upTo: ReadonlyMap<LegId, number>;
}

/** A PIN of a user that may have been the right one from one tick to another. */
export interface PinLife {
  readonly user: UserId;
  readonly pin: string;
  readonly from: number;
  to: number;
}

/** A link that was mailed: when it was read in the mailbox, and what came of opening it. */
export interface Opened {
  readonly link: string;
  readonly user: UserId;
  readonly outcomes: readonly string[];
}

/** An administrator's answer on the page: for which leg's request, from when to when, and what came of it; `shown`: what the page said would be done; `right`: with their own PIN and the code. */
export interface Confirmed {
  readonly leg: LegId;
  readonly by: UserId;
  readonly from: number;
  readonly to: number;
  readonly outcome: string;
  readonly shown: string;
  readonly right: boolean;
}

/** All that happened in one schedule, as the world outside the house knows it. */
export interface Played {
  readonly seed: number;
  readonly company: Company;
  readonly actors: readonly Actor[];
  readonly ended: readonly Ended[];
  readonly pins: readonly PinLife[];
  readonly opened: readonly Opened[];
  readonly confirmed: readonly Confirmed[];
  /** Secrets that were compared, of whomever. */
  readonly compared: number;
  /** Audit entries up to this one are of earlier schedules. */
  readonly auditFrom: number;
  readonly began: number;
}
