/** How people write six digits. The search for leaks reads all of them back. */
export interface Notation {
  readonly name: string;
  readonly locale: 'en' | 'fr';
  readonly write: (pin: string) => string;
}

const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const french = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const each = (pin: string, words: readonly string[]): string => [...pin].map((digit) => words[Number(digit)]).join(' ');
const groups = (pin: string, size: number, between: string): string => (pin.match(new RegExp(`.{${size}}`, 'g')) ?? []).join(between);

export const notations: readonly Notation[] = [
  { name: 'together', locale: 'en', write: (pin) => pin },
  { name: 'two groups', locale: 'en', write: (pin) => groups(pin, 3, ' ') },
  { name: 'dashes', locale: 'en', write: (pin) => groups(pin, 1, '-') },
  { name: 'three groups', locale: 'en', write: (pin) => groups(pin, 2, ' ') },
  { name: 'full width', locale: 'en', write: (pin) => pin.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))) },
  { name: 'English words', locale: 'en', write: (pin) => each(pin, english) },
  { name: 'French words', locale: 'fr', write: (pin) => each(pin, french) },
];

const spoken = new Map([...english, ...french].map((word, n) => [word, String(n % 10)]));
const words = new RegExp(`(?<!\\p{L})(?:${[...spoken.keys()].join('|')})(?!\\p{L})`, 'giu');
/** Six digits, each separated from the next by nothing or one sign; no digit or letter may touch them. Overlapping ones too. */
const token = /(?<![\p{L}\p{Nd}])(?=(\d(?:[ .\-\u00a0\u2011_]?\d){5})(?![\p{L}\p{Nd}]))/gu;

/** Every group of six digits in a text, in any notation of this file, as six plain digits. */
export function sixDigitTokens(text: string): Set<string> {
  const plain = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFKC')
    .replace(words, (word) => spoken.get(word.toLowerCase()) ?? word);
  return new Set([...plain.matchAll(token)].map((match) => (match[1] ?? '').replace(/\D/g, '')));
}
