import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { createTransport } from 'nodemailer';
import { createReceiver, type Receiver, type ReceiverOptions, type SmtpMail } from '../../../../src/channels/email/receiving/receiver';
import { quietLog, type LoggedLine } from '../../../support/quiet-log';

export const DOMAIN = 'mail.example.com';
export const NOW = Date.UTC(2025, 0, 15, 12);

export interface Running {
  readonly receiver: Receiver;
  readonly port: number;
  /** What accept was given, in that order. */
  readonly mails: SmtpMail[];
  readonly lines: readonly LoggedLine[];
}

const opened: { readonly close: () => unknown }[] = [];

/** A receiver on a free port that takes every mail unless told otherwise; closed by `closeAll`. */
export async function startReceiver(options: Partial<ReceiverOptions> = {}): Promise<Running> {
  const mails: SmtpMail[] = [];
  const { log, lines } = quietLog();
  const accept = async (mail: SmtpMail): Promise<'taken'> => {
    mails.push(mail);
    return 'taken';
  };
  const receiver = await createReceiver({ host: '127.0.0.1', port: 0, mailDomain: DOMAIN, accept, log, now: () => NOW, ...options });
  opened.push(receiver);
  return { receiver, port: receiver.port, mails, lines };
}

export async function closeAll(): Promise<void> {
  await Promise.all(opened.splice(0).map(({ close }) => close()));
}

/** A client that says byte for byte what it is told. */
export interface RawClient {
  readonly socket: Socket;
  /** Sends a line with CRLF and answers the whole reply to it, without its last line end. */
  say(line: string): Promise<string>;
  /** Sends bytes, answers nothing. */
  send(bytes: string | Buffer): void;
  /** The next whole reply, or what was said when the connection ended. */
  reply(): Promise<string>;
  /** Greets, and names sender and recipient; the next thing is DATA. */
  envelope(recipient?: string, sender?: string): Promise<void>;
  /** Resolves when the other side has ended the connection, with all that was not read. */
  readonly ended: Promise<string>;
}

function clientOn(socket: Socket): RawClient {
  let heard = '';
  let over = false;
  let wake = (): void => undefined;
  socket.setEncoding('utf8').setNoDelay(true);
  socket.on('data', (chunk: string) => {
    heard += chunk;
    wake();
  });
  socket.on('error', () => undefined);
  const ended = new Promise<string>((resolve) =>
    socket.once('close', () => {
      over = true;
      wake();
      resolve(heard);
    }),
  );
  const whole = /^(?:\d{3}-[^\r\n]*\r\n)*\d{3}(?: [^\r\n]*)?\r\n/;
  const reply = async (): Promise<string> => {
    for (;;) {
      const found = whole.exec(heard)?.[0];
      if (found !== undefined) {
        heard = heard.slice(found.length);
        return found.slice(0, -2);
      }
      if (over) return '';
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  const send = (bytes: string | Buffer): void => void socket.write(bytes);
  const say = (line: string): Promise<string> => {
    send(`${line}\r\n`);
    return reply();
  };
  const client: RawClient = {
    socket,
    send,
    reply,
    say,
    ended,
    async envelope(recipient = `support@${DOMAIN}`, sender = 'ann@example.org') {
      for (const line of ['EHLO client.example.org', `MAIL FROM:<${sender}>`, `RCPT TO:<${recipient}>`]) {
        const answer = await say(line);
        if (!answer.startsWith('250')) throw new Error(`${line} should have been answered with 250; got ${answer}.`);
      }
    },
  };
  opened.push({ close: () => socket.destroy() });
  return client;
}

/** Connects and waits for the greeting, which is the second thing answered. */
export async function connect(port: number, localAddress?: string): Promise<readonly [RawClient, string]> {
  const client = clientOn(connectTcp({ port, host: '127.0.0.1', ...(localAddress !== undefined && { localAddress }) }));
  return [client, await client.reply()];
}

/** The same connection under TLS; the certificate is whoever's. */
export function upgraded(client: RawClient): Promise<RawClient> {
  client.socket.removeAllListeners('data');
  const secure = connectTls({ socket: client.socket, rejectUnauthorized: false });
  return new Promise((resolve, reject) => {
    secure.once('error', reject);
    secure.once('secureConnect', () => resolve(clientOn(secure)));
  });
}

/** Hands a whole message over under DATA and answers what is said to it. Lines that begin with a dot are the caller's. */
export async function sendData(client: RawClient, message: string | Buffer): Promise<string> {
  const ready = await client.say('DATA');
  if (!ready.startsWith('354')) throw new Error(`DATA should have been answered with 354; got ${ready}.`);
  client.send(message);
  return client.reply();
}

export const message = (body: string, id = '<1@example.org>'): string =>
  `From: Ann <ann@example.org>\r\nTo: support@${DOMAIN}\r\nSubject: Hello\r\nMessage-ID: ${id}\r\n\r\n${body}\r\n`;

/** A real client as other people's software uses it. */
export const mailerTo = (port: number, more: object = {}) => {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    name: 'client.example.org',
    tls: { rejectUnauthorized: false },
    ignoreTLS: true,
    ...more,
  });
  opened.push(transport);
  return transport;
};
