import type { Subject } from '../../../machines/words';
import { moment } from '../format';
import type { KindWords } from '../vocabulary';

/** `extension 102`; oneself by one's own words (P3). */
function whom(subject: Subject, shown: string | undefined): string {
  if (subject.is === 'extension') return `extension ${subject.extension}`;
  if (subject.is === 'login') return subject.login;
  return shown === undefined ? 'you' : shown.includes('@') ? shown : `you (${shown})`;
}

/** English: a link to choose a new password; until then the old one is good. */
export const passwordReset: KindWords = {
  summary: (_, shown) => `Mail ${shown?.includes('@') ? shown : 'you'} a link to choose a new password`,
  report: ({ at }, { timeZone }) =>
    `Done. At ${moment(at, timeZone, 'en')} a link to choose a new password was sent to the email address on file. It works once, until the time the mail says. Your password stays as it is until you choose a new one. If you change your mind, just leave the mail alone.`,
  selfService: (url) => `You can ask for a new password yourself at ${url}; I’m glad to have the link mailed to you from here, too.`,
  doOrHow: 'Shall I have a link for a new password mailed to you, or tell you how it works?',
};

/** English: the welcome mail once more. */
export const welcomeResend: KindWords = {
  summary: ({ subject }, shown) => `Send the welcome mail to ${whom(subject, shown)} again, with a new link`,
  report: ({ change: { subject }, at }, { timeZone }) =>
    `Done. At ${moment(at, timeZone, 'en')} a new welcome mail was sent to ${subject.is === 'self' ? 'the email address on file' : `the address on file of ${whom(subject, undefined)}`}. Only its link works from now on; those of older welcome mails don’t. Nothing else was changed.`,
  selfService: (url) => `An administrator can send welcome mails again at ${url}; I’m glad to have it done from here, too.`,
  doOrHow: 'Shall I send the welcome mail again, or tell you how setting up works?',
};
