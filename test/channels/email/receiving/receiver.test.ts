import { buffer } from 'node:stream/consumers';
import { createServer } from 'node:net';
import MailComposer from 'nodemailer/lib/mail-composer';
import { createReceiver } from '../../../../src/channels/email/receiving/receiver';
import { quietLog } from '../../../support/quiet-log';
import { closeAll, connect, DOMAIN, mailerTo, message, NOW, sendData, startReceiver } from './kit';

afterEach(closeAll);

describe('a mail that comes in by SMTP', () => {
  test('is handed over byte for byte with its envelope, and only then acknowledged', async () => {
    const order: string[] = [];
    const { port, mails } = await startReceiver({
      accept: async (mail) => {
        mails.push(mail);
        await new Promise((stored) => setTimeout(stored, 30));
        order.push('stored');
        return 'taken';
      },
    });
    const raw = await buffer(
      new MailComposer({
        from: 'Ann <ann@example.org>',
        to: `support@${DOMAIN}`,
        subject: 'Hi',
        text: '.\n..dots\n.at the\n.begin\n',
        html: '<p>Hi</p>',
        attachments: [{ content: Buffer.alloc(3_000, 7), filename: 'a' }],
      })
        .compile()
        .createReadStream(),
    );
    await mailerTo(port).sendMail({
      raw,
      envelope: { from: 'ann@example.org', to: [`support@${DOMAIN}`, `Reply+Abc@${DOMAIN.toUpperCase()}`] },
    });
    order.push('acknowledged');
    expect(order).toEqual(['stored', 'acknowledged']);
    const sent = Buffer.from(`${raw.toString('latin1').trimEnd()}\n`.replace(/\r?\n/g, '\r\n'), 'latin1');
    expect(mails).toEqual([
      {
        raw: expect.any(Buffer),
        envelopeFrom: 'ann@example.org',
        recipients: [`support@${DOMAIN}`, `Reply+Abc@${DOMAIN}`],
        client: { address: '127.0.0.1', helo: 'client.example.org' },
        at: NOW,
      },
    ]);
    expect(mails[0]?.raw.equals(sent)).toBe(true);
  });

  test('with a null return path has an empty sender', async () => {
    const { port, mails } = await startReceiver();
    const [client] = await connect(port);
    await client.envelope(undefined, '');
    expect(await sendData(client, `${message('It bounced.')}.\r\n`)).toMatch(/^250 /);
    expect(mails[0]?.envelopeFrom).toBe('');
  });

  test('is acknowledged too when it was stored before', async () => {
    const { port } = await startReceiver({ accept: async () => 'repeated' });
    await expect(mailerTo(port).sendMail({ from: 'ann@example.org', to: `support@${DOMAIN}`, text: 'Hello' })).resolves.toMatchObject({
      response: expect.stringMatching(/^250 /),
    });
  });

  test('that cannot be stored is to be sent again later, and the connection goes on', async () => {
    let times = 0;
    const { port, lines } = await startReceiver({
      accept: async () => {
        if (++times === 1) throw new Error('The disk is full of 123456.');
        return 'taken';
      },
    });
    const [client] = await connect(port);
    await client.envelope();
    const answer = await sendData(client, `${message('Hello')}.\r\n`);
    expect(answer).toBe('451 The mail could not be stored just now; try again later.');
    expect(lines).toMatchObject([{ level: 'warn', message: expect.stringContaining('could not be stored') }]);
    await client.envelope();
    expect(await sendData(client, `${message('Hello')}.\r\n`)).toMatch(/^250 /);
  });

  test('in 8 bits and with an address in another alphabet is taken as it is', async () => {
    const { port, mails } = await startReceiver();
    const [client] = await connect(port);
    expect(await client.say('EHLO client.example.org')).toEqual(expect.stringMatching(/250-8BITMIME\r\n250-SMTPUTF8/));
    expect(await client.say('MAIL FROM:<аня@пример.рф> BODY=8BITMIME SMTPUTF8')).toMatch(/^250/);
    expect(await client.say(`RCPT TO:<поддержка@${DOMAIN}>`)).toMatch(/^250/);
    const said = message('Ça va ? Привет 😀');
    expect(await sendData(client, Buffer.from(`${said}.\r\n`))).toMatch(/^250/);
    expect(mails).toMatchObject([{ envelopeFrom: 'аня@пример.рф', recipients: [`поддержка@${DOMAIN}`] }]);
    expect(mails[0]?.raw.toString()).toBe(said);
  });
});

describe('the receiver of mail', () => {
  test('names itself MAIL_DOMAIN, and offers neither AUTH nor, without a certificate, STARTTLS', async () => {
    const { port } = await startReceiver();
    const [client, greeting] = await connect(port);
    expect(greeting).toBe(`220 ${DOMAIN} ESMTP`);
    expect(await client.say('EHLO client.example.org')).toBe(
      `250-${DOMAIN}\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE ${25 * 1024 * 1024}`,
    );
    for (const command of [
      'AUTH PLAIN AGFubgBzZWNyZXQ=',
      'STARTTLS',
      'XCLIENT ADDR=10.0.0.1',
      'XFORWARD ADDR=10.0.0.1',
      'WIZ please',
      'SHELL',
      'KILL',
    ]) {
      expect(await client.say(command)).toMatch(/^50\d /);
    }
    expect(await client.say('VRFY ann')).toMatch(/^252 /);
    expect(await client.say('EXPN all')).toMatch(/^500 /);
  });

  test('takes mail for its own domain only, and says the same of whoever else', async () => {
    const { port, mails } = await startReceiver();
    const [client] = await connect(port);
    await client.say('EHLO client.example.org');
    await client.say('MAIL FROM:<ann@example.org>');
    const others = [
      'ann@example.org',
      `ann@sub.${DOMAIN}`,
      `ann@${DOMAIN}.example.org`,
      `ann@x${DOMAIN}`,
      'ann@[127.0.0.1]',
      'ann@mail.exаmple.com',
    ];
    for (const address of others)
      expect(await client.say(`RCPT TO:<${address}>`)).toBe(`550 Mail is taken only for addresses at ${DOMAIN}.`);
    expect(await client.say(`RCPT TO:<"a@b"@${DOMAIN}>`)).toMatch(/^501 /);
    expect(await client.say('DATA')).toMatch(/^503 /);
    const ours = ['support', 'nobody-has-this-name', 'reply+abcdef', 'ann%example.org', '!bang!example.org'].map(
      (local) => `${local}@${DOMAIN}`,
    );
    const answers = new Set<string>();
    for (const address of [...ours, 'Postmaster', `@relay.example.org:support2@${DOMAIN}`])
      answers.add(await client.say(`RCPT TO:<${address}>`));
    expect([...answers]).toEqual(['250 Accepted']);
    expect(await sendData(client, `${message('Hello')}.\r\n`)).toMatch(/^250 /);
    expect(mails[0]?.recipients).toEqual([...ours, 'Postmaster', `support2@${DOMAIN}`]);
  });

  test('sends away who guesses at other domains again and again', async () => {
    const { port } = await startReceiver();
    const [client] = await connect(port);
    await client.say('EHLO client.example.org');
    await client.say('MAIL FROM:<ann@example.org>');
    const answers = [];
    for (let i = 0; i < 10; i++) answers.push((await client.say(`RCPT TO:<user${i}@example.org>`)).slice(0, 3));
    expect(answers).toEqual([...Array.from({ length: 9 }, () => '550'), '421']);
    await client.ended;
  });

  test('takes a domain in another alphabet in both its forms', async () => {
    const { port } = await startReceiver({ mailDomain: 'пошта.example.com' });
    const [client] = await connect(port);
    await client.say('EHLO client.example.org');
    await client.say('MAIL FROM:<ann@example.org> SMTPUTF8');
    expect(await client.say('RCPT TO:<a@пошта.example.com>')).toMatch(/^250/);
    expect(await client.say(`RCPT TO:<b@${new URL('http://пошта.example.com').hostname}>`)).toMatch(/^250/);
  });

  test('takes at most 50 recipients with one mail', async () => {
    const { port, mails } = await startReceiver();
    const [client] = await connect(port);
    await client.say('EHLO client.example.org');
    await client.say('MAIL FROM:<ann@example.org>');
    for (let i = 0; i < 50; i++) expect(await client.say(`RCPT TO:<user${i}@${DOMAIN}>`)).toMatch(/^250/);
    expect(await client.say(`RCPT TO:<user50@${DOMAIN}>`)).toMatch(/^452 /);
    expect(await sendData(client, `${message('Hello')}.\r\n`)).toMatch(/^250 /);
    expect(mails[0]?.recipients).toHaveLength(50);
  });

  test('says which port is taken, as an error a caller can tell', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    const options = { mailDomain: DOMAIN, accept: async () => 'taken' as const, log: quietLog().log, now: () => NOW };
    await expect(createReceiver({ ...options, host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'SMTP_CANNOT_LISTEN',
      taken: true,
      message: expect.stringContaining(`127.0.0.1:${port}: another program has it`),
    });
    await new Promise((closed) => other.close(closed));
    await expect(createReceiver({ ...options, host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
      code: 'SMTP_CANNOT_LISTEN',
      taken: false,
      message: expect.stringContaining('this machine has no such address'),
    });
  });
});
