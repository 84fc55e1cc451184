import type { ChangeFacts, DirectoryFacts } from '../../machines/events';
import type { Change, NumberFacts, UserFacts, UserId } from '../../machines/words';
import type { AccountDirectory, User } from '../directory/port';
import type { Keys } from '../proof/keys';
import { addressMark } from './claims';

/** Classifies an E.164 number against the zone of `home` (E.164, or undefined: the configured country). */
export type Numbering = (number: string, home: string | undefined) => NumberFacts;

/** Whom to ask for them. */
export interface FactDeps { readonly directory: AccountDirectory; readonly numbering: Numbering; readonly keys: Keys }

/** What the gate has to know of the asker and of each change, read from the directory now (I1). Rejects with DirectoryUnavailable. */
export async function readFacts({ directory, numbering, keys }: FactDeps, asker: UserId, changes: readonly Change[], approver?: UserId): Promise<DirectoryFacts> {
  const [user, confirming] = await Promise.all([directory.user(asker), approver === undefined ? undefined : directory.user(approver)]);
  const facts = await Promise.all(changes.map(async (change): Promise<[string, ChangeFacts]> => {
    const subject = user && (await findSubject(directory, user, change));
    return [change.id, { subject: subject && userFacts(subject, keys), ...numberFacts(change, subject, numbering) }];
  }));
  return { asker: user && userFacts(user, keys), changes: Object.fromEntries(facts), ...(confirming ? { approver: userFacts(confirming, keys) } : {}) };
}

/** The subjects of changes that there are in the asker's account. Rejects with DirectoryUnavailable. */
export async function subjectsOf(directory: AccountDirectory, asker: User, changes: readonly Change[]): Promise<readonly UserId[]> {
  const found = await Promise.all(changes.map((change) => findSubject(directory, asker, change)));
  return [...new Set(found.flatMap((user) => (user ? [user.id] : [])))];
}

/** Whom a change is for, in the asker's own account; undefined: there is nobody. */
export async function findSubject(directory: Pick<AccountDirectory, 'find'>, asker: User, { subject }: Change): Promise<User | undefined> {
  if (subject.is === 'self') return asker;
  const query = subject.is === 'extension'
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
    id: user.id, account: user.account.id, extension: user.extension, login: user.login, name: user.name,
    roles: user.roles, activated: user.activated, suspended: user.suspended === true, address: addressMark(keys, user),
  };
}
