import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { MailRejected, type Mailer } from '../../src/mail/port';
import { createSmtpMailer } from '../../src/mail/smtp-mailer';
import { patience } from '../support/patience';
import { quietLog, type LoggedLine } from '../support/quiet-log';
import { smtpError, startSmtpServer, type SmtpReceiver } from '../support/smtp-server';
import { aMail, sender } from './contract';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** For servers that never do what they should; whoever does it in the end is waited for. */
const quick = { connection: 250, socket: 250, whole: 1_000 };
const patient = { connection: patience, socket: patience, whole: patience };

function mailerTo(url: string, timeouts = patient): { mailer: Mailer; lines: LoggedLine[] } {
  const { log, lines } = quietLog();
  const mailer = createSmtpMailer({ url, from: sender, mailDomain: 'example.com', log, timeouts });
  closers.push(() => mailer.close());
  return { mailer, lines };
}

async function receiver(...given: Parameters<typeof startSmtpServer>): Promise<SmtpReceiver> {
  const server = await startSmtpServer(...given);
  closers.push(() => server.close());
  return server;
}

/** A server that speaks as told, for what no proper server does. */
async function oddServer(talk: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    talk(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(
    () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(resolve);
      }),
  );
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const failed = (sending: Promise<void>): Promise<Error> =>
  sending.then(
    () => {
      throw new Error('the mail was sent');
    },
    (error: Error) => error,
  );

describe('mail through a server that does not take it', () => {
  test("an unknown recipient is refused for good, with the server's words but without the address", async () => {
    const server = await receiver({
      onRcptTo: ({ address }, _session, callback) => callback(smtpError(550, `5.1.1 <${address}>: no such user here`)),
    });
    const { mailer, lines } = mailerTo(server.url);
    const error = await failed(mailer.send(aMail()));
    expect(error).toBeInstanceOf(MailRejected);
    expect(error.message).toBe('The mail server refused the mail for good at RCPT TO: 550 5.1.1 <<recipient>>: no such user here');
    expect(lines).toEqual([{ level: 'warn', message: error.message, fields: { messageId: expect.stringMatching(/@example\.com$/) } }]);
  });

  test('a message refused after it was read is refused for good, and what the server quotes of it is not repeated', async () => {
    const server = await receiver({}, () => Promise.reject(smtpError(554, '5.7.1 Spam: "Your PIN is 483920"')));
    const { mailer, lines } = mailerTo(server.url);
    const error = await failed(mailer.send(aMail()));
    expect(error).toBeInstanceOf(MailRejected);
    expect(error.message).toBe('The mail server refused the mail for good at DATA: 554 5.7.1');
    expect(JSON.stringify([lines, error, error.cause])).not.toContain('483920');
  });

  test('a 4xx is no refusal: the same mail goes through when it is sent again', async () => {
    let greylisted = 0;
    const server = await receiver(
      {
        onRcptTo: (_to, _session, callback) => (++greylisted === 1 ? callback(smtpError(451, '4.7.1 Greylisted')) : callback()),
      },
      () => (greylisted === 2 ? Promise.reject(smtpError(452, '4.3.1 Disk full')) : Promise.resolve()),
    );
    const { mailer } = mailerTo(server.url);
    const mail = aMail();
    for (const told of ['RCPT TO: 451 4.7.1 Greylisted', 'DATA: 452 4.3.1']) {
      const error = await failed(mailer.send(mail));
      expect(error).not.toBeInstanceOf(MailRejected);
      expect(error.message).toContain(told);
    }
    await mailer.send(mail);
    expect(server.received.map(({ raw }) => raw.toString().match(/^Message-ID: .*$/m)?.[0])).toEqual([`Message-ID: <${mail.messageId}>`]);
  });

  test('a refused login or sender is ours to put right: no mail is given up for it, and it is said loudly', async () => {
    const login = await receiver({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, callback) => callback(smtpError(535, '5.7.8 bad credentials')),
    });
    const first = mailerTo(`smtp://user:secret-4711@127.0.0.1:${login.port}`);
    const error = await failed(first.mailer.send(aMail()));
    expect(error).not.toBeInstanceOf(MailRejected);
    expect(first.lines).toEqual([
      {
        level: 'error',
        message: 'The mail server refused our login; set user and password in SMTP_URL: 535 5.7.8. The mail is tried again.',
        fields: expect.anything(),
      },
    ]);
    expect(String(error)).not.toContain('secret-4711');
    await expect(first.mailer.ping()).rejects.toThrow('refused our login');

    const from = await receiver({ onMailFrom: (_from, _session, callback) => callback(smtpError(553, '5.7.1 not your domain')) });
    const second = mailerTo(from.url);
    expect(await failed(second.mailer.send(aMail()))).not.toBeInstanceOf(MailRejected);
    expect(second.lines).toEqual([
      {
        level: 'error',
        message: 'The mail server refused our sender; set MAIL_FROM to one it takes: 553 5.7.1. The mail is tried again.',
        fields: expect.anything(),
      },
    ]);
  });

  test('nobody listening is no refusal, and a ping says so too', async () => {
    const gone = await startSmtpServer();
    await gone.close();
    const { mailer, lines } = mailerTo(gone.url);
    expect(await failed(mailer.send(aMail()))).not.toBeInstanceOf(MailRejected);
    expect(lines.map(({ level }) => level)).toEqual(['warn']);
    await expect(mailer.ping()).rejects.toThrow('could not be reached');
  });

  const silent: readonly (readonly [string, (socket: Socket) => void])[] = [
    ['never greets', () => undefined],
    ['greets and then says nothing', (socket) => void socket.write('220 here\r\n')],
    ['hangs up at once', (socket) => void socket.end()],
    ['is no mail server', (socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['is closing down', (socket) => void socket.end('421 4.3.2 closing\r\n')],
    ['refuses everybody at the door', (socket) => void socket.end('554 5.7.1 go away\r\n')],
    [
      'drips its greeting for ever',
      (socket) => {
        const drip = setInterval(() => socket.write('220-still here\r\n'), 50);
        socket.on('close', () => clearInterval(drip));
      },
    ],
    [
      'drips its answers for ever',
      (socket) => {
        socket.write('220 here\r\n');
        const drip = setInterval(() => socket.write('250-still thinking\r\n'), 50);
        socket.on('close', () => clearInterval(drip));
      },
    ],
    [
      'takes the message and never says so',
      (socket) => {
        socket.write('220 here\r\n');
        socket.on('data', (data) => {
          const said = data.toString();
          if (/^(EHLO|MAIL|RCPT)/.test(said)) socket.write('250 ok\r\n');
          if (said.startsWith('DATA')) socket.write('354 go on\r\n');
        });
      },
    ],
  ];
  test.each(silent)('a server that %s is no refusal, and is told in time', async (_name, talk) => {
    const { mailer } = mailerTo(await oddServer(talk), quick);
    const errors = await Promise.all([failed(mailer.send(aMail())), failed(mailer.send(aMail()))]);
    for (const error of errors) {
      expect(error).not.toBeInstanceOf(MailRejected);
      expect(error.message).toMatch(/The mail is tried again\.$/);
    }
  });

  test('a server that never greets is given up long before a slow one', async () => {
    const { mailer } = mailerTo(await oddServer(() => undefined), { ...patient, connection: 200 });
    expect((await failed(mailer.send(aMail()))).message).toContain('ETIMEDOUT');
  });

  test.each(silent.slice(0, -1))('a server that %s answers no ping', async (_name, talk) => {
    const { mailer } = mailerTo(await oddServer(talk), quick);
    await expect(mailer.ping()).rejects.toThrow('The mail server');
  });

  test('a slow server is waited for', async () => {
    const server = await receiver(
      {
        onMailFrom: (_from, _session, callback) => void setTimeout(callback, 100),
        onRcptTo: (_to, _session, callback) => void setTimeout(callback, 100),
      },
      () => new Promise((resolve) => setTimeout(resolve, 100)),
    );
    await mailerTo(server.url).mailer.send(aMail());
    expect(server.received).toHaveLength(1);
  });

  test('one mail that hangs does not keep the others of the same server', async () => {
    const server = await receiver({}, ({ to }) => (to[0] === 'slow@example.com' ? new Promise(() => undefined) : Promise.resolve()));
    const { mailer } = mailerTo(server.url, { ...patient, socket: 3_000 });
    const hanging = failed(mailer.send(aMail({ to: { name: 'Slow', address: 'slow@example.com' } })));
    await Promise.all(Array.from({ length: 10 }, () => mailer.send(aMail())));
    expect(server.received).toHaveLength(10);
    expect((await hanging).message).toContain('ETIMEDOUT');
  });
});

describe('the connection to the mail server', () => {
  test('is used again for the next mail', async () => {
    const server = await receiver();
    const { mailer } = mailerTo(server.url);
    for (let count = 0; count < 10; count++) await mailer.send(aMail());
    expect([server.received.length, server.connections()]).toEqual([10, 1]);
  });

  test('a connection the server closed in between is replaced without anybody noticing', async () => {
    const sockets = new Set<Socket>();
    const server = await receiver({ onConnect: (_session, callback) => callback() });
    const relay = createServer((socket) => {
      sockets.add(socket);
      const onward = connect(server.port, '127.0.0.1');
      socket.pipe(onward).pipe(socket);
      for (const [one, other] of [
        [socket, onward],
        [onward, socket],
      ] as const)
        one.on('error', () => undefined).on('close', () => other.destroy());
    });
    await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
    closers.push(
      () =>
        new Promise((resolve) => {
          for (const socket of sockets) socket.destroy();
          relay.close(resolve);
        }),
    );
    const { mailer } = mailerTo(`smtp://127.0.0.1:${(relay.address() as AddressInfo).port}`);
    for (let count = 0; count < 3; count++) {
      await mailer.send(aMail());
      const [open] = [...sockets].filter(({ destroyed }) => !destroyed);
      open?.destroy();
    }
    expect(server.received).toHaveLength(3);
  });

  test('is encrypted where the server offers it, and only with a certificate that holds', async () => {
    const server = await receiver({ disabledCommands: [] });
    expect((await failed(mailerTo(server.url).mailer.send(aMail()))).message).toContain('ESOCKET');
    await mailerTo(`${server.url}/?tls.rejectUnauthorized=false`).mailer.send(aMail());
    await mailerTo(`${server.url}/?ignoreTLS=true`).mailer.send(aMail());
    expect(server.received.map(({ secure }) => secure)).toEqual([true, false]);
  });

  test('a password is sent to another machine under TLS only', async () => {
    let logins = 0;
    const server = await receiver({
      allowInsecureAuth: true,
      onAuth: (_auth, _session, callback) => {
        logins += 1;
        callback(null, { user: 'user' });
      },
    });
    const elsewhere = `0.0.0.0:${server.port}`;
    await failed(mailerTo(`smtp://user:secret-4711@${elsewhere}`).mailer.send(aMail()));
    expect(logins).toBe(0);
    await mailerTo(`smtp://user:secret-4711@${elsewhere}/?requireTLS=false`).mailer.send(aMail());
    await mailerTo(`smtp://user:secret-4711@127.0.0.1:${server.port}`).mailer.send(aMail());
    expect([logins, server.received.length]).toEqual([2, 2]);
  });

  test('closing waits for the mail that is on its way', async () => {
    const server = await receiver({}, () => new Promise((resolve) => setTimeout(resolve, 150)));
    const { mailer } = mailerTo(server.url);
    const sending = mailer.send(aMail());
    await mailer.close();
    await sending;
    expect(server.received).toHaveLength(1);
    await expect(mailer.send(aMail())).rejects.toThrow('ECONNECTION');
  });

  test("the server hears the mail domain as our name, not the machine's", async () => {
    const names: string[] = [];
    const server = await receiver({
      onMailFrom: (_from, session, callback) => {
        names.push(String(session.hostNameAppearsAs));
        callback();
      },
    });
    await mailerTo(server.url).mailer.send(aMail());
    expect(names).toEqual(['example.com']);
  });
});
