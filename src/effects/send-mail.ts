import { writeMail, type MailText } from '../../dialogs/mails';
import type { Language } from '../../machines/words';
import { ownAddress } from '../channels/email/threads/own-addresses';
import { MailRejected, type Mail, type Mailer } from '../mail/port';
import { bounceToken, type MailOrigin } from '../proof/bounce-token';
import type { Keys } from '../proof/keys';
import { GiveUp } from './handler';

/** What a mail says and where it goes. */
export interface Sending extends Pick<Mail, 'to' | 'autoSubmitted' | 'inReplyTo' | 'references' | 'writer'> {
  readonly text: MailText;
  readonly language: Language;
  /** Made only where it is used: a token of ours stands in it. */
  readonly replyTo?: (() => string) | undefined;
}

/** Sends a mail of an effect. Rejects with GiveUp when it was refused for good, with anything else to be tried again. */
export type SendMail = (mail: Sending, origin: MailOrigin) => Promise<void>;

export interface SendMailDeps {
  readonly mailer: Mailer;
  readonly keys: Keys;
  readonly mailDomain: string;
  /** Whether mail to addresses with a token reaches us: without it replies and notices go to the sender, where people read. */
  readonly replies: boolean;
}

/** The mail of an effect keeps one Message-ID through every try (I9); Message-ID and return path name the effect to us alone. */
export function createSendMail({ mailer, keys, mailDomain, replies }: SendMailDeps): SendMail {
  return async ({ to, text, language, autoSubmitted, inReplyTo, references, replyTo, writer }, origin) => {
    const token = bounceToken(keys, origin);
    try {
      await mailer.send({
        messageId: `${token}@${mailDomain}`,
        to,
        language,
        autoSubmitted,
        ...writeMail(text, language),
        ...(writer === undefined ? {} : { writer }),
        ...(inReplyTo === undefined ? {} : { inReplyTo }),
        ...(references === undefined ? {} : { references }),
        ...(replies ? { envelopeFrom: ownAddress('bounce', token, mailDomain) } : {}),
        ...(replies && replyTo !== undefined ? { replyTo: replyTo() } : {}),
      });
    } catch (error) {
      if (error instanceof MailRejected) throw new GiveUp(`A mail (${text.kind}) was refused for good.`, { cause: error });
      throw error;
    }
  };
}
