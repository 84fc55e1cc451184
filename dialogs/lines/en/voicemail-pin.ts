import type { Change, SecretFault, Subject } from '../../../machines/words';
import type { CallWords } from '../call-words';
import { moment } from '../format';
import { changeOf, tells, type Occasion } from '../occasion';
import type { AllQuestionWords, KindWords } from '../vocabulary';
import { cancel, startOver } from './ways';

/** `extension 104`; oneself by one's own words (P3). */
function whose(subject: Subject | undefined, shown: string | undefined): string {
  if (subject?.is === 'extension') return `extension ${subject.extension}`;
  if (subject?.is === 'login') return subject.login;
  return shown === undefined ? 'you' : shown.includes('@') ? shown : `you (${shown})`;
}

/** Nothing was keyed in on a call: it is chosen on a page. */
const onPage = ({ keyed, fields }: Change): boolean => keyed === undefined && fields.voicemailPin === undefined;

/** English: the change itself; nobody hears or reads the PIN. */
export const voicemailPin: KindWords = {
  summary: (change, shown) =>
    onPage(change)
      ? `Mail ${whose(change.subject, shown)} a link to choose a new voicemail PIN`
      : `Set a new voicemail PIN for ${whose(change.subject, shown)}`,
  report: ({ change, change: { subject }, at }, { timeZone }) =>
    onPage(change)
      ? `Done. At ${moment(at, timeZone, 'en')} a link to choose a new voicemail PIN was sent to the address on file${subject.is === 'self' ? '' : ` of ${whose(subject, undefined)}`}. It works once, until the time the mail says; until a new PIN is chosen there, the old one stays as it is. To leave it as it is, just leave the mail alone.`
      : `Done. ${subject.is === 'self' ? 'Your new voicemail PIN' : `The new voicemail PIN of ${whose(subject, undefined)}`} works from ${moment(at, timeZone, 'en')}; the old one no longer does. The old PIN can’t be brought back, but you can call me and set another one at any time.`,
  selfService: (url) => `You can set your voicemail PIN yourself at ${url}; I’m glad to do it with you here, too.`,
  doOrHow: 'Shall we set a new voicemail PIN now, or shall I tell you how it works?',
};

/** Why digits are no voicemail PIN (SO-7), without saying one of them. */
export const faults: Readonly<Record<SecretFault, string>> = {
  length: 'A voicemail PIN has four digits at least, and sixteen at most.',
  'all-equal': 'That is one digit over and over, which is quickly guessed.',
  sequence: 'Those digits just count up or down, which is quickly guessed.',
  repeats: 'Those digits repeat themselves, which is quickly guessed.',
  date: 'That can be read as a year or a date, which is among the first things that are tried.',
  common: 'That is one of the PINs most people choose, so it is among the first that are tried.',
  extension: 'That is made of the extension, which everybody in the company knows.',
  phone: 'That is the end of the phone number, which every caller knows.',
  'support-pin': 'That is your support PIN. Please choose another one here, so that one doesn’t give the other away.',
  'same-as-before': 'That is the PIN you have already.',
};

/** On a call, by number, or, in the demo, on its page; undefined: calls are not answered here. */
function calling({ phone }: Occasion): string | undefined {
  if (phone === undefined) return undefined;
  return phone.number === undefined ? (phone.page === undefined ? 'call us' : `use the phone at ${phone.page}`) : `call ${phone.number}`;
}

/** How it works, asked anywhere. */
export function aboutIt(occasion: Occasion): string {
  const call = calling(occasion);
  const how =
    occasion.channel === 'voice'
      ? 'To set a new one, say “reset my voicemail PIN”; I check your support PIN first, and you key the new one in twice.'
      : `To set a new one, ${occasion.channel === 'email' ? 'write' : 'say'} “reset my voicemail PIN”: I check your support PIN first, then I mail a link to the address on file, and you choose the new one on its page.${call === undefined ? '' : ` Or ${call}, and key it in there.`} Please never write it here.`;
  return `The voicemail PIN opens your voicemail; it is not the support PIN I ask for. It has four digits at least, which don’t just repeat or count up or down, and it isn’t your extension. ${how}`;
}

const star = 'If you press a wrong key, press star and start again.';

const whoseNew = (id: string, occasion: Occasion): string => {
  const subject = changeOf(occasion, id)?.subject;
  return subject === undefined || subject.is === 'self'
    ? 'your new voicemail PIN'
    : `the new voicemail PIN for ${whose(subject, undefined)}`;
};

/** On a call, by the keys alone. */
export const keyIn: CallWords['questions']['new-secret'] = {
  ask: ({ change, again }, occasion) => {
    if (again)
      return tells(occasion, 'six-digits')
        ? 'Key it in once more, then press pound.'
        : 'Thank you. Now key in the same PIN once more, then press pound.';
    if (tells(occasion, 'secret-differs')) return 'Let’s start again: key in the new voicemail PIN, then press pound.';
    if (tells(occasion, 'secret-refused', 'secret-anew')) return 'Please key in another one, then press pound.';
    return `Please key in ${whoseNew(change, occasion)}: four digits at least, then press pound. Don’t say it aloud. ${star}`;
  },
  again: ({ change, again }, occasion) =>
    again
      ? 'Key in the new voicemail PIN once more, the same as before, and press pound.'
      : `I’m waiting for ${whoseNew(change, occasion)}. Key in four digits or more, and press pound.`,
  keyed: ({ again }) =>
    again
      ? 'Please use the keys: the same new voicemail PIN once more, and pound at the end.'
      : 'Please use the keys: the new voicemail PIN, and pound at the end.',
};

/** In a chat or mail that sees such a request: it goes on where it was begun. */
export const keyInElsewhere: AllQuestionWords['new-secret'] = {
  ask: (_, { channel }) =>
    `The new voicemail PIN is being keyed in on the phone; please go on there. If it is not wanted any more, just ${channel === 'email' ? 'reply' : 'write'} “cancel”.`,
  again: (_, { channel }) =>
    `This request needs a PIN that is keyed in on the phone. Please go on there, or ${channel === 'email' ? 'reply' : 'write'} “cancel”.`,
  choices: () => ['Cancel'],
  ways: () => [
    { words: 'go on by phone', example: '“reset my voicemail PIN”' },
    {
      words: 'ask how a voicemail PIN works',
      example: '“what must a voicemail PIN look like?”',
      button: 'What must a voicemail PIN look like?',
    },
    startOver,
    cancel,
  ],
};
