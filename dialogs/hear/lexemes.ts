import * as data from '../phrases/joints';
import { Lexicon } from './lexicon';

/** A stem of more than three letters stands for all words that begin with it; one that ends in `$` for itself alone. */
const starts = (stems: readonly string[], word: string): boolean =>
  stems.some((stem) => (stem.endsWith('$') ? word === stem.slice(0, -1) : word === stem || (stem.length > 3 && word.startsWith(stem))));
const someStem =
  (stems: readonly string[]) =>
  (words: readonly string[]): boolean =>
    words.some((word) => starts(stems, word));
const someWord = (list: readonly string[]) => {
  const set = new Set(list);
  return (words: readonly string[]): boolean => words.some((word) => set.has(word));
};
const imperative = new Set(data.imperatives);
const keyed = new Lexicon(data.keys);

/** Small questions about the words of a sentence, each a list in the phrases. */
export const says = {
  forward: someStem(data.forwardStems),
  surelyForward: someStem(data.surelyForward),
  stop: someStem(data.stopStems),
  /** Ends something only where it is forwarding that is spoken of. */
  endsForwarding: someWord(data.stopsForwarding),
  looking: someStem(data.looks),
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
  staff: someStem(data.staffStems),
  staffNoun: someWord(data.staffNouns),
  carrier: someStem(data.carrierStems),
  wrong: someWord(data.wrongs),
  bot: someWord(data.botWords),
  calls: someWord(data.callWords),
  imperative: (word: string | undefined): boolean => word !== undefined && imperative.has(word),
  /** "no longer", "not ... any more", "ne ... plus". */
  noMore: (words: readonly string[]): boolean => {
    const has = (...list: readonly string[]): boolean => words.some((word) => list.includes(word));
    return (
      (has('ne', 'nai', 'besoin', 'veux') && has('plus', 'pu')) || (has('no', 'dont', 'not', 'never') && has('longer', 'anymore', 'more'))
    );
  },
  /** "don't forward", "ne renvoyez pas". */
  negated: someWord(['dont', 'doesnt', 'didnt', 'wont', 'isnt', 'not', 'never', 'ne', 'pas', 'jamais']),
  alter: someStem(data.alterStems),
  amendable: someWord(data.amendable),
  amendment: someWord(data.amendments),
  rightly: someWord(data.rights),
  otherName: someWord(data.otherNames),
  same: someWord(data.sames),
  too: someWord(data.toos),
  undo: someStem(data.undoStems),
  sending: someWord(data.sendWords),
  waiting: someWord(data.waits),
  mailbox: someWord(data.mailPlaces),
  oneMore: someWord(data.oneMore),
  pinByName: someWord(data.pinNames),
  exposed: someWord(data.exposures),
  /** A topic named beyond doubt. */
  key: (words: readonly string[]): keyof typeof data.keys | undefined => keyed.within(words),
} as const;
