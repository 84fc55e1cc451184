import { readPhone } from './phone';

/** A word of speech, as digits-said.ts takes it. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly is: string;
}

/** "No wait", "sorry", « non pardon »: what was said last is put right. */
const MENDS =
  /^(?:no|wait|sorry|actually|rather|correction|scratch|mean|non|pardon|attendez|attends|desolee?|plutot|excusez|oups|oops|whoops)$/;
const BESIDE = /^(?:i|that|it|its|moi|je|me|cest|hold|hang)$/;
/** In North America: a number, and the parts of it that one says anew, from the last two digits to all behind the area code. */
const WHOLE = 10;
const PARTS: ReadonlySet<number> = new Set([2, 4, 7]);
/** A number has no more words before it is put right. */
const MOST = 16;

/**
 * "Six one three five five five oh one, no wait, oh two seven two": a number that was put right before it was whole. What is said anew
 * is its end; the digits before it stay. It is heard once more in the summary.
 */
export function begunAgain(text: string, words: readonly Word[], digitsOf: (said: string) => string, country: string): string {
  for (let at = 1; at < words.length; at += 1) {
    if (!MENDS.test(words[at]?.text ?? '')) continue;
    let next = at + 1;
    while (next < words.length && next < at + 4 && mends(words[next])) next += 1;
    let from = at;
    while (from > 0 && at - from < MOST && isDigit(words[from - 1])) from -= 1;
    let to = next;
    while (to < words.length && to - next < MOST && isDigit(words[to])) to += 1;
    const said = (run: readonly Word[]): string =>
      digitsOf(
        run
          .filter(({ is }) => is === 'digit')
          .map(({ start, end }) => text.slice(start, end))
          .join(' '),
      );
    const [first, anew] = [said(words.slice(from, at)), said(words.slice(next, to))];
    const stays = WHOLE - anew.length;
    if (first.length >= WHOLE || !PARTS.has(anew.length) || stays >= first.length) continue;
    const whole = first.slice(0, stays) + anew;
    if (readPhone(whole, false, country) === undefined) continue;
    return text.slice(0, words[from]?.start) + whole + text.slice(words[to - 1]?.end);
  }
  return text;
}

const isDigit = (word: Word | undefined): boolean => word?.is === 'digit' || word?.is === 'gap';
const mends = (word: Word | undefined): boolean => MENDS.test(word?.text ?? '') || BESIDE.test(word?.text ?? '') || word?.is === 'gap';
