import { randomUUID } from 'node:crypto';
import type { Instant } from '../../../machines/words';
import { budgetKey } from '../../http/client-address';
import type { Keys } from '../../proof/keys';
import type { SecretPort } from '../../store/port';

const minute = 60_000;
const window = 15 * minute;
const day = 24 * 60 * minute;

/**
 * Tries to sign in, counted durably before anything is compared, over all instances together, for names that are known
 * and names that are not alike. Of one name from one source few, so that guessing is slow; of one name from everywhere
 * more, so that a stranger who guesses does not lock the agent out at once; of one source many, because a whole office
 * comes from one address.
 */
const limits = {
  both: [{ per: window, max: 10 }, { per: day, max: 60 }],
  name: [{ per: window, max: 30 }, { per: day, max: 200 }],
  source: [{ per: window, max: 100 }, { per: day, max: 1_000 }],
} as const;

/** Undefined: it may be tried, and was counted. Else: when to come again. Rejects with StoreUnavailable (I14). */
export type TakeTry = (name: string, client: string, at: Instant) => Promise<Instant | undefined>;

/** The counter of tries. Names and addresses lie in the store as keyed hashes. */
export function createTries(store: Pick<SecretPort, 'takeBudget'>, keys: Keys): TakeTry {
  return async (name, client, at) => {
    const source = budgetKey(client);
    const named: readonly (readonly [keyof typeof limits, readonly string[]])[] = [['source', [source]], ['both', [name, source]], ['name', [name]]];
    for (const [which, of] of named) {
      const { taken, againAt } = await store.takeBudget({ op: randomUUID(), at, key: `desk-${which}:${keys.mac('desk-tries', which, ...of)}`, limits: limits[which] });
      if (!taken) return againAt;
    }
    return undefined;
  };
}
