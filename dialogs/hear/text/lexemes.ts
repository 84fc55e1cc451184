import * as data from '../../phrases/joints';
import { Lexicon } from './lexicon';
import { lastAnswer } from './once';

/** Questions that find place. */
const MOST = 62;
/** The questions that a word answers with yes: a bit each, in two numbers. */
interface Answers {
  readonly low: number;
  readonly high: number;
}
const none: Answers = { low: 0, high: 0 };
const both = (a: Answers, b: Answers): Answers => ({ low: a.low | b.low, high: a.high | b.high });

let asked = 0;
const words = new Map<string, Answers>();
/** By their first letter. */
const beginnings = new Map<string, { readonly stem: string; readonly answers: Answers }[]>();

/** All the words of a sentence are looked up once, however much is asked of them. */
const answersOf = lastAnswer((sentence: readonly string[]): Answers => {
  let low = 0;
  let high = 0;
  for (const word of sentence) {
    const whole = words.get(word);
    if (whole) {
      low |= whole.low;
      high |= whole.high;
    }
    for (const { stem, answers } of beginnings.get(word.charAt(0)) ?? []) {
      if (!word.startsWith(stem)) continue;
      low |= answers.low;
      high |= answers.high;
    }
  }
  return { low, high };
});

/** Whether one of some words, or a word that begins with one of some stems, is said. */
function someOf(whole: readonly string[], stems: readonly string[]): (sentence: readonly string[]) => boolean {
  const place = asked;
  asked += 1;
  if (asked > MOST) throw new RangeError(`There is place for ${MOST} questions about words; the next one needs a third number of bits.`);
  const answers: Answers = place < 31 ? { low: 1 << place, high: 0 } : { low: 0, high: 1 << (place - 31) };
  for (const word of whole) words.set(word, both(words.get(word) ?? none, answers));
  for (const stem of stems) {
    const same = beginnings.get(stem.charAt(0)) ?? [];
    beginnings.set(stem.charAt(0), same);
    same.push({ stem, answers });
  }
  return answers.low > 0
    ? (sentence) => (answersOf(sentence).low & answers.low) !== 0
    : (sentence) => (answersOf(sentence).high & answers.high) !== 0;
}

const someWord = (list: readonly string[]) => someOf(list, []);
/** A stem of more than three letters stands for all words that begin with it; one that ends in `$` for itself alone. */
const someStem = (stems: readonly string[]) =>
  someOf(
    stems.map((stem) => stem.replace(/\$$/, '')),
    stems.filter((stem) => !stem.endsWith('$') && stem.length > 3),
  );
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
      (has(
        'ne',
        'nai',
        'besoin',
        'veux',
        'veut',
        'voudrais',
        'voudrait',
        'souhaite',
        'faut',
        'faudrait',
        'devrait',
        'devraient',
        'doit',
        'doivent',
      ) &&
        has('plus', 'pu')) ||
      (has('no', 'dont', 'not', 'never', 'shouldnt', 'mustnt', 'neednt') && has('longer', 'anymore', 'more'))
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
