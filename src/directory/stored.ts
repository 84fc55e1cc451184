import { z } from 'zod';
import type { ApplyResult, User } from './port';
import { userSchema } from './user-schema';

/** A user and its account as they lie in a store: apart, so that an account's name stands once. */
export function userRecordOf({ account: _account, ...user }: User): string {
  return JSON.stringify(user);
}

const fields = z.record(z.string(), z.unknown());

/** Throws when a store holds what this version cannot read. */
export const userOf = (record: string, account: string): User => userSchema.parse({ ...fields.parse(JSON.parse(record)), account: JSON.parse(account) });

const answer = z.discriminatedUnion('status', [
  z.object({ status: z.literal('applied'), before: z.object({ number: z.string().nullable() }).optional() }),
  z.object({ status: z.literal('refused'), reason: z.string() }),
]);

/** The answer kept under a change's key. */
export function answerOf(text: string): ApplyResult {
  const read = answer.parse(JSON.parse(text));
  return read.status === 'refused' ? read : { status: 'applied', ...(read.before === undefined ? {} : { before: read.before }) };
}
