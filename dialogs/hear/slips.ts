import { keyWords } from '../phrases/key-words';
import type { Item } from './items';
import { isKnownWord } from './thirds';

/** Key words by first letter, for words that are written with one slip. */
const byLetter = new Map<string, string[]>();
for (const word of keyWords) byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);
const keys = new Set(keyWords);
/** A shorter word with a slip is another word. */
const SHORTEST = 6;
const LONGEST = 20;

/** Letters at the end that are no slip: there words are inflected. */
const ENDING = 2;

/** One letter too many, too few, wrong, or two neighbours exchanged, but not at the end. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a.charAt(i) === b.charAt(i)) i += 1;
  if (i >= Math.min(a.length, b.length) - ENDING) return false;
  if (a.charAt(i) === b.charAt(i + 1) && a.charAt(i + 1) === b.charAt(i) && a.slice(i + 2) === b.slice(i + 2)) return true;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
}

function meant(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || keys.has(word) || isKnownWord(word)) return undefined;
  return byLetter.get(word.charAt(0))?.find((key) => isOneSlip(word, key));
}

/** "Pasword", "extention", "voicmail": the word that is meant, where only one letter is wrong in one that no phrase has. What is masked is decided before. */
export function spelt(items: readonly Item[]): readonly Item[] {
  let out: Item[] | undefined;
  items.forEach((item, i) => {
    const word = item.is === 'word' ? meant(item.text) : undefined;
    if (word !== undefined) (out ??= [...items])[i] = { ...item, text: word } as Item;
  });
  return out ?? items;
}
