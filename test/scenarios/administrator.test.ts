// @needs redis
import { Customer } from '../support/customer';
import { eventually } from '../support/eventually';
import type { Arrived } from '../support/mail-sink';
import { openMailWorld, type MailWorld } from '../support/mail-world';
import { companyOf, seedOfCompanies, staffOf, type Company } from './table/people';

const companies = Array.from({ length: 16 }, (_, n) => companyOf(200 + n));
const number = '+16135550100';

/** A page of the house as a browser without a script posts it. */
async function posts(link: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly page: string }> {
  const answer = await fetch(link, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: new URLSearchParams(fields).toString() });
  return { status: answer.status, page: await answer.text() };
}

describe.each(['embedded', 'Redis'] as const)('a customer who cannot get into the mailbox on file, in the %s store', (store) => {
  let world: MailWorld;
  let taken = 0;
  const company = (): Company => companies[taken++] ?? companyOf(0);
  beforeAll(async () => {
    world = await openMailWorld({ redis: store === 'Redis', known: { people: companies.flatMap(staffOf), seed: seedOfCompanies(companies) } });
  });
  afterAll(() => world.close());
  beforeEach(() => world.later(2 * 3_600_000));

  /** Asked for, up to the code. */
  async function asked(of: Company, { request = `Please forward my calls to 613 555 0100.`, as = of.customer.login } = {}) {
    const from = world.sink.mails.length;
    const customer = await world.house.customer({});
    await customer.asks(`I'm ${as}. ${request}`, /Shall I do this/);
    await customer.asks('yes', /support PIN/);
    await customer.asks('I can\u2019t get into my mailbox', /Shall I ask them/);
    const told = await customer.asks('yes', /tell them this code/);
    const code = /\n(\d{4})\n/.exec(told)?.[1] ?? '';
    const mailTo = (address: string, subject: RegExp): Promise<Arrived> => world.sink.arrives(address, from, (mail) => subject.test(mail.subject), `a mail about ${subject}`);
    return { customer, code, told, from, mailTo, link: async (address = of.administrator.address) => (await mailTo(address, /Please confirm/)).links[0] ?? '' };
  }
  const wrong = (code: string): string => String((Number(code) + 1) % 10_000).padStart(4, '0');

  test('is confirmed by an administrator, and exactly this is done', async () => {
    const of = company();
    const { customer, code, link, mailTo } = await asked(of);
    const page = await link();
    console.log((await mailTo(of.administrator.address, /Please confirm/)).text);
    console.log((await mailTo(of.customer.address, /confirmed as you/)).text);
    const shown = await (await fetch(page)).text();
    expect(shown).toContain('Forward');
    const done = await posts(page, { act: 'confirm', pin: of.administrator.pin, code });
    expect(done.status).toBe(200);
    await customer.hears(/has confirmed that it’s you/);
    await customer.hears(/now go to|forwarded/i);
    expect(world.provider.directory.forwardingOf(of.customer.id)).toBe(number);
    console.log((await customer.transcript()).map(({ from, text }) => `${from.role}: ${text}`).join('\n'));
    console.log((await world.house.audit()).slice(-8));
  });
});
