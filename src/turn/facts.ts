import { catalogue } from '../../machines/catalogue';
import { mailedTo } from '../../machines/gate';
import type { ChangeFacts, DirectoryFacts } from '../../machines/directory-facts';
import type { Change, Instant, NumberFacts, UserFacts, UserId } from '../../machines/words';
import type { AccountDirectory, User } from '../directory/port';
import type { Keys } from '../proof/keys';
import { addressMark } from './claims';

/** Classifies an E.164 number against the zone of `home` (E.164, or undefined: the configured country). */
export type Numbering = (number: string, home: string | undefined) => NumberFacts;

/** Whom to ask for them. */
export interface FactDeps {
  readonly directory: AccountDirectory;
  readonly numbering: Numbering;
  readonly keys: Keys;
  /** Until when nothing that proves goes to the user's address; asked only where a change cannot do without such a mail. */
  readonly restsUntil?: (user: User) => Promise<Instant | undefined>;
}

/** What the gate has to know of the asker and of each change, read from the directory now (I1). Rejects with DirectoryUnavailable. */
export async function readFacts(
  { directory, numbering, keys, restsUntil = async () => undefined }: FactDeps,
  asker: UserId,
  changes: readonly Change[],
  approver?: UserId,
): Promise<DirectoryFacts> {
  const [user, confirming] = await Promise.all([directory.user(asker), approver === undefined ? undefined : directory.user(approver)]);
  const found = await Promise.all(
    changes.map(async (change) => {
      const [subject, taken] = user ? await Promise.all([findSubject(directory, user, change), isTaken(directory, user, change)]) : [];
      return {
        change,
        subject,
        facts: {
          ...(taken === undefined ? {} : { taken }),
          subject: subject && userFacts(subject, keys),
          ...numberFacts(change, subject, numbering),
        },
      };
    }),
  );
  const own = user && userFacts(user, keys);
  const mailed = new Set(found.flatMap(({ change, facts }) => mailedTo(catalogue[change.kind], change, own, facts).map((one) => one?.id)));
  const people = mailed.size === 0 ? [] : [user, ...found.map(({ subject }) => subject)];
  const rests = await restsOf(
    people.flatMap((one) => (one && mailed.has(one.id) ? [one] : [])),
    restsUntil,
  );
  const resting = (facts: UserFacts | undefined): UserFacts | undefined => {
    const until = facts && rests.get(facts.id);
    return facts && until !== undefined ? { ...facts, restsUntil: until } : facts;
  };
  // A dictionary, as the legs of a case are (machines/case/legs.ts): each change has an id that never comes again.
  const read = Object.create(null) as Record<string, ChangeFacts>;
  for (const { change, facts } of found) read[change.id] = { ...facts, subject: resting(facts.subject) };
  return { asker: resting(own), changes: read, ...(confirming ? { approver: userFacts(confirming, keys) } : {}) };
}

/** Until when nothing that proves goes to these users, each asked for once. */
async function restsOf(
  users: readonly User[],
  restsUntil: (user: User) => Promise<Instant | undefined>,
): Promise<ReadonlyMap<UserId, Instant | undefined>> {
  if (users.length === 0) return new Map();
  const each = new Map(users.map((user) => [user.id, user]));
  return new Map(await Promise.all([...each.values()].map(async (one) => [one.id, await restsUntil(one)] as const)));
}

/** Is the extension that would be given away somebody's of the account, perhaps of somebody who was removed? Undefined: none is given away. */
async function isTaken(
  directory: Pick<AccountDirectory, 'find'>,
  { account }: User,
  { kind, fields: { extension } }: Change,
): Promise<boolean | undefined> {
  if (!catalogue[kind].addsExtension || extension === undefined) return undefined;
  return (await directory.find({ by: 'extension', account: account.number, extension })).length > 0;
}

/** The subjects of changes that there are in the asker's account. Rejects with DirectoryUnavailable. */
export async function subjectsOf(directory: AccountDirectory, asker: User, changes: readonly Change[]): Promise<readonly UserId[]> {
  const found = await Promise.all(changes.map((change) => findSubject(directory, asker, change)));
  return [...new Set(found.flatMap((user) => (user ? [user.id] : [])))];
}

/** Whom a change is for, in the asker's own account; undefined: there is nobody. */
export async function findSubject(directory: Pick<AccountDirectory, 'find'>, asker: User, { subject }: Change): Promise<User | undefined> {
  if (subject.is === 'self') return asker;
  const query =
    subject.is === 'extension'
      ? { by: 'extension' as const, account: asker.account.number, extension: subject.extension }
      : { by: 'login' as const, login: subject.login };
  const found = await directory.find(query);
  return found.find((user) => user.account.id === asker.account.id);
}

function numberFacts(change: Change, subject: User | undefined, numbering: Numbering): Pick<ChangeFacts, 'number'> {
  const { number } = change.fields;
  if (typeof number !== 'string') return {};
  return { number: { ...numbering(number, subject?.phone), own: number === subject?.phone } };
}

export function userFacts(user: User, keys: Keys): UserFacts {
  return {
    id: user.id,
    account: user.account.id,
    extension: user.extension,
    login: user.login,
    name: user.name,
    roles: user.roles,
    activated: user.activated,
    suspended: user.suspended === true,
    address: addressMark(keys, user),
  };
}
