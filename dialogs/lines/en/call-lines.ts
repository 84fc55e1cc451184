import { demoCompany } from '../company';
import { approvingOnCall } from './approving';
import { deskOnCall } from './desk';
import { itWorks, mailThePin } from './once';
import { tells, type Occasion } from '../occasion';
import { senderName } from '../format';
import type { LineWords } from '../vocabulary';

/** The mail by its sender's name: an address and a subject are no help to somebody on the phone. */
export const mailFrom = ({ pinMail: { from } }: Occasion): string =>
  `It comes from ${senderName(from)}. If you don’t see it, please look in your spam folder too.`;

/** English: the lines that are worded otherwise for somebody who listens. */
export const callLines: Partial<LineWords> = {
  ...approvingOnCall,
  ...deskOnCall,
  greeting: (_, { company = demoCompany }) => `Hello, this is the ${company} support assistant, a bot.`,
  'small-talk': ({ about }, { caseNumber, staffed }) =>
    ({
      hello: 'Hello!',
      thanks: 'You’re welcome. I’m here if there is anything else.',
      'how-are-you': 'I’m well, thank you for asking.',
      bye: `Goodbye, and thank you for calling. If you want to come back to this, your case number is ${caseNumber}.`,
      'are-you-a-bot': 'Yes, I’m a bot: an automated assistant, not a person.',
      loss: 'I’m very sorry for your loss.',
      upset: `I’m sorry about the trouble.${staffed === true ? ' If you would rather have a person, just say so.' : ''}`,
    })[about],
  capabilities: (_, { staffed, pinLife }) =>
    `I can forward the calls of an extension to another number, or stop it. I can ${mailThePin({ pinLife })}, and mail you your login name. You can set a new voicemail PIN with me. And I answer questions about these; for that you never need a PIN.${staffed === true ? ' If you want a person, say so.' : ''}`,
  puzzled: () => 'I’m sorry, I didn’t catch that.',
  'prove-first': () => 'Before I go on with this, I have to be sure that it’s you.',
  'pin-on-its-way': ({ again }, occasion) => {
    const mail = again
      ? 'the mail with your PIN is already on its way to the email address on file. I send at most one in two minutes.'
      : 'a mail with your PIN is on its way to the email address on file.';
    return `${occasion.proved ? mail.charAt(0).toUpperCase() + mail.slice(1) : `If I know you by that name, ${mail}`}${again ? '' : itWorks(occasion)} ${mailFrom(occasion)}`;
  },
  'link-on-its-way': ({ again }, occasion) => {
    const { proved, changes, caseNumber, mailIn } = occasion;
    const mail = `${proved ? '' : 'If I know you by that name, '}${again ? 'the mail with the link is already on its way' : 'a mail with a link to go on is on its way'} to the email address on file.`;
    const kept = `${changes.length > 0 ? 'I keep what you asked for. ' : ''}Open the link within a day, on any device you like${proved && mailIn === true ? ', or simply reply to the mail' : ''}.`;
    return `${mail.charAt(0).toUpperCase()}${mail.slice(1)} ${kept}${proved ? '' : ` Your case number is ${caseNumber}. Thank you for calling. Goodbye.`}`;
  },
  'slow-mail': (_, { pinMail: { from }, pinLife }) =>
    `Is the mail slow to arrive? Look in your spam folder for a mail from ${senderName(from)}.${pinLife === undefined ? ' A PIN from an earlier mail will do as well, if it is the newest you have.' : ''} Or call again a little later.`,
  'enter-pin': () => 'Good. Please key it in, then press pound. Don’t say it aloud.',
  'six-digits': (_, { question }) =>
    question?.ask === 'code'
      ? 'I take the code only from the keys, never spoken: exactly six digits, and pound at the end. Star starts again.'
      : question?.ask === 'new-secret'
        ? 'I take the new PIN only from the keys, never spoken, so that nobody overhears it.'
        : 'I take your PIN only from the keys, never spoken: exactly six digits, and pound at the end. Star starts again.',
  'which-pin': () => 'That was more than one number. Please key in only the PIN: exactly six digits, and pound at the end.',
  'right-ending': ({ last, soon }) =>
    `For your safety, your verification ends ${soon ? 'shortly' : 'in two minutes'}. ${last ? 'After that I’ll ask for your PIN again before a change.' : 'If you need more time, just say so.'}`,
  revoked: ({ because }) =>
    ({
      'new-pin': 'A new support PIN was made, so this verification has ended. To go on, please use the newest PIN.',
      'not-me': 'The owner of the mailbox on file told us that this call was not theirs, so this verification has ended.',
      'account-changed': 'Something about the account has changed, so this verification has ended, to be on the safe side.',
      'store-restored': 'We had to start all verifications over, so this one has ended, to be on the safe side.',
    })[because],
  'person-unavailable': (_, { person }) =>
    person === true
      ? 'I’m putting you through to a colleague. Please hold.'
      : 'I’m sorry, I can’t put you through to a colleague at the moment.',
  'attachment-refused': () => 'I can’t take files. Please tell me in words what it is about.',
  'too-long': () => 'That was too long for me. Please tell me in a few words what it is about.',
  closed: (_, occasion) =>
    tells(occasion, 'rate-help')
      ? `We’re done here. Your case number is ${occasion.caseNumber}.`
      : tells(occasion, 'small-talk')
        ? 'This call ends here.'
        : `This call ends here. Your case number is ${occasion.caseNumber}. Call again whenever you like.`,
};
