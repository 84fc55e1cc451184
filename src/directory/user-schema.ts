import { z } from 'zod';
import { isMailbox, mailboxWanted } from '../mail/mailbox';
import type { User } from './port';
import { phoneNumber } from './seed-schema';

/** A text in one line: what comes from a provider ends up in mails' headers, on pages and in logs. */
const line = (least: number, most: number) =>
  z
    .string('a text')
    .min(least, `a text of ${least} to ${most} characters`)
    .max(most, `a text of ${least} to ${most} characters`)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'a text in one line');
const id = line(1, 200);
const mailbox = z.string(mailboxWanted).refine(isMailbox, mailboxWanted);
/** Absent; null counts as absent. */
export const optional = <Value>(schema: z.ZodType<Value>) => schema.nullish().transform((value) => value ?? undefined);

/** An account, as a provider tells it and as our records keep it. */
export const accountSchema = z.object(
  {
    id,
    domain: line(1, 253),
    number: z.string('digits').regex(/^\d{1,15}$/, 'digits'),
    name: line(1, 200),
    kind: z.enum(['customer', 'partner'], '"customer" or "partner"'),
  },
  'an account',
);

/** A user as a provider tells it (design, section 3) and as our records keep it. Fields nobody agreed on are left out. */
export const userSchema = z
  .object(
    {
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
      account: accountSchema,
    },
    'a user',
  )
  .transform(({ secondEmail, phone, suspended, ...user }): User => ({
    ...user,
    ...(secondEmail !== undefined && { secondEmail }),
    ...(phone !== undefined && { phone }),
    ...(suspended !== undefined && { suspended }),
  }));
