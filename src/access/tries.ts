import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../machines/words';
import { budgetKey } from '../http/client-address';
import type { Cookie } from '../http/router';
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
 * right from that source within 30 days: a stranger's guesses lock nobody out of where they work. A browser in which the name
 * was right brings a mark of it along, and its tries are counted apart from all others: also who guesses from the same
 * address locks nobody out there. The mark gives no right but to try.
 */
const limits = {
  device: [
    { per: window, max: 10 },
    { per: day, max: 60 },
  ],
  both: [
    { per: window, max: 10 },
    { per: day, max: 60 },
  ],
  bothEver: [{ per: day, max: 500 }],
  name: [
    { per: window, max: 30 },
    { per: day, max: 200 },
  ],
  source: [
    { per: window, max: 100 },
    { per: day, max: 1_000 },
  ],
} as const;

/** One try: not to be made before `againAt`, or counted; then `right` is told if it was, and answers with the mark for this browser. */
export type Try = { readonly againAt: Instant } | { readonly right: () => Promise<Cookie> };

/** Counts a try; `mark`: what the browser brought along, or not. Rejects with StoreUnavailable: then nothing may be compared (I14). */
export type TakeTry = (name: string, client: string, at: Instant, mark?: string) => Promise<Try>;

/** The plain name of the cookie that marks a browser at this door. */
export const markOf = (door: 'desk' | 'portal'): string => `${door}-browser`;

/** How long a mark counts. */
const markLife = 30 * day;

type Door = 'desk' | 'portal' | 'portal-code';

/** What a counter of tries keeps its counts in. */
export type TriesStore = Pick<SecretPort, 'takeBudget'> & Pick<InboxPort, 'rememberThread' | 'newestThread'>;

const purposeOf = (door: Door): string => `${door}-tries`;
const sealIn =
  (door: Door, keys: Keys) =>
  (name: string, id: string, since: string): string =>
    keys.mac(purposeOf(door), 'mark', name, id, since);

/**
 * A new mark for a browser in which this name was right, or which came with a link from the name's own mailbox: whatever
 * strangers tried, its own tries begin anew (I15).
 */
export const createMark =
  (door: Door, keys: Keys) =>
  (name: string, at: Instant): Cookie => {
    const [id, since] = [randomBytes(16).toString('base64url'), String(at)];
    return {
      name: markOf(door === 'desk' ? 'desk' : 'portal'),
      value: `${id}.${since}.${sealIn(door, keys)(name, id, since)}`,
      maxAge: markLife / 1_000,
      strict: true,
    };
  };

/** The counter of tries at one door. Names and addresses lie in the store as keyed hashes. */
export function createTries(door: Door, store: TriesStore, keys: Keys): TakeTry {
  const purpose = purposeOf(door);
  const notes = notesIn(store);
  const seal = sealIn(door, keys);
  const mark = createMark(door, keys);
  /** Which marked browser of this name it is; undefined: none. */
  const marked = (name: string, at: Instant, given: string | undefined): string | undefined => {
    const [id = '', since = '', seals = ''] = (given ?? '').split('.');
    return given !== undefined && at - Number(since) < markLife && isSame(seals, seal(name, id, since)) ? id : undefined;
  };
  return async (name, client, at, given) => {
    const source = budgetKey(client);
    const place = keys.mac(purpose, 'right', name, source);
    const rightBefore = await notes.readNote(place);
    const take = (which: keyof typeof limits, ...of: readonly string[]) =>
      store.takeBudget({ op: randomUUID(), at, key: `${door}-${which}:${keys.mac(purpose, which, ...of)}`, limits: limits[which] });
    const device = marked(name, at, given);
    const right = async (): Promise<Cookie> => {
      // A marked browser's success gives who guesses beside it no new tries.
      await notes.putNote({ key: place, text: device === undefined ? randomUUID() : (rightBefore ?? randomUUID()), at });
      return mark(name, at);
    };
    if (device !== undefined) {
      const { taken, againAt } = await take('device', name, device);
      return taken ? { right } : { againAt };
    }
    for (const own of [() => take('both', name, source, rightBefore ?? ''), () => take('bothEver', name, source)]) {
      const { taken, againAt } = await own();
      if (!taken) return { againAt };
    }
    // Taken whatever the note says: the same work for every name.
    for (const shared of [() => take('source', source), () => take('name', name)]) {
      const { taken, againAt } = await shared();
      if (!taken && rightBefore === undefined) return { againAt };
    }
    return { right };
  };
}

/** Compared in the same time, whatever the first difference. */
function isSame(one: string, other: string): boolean {
  const [given, wanted] = [Buffer.from(one), Buffer.from(other)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
