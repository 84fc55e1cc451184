import { isGivenName } from '../../phrases/given-names';
import { keyWords } from '../../phrases/key-words';
import { lookAlikes } from '../../phrases/look-alikes';
import type { Language } from '../../../machines/words';
import { isKnownWord, vocabulary } from './vocabulary';

/** A shorter word with a slip is another word. */
const SHORTEST = 5;
/** ... and a key word is taken before all others from here on. */
const KEY_SHORTEST = 6;
const LONGEST = 20;
/** Letters at the end that are no slip: there words are inflected. */
const ENDING = 2;
/** A word that our phrases have less often is not what is meant by another. */
const OFTEN = 3;

const own = new Set(lookAlikes);
const byLetter = (words: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const word of words) found.set(word.charAt(0), [...(found.get(word.charAt(0)) ?? []), word]);
  return found;
};
const keys = byLetter(keyWords);
const isKey: ReadonlySet<string> = new Set(keyWords);

let often: ReadonlyMap<string, readonly string[]> | undefined;
/** Words that our phrases have often, by first letter; people's names are none. */
const oftenSaid = (): ReadonlyMap<string, readonly string[]> =>
  (often ??= byLetter(
    [...vocabulary()].flatMap(([word, { en, fr }]) => (word.length >= SHORTEST && en + fr >= OFTEN && !isGivenName(word) ? [word] : [])),
  ));

/** One letter too many, too few, wrong, or two neighbours exchanged, but not at the end. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a.charAt(i) === b.charAt(i)) i += 1;
  if (i >= Math.min(a.length, b.length) - ENDING) return false;
  if (a.charAt(i) === b.charAt(i + 1) && a.charAt(i + 1) === b.charAt(i) && a.slice(i + 2) === b.slice(i + 2)) return true;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
}

/** Whether a word may be one that is written with a slip: it is none of ours, nobody's name, and no common word. */
export const isOdd = (word: string): boolean =>
  word.length >= SHORTEST &&
  word.length <= LONGEST &&
  /^[a-z]+$/.test(word) &&
  !isKey.has(word) &&
  !isKnownWord(word) &&
  !own.has(word) &&
  !isGivenName(word);

/**
 * The word that is meant by an odd one: a key word, or one that our phrases of the message's language have often, where only one letter
 * is wrong; undefined: none. `language`: undefined where the message is as much of one as of the other.
 */
export function meant(word: string, language: Language | undefined): string | undefined {
  const once = undoubled(word);
  if (once !== undefined) return once;
  const key = word.length < KEY_SHORTEST ? undefined : keys.get(word.charAt(0))?.find((one) => isOneSlip(word, one));
  if (key !== undefined) return key;
  let best: { readonly word: string; readonly uses: number } | undefined;
  for (const one of oftenSaid().get(word.charAt(0)) ?? []) {
    const { en, fr } = vocabulary().get(one) ?? { en: 0, fr: 0 };
    const uses = language === undefined ? en + fr : language === 'en' ? en : fr;
    if (uses >= OFTEN && uses > (best?.uses ?? 0) && isOneSlip(word, one)) best = { word: one, uses };
  }
  return best?.word;
}

/** "Callls", "channge": a word of ours with a letter twice, also at its end. */
function undoubled(word: string): string | undefined {
  for (let i = 1; i < word.length; i += 1) {
    if (word.charAt(i) !== word.charAt(i - 1)) continue;
    const once = word.slice(0, i) + word.slice(i + 1);
    if (once.length >= SHORTEST && (isKey.has(once) || (isKnownWord(once) && !isGivenName(once)))) return once;
  }
  return undefined;
}

/** The language that most of the words are of; undefined: as many are of the other. */
export function leaning(words: readonly string[]): Language | undefined {
  let lead = 0;
  for (const word of words) {
    const uses = vocabulary().get(word);
    if (uses) lead += Math.sign(uses.en - uses.fr);
  }
  return lead > 0 ? 'en' : lead < 0 ? 'fr' : undefined;
}
