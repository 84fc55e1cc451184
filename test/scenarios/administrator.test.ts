// @needs redis
import { CarriedCall } from '../support/carrier';
import { eventually } from '../support/eventually';
import type { Person } from '../support/mail-people';
import { openMailWorld, type MailWorld } from '../support/mail-world';
import { asks, companies, heardOf, known, posts, right, wrong, type Asked } from './support/no-mailbox';
import type { Company } from './table/people';

const minute = 60_000;
const voiceToken = 'the token of the carrier of these tests';

describe.each(['embedded', 'Redis'] as const)('a customer who cannot get into the mailbox on file, in the %s store', (store) => {
  let world: MailWorld;
  let taken = 0;
  beforeAll(async () => {
    world = await openMailWorld({ redis: store === 'Redis', known, env: { VOICE_AUTH_TOKEN: voiceToken } });
  });
  afterAll(() => world.close());
  beforeEach(() => world.later(2 * 3_600_000));
  const company = (): Company => {
    const next = companies[taken++];
    if (next === undefined) throw new Error('Every company has a story already.');
    return next;
  };
  const forwardingOf = ({ id }: Person): string | null => world.provider.directory.forwardingOf(id);
  const userOf = ({ id }: Person) => world.provider.directory.users.find((user) => user.id === id) ?? {};

  const asked = (of: Company, as = of.customer.login): Promise<Asked> => asks(world, of, as);

  test('has exactly what was shown done when an administrator gives their own PIN and the code; everybody concerned is told', async () => {
    const of = company();
    const before = await world.house.metric('countersign_verifications_total{method="administrator"}');
    const { customer, code, mails, link } = await asked(of);
    const page = await link(of.administrator);
    const shown = await (await fetch(page)).text();
    for (const what of [
      'Daniel Okafor',
      of.customer.login,
      '+1 613 555 0100',
      'the chat on our website',
      'Call them on a number you already know',
      'I don’t confirm this',
    ])
      expect(shown).toContain(what);
    const done = await posts(page, right(of.administrator, ` ${code.slice(0, 2)} ${code.slice(2)} `));
    expect([done.status, done.page]).toEqual([200, expect.stringContaining('Thank you: it is confirmed')]);
    await customer.hears(/An administrator of your account has confirmed that it’s you/);
    await customer.hears(/^Done\. Calls of .* are now forwarded to \+1 613 555 0100/);
    expect(forwardingOf(of.customer)).toBe('+16135550100');
    await world.quiet();
    const subjects = (address: string): readonly string[] =>
      mails(address)
        .map(({ subject }) => subject)
        .sort();
    const told = ['An administrator confirmed a request', 'Somebody asks to be confirmed as you'];
    expect(subjects(of.customer.address)).toEqual(['A change was made in your account', ...told]);
    expect(subjects(`second-${of.customer.address}`)).toEqual(['A change was made in your account', ...told]);
    expect(subjects(of.otherAdministrator.address)).toEqual([
      'An administrator confirmed a request',
      'Please confirm who asked us for a change',
    ]);
    expect(subjects(of.administrator.address)).toEqual(['Please confirm who asked us for a change']);
    expect(new Set(world.sink.mails.map(({ messageId }) => messageId)).size).toBe(world.sink.mails.length);
    const entries = (await world.house.audit()).filter(({ asker }) => asker === of.customer.id);
    expect(
      entries.map(({ action, method, approver }: { action: string; method?: string; approver?: string }) => [action, method, approver]),
    ).toEqual([
      ['approval.asked', undefined, undefined],
      ...['identity.proved', 'change.authorized', 'change.applied'].map((action) => [action, 'administrator', of.administrator.id]),
    ]);
    expect(await world.house.metric('countersign_verifications_total{method="administrator"}')).toBe(before + 1);
    const anywhere = [...world.sink.mails.map(({ raw }) => raw), ...world.house.log.lines].filter((text) =>
      new RegExp(`(?<!\\d)${code}(?!\\d)`).test(text),
    );
    expect(anywhere).toEqual([]);
  });

  test('gains nothing else: the next change wants a proof of its own', async () => {
    const of = company();
    const { customer, code, link } = await asked(of);
    await posts(await link(of.administrator), right(of.administrator, code));
    await customer.hears(/^Done/);
    await customer.asks('please stop forwarding my calls', /Shall I do this/);
    await customer.asks('yes', /Shall I ask them|support PIN/);
    expect(forwardingOf(of.customer)).toBe('+16135550100');
  });

  describe('nobody else, nothing else, at no other time (T15)', () => {
    const refused: readonly (readonly [what: string, tries: (of: Company, story: Asked) => Promise<{ readonly status: number }>])[] = [
      [
        'a demoted administrator',
        async (of, { link, code }) => {
          const page = await link(of.administrator);
          Object.assign(userOf(of.administrator), { roles: ['office-manager'] });
          return posts(page, right(of.administrator, code));
        },
      ],
      [
        'a suspended administrator',
        async (of, { link, code }) => {
          const page = await link(of.administrator);
          Object.assign(userOf(of.administrator), { suspended: true });
          return posts(page, right(of.administrator, code));
        },
      ],
      [
        'one of another account',
        async (of, { link, code }) => {
          const page = await link(of.administrator);
          Object.assign(userOf(of.administrator), {
            account: { id: 'account-1', domain: 'other.example', number: '1', name: 'Other', kind: 'customer' },
          });
          return posts(page, right(of.administrator, code));
        },
      ],
      [
        'the customer with the administrator’s link and their own PIN',
        async (of, { link, code }) => posts(await link(of.administrator), right(of.customer, code)),
      ],
      [
        'a request that was changed',
        async (of, { link, code, customer }) => {
          const page = await link(of.administrator);
          await customer.asks('to 613 555 0177 instead', /Shall I do this/);
          return posts(page, right(of.administrator, code));
        },
      ],
      [
        'one after 15 minutes',
        async (of, { link, code }) => {
          const page = await link(of.administrator);
          world.later(15 * minute);
          return posts(page, right(of.administrator, code));
        },
      ],
      [
        'looking, however often',
        async (of, { link, code }) => {
          const page = await link(of.administrator);
          for (let n = 0; n < 20; n += 1)
            await fetch(`${page}?act=confirm&pin=${of.administrator.pin}&code=${code}`, { method: n % 2 === 0 ? 'GET' : 'HEAD' });
          return { status: 410 };
        },
      ],
      [
        'a page of another website',
        async (of, { link, code }) =>
          posts(await link(of.administrator), right(of.administrator, code), {
            origin: 'https://evil.example',
            'sec-fetch-site': 'cross-site',
          }),
      ],
    ];

    test.each(refused)('%s', async (_what, tries) => {
      const of = company();
      const story = await asked(of);
      expect([410, 422, 403]).toContain((await tries(of, story)).status);
      await world.quiet();
      expect(forwardingOf(of.customer)).toBeNull();
      expect(await heardOf(story.customer)).not.toMatch(/has confirmed that it’s you/);
    });

    test('the administrator themself: no mail ever asks the asker, and with nobody else nobody is asked', async () => {
      const of = company();
      Object.assign(userOf(of.otherAdministrator), { roles: [] });
      const from = world.sink.mails.length;
      const { told } = await asked(of, of.administrator.login);
      await world.quiet();
      expect(told).toContain('If nobody else is an administrator of your account, nobody can confirm this');
      expect(world.sink.mails.slice(from)).toEqual([]);
    });

    test('64 at once with the right PIN and code, by two administrators: once', async () => {
      const of = company();
      const { customer, code, link } = await asked(of);
      const pages = await Promise.all([of.administrator, of.otherAdministrator].map(async (by) => ({ by, page: await link(by) })));
      const answers = await Promise.all(Array.from({ length: 32 }, () => pages.map(({ by, page }) => posts(page, right(by, code)))).flat());
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      await customer.hears(/^Done/);
      await world.quiet();
      expect(world.provider.directory.journal.filter(({ userId }) => userId === of.customer.id)).toHaveLength(1);
      expect((await posts(pages[0]?.page ?? '', right(of.administrator, code))).status).toBe(410);
    });
  });

  test('three wrong codes end it for everybody; a wrong PIN compares no code; the customer hears of neither before the time is over', async () => {
    const of = company();
    const { customer, code, link } = await asked(of);
    const [page, other] = [await link(of.administrator), await link(of.otherAdministrator)];
    const unproved = await posts(page, { act: 'confirm', pin: '000000', code });
    expect([unproved.status, unproved.page]).toEqual([422, expect.stringContaining('Either it was not your newest PIN')]);
    for (const by of [of.administrator, of.otherAdministrator]) {
      const answer = await posts(by === of.administrator ? page : other, right(by, wrong(code)));
      expect([answer.status, answer.page]).toEqual([422, expect.stringContaining('That is not their code')]);
      expect(answer.page).not.toContain(by.pin);
    }
    const last = await posts(page, right(of.administrator, wrong(code)));
    expect([last.status, last.page]).toEqual([410, expect.stringContaining('The code was wrong three times')]);
    expect((await posts(other, right(of.otherAdministrator, code))).status).toBe(410);
    await customer.asks('show me the code again', /Your code is still/);
    world.later(16 * minute);
    await customer.hears(/The time for an administrator’s confirmation is over/);
    expect(forwardingOf(of.customer)).toBeNull();
  });

  test('an administrator without the PIN at hand has it mailed to their own address, by a budget that strangers cannot use up', async () => {
    const of = company();
    const stranger = await world.house.customer();
    await stranger.asks(`I'm ${of.administrator.login}. Mail me my PIN.`, /on its way/);
    const { customer, code, mails, link } = await asked(of);
    const page = await link(of.administrator);
    const answer = await posts(page, { act: 'mail-pin' });
    expect([answer.status, answer.page]).toEqual([200, expect.stringContaining('on its way to your own address')]);
    const mail = await eventually(
      async () => mails(of.administrator.address).find(({ text }) => text.includes('on the page where you confirm a request')),
      'the PIN for the page',
    );
    expect(mail.text).toContain(of.administrator.pin);
    expect(mail.text).not.toContain('/verify/');
    expect((await posts(page, right(of.administrator, code))).status).toBe(200);
    await customer.hears(/^Done/);
  });

  test('a refusal ends it; "this was not me" in the mail to the customer’s addresses ends it, too', async () => {
    const [of, other] = [company(), company()];
    const story = await asked(of);
    const page = await story.link(of.administrator);
    const answer = await posts(page, { act: 'refuse' });
    expect([answer.status, answer.page]).toEqual([200, expect.stringContaining('Stopped: nothing is done')]);
    expect((await posts(await story.link(of.otherAdministrator), right(of.otherAdministrator, story.code))).status).toBe(410);
    const denied = await asked(other);
    const notMe = await eventually(
      async () => denied.mails(`second-${other.customer.address}`)[0]?.links[0],
      'the notice to the second address',
    );
    await posts(notMe, {});
    expect((await posts(await denied.link(other.administrator), right(other.administrator, denied.code))).status).toBe(410);
    expect([forwardingOf(of.customer), forwardingOf(other.customer)]).toEqual([null, null]);
  });

  test('one is open at a time for a user and three a day for an account; more are asked for in the same words and go nowhere', async () => {
    const of = company();
    const first = await asked(of);
    await first.link(of.administrator);
    const told = (text: string, code: string): string => text.replace(code, 'CODE');
    const second = await asked(of);
    await world.quiet();
    expect(told(second.told, second.code)).toBe(told(first.told, first.code));
    expect(second.mails(of.administrator.address)).toEqual([]);
    for (const by of [of.colleague, of.administrator]) {
      const more = await asked(of, by.login);
      await more.link(of.otherAdministrator);
    }
    world.later(20 * minute);
    const fourth = await asked(of);
    await world.quiet();
    expect([fourth.mails(of.administrator.address), fourth.mails(of.customer.address)]).toEqual([[], []]);
  });

  test('unknown users are told the same, word for word, and nobody gets a mail (I12)', async () => {
    const of = company();
    const [known, unknown] = [await asked(of), await asked(of, `199@${of.domain}`)];
    await world.quiet();
    const spoken = async ({ customer, code }: Asked, login: string): Promise<string> =>
      (await heardOf(customer)).replaceAll(login, 'LOGIN').replaceAll(code, 'CODE');
    expect(await spoken(unknown, `199@${of.domain}`)).toBe(await spoken(known, of.customer.login));
    expect(unknown.mails(of.administrator.address)).toEqual([]);
  });

  test('on the phone the caller may hold in silence, hears the code again by a key and the outcome unasked; whoever hangs up loses the code', async () => {
    const of = company();
    const begin = async () => {
      await world.quiet();
      const from = world.sink.mails.length;
      const call = new CarriedCall({ url: world.house.service.publicUrl, token: voiceToken, from: '+16134440199' });
      await call.dial();
      if (/press 1/.test(call.doc.said) && !/case/.test(call.doc.said)) await call.keys('1');
      for (const keys of ['1', '6135550100', of.number, '101', '1', '5']) await call.keys(keys);
      expect(call.doc.said).toMatch(/Shall I ask them/);
      await call.keys('1');
      const code = /this code: (\d) (\d) (\d) (\d)\. Once more: \1 \2 \3 \4\./.exec(call.doc.said)?.slice(1).join('') ?? '';
      const page =
        (
          await world.sink.arrives(
            of.administrator.address,
            from,
            ({ subject }) => subject.startsWith('Please confirm'),
            'the mail to an administrator',
          )
        ).links[0] ?? '';
      return { call, code, page };
    };
    const left = await begin();
    await left.call.hangsUp();
    expect((await posts(left.page, right(of.administrator, left.code))).status).toBe(410);
    world.later(20 * minute);
    const { call, code, page } = await begin();
    for (let n = 0; n < 8; n += 1) expect((await call.isSilent()).verbs).not.toContain('Hangup');
    await call.keys('1');
    expect(call.doc.said).toMatch(new RegExp(`Your code is ${[...code].join(' ')}\\. Once more`));
    const answer = await posts(page, right(of.administrator, code));
    expect([answer.status, answer.page]).toEqual([200, expect.stringContaining('it is confirmed')]);
    await world.quiet();
    let said = '';
    await eventually(async () => {
      said += (await call.isSilent()).said;
      return /now forwarded/.test(said) || undefined;
    }, 'the outcome on the call');
    expect(said).toMatch(/An administrator of your account has confirmed that it’s you/);
    expect(forwardingOf(of.customer)).toBe('+16135550100');
  });
});
