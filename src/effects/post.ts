import { writeMail, type MailText } from '../../dialogs/mails';
import type { Language } from '../../machines/words';
import type { User } from '../directory/port';
import { MailRejected, type Mailer } from '../mail/port';
import { GiveUp } from './handler';

/** Sends a text of ours to a user's designated address, always the directory's and never one from input (T10). */
export type Post = (to: User, text: MailText, language: Language, effect: string) => Promise<void>;

/** Mails of one effect to one person keep one Message-ID through every retry (I9). */
export function createPost(mailer: Mailer, mailDomain: string): Post {
  return async (to, text, language, effect) => {
    const local = `${effect}.${text.kind}`.replace(/[^A-Za-z0-9.-]/g, '_');
    try {
      await mailer.send({
        messageId: `${local}@${mailDomain}`, to: { name: to.name, address: to.email }, language, autoSubmitted: 'auto-generated', ...writeMail(text, language),
      });
    } catch (error) {
      if (error instanceof MailRejected) throw new GiveUp(`A mail (${text.kind}) was refused for good.`, { cause: error });
      throw error;
    }
  };
}
