import { createTransport } from 'nodemailer';
import type { MailAddress } from '../config/mail-address';
import { isLoopback } from '../config/loopback';
import type { Logger } from '../observe/logger';
import { compose } from './compose';
import type { Mailer } from './port';
import { smtpFailure } from './smtp-failure';

/** Milliseconds. */
export interface SmtpTimeouts {
  /** Until connected, and then until greeted. */
  readonly connection: number;
  /** Of silence in between. */
  readonly socket: number;
  /** For one mail in all: a server that drips its answers is never silent. */
  readonly whole: number;
}

export interface SmtpMailerOptions {
  /** SMTP_URL: `smtp://` (STARTTLS where the server offers it) or `smtps://`; nodemailer's options may follow as a query. */
  readonly url: string;
  readonly from: MailAddress;
  /** Said to the server as our name, so that the machine's own stays private. */
  readonly mailDomain: string;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  readonly timeouts?: SmtpTimeouts;
}

const usual: SmtpTimeouts = { connection: 10_000, socket: 20_000, whole: 60_000 };

/** Whether a password would travel: then only under TLS, unless the URL says otherwise or the server is this machine. */
function needsTls(url: string): boolean {
  const { username, hostname } = new URL(url);
  return username !== '' && !isLoopback(hostname);
}

/** What comes first: the outcome, or the end of the time (milliseconds), as a failure without an answer of the server. */
async function within<Value>(limit: number, outcome: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })), limit);
  });
  return Promise.race([outcome, late]).finally(() => clearTimeout(timer));
}

/**
 * Mail through a server, over at most five connections that stay open. Sending resolves when the server has taken the
 * mail. `ping` connects and logs in anew each time: ask it seldom.
 */
export function createSmtpMailer({ url, from, mailDomain, log, timeouts = usual }: SmtpMailerOptions): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    name: mailDomain,
    maxConnections: 5,
    maxMessages: 100,
    maxRequeues: 1,
    requireTLS: needsTls(url),
    connectionTimeout: timeouts.connection,
    greetingTimeout: timeouts.connection,
    dnsTimeout: timeouts.connection,
    socketTimeout: timeouts.socket,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  });
  const running = new Set<Promise<unknown>>();

  return {
    async send(mail) {
      const message = compose(mail, from);
      const sending = transport.sendMail({ ...message, signal: AbortSignal.timeout(timeouts.whole) });
      running.add(sending);
      try {
        await sending;
      } catch (thrown) {
        const { error, level } = smtpFailure(thrown, mail.to.address);
        log[level](error.message, { messageId: mail.messageId });
        throw error;
      } finally {
        running.delete(sending);
      }
    },
    async ping() {
      try {
        await within(timeouts.whole, transport.verify());
      } catch (thrown) {
        throw smtpFailure(thrown, from.address).error;
      }
    },
    async close() {
      await Promise.allSettled(running);
      transport.close();
    },
  };
}
