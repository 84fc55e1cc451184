import { StoreUnavailable } from '../store/port';
import { answering, isActiveAdministrator, keyOf } from './compare';
import { DirectoryUnavailable, type AccountDirectory, type ApplyChange, type User } from './port';
import { phoneNumber, type Seed } from './seed-schema';
import { recordsOf, type SeededPin } from './seed-records';
import type { AccountRecords, RecordedChange, RecordedRefusal } from './records';

export interface EmbeddedDirectoryOptions {
  readonly records: AccountRecords;
  /** Read, and written, only when the directory is empty. */
  readonly seed: () => Promise<Seed>;
  /**
   * Takes the support PINs of the seed before any of its users can be found, so that nobody is met without the PIN the
   * seed gave; the only moment they are in the clear. May be called again for the same seed under other user ids, when
   * the process died or another instance was first: those users never exist.
   */
  readonly seededPins: (pins: readonly SeededPin[]) => Promise<void>;
}

/**
 * The account directory that lives in our own store. Seeds itself when it is empty. Its methods reject with
 * DirectoryUnavailable when the store does not answer; opening rejects as the store, the seed or `seededPins` does.
 */
export async function openEmbeddedDirectory({ records, seed, seededPins }: EmbeddedDirectoryOptions): Promise<AccountDirectory> {
  if (await records.isEmpty()) {
    const { accounts, users, pins } = recordsOf(await seed());
    if (pins.length > 0) await seededPins(pins);
    await records.seed(accounts, users);
  }
  return {
    async find(query) {
      const key = keyOf(query);
      return key === undefined ? [] : inOrder(answering(query, await answered(records.find(query.by, key))));
    },
    user: (id) => answered(records.user(id)),
    administrators: async (account) => inOrder((await answered(records.usersOf(account))).filter(isActiveAdministrator)),
    apply: (change) => answered(records.apply(recorded(change))),
    ping: () => answered(records.ping()),
  };
}

/** The same answer every time, whatever the store's own order. */
const inOrder = (users: readonly User[]): User[] => [...users].sort((a, b) => (a.login < b.login ? -1 : 1));

const forwardingWanted = phoneNumber.nullable();

/** A change as the records take it: only kinds and fields this directory knows have an effect. */
function recorded(change: ApplyChange): RecordedChange | RecordedRefusal {
  const { key, at, kind, fields } = change;
  if (kind !== 'call-forwarding.set') return { key, at, refusal: `This directory does not know the kind ${kind}.` };
  const forwarding = forwardingWanted.safeParse(fields.number);
  const others = Object.keys(fields).filter((name) => name !== 'number');
  if (!forwarding.success || others.length > 0) {
    return { key, at, refusal: `The fields of ${kind} are wrong; wants {number: a phone number as +16135550100, or null}.` };
  }
  return { key, at, account: change.accountId, user: change.userId, requestedBy: change.requestedBy, forwarding: forwarding.data };
}

async function answered<Value>(operation: Promise<Value>): Promise<Value> {
  try {
    return await operation;
  } catch (error) {
    if (error instanceof StoreUnavailable) throw new DirectoryUnavailable(error.message, { cause: error });
    throw error;
  }
}
