import { shapes, type Shape } from '../channels/email/reading/shapes';
import { support, type Domain } from './mail-domains';
import { compose, newMessageId, signedBy, type Letter } from './mail-letter';
import type { Person } from './mail-people';
import type { Arrived } from './mail-sink';
import type { MailWorld } from './mail-world';
import { sixDigits } from './house';

/** What of a mail is other than usual. */
export interface Odd extends Partial<Letter> {
  /** Whose signature; undefined: the writer's domain's; null: none. */
  readonly signer?: Domain | null;
  /** Where it is handed over from; the writer's domain's host unless told. */
  readonly ip?: string;
  /** Said at EHLO; a host of the writer's domain unless told. */
  readonly helo?: string;
  readonly envelopeFrom?: string;
  readonly rcpt?: readonly string[];
  /** The last hand at the raw mail, after it was signed. */
  readonly alter?: (raw: string) => string;
  /** The last hand before it is signed. */
  readonly before?: (raw: string) => string;
}

/** How a mail is answered. */
interface OddReply extends Omit<Odd, 'to'> {
  readonly to?: Arrived;
  readonly shape?: Shape;
  /** How the writer ends. */
  readonly sign?: string;
}

/** A mail somebody wrote. */
export interface Sent {
  readonly messageId: string;
  readonly raw: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly ip: string;
  readonly helo?: string;
  readonly subject: string;
}

/** How a mail client lays out a reply; plain English of Gmail unless told. */
export const clientNamed = (name: string, language: 'en' | 'fr' = 'en', kind: 'plain' | 'html' = 'plain'): Shape => {
  const found = shapes.find((shape) => shape.name === name && shape.language === language && shape.kind === kind);
  if (found === undefined) throw new Error(`No shape is called ${name} (${language}, ${kind}).`);
  return found;
};

const usual = { en: clientNamed('Gmail, top-posted'), fr: clientNamed('Gmail, top-posted', 'fr') };
const isSecretMail = ({ replyTo = '' }: Arrived): boolean => replyTo.startsWith('pin+');

/** Somebody with a mailbox and a mail client, over real SMTP in both directions. */
export class MailCustomer {
  private readonly began: number;
  private mark: number;
  readonly sent: Sent[] = [];

  constructor(
    readonly world: MailWorld,
    readonly address: string,
    readonly domain: Domain,
    readonly name: string,
    readonly language: 'en' | 'fr' = 'en',
  ) {
    this.began = world.sink.mails.length;
    this.mark = this.began;
  }

  static of(world: MailWorld, { address, domain, name }: Person, language: 'en' | 'fr' = 'en'): MailCustomer {
    return new MailCustomer(world, address, domain, name, language);
  }

  /** Every mail of the house to this mailbox since the story began, oldest first. */
  get mailbox(): readonly Arrived[] {
    return this.world.sink.mails.slice(this.began).filter(({ recipient }) => recipient === this.address);
  }

  /** The house's answers among them: not the mails with a PIN or a code. */
  get answers(): readonly Arrived[] {
    return this.mailbox.filter((mail) => !isSecretMail(mail));
  }

  /** Begins a thread. */
  writes(text: string, odd: Odd = {}): Promise<Sent> {
    return this.posts({ subject: this.language === 'fr' ? 'Demande' : 'A request', text, ...odd });
  }

  /** Answers a mail of the house, the newest answer unless told, as a mail client does: to its Reply-To, quoting it. */
  async replies(
    text: string,
    {
      to = this.newest(),
      shape = usual[this.language],
      sign = this.language === 'fr' ? `Merci,\n${this.name}` : `Thanks,\n${this.name}`,
      ...odd
    }: OddReply = {},
  ): Promise<Sent> {
    const old = to.text.split('\n\n').map((paragraph) => paragraph.replaceAll('\n', ' '));
    const [first, second] = shape.kind === 'html' ? [text.replaceAll('\n', '<br>\n'), sign.replaceAll('\n', '<br>\n')] : [text, sign];
    const body = shape.write({ own: [first, second], old });
    return this.posts({
      to: to.replyTo ?? to.from,
      subject: /^re:/i.test(to.subject) ? to.subject : `Re: ${to.subject}`,
      inReplyTo: to.messageId,
      references: [...to.references, to.messageId],
      ...(shape.kind === 'html' ? { html: body } : { text: body }),
      ...odd,
    });
  }

  /** Writes a letter and hands it over. */
  async posts({
    signer = this.domain,
    ip = this.domain.ip,
    helo,
    envelopeFrom = this.address,
    rcpt,
    alter = same,
    before = same,
    ...letter
  }: Odd): Promise<Sent> {
    const whole: Letter = {
      from: `${this.name} <${this.address}>`,
      to: support,
      subject: '',
      messageId: newMessageId(this.domain.name),
      date: new Date(this.world.now()),
      ...letter,
    };
    const composed = before(await compose(whole));
    const raw = alter(signer === null ? composed : await signedBy(composed, signer));
    const sent: Sent = {
      messageId: whole.messageId,
      raw,
      to: rcpt ?? [whole.to],
      from: envelopeFrom,
      ip,
      subject: whole.subject,
      ...(helo === undefined ? {} : { helo }),
    };
    await this.sends(sent);
    return sent;
  }

  /** Hands over what was written before (again). */
  async sends(sent: Sent): Promise<void> {
    this.mark = this.world.sink.mails.length;
    this.sent.push(sent);
    await this.world.post.handOver(sent.raw, { from: sent.from, to: sent.to, ip: sent.ip, helo: sent.helo ?? `out.${this.domain.name}` });
  }

  /** Waits for an answer, since the last mail was sent, with all of this in its text. */
  hears(...fits: readonly RegExp[]): Promise<Arrived> {
    const fitting = (mail: Arrived): boolean => !isSecretMail(mail) && fits.every((fit) => fit.test(mail.text));
    return this.world.sink.arrives(this.address, this.mark, fitting, `an answer ${fits.join(', ')}`).catch((error: unknown) => {
      throw new Error(`${String(error)} The house logged: ${this.world.house.log.lines.slice(-8).join('\n')}`, { cause: error });
    });
  }

  /** Waits for a mail that is none of the thread: a PIN, a code. */
  gets(subject: RegExp): Promise<Arrived> {
    return this.world.sink.arrives(this.address, this.began, (mail) => subject.test(mail.subject), `a mail ${subject}`);
  }

  /** What counts as heard begins here. */
  marks(): void {
    this.mark = this.world.sink.mails.length;
  }

  /** The newest PIN or code mailed to this mailbox. */
  async secret(subject: RegExp = /PIN/): Promise<string> {
    return sixDigits.exec((await this.gets(subject)).text)?.[0] ?? '';
  }

  private newest(): Arrived {
    const mail = this.answers.at(-1);
    if (mail === undefined) throw new Error(`There is no answer in the mailbox of ${this.address} to reply to.`);
    return mail;
  }
}

const same = (raw: string): string => raw;
