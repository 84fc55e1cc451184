import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decide, newCase } from '../../../machines/decide';
import { seal } from '../../../machines/case/envelope';
import { assignedPolicy } from '../../../machines/policy';
import { createBounces } from '../../../src/channels/email/bounces';
import { createMailReader, type MailReader } from '../../../src/channels/email/reading/mail-reader';
import { createAddresses } from '../../../src/channels/email/threads/addresses';
import { bounceToken } from '../../../src/proof/bounce-token';
import { deriveKeys } from '../../../src/proof/keys';
import { pinReplyToken } from '../../../src/proof/pin-reply-token';
import { mintCaseId, mintLegId } from '../../../src/store/ids';
import { openEmbeddedStore, type EmbeddedStore } from '../../../src/store/embedded/open';
import type { HouseResult, HouseTurns } from '../../../src/turn/house/house';
import { patience } from '../../support/patience';
import { quietLog } from '../../support/quiet-log';

const keys = deriveKeys('a secret of this house');
const addresses = createAddresses(keys, 'support.example');
const at = Date.UTC(2031, 4, 6, 12);
const [chat, id] = [mintLegId(7), mintCaseId(7)];
const effect = `${id}:3`;
const token = bounceToken(keys, { effect, type: 'pin.mail', leg: chat });
const path = `bounce+${token}@support.example`;

interface Notice {
  readonly action?: string;
  readonly status?: string;
  readonly original?: string;
}

/** A delivery status notification as mail servers write it. */
const report = ({ action = 'failed', status = '5.1.1', original = '<someone@elsewhere.example>' }: Notice = {}): string =>
  [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.org>',
    'To: postmaster@support.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Message-ID: <dsn.1@mx.example.org>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'It could not be delivered.',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    'Final-Recipient: rfc822; maya@organization.com',
    `Action: ${action}`,
    `Status: ${status}`,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    `Message-ID: ${original}`,
    'Subject: Your support PIN',
    '',
    'text',
    '',
    '--b--',
    '',
  ].join('\r\n');

const plain = (subject: string, text: string, from = 'Somebody <somebody@example.org>'): string =>
  [
    `From: ${from}`,
    'To: x@support.example',
    `Subject: ${subject}`,
    'Message-ID: <p.1@mx.example.org>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n');

describe('a mail of ours that comes back', () => {
  let folder: string;
  let store: EmbeddedStore;
  let reader: MailReader;
  let told: Parameters<HouseTurns['tell']>[0][];
  let result: HouseResult;
  let logged: ReturnType<typeof quietLog>;

  beforeAll(async () => {
    reader = createMailReader({ deadline: patience });
    folder = await mkdtemp(join(tmpdir(), 'countersign-bounces-'));
    store = await openEmbeddedStore({ dataDir: folder });
    const { snapshot } = decide(newCase({ case: id, policy: assignedPolicy, at }), [
      { type: 'leg.opened', leg: chat, at, channel: 'chat', language: 'en' },
    ]);
    const { status } = await store.commit({
      op: 'o',
      at,
      leg: chat,
      case: { id, number: 'C-48K2-7', state: seal(snapshot), open: true },
      expected: 0,
      lines: [],
      effects: [],
      finishes: [],
    });
    expect(status).toBe('committed');
  });
  afterAll(async () => {
    await reader.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    told = [];
    result = 'committed';
    logged = quietLog();
  });

  const take = async (raw: string, { to = path, nullPath = true }: { readonly to?: string; readonly nullPath?: boolean } = {}) => {
    const read = await reader.readMail(Buffer.from(raw));
    if (read.kind !== 'mail') throw new Error(read.detail);
    const bounces = createBounces({
      store,
      policy: assignedPolicy,
      log: logged.log,
      turns: {
        tell: async (turn) => {
          told.push(turn);
          return result;
        },
      },
    });
    return bounces.take({ mail: read.mail, addressed: addresses.read({ recipients: [to], mail: read.mail }), at, nullPath });
  };
  const news = { op: `bounced/${effect}`, at, case: id, events: [{ type: 'mail.bounced', leg: chat, what: 'pin.mail', at }] };

  test('for good is told to its case, for the leg it was meant for, under one name however often it comes', async () => {
    expect([await take(report()), await take(report({ status: '5.7.1' }))]).toEqual(['told', 'told']);
    expect(told).toEqual([news, news]);
    result = 'repeated';
    expect(await take(report())).toBe('told');
  });

  test('is not known by a Message-ID, which everybody sees whom the mail was forwarded to', async () => {
    expect(await take(report({ original: `<${token}@support.example>` }), { to: 'help@support.example' })).toBe('not-a-bounce');
    expect(told).toEqual([]);
  });

  test.each<[string, Notice]>([
    ['delayed', { action: 'delayed', status: '4.4.1' }],
    ['failed for now', { status: '4.2.2' }],
    ['delivered', { action: 'delivered', status: '2.0.0' }],
    ['without a status', { status: 'none' }],
    ['relayed', { action: 'relayed', status: '5.1.1' }],
  ])('or not: a notice that it is %s is only noted', async (_name, notice) => {
    expect(await take(report(notice))).toBe('noted');
    expect([told, logged.lines.length]).toEqual([[], 1]);
  });

  test('from an old server without a report is known by how such servers write', async () => {
    const old = ['failure notice', 'Undelivered Mail Returned to Sender', 'Avis de non-remise'];
    for (const subject of old) expect(await take(plain(subject, 'Sorry.'))).toBe('told');
    expect(await take(plain('Hello', 'Hi. This is the qmail-send program at example.org.'))).toBe('told');
    expect(await take(plain('Your mail', 'No such user.', 'MAILER-DAEMON@mx.example.org'))).toBe('told');
    expect(told).toHaveLength(5);
  });

  test.each([
    'Out of office: back on Monday',
    'Réponse automatique : absent',
    'Automatic reply',
    'Warning: message delayed 4 hours',
    'Delivery delayed',
    'Thank you',
  ])('is not what an answering program says: %j', async (subject) => {
    expect(await take(plain(subject, 'Dear sender, I am away.'))).toBe('noted');
    expect(told).toEqual([]);
  });

  test.each([
    ['to the public address', 'help@support.example'],
    ['with a letter changed', `bounce+${token.slice(1)}a@support.example`],
    ['with a letter less', `bounce+${token.slice(0, -1)}@support.example`],
    ['in capitals', `bounce+${token.toUpperCase()}@support.example`],
    ['with a token for something else', `bounce+${pinReplyToken(keys, 'u')}@support.example`],
    [
      'with a token of another house',
      `bounce+${bounceToken(deriveKeys('a secret of another house'), { effect, type: 'pin.mail', leg: chat })}@support.example`,
    ],
    ['behind another word', `reply+${token}@support.example`],
    ['at another domain', `bounce+${token}@elsewhere.example`],
  ])('is nobody’s invention: a notice %s does nothing', async (_name, to) => {
    expect(await take(report({ original: '<07-AAAAAAAAAAAA_3.pin@support.example>' }), { to })).toBe('not-a-bounce');
    expect(told).toEqual([]);
  });

  test('is no person’s reply to the return path: that goes on as any mail', async () => {
    expect(await take(plain('Re: Your support PIN', 'I did not ask for it.'), { nullPath: false })).toBe('not-a-bounce');
    expect(told).toEqual([]);
  });

  test('of a case that is gone, of a leg that is not of the case, of a reminder of login names is only noted', async () => {
    const gone = [
      { effect: `${mintCaseId(7)}:1`, type: 'pin.mail', leg: chat },
      { effect, type: 'pin.mail', leg: mintLegId(7) },
      { effect, type: 'change.apply', leg: '' },
    ] as const;
    for (const origin of gone) expect(await take(report(), { to: `bounce+${bounceToken(keys, origin)}@support.example` })).toBe('noted');
    expect(told).toEqual([]);
    result = 'gone';
    expect(await take(report())).toBe('noted');
  });

  test('while the case cannot be written is to be tried again', async () => {
    result = 'unavailable';
    expect(await take(report())).toBe('unavailable');
  });
});
