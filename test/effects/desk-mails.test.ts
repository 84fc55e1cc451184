import { valuesOf } from '../../src/channels/email/reading/headers';
import { auditLog } from '../../src/audit/log';
import { answerMail } from '../../src/effects/mails/answer-mail';
import { pinReplace } from '../../src/effects/pin-replace';
import { replyMail } from '../../src/effects/mails/reply-mail';
import { summaryMail } from '../../src/effects/mails/summary-mail';
import { createPins } from '../../src/proof/pins';
import { frame, keys, mailDomain, MailKit, maya, noon, type Came } from './mail-kit';

const sam = { id: 'sam', name: 'Sam Okafor' };
const hour = 3_600_000;
const change = {
  id: 'c-1',
  kind: 'call-forwarding.set',
  subject: { is: 'self' },
  fields: { number: '+16135550100' },
  status: 'applied',
} as const;

describe('mails of the desk, over real SMTP', () => {
  let kit: MailKit;
  beforeEach(async () => {
    kit = await MailKit.open();
  });
  afterEach(() => kit.close());

  const answer = (number: number, language: 'en' | 'fr' = 'en') =>
    answerMail({
      store: kit.store,
      directory: kit.directory,
      keys,
      links: kit.links,
      budgets: kit.budgets,
      send: kit.send,
      frame,
      mailDomain,
      ownAddresses: [frame.support],
      log: kit.log,
    })({ type: 'answer.mail', leg: kit.leg, language, at: noon, agent: sam }, kit.attempt(number));
  const reply = (number: number, to: string, { tries = 1, at = noon, language = 'en' as const } = {}) =>
    replyMail({ store: kit.store, keys, budgets: kit.budgets, send: kit.send, frame, ownAddresses: [frame.support], log: kit.log })(
      { type: 'reply.mail', leg: kit.leg, channel: 'chat', to, language, agent: sam, at: noon },
      { ...kit.attempt(number, tries), at },
    );
  const nameOf = ({ read }: Came): string | undefined => read.from.mailboxes[0]?.name;

  test('what an agent wrote goes into the thread in their name, as a person’s mail; the bot’s next answer is the bot’s again', async () => {
    await kit.wrote();
    await kit.said(['Good morning.'], undefined, 'Sam Okafor');
    await kit.said(['What is it about?'], 1, 'Sam Okafor');
    await answer(1);
    await kit.said(['I’m back.'], 2);
    await answer(2);
    const [first, second] = await kit.came();
    if (!first || !second) throw new Error('Two mails were wanted.');
    expect([nameOf(first), nameOf(second)]).toEqual(['Sam Okafor (Support)', 'Support']);
    expect([first, second].map(({ read }) => valuesOf(read.headers, 'auto-submitted'))).toEqual([['no'], ['auto-replied']]);
    expect(first.part('text/plain')).toMatch(/^Good morning\.\s+What is it about\?\s+-- \s*\n?Sam Okafor, Northline support\./);
    expect(first.read.inReplyTo).toEqual(['<m2@organization.com>']);
    expect(
      kit.addresses
        .read({ recipients: first.read.replyTo.map(({ address }) => address), mail: first.read })
        .threadOf('maya.chen@organization.com'),
    ).toBe(kit.leg);
  });

  test('to somebody whom nobody knows, it has an address by which their reply alone comes back, as a stranger’s; the bot’s own answer has none', async () => {
    await kit.wrote({ written: 'stranger', from: 'eve@example.org', subject: 'Buy cheap calls' });
    await kit.said(['Please write from the address we have on file.'], 1);
    await answer(1);
    await kit.said(['What may I do for you?'], 2, 'Sam Okafor');
    await answer(2);
    const [bots, agents] = (await kit.came()).map(({ read }) => {
      const addressed = kit.addresses.read({ recipients: read.replyTo.map(({ address }) => address), mail: read });
      return ['eve@example.org', 'kim@example.org'].map((writer) => [
        addressed.threadOf(writer),
        addressed.strangersThreadOf(writer, false),
      ]);
    });
    const none = [undefined, undefined];
    expect([bots, agents]).toEqual([
      [none, none],
      [[undefined, kit.leg], none],
    ]);
  });

  test('where bot and agent wrote between two mails, it is the bot’s mail, and the agent’s words have the name before them', async () => {
    await kit.wrote();
    await kit.said(['C’est fait.'], undefined, 'Sam Okafor');
    await kit.said(['C’est de nouveau moi.'], 1);
    await answer(1, 'fr');
    const came = await kit.one();
    expect(nameOf(came)).toBe('Support');
    expect(came.part('text/plain')).toMatch(/^Sam Okafor\s:\s+C’est fait\.\s+C’est de nouveau moi\./);
  });

  test('in a thread that we began and nobody has answered yet, the agent’s words go to the address on file, with the way back into the thread', async () => {
    await kit.said(['One more thing.'], 1, 'Sam Okafor');
    const send = answerMail({
      store: kit.store,
      directory: kit.directory,
      keys,
      links: kit.links,
      budgets: kit.budgets,
      send: kit.send,
      frame,
      mailDomain,
      ownAddresses: [frame.support],
      log: kit.log,
    });
    await send({ type: 'answer.mail', leg: kit.leg, language: 'en', at: noon, agent: sam, to: maya.id }, kit.attempt(1));
    const came = await kit.one();
    expect([came.to, came.read.subject, nameOf(came)]).toEqual([
      [maya.email],
      'Your request to support [C-48K2-7]',
      'Sam Okafor (Support)',
    ]);
    expect(kit.addresses.read({ recipients: came.read.replyTo.map(({ address }) => address), mail: came.read }).threadOf(maya.email)).toBe(
      kit.leg,
    );
  });

  test('an address that somebody left gets the agent’s words alone, in a mail nobody can carry a thread on by', async () => {
    await kit.wrote({ subject: 'something secret' });
    await kit.said(['The bot’s question?']);
    await kit.said(['Hello from Sam.'], undefined, 'Sam Okafor');
    await kit.said(['Please call us.'], 1, 'Sam Okafor');
    await reply(1, 'ada@example.com');
    const came = await kit.one();
    expect([came.to, nameOf(came), came.read.subject, came.read.inReplyTo, came.read.references]).toEqual([
      ['ada@example.com'],
      'Sam Okafor (Support)',
      'An answer from our support [C-48K2-7]',
      [],
      [],
    ]);
    const { plain, threadOf } = kit.addresses.read({ recipients: came.read.replyTo.map(({ address }) => address), mail: came.read });
    expect([plain, threadOf('ada@example.com')]).toEqual([true, undefined]);
    expect(came.part('text/plain')).toMatch(/^Hello from Sam\.\s+Please call us\.\s/);
    expect(came.part('text/plain')).not.toMatch(/bot|own words|secret/);
  });

  test.each([
    'ada@example.com, eve@example.com',
    'Ada <ada@example.com>',
    '"a b"@example.com\r\nBcc: eve@example.com',
    frame.support.toUpperCase(),
    'nobody',
  ])('%j is no address to answer to, and nothing is sent', async (to) => {
    await kit.said(['Hello.'], 1, 'Sam Okafor');
    expect(await reply(1, to)).toEqual({ status: 'done' });
    expect(await kit.came()).toEqual([]);
  });

  test('six mails in an hour to one address; the seventh waits and is not lost', async () => {
    for (let n = 1; n <= 7; n += 1) await kit.said([`Words ${n}.`], n, 'Sam Okafor');
    for (let n = 1; n <= 6; n += 1) await reply(n, 'ada@example.com');
    await expect(reply(7, 'ADA@example.com')).rejects.toThrow(/goes out later/);
    await expect(reply(7, 'ada@example.com', { tries: 2, at: noon + hour / 2 })).rejects.toThrow(/goes out later/);
    await reply(7, 'ada@example.com', { tries: 3, at: noon + hour + 1 });
    expect((await kit.came()).map((came) => /Words \d/.exec(came.part('text/plain'))?.[0])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `Words ${n}`),
    );
  });

  test('the summary goes to the address that is on file now, with its links, the same at every try; a suspended user gets none', async () => {
    const summary = () =>
      summaryMail({ directory: kit.directory, links: kit.links, post: kit.post, frame })(
        {
          type: 'summary.mail',
          user: maya.id,
          leg: kit.leg,
          channel: 'voice',
          language: 'en',
          changes: [change, { ...change, id: 'c-2', status: 'failed', fields: { number: null } }],
          agent: sam,
          at: noon,
        },
        kit.attempt(1),
      );
    await summary();
    await summary();
    const [first, again] = await kit.came();
    expect([first?.to, first?.read.messageId, first?.part('text/plain')]).toEqual([
      [maya.email],
      again?.read.messageId,
      again?.part('text/plain'),
    ]);
    expect(first?.part('text/plain')).toMatch(
      /helped you on the phone.*This was done:.*0100.*This was not done:.*https:\/\/support\.example\/rate\/\S+\n.*https:\/\/support\.example\/not-me\/\S+\n/s,
    );
    expect(first?.part('text/plain')).not.toMatch(/\d{6}/);
    kit.users.splice(0, 1, { ...maya, suspended: true });
    await summary();
    expect(await kit.came()).toHaveLength(2);
  });

  test('a heard PIN is replaced once, however often it is tried: one new one, one raised epoch, one entry, one mail under its Message-ID', async () => {
    const pins = createPins(kit.store, keys, {
      codeTtl: 600_000,
      limits: { windowTries: 5, window: 900_000, sourceTries: 3, lifeTries: 50 },
    });
    await pins.assign(maya.id, '483920', noon);
    const audit = auditLog({ store: kit.store, policy: 'assigned' });
    const revoked: string[] = [];
    const revocation = {
      revoke: async ({ op, user, at }: { readonly op: string; readonly user: string; readonly at: number }) => {
        revoked.push(op);
        return (await kit.store.raiseEpoch({ op, user, at })).epoch;
      },
    };
    const before = await kit.store.epochOf(maya.id);
    const replace = () =>
      pinReplace({ directory: kit.directory, pins, revocation, links: kit.links, audit, post: kit.post, frame })(
        { type: 'pin.replace', user: maya.id, leg: kit.leg, channel: 'chat', language: 'fr', at: noon },
        kit.attempt(3),
      );
    await replace();
    const now = await pins.reveal(maya.id, noon);
    await replace();
    expect([await pins.reveal(maya.id, noon), now === '483920', await kit.store.epochOf(maya.id), new Set(revoked).size]).toEqual([
      now,
      false,
      before + 1,
      1,
    ]);
    const came = await kit.came();
    expect([came.map(({ to }) => to), new Set(came.map(({ read }) => read.messageId)).size]).toEqual([[[maya.email], [maya.email]], 1]);
    expect(came[0]?.part('text/plain')).toMatch(new RegExp(`entendu votre PIN dans votre dossier C-48K2-7.*^${now}$`, 'ms'));
    expect(came[0]?.part('text/plain').match(/(?<!\d)\d{6}(?!\d)/g)).toEqual([now]);
    const entries = await kit.store.readAudit(0, 10);
    expect(entries.map(({ action, subject, case: of }) => [action, subject, of])).toEqual([['pin.reissued', maya.id, 'C-48K2-7']]);
  });
});
