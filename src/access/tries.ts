import { randomUUID } from 'node:crypto';
import type { Instant } from '../../machines/words';
import { budgetKey } from '../http/client-address';
import type { Keys } from '../proof/keys';
import { notesIn } from '../store/notes';
import type { InboxPort, SecretPort } from '../store/port';

const minute = 60_000;
const window = 15 * minute;
const day = 24 * 60 * minute;

/**
 * Tries to sign in, counted durably before anything is compared, over all instances together, for names that are known
 * and names that are not alike. Of one name from one source few, so that guessing is slow, counted anew once it was right
 * there; of one name from everywhere and of one source with all names more. These two do not hold for a name that was
 * right from that source within 30 days: a stranger's guesses lock nobody out of where they work.
 */
const limits = {
  both: [{ per: window, max: 10 }, { per: day, max: 60 }],
  bothEver: [{ per: day, max: 500 }],
  name: [{ per: window, max: 30 }, { per: day, max: 200 }],
  source: [{ per: window, max: 100 }, { per: day, max: 1_000 }],
} as const;

/** One try: not to be made before `againAt`, or counted; then `right` is told if it was. */
export type Try = { readonly againAt: Instant } | { readonly right: () => Promise<void> };

/** Counts a try. Rejects with StoreUnavailable: then nothing may be compared (I14). */
export type TakeTry = (name: string, client: string, at: Instant) => Promise<Try>;

/** What a counter of tries keeps its counts in. */
export type TriesStore = Pick<SecretPort, 'takeBudget'> & Pick<InboxPort, 'rememberThread' | 'newestThread'>;

/** The counter of tries at one door. Names and addresses lie in the store as keyed hashes. */
export function createTries(door: 'desk' | 'portal' | 'portal-code', store: TriesStore, keys: Keys): TakeTry {
  const purpose = `${door}-tries`;
  const notes = notesIn(store);
  return async (name, client, at) => {
    const source = budgetKey(client);
    const place = keys.mac(purpose, 'right', name, source);
    const rightBefore = await notes.readNote(place);
    const take = (which: keyof typeof limits, ...of: readonly string[]) =>
      store.takeBudget({ op: randomUUID(), at, key: `${door}-${which}:${keys.mac(purpose, which, ...of)}`, limits: limits[which] });
    for (const own of [() => take('both', name, source, rightBefore ?? ''), () => take('bothEver', name, source)]) {
      const { taken, againAt } = await own();
      if (!taken) return { againAt };
    }
    // Taken whatever the note says: the same work for every name.
    for (const shared of [() => take('source', source), () => take('name', name)]) {
      const { taken, againAt } = await shared();
      if (!taken && rightBefore === undefined) return { againAt };
    }
    return { right: () => notes.putNote({ key: place, text: randomUUID(), at }) };
  };
}
