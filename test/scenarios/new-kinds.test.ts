// @needs redis
import { storesOfWords } from '../support/counts';
import { Visitor } from '../portal/visitor';
import { MailCustomer } from '../support/mail-customer';
import type { Person } from '../support/mail-people';
import { openMailWorld, type MailWorld } from '../support/mail-world';
import { openTalkingHouse, type TalkingHouse } from '../support/talking-house';
import { companyOf, seedOfCompanies, staffOf, type Company } from './table/people';

/** What is asked for, of which company's people, and what reaches the provider's directory. */
interface Row {
  readonly kind: string;
  readonly by: (of: Company) => Person;
  readonly wish: (of: Company) => string;
  readonly told: RegExp;
  /** Wants a one-time code besides (fresh). */
  readonly code?: true;
  readonly reaches: (of: Company) => readonly [user: string, fields: object] | undefined;
}

const fresh = ({ domain }: Company): string => `new.person@${domain}`;
const rows: readonly Row[] = [
  {
    kind: 'password.reset',
    by: ({ customer }) => customer,
    wish: () => 'Please reset my password.',
    told: /^Done\./m,
    reaches: ({ customer }) => [customer.id, {}],
  },
  {
    kind: 'welcome.resend',
    by: ({ administrator }) => administrator,
    wish: () => 'Please send the welcome mail of extension 104 again.',
    told: /^Done\./m,
    reaches: ({ colleague }) => [colleague.id, {}],
  },
  {
    kind: 'user.remove',
    by: ({ administrator }) => administrator,
    wish: () => 'Please remove extension 101.',
    told: /^Done\./m,
    code: true,
    reaches: ({ customer }) => [customer.id, {}],
  },
  {
    kind: 'email.update',
    by: ({ administrator }) => administrator,
    wish: (of) => `Please change the email address of extension 101 to ${fresh(of)}.`,
    told: /^Nearly done\./m,
    code: true,
    reaches: () => undefined,
  },
  {
    kind: 'email.add-second',
    by: ({ customer }) => customer,
    wish: (of) => `Please add ${fresh(of)} as my second email address.`,
    told: /^Nearly done\./m,
    code: true,
    reaches: (of) => [of.customer.id, { email: fresh(of) }],
  },
];
const companies = rows.map((_, n) => companyOf(300 + n));
const seed = seedOfCompanies(companies);
const known = {
  people: companies.flatMap(staffOf),
  seed: {
    accounts: seed.accounts.map((account) => ({
      ...account,
      users: account.users.map((user) => (user.extension === '104' ? { ...user, activated: false } : user)),
    })),
  },
};

describe.each((['embedded', 'Redis'] as const).slice(0, storesOfWords))('by mail, in the %s store', (store) => {
  let world: MailWorld;
  beforeAll(async () => {
    world = await openMailWorld({ redis: store === 'Redis', known });
  });
  afterAll(() => world.close());
  beforeEach(() => world.later(2 * 3_600_000));

  test.each(rows.map((row, n) => [row.kind, row, companies[n] ?? companyOf(300)] as const))(
    '%s is asked for, proved and done, once',
    async (kind, row, of) => {
      const [asker, customer] = [row.by(of), MailCustomer.of(world, row.by(of))];
      // Digits beside "password" are masked and never taken for a PIN (P10): there it comes when it is asked for.
      await customer.writes(kind === 'password.reset' ? row.wish(of) : `${row.wish(of)} My PIN is ${asker.pin}.`);
      const answers = [
        [/one-time code/, async () => `The code is ${await customer.secret(/code/)}.`],
        [/Is it right\?/, async () => 'yes'],
        [/6-digit support PIN/, async () => `My PIN is ${asker.pin}`],
      ] as const;
      let mail = await customer.hears(/./);
      for (let n = 0; n < answers.length && !row.told.test(mail.text); n += 1) {
        const [, says] = answers.find(([asks]) => asks.test(mail.text)) ?? [];
        await customer.replies((await says?.()) ?? 'yes', { to: mail });
        mail = await customer.hears(/./);
      }
      expect(mail.text).toMatch(row.told);
      await world.quiet();
      const confirm = customer.mailbox.map(({ text }) => /\/portal\/second\/[\w.-]+/.exec(text)?.[0]).find((path) => path !== undefined);
      if (confirm !== undefined) {
        expect(world.provider.directory.journal.filter((each) => each.kind === kind)).toEqual([]);
        await new Visitor(world.house).post(confirm);
        await world.quiet();
      }
      const reached = row.reaches(of);
      expect(
        world.provider.directory.journal
          .filter((each) => each.kind === kind)
          .map(({ userId, requestedBy, fields }) => [userId, requestedBy, fields]),
      ).toEqual(reached ? [[reached[0], row.by(of).id, reached[1]]] : []);
      const entries = (await world.house.audit()).filter((entry) => entry.kind === kind && entry.action.startsWith('change.'));
      expect(entries.map(({ action, method }) => [action, method]).slice(0, 1)).toEqual([['change.authorized', row.code ? 'code' : 'pin']]);
    },
  );
});

describe.each((['embedded', 'Redis'] as const).slice(0, storesOfWords))('by phone, in the %s store', (store) => {
  let house: TalkingHouse;
  beforeAll(async () => {
    house = await openTalkingHouse({ redis: store === 'Redis' });
  });
  afterAll(() => house.close());
  beforeEach(() => house.later(2 * 3_600_000));
  const codeTo = (to: string): string =>
    /^\s*(\d{6})\s*$/m.exec(house.mails().find((mail) => mail.to === to && mail.subject === 'Your one-time code')?.text ?? '')?.[1] ?? '';

  test('a new password: a link is mailed, after the PIN by keys', async () => {
    const call = house.talk('voice');
    await call.says('reset my password');
    expect(await call.says('Organization, extension one oh one')).toMatch(/password.*Shall I do this/s);
    expect(await call.keys('1')).toMatch(/support PIN/);
    expect(await call.keys(await house.pin('101@organization.com'))).toMatch(/Done/);
    expect(
      house
        .mails()
        .filter(({ subject }) => subject === 'Choose a new password')
        .map(({ to }) => to),
    ).toEqual(['daniel.okafor@example.com']);
  });

  test('the welcome mail once more, by an administrator for a colleague', async () => {
    const call = house.talk('voice');
    await call.says('send the welcome mail of extension one oh two again');
    expect(await call.says('Organization, extension one hundred')).toMatch(/welcome.*Shall I do this/s);
    await call.keys('1');
    expect(await call.keys(await house.pin('100@organization.com'))).toMatch(/Done/);
    expect(house.mails().filter(({ subject, to }) => subject.startsWith('Welcome') && to === 'sofia.moretti@example.com')).toHaveLength(1);
  });

  test('a user is removed with a code that is keyed in', async () => {
    const call = house.talk('voice');
    await call.says('remove extension one oh five');
    expect(await call.says('Organization, extension one hundred')).toMatch(/Remove.*Shall I do this/s);
    await call.keys('1');
    expect(await call.keys(await house.pin('100@organization.com'))).toMatch(/one-time code/);
    expect(await call.keys(codeTo('maya.lindqvist@example.com'))).toMatch(/Done/);
    expect((await house.directory.find({ by: 'login', login: '105@organization.com' }))[0]).toMatchObject({ suspended: true });
  });

  test.each(['change the email address of extension one oh one', 'add a second email address for me'])(
    '“%s”: an address is spelled where it can be written',
    async (wish) => {
      const call = house.talk('voice');
      const heard = [await call.says(wish), await call.says('Organization, extension one hundred')].join('\n');
      expect(heard).toMatch(/chat|mail|write/i);
      expect(house.mails().filter(({ subject }) => subject === 'Confirm this email address')).toEqual([]);
    },
  );
});
