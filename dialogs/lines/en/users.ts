import type { Subject } from '../../../machines/words';
import { moment } from '../format';
import type { KindWords } from '../vocabulary';

/** `the user of extension 104`; a user by login name. */
const whom = (subject: Subject): string => (subject.is === 'extension' ? `the user of extension ${subject.extension}` : subject.is === 'login' ? subject.login : 'yourself');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** English: a user who left. */
export const userRemove: KindWords = {
  summary: ({ subject }) => `Remove ${whom(subject)} from your account, so that they can no longer sign in or ask for anything`,
  report: ({ change: { subject }, at }, { timeZone }) =>
    `Done. ${capital(whom(subject))} is removed from your account, from ${moment(at, timeZone, 'en')}. They can no longer sign in, and whatever was open in their name has ended. Nothing was deleted: to have them back, ask me here for a person.`,
  selfService: (url) => `You can see the users of your account at ${url}; I’m glad to remove one for you here.`,
  doOrHow: 'Shall I remove a user from your account, or tell you how it works?',
};
