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

/** Words are found by their first four characters, as one number; the longest that fits is taken. */
const HEAD = 4;
interface Word {
  readonly word: string;
  readonly code: string;
  readonly endsInQuote: boolean;
}
const heads = new Map<number, Word[]>();
/** By the first character and the second: whether any word begins so. */
const begins = new Uint8Array(128 * 128);
const words = new Map<string, string>();
for (const [n, word] of SHORT_WORDS.entries()) {
  const head = headAt(word, 0);
  const found = heads.get(head) ?? [];
  found.push({ word, code: codeOf(n), endsInQuote: word.endsWith('"') });
  heads.set(
    head,
    found.sort((a, b) => b.word.length - a.word.length),
  );
  begins[word.charCodeAt(0) * 128 + word.charCodeAt(1)] = 1;
  words.set(codeOf(n), word);
}

/** -1: no ASCII, or too short. (A word of the list with other signs among its first four would never be found.) */
function headAt(text: string, at: number): number {
  let head = 0;
  for (let n = 0; n < HEAD; n += 1) {
    const code = text.charCodeAt(at + n);
    if (!(code < 128)) return -1;
    head = head * 128 + code;
  }
  return head;
}

/** Where the text that stands behind a quote ends, when it is one to be numbered; else -1. */
function textEnd(within: string, from: number): number {
  const most = Math.min(within.length, from + LONGEST + 1);
  for (let at = from; at < most; at += 1) {
    const code = within.charCodeAt(at);
    if (code === 92) return -1;
    if (code !== 34 && code >= 32) continue;
    const closed = code === 34 || words.get(codeAt(within, at))?.startsWith('"') === true;
    return closed && at - from >= SHORTEST ? at : -1;
  }
  return -1;
}

const codeAt = (short: string, at: number): string => short.slice(at, short.charCodeAt(at) >= 28 ? at + 2 : at + 1);

function wordAt(text: string, at: number, first: number): Word | undefined {
  if (begins[first * 128 + text.charCodeAt(at + 1)] !== 1) return undefined;
  const found = heads.get(headAt(text, at));
  if (found === undefined) return undefined;
  for (const each of found) if (text.startsWith(each.word, at)) return each;
  return undefined;
}

/** Undefined: it holds a control character, which no JSON does. */
export function shorten(text: string): string | undefined {
  const seen: string[] = [];
  let short = '';
  let kept = 0;
  let at = 0;
  let behindQuote = false;
  while (at < text.length) {
    const first = text.charCodeAt(at);
    const found = first < 128 ? wordAt(text, at, first) : undefined;
    if (found !== undefined) {
      short += text.slice(kept, at) + found.code;
      at += found.word.length;
      kept = at;
      behindQuote = found.endsInQuote;
      continue;
    }
    const end = behindQuote ? textEnd(text, at) : -1;
    behindQuote = false;
    if (end >= 0) {
      const before = seen.indexOf(text.slice(at, end));
      if (before >= 0) {
        short += text.slice(kept, at) + AGAIN + sign(before);
        kept = end;
      } else if (seen.length < SIGNS) seen.push(text.slice(at, end));
      at = end;
      continue;
    }
    if (first < 32) return undefined;
    behindQuote = first === 34;
    at += 1;
  }
  return short + text.slice(kept);
}

/** Throws RangeError for what `shorten` never wrote. */
export function lengthen(short: string): string {
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
    const end = text.endsWith('"') ? textEnd(short, at) : -1;
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
