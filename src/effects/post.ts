import type { MailText } from '../../dialogs/mails';
import type { Language } from '../../machines/words';
import { ownAddress } from '../channels/email/threads/own-addresses';
import type { User } from '../directory/port';
import type { MailOrigin } from '../proof/bounce-token';
import type { Keys } from '../proof/keys';
import { pinReplyToken } from '../proof/pin-reply-token';
import type { SendMail } from './send-mail';

/** Sends a text of ours to a user's designated address, always the directory's and never one from input (T10). */
export type Post = (to: User, text: MailText, language: Language, origin: MailOrigin) => Promise<void>;

/** A reply to such a mail reaches the newest thread of its mailbox. */
export function createPost(send: SendMail, keys: Keys, mailDomain: string): Post {
  return (to, text, language, origin) =>
    send({
      to: { name: to.name, address: to.email }, text, language, autoSubmitted: 'auto-generated', replyTo: ownAddress('pin', pinReplyToken(keys, to.id), mailDomain),
    }, origin);
}
