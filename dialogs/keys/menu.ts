import type { Question } from '../../machines/question';
import type { Score } from '../../machines/words';

/** What one key does. */
export type Deed =
  | 'forward'
  | 'stop'
  | 'remind'
  | 'mail-pin'
  | 'my-case'
  | 'voicemail-pin'
  | 'mail-code'
  | 'no-mailbox'
  | 'code-again'
  | 'later'
  | 'have-code'
  | 'case-number'
  | 'yes'
  | 'no'
  | 'leave'
  | 'do'
  | 'how'
  | 'about-login'
  | 'start-over'
  | 'again'
  | 'person'
  | 'no-reply'
  | `rate-${Score}`;

export type Key = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '*';

/**
 * When a key is offered aloud: always, not yet in the first sentence of a call, only where it leads somewhere, or never because
 * one tries it by oneself. Heard it is always.
 */
export type Offered = 'always' | 'in-full' | 'with-person' | 'by-email' | 'unsaid';

export interface Option {
  readonly key: Key;
  readonly deed: Deed;
  readonly offered: Offered;
}

/** What is keyed in at full length, ended by the finish key. */
export type Entry =
  'account' | 'extension' | 'join-extension' | 'join-code' | 'case-number' | 'number' | 'pin' | 'code' | 'new-secret' | 'correction';

/** The keypad side of one question. */
export interface Menu {
  /** Undefined: one key answers. */
  readonly entry?: Entry;
  readonly options: readonly Option[];
}

const option = (key: Key, deed: Deed, offered: Offered = 'always'): Option => ({ key, deed, offered });
const person = option('0', 'person', 'with-person');
const again = option('9', 'again');
const star = option('*', 'again', 'unsaid');
const leave = option('3', 'leave');
/** At a secret a single key and the finish key; a PIN has six. */
const later = option('4', 'later');

const main: Menu = {
  options: [
    option('1', 'forward'),
    option('2', 'stop'),
    option('3', 'remind', 'in-full'),
    option('4', 'mail-pin', 'in-full'),
    option('5', 'my-case', 'in-full'),
    option('6', 'have-code'),
    option('7', 'case-number', 'in-full'),
    option('8', 'voicemail-pin'),
    person,
    again,
    star,
  ],
};
/** Also where nothing is asked: a key pressed too early does no harm. */
const silent: Menu = { options: [person, again, star] };
const naming = (entry: Entry): Menu => ({ entry, options: [person, star] });

/** The line says which key is what. */
const rating: Menu = {
  options: [
    option('1', 'rate-1', 'unsaid'),
    option('2', 'rate-2', 'unsaid'),
    option('3', 'rate-3', 'unsaid'),
    option('4', 'rate-4', 'unsaid'),
    option('5', 'rate-5', 'unsaid'),
    star,
  ],
};

/** One key and the finish key leaves it: no extension, no code and no case number has one key. */
const joining = (entry: Entry): Menu => ({ entry, options: [leave, person, star] });

type Menus = { readonly [Ask in Exclude<Question['ask'], 'field' | 'several'>]: Menu };

/** Every question's keys: the one table that is both said (dialogs/say) and heard (dialogs/hear). */
const menus: Menus = {
  nothing: silent,
  need: main,
  choice: main,
  'address-on-file': main,
  who: naming('account'),
  account: naming('account'),
  extension: naming('extension'),
  'join-extension': joining('join-extension'),
  'join-code': joining('join-code'),
  'case-number': joining('case-number'),
  confirm: { options: [option('1', 'yes'), option('2', 'no'), leave, option('4', 'later', 'unsaid'), person, again, star] },
  correction: { entry: 'correction', options: [leave, person, star] },
  pin: {
    entry: 'pin',
    options: [option('1', 'mail-pin'), option('2', 'start-over', 'by-email'), leave, later, option('5', 'no-mailbox'), person, star],
  },
  code: { entry: 'code', options: [option('1', 'mail-code'), leave, later, person, star] },
  administrator: { options: [option('1', 'yes'), option('2', 'no'), leave, person, again, star] },
  'steps-by-mail': { options: [option('1', 'yes'), option('2', 'no'), person, again, star] },
  waiting: { options: [option('1', 'code-again'), leave, person, star] },
  'reply-address': { options: [option('3', 'no-reply'), again, star] },
  rating,
  'new-secret': { entry: 'new-secret', options: [leave, person, star] },
  'do-or-how': { options: [option('1', 'do'), option('2', 'how'), person, again, star] },
};

const number: Menu = { entry: 'number', options: [option('1', 'stop'), leave, person, star] };
/** An address cannot be keyed in: the keys lead to what is known without it. */
const email: Menu = { options: [option('1', 'about-login'), leave, person, again, star] };

/** Of a new user: an extension is keyed in; a name and an address are said, or written elsewhere. */
const newExtension: Menu = { entry: 'extension', options: [leave, person, star] };
const spelled: Menu = { options: [leave, person, again, star] };

function fieldMenu({ field, kind }: Extract<Question, { readonly ask: 'field' }>): Menu {
  if (field === 'number') return number;
  if (field === 'extension') return newExtension;
  return kind === 'user.add' ? spelled : email;
}

/** The keys of a question. A call is asked one thing at a time: what asks several is a mail's, and as good as nothing open. */
export function menuOf(question: Question): Menu {
  if (question.ask === 'several') return main;
  if (question.ask === 'field') return fieldMenu(question);
  return menus[question.ask];
}
