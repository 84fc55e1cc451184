import type { Instant } from '../../../machines/words';

const minute = 60_000;
/** Wrong PINs and codes of one address or network, whoever they were tried for: a whole office mistypes fewer. */
export const wrongPerMinute = 100;
/** Addresses remembered; the one that guessed longest ago is forgotten. */
const remembered = 10_000;

/**
 * Who tries one PIN on many users (T4), which the count of each user does not show (I2). Lives in this process: each instance has
 * its own count, and what is being compared while the last one turns out wrong comes besides.
 */
export interface Guessing {
  /** Whether secrets from there are compared now. */
  may(source: string, at: Instant): boolean;
  /** One was wrong. */
  wrong(source: string, at: Instant): void;
}

/** An empty count. `tooMany`: is told of a source when its last one in a minute was compared. */
export function createGuessing(tooMany: (source: string) => void): Guessing {
  const counts = new Map<string, { readonly since: Instant; wrong: number }>();
  const current = (source: string, at: Instant): { readonly since: Instant; wrong: number } | undefined => {
    const known = counts.get(source);
    return known !== undefined && at - known.since < minute ? known : undefined;
  };
  return {
    may: (source, at) => (current(source, at)?.wrong ?? 0) < wrongPerMinute,
    wrong(source, at) {
      const count = current(source, at) ?? { since: at, wrong: 0 };
      count.wrong += 1;
      counts.delete(source);
      counts.set(source, count);
      if (counts.size > remembered) counts.delete(counts.keys().next().value ?? source);
      if (count.wrong === wrongPerMinute) tooMany(source);
    },
  };
}
