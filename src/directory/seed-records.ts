import { randomBytes } from 'node:crypto';
import type { AccountId, UserId } from '../../machines/words';
import { passwordHashPattern } from '../access/password-hash';
import { keysOf } from './compare';
import type { Account, User } from './port';
import type { NewRecord } from './records';
import type { Seed, SeedAccount, SeedUser } from './seed-schema';

/** A support PIN that came with the seed, on its way to the PIN service, which keeps it only hashed and sealed. */
export interface SeededPin {
  readonly userId: UserId;
  readonly pin: string;
}

/** An id nobody can guess or reuse: never the extension, which is given to the next person (words: user). */
export const mintUserId = (): UserId => `u_${randomBytes(12).toString('base64url')}`;
const mintAccountId = (): AccountId => `a_${randomBytes(12).toString('base64url')}`;

/** How secrets of the seed are kept: a keyed hash of a voicemail PIN, argon2id of a password. */
export interface Marks {
  readonly voicemail: (user: UserId, pin: string) => string;
  readonly password: (password: string) => Promise<string>;
}

/** What the first start writes of a seed. Of its secrets only hashes go on. */
export async function recordsOf(seed: Seed, marks: Marks): Promise<{ accounts: Account[]; users: NewRecord[]; pins: SeededPin[] }> {
  const accounts: Account[] = [];
  const users: NewRecord[] = [];
  const pins: SeededPin[] = [];
  for (const given of seed.accounts) {
    const account: Account = { id: mintAccountId(), domain: given.domain, number: given.number, name: given.name, kind: given.kind };
    accounts.push(account);
    for (const person of given.users) {
      const user = userOf(person, given, account);
      users.push({
        user,
        keys: keysOf(user, account.number),
        ...(person.voicemailPin !== undefined && { voicemail: marks.voicemail(user.id, person.voicemailPin) }),
        ...(person.password !== undefined && {
          password: passwordHashPattern.test(person.password) ? person.password : await marks.password(person.password),
        }),
      });
      if (person.supportPin !== undefined) pins.push({ userId: user.id, pin: person.supportPin });
    }
  }
  return { accounts, users, pins };
}

function userOf(person: SeedUser, { domain }: SeedAccount, account: Account): User {
  return {
    id: mintUserId(),
    extension: person.extension,
    login: `${person.extension}@${domain}`,
    name: person.name,
    email: person.email,
    ...(person.secondEmail !== undefined && { secondEmail: person.secondEmail }),
    ...(person.phone !== undefined && { phone: person.phone }),
    roles: person.roles,
    activated: person.activated,
    account,
  };
}
