import type { MailText } from '../../dialogs/mails';
import type { Language, LegId } from '../../machines/words';
import { ownAddress } from '../channels/email/threads/own-addresses';
import type { User } from '../directory/port';
import type { CoolingOff } from '../portal/addresses/cooling-off';
import type { MailOrigin } from '../proof/bounce-token';
import type { Keys } from '../proof/keys';
import { pinReplyToken } from '../proof/pin-reply-token';
import { replyToken } from '../proof/reply-token';
import { GiveUp } from './handler';
import type { SendMail } from './send-mail';

/** Sends a text of ours to a user's designated address, always the directory's and never one from input (T10). `thread`: the one that it begins. */
export type Post = (to: User, text: MailText, language: Language, origin: MailOrigin, thread?: LegId) => Promise<void>;

/** What was changed in somebody's name: their second address gets a copy (SO-9), and the address before it in place of one that is so new. Its one link can only end something; nothing that proves ever goes there. */
const copied: ReadonlySet<MailText['kind']> = new Set(['notice', 'password-notice', 'voicemail-notice']);

/** Nothing is sent to an address that cools off after a change. A reply to such a mail reaches the thread it began, else the newest thread of its mailbox. */
export function createPost(send: SendMail, keys: Keys, mailDomain: string, coolingOff: Pick<CoolingOff, 'holds' | 'before'>): Post {
  const copy = async (
    to: User,
    address: string | undefined,
    text: MailText,
    language: Language,
    origin: MailOrigin,
    which: 'second' | 'former',
  ): Promise<void> => {
    if (address === undefined || !copied.has(text.kind)) return;
    try {
      await send(
        { to: { name: to.name, address }, text, language, autoSubmitted: 'auto-generated' },
        { ...origin, leg: `${origin.leg} ${which}` },
      );
    } catch (error) {
      // An address of no importance to the change: that it takes no mail must not look as if the notice had come back.
      if (!(error instanceof GiveUp)) throw error;
    }
  };
  return async (to, text, language, origin, thread) => {
    await copy(to, to.secondEmail, text, language, origin, 'second');
    // Nothing but what was done in the user's name, to who may have been them until a while ago.
    if (await coolingOff.holds(to)) return copy(to, await coolingOff.before(to), text, language, origin, 'former');
    await send(
      {
        to: { name: to.name, address: to.email },
        text,
        language,
        autoSubmitted: 'auto-generated',
        replyTo: () =>
          thread === undefined
            ? ownAddress('pin', pinReplyToken(keys, to.id), mailDomain)
            : ownAddress('reply', replyToken(keys, thread, to.email), mailDomain),
      },
      origin,
    );
  };
}
