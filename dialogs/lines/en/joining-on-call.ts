import type { CallWords } from '../call-words';
import { tells } from '../occasion';

const star = 'If you press a wrong key, press star and start again.';

/** English on a call: a code from a chat, and the number of a case. */
export const joiningOnCall: Pick<CallWords['questions'], 'join-extension' | 'join-code' | 'case-number'> = {
  'join-extension': {
    ask: (_, occasion) =>
      `${tells(occasion, 'join-code-refused') ? 'Once more, then: first' : 'Good. First'} key in your extension, then press pound.`,
    again: () => 'First I need your extension: the short number colleagues dial to reach you. Key it in, and press pound.',
    keyed: () => 'Please use the keys: your extension, and pound at the end.',
  },
  'join-code': {
    ask: () => `Now key in the eight digits of your code, then press pound. Don’t say them aloud. ${star}`,
    again: () => 'I’m waiting for the code from your chat: eight digits. Key them in, and press pound.',
    keyed: () => 'Please use the keys: the eight digits of the code, and pound at the end.',
  },
  'case-number': {
    ask: () =>
      'Which case is it? Just say the case number, letter by letter and digit by digit. Or key it in, then press pound: for each letter press 1, then the key it stands on, then its place on that key. K, for instance, is 1, 5, 2.',
    again: () =>
      'Say the case number, such as C, 4 8 K 2, 7. Or key it in without the C, and press pound: for each letter press 1, then its key, then its place on that key.',
    keyed: () =>
      'Please use the keys, and pound at the end. A digit is its key. A letter is 1, then its key, then its place on that key. You may leave out the C.',
  },
};
