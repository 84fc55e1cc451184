import type { Instant } from '../../../machines/words';
import type { Keys } from '../../proof/keys';
import type { SecretPort } from '../../store/port';

const minute = 60_000;
/** Wrong PINs and codes of one address or network, whoever they were tried for: a whole office mistypes fewer. */
export const wrongPerMinute = 100;
/** Addresses remembered; the one that guessed longest ago is forgotten. */
const remembered = 10_000;

/** Where a secret came from, and the message it came in. */
export interface Guess {
  readonly source: string;
  readonly at: Instant;
  readonly op: string;
}

/**
 * Who tries one PIN on many users (T4), which the count of each user does not show (I2). This process counts for itself, exactly;
 * of what other instances counted it hears when a wrong one is added to it, so that each of them may compare one more.
 */
export interface Guessing {
  /** Compares, unless too many from the source were wrong: undefined then. Rejects as `check` does. */
  compare<Checked extends { readonly verdict: string }>(guess: Guess, check: () => Promise<Checked>): Promise<Checked | undefined>;
}

/** Adds a wrong one to what all instances count; until when none of the source is compared, where that is too many. Rejects with StoreUnavailable. */
export type CountEverywhere = (wrong: Guess) => Promise<Instant | undefined>;

/** The count of all instances; sources lie in the store as keyed hashes. */
export const createCountEverywhere =
  (store: Pick<SecretPort, 'takeBudget'>, keys: Keys): CountEverywhere =>
  async ({ source, at, op }) => {
    const key = `wrong-secrets:${keys.mac('wrong-secrets', source)}`;
    const { againAt } = await store.takeBudget({ op: `wrong/${op}`, at, key, limits: [{ per: minute, max: wrongPerMinute }] });
    return againAt > at ? againAt : undefined;
  };

interface Count {
  readonly since: Instant;
  wrong: number;
  stoppedUntil: Instant;
  isTold: boolean;
}

/** An empty count. `tooMany`: is told once of a source that is stopped. */
export function createGuessing(countEverywhere: CountEverywhere, tooMany: (source: string) => void): Guessing {
  const counts = new Map<string, Count>();
  const countOf = (source: string, at: Instant): Count => {
    const known = counts.get(source);
    if (known !== undefined && (at - known.since < minute || at < known.stoppedUntil)) return known;
    return { since: at, wrong: 0, stoppedUntil: 0, isTold: false };
  };
  const tell = (count: Count, source: string): void => {
    if (count.isTold) return;
    count.isTold = true;
    tooMany(source);
  };
  /** Not waited for: who is answered does not wait for what the next one is told. While the store is away this process' own count stands. */
  const addEverywhere = (count: Count, guess: Guess): void => {
    const stop = (until: Instant | undefined): void => {
      if (until === undefined) return;
      count.stoppedUntil = until;
      tell(count, guess.source);
    };
    void countEverywhere(guess).then(stop, () => undefined);
  };
  return {
    async compare(guess, check) {
      const { source, at } = guess;
      const count = countOf(source, at);
      if (count.wrong >= wrongPerMinute || at < count.stoppedUntil) return undefined;
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
        else {
          if (count.wrong === wrongPerMinute) tell(count, source);
          addEverywhere(count, guess);
        }
      }
    },
  };
}
