import { randomBytes } from 'node:crypto';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Domain } from './mail-domains';
import { signed } from './mail-signing';

/** A mail as somebody writes it. */
export interface Letter {
  /** The From header. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly attachments?: SendMailOptions['attachments'];
  /** A body that stands as it is: its Content-Type and its bytes. */
  readonly content?: { readonly type: string; readonly bytes: Buffer };
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  /** With angle brackets. */
  readonly messageId: string;
  readonly date: Date;
}

/** A Message-ID nobody had. */
export const newMessageId = (domain: string): string => `<${randomBytes(9).toString('hex')}@${domain}>`;

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** The letter as it goes over the wire: 7 bits, lines of at most 998 characters, not signed. */
export async function compose({ content, headers, references, ...letter }: Letter): Promise<string> {
  const { from, to, subject, inReplyTo, messageId, date } = letter;
  if (content === undefined) {
    const options: SendMailOptions = {
      ...letter,
      headers: { ...headers },
      ...(references === undefined ? {} : { references: [...references] }),
    };
    const { message } = await composer.sendMail(options);
    return String(message);
  }
  const word = /^[\x20-\x7e]*$/.test(subject) ? subject : `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
  const all = {
    From: from,
    To: to,
    Subject: word,
    'Message-ID': messageId,
    Date: date.toUTCString().replace('GMT', '+0000'),
    'MIME-Version': '1.0',
    ...(inReplyTo === undefined ? {} : { 'In-Reply-To': inReplyTo }),
    ...(references === undefined ? {} : { References: references.join('\r\n ') }),
    'Content-Type': content.type,
    'Content-Transfer-Encoding': 'base64',
    ...headers,
  };
  const lines = content.bytes.toString('base64').match(/.{1,76}/g) ?? [];
  return `${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${lines.join('\r\n')}\r\n`;
}

/** Signed by a domain, as its mail host does before it hands a mail over. */
export const signedBy = (raw: string, { name, key }: Domain): Promise<string> =>
  key === undefined ? Promise.resolve(raw) : signed(raw, name, 'k1', key);
