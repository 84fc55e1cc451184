import { lengthOf, lettersOf, wordAt, type Letters } from './find-word';
import { SHORT_WORDS } from './short-words';

/*
 * Texts written short without a compressor's tables, which cost more than the text: what states and activities often hold
 * is written as one or two control characters, which JSON never has, and a quoted text (an id, an
 * instant) that stood there before as a number.
 *
 *   \u0003 ... \u001b   the first words of the list, but \t, \n and \r
 *   \u001c, \u001d + a sign   the words after these, 95 for each
 *   \u001e + a sign   the n-th text behind a quote that was written out
 */
const SINGLE = Array.from({ length: 25 }, (_, n) => String.fromCharCode(3 + n)).filter((code) => !/[\t\n\r]/.test(code));
const SIGNS = 95;
const sign = (n: number): string => String.fromCharCode(32 + n);
const codeOf = (n: number): string => {
  const rest = n - SINGLE.length;
  return SINGLE[n] ?? (rest < SIGNS ? '\u001c' : '\u001d') + sign(rest % SIGNS);
};
const AGAIN = '\u001e';
/** Quoted texts worth a number: ids, addresses. */
const [SHORTEST, LONGEST] = [12, 64];

const codes = SHORT_WORDS.map((_, n) => codeOf(n));
const endsInQuote = SHORT_WORDS.map((word) => word.endsWith('"'));
const words = new Map(SHORT_WORDS.map((word, n) => [codeOf(n), word]));

const codeAt = (short: string, at: number): string => short.slice(at, short.charCodeAt(at) >= 28 ? at + 2 : at + 1);

const [CONTROLS, QUOTE, BACKSLASH] = [32, 34, 92];

/** Where the text that stands behind a quote ends, when it is one to be numbered; else -1. A control character ends it when `closes`. */
function textEnd(letters: Letters, from: number, to: number, closes: (at: number) => boolean): number {
  const most = Math.min(to, from + LONGEST + 1);
  for (let at = from; at < most; at += 1) {
    const letter = letters[at] ?? 0;
    if (letter === BACKSLASH) return -1;
    if (letter !== QUOTE && letter >= CONTROLS) continue;
    return at - from >= SHORTEST && (letter === QUOTE || closes(at)) ? at : -1;
  }
  return -1;
}

const never = () => false;

/** Undefined: it holds a control character, which no JSON does. */
export function shorten(text: string): string | undefined {
  const letters = lettersOf(text);
  const seen: string[] = [];
  let short = '';
  let kept = 0;
  let at = 0;
  let behindQuote = false;
  while (at < text.length) {
    const word = wordAt(letters, at);
    if (word >= 0) {
      if (kept < at) short += text.slice(kept, at);
      short += codes[word] ?? '';
      at += lengthOf(word);
      kept = at;
      behindQuote = endsInQuote[word] === true;
      continue;
    }
    const end = behindQuote ? textEnd(letters, at, text.length, never) : -1;
    behindQuote = false;
    if (end >= 0) {
      const it = text.slice(at, end);
      const before = seen.indexOf(it);
      if (before >= 0) {
        short += text.slice(kept, at) + AGAIN + sign(before);
        kept = end;
      } else if (seen.length < SIGNS) seen.push(it);
      at = end;
      continue;
    }
    const letter = letters[at] ?? 0;
    if (letter < CONTROLS) return undefined;
    behindQuote = letter === QUOTE;
    at += 1;
  }
  return short + text.slice(kept);
}

/** Throws RangeError for what `shorten` never wrote. */
export function lengthen(short: string): string {
  const letters = lettersOf(short);
  const closes = (at: number): boolean => words.get(codeAt(short, at))?.startsWith('"') === true;
  const seen: string[] = [];
  let text = '';
  let at = 0;
  while (at < short.length) {
    if (short.charCodeAt(at) < 32) {
      const code = codeAt(short, at);
      const whole = code.startsWith(AGAIN) ? seen[code.charCodeAt(1) - 32] : words.get(code);
      if (whole === undefined) throw new RangeError(`There is no word ${JSON.stringify(code)}.`);
      text += whole;
      at += code.length;
    } else {
      const next = nextMark(short, at + 1);
      text += short.slice(at, next);
      at = next;
    }
    const end = text.endsWith('"') ? textEnd(letters, at, short.length, closes) : -1;
    if (end >= 0) {
      if (seen.length < SIGNS) seen.push(short.slice(at, end));
      text += short.slice(at, end);
      at = end;
    }
  }
  return text;
}

/** Just behind the next quote, or where a control character stands. */
function nextMark(short: string, from: number): number {
  for (let at = from; at < short.length; at += 1) {
    if (short.charCodeAt(at - 1) === 34 || short.charCodeAt(at) < 32) return at;
  }
  return short.length;
}
