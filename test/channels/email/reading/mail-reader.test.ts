import { createMailReader } from '../../../../src/channels/email/reading/mail-reader';
import { soleWriter, type Mail, type ReadMail } from '../../../../src/channels/email/reading/mail';
import { patience } from '../../../support/patience';

const reader = createMailReader({ deadline: patience });
afterAll(() => reader.close());

const mailOf = (result: ReadMail): Mail => {
  if (result.kind !== 'mail') throw new Error(`The mail was not read: ${result.reason}, ${result.detail}`);
  return result.mail;
};
const read = async (...lines: readonly (string | Buffer)[]): Promise<Mail> =>
  mailOf(await reader.readMail(Buffer.concat(lines.flatMap((line) => [Buffer.from(line as string, 'utf8'), Buffer.from('\r\n')]))));

const head = [
  'From: Alice <alice@organization.com>',
  'To: support@provider.example',
  'Subject: Forwarding',
  'Message-ID: <a1@organization.com>',
];
const typed = (type: string, encoding = '8bit'): string[] => [
  ...head,
  'MIME-Version: 1.0',
  `Content-Type: ${type}`,
  `Content-Transfer-Encoding: ${encoding}`,
  '',
];

describe('A mail is read as its writer meant it', () => {
  test('its headers, people and ids', async () => {
    const mail = await read(
      'Return-Path: <alice@organization.com>',
      'From: =?utf-8?Q?Ren=C3=A9e_=22R=22?= <alice@organization.com>',
      'To: Support <support@provider.example>, "Doe, Jo" <jo@organization.com>',
      'Cc: Team: bob@organization.com;',
      'Reply-To: other@organization.com',
      'Subject: =?iso-8859-1?B?UmVudm9pIGQn?=',
      ' =?iso-8859-1?B?YXBwZWxzIOk=?=',
      'Message-ID: <a1@organization.com>',
      'In-Reply-To: <c1@provider.example>',
      'References: <c0@provider.example>',
      ' <c1@provider.example>',
      'Date: Tue, 05 Mar 2024 10:12:00 -0500 (EST)',
      'Accept-Language: fr-CA, en-US;q=0.8',
      'Auto-Submitted: no',
      '',
      'Mon NIP est le 483920.',
    );
    expect(mail).toMatchObject({
      returnPath: 'alice@organization.com',
      from: { count: 1, clear: true, mailboxes: [{ name: 'Renée "R"', address: 'alice@organization.com' }] },
      to: [{ address: 'support@provider.example' }, { name: 'Doe, Jo', address: 'jo@organization.com' }],
      cc: [{ address: 'bob@organization.com' }],
      replyTo: [{ address: 'other@organization.com' }],
      subject: "Renvoi d'appels é",
      messageId: '<a1@organization.com>',
      inReplyTo: ['<c1@provider.example>'],
      references: ['<c0@provider.example>', '<c1@provider.example>'],
      date: Date.UTC(2024, 2, 5, 15, 12),
      languages: ['fr-ca', 'en-us'],
      newText: 'Mon NIP est le 483920.',
      cut: 'nothing',
    });
    expect(soleWriter(mail)?.address).toBe('alice@organization.com');
    expect(mail.headers).toContainEqual({ name: 'auto-submitted', value: 'no' });
  });

  test.each([
    ['two From headers', ['From: a@organization.com', 'From: b@organization.com']],
    ['two mailboxes in one', ['From: a@organization.com, b@organization.com']],
    ['a second one with a space before its colon', ['From: a@organization.com', 'From : b@organization.com']],
    ['an address as a name without quotes', ['From: a@organization.com <b@attacker.example>x<a@organization.com>']],
    ['no From', ['Sender: a@organization.com']],
    ['a group', ['From: Team: a@organization.com;']],
    ['an encoded address', ['From: =?utf-8?Q?a=40organization.com?=']],
    ['an open quotation mark', ['From: "a@organization.com <b@attacker.example>']],
    ['a folded second mailbox', ['From: a@organization.com,', '\tb@organization.com']],
    ['two at signs', ['From: <a@organization.com@attacker.example>']],
  ])('%s name no sole writer', async (_name, lines) => {
    expect(soleWriter(await read(...lines, '', 'Hello'))).toBeUndefined();
  });

  test('a name that looks like an address stays a name', async () => {
    expect(soleWriter(await read('From: "alice@organization.com" <mallory@attacker.example>', '', 'x'))).toEqual({
      name: 'alice@organization.com',
      address: 'mallory@attacker.example',
    });
  });

  const japanese = '内線101の暗証番号は483920です。';
  test.each([
    ['ISO-2022-JP', '1b24424662407e1b28423130311b2442244e30453e5a48563966244f1b28423438333932301b24422447243921231b2842', japanese],
    ['Shift_JIS', '93e090fc31303182cc88c38fd894d48d8682cd34383339323082c582b78142', japanese],
    ['EUC-JP', 'c6e2c0fe313031a4ceb0c5bedac8d6b9e6a4cf343833393230a4c7a4b9a1a3', japanese],
    ['windows-1252', 'c974e92093343833393230942080', 'Été “483920” €'],
    ['iso-8859-1', 'c9742e', 'Ét.'],
    ['koi8-r', 'f0e9ee20343833393230', 'ПИН 483920'],
    ['gb18030', 'c3dcc2eb343833393230', '密码483920'],
    ['x-unknown', '343833393230', '483920'],
  ])('a text in %s', async (charset, hex, expected) => {
    expect((await read(...typed(`text/plain; charset=${charset}`), Buffer.from(hex, 'hex'))).newText).toBe(expected);
  });

  test('quoted-printable and base64', async () => {
    expect(
      (await read(...typed('text/plain; charset=utf-8', 'quoted-printable'), 'Mon num=C3=A9ro est le 613=20=', '555 0100')).newText,
    ).toBe('Mon numéro est le 613 555 0100');
    expect((await read(...typed('text/plain; charset=utf-8', 'base64'), Buffer.from('PIN 483920 é').toString('base64'))).newText).toBe(
      'PIN 483920 é',
    );
  });

  test('format=flowed is joined, but never with a line of another quote depth', async () => {
    const mail = await read(
      ...typed('text/plain; charset=utf-8; format=flowed'),
      'My PIN is 483920, ',
      'thank you. ',
      '> Your PIN is ',
      '> 736105',
      '',
      '-- ',
      'Alice',
    );
    expect(mail.newText).toBe('My PIN is 483920, thank you.');
  });

  test('a line of 5,000 characters', async () => {
    const long = `${'a word '.repeat(714)}end`;
    expect((await read(...typed('text/plain'), long)).newText).toBe(long);
  });
});

const multipart = (kind: string, ...parts: readonly string[]): string[] => [
  ...head,
  'MIME-Version: 1.0',
  `Content-Type: multipart/${kind}; boundary="edge"`,
  '',
  ...parts.flatMap((part) => ['--edge', ...part.split('\n')]),
  '--edge--',
];

describe('Of several parts', () => {
  test('the plain form is read, files are named and not opened', async () => {
    const inner =
      'Content-Type: multipart/alternative; boundary="in"\n\n--in\nContent-Type: text/plain\n\nPIN 483920\n--in\nContent-Type: text/html\n\n<p>PIN 483920</p>\n--in--';
    const file =
      'Content-Type: application/pdf; name="../a.pdf"\nContent-Disposition: attachment; filename="../a.pdf"\nContent-Transfer-Encoding: base64\n\nUElOIDczNjEwNQ==';
    const note = 'Content-Type: text/plain; name=note.txt\nContent-Disposition: inline; filename=note.txt\n\nPIN 736105';
    const mail = await read(...multipart('mixed', inner, file, note));
    expect(mail.newText).toBe('PIN 483920');
    expect(mail.attachments).toEqual([
      { name: 'a.pdf', type: 'application/pdf', size: 10 },
      { name: 'note.txt', type: 'text/plain', size: 10 },
    ]);
  });

  test('the HTML form tells what is quoted where the plain form does not', async () => {
    const mail = await read(
      ...multipart(
        'alternative',
        'Content-Type: text/plain\n\nYes\n\nPodpora napsala\nPIN 736105',
        'Content-Type: text/html\n\n<p>Yes</p><blockquote>PIN 736105</blockquote>',
      ),
    );
    expect(mail.newText).toBe('Yes');
  });

  test('an HTML-only mail is read without what its client marked as quoted', async () => {
    const mail = await read(
      ...typed('text/html; charset=utf-8'),
      '<html lang="fr"><p>NIP&nbsp;483920</p><div id="appendonsend"></div><p>736105</p></html>',
    );
    expect(mail).toMatchObject({ newText: 'NIP 483920', cut: 'history', languages: ['fr'] });
  });

  test('an enclosed mail is a file, shown inline or not', async () => {
    const enclosed = 'From: x@y.example\nSubject: inner\n\nPIN 736105';
    for (const disposition of ['inline', 'attachment']) {
      const mail = await read(
        ...multipart(
          'mixed',
          'Content-Type: text/plain\n\nSee below',
          `Content-Type: message/rfc822\nContent-Disposition: ${disposition}\n\n${enclosed}`,
        ),
      );
      expect(mail.newText).toBe('See below');
      expect(mail.attachments).toMatchObject([{ type: 'message/rfc822' }]);
    }
  });

  test('a delivery status notification is understood', async () => {
    const status =
      'Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\nArrival-Date: Tue, 5 Mar 2024 10:12:00 +0000\n\nOriginal-Recipient: rfc822;alice@organization.com\nFinal-Recipient: rfc822; alice@mailbox.example\nAction: failed\nStatus: 5.1.1 (no such user)\nDiagnostic-Code: smtp; 550 5.1.1\n unknown user\n\nFinal-Recipient: rfc822;bob@organization.com\nAction: delayed\nStatus: 4.4.1';
    const original = 'Content-Type: message/rfc822\n\nMessage-ID: <c1@provider.example>\nFrom: support@provider.example\n\nPIN 736105';
    const mail = await read(...multipart('report; report-type=delivery-status', 'Content-Type: text/plain\n\nSorry.', status, original));
    expect(mail.report).toEqual({
      originalMessageId: '<c1@provider.example>',
      outcomes: [
        {
          address: 'alice@mailbox.example',
          originalAddress: 'alice@organization.com',
          action: 'failed',
          status: '5.1.1',
          diagnostic: 'smtp; 550 5.1.1 unknown user',
        },
        { address: 'bob@organization.com', originalAddress: undefined, action: 'delayed', status: '4.4.1', diagnostic: undefined },
      ],
    });
    expect(mail.newText).not.toContain('736105');
  });
});
