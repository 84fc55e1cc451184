import type { Instant, Millis } from '../../../../machines/words';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Pauses after a failed try of a mail: together about three hours, long enough to put a new release right. */
const pauses: readonly Millis[] = [second, 5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute, 2 * hour];

/** After so many failed tries a mail is set aside. */
export const MOST_TRIES = pauses.length + 1;

/**
 * A try whose process ended before it told what came of it may have ended it, or may have been beside something that did:
 * a service that is killed again and again must lose no mail. So only after so many is a mail set aside.
 */
export const MOST_UNTOLD_TRIES = 200;

/** Beyond MOST_TRIES a mail is tried at every other claim, and lies for so long in between: one that ends the process does so seldom. */
export const UNTOLD_PAUSE: Millis = 30 * second;

/** A mail that nobody could look at for so long, because store or directory were away, is set aside: its sender has asked otherwise since. */
export const LONGEST_WAIT: Millis = 5 * 24 * hour;

/** When a mail is due again after its try number `attempt` (1, 2, ...) failed; `random` (0 to 1): up to a fifth later, so that many do not come at once. */
export const afterFailure = (attempt: number, at: Instant, random: number): Instant =>
  Math.round(at + (pauses[Math.min(attempt, pauses.length) - 1] ?? hour) * (1 + random / 5));

/** When it is due again because something it needs was away: sooner for a new mail (1 s), later for an old one (5 minutes). */
export const afterAbsence = (since: Instant, at: Instant, random: number): Instant =>
  Math.round(at + Math.min(5 * minute, Math.max(second, (at - since) / 4)) * (1 + random / 5));
