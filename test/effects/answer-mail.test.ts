import { neverAnswer } from '../../src/channels/email/reading/never-answer';
import { valuesOf } from '../../src/channels/email/reading/headers';
import { mailboxKey } from '../../src/channels/email/threads/mailbox-key';
import { answerMail } from '../../src/effects/mails/answer-mail';
import { GiveUp } from '../../src/effects/handler';
import { frame, keys, mailDomain, MailKit, maya, noon } from './mail-kit';

const hour = 3_600_000;

describe('the answer to a mail', () => {
  let kit: MailKit;
  beforeEach(async () => {
    kit = await MailKit.open();
  });
  afterEach(() => kit.close());

  const answer = (
    number: number,
    {
      at = noon,
      dispute,
      tries = 1,
      language = 'en',
    }: { readonly at?: number; readonly dispute?: string; readonly tries?: number; readonly language?: 'en' | 'fr' } = {},
  ) =>
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
    })({ type: 'answer.mail', leg: kit.leg, language, at, ...(dispute === undefined ? {} : { dispute }) }, kit.attempt(number, tries));

  test('goes into the customer’s thread with all that was said, in one mail of two parts (PA-9)', async () => {
    await kit.wrote();
    await kit.said(['Hello, this is the support assistant.', 'Which number shall your calls go to?'], 1);
    expect(await answer(1)).toEqual({ status: 'done' });
    const { read, part, to, parsed } = await kit.one();
    expect([to, read.subject, read.inReplyTo, read.references]).toEqual([
      ['Maya.Chen@organization.com'],
      'Re: Forward my calls [C-48K2-7]',
      ['<m2@organization.com>'],
      ['<m1@organization.com>', '<m2@organization.com>'],
    ]);
    expect([valuesOf(read.headers, 'auto-submitted'), valuesOf(read.headers, 'content-language'), read.to[0]?.name]).toEqual([
      ['auto-replied'],
      ['en'],
      'Maya Chen',
    ]);
    expect(parsed.parts.map(({ type }) => type)).toEqual(['text/plain', 'text/html']);
    for (const type of ['text/plain', 'text/html']) {
      expect(part(type)).toMatch(/Hello, this is the support assistant\.[^]*Which number shall your calls go to\?/);
      expect(part(type)).not.toContain('Their own words');
    }
  });

  test('has a reply address that leads its writer, and nobody else, back into the thread', async () => {
    await kit.wrote();
    await kit.said(['Which number?'], 1);
    await answer(1);
    const { read } = await kit.one();
    const addressed = kit.addresses.read({ recipients: read.replyTo.map(({ address }) => address), mail: read });
    expect(
      ['maya.chen@organization.com', 'MAYA.CHEN@organization.com', 'daniel@organization.com'].map((writer) => addressed.threadOf(writer)),
    ).toEqual([kit.leg, kit.leg, undefined]);
    expect(await kit.store.newestThread(mailboxKey(keys, 'Maya.Chen@organization.com'))).toBe(kit.leg);
  });

  test('has a return path and a Message-ID that name its effect to this house, and is never answered itself', async () => {
    await kit.wrote();
    await kit.said(['Which number?'], 3);
    await answer(3);
    const { read, sender } = await kit.one();
    const origin = { effect: `${kit.case}:3`, type: 'answer.mail', case: kit.case };
    expect(kit.addresses.read({ recipients: [sender], mail: read }).bounce).toMatchObject(origin);
    expect(kit.addresses.mailOf(read.messageId ?? '')).toMatchObject(origin);
    expect(neverAnswer(read, { envelopeFrom: 'somebody@example.org', isOurs: kit.addresses.isOurs })).toBe('our-own');
  });

  test('is the same mail at every try: one Message-ID, the same words', async () => {
    await kit.wrote();
    await kit.said(['Which number?'], 1);
    await answer(1);
    await kit.said(['This is for the next mail.'], 2);
    await answer(1, { tries: 2 });
    const [first, second] = await kit.came();
    expect(second?.read.messageId).toBe(first?.read.messageId);
    expect(second?.part('text/plain')).toBe(first?.part('text/plain'));
  });

  test('brings what was said since the mail before, and answers the newest mail', async () => {
    await kit.wrote();
    await kit.said(['The first answer.'], 1);
    await kit.wrote({ messageId: '<m9@organization.com>', references: ['<m1@organization.com>', '<m2@organization.com>'] });
    await kit.said(['The second,', 'in two pieces.'], 2);
    await kit.said(['Not yet due.']);
    await answer(2);
    const { read, part } = await kit.one();
    expect(part('text/plain')).toMatch(/The second,[^]*in two pieces\./);
    expect(part('text/plain')).not.toMatch(/first answer|Not yet due/);
    expect(read.inReplyTo).toEqual(['<m9@organization.com>']);
  });

  test('finds its lines in a thread of many hundred', async () => {
    await kit.wrote();
    for (let mail = 1; mail <= 210; mail += 1) await kit.said([`Answer ${mail}.`], mail);
    await answer(209);
    expect((await kit.one()).part('text/plain')).toContain('Answer 209.');
  });

  test('has “this was not me” where a change was reported', async () => {
    await kit.wrote();
    await kit.said(['Your calls are forwarded now.'], 1);
    await answer(1, { dispute: maya.id });
    const { part } = await kit.one();
    for (const type of ['text/plain', 'text/html']) expect(part(type)).toMatch(/https:\/\/support\.example\/not-me\/[a-z]+\.[a-z]{28}/);
  });

  test('is not sent where nothing was said, where nobody wrote, or where the effect brings no line', async () => {
    await kit.said(['A line of a thread in which nobody wrote.'], 1);
    await kit.wrote();
    await kit.said([' '], 2);
    for (const number of [1, 2, 3]) expect(await answer(number)).toEqual({ status: 'done' });
    expect(await kit.came()).toEqual([]);
  });

  test('is not sent to an address that is on nobody’s file any more', async () => {
    await kit.wrote();
    await kit.said(['Your calls are forwarded now.'], 1);
    kit.users.splice(0, 1, { ...maya, email: 'maya@elsewhere.example' });
    expect(await answer(1)).toEqual({ status: 'done' });
    expect(await kit.came()).toEqual([]);
  });

  test('to an address of several people names none of them', async () => {
    kit.users.push({ ...maya, id: 'u-2', name: 'Daniel Okafor' });
    await kit.wrote({ written: 'shared' });
    await kit.said(['Who are you, please?'], 1);
    await answer(1);
    const { read } = await kit.one();
    expect(read.to).toEqual([{ address: 'Maya.Chen@organization.com', name: '' }]);
  });

  test('repeats no six digits of a subject, in any language', async () => {
    await kit.wrote({ subject: 'RE: TR: dossier 204 170 et 483920' });
    await kit.said(['Vers quel numéro ?'], 1);
    await answer(1, { language: 'fr' });
    const { read } = await kit.one();
    expect(read.subject).toMatch(/^Re: .*\[C-48K2-7\]$/);
    expect(read.subject).not.toMatch(/204|483920/);
  });

  test('whose recipient is refused for good is given up; refused for now it is tried again', async () => {
    await kit.wrote();
    await kit.said(['Which number?'], 1);
    kit.refuses = 550;
    await expect(answer(1)).rejects.toBeInstanceOf(GiveUp);
    kit.refuses = 451;
    await expect(answer(1)).rejects.not.toBeInstanceOf(GiveUp);
    expect(await kit.store.newestThread(mailboxKey(keys, maya.email))).toBeUndefined();
  });

  describe('of a stranger', () => {
    const stranger = { written: 'stranger', from: 'maya.chen@organization.com', subject: 'Buy cheap calls at http://evil.example' };

    test('has none of their words and no way into the thread, also where the address is somebody’s (T19, I12)', async () => {
      await kit.wrote(stranger);
      await kit.said(['Please write from the address we have on file.'], 1);
      await answer(1, { dispute: maya.id });
      const { read, part, to } = await kit.one();
      expect([to, read.to[0]?.name, read.replyTo, read.references, read.inReplyTo]).toEqual([
        ['maya.chen@organization.com'],
        '',
        [],
        ['<m2@organization.com>'],
        ['<m2@organization.com>'],
      ]);
      expect(`${read.subject} ${part('text/plain')} ${part('text/html')}`).not.toMatch(/cheap|evil|not-me|Maya Chen/);
      expect(await kit.store.newestThread(mailboxKey(keys, 'maya.chen@organization.com'))).toBeUndefined();
    });

    test('comes once an hour for an address, however it is written, and again after it (T21)', async () => {
      for (const [index, from] of ['eve@example.org', 'EVE@example.org', 'eve@example.org', 'other@example.org'].entries()) {
        await kit.wrote({ ...stranger, from });
        await kit.said(['Please write from the address we have on file.'], index + 1);
        expect(await answer(index + 1, { at: noon + index * 1_000 })).toEqual({ status: 'done' });
      }
      await kit.wrote({ ...stranger, from: 'eve@example.org' });
      await kit.said(['Please write from the address we have on file.'], 9);
      await answer(9, { at: noon + hour });
      expect((await kit.came()).map(({ to }) => to[0])).toEqual(['eve@example.org', 'other@example.org', 'eve@example.org']);
    });

    test('that could not be sent is not counted twice when it is tried again', async () => {
      await kit.wrote(stranger);
      await kit.said(['Please write from the address we have on file.'], 1);
      kit.refuses = 451;
      await expect(answer(1)).rejects.toBeInstanceOf(Error);
      kit.refuses = undefined;
      await answer(1, { tries: 2 });
      expect(await kit.came()).toHaveLength(1);
    });

    test('whose address nobody has is refused quietly', async () => {
      await kit.wrote(stranger);
      await kit.said(['Please write from the address we have on file.'], 1);
      kit.refuses = 550;
      expect(await answer(1)).toEqual({ status: 'done' });
      expect(kit.logged.filter(({ level }) => level === 'error')).toEqual([]);
    });

    test.each([
      'a@example.org, b@example.org',
      '"a b"@example.org',
      'a@example.org\r\nBcc: eve@example.org',
      'nobody',
      '',
      frame.support,
      frame.support.toUpperCase(),
      'a@[127.0.0.1]',
      'é@example.org',
    ])('goes to exactly one mailbox and never to ourselves: nothing to %j (T10)', async (from) => {
      await kit.wrote({ ...stranger, from });
      await kit.said(['Please write from the address we have on file.'], 1);
      expect(await answer(1)).toEqual({ status: 'done' });
      expect(await kit.came()).toEqual([]);
    });
  });
});
