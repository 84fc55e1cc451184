import { simpleParser } from 'mailparser';
import type { SMTPServerOptions } from 'smtp-server';
import { eventually } from './eventually';
import { freePort } from './free-port';
import { smtpError, startSmtpServer, type Received, type SmtpReceiver } from './smtp-server';

/** A mail of the house as it arrived at its recipient's mail host. */
export interface Arrived {
  /** Envelope. */
  readonly sender: string;
  readonly recipient: string;
  readonly raw: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly inReplyTo: string | undefined;
  readonly references: readonly string[];
  readonly from: string;
  readonly replyTo: string | undefined;
  /** A header's value in one line, '' when absent. */
  header(name: string): string;
  /** Every link of the text part. */
  readonly links: readonly string[];
}

/** An SMTP answer the sink gives instead of taking a mail. */
export interface Refusal {
  readonly at: 'RCPT TO' | 'DATA';
  readonly code: number;
  readonly to?: RegExp;
}

async function arrivedOf({ from, to, raw }: Received): Promise<Arrived> {
  const mail = await simpleParser(raw);
  const refs = mail.references ?? [];
  const text = (mail.text ?? '').trim();
  const head =
    raw
      .toString('latin1')
      .split('\r\n\r\n', 1)[0]
      ?.replace(/\r\n[ \t]+/g, ' ') ?? '';
  return {
    sender: from,
    recipient: to.join(','),
    raw: raw.toString('latin1'),
    subject: mail.subject ?? '',
    text,
    html: mail.html === false ? '' : mail.html,
    messageId: mail.messageId ?? '',
    inReplyTo: mail.inReplyTo,
    references: typeof refs === 'string' ? [refs] : refs,
    from: mail.from?.value[0]?.address ?? '',
    replyTo: mail.replyTo?.value[0]?.address,
    header: (name) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? '',
    links: text.match(/https?:\/\/[^\s<>")]+/g) ?? [],
  };
}

/** The world's mail hosts: takes every mail of the house, or refuses it, or is down. */
export class MailSink {
  readonly mails: Arrived[] = [];
  /** Asked at every mail; undefined: taken. */
  refuses: Refusal | undefined;
  /** Mails that were refused. */
  refused = 0;
  private server: SmtpReceiver | undefined;

  private constructor(readonly port: number) {}

  static async open(): Promise<MailSink> {
    const sink = new MailSink(await freePort());
    await sink.up();
    return sink;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async up(): Promise<void> {
    const options: SMTPServerOptions = { onRcptTo: ({ address }, _session, callback) => callback(this.refusalOf('RCPT TO', address)) };
    this.server = await startSmtpServer(
      options,
      async (received) => {
        const refusal = this.refusalOf('DATA', received.to.join(','));
        if (refusal) throw refusal;
        this.mails.push(await arrivedOf(received));
      },
      this.port,
    );
  }

  async down(): Promise<void> {
    await this.server?.close();
    this.server = undefined;
  }

  private refusalOf(at: Refusal['at'], address: string): Error | null {
    const { refuses } = this;
    if (refuses === undefined || refuses.at !== at || refuses.to?.test(address) === false) return null;
    this.refused += 1;
    return smtpError(refuses.code, 'As the test wants it');
  }

  /** Waits for a mail to somebody among those after the `from`th of all; the newest that fits. */
  async arrives(address: string, from: number, fits: (mail: Arrived) => boolean, awaited: string): Promise<Arrived> {
    const mine = (): Arrived[] => this.mails.slice(from).filter(({ recipient }) => recipient === address);
    return eventually(async () => mine().findLast(fits), awaited).catch((error: unknown) => {
      throw new Error(
        `${String(error)} To ${address} came: ${JSON.stringify(
          mine().map(({ subject, text }) => ({ subject, text })),
          undefined,
          1,
        )}`,
        { cause: error },
      );
    });
  }
}
