import type { Channel } from '../../machines/words';
import { auditLog } from '../../src/audit/log';
import { codeMail } from '../../src/effects/mails/code-mail';
import { createNotices, noticeMail } from '../../src/effects/mails/notice-mail';
import { pinMail } from '../../src/effects/mails/pin-mail';
import { resumeMail } from '../../src/effects/mails/resume-mail';
import { createReaderLanguages } from '../../src/effects/reader-languages';
import { createRemindLogins } from '../../src/effects/remind-logins';
import { createPins } from '../../src/proof/pins';
import { notesIn } from '../../src/store/notes';
import { frame, keys, MailKit, maya, noon, type Came } from './mail-kit';

const change = {
  id: 'c-1',
  kind: 'call-forwarding.set',
  subject: { is: 'self' },
  fields: { number: '+16135550100' },
  status: 'applied',
} as const;

/** The mails to an address on file, over real SMTP, each by its effect. */
const send: Readonly<Record<string, (kit: MailKit, channel: Channel) => Promise<unknown>>> = {
  'pin.mail': (kit, channel) =>
    pinMail({ ...partsOf(kit), store: kit.store, audit: auditLog({ store: kit.store, policy: 'assigned' }) })(
      {
        type: 'pin.mail',
        why: 'asked',
        claim: { user: maya.id, account: 'a1', by: 'login', shown: maya.login },
        leg: kit.leg,
        channel,
        language: 'en',
        at: noon,
        proved: false,
      },
      kit.attempt(1),
    ),
  'resume.mail': (kit, channel) =>
    resumeMail({ ...partsOf(kit), store: kit.store, keys, life: 86_400_000 })(
      {
        type: 'resume.mail',
        claim: { user: maya.id, account: 'a1', by: 'login', shown: maya.login },
        leg: kit.leg,
        channel,
        language: 'en',
        at: noon,
        proved: false,
      },
      kit.attempt(1),
    ),
  'code.mail': (kit, channel) =>
    codeMail({ ...partsOf(kit), codeTtl: 600_000 })(
      { type: 'code.mail', user: maya.id, leg: kit.leg, channel, language: 'en', digest: 'd', changes: [change], at: noon },
      kit.attempt(1),
    ),
  'notice.mail': (kit, channel) =>
    noticeMail(createNotices(partsOf(kit)))(
      {
        type: 'notice.mail',
        to: maya.id,
        leg: kit.leg,
        channel,
        report: { change, at: noon },
        asker: maya.id,
        subject: maya.id,
        language: 'en',
        at: noon,
      },
      kit.attempt(1),
    ),
};

const partsOf = (kit: MailKit) => ({
  directory: {
    ...kit.directory,
    administrators: () => Promise.resolve([]),
    apply: () => Promise.reject(new Error('not asked here')),
    ping: () => Promise.resolve(),
  },
  links: kit.links,
  budgets: kit.budgets,
  post: kit.post,
  frame,
  languages: createReaderLanguages(notesIn(kit.store), keys),
  pins: createPins(kit.store, keys, { codeTtl: 600_000, limits: { windowTries: 5, window: 900_000, sourceTries: 3, lifeTries: 50 } }),
});

const repliesTo = ({ read }: Came): readonly string[] => read.replyTo.map(({ address }) => address);

describe('a mail to the address on file', () => {
  let kit: MailKit | undefined;
  afterEach(async () => {
    await kit?.close();
    kit = undefined;
  });

  test.each(Object.keys(send))('%s: a reply reaches the newest thread of its user, and a notice names the effect', async (type) => {
    kit = await MailKit.open();
    await send[type]?.(kit, 'chat');
    const came = await kit.one();
    const addressed = kit.addresses.read({ recipients: repliesTo(came), mail: came.read });
    expect([addressed.isPinReplyOf(maya.id), addressed.isPinReplyOf('u-2'), addressed.threadOf(maya.email)]).toEqual([
      true,
      false,
      undefined,
    ]);
    const { bounce } = kit.addresses.read({ recipients: [came.sender], mail: came.read });
    expect(bounce).toMatchObject({ type, case: kit.case, effect: `${kit.case}:1` });
    expect([bounce?.isFor(kit.leg), kit.addresses.isOurs(came.read.messageId ?? '')]).toEqual([true, true]);
  });

  test.each(Object.keys(send))('%s: where nobody reads replies, both go to the sender', async (type) => {
    kit = await MailKit.open({ replies: false });
    await send[type]?.(kit, 'email');
    const came = await kit.one();
    expect([repliesTo(came), came.sender, came.read.from.mailboxes[0]?.address]).toEqual([[], frame.support, frame.support]);
  });

  test('of links to go on that strangers ask for without end as many wait as go out in a day; the others are done with at once', async () => {
    kit = await MailKit.open();
    const { store, leg } = kit;
    const mail = resumeMail({ ...partsOf(kit), store, keys, life: 86_400_000 });
    const claim = { user: maya.id, account: 'a1', by: 'login', shown: maya.login } as const;
    const asked = (n: number, tries: number, proved = false) =>
      mail({ type: 'resume.mail', claim, leg, channel: 'voice', language: 'en', at: noon, proved }, kit!.attempt(n, tries)).then(
        ({ status }) => status,
        () => 'waits',
      );
    const outcomes = async (tries: number): Promise<readonly string[]> => {
      const all: string[] = [];
      for (let n = 1; n <= 60; n += 1) all.push(await asked(n, tries));
      return all;
    };
    const wanted = [...Array<string>(34).fill('waits'), ...Array<string>(25).fill('done')];
    expect((await outcomes(1)).slice(1)).toEqual(wanted);
    expect((await outcomes(2)).slice(1, 35)).toEqual(wanted.slice(0, 34));
    expect(await kit.came()).toHaveLength(1);
    expect([await asked(61, 1, true), (await kit.came()).length]).toEqual(['done', 2]);
  });

  test('a mail with a PIN has no other group of six digits, also in its reply address and return path (P10)', async () => {
    kit = await MailKit.open();
    await send['pin.mail']?.(kit, 'email');
    const came = await kit.one();
    expect(`${came.sender} ${repliesTo(came).join(' ')} ${came.read.messageId} ${came.read.subject}`).not.toMatch(/\d{6}/);
    expect(came.part('text/plain').match(/(?<!\d)\d{6}(?!\d)/g)).toHaveLength(1);
  });

  test('a link to go on comes over the wire once in two minutes, apart from the PIN mail, with no group of six digits (P10); whose turn it is not yet waits and is not lost, until its link is nearly over', async () => {
    kit = await MailKit.open();
    await send['pin.mail']?.(kit, 'voice');
    const life = 86_400_000;
    const resume = resumeMail({ ...partsOf(kit), store: kit.store, keys, life });
    const asked = {
      type: 'resume.mail',
      claim: { user: maya.id, account: 'a1', by: 'login', shown: maya.login },
      leg: kit.leg,
      channel: 'voice',
      language: 'fr',
      at: noon,
      proved: false,
    } as const;
    await resume(asked, kit.attempt(2));
    const waits = kit.attempt(3);
    await expect(resume(asked, waits)).rejects.toThrow('goes out later');
    await expect(resume(asked, { ...waits, attempt: 2, at: noon + 119_000 })).rejects.toThrow('goes out later');
    expect(await kit.came()).toHaveLength(2);
    await resume(asked, { ...waits, attempt: 3, at: noon + 120_000 });
    expect(await kit.came()).toHaveLength(3);
    const late = { ...asked, at: noon + 121_000 - life + 3_600_000 };
    expect(await resume(late, { ...kit.attempt(4), at: noon + 121_000 })).toEqual({ status: 'done' });
    expect(await kit.came()).toHaveLength(3);
    const [, came] = await kit.came();
    expect(came?.to).toEqual([maya.email]);
    expect(
      `${came?.sender} ${came?.read.messageId} ${came?.read.subject} ${came?.part('text/plain')} ${came?.part('text/html')}`,
    ).not.toMatch(/\d{6}/);
    expect(came?.part('text/plain')).toMatch(/https:\/\/support\.example\/resume\/\S+\n/);
  });

  test('a reminder of login names that comes back concerns no leg: nobody learns that it was sent (I12)', async () => {
    kit = await MailKit.open();
    const remind = createRemindLogins({ ...partsOf(kit), portalUrl: () => undefined });
    await remind({ address: maya.email, effect: `${kit.case}:4`, at: noon, language: 'en' });
    const came = await kit.one();
    const { bounce } = kit.addresses.read({ recipients: [came.sender], mail: came.read });
    expect([bounce?.type, bounce?.isFor(kit.leg)]).toEqual(['change.apply', false]);
  });
});
