import { hole, moment } from '../format';
import { tells } from '../occasion';
import type { CallWords } from '../call-words';
import type { AllQuestionWords, LineWords } from '../vocabulary';
import { cancel, change } from './ways';

const alone =
  'If nobody else is an administrator of your account, nobody can confirm this: then it takes the PIN from your mailbox, or a person of our support.';
/** True of a name that nobody has, of an open request elsewhere and of a spent day (I12). */
const oneAtATime =
  'I send one such mail in 15 minutes, and at most three a day for an account. If another was asked for in your name in that time, none goes out now: then please ask me again after the 15 minutes.';

/** English: how it goes, asked before or while it does. */
export const approval =
  'Each administrator of your account gets a mail that says who asks for what. You get a code of four digits from me: tell it to one of them, in person or by phone, and to nobody else. They show who they are on the page behind that mail and give your code there; then I do exactly what you asked for, and nothing more. Only they see what you asked for.';

/** English: an administrator confirms who asks (PA-6). Known or unknown, the words are the same (I12). */
export const approvingLines: Pick<LineWords, 'no-mailbox' | 'approval-asked' | 'approval-ended'> = {
  'no-mailbox': ({ now }) =>
    ({
      proved: 'You’re already verified here, so you don’t need your mailbox for this.',
      request:
        'Without your mailbox, an administrator of your account can confirm that it’s you. First I need to know exactly what you’d like done.',
      'only-mailbox':
        'I’m sorry: an administrator’s confirmation is not enough for this. It takes your own PIN, or a code from your own mailbox. An administrator of your account can ask me for it in their own name, for you; or a person of our support can help you get your mailbox back.',
      elsewhere:
        'If you can no longer get into the mailbox on file, please come to the chat on our website or call us: there I can ask an administrator of your account to confirm that it’s you.',
    })[now],
  'approval-asked': ({ again, reveals }, { timeZone, channel }) =>
    again
      ? `Your code is still ${hole}, until ${moment(reveals.until, timeZone, 'en')}. If I know you by that name, the mail is with the administrators. ${oneAtATime}`
      : `If I know you by that name, a mail to the administrators of your account is on its way. Please get hold of one of them, and tell them this code:\n\n${hole}\n\nThey enter it on the page behind that mail; then I do exactly what you asked for${channel === 'email' ? '' : ', here in this conversation'}. The code is good for 15 minutes. Tell it to nobody else: we never ask you for it.\n\n${oneAtATime} ${alone}`,
  'approval-ended': ({ why }) =>
    ({
      time: `The time for an administrator’s confirmation is over, so the code no longer works. ${alone}`,
      changed:
        'You want something else now, so the administrator’s confirmation no longer counts: it was for exactly what you asked for before.',
      refused: 'An administrator of your account has stopped this, so I’m not doing it.',
    })[why],
};

/** English: ... on a call, which the confirmation belongs to. */
export const approvingOnCall: Pick<LineWords, 'approval-asked'> = {
  'approval-asked': ({ again }) =>
    again
      ? `Your code is ${hole}. Once more: ${hole}.`
      : `If I know you by that name, a mail to the administrators of your account is on its way. Please get hold of one of them, on another phone or in person, and tell them this code: ${hole}. Once more: ${hole}. They give it on the page behind that mail, and then I do exactly what you asked for. Tell it to nobody else: we never ask you for it. I’ll stay on the line with you for 15 minutes. If you hang up, the code no longer works: then please call again. ${oneAtATime} ${alone}`,
};

/** English: what is asked meanwhile. */
export const approvingQuestions: Pick<AllQuestionWords, 'administrator' | 'waiting'> = {
  administrator: {
    ask: (_, occasion) =>
      `${tells(occasion, 'approval-ended') ? 'Shall I ask the administrators of your account once more?' : 'Without your mailbox, an administrator of your account can confirm that it’s you. They get a mail that says who asks for what, and you get a code to tell them. Shall I ask them?'} ${occasion.channel === 'email' ? 'Just reply “yes” or “no”.' : '(yes/no)'}`,
    again: () => 'Shall I ask the administrators of your account to confirm that it’s you, yes or no?',
    choices: () => ['Yes', 'No'],
    ways: () => [
      { words: 'say yes, and I’ll ask the administrators of your account', example: '“yes”', button: 'Yes' },
      { words: 'say no, and I’ll ask for your PIN as before', example: '“no”', button: 'No' },
      change,
      cancel,
    ],
  },
  waiting: {
    ask: (_, occasion) =>
      tells(occasion, 'approval-asked')
        ? ''
        : 'I’m still waiting for an administrator of your account. Should your PIN turn up after all, just give it to me.',
    again: () => 'I’m waiting for an administrator of your account to confirm that it’s you. There is nothing else you need to do here.',
    choices: () => ['Show me the code again', 'Cancel'],
    ways: () => [
      { words: 'see the code again', example: '“show me the code again”', button: 'Show me the code again' },
      { words: 'give me your PIN, if it turns up after all', example: '“my PIN is …”' },
      change,
      cancel,
    ],
  },
};

/** English: ... on a call. */
export const approvingCallQuestions: Pick<CallWords['questions'], 'administrator' | 'waiting'> = {
  administrator: {
    ask: (_, occasion) =>
      tells(occasion, 'approval-ended')
        ? 'Shall I ask the administrators of your account once more?'
        : 'Without your mailbox, an administrator of your account can confirm that it’s you. They get a mail that says who asks for what, and you get a code to tell them. Shall I ask them?',
    again: () => 'Shall I mail the administrators of your account, so that one of them can confirm that it’s you?',
    keyed: () => 'Please answer by the keys.',
  },
  waiting: {
    ask: (_, occasion) =>
      tells(occasion, 'approval-asked')
        ? 'I’m waiting with you.'
        : 'I’m still waiting for an administrator of your account. Please stay on the line.',
    again: () => 'No administrator has answered yet. There is nothing you need to do: I’m holding the line.',
    keyed: () => 'Please hold on, or use the keys.',
  },
};
