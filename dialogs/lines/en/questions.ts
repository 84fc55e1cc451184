import { byChannel, changeOf, tells, type Occasion } from '../occasion';
import type { AllQuestionWords, Vocabulary } from '../vocabulary';
import { cards } from './cards';
import { deskQuestions } from './desk';
import { fields } from './fields';
import { kinds } from './kinds';
import { approvingQuestions } from './approving';
import { offer } from './offer';
import { yourPin } from './once';
import { addressOnFile, several, summaries, summary } from './several';
import { cancel, change, email, login, mailPin, mailPinAgain, noMailbox, main, number, startOver } from './ways';
import { keyInElsewhere } from './voicemail-pin';

export const need: Vocabulary['need'] = {
  chat: {
    first: 'What can I do for you?',
    more: 'Is there anything else I can do for you?',
    waiting: 'Can I do anything for you until a colleague is here?',
  },
  email: {
    first: 'What can I do for you? Just reply in your own words.',
    more: 'If there is anything else I can do for you, just reply.',
    waiting: 'If I can do anything for you until a colleague answers, just reply.',
  },
  voice: {
    first: 'What can I do for you?',
    more: 'Is there anything else I can do for you?',
    waiting: 'What can I do for you until a colleague is here?',
  },
};

const mainButtons = main.flatMap(({ button }) => button ?? []);

const many = ({ changes }: Occasion): boolean => changes.length > 1;

const shared = ({ byEmail, proved, channel }: Occasion): string =>
  byEmail && !proved && channel !== 'email'
    ? '\n\n(If colleagues share this address, tell me your login name or extension too, such as “extension 104”.)'
    : '';

/** What else can be done than give the PIN, and the code. */
const orPin = ({ channel }: Occasion, mailed: boolean): string =>
  channel === 'email'
    ? `. If you don’t have it, reply “PIN”, and I’ll mail it to the address on file${mailed ? ' once more' : ''}.`
    : `, or choose “${mailed ? cards.pin.mailAgain : cards.pin.mail}”.`;
const orCode = ({ channel }: Occasion): string =>
  channel === 'email' ? '. To get a new one, reply “CODE”.' : ', or choose “Mail me the code again”.';

const enter = ({ channel }: Occasion, what = 'it'): string =>
  byChannel(channel, { chat: `Enter ${what} below`, email: `Send ${what} to me in a reply`, voice: `Key ${what} in` });

/** English: every question. */
export const questions: AllQuestionWords = {
  need: {
    ask: (_, { channel }) => need[channel].first,
    again: () => 'Would you like me to do something for you, or do you have a question?',
    ways: () => main,
  },
  who: {
    ask: () =>
      'May I ask who you are? Please tell me your login name, such as 101@organization.com. If you don’t know it, your email address will do, or your account number and extension.',
    again: () =>
      'To know whose account it is, I need one of these: your login name, your email address, or your account number and extension.',
    ways: () => [login, email, number, startOver],
  },
  extension: {
    ask: () => 'And what is your extension?',
    again: () => 'Your extension is the short number colleagues dial to reach you, such as 101. Which one is it?',
    ways: () => [{ words: 'tell me your extension', example: '“101”' }, login, email, startOver],
  },
  account: {
    ask: () =>
      'And what is your account number? You’ll find it on your bill. Or tell me your whole login name, such as 101@organization.com.',
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
    ask: (_, occasion) =>
      occasion.channel === 'email'
        ? `${summary(occasion)}\n\nIs it right? Reply “yes”, and I’ll do exactly this. If something should be different, just tell me what.`
        : many(occasion)
          ? `This is what I’ll do:\n${summaries(occasion)}\n\nShall I do all of this? (yes/no)`
          : `${summaries(occasion)}\n\nShall I do this? (yes/no)`,
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
      const or = orPin(occasion, mailed);
      if (tells(occasion, 'link-on-its-way')) return `Or go on here whenever you like. ${enter(occasion, 'your newest PIN')}${or}`;
      if (tells(occasion, 'not-proved', 'which-pin', 'slow-mail', 'answer', 'capabilities'))
        return `${enter(occasion, 'your newest PIN')}${or}${shared(occasion)}`;
      if (tells(occasion, 'pin-on-its-way')) return `${enter(occasion)} when you have it, or open the link in the mail.${shared(occasion)}`;
      const { from, subject } = occasion.pinMail;
      if (mailed)
        return `Please give me the PIN from the mail. It comes from ${from}, with the subject “${subject}”; if you don’t see it, look in your spam folder too. ${enter(occasion)}${or}${shared(occasion)}`;
      const why = occasion.changes.length === 0 ? 'To be sure it’s you' : many(occasion) ? 'To make these changes' : 'To make this change';
      return `${why}, I need ${yourPin(occasion, '6-digit ')}. ${occasion.channel === 'email' ? '' : `Do you have ${occasion.pinLife === undefined ? 'it' : 'one'}? `}${enter(occasion)}${or}${shared(occasion)}`;
    },
    again: ({ mailed }, occasion) =>
      `I’m waiting for your support PIN: six digits that came by mail. ${enter(occasion)}${orPin(occasion, mailed)}${shared(occasion)}`,
    ways: ({ mailed }) => [
      { words: 'give me your 6-digit support PIN', example: '“my PIN is …”' },
      mailed ? mailPinAgain : mailPin,
      noMailbox,
      cancel,
    ],
  },
  code: {
    ask: (_, occasion) => {
      if (tells(occasion, 'code-on-its-way'))
        return `${occasion.channel === 'email' ? `${summary(occasion)}\n\n` : ''}${enter(occasion)} when you have it: it’s six digits.`;
      if (tells(occasion, 'not-proved', 'answer', 'capabilities')) return `${enter(occasion, 'the newest code')}${orCode(occasion)}`;
      return `Please give me the one-time code we mailed you for this change. ${enter(occasion)}${orCode(occasion)}`;
    },
    again: (_, occasion) => `I’m waiting for the one-time code: six digits from our newest mail. ${enter(occasion)}${orCode(occasion)}`,
    ways: () => [
      { words: 'give me the code from the newest mail', example: '“the code is …”' },
      { words: 'have a code mailed to you again', example: '“mail me the code again”', button: 'Mail me the code again' },
      change,
      cancel,
    ],
  },
  'new-secret': keyInElsewhere,
  'do-or-how': {
    ask: (asked) => (asked.told ? offer(asked) : kinds[asked.kind].doOrHow),
    again: ({ told }) =>
      told ? 'If you like, I can do that for you. Shall I, yes or no?' : 'Would you like me to do it for you now, or to explain it?',
    choices: ({ told }) => (told ? ['Yes, please', 'No, thanks'] : ['Do it for me', 'Tell me how']),
    ways: () => [
      { words: 'let me do it for you', example: '“do it for me”', button: 'Do it for me' },
      { words: 'let me explain it', example: '“tell me how”', button: 'Tell me how' },
      startOver,
      cancel,
    ],
  },
  ...approvingQuestions,
  ...deskQuestions,
  several,
  'address-on-file': addressOnFile,
  choice: {
    ask: () => 'Which of these would you like?',
    again: () => 'Please choose one of these, or tell me in a few words what you need.',
    choices: () => mainButtons,
    ways: () => main,
  },
};
