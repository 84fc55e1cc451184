import { SHORT_WORDS } from './short-words';

/*
 * Finds the words of the list in a text. A turn looks at some 1,500 places, so texts and words are compared as numbers in
 * tables: reading a letter there takes a third of what it takes in a string, which V8 keeps in several forms.
 */

/** A text as its letters, UTF-16, with a 0 behind the last one; JSON has none, and no word. */
export type Letters = Uint16Array;

interface Place {
  readonly bytes: Buffer;
  readonly letters: Letters;
}
function placeFor(length: number): Place {
  const letters = new Uint16Array(length + 1);
  return { bytes: Buffer.from(letters.buffer), letters };
}
/** One text's letters after the other's; a text that is longer gets a place of its own. */
const MOST = 8 * 1024;
const place = placeFor(MOST);

/** Good until the next call. */
export function lettersOf(text: string): Letters {
  const { bytes, letters } = text.length > MOST ? placeFor(text.length) : place;
  bytes.write(text, 'utf16le');
  letters[text.length] = 0;
  return letters;
}

/** The letters of all words, one word behind the other; where each begins, and behind the last one where it ends. */
const all = Uint16Array.from(SHORT_WORDS.join(''), (letter) => letter.charCodeAt(0));
const starts = new Uint16Array(SHORT_WORDS.length + 1);
for (const [n, word] of SHORT_WORDS.entries()) starts[n + 1] = (starts[n] ?? 0) + word.length;

const ASCII = 128;
const HASHES = 8192;
/** Words are found by their first four letters. (One with other signs than ASCII among them would never be found.) */
const hashAt = (letters: Letters, at: number): number =>
  ((letters[at] ?? 0) + 31 * (letters[at + 1] ?? 0) + 961 * (letters[at + 2] ?? 0) + 29_791 * (letters[at + 3] ?? 0)) % HASHES;
const NONE = -1;
/** By the hash the longest of its words, and behind each word the next longest. */
const longest = new Int16Array(HASHES).fill(NONE);
const shorter = new Int16Array(SHORT_WORDS.length).fill(NONE);
/** By the first letter and the second: whether any word begins so. */
const begins = new Uint8Array(ASCII * ASCII);

for (const { word, n } of SHORT_WORDS.map((word, n) => ({ word, n })).sort((a, b) => a.word.length - b.word.length)) {
  if (!/^[\0-\x7f]{4}/.test(word)) continue;
  const from = starts[n] ?? 0;
  begins[(all[from] ?? 0) * ASCII + (all[from + 1] ?? 0)] = 1;
  const hash = hashAt(all, from);
  shorter[n] = longest[hash] ?? NONE;
  longest[hash] = n;
}

export const lengthOf = (n: number): number => (starts[n + 1] ?? 0) - (starts[n] ?? 0);

function stands(n: number, letters: Letters, at: number): boolean {
  const end = starts[n + 1] ?? 0;
  for (let from = starts[n] ?? 0, to = at; from < end; from += 1, to += 1) if (all[from] !== letters[to]) return false;
  return true;
}

/** The number of the longest word that stands there; -1: none. */
export function wordAt(letters: Letters, at: number): number {
  const first = letters[at] ?? 0;
  const second = letters[at + 1] ?? 0;
  if (first >= ASCII || second >= ASCII || begins[first * ASCII + second] === 0) return NONE;
  let n = longest[hashAt(letters, at)] ?? NONE;
  while (n !== NONE && !stands(n, letters, at)) n = shorter[n] ?? NONE;
  return n;
}
