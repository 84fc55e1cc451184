import type { Customer } from '../../support/customer';
import type { Person } from '../../support/mail-people';
import type { Arrived } from '../../support/mail-sink';
import type { MailWorld, MailWorldOptions } from '../../support/mail-world';
import { companyOf, seedOfCompanies, staffOf, type Company } from '../table/people';

/** Companies of these stories alone. */
export const companies: readonly Company[] = Array.from({ length: 20 }, (_, n) => companyOf(200 + n));
const seed = seedOfCompanies(companies);

/** Everybody of extension 101 has a second address, which gets copies of notices. */
export const known: NonNullable<MailWorldOptions['known']> = {
  people: companies.flatMap(staffOf),
  seed: {
    accounts: seed.accounts.map((account) => ({
      ...account,
      users: account.users.map((user) => (user.extension === '101' ? { ...user, secondEmail: `second-${user.email}` } : user)),
    })),
  },
};

/** A page of the house as a browser without a script posts it. */
export async function posts(
  link: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly page: string }> {
  const answer = await fetch(link, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  });
  return { status: answer.status, page: await answer.text() };
}

export const right = (by: Person, code: string) => ({ act: 'confirm', pin: by.pin, code });
export const wrong = (code: string): string => String((Number(code) + 1) % 10_000).padStart(4, '0');

/** All that was said in a chat. */
export const heardOf = async (customer: Customer): Promise<string> =>
  (await customer.transcript()).map(({ text }) => text ?? '').join('\n');

/** A chat that has asked for an administrator. */
export interface Asked {
  readonly customer: Customer;
  /** As the customer sees it. */
  readonly code: string;
  /** The line with the code. */
  readonly told: string;
  /** What came to an address since. */
  mails(address: string): readonly Arrived[];
  /** Waits for the page's address in the mail to an administrator. */
  link(to: Person): Promise<string>;
}

export async function asks(world: MailWorld, of: Company, as = of.customer.login): Promise<Asked> {
  await world.quiet();
  const from = world.sink.mails.length;
  const customer = await world.house.customer();
  await customer.asks(`I'm ${as}. Please forward my calls to 613 555 0100.`, /Shall I do this/);
  await customer.asks('yes', /support PIN/);
  await customer.asks('I can’t get into my mailbox', /Shall I ask them/);
  const told = await customer.asks('yes', /tell them this code/);
  const code = /\n(\d{4})\n/.exec(told)?.[1] ?? '';
  return {
    customer,
    code,
    told,
    mails: (address) => world.sink.mails.slice(from).filter(({ recipient }) => recipient === address),
    link: async ({ address }) =>
      (await world.sink.arrives(address, from, ({ subject }) => subject.startsWith('Please confirm'), 'the mail to an administrator'))
        .links[0] ?? '',
  };
}
