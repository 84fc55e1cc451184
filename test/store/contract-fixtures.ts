import { randomBytes } from 'node:crypto';
import type { Store, Commit, NewEffect, NewLine } from '../../src/store/port';
import type { SecretCheck, SecretLimits } from '../../src/store/port-secrets';
import { mintCaseId, mintLegId, slotOf, slotOfUser } from '../../src/store/ids';

/** What a store under test gives the contract: empty, and alone with its data. */
export interface Opened {
  readonly store: Store;
  /** Closes the store and opens the same data again. */
  readonly reopen: () => Promise<Store>;
  /** A second instance on the same data, where the store allows several; closed by `cleanup`. */
  readonly another?: () => Promise<Store>;
  readonly cleanup: () => Promise<void>;
}

export type Open = () => Promise<Opened>;

/** Opens one store for the tests of a describe block; read `it.store` inside the tests only. */
export function storeForTests(open: Open): { store: Store; opened: Opened } {
  const it = {} as { store: Store; opened: Opened };
  beforeAll(async () => {
    it.opened = await open();
    it.store = it.opened.store;
  });
  afterAll(async () => it.opened.cleanup());
  return it;
}

export const NOW = Date.UTC(2025, 0, 15, 12);
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

let count = 0;
/** A name no other test uses. */
export const unique = (what: string): string => `${what}-${++count}-${randomBytes(4).toString('hex')}`;

/** Ids of a case and two of its legs, all in one shard; nothing is stored yet. */
export function someCase(slot?: number) {
  const leg = mintLegId(slot);
  const at = slotOf(leg);
  return { id: mintCaseId(at), leg, otherLeg: mintLegId(at), number: unique('C'), slot: at };
}
export type SomeCase = ReturnType<typeof someCase>;

type CommitChange = Partial<Omit<Commit, 'case' | 'op'>> & { readonly op?: string; readonly case?: Partial<Commit['case']> };

/** A commit of the case's first version by its leg at NOW, with what the test wants otherwise. */
export function commitOf(of: SomeCase, change: CommitChange = {}): Commit {
  return {
    op: unique('turn'),
    at: NOW,
    leg: of.leg,
    expected: 0,
    lines: [],
    effects: [],
    finishes: [],
    ...change,
    case: { id: of.id, number: of.number, state: '{"n":1}', open: true, ...change.case },
  };
}

export const lineOf = (leg: string, from: NewLine['from'] = 'customer'): NewLine => {
  const id = unique('activity');
  return { id, leg, from, activity: JSON.stringify({ type: 'message', text: `Line ${id}` }) };
};

/** Effect number `n` of a case, due at NOW unless said otherwise. */
export const effectOf = (of: SomeCase, n: number, change: Partial<NewEffect> = {}): NewEffect => ({
  id: `${of.id}:${n}`,
  type: 'change.apply',
  body: JSON.stringify({ n }),
  dueAt: NOW,
  ...change,
});

export const limits: SecretLimits = { windowTries: 5, window: 15 * MINUTE, sourceTries: 3, lifeTries: 50 };

/** A try of a PIN: wrong, at NOW, from a source of its own, unless the test wants otherwise. */
export const tryOf = (user: string, change: Partial<SecretCheck> = {}): SecretCheck => ({
  op: unique('turn'),
  at: NOW,
  user,
  purpose: 'pin',
  digest: 'wrong',
  source: unique('leg'),
  case: someCase().id,
  limits,
  ...change,
});

/** A user with the PIN whose digest is `right`. */
export async function userWithPin(store: Store): Promise<string> {
  const user = unique('user');
  await store.putSecret({ op: unique('put'), at: NOW - HOUR, user, purpose: 'pin', digest: 'right', sealed: 'sealed' });
  return user;
}

export const all = <T>(n: number, make: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => make(i)));

/** Waits until `seen` holds; the test's own time limit ends it. */
export async function until(seen: () => boolean): Promise<void> {
  while (!seen()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Proves the user in the case, so that a revocation finds the case, and gives the epoch of the grant. */
export async function prove(store: Store, user: string, inCase: string, at = NOW): Promise<number> {
  const { verdict, epoch } = await store.checkSecret(tryOf(user, { at, digest: 'right', case: inCase }));
  if (verdict !== 'accepted') throw new Error(`The PIN of ${user} should have been accepted, but was ${verdict}.`);
  return epoch;
}

/** Names of what a user's shard keeps (users, mails, mailboxes), two for each of the shards. */
export function twoOfEachShard(label: string): string[] {
  const shards = Array.from({ length: 64 }, (): string[] => []);
  while (shards.some((names) => names.length < 2)) {
    const name = unique(label);
    const shard = shards[slotOfUser(name)];
    if (shard && shard.length < 2) shard.push(name);
  }
  return shards.flat();
}
