import { z } from 'zod';
import { Remembered } from '../store/remembered';
import type { Account, ApplyResult, User } from './port';
import type { UserPatch } from './records';
import { accountSchema, userSchema } from './user-schema';

/** A user and its account as they lie in a store: apart, so that an account's name stands once. */
export function userRecordOf({ account: _account, ...user }: User): string {
  return JSON.stringify(user);
}

const fields = z.record(z.string(), z.unknown());

const read = (record: string, account: string): User =>
  userSchema.parse({ ...fields.parse(JSON.parse(record)), account: JSON.parse(account) });

/** Users read last, by the very texts they were read from; a turn looks at the same user several times. Some 1 kB each. */
const known = new Remembered<string, User>(500);

/** A record and, in the next line, its account's: JSON has no line ends of its own. */
export const linesOf = (record: string, account: string): string => `${record}\n${account}`;

/** The text comes from the store each time: what is remembered is only how it reads. Throws when a store holds what this version cannot read. */
export function userOf(lines: string): User {
  const before = known.get(lines);
  if (before) return before;
  const end = recordIn(lines).length;
  const user = read(lines.slice(0, end), lines.slice(end + 1));
  known.set(lines, user);
  return user;
}

/** The record alone, of these lines. */
export const recordIn = (lines: string): string => lines.slice(0, lines.indexOf('\n'));

/** An account's record. Throws when a store holds what this version cannot read. */
export const accountOf = (record: string): Account => accountSchema.parse(JSON.parse(record));

const answer = z.discriminatedUnion('status', [
  z.object({ status: z.literal('applied'), before: z.object({ number: z.string().nullable() }).optional(), user: z.string().optional() }),
  z.object({ status: z.literal('refused'), reason: z.string() }),
]);

/** The answer kept under a change's key. */
export function answerOf(text: string): ApplyResult {
  const read = answer.parse(JSON.parse(text));
  return read.status === 'refused'
    ? read
    : {
        status: 'applied',
        ...(read.before === undefined ? {} : { before: read.before }),
        ...(read.user === undefined ? {} : { user: read.user }),
      };
}

/** A user's record after a patch; the rest stays as it was written. */
export function patched(record: string, patch: UserPatch): string {
  const { secondEmail, ...others } = patch;
  const { secondEmail: before, ...user } = fields.parse(JSON.parse(record));
  const second = secondEmail === undefined ? before : (secondEmail ?? undefined);
  return JSON.stringify({ ...user, ...(second === undefined ? {} : { secondEmail: second }), ...others });
}

const role = z.object({ roles: z.array(z.string()), activated: z.boolean(), suspended: z.boolean().optional() });

/** Of a record: is it an administrator's who can act? */
export function isAdministrator(record: string): boolean {
  const { roles, activated, suspended } = role.parse(JSON.parse(record));
  return activated && suspended !== true && roles.includes('administrator');
}
