import * as data from '../phrases/joints';
import { Lexicon } from './lexicon';

const starts = (stems: readonly string[], word: string): boolean => stems.some((stem) => word === stem || (stem.length > 3 && word.startsWith(stem)));
const someStem = (stems: readonly string[]) => (words: readonly string[]): boolean => words.some((word) => starts(stems, word));
const someWord = (list: readonly string[]) => {
  const set = new Set(list);
  return (words: readonly string[]): boolean => words.some((word) => set.has(word));
};
const keyed = new Lexicon(data.keys);

/** Small questions about the words of a sentence, each a list in the phrases. */
export const says = {
  forward: someStem(data.forwardStems),
  stop: someStem(data.stopStems),
  stopHint: someWord(data.stopHints),
  desire: someWord(data.desires),
  trouble: someWord(data.troubles),
  anew: someWord(data.newWords),
  send: someStem(data.sendStems),
  pin: someWord(data.pinWords),
  porting: someStem(data.portStems),
  pointer: someWord(data.pointers),
  lack: someWord(data.lacks),
  hold: someWord(data.holds),
  /** "no longer", "not ... any more", "ne ... plus". */
  noMore: (words: readonly string[]): boolean => {
    const has = (...list: readonly string[]): boolean => words.some((word) => list.includes(word));
    return (has('ne', 'nai', 'besoin', 'veux') && has('plus', 'pu')) || (has('no', 'dont', 'not', 'never') && has('longer', 'anymore', 'more'));
  },
  /** A topic named beyond doubt. */
  key: (words: readonly string[]): 'voicemail-pin' | 'password' | 'welcome-mail' | undefined => keyed.within(words),
} as const;
