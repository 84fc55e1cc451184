import { eventually } from '../support/eventually';
import { sixDigits } from '../support/house';
import { bounces } from '../support/mail-bounce';
import { MailCustomer } from '../support/mail-customer';
import { expectPolite } from '../support/mail-polite';
import type { Arrived } from '../support/mail-sink';
import { actionsOf, changesOf } from '../support/mail-story';
import { inBothMailHouses } from '../support/mail-world';
import { minute } from './support/world';

const number = '+16135550177';
const wish = 'Please forward my calls to 613 555 0177.';
const done = /^Done\. .*now forwarded to \+1 613 555 0177/m;

inBothMailHouses((world) => {
  const somebody = () => {
    const person = world().person();
    return { person, customer: MailCustomer.of(world(), person) };
  };
  afterEach(async () => {
    world().sink.refuses = undefined;
    await world().sink.down();
    await world().sink.up();
  });
  /** The change is made, and the case knows it: what is left is its answer. */
  const applied = (): Promise<number> => world().house.metric('countersign_changes_total{kind="call-forwarding.set",outcome="applied"}');
  const settled = async (act: () => Promise<unknown>): Promise<void> => {
    const before = await applied();
    await act();
    await eventually(async () => (await applied()) > before || undefined, 'the change');
  };
  /** Time goes by until there is what is waited for; slowly enough that little that is under way seems to have died meanwhile. */
  const inTime = <T>(look: () => Promise<T | undefined> | T | undefined, awaited: string): Promise<T> => {
    let looks = 0;
    return eventually(async () => {
      const found = await look();
      looks += 1;
      if (found === undefined && looks % 20 === 0) world().later(5 * minute);
      return found;
    }, awaited);
  };
  const calm = async (): Promise<void> => {
    const { house } = world();
    await inTime(async () => ((await house.left()) === 0 && (await house.left()) === 0) || undefined, 'nothing to be under way');
  };
  /** Each mail once: what goes out again under its Message-ID, as after a try that seemed to have died, is one mail (I9). */
  const distinct = (mails: readonly Arrived[]): Arrived[] =>
    mails.filter((mail, n) => mails.findIndex(({ messageId }) => messageId === mail.messageId) === n);

  describe('the mail server is down', () => {
    test('for an hour: the change is made, its answer comes when the server is up again, once', async () => {
      const { person, customer } = somebody();
      await world().sink.down();
      await settled(() => customer.writes(`${wish} PIN ${person.pin}`));
      world().later(30 * minute);
      await world().sink.up();
      await inTime(() => customer.answers.find(({ text }) => done.test(text)), 'the answer');
      await calm();
      expect(distinct(customer.mailbox)).toHaveLength(1);
      expect(changesOf(world(), person)).toEqual([number]);
      expectPolite(customer, { again: true });
    });

    test('while several mails of one thread come in: each is answered, in their order', async () => {
      const { person, customer } = somebody();
      await customer.writes('Please forward my calls.');
      await customer.hears(/number your calls should go to/);
      await world().sink.down();
      const asked = customer.answers.at(-1);
      if (asked === undefined) throw new Error('There should be an answer.');
      await customer.replies('To 613 555 0177', { to: asked });
      await settled(() => customer.replies(`PIN ${person.pin}`, { to: asked }));
      await world().sink.up();
      await inTime(() => (customer.answers.some(({ text }) => done.test(text)) ? true : undefined), 'the answer');
      await calm();
      expect(changesOf(world(), person)).toEqual([number]);
      expect(distinct(customer.answers).length).toBeLessThanOrEqual(3);
      expectPolite(customer, { again: true });
    });
  });

  test.each(['RCPT TO', 'DATA'] as const)('a 4xx at %s is tried again until the answer is taken', async (at) => {
    const { person, customer } = somebody();
    world().sink.refuses = { at, code: 451 };
    await settled(() => customer.writes(`${wish} PIN ${person.pin}`));
    const before = world().sink.refused;
    await inTime(() => (world().sink.refused > before + 2 ? true : undefined), 'more tries');
    expect(customer.mailbox).toEqual([]);
    world().sink.refuses = undefined;
    await inTime(() => customer.answers.find(({ text }) => done.test(text)), 'the answer');
    await calm();
    expect(distinct(customer.mailbox)).toHaveLength(1);
    expect(changesOf(world(), person)).toEqual([number]);
    expectPolite(customer, { again: true });
  });

  test('a 5xx is not tried again, harms nobody else, and the thread goes on when mail is taken again', async () => {
    const [{ person, customer }, other] = [somebody(), somebody()];
    await customer.writes(wish);
    const asked = await customer.hears(/support PIN/);
    world().sink.refuses = { at: 'RCPT TO', code: 550, to: new RegExp(customer.address) };
    const before = world().sink.refused;
    await settled(() => customer.replies(`PIN ${person.pin}`));
    await world().quiet();
    for (let n = 0; n < 10; n += 1) world().later(10 * minute);
    await other.customer.writes(`${wish} PIN ${other.person.pin}`);
    await other.customer.hears(done);
    await world().quiet();
    expect(world().sink.refused - before).toBe(1);
    world().sink.refuses = undefined;
    await customer.replies('Is it done?', { to: asked });
    await customer.hears(/./);
    expect(changesOf(world(), person)).toEqual([number]);
  });

  test('the same mail delivered twice, at once and later, is answered once and done once', async () => {
    const { person, customer } = somebody();
    const sent = await customer.writes(`${wish} PIN ${person.pin}`);
    await Promise.all([customer.sends(sent), customer.sends(sent)]);
    await eventually(async () => customer.answers.find(({ text }) => done.test(text)), 'the answer');
    await world().quiet();
    world().later(26 * 60 * minute);
    await customer.sends(sent);
    await world().quiet();
    expect(customer.mailbox).toHaveLength(1);
    expect(changesOf(world(), person)).toEqual([number]);
    expect((await actionsOf(world(), person)).filter((action) => action === 'identity.proved')).toHaveLength(1);
  });

  test('the provider’s directory is down: a mail waits, and nobody is turned away as unknown', async () => {
    const { person, customer } = somebody();
    world().provider.fail(() => ({ is: 'status', status: 503 }));
    await customer.writes(`${wish} PIN ${person.pin}`);
    await eventually(async () => (await world().house.metric('countersign_mails_pending')) > 0 || undefined, 'the mail to wait');
    world().provider.fail();
    await inTime(() => customer.answers.find(({ text }) => done.test(text)), 'the answer');
    await calm();
    expect(distinct(customer.answers.filter(({ text }) => done.test(text)))).toHaveLength(1);
    expectPolite(customer, { outcomes: 1, again: true });
    expect(changesOf(world(), person)).toEqual([number]);
  });

  describe('a mail of ours comes back', () => {
    /** A chat that is proved, and mails of whose case bounce. */
    const provedChat = async () => {
      const { person, customer } = somebody();
      const chat = await world().house.customer();
      await chat.asks(`${person.login}, mail me my PIN`, /on its way/);
      const mail = await customer.gets(/^Your support PIN$/);
      await chat.asks(`PIN ${sixDigits.exec(mail.text)?.[0] ?? ''}`, /verified/);
      chat.marks();
      return { person, customer, chat, mail };
    };

    test('the PIN mail: the proved chat is told, once, and other ways are offered; the case notes it', async () => {
      const { person, chat, mail, customer } = await provedChat();
      await bounces(world(), mail);
      await chat.hears(/The mail with your support PIN could not be delivered: it came back.*administrator/s);
      await bounces(world(), mail);
      await world().quiet();
      expect((await chat.transcript()).filter(({ text }) => /came back/.test(text ?? ''))).toHaveLength(1);
      expect((await actionsOf(world(), person)).filter((action) => action === 'mail.bounced')).toHaveLength(1);
      expect(customer.mailbox).toHaveLength(1);
    });

    test('a mail about a change: the proved chat is told', async () => {
      const { customer, chat } = await provedChat();
      await chat.asks('forward my calls to 613 555 0177', /Shall I/);
      await chat.asks('yes', /^Done/);
      chat.marks();
      await bounces(world(), await customer.gets(/change was made/));
      expect(await chat.hears(/about what was changed could not be delivered/)).toMatch(/The change itself stands/);
    });

    test.each([
      ['delayed only', { action: 'delayed', status: '4.4.1' }],
      [
        'about a mail we never sent, to an address nobody made',
        { to: 'bounce+abcdefghijkabcdefghijkabcdefghijk@support.example', about: '<nobody@support.example>' },
      ],
      ['about a mail we never sent, to our own address', { to: 'support@support.example', about: '<nobody@support.example>' }],
    ] as const)('%s: nobody is told anything and nothing is answered', async (_what, odd) => {
      const { person, chat, customer, mail } = await provedChat();
      await bounces(world(), mail, odd);
      await world().quiet();
      expect(JSON.stringify(await chat.transcript())).not.toMatch(/came back/);
      expect(await actionsOf(world(), person)).not.toContain('mail.bounced');
      expect(customer.mailbox).toHaveLength(1);
      expect(world().sink.mails.filter(({ recipient }) => /mx\.organization\.com|MAILER-DAEMON/i.test(recipient))).toEqual([]);
    });
  });
});
