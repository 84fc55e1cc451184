import { teens, tens, units, zeros } from '../../phrases/numbers';
import { cover, type Span } from './mask';
import { normalise } from '../text/normalise';

/** Behind these a mailed link has its token, whatever stands before them. */
const PATH =
  /(?:verify|resume|not-me|rate|portal\s*\/\s*(?:confirm|setup|reset|activate|email|revert|second|address|voicemail|restore))\s*\/\s*/g;
/** A token: whose it is, a dot, and 28 letters that are secret. */
const SECRET = 28;
/** So many letters before a dot are no word. */
const NO_WORD = 20;
/** Letters for whose token it is; ids of 80 bytes. */
const LONGEST_NAME = 140;
/** A token in the plain text, perhaps cut short or misspelled. */
const CHUNK = /[a-z0-9._~%-]+/y;
const LETTERS = /[a-z]+/y;
/** Whose token it is, with its dot. It begins where letters begin: else a long word were read from each of its letters on. */
const NAME = /(?:(?<![a-z])|(?<=%2e))[a-z]{4,}(?:\.|%2e)/g;
const DOT = /\s{0,4}(?:\.|%2e)/y;
/** Where a line was broken, with the marks of quoted-printable and of quoting; for `strong` a blank may do it as well. */
const BREAK = /[ =]{0,4}\n[\n >|]{0,12}/y;
const ANY_BREAK = /[ \n=>|]{1,12}/y;

/** Signed tokens, whose heads are short, and codes of addresses, as a browser shows them. */
const OTHERS = /\beyj[\w-]{8,500}\.[\w-]+(?:\.[\w-]*)?|(?<=[?&](?:t|token|code|secret)=)[\w.~%-]{8,}/g;
/** The secret half of a token alone. */
const HALF = /(?<![a-z\d@._-])[a-z]{28}(?![a-z\d@_-]|\.[a-z\d])/;

const one = '[bcdfghjklmnpqrstvwxz]';
const apart = '(?:[ \\n,.-]{1,3}(?:(?:dash|hyphen|tiret)[ \\n,.-]{1,3})?)';
/** Activation codes: ten letters without a vowel in two halves, which no words are; or letter by letter. */
const CODE = new RegExp(`(?<![a-z\\d])(?:${one}{5}[ \\n._-]{0,3}${one}{5}|(?:${one}${apart}){9}${one})(?![a-z\\d])`);
/** What is secret with nothing beside it. */
const BARE = new RegExp(`${HALF.source}|${CODE.source}`, 'g');
/** Beside one of these stands all that is not bare; most texts have none. */
const SIGNS = /[./=]|%2e|code|eyj/;
/** So many letters has the shortest of all these. */
const SHORTEST = 10;
/** Two halves beside the word code, with a letter that none has. */
const LIKE_CODE = /(?<![\p{L}\d-])(\p{L}{5})-(\p{L}{5})(?![\p{L}\d-])/gu;
const NAMED = /\bcodes?\b/;
const numbers = new Set([...Object.keys(units), ...Object.keys(teens), ...Object.keys(tens), ...zeros]);

/**
 * The text without tokens of mailed links and activation codes (I11): whoever reads them may act by them. A link counts with or
 * without its scheme and host, and broken over lines. Total and linear; all the rest stays to the letter.
 */
export function maskLinks(source: string): string {
  const { text, at } = normalise(source);
  const spans = secretsIn(text);
  return spans.length === 0
    ? source
    : cover(
        source,
        spans.map(({ start, end }) => ({
          start: at[start] ?? source.length,
          end: at[end - 1] === undefined ? source.length : afterOf(source, at[end - 1] ?? 0),
        })),
      );
}

function secretsIn(text: string): readonly Span[] {
  if (text.length < SHORTEST) return [];
  const bare = matches(text, BARE);
  return SIGNS.test(text)
    ? [...tokens(text), ...matches(text, OTHERS), ...bare, ...likeCodes(text)].sort((a, b) => a.start - b.start || b.end - a.end)
    : bare;
}

/** Where a pattern, which looks for all, finds something. */
function matches(text: string, pattern: RegExp): readonly Span[] {
  const spans: Span[] = [];
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text))
    spans.push({ start: found.index, end: found.index + found[0].length });
  return spans;
}

/** The offset behind the character at that one. */
const afterOf = (source: string, at: number): number => at + String.fromCodePoint(source.codePointAt(at) ?? 0).length;

function likeCodes(text: string): readonly Span[] {
  if (!NAMED.test(text)) return [];
  return [...text.matchAll(LIKE_CODE)]
    .filter((found) => !numbers.has(found[1] ?? '') && !numbers.has(found[2] ?? ''))
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

function tokens(text: string): readonly Span[] {
  const behindPaths = matches(text, PATH).flatMap(({ end: start }) => {
    const end = wholeFrom(text, start) ?? partFrom(text, start);
    return end === undefined ? [] : [{ start, end }];
  });
  return [...behindPaths, ...alone(text)];
}

/** Where a token that begins here ends, perhaps lines later. */
function wholeFrom(text: string, start: number): number | undefined {
  let at = start;
  while (at - start <= LONGEST_NAME) {
    const run = endOf(text, at, LETTERS);
    if (run === undefined) return undefined;
    const dot = endOf(text, run, DOT);
    if (dot !== undefined) return secretFrom(text, endOf(text, dot, ANY_BREAK) ?? dot, ANY_BREAK);
    const next = endOf(text, run, BREAK);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

/** Where 28 letters end that begin here, however they are broken; undefined: there are others. */
function secretFrom(text: string, start: number, broken: RegExp): number | undefined {
  let at = start;
  for (let letters = 0; ;) {
    const run = endOf(text, at, LETTERS);
    if (run === undefined) return undefined;
    letters += run - at;
    if (letters === SECRET) return run;
    const next = letters < SECRET ? endOf(text, run, broken) : undefined;
    if (next === undefined) return undefined;
    at = next;
  }
}

/** What is too long for a word behind such a path: a token cut short, with more or with less in it. */
function partFrom(text: string, start: number): number | undefined {
  const end = endOf(text, start, CHUNK);
  return end === undefined || end - start < NO_WORD ? undefined : end;
}

/** Tokens without their path. */
function alone(text: string): readonly Span[] {
  return matches(text, NAME).flatMap(({ start, end: dot }) => {
    const strong = dot - start > NO_WORD;
    const end = secretFrom(text, strong ? (endOf(text, dot, ANY_BREAK) ?? dot) : dot, strong ? ANY_BREAK : BREAK);
    return end === undefined ? [] : [{ start, end }];
  });
}

/** Where a match that begins exactly here ends. */
function endOf(text: string, at: number, pattern: RegExp): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
