import type { Subject } from '../../../machines/words';
import type { KindWords } from '../vocabulary';

const whose = (subject: Subject): string =>
  subject.is === 'extension' ? `extension ${subject.extension}` : subject.is === 'login' ? subject.login : 'yourself';

/** English: another address on file for a user. */
export const emailUpdate: KindWords = {
  summary: ({ subject, fields: { email } }) =>
    `Change the email address of ${whose(subject)} to ${email ?? 'another one'}, once it is confirmed there`,
  report: ({ change: { subject, fields } }) =>
    `Nearly done. A mail to ${fields.email ?? 'the new address'} asks there to confirm it, within 24 hours; until then the address of ${whose(subject)} stays as it is. Once it is confirmed, the address until now and your administrators are told, and can put it back for 72 hours; at first, for safety, no PINs, codes or links go to the new address.`,
  selfService: (url) => `You can change your own address in your profile at ${url}.`,
  doOrHow: 'Shall I change a user’s email address, or tell you how it works?',
};

/** English: a second address; `you` in one's own words (P3). */
export const emailAddSecond: KindWords = {
  summary: ({ subject, fields: { email } }, shown) =>
    `Add ${email ?? 'a second email address'} as the second email address of ${subject.is === 'self' ? (shown?.includes('@') ? shown : 'yourself') : whose(subject)}, once it is confirmed from the address on file`,
  report: ({ change: { subject, fields } }) =>
    `Nearly done. A mail to the address on file ${subject.is === 'self' ? '' : `of ${whose(subject)} `}asks to confirm it, within 24 hours; then ${fields.email ?? 'it'} is the second address. PINs, codes and links never go there.`,
  selfService: (url) => `You can add a second email address in your profile at ${url}; I’m glad to do it for you here, too.`,
  doOrHow: 'Shall I add a second email address, or tell you how it works?',
};
