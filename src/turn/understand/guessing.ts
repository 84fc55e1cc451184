import type { Instant } from '../../../machines/words';

const minute = 60_000;
/** Wrong PINs and codes of one address or network, whoever they were tried for: a whole office mistypes fewer. */
export const wrongPerMinute = 100;
/** Addresses remembered; the one that guessed longest ago is forgotten. */
const remembered = 10_000;

/**
 * Who tries one PIN on many users (T4), which the count of each user does not show (I2). Lives in this process: each instance has
 * its own count.
 */
export interface Guessing {
  /** Compares, unless too many from the source were wrong: undefined then. Rejects as `check` does. */
  compare<Checked extends { readonly verdict: string }>(
    source: string,
    at: Instant,
    check: () => Promise<Checked>,
  ): Promise<Checked | undefined>;
}

/** An empty count. `tooMany`: is told of a source when its last one in a minute was compared. */
export function createGuessing(tooMany: (source: string) => void): Guessing {
  const counts = new Map<string, { readonly since: Instant; wrong: number }>();
  const countOf = (source: string, at: Instant): { readonly since: Instant; wrong: number } => {
    const known = counts.get(source);
    return known !== undefined && at - known.since < minute ? known : { since: at, wrong: 0 };
  };
  return {
    async compare(source, at, check) {
      const count = countOf(source, at);
      if (count.wrong >= wrongPerMinute) return undefined;
      // Wrong until it is found right: however many are sent at once, no more than these are compared.
      count.wrong += 1;
      counts.delete(source);
      counts.set(source, count);
      if (counts.size > remembered) counts.delete(counts.keys().next().value ?? source);
      let wasWrong = false;
      try {
        const checked = await check();
        wasWrong = checked.verdict === 'rejected';
        return checked;
      } finally {
        if (!wasWrong) count.wrong -= 1;
        else if (count.wrong === wrongPerMinute) tooMany(source);
      }
    },
  };
}
