import type { Vocabulary } from '../vocabulary';

/** English: the fields of the changes. */
export const fields: Vocabulary['fields'] = {
  number: (about, { channel }) => {
    const say = channel === 'email' ? 'write' : 'say';
    const { subject } = about ?? { subject: { is: 'self' as const } };
    const calls = subject.is === 'extension' ? `calls of extension ${subject.extension}` : subject.is === 'login' ? `calls of ${subject.login}` : 'your calls';
    return {
      ask: `Which number should ${calls} go to? (Or ${say} “stop forwarding”.)`,
      again: `I need the phone number calls should go to, with its area code, such as 613 555 0100. Or ${say} “stop forwarding”.`,
      item: `the number ${calls} should go to, such as 613 555 0100${subject.is === 'self' ? '; if they are not your own calls, whose extension it is' : ''}`,
    };
  },
  email: () => ({
    ask: 'Which email address is on file for you? I’ll mail your login name there.',
    again: 'Please tell me the email address your company gave us for you, such as ada@organization.com. Your login name goes there and nowhere else.',
    item: 'the email address on file for you; your login name goes there and nowhere else',
  }),
};
