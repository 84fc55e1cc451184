import type { CallWords } from '../call-words';
import { changeOf, tells, type Occasion } from '../occasion';
import { deskCallQuestions } from './desk';
import { fields } from './fields';
import { joiningOnCall } from './joining-on-call';
import { approvingCallQuestions } from './approving';
import { callLines, mailFrom } from './call-lines';
import { kinds } from './kinds';
import { offer } from './offer';
import { yourPin } from './once';
import { stepsByMailOnCall } from './steps-by-mail';
import { keyIn } from './voicemail-pin';

/** Each change as a sentence; several are counted, so that one can be spoken of. */
function summaries({ changes, shown }: Occasion): string {
  const all = changes.map((change) => kinds[change.kind].summary(change, shown));
  return all.map((each, n) => (all.length === 1 ? `${each}.` : `Number ${n + 1}: ${each}.`)).join(' ');
}

const shared = ({ byEmail, proved }: Occasion): string =>
  byEmail && !proved ? ' If colleagues share your email address, I need your account number and extension instead.' : '';

const digitsSoFar = ({ length }: string): string => (length === 1 ? '1 digit' : `${length} digits`);

const star = 'If you press a wrong key, press star and start again.';

/** English on a call: every question, without the keys that it offers. */
export const call: CallWords = {
  lines: callLines,
  questions: {
    need: {
      ask: () => 'What can I do for you? Just say it, or use the keys.',
      again: () => 'Tell me in a few words what you need, for instance: forward my calls.',
      keyed: () => 'Please use the keys.',
    },
    choice: {
      ask: () => 'Which of these would you like?',
      again: () => 'Tell me in a few words what you need, or choose one of these.',
      keyed: () => 'Please use the keys.',
    },
    who: {
      ask: () =>
        'May I ask who you are? Key in your account number, then press pound. You’ll find it at the top of your bill. Or say your login name, such as 101@organization.com, or your email address.',
      again: () =>
        'I need to know whose account it is. The account number stands at the top of every bill: key it in, and press pound. If you don’t have it, just say your login name or your email address.',
      keyed: () => 'Please use the keys: the account number from your bill, and pound at the end.',
    },
    account: {
      ask: ({ begun }) =>
        begun === undefined
          ? 'And what is your account number? You’ll find it at the top of your bill. Key it in, then press pound, or say it.'
          : `I have ${digitsSoFar(begun)} so far. Go on with the rest of your account number, or key in the whole number, then press pound.`,
      again: () =>
        'Which company is it? Key in the account number that stands on the bill, and press pound. Or say your whole login name, such as 101@organization.com.',
      keyed: () => 'Please use the keys: the account number from your bill, and pound at the end.',
    },
    extension: {
      ask: () => 'And what is your extension? Key it in, then press pound, or say it.',
      again: () => 'Your extension is the short number colleagues dial to reach you, such as 101. Key it in, and press pound.',
      keyed: () => 'Please use the keys: your extension, and pound at the end.',
    },
    field: {
      ask: ({ change, field, begun }, occasion) =>
        begun === undefined
          ? fields[field](changeOf(occasion, change), occasion).ask
          : `I have ${digitsSoFar(begun)} so far. Go on with the rest, or say or key in the whole number.`,
      again: ({ change, field }, occasion) => fields[field](changeOf(occasion, change), occasion).again,
      keyed: ({ field }) =>
        field === 'number'
          ? 'Please use the keys: the whole number, and pound at the end.'
          : field === 'extension'
            ? 'Please use the keys: the extension, and pound at the end.'
            : field === 'name'
              ? 'A name can’t be keyed in, so please say it once more, or write it in the chat.'
              : 'An email address can’t be keyed in, so please say it once more, or choose by the keys.',
    },
    confirm: {
      ask: (_, occasion) =>
        occasion.changes.length > 1
          ? `This is what I’ll do. ${summaries(occasion)} Shall I do all of this?`
          : `${summaries(occasion)} Shall I do this?`,
      again: (_, occasion) => `Please listen once more. ${summaries(occasion)} Is it right, yes or no?`,
      keyed: () => 'Please answer by the keys.',
    },
    correction: {
      ask: () => 'What should be different? Just say it, or key in another number or another extension, then press pound.',
      again: () => 'Tell me what to change, for instance: to 613 555 0100. Or key in the new number or the new extension, and press pound.',
      keyed: () => 'Please use the keys: the new number or the new extension, and pound at the end.',
    },
    pin: {
      ask: ({ mailed }, occasion) => {
        if (tells(occasion, 'six-digits', 'which-pin')) return '';
        if (tells(occasion, 'parked')) return 'Or key in your six-digit support PIN now, then press pound.';
        if (tells(occasion, 'not-proved', 'slow-mail', 'answer', 'capabilities'))
          return `Key in your newest six-digit support PIN, then press pound.${shared(occasion)}`;
        if (tells(occasion, 'pin-on-its-way')) return `When you have it, key it in, then press pound. I’ll wait.${shared(occasion)}`;
        if (mailed)
          return `Please key in the six-digit PIN from the mail, then press pound. ${tells(occasion, 'reminder-on-its-way') ? '' : `${mailFrom(occasion)} `}${star}${shared(occasion)}`;
        const why =
          occasion.changes.length === 0
            ? 'To be sure it’s you'
            : occasion.changes.length > 1
              ? 'To make these changes'
              : 'To make this change';
        return `${why}, I need ${yourPin(occasion)}${occasion.changes.some(({ kind }) => kind === 'voicemail-pin.reset') ? ': the one we mail you, not the one of your voicemail' : ''}. Please key in your six-digit support PIN, then press pound. Don’t say it aloud. ${star}${shared(occasion)}`;
      },
      again: (_, occasion) =>
        `I’m waiting for your support PIN: the six digits that came by mail. Key them in, and press pound.${shared(occasion)}`,
      keyed: () => 'Please use the keys: the six digits of your support PIN, and pound at the end.',
    },
    code: {
      ask: (_, occasion) => {
        if (tells(occasion, 'six-digits', 'which-pin')) return '';
        if (tells(occasion, 'code-on-its-way')) return 'When you have it, key in its six digits, then press pound. I’ll wait.';
        if (tells(occasion, 'not-proved', 'answer', 'capabilities')) return 'Key in the newest six-digit code, then press pound.';
        return `Please key in the one-time code we mailed you for this change, then press pound. It has six digits. ${star}`;
      },
      again: () => 'I’m waiting for the one-time code: the six digits from our newest mail. Key them in, and press pound.',
      keyed: () => 'Please use the keys: the six digits of the code, and pound at the end.',
    },
    'new-secret': keyIn,
    ...joiningOnCall,
    ...approvingCallQuestions,
    ...deskCallQuestions,
    ...stepsByMailOnCall,
    'do-or-how': {
      ask: (asked) => (asked.told ? offer(asked) : kinds[asked.kind].doOrHow),
      again: () => 'Would you like me to do it for you now, or to explain it?',
      keyed: () => 'Please use the keys.',
    },
  },
  more: 'Is there anything else I can do for you? Say it, press 9 to hear the choices, or just hang up.',
  waiting: 'What can I do for you until a colleague is here?',
  deeds: {
    forward: 'to forward your calls',
    stop: 'to stop forwarding',
    remind: 'if you forgot your login name',
    'my-case': 'to go on with a case you opened earlier',
    'voicemail-pin': 'to reset your voicemail PIN',
    'have-code': 'if you were given a code',
    'case-number': 'if you have a case number',
    'mail-pin': 'to have your support PIN mailed to you',
    'mail-code': 'to have the code mailed to you again',
    later: 'to finish later by a link I mail you',
    'no-mailbox': 'if you can’t get into your mailbox',
    'code-again': 'to hear the code again',
    yes: 'for yes',
    no: 'for no',
    leave: 'to cancel',
    do: 'to have it done now',
    how: 'to hear how it works',
    'about-login': 'to hear what a login name is made of',
    'start-over': 'to start over with your account number',
    again: 'to hear this again',
    person: 'for a person',
    'no-reply': 'to go on without an answer by mail',
    'rate-1': 'for 1',
    'rate-2': 'for 2',
    'rate-3': 'for 3',
    'rate-4': 'for 4',
    'rate-5': 'for 5',
  },
  mailAgain: 'to have your support PIN mailed to you again',
  allKeys: 'to hear all choices',
  keys: {
    press: (offers, finish) =>
      offers
        .map(
          ({ key, deed }, n) =>
            `${n === 0 ? (finish ? 'Or press ' : 'Press ') : n === offers.length - 1 ? 'or ' : ''}${key}${finish ? ' and pound' : ''} ${deed}`,
        )
        .join(', ')
        .concat('.'),
    each: (offers, finish) =>
      offers
        .map(({ key, deed }) => `${deed.charAt(0).toUpperCase()}${deed.slice(1)}, press ${key}${finish ? ' and pound' : ''}.`)
        .join(' '),
  },
  puzzled: {
    keyed: 'I’m sorry, I still didn’t get that.',
    person: 'I’m sorry, I can’t make that out. I’m putting you through to a colleague. Please hold.',
    goodbye:
      'I’m sorry, I can’t make that out, so I’ll end the call here. Nothing more was done. Call again whenever you like; the keys always work. Goodbye.',
  },
  hints: {
    main: [
      'forward my calls',
      'stop forwarding',
      'call forwarding',
      'support PIN',
      'mail me my PIN',
      'voicemail PIN',
      'reset my voicemail PIN',
      'login name',
      'I forgot my login name',
      'extension',
      'what can you do',
      'a person',
    ],
    name: [
      'account',
      'account number',
      'extension',
      'login name',
      'at',
      'dot com',
      'dot ca',
      'one oh one at organization dot com',
      'oh',
      'zero',
      'double',
    ],
    number: ['stop forwarding', 'oh', 'zero', 'double', 'triple', 'area code', 'plus', 'my cell', 'cancel'],
    address: ['at', 'dot', 'dot com', 'dot ca', 'dash', 'underscore', 'gmail', 'outlook', 'cancel'],
    yesNo: [
      'yes',
      'no',
      'yes please',
      'yeah',
      'go ahead',
      'that’s right',
      'cancel',
      'change the number',
      'to another number',
      'for extension',
    ],
    doOrHow: ['do it for me', 'do it', 'tell me how', 'explain it', 'yes', 'no', 'cancel'],
    caseNumber: ['case', 'case number', 'my case is', 'C', 'dash', 'K as in kilo', 'cancel'],
  },
};
