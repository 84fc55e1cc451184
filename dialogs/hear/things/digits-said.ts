import type { Hearing } from '../../heard';
import { hundreds, repeats, teens, tens, thousands, units, zeros } from '../../phrases/numbers';
import { between, hesitations, soundsLike } from '../../phrases/recognised';
import { normalise } from '../text/normalise';
import { begunAgain } from './begun-again';
import { readPhone } from './phone';
import { readRun } from './runs';
import { tokenise } from '../text/tokens';

/** What one word of speech may be in a number. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly is: 'digit' | 'like' | 'gap' | 'between' | 'other';
}

const digit = new Set([units, teens, tens, repeats].flatMap((table) => Object.keys(table)).concat(zeros, hundreds, thousands));
const gap = new Set(hesitations);
const joins = new Set(between);
/** More words than any number is said in; what is longer is left as it is, so that work stays linear. */
const MOST = 30;
/** Digits of a number that is asked for: an extension, an account. */
const SHORT = /^\d{2,12}$/;

/**
 * Numbers as they were meant: "six won three uh five five five then zero one four too". Hesitations amid digits go. What only
 * sounds like a digit is one where the whole makes a telephone number, which it does not without; or where an account or
 * extension is asked for and nothing but single digits stands around it.
 */
export function digitsSaid(said: string, hearing: Pick<Hearing, 'question' | 'country'>): string {
  const text = begunAgain(said, wordsIn(said), digitsOf, hearing.country);
  return withNumbers(text, wordsIn(text), hearing);
}

function withNumbers(text: string, words: readonly Word[], hearing: Pick<Hearing, 'question' | 'country'>): string {
  let said = '';
  let from = 0;
  for (let i = 0; i < words.length; i += 1) {
    const next = behind(words, i);
    if (next - i < 2) continue;
    const run = words.slice(i, next);
    const first = run[0]?.start ?? 0;
    said += text.slice(from, first) + mended(text, run, next === words.length, hearing);
    from = run.at(-1)?.end ?? first;
    i = next - 1;
  }
  return said + text.slice(from);
}

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(/[^\s,.;?!-]+/g)) {
    const plain = normalise(found).text;
    const is =
      /^\d+$/.test(plain) || digit.has(plain)
        ? 'digit'
        : soundsLike[plain] !== undefined
          ? 'like'
          : gap.has(plain)
            ? 'gap'
            : joins.has(plain)
              ? 'between'
              : 'other';
    words.push({ text: plain, start: index, end: index + found.length, is });
  }
  return words;
}

/** The index behind the digits, and what may be amid them, that begin at `i`; they end with a digit or what sounds like one. */
function behind(words: readonly Word[], i: number): number {
  if (words[i]?.is !== 'digit' && !/^(?:won|sex|sicks|sync|sink)$/.test(words[i]?.text ?? '')) return i;
  let end = i + 1;
  let apart = 0;
  for (let at = i + 1; at < words.length && at < i + MOST && apart < 3; at += 1) {
    const is = words[at]?.is;
    if (is === 'other') break;
    apart = is === 'digit' || is === 'like' ? 0 : apart + 1;
    if (apart === 0) end = at + 1;
  }
  return end;
}

function mended(text: string, run: readonly Word[], last: boolean, hearing: Pick<Hearing, 'question' | 'country'>): string {
  const source = text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
  const led = afterLead(text, run, hearing.country);
  if (led !== undefined) return led;
  const smooth = smoothed(text, run);
  const isNumber = (said: string): boolean => readPhone(digitsOf(said), false, hearing.country) !== undefined;
  // Recognisers put commas where a caller takes breath: "six thirteen, five fifty-five, zero one twenty-three".
  if (run.every(({ is }) => is === 'digit')) return /[,;.]/.test(source) && isNumber(smooth) ? smooth : source;
  const solid = run.slice(0, 1 + run.findLastIndex(({ is }) => is === 'digit'));
  if (isNumber(smoothed(text, solid))) return smooth;
  for (const part of [run, solid]) {
    const said = asDigits(part);
    if (isNumber(said)) return said + text.slice(part.at(-1)?.end ?? 0, run.at(-1)?.end ?? 0);
  }
  const { ask } = hearing.question;
  const singly =
    last &&
    run.every(({ is, text: word }) => is !== 'between' && (is !== 'digit' || word.length === 1 || word in units || zeros.includes(word)));
  const short = asDigits(run);
  return singly && (ask === 'who' || ask === 'account' || ask === 'extension') && SHORT.test(digitsOf(short)) ? short : smooth;
}

/** "Forward two six one three ...": a digit too many in front that sounds like "to" or "for" is that. */
function afterLead(text: string, [first, ...rest]: readonly Word[], country: string): string | undefined {
  const lead = first && { two: 'to', four: 'for' }[first.text];
  const last = rest.at(-1);
  if (lead === undefined || !last || !rest.every(({ is }) => is === 'digit' || is === 'gap')) return undefined;
  const number = smoothed(text, rest);
  return readPhone(digitsOf(number), false, country) === undefined ? undefined : `${lead} ${number}`;
}

/** Without the hesitations between two digits. */
const smoothed = (text: string, run: readonly Word[]): string =>
  run
    .filter(({ is }) => is !== 'gap')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

/** The digits alone, all of them as words or all of them written: `two` beside `613` would be no digit. */
function asDigits(run: readonly Word[]): string {
  const written = run.some(({ text }) => /^\d/.test(text));
  return run
    .flatMap(({ is, text }) => {
      const word = is === 'like' ? soundsLike[text] : is === 'digit' ? text : undefined;
      return word === undefined ? [] : [written ? (units[word] ?? (zeros.includes(word) ? 0 : word)) : word];
    })
    .join(' ');
}

/** All digits of a text that is one number; '': it is none, or several. */
function digitsOf(said: string): string {
  const tokens = tokenise(normalise(said).text);
  const run = readRun(tokens, 0);
  return run?.end === tokens.at(-1)?.end ? (run?.groups.map((group) => group.digits).join('') ?? '') : '';
}
