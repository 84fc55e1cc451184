import { says } from './lexemes';

/** "Off" ends something only behind one of these: who says "I am off" is away. */
const offs = /^(?:turn|take|switch|shut|turned|taken|switched)$/;

const ends = (word: string, before: string | undefined): boolean =>
  word === 'off' ? before !== undefined && offs.test(before) : says.stop([word]) || says.endsForwarding([word]);

/**
 * Whether forwarding is to end although a number is named: "stop forwarding my calls to ...", "annulez le renvoi vers ...".
 * What is said first counts: "forward ... and stop" begins with the other.
 */
export function stopsFirst(words: readonly string[]): boolean {
  const stop = words.findIndex((word, i) => ends(word, words[i - 1]));
  const forward = words.findIndex((word) => says.forward([word]) && !ends(word, undefined));
  return stop >= 0 && (forward < 0 || stop < forward);
}
