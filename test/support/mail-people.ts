import type { Seed } from '../../src/directory/seed-schema';
import { domains, type Domain } from './mail-domains';

/** A user of the house who writes mails. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly extension: string;
  readonly login: string;
  readonly address: string;
  readonly domain: Domain;
  readonly pin: string;
  readonly administrator: boolean;
}

const number = '20417';
const organization = domains.organization.name;

const person = (n: number, name: string, address: string, domain: Domain, administrator = false): Person => {
  const extension = String(2_000 + n);
  return { id: `user-${number}-${extension}`, name, extension, login: `${extension}@${organization}`, address, domain, administrator, pin: String((n * 7_919 + 123_457) % 1_000_000).padStart(6, '0') };
};

const many = (from: number, count: number, domain: Domain): Person[] =>
  Array.from({ length: count }, (_, n) => person(from + n, `Alex Writer`, `writer${from + n}@${domain.name}`, domain));

/** Everybody of the account; two of them share a mailbox (P7). */
export const mailPeople = {
  administrator: person(1, 'Maya Lindqvist', `maya@${organization}`, domains.organization, true),
  shared: [person(2, 'Hannah Weber', `desk@${organization}`, domains.organization), person(3, 'Tomasz Nowak', `desk@${organization}`, domains.organization)],
  ordinary: many(100, 300, domains.organization),
  noDmarc: many(500, 10, domains.noDmarc),
  spfOnly: many(520, 10, domains.spfOnly),
  unanswered: many(540, 10, domains.unanswered),
} as const;

const everybody: readonly Person[] = Object.values(mailPeople).flat();

/** The account as DIRECTORY_SEED and the directories of the tests take it. */
export const mailSeed: Seed = {
  accounts: [{
    domain: organization, number, name: 'Organization', kind: 'customer',
    users: everybody.map(({ extension, name, address, administrator, pin }) => ({ extension, name, email: address, roles: administrator ? ['administrator' as const] : [], activated: true, supportPin: pin })),
  }],
};

/** Whose PIN is which, as the house has to know it before. */
export const mailPins: readonly { readonly user: string; readonly pin: string }[] = everybody.map(({ id, pin }) => ({ user: id, pin }));
