import type { Vocabulary } from '../vocabulary';
import { newUserFields } from './users';

/** English: the fields of the changes. */
export const fields: Vocabulary['fields'] = {
  number: (about, { channel }) => {
    const say = channel === 'email' ? 'write' : 'say';
    const { subject } = about ?? { subject: { is: 'self' as const } };
    const calls =
      subject.is === 'extension'
        ? `calls of extension ${subject.extension}`
        : subject.is === 'login'
          ? `calls of ${subject.login}`
          : 'your calls';
    if (channel === 'voice')
      return {
        ask: `Which number should ${calls} go to? Key it in with its area code, then press pound, or say it.`,
        again: `I need the whole phone number that ${calls} should go to, as you would dial it, such as 613 555 0100. Key it in, and press pound, or say it digit by digit.`,
        item: '',
      };
    return {
      ask: `Which number should ${calls} go to? (Or ${say} “stop forwarding”.)`,
      again: `I need the phone number calls should go to, with its area code, such as 613 555 0100. Or ${say} “stop forwarding”.`,
      item: `the number ${calls} should go to, such as 613 555 0100${subject.is === 'self' ? '; if they are not your own calls, whose extension it is' : ''}`,
    };
  },
  name: newUserFields.name,
  extension: newUserFields.extension,
  email: (about, occasion) => (about?.kind === 'user.add' ? newUserFields.email(about, occasion) : email(about, occasion)),
};

/** Another address on file, or the one that a reminder goes to. */
const email: Vocabulary['fields']['email'] = (about, { channel }) =>
  about?.kind === 'email.update' || about?.kind === 'email.add-second'
    ? {
        ask:
          channel === 'voice'
            ? 'What is the new email address? Please say it, for instance: ada at organization dot com.'
            : 'What is the new email address?',
        again:
          channel === 'voice'
            ? 'Please say the new email address, slowly, and letter by letter where it is unusual.'
            : 'Please tell me the new email address, such as ada@organization.com.',
        item: 'the new email address',
      }
    : channel === 'voice'
      ? {
          ask: 'Which email address is on file for you? Please say it, for instance: ada at organization dot com. I’ll mail your login name there.',
          again:
            'Please say the email address your company gave us for you, slowly, and letter by letter where it is unusual. Your login name goes there and nowhere else.',
          item: '',
        }
      : {
          ask: 'Which email address is on file for you? I’ll mail your login name there.',
          again:
            'Please tell me the email address your company gave us for you, such as ada@organization.com. Your login name goes there and nowhere else.',
          item: 'the email address on file for you; your login name goes there and nowhere else',
        };
