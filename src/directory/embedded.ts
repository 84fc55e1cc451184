import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { UserId } from '../../machines/words';
import { StoreUnavailable } from '../store/port';
import { answering, foldCompany, isActiveAdministrator, keyOf, keysOf } from './compare';
import { DirectoryUnavailable, type Account, type AccountDirectory, type ApplyChange, type ApplyResult, type User } from './port';
import { phoneNumber, type Seed } from './seed-schema';
import { mintUserId, recordsOf, type SeededPin } from './seed-records';
import { noSuchUser, type AccountRecords, type RecordedChange, type RecordedRefusal } from './records';

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
  /** A keyed hash of a user's voicemail PIN: all that is kept of it. */
  readonly voicemailMark: (user: UserId, pin: string) => string;
  /** argon2id of a password of the seed. */
  readonly passwordHash: (password: string) => Promise<string>;
}

/**
 * The account directory that lives in our own store. Seeds itself when it is empty. Its methods reject with
 * DirectoryUnavailable when the store does not answer; opening rejects as the store, the seed or `seededPins` does.
 */
export async function openEmbeddedDirectory({
  records,
  seed,
  seededPins,
  voicemailMark,
  passwordHash,
}: EmbeddedDirectoryOptions): Promise<AccountDirectory> {
  if (await records.isEmpty()) {
    const { accounts, users, pins } = await recordsOf(await seed(), { voicemail: voicemailMark, password: passwordHash });
    if (pins.length > 0) await seededPins(pins);
    await records.seed(accounts, users);
  }
  let read: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
  const companies = (): Promise<ReadonlyMap<string, readonly string[]>> =>
    (read ??= answered(records.accounts())
      .then(numbersByName)
      .catch((error: unknown) => {
        read = undefined;
        throw error;
      }));
  return {
    async find(query) {
      const key = keyOf(query);
      return key === undefined ? [] : inOrder(answering(query, await answered(records.find(query.by, key))));
    },
    /** Unknown names cost the same look-up as known ones (I12). Accounts are written once, so their names are read once. */
    async byCompany(company, extension) {
      const named = (await companies()).get(foldCompany(company)) ?? [nobodys];
      const found = await Promise.all(named.map((number) => answered(records.find('extension', `${number}/${extension}`))));
      return inOrder(found.flat());
    },
    user: (id) => answered(records.user(id)),
    administrators: async (account) => inOrder((await answered(records.usersOf(account))).filter(isActiveAdministrator)),
    apply: (change) => answered(change.kind === 'user.add' ? added(records, change) : records.apply(recorded(change, voicemailMark))),
    // Of random bytes that nobody has: compared like every other, and never right.
    closePassword: async (user) => {
      await answered(records.setPassword({ user, password: await passwordHash(randomBytes(32).toString('base64url')) }));
    },
    isVoicemailPin: async (user, pin) => (await answered(records.voicemailOf(user))) === voicemailMark(user, pin),
    ping: () => answered(records.ping()),
  };
}

/** No account has this number: they are digits. */
const nobodys = 'nobody';

function numbersByName(accounts: readonly Account[]): ReadonlyMap<string, readonly string[]> {
  const numbers = new Map<string, readonly string[]>();
  for (const { name, number } of accounts) numbers.set(foldCompany(name), [...(numbers.get(foldCompany(name)) ?? []), number]);
  numbers.delete('');
  return numbers;
}

/** The same answer every time, whatever the store's own order. */
const inOrder = (users: readonly User[]): User[] => [...users].sort((a, b) => (a.login < b.login ? -1 : 1));

const forwardingWanted = phoneNumber.nullable();

const emailWanted = z
  .string()
  .max(254)
  .regex(/^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@]+$/);

const voicemailWanted = z.string().regex(/^\d{4,20}$/);

const newUser = z.strictObject({
  extension: z.string().regex(/^\d{1,10}$/),
  name: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u),
  email: emailWanted,
});

/** A user more in the account of who asks, never set up, without a role; the id is minted here, and the first one that was kept under the key is theirs. */
async function added(
  records: AccountRecords,
  { key, at, kind, fields, userId, accountId, requestedBy }: ApplyChange,
): Promise<ApplyResult> {
  const given = newUser.safeParse(fields);
  const asker = await records.user(userId);
  if (!given.success || asker === undefined)
    return records.apply({
      key,
      at,
      refusal: given.success
        ? noSuchUser
        : `The fields of ${kind} are wrong; wants {extension: digits, name: a text in one line, email: one address}.`,
    });
  const { account } = asker;
  const { extension, name, email } = given.data;
  const user: User = {
    id: mintUserId(),
    extension,
    login: `${extension}@${account.domain}`,
    name,
    email,
    roles: [],
    activated: false,
    account,
  };
  return records.apply({ key, at, account: accountId, user: userId, requestedBy, add: { user, keys: keysOf(user, account.number) } });
}

/** A change as the records take it: only kinds and fields this directory knows have an effect. */
function recorded(
  { key, at, kind, fields, ...change }: ApplyChange,
  mark: EmbeddedDirectoryOptions['voicemailMark'],
): RecordedChange | RecordedRefusal {
  const by = { key, at, account: change.accountId, user: change.userId, requestedBy: change.requestedBy };
  const alone = (name: string): boolean => Object.keys(fields).every((other) => other === name);
  const wrong = (wants: string): RecordedRefusal => ({ key, at, refusal: `The fields of ${kind} are wrong; wants ${wants}.` });
  switch (kind) {
    case 'call-forwarding.set': {
      const forwarding = forwardingWanted.safeParse(fields.number);
      return forwarding.success && alone('number')
        ? { ...by, forwarding: forwarding.data }
        : wrong('{number: a phone number as +16135550100, or null}');
    }
    case 'voicemail-pin.reset': {
      const pin = voicemailWanted.safeParse(fields.voicemailPin);
      return pin.success && alone('voicemailPin')
        ? { ...by, voicemail: mark(change.userId, pin.data) }
        : wrong('{voicemailPin: 4 to 20 digits}');
    }
    case 'email.update': {
      const email = emailWanted.safeParse(fields.email);
      return email.success && alone('email') ? { ...by, patch: { email: email.data } } : wrong('{email: one address}');
    }
    case 'user.remove':
      return alone('') ? { ...by, patch: { suspended: true } } : wrong('{}');
    default:
      return { key, at, refusal: `This directory does not know the kind ${kind}.` };
  }
}

async function answered<Value>(operation: Promise<Value>): Promise<Value> {
  try {
    return await operation;
  } catch (error) {
    if (error instanceof StoreUnavailable) throw new DirectoryUnavailable(error.message, { cause: error });
    throw error;
  }
}
