import type { KindId } from '../../../machines/words';
import type { Occasion } from '../occasion';

const examples: Readonly<Partial<Record<KindId, string>>> = {
  'call-forwarding.set': 'forward extension 104 to 613 555 0100',
  'email.update': 'change the email of extension 104 to ada@organization.com',
  'email.add-second': 'add a second email for extension 104: ada@example.com',
  'welcome.resend': 'send extension 104 the welcome mail again',
  'voicemail-pin.reset': 'a new voicemail PIN for extension 104',
  'user.remove': 'remove extension 104',
};

/** Somebody was named, and nobody is found by name (I7): the extension is asked for; where something else is open, with all that it is for. */
export const whoseExtension = (kind: KindId, { question }: Pick<Occasion, 'question'>): string =>
  `What is their extension? I don’t find people by name. ${question?.ask === 'need' && question.whose !== undefined ? 'The number alone will do, such as “104”.' : `Please say it once more with the extension, such as “${examples[kind] ?? 'for extension 104'}”.`}`;

/** ... once more, behind something else. */
export const whose = 'And what is the extension of the person it is for, such as “104”?';
