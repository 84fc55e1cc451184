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
  return {
    id: `user-${number}-${extension}`,
    name,
    extension,
    login: `${extension}@${organization}`,
    address,
    domain,
    administrator,
    pin: String((n * 7_919 + 123_457) % 1_000_000).padStart(6, '0'),
  };
};

/** So many users, from a place on, with addresses at a domain. */
export const peopleAt = (domain: Domain, from: number, count: number): Person[] =>
  Array.from({ length: count }, (_, n) => person(from + n, `Alex Writer`, `writer${from + n}@${domain.name}`, domain));

/** Everybody of the account; two of them share a mailbox (P7). */
export const mailPeople = {
  administrator: person(1, 'Maya Lindqvist', `maya@${organization}`, domains.organization, true),
  shared: [
    person(2, 'Hannah Weber', `desk@${organization}`, domains.organization),
    person(3, 'Tomasz Nowak', `desk@${organization}`, domains.organization),
  ],
  ordinary: peopleAt(domains.organization, 100, 300),
  noDmarc: peopleAt(domains.noDmarc, 500, 10),
  spfOnly: peopleAt(domains.spfOnly, 520, 10),
  unanswered: peopleAt(domains.unanswered, 540, 10),
} as const;

/** The account of these people, as DIRECTORY_SEED and the directories of the tests take it. */
export const seedOf = (people: readonly Person[]): Seed => ({
  accounts: [
    {
      domain: organization,
      number,
      name: 'Organization',
      kind: 'customer',
      users: people.map(({ extension, name, address, administrator, pin }) => ({
        extension,
        name,
        email: address,
        roles: administrator ? ['administrator' as const] : [],
        activated: true,
        supportPin: pin,
      })),
    },
  ],
});

/** Everybody of the stories. */
export const everybody: readonly Person[] = Object.values(mailPeople).flat();
