import type { KindId, RefusalReason, Subject } from '../../../machines/words';
import { moment, phone } from '../format';
import type { KindWords } from '../vocabulary';
import { passwordReset, welcomeResend } from './access-links';
import { emailAddSecond, emailUpdate } from './email-address';
import { userAdd, userRemove } from './users';
import { voicemailPin } from './voicemail-pin';

/** `calls of extension 104`; oneself by one's own words (P3). */
function whose(subject: Subject, shown: string | undefined): string {
  if (subject.is === 'extension') return `calls of extension ${subject.extension}`;
  if (subject.is === 'login') return `calls of ${subject.login}`;
  if (shown === undefined) return 'your calls';
  return shown.includes('@') ? `calls of ${shown}` : `your calls (${shown})`;
}

/** The words that undo it, as the customer would say them. */
function wish(subject: Subject, number: string | null): string {
  const of = subject.is === 'extension' ? subject.extension : subject.is === 'login' ? subject.login : 'my calls';
  return number === null ? `stop forwarding ${of}` : `forward ${of} to ${phone(number)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const kinds: Readonly<Record<KindId, KindWords>> = {
  'call-forwarding.set': {
    summary: ({ subject, fields: { number } }, shown) =>
      number === null
        ? `Stop forwarding ${whose(subject, shown)}`
        : `Forward ${whose(subject, shown)} to ${number === undefined ? 'another number' : phone(number)}`,
    report: ({ change: { subject, fields }, at, before }, { shown, timeZone, channel }) => {
      const calls = capital(whose(subject, shown));
      const now =
        fields.number === null
          ? `${calls} are no longer forwarded`
          : `${calls} are now forwarded${fields.number === undefined ? '' : ` to ${phone(fields.number)}`}`;
      const old =
        before?.number === undefined
          ? ''
          : before.number === null
            ? ' Before that they were not forwarded.'
            : ` Before that they went to ${phone(before.number)}.`;
      if (before?.number !== undefined && before.number === fields.number)
        return `Done. ${now}, from ${moment(at, timeZone, 'en')}; that is how it was before, too.`;
      const undo =
        before?.number !== undefined
          ? channel === 'voice' && before.number !== null
            ? 'To undo it, just say: “undo that”.'
            : `To undo it, just tell me: “${wish(subject, before.number)}”.`
          : fields.number === null
            ? 'To undo it, just tell me the number calls should go to.'
            : `To stop it, just tell me: “${wish(subject, null)}”.`;
      return `Done. ${now}, from ${moment(at, timeZone, 'en')}.${old} ${undo}`;
    },
    selfService: (url) => `You can set call forwarding yourself at ${url}; I’m glad to do it for you here, too.`,
    doOrHow: 'Shall I set up call forwarding for you, or tell you how it works?',
  },
  'support-pin.reissue': {
    summary: () => 'Make a new support PIN for you; the old one stops working',
    report: ({ at }, { timeZone }) =>
      `Done. You have a new support PIN, from ${moment(at, timeZone, 'en')}. It is on its way to the email address on file; the old one no longer works. The old PIN can’t be brought back, but you can ask me for another new one at any time.`,
    selfService: (url) => `You can look after your support PIN yourself at ${url}; I’m glad to do it for you here, too.`,
    doOrHow: 'Shall I make a new support PIN for you, or tell you how it works?',
  },
  'login-name.remind': {
    summary: ({ fields: { email } }) =>
      email === undefined ? 'Mail you your login name' : `Mail the login names of ${email} to that address`,
    report: ({ at }, { timeZone }) =>
      `Done. The login names were mailed at ${moment(at, timeZone, 'en')}, to the address on file. Nothing in the account was changed.`,
    selfService: (url) => `You can have your login name mailed to you at ${url}; I’m glad to do it for you here, too.`,
    doOrHow: 'Shall I mail you your login name, or tell you how it works?',
  },
  'voicemail-pin.reset': voicemailPin,
  'password.reset': passwordReset,
  'welcome.resend': welcomeResend,
  'user.add': userAdd,
  'user.remove': userRemove,
  'email.update': emailUpdate,
  'email.add-second': emailAddSecond,
};

/** Whole sentences; the ones that tell something of an account are only said to proved legs (P3). */
export const refusals: Readonly<Record<RefusalReason, string>> = {
  'premium-number': 'Calls can’t be forwarded to a premium-rate number.',
  'emergency-number': 'Calls can’t be forwarded to an emergency number.',
  'extension-number': 'I can forward calls to a telephone number, but not to another extension.',
  'own-number': 'Calls can’t be forwarded to the extension’s own number: they would go round in circles.',
  'not-administrator': 'Only an administrator of your account can have this changed for somebody else.',
  'only-administrators': 'Only an administrator of your account can ask for this.',
  'extension-taken': 'That extension is somebody’s in your account already.',
  'unknown-subject': 'I can’t find that user in your account. Please check the extension.',
  'subject-suspended': 'That user is suspended at the moment, so nothing can be changed for them.',
  'asker-not-active':
    'Your own user is not active at the moment, so I can’t make changes for you. An administrator of your account can help.',
  'only-for-yourself': 'Everybody has to ask for this themselves; it can’t be done for somebody else.',
  revoked: 'Your verification was ended in the meantime. Please show me once more that it’s you, then ask again.',
  'not-by-administrator':
    'An administrator’s confirmation is not enough for this: it takes a code that goes to your own mailbox. An administrator of your account can ask me for it in their own name, for you.',
  'not-for-yourself': 'Nobody can have this done for themselves; somebody else who is an administrator of your account can ask me for it.',
  'already-set-up':
    'That account is set up already, so there is no welcome mail to send again. Whoever has forgotten the password can ask me for a reset link.',
  'address-rests':
    'It depends on an address on file that was changed a short while ago. For safety nothing that shows who somebody is goes to an address that new, and no other one takes its place yet.',
  'directory-refused': 'This change was not accepted.',
  'secret-gone': 'What you keyed in was kept for a short while only. Please ask me again, and key it in once more.',
};
