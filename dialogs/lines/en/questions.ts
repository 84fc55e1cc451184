import { byChannel, changeOf, tells, type Occasion } from '../occasion';
import type { AllQuestionWords, Vocabulary, Way } from '../vocabulary';
import { cards } from './cards';
import { kinds } from './kinds';

export const need: Vocabulary['need'] = { first: 'What can I do for you?', more: 'Is there anything else I can do for you?' };

const cancel: Way = { words: 'leave it, and I forget this request', example: '“cancel”', button: 'Cancel' };
const startOver: Way = { words: 'start over from the beginning', example: '“start over”', button: 'Start over' };
const mailPin: Way = { words: 'have your PIN mailed to you', example: '“mail me my PIN”', button: 'Mail me my PIN' };
const change: Way = { words: 'change something about the request', example: '“no, to 613 555 0100 instead”' };
const login: Way = { words: 'tell me your login name', example: '“101@organization.com”' };
const email: Way = { words: 'tell me your email address', example: '“ada@organization.com”' };
const number: Way = { words: 'tell me your account number and extension', example: '“account 12345, extension 101”' };

const main: readonly [Way, Way, Way, Way] = [
  { words: 'forward calls to another number, or stop it', example: '“forward my calls to 613 555 0100”', button: 'Forward my calls to another number' },
  { words: 'have your support PIN mailed to you', example: '“mail me my support PIN”', button: 'Mail me my support PIN' },
  { words: 'have your login name mailed to you', example: '“I forgot my login name”', button: 'I forgot my login name' },
  { words: 'ask a question', example: '“what is a support PIN?”', button: 'What can you do?' },
];
const mainButtons = main.flatMap(({ button }) => button ?? []);

/** `1. …` for several changes, the bare summary for one. */
function summaries({ changes, shown }: Occasion): string {
  const all = changes.map((each) => kinds[each.kind].summary(each, shown));
  return all.length === 1 ? `${all[0]}.` : all.map((each, n) => `${n + 1}. ${each}`).join('\n');
}

const several = ({ changes }: Occasion): boolean => changes.length > 1;

const shared = ({ byEmail, proved }: Occasion): string => (byEmail && !proved ? '\n\n(If colleagues share this address, tell me your login name or extension too.)' : '');

const enter = ({ channel }: Occasion, what = 'it'): string =>
  byChannel(channel, { chat: `Enter ${what} below`, email: `Send me ${what} in a reply`, voice: `Key ${what} in` });

/** English: every question. */
export const questions: AllQuestionWords = {
  need: {
    ask: () => need.first,
    again: () => 'Would you like me to do something for you, or do you have a question?',
    ways: () => main,
  },
  who: {
    ask: () => 'May I ask who you are? Please tell me your login name, such as 101@organization.com. If you don’t know it, your email address will do, or your account number and extension.',
    again: () => 'To know whose account it is, I need one of these: your login name, your email address, or your account number and extension.',
    ways: () => [login, email, number, startOver],
  },
  extension: {
    ask: () => 'And what is your extension?',
    again: () => 'Your extension is the short number colleagues dial to reach you, such as 101. Which one is it?',
    ways: () => [{ words: 'tell me your extension', example: '“101”' }, login, email, startOver],
  },
  account: {
    ask: () => 'And what is your account number? You’ll find it on your bill. Or tell me your whole login name, such as 101@organization.com.',
    again: () => 'Which company is it? I need the account number from the bill, or your login name, or your email address.',
    ways: () => [{ words: 'tell me your account number', example: '“account 12345”' }, login, email, startOver],
  },
  field: {
    ask: ({ change: id, field }, occasion) => fields[field](changeOf(occasion, id), occasion).ask,
    again: ({ change: id, field }, occasion) => fields[field](changeOf(occasion, id), occasion).again,
    ways: ({ field }) => [
      field === 'number'
        ? { words: 'tell me the number calls should go to', example: '“613 555 0100”' }
        : { words: 'tell me the email address', example: '“ada@organization.com”' },
      field === 'number' ? { words: 'have forwarding stopped', example: '“stop forwarding”', button: 'Stop forwarding' } : login,
      startOver,
      cancel,
    ],
  },
  confirm: {
    ask: (_, occasion) => (several(occasion)
      ? `This is what I’ll do:\n${summaries(occasion)}\n\nShall I do all of this? (yes/no)`
      : `${summaries(occasion)}\n\nShall I do this? (yes/no)`),
    again: (_, occasion) => `Please look at this once more:\n${summaries(occasion)}\n\nIs it right, yes or no?`,
    choices: () => ['Yes', 'No, change something', 'Cancel'],
    ways: () => [
      { words: 'say yes, and I’ll do it', example: '“yes”', button: 'Yes' },
      { ...change, button: 'No, change something' },
      startOver,
      cancel,
    ],
  },
  correction: {
    ask: () => 'What should be different?',
    again: () => 'Tell me what to change, for instance another number or another extension.',
    choices: () => ['Cancel'],
    ways: () => [
      { words: 'tell me another number', example: '“to 613 555 0100”' },
      { words: 'tell me another extension', example: '“for extension 104”' },
      startOver,
      cancel,
    ],
  },
  pin: {
    ask: ({ mailed }, occasion) => {
      const or = `, or choose “${mailed ? cards.pin.mailAgain : cards.pin.mail}”.`;
      if (tells(occasion, 'not-proved', 'which-pin', 'slow-mail', 'answer', 'capabilities')) return `${enter(occasion, 'your newest PIN')}${or}${shared(occasion)}`;
      if (tells(occasion, 'pin-on-its-way')) return `${enter(occasion)} when you have it, or open the link in the mail.${shared(occasion)}`;
      const { from, subject } = occasion.pinMail;
      if (mailed) return `Please give me the PIN from the mail. It comes from ${from}, with the subject “${subject}”; if you don’t see it, look in your spam folder too. ${enter(occasion)}${or}${shared(occasion)}`;
      const why = occasion.changes.length === 0 ? 'To be sure it’s you' : several(occasion) ? 'To make these changes' : 'To make this change';
      return `${why}, I need your 6-digit support PIN. Do you have it? ${enter(occasion)}${or}${shared(occasion)}`;
    },
    again: ({ mailed }, occasion) => `I’m waiting for your support PIN: six digits that came by mail. ${enter(occasion)}, or choose “${mailed ? cards.pin.mailAgain : cards.pin.mail}” if you don’t have it.${shared(occasion)}`,
    ways: () => [{ words: 'give me your 6-digit support PIN', example: '“my PIN is …”' }, mailPin, change, cancel],
  },
  code: {
    ask: (_, occasion) => {
      if (tells(occasion, 'code-on-its-way')) return `${enter(occasion)} when you have it: it’s six digits.`;
      if (tells(occasion, 'not-proved', 'answer', 'capabilities')) return `${enter(occasion, 'the newest code')}, or choose “Mail me the code again”.`;
      return `Please give me the one-time code we mailed you for this change. ${enter(occasion)}, or choose “Mail me the code again”.`;
    },
    again: (_, occasion) => `I’m waiting for the one-time code: six digits from our newest mail. ${enter(occasion)}, or choose “Mail me the code again”.`,
    ways: () => [
      { words: 'give me the code from the newest mail', example: '“the code is …”' },
      { words: 'have a code mailed to you again', example: '“mail me the code again”', button: 'Mail me the code again' },
      change,
      cancel,
    ],
  },
  'do-or-how': {
    ask: ({ kind }) => kinds[kind].doOrHow,
    again: () => 'Would you like me to do it for you now, or to explain it?',
    choices: () => ['Do it for me', 'Tell me how'],
    ways: () => [
      { words: 'let me do it for you', example: '“do it for me”', button: 'Do it for me' },
      { words: 'let me explain it', example: '“tell me how”', button: 'Tell me how' },
      startOver,
      cancel,
    ],
  },
  choice: {
    ask: () => 'Which of these would you like?',
    again: () => 'Please choose one of these, or tell me in a few words what you need.',
    choices: () => mainButtons,
    ways: () => main,
  },
};

/** English: the fields of the changes. */
export const fields: Vocabulary['fields'] = {
  number: (about) => {
    const { subject } = about ?? { subject: { is: 'self' as const } };
    const calls = subject.is === 'extension' ? `calls of extension ${subject.extension}` : subject.is === 'login' ? `calls of ${subject.login}` : 'your calls';
    return {
      ask: `Which number should ${calls} go to? (Or say “stop forwarding”.)`,
      again: 'I need the phone number calls should go to, with its area code, such as 613 555 0100. Or say “stop forwarding”.',
    };
  },
  email: () => ({
    ask: 'Which email address is on file for you? I’ll mail your login name there.',
    again: 'Please tell me the email address your company gave us for you, such as ada@organization.com. Your login name goes there and nowhere else.',
  }),
};
