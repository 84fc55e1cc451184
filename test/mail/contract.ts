import { MailRejected, type Mail, type Mailer } from '../../src/mail/port';

/** A mail as it reached whoever reads it. */
export interface Delivered {
  readonly from: string;
  readonly to: readonly string[];
  readonly header: (name: string) => string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Names in lower case, every occurrence. */
  readonly headerNames: readonly string[];
}

export interface OpenedMailer {
  readonly mailer: Mailer;
  /** What was delivered since, oldest first. */
  delivered(): readonly Delivered[];
  close(): Promise<void>;
}

export const sender = { name: 'Support', address: 'support@example.com' };

let count = 0;
export const aMail = (more: Partial<Mail> = {}): Mail => ({
  messageId: `07-case.${++count}@example.com`,
  to: { name: 'Daniel Okafor', address: 'daniel.okafor@example.com' },
  subject: 'Your support PIN',
  text: 'Your PIN is below.\n\n483920\n\nhttp://localhost:3978/verify/abc?a=1&b=2\n',
  html: '<p>Your PIN is below.</p><p>483920</p><p><a href="http://localhost:3978/verify/abc?a=1&amp;b=2">Confirm</a></p>',
  autoSubmitted: 'auto-generated',
  language: 'en',
  ...more,
});

/** What every mailer does. */
export function mailerContract(open: () => Promise<OpenedMailer>): void {
  let opened: OpenedMailer;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(async () => {
    await opened?.mailer.close();
    await opened?.close();
  });

  const deliver = async (mail: Mail): Promise<Delivered> => {
    await opened.mailer.send(mail);
    const [first, ...more] = opened.delivered();
    if (first === undefined || more.length > 0) throw new Error('not exactly one mail arrived');
    return first;
  };

  test('a mail arrives at its one recipient with both parts, its Message-ID and who sent it', async () => {
    const mail = aMail();
    const got = await deliver(mail);
    expect([got.from, got.to]).toEqual(['support@example.com', ['daniel.okafor@example.com']]);
    expect([got.header('from'), got.header('to'), got.subject]).toEqual([
      'Support <support@example.com>',
      'Daniel Okafor <daniel.okafor@example.com>',
      'Your support PIN',
    ]);
    expect([got.header('message-id'), got.header('auto-submitted'), got.header('content-language')]).toEqual([
      `<${mail.messageId}>`,
      'auto-generated',
      'en',
    ]);
    expect([got.text.trim(), got.html.trim()]).toEqual([mail.text.trim(), mail.html]);
  });

  test('French letters, long lines and symbols arrive as they were written', async () => {
    const mail = aMail({
      subject: 'Votre NIP d’assistance : voilà – à bientôt, chère cliente, et merci de votre fidélité tout au long de cette année',
      to: { name: 'Zoë Lefèvre, comptabilité', address: 'zoe@example.com' },
      text: `Été – « ${'à'.repeat(1_200)} » 😀\n.\n..\nFrom here\n`,
      html: `<p>Été – « ${'à'.repeat(1_200)} » 😀</p>`,
      language: 'fr',
      autoSubmitted: 'auto-replied',
    });
    const got = await deliver(mail);
    expect([got.subject, got.text.trim(), got.html.trim()]).toEqual([mail.subject, mail.text.trim(), mail.html]);
    expect(got.to).toEqual(['zoe@example.com']);
    expect(got.header('to').replaceAll('"', '')).toBe('Zoë Lefèvre, comptabilité <zoe@example.com>');
    expect([got.header('content-language'), got.header('auto-submitted')]).toEqual(['fr', 'auto-replied']);
  });

  test('no header stands there twice, and only the ones of a mail of ours do', async () => {
    const got = await deliver(aMail());
    expect([...got.headerNames].sort()).toEqual([
      'auto-submitted',
      'content-language',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ]);
  });

  test('an answer says what it answers and where replies go, and nothing else more', async () => {
    const got = await deliver(
      aMail({
        replyTo: 'reply+abc@example.com',
        inReplyTo: '<m3@mail.example.org>',
        references: ['<m1@mail.example.org>', '<m2@mail.example.org>'],
      }),
    );
    expect([got.header('reply-to'), got.header('in-reply-to'), got.header('references')]).toEqual([
      'reply+abc@example.com',
      '<m3@mail.example.org>',
      '<m1@mail.example.org> <m2@mail.example.org> <m3@mail.example.org>',
    ]);
    expect([...got.headerNames].sort()).toEqual([
      'auto-submitted',
      'content-language',
      'content-type',
      'date',
      'from',
      'in-reply-to',
      'message-id',
      'mime-version',
      'references',
      'reply-to',
      'subject',
      'to',
    ]);
  });

  test('of a long thread the first Message-ID and the newest are named, each once, twenty in all', async () => {
    const references = Array.from({ length: 90 }, (_, index) => `<mail.${index}.${'x'.repeat(60)}@mail.example.org>`);
    const got = await deliver(aMail({ inReplyTo: '<last@mail.example.org>', references: [...references, ...references] }));
    const named = got.header('references').split(' ');
    expect(named).toEqual([references[0], ...references.slice(-18), '<last@mail.example.org>']);
  });

  const unrulyIds = [
    '<a@b>\r\nBcc: eve@example.org',
    '<a@b> <c@d>',
    '<a@b>\u0000',
    '<é@example.org>',
    'a@b',
    '<>',
    '<a b@c>',
    '<a@b\n>',
    `<${'a'.repeat(300)}@b>`,
    '<a@b>>',
    '',
    '<=?utf-8?q?=0D=0ABcc:_eve=40example.org?= >',
  ];
  test.each(unrulyIds)('%j of another mail gets into no header', async (id) => {
    await opened.mailer.send(aMail({ inReplyTo: id, references: ['<fine@example.org>'] }));
    await opened.mailer.send(aMail({ references: [id, '<fine@example.org>', id] }));
    const headers = opened
      .delivered()
      .map(({ header, headerNames, to }) => [header('in-reply-to'), header('references'), headerNames.length, ...to]);
    expect(headers).toEqual(Array.from({ length: 2 }, () => ['', '<fine@example.org>', 10, 'daniel.okafor@example.com']));
  });

  test.each(['reply+abc@example.com\r\nBcc: eve@example.org', 'a@example.com, eve@example.org', 'nobody', ''])(
    '%j is no reply address and no return path of ours: nothing is sent',
    async (address) => {
      await expect(opened.mailer.send(aMail({ replyTo: address }))).rejects.toBeInstanceOf(TypeError);
      await expect(opened.mailer.send(aMail({ envelopeFrom: address }))).rejects.toBeInstanceOf(TypeError);
      expect(opened.delivered()).toEqual([]);
    },
  );

  const unruly = [
    'Ann\r\nBcc: eve@example.org',
    'Ann\nBcc: eve@example.org',
    'Ann\rBcc: eve@example.org',
    'Ann\r\n\r\n<h1>body</h1>',
    'Ann\u2028Bcc: eve@example.org',
    'Ann\u0000',
    'Ann <eve@example.org>',
    '"Ann" <eve@example.org>, ',
    'Ann, eve@example.org',
    'Ann" <eve@example.org> "',
    'Ann\\',
    '=?utf-8?q?=0D=0ABcc:_eve=40example.org?=',
    'eve@example.org',
    '\u202Egro.elpmaxe@eve',
    'group: eve@example.org;',
    '__proto__',
    '',
  ];
  test.each(unruly)('the name %j adds no recipient and no header', async (name) => {
    const got = await deliver(aMail({ to: { name, address: 'daniel.okafor@example.com' } }));
    expect(got.to).toEqual(['daniel.okafor@example.com']);
    expect(got.headerNames).toHaveLength(9);
    expect(got.header('to')).toMatch(/(^|<)daniel\.okafor@example\.com>?$/);
    expect(got.header('to').replace(/"(?:[^"\\]|\\.)*"/g, '')).not.toMatch(/,|eve@.*>/);
    expect(got.text).toContain('483920');
  });

  test('a subject over several lines arrives in one and adds no header', async () => {
    const got = await deliver(aMail({ subject: 'Your case\r\nBcc: eve@example.org' }));
    expect(got.subject).toBe('Your case Bcc: eve@example.org');
    expect([got.to, got.headerNames.length]).toEqual([['daniel.okafor@example.com'], 9]);
  });

  const wrong = [
    '',
    'daniel',
    'daniel@',
    '@example.com',
    'a@example.com,eve@example.org',
    'a@example.com, eve@example.org',
    'a@example.com eve@example.org',
    'Ann <a@example.com>',
    '<a@example.com>',
    '"a@example.com eve"@example.org',
    '"a"@example.com',
    'a@example.com\r\nRCPT TO:<eve@example.org>',
    'a@example.com>\r\nDATA',
    'a(eve@example.org)@example.com',
    'a@[127.0.0.1]',
    'a@example.com.',
    'a..b@example.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.example.com`,
    'g:a@example.com;',
    'a@exämple.com',
    'a@example.com\u0000',
    'а@example.com',
    `${'('.repeat(3_000)}a@example.com`,
  ];
  test.each(wrong)(
    '%j is no address on file to mail to: refused for good, nothing is sent, and the sentence does not repeat it',
    async (address) => {
      const refused = await opened.mailer.send(aMail({ to: { name: 'Ann', address } })).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(refused).toBeInstanceOf(MailRejected);
      if (address.length > 12) expect(String(refused)).not.toContain(address);
      expect(opened.delivered()).toEqual([]);
    },
  );

  test.each(['no-at-sign', 'a@b>\r\nBcc: eve@example.org', '<a@b>', 'a b@c', '', 'é@example.com'])(
    '%j is no Message-ID: nothing is sent',
    async (messageId) => {
      await expect(opened.mailer.send(aMail({ messageId }))).rejects.toBeInstanceOf(TypeError);
      expect(opened.delivered()).toEqual([]);
    },
  );

  test('many at once all arrive, each to its own recipient', async () => {
    const mails = Array.from({ length: 40 }, (_, index) =>
      aMail({ to: { name: `User ${index}`, address: `user${index}@example.com` }, text: `for ${index}` }),
    );
    await Promise.all(mails.map((mail) => opened.mailer.send(mail)));
    const got = opened.delivered().map(({ to, header, text }) => `${to.join()} ${header('message-id')} ${text.trim()}`);
    expect(got.sort()).toEqual(mails.map(({ messageId, to, text }) => `${to.address} <${messageId}> ${text}`).sort());
  });

  test('it answers a ping', async () => {
    await expect(opened.mailer.ping()).resolves.toBeUndefined();
  });
}
