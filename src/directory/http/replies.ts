import { z } from 'zod';
import { isMailbox, mailboxWanted } from '../../mail/mailbox';
import type { ApplyResult, User } from '../port';
import { phoneNumber } from '../seed-schema';

/** A text in one line: what comes from a provider ends up in mails' headers, on pages and in logs. */
const line = (least: number, most: number) =>
  z.string('a text').min(least, `a text of ${least} to ${most} characters`).max(most, `a text of ${least} to ${most} characters`).regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'a text in one line');
const id = line(1, 200);
const mailbox = z.string(mailboxWanted).refine(isMailbox, mailboxWanted);
/** Absent; null counts as absent. */
const optional = <Value>(schema: z.ZodType<Value>) => schema.nullish().transform((value) => value ?? undefined);

const account = z.object({
  id,
  domain: line(1, 253),
  number: z.string('digits').regex(/^\d{1,15}$/, 'digits'),
  name: line(1, 200),
  kind: z.enum(['customer', 'partner'], '"customer" or "partner"'),
}, 'an account');

/** A user as a provider tells it (design, section 3). Fields nobody agreed on are left out, wrong ones fail the whole answer. */
export const userReply = z
  .object({
    id,
    extension: z.string('digits').regex(/^\d{1,10}$/, 'digits'),
    login: line(1, 320),
    name: line(1, 200),
    email: mailbox,
    secondEmail: optional(mailbox),
    phone: optional(phoneNumber),
    roles: z.array(z.enum(['administrator', 'office-manager'], '"administrator" or "office-manager"'), 'a list of roles'),
    activated: z.boolean('true or false'),
    suspended: optional(z.boolean('true or false')),
    account,
  }, 'a user')
  .transform(({ secondEmail, phone, suspended, ...user }): User => ({
    ...user,
    ...(secondEmail !== undefined && { secondEmail }),
    ...(phone !== undefined && { phone }),
    ...(suspended !== undefined && { suspended }),
  }));

export const usersReply = z.array(userReply, 'a list of users');

/** `before` is optional: what was in force until now, so that the customer can be told how to undo. */
export const appliedReply = z
  .object({
    status: z.literal('applied', '"applied"'),
    before: optional(z.object({ number: phoneNumber.nullable().optional() })),
  }, 'an object with a status')
  .transform(({ before }): ApplyResult => ({
    status: 'applied',
    ...(before !== undefined && { before: before.number === undefined ? {} : { number: before.number } }),
  }));

/** Of a 409 or 422. A reason that is none is no cause to try again: the status alone decides. */
export const refusedReply = z
  .object({ reason: z.string() })
  .transform(({ reason }) => reason.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim().slice(0, 300))
  .catch('');
