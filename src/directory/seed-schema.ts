import { z } from 'zod';
import { isMailbox, mailboxWanted } from '../mail/mailbox';

/** Digits as text; a JSON number is taken as its digits (a leading zero only survives in text). */
const digits = (least: number, most: number, wants: string) =>
  z.preprocess(
    (given) => (typeof given === 'number' ? String(given) : given),
    z.string(wants).regex(new RegExp(`^\\d{${least},${most}}$`), wants),
  );

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const domain = z
  .string('a domain as example.com')
  .toLowerCase()
  .regex(new RegExp(`^${label}(?:\\.${label})*$`), 'a domain as example.com')
  .max(253, 'a domain of at most 253 characters');

const name = (wants: string) =>
  z
    .string(wants)
    .trim()
    .min(1, wants)
    .max(200, wants)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, wants);
const mailbox = z.string(mailboxWanted).refine(isMailbox, mailboxWanted);

/** E.164. */
export const phoneNumber = z.string('a phone number as +16135550100').regex(/^\+[1-9]\d{6,14}$/, 'a phone number as +16135550100');

const rolesWanted = 'a list of "administrator" and "office-manager", each at most once';

const user = z.strictObject(
  {
    extension: digits(1, 10, 'an extension of 1 to 10 digits as "101"'),
    name: name("a person's name of 1 to 200 characters, in one line"),
    email: mailbox,
    secondEmail: mailbox.optional(),
    phone: phoneNumber.optional(),
    roles: z
      .array(z.enum(['administrator', 'office-manager'], rolesWanted), rolesWanted)
      .refine((roles) => new Set(roles).size === roles.length, rolesWanted),
    activated: z.boolean('true or false'),
    password: z.string('a password').min(1, 'a password').max(1024, 'a password of at most 1024 characters').optional(),
    supportPin: digits(6, 6, 'a support PIN of 6 digits').optional(),
    voicemailPin: digits(4, 20, 'a voicemail PIN of at least 4 digits').optional(),
  },
  'a user',
);

const account = z.strictObject(
  {
    domain,
    number: digits(1, 15, 'an account number of 1 to 15 digits as "20417"'),
    name: name("the organization's name of 1 to 200 characters, in one line"),
    kind: z.enum(['customer', 'partner'], '"customer" or "partner"'),
    users: z.array(user, 'a list of users'),
  },
  'an account',
);

/** The file of DIRECTORY_SEED (design, section 3). Messages say what is wanted; `readSeed` adds where and what was got. */
export const seedSchema = z.strictObject({ accounts: z.array(account, 'a list of accounts') }, 'an object with a list of accounts');

/** Accounts to begin with. Login names are `extension@domain` (SO-4). */
export type Seed = z.output<typeof seedSchema>;
export type SeedAccount = Seed['accounts'][number];
export type SeedUser = SeedAccount['users'][number];
