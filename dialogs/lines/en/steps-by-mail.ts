import type { CallWords } from '../call-words';
import type { LineWords } from '../vocabulary';

/** English: the steps of an article, by mail. Known or unknown, the words are the same (I12). */
export const stepsByMail: Pick<LineWords, 'steps-by-mail'> = {
  'steps-by-mail': ({ is }) =>
    ({
      'on-its-way': 'All the steps are on their way to the email address on file.',
      again: 'The mail with these steps is already on its way to the email address on file.',
      'proof-first':
        'I mail them to the email address on file and to no other, so first I have to know who you are. You find them on our help pages, too, without any of that.',
      none: 'Ask me first how something is done; then I can mail you the steps.',
    })[is],
};

/** English: ... offered on a call. */
export const stepsByMailOnCall: Pick<CallWords['questions'], 'steps-by-mail'> = {
  'steps-by-mail': {
    ask: () => 'Shall I mail you all the steps?',
    again: () => 'Would you like all the steps by mail, yes or no?',
    keyed: () => 'Please answer by the keys.',
  },
};
