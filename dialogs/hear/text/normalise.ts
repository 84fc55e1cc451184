/**
 * A message in one plain form: lower case, ASCII digits, quotes, dashes and spaces, no accents, nothing invisible.
 * `ù` alone is kept, because French tells `où` (where) from `ou` (or) by it.
 */
export interface Plain {
  readonly text: string;
  /** `at[i]`: offset in the source of the character that the code unit `text[i]` came from; one more entry closes the last one. */
  readonly at: readonly number[];
  readonly source: string;
}

const INVISIBLE = /[\p{Cf}\p{M}\p{Cs}\p{Co}\p{Cn}]/u;
const SPACE = /[\p{Zs}\p{Cc}]/u;
const LINE = /[\n\r\u0085\p{Zl}\p{Zp}]/u;
const DASH = /[\p{Pd}\u2212\u2043]/u;
const DIGIT = /\p{Nd}/u;
const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '′': "'",
  '´': "'",
  '`': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
};

/** Digits in black or double circles: Unicode makes no digits of them, people do, also in a PIN. */
const CIRCLED: Readonly<Record<string, string>> = Object.fromEntries(
  ['⓿⓵⓶⓷⓸⓹⓺⓻⓼⓽', '🄋❶❷❸❹❺❻❼❽❾', '🄌➀➁➂➃➄➅➆➇➈', '⓿➊➋➌➍➎➏➐➑➒'].flatMap((row) => [...row].map((char, digit) => [char, String(digit)])),
);

/** Digits of other scripts stand in blocks of ten, so the value is the distance to the block's start. */
function digitOf(char: string): string {
  const compatible = char.normalize('NFKD');
  if (/^[0-9]$/.test(compatible)) return compatible;
  let before = 0;
  const point = char.codePointAt(0) ?? 0;
  while (before < 10 && DIGIT.test(String.fromCodePoint(point - before - 1))) before += 1;
  return String(before % 10);
}

function plainOf(char: string): string {
  const quote = QUOTES[char];
  if (quote !== undefined) return quote;
  if (LINE.test(char)) return '\n';
  if (SPACE.test(char)) return ' ';
  if (DASH.test(char)) return '-';
  if (DIGIT.test(char)) return digitOf(char);
  const circled = CIRCLED[char];
  if (circled !== undefined) return circled;
  const lower = char.toLowerCase();
  if (lower === 'ù') return lower;
  if (lower === 'œ') return 'oe';
  if (lower === 'æ') return 'ae';
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
}

/** `À` to `ſ`, the letters of western Europe: none is invisible, and each is made plain once. */
const LATIN = { from: 0xc0, to: 0x17f };
const latin: string[] = [];
const latinOf = (code: number, char: string): string => (latin[code - LATIN.from] ??= plainOf(char));

let last: Plain | undefined;

/** Total and linear: every code point is looked at once, unpaired surrogates count as nothing. The last text is not read again. */
export function normalise(source: string): Plain {
  if (last?.source !== source) last = plainly(source);
  return last;
}

/** Nothing but what small letters make plain. */
const SIMPLE = /^[ -_a-~]*$/;

function plainly(source: string): Plain {
  if (SIMPLE.test(source)) {
    const at: number[] = [];
    for (let i = 0; i <= source.length; i += 1) at.push(i);
    return { text: source.toLowerCase(), at, source };
  }
  const out: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < source.length;) {
    const code = source.charCodeAt(i);
    const char = code < 0x80 ? source.charAt(i) : String.fromCodePoint(source.codePointAt(i) ?? 0);
    if (char === '\u0300' && out[out.length - 1] === 'u' && out[out.length - 2] === 'o') out[out.length - 1] = 'ù';
    else {
      const plain = code < 0x80 ? asciiOf(code, char) : code >= LATIN.from && code <= LATIN.to ? latinOf(code, char) : otherOf(char);
      for (let unit = 0; unit < plain.length; unit += 1) {
        out.push(plain.charAt(unit));
        at.push(i);
      }
    }
    i += char.length;
  }
  at.push(source.length);
  return { text: out.join(''), at, source };
}

const otherOf = (char: string): string => (INVISIBLE.test(char) ? '' : plainOf(char));

function asciiOf(code: number, char: string): string {
  if (code === 10 || code === 13) return '\n';
  if (code < 32 || code === 127) return ' ';
  return char === '`' ? "'" : char.toLowerCase();
}
