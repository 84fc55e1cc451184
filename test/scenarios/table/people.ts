import type { Seed } from '../../../src/directory/seed-schema';
import { domains } from '../../support/mail-domains';
import type { Person } from '../../support/mail-people';

/** An organization of one story alone, so that no story feels the tries, mails and cases of another. */
export interface Company {
  readonly number: string;
  readonly domain: string;
  /** Extension 101. */
  readonly customer: Person;
  /** Extensions 100 and 103. */
  readonly administrator: Person;
  readonly otherAdministrator: Person;
  /** Extension 104. */
  readonly colleague: Person;
}

/** A company of four; the mail of all of them is signed by one mail host. */
export function companyOf(n: number): Company {
  const number = String(30_001 + n);
  const domain = `company${n + 1}.example`;
  const person = (extension: number, name: string, administrator = false): Person => ({
    id: `user-${number}-${extension}`,
    name,
    extension: String(extension),
    login: `${extension}@${domain}`,
    domain: domains.organization,
    administrator,
    address: `c${n + 1}x${extension}@${domains.organization.name}`,
    pin: String(((n * 7_919 + extension * 104_729 + 271_829) % 900_000) + 100_000),
  });
  return {
    number,
    domain,
    customer: person(101, 'Daniel Okafor'),
    administrator: person(100, 'Maya Lindqvist', true),
    otherAdministrator: person(103, 'Louis Gagnon', true),
    colleague: person(104, 'Hannah Weber'),
  };
}

/** Those of the table, one for each story. */
export const companies: readonly Company[] = Array.from({ length: 120 }, (_, n) => companyOf(n));

export const staffOf = ({ customer, administrator, otherAdministrator, colleague }: Company): readonly Person[] => [
  administrator,
  customer,
  otherAdministrator,
  colleague,
];

/** Companies as a directory takes them. */
export const seedOfCompanies = (all: readonly Company[]): Seed => ({
  accounts: all.map((company) => ({
    domain: company.domain,
    number: company.number,
    name: company.domain,
    kind: 'customer',
    users: staffOf(company).map(({ extension, name, address, administrator, pin }) => ({
      extension,
      name,
      email: address,
      roles: administrator ? ['administrator' as const] : [],
      activated: true,
      supportPin: pin,
    })),
  })),
});
