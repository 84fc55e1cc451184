import type { Change, Subject } from '../../../machines/words';
import { moment } from '../format';
import type { KindWords, LineWords, Vocabulary } from '../vocabulary';

/** `the user of extension 104`; a user by login name. */
const whom = (subject: Subject): string =>
  subject.is === 'extension' ? `the user of extension ${subject.extension}` : subject.is === 'login' ? subject.login : 'yourself';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** English: a user who left. */
export const userRemove: KindWords = {
  summary: ({ subject }) => `Remove ${whom(subject)} from your account, so that they can no longer sign in or ask for anything`,
  report: ({ change: { subject }, at }, { timeZone }) =>
    `Done. ${capital(whom(subject))} is removed from your account, from ${moment(at, timeZone, 'en')}. They can no longer sign in, and whatever was open in their name has ended. Nothing was deleted: to have them back, ask me here for a person.`,
  selfService: (url) => `You can see the users of your account at ${url}; I’m glad to remove one for you here.`,
  doOrHow: 'Shall I remove a user from your account, or tell you how it works?',
};

const whoIs = (about: Change | undefined): string => about?.fields.name ?? 'the new user';

/** English: a user more. */
export const userAdd: KindWords = {
  summary: ({ fields: { name, extension, email } }) =>
    `Add ${name === undefined ? 'a new user' : `${name} as a new user`}${extension === undefined ? '' : `, extension ${extension}`}${email === undefined ? '' : `, ${email}`}`,
  report: ({
    change: {
      fields: { name = 'The new user', extension = '', email = 'the address you gave' },
    },
  }) =>
    `Done. ${name} is a user of your account now, with extension ${extension}. A welcome mail with a link to set everything up goes to ${email}; the link works once, until the time that mail says. To take it back, just tell me: “remove extension ${extension}”.`,
  selfService: (url) => `You can see the users of your account at ${url}; I’m glad to add one for you here.`,
  doOrHow: 'Shall I add a user to your account, or tell you how it works?',
};

/** English: what has to be known of them, one by one. */
export const newUserFields: Pick<Vocabulary['fields'], 'name' | 'extension'> & { readonly email: Vocabulary['fields']['email'] } = {
  name: () => ({
    ask: 'What is the name of the new user?',
    again: 'Please tell me the first and last name of the new user, such as Ada Field.',
    item: 'the name of the new user, such as Ada Field',
  }),
  extension: (about, { channel }) => ({
    ask: `Which extension should ${whoIs(about)} have?${channel === 'voice' ? ' Key it in, then press pound, or say it.' : ''}`,
    again: `I need an extension for ${whoIs(about)} that nobody in your account has yet: two to five digits, such as 115.${channel === 'voice' ? ' Key it in, and press pound.' : ''}`,
    item: 'an extension that nobody in your account has yet, such as 115',
  }),
  email: (about) => ({
    ask: `What is the email address of ${whoIs(about)}? The welcome mail with the link to set up goes there.`,
    again: 'Please tell me the email address of the new user, such as ada@organization.com. The welcome mail goes there.',
    item: 'the email address of the new user; the welcome mail goes there',
  }),
};

/** English: what was given cannot be. */
export const fieldRefused: LineWords['field-refused'] = ({ field, taken }) => {
  if (taken !== undefined) return `Extension ${taken} is somebody’s in your account already, perhaps of somebody who was removed.`;
  if (field === 'extension') return 'An extension has two to five digits, doesn’t begin with a zero, and is no emergency number.';
  return field === 'name'
    ? 'I can take a name of letters only, such as Ada Field or Anne-Marie O’Neill.'
    : 'That is not one email address.';
};

/** English: an address and a name that are only heard may be somebody else’s. */
export const inWriting: LineWords['in-writing'] = (_, { mailIn, pinMail: { from } }) =>
  `A new user is added in writing, so that the name and the address are spelled right: the link to set up goes to that address. Please write to me in the chat on our website${mailIn === true ? `, or by mail to ${from}` : ''}.`;
