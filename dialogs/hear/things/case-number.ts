import { asIn, between, cases, dashes, leadIns, misheard, spelled } from '../../phrases/spelling';
import type { Hearing } from '../../heard';
import { Lexicon } from '../text/lexicon';
import { normalise } from '../text/normalise';
import { spokenNumber } from './number-words';
import { tokenise, type Token } from '../text/tokens';

/** The five signs behind the C (src/turn/cases.ts): none that is misread, and a letter among the first four. */
const BODY = /^(?=\d{0,3}[a-z])[2-9a-hj-np-z]{5}$/;
const WRITTEN = /(?<![\p{L}\p{N}-])c-([2-9a-hj-np-z]{4})-([2-9a-hj-np-z])(?![\p{L}\p{N}-])/u;
const BARE = /^c?([2-9a-hj-np-z]{4})([2-9a-hj-np-z])$/;

/** A case number in a text, and the text without it. */
export interface NamedCase {
  /** `C-48K2-7`. */
  readonly number: string;
  readonly rest: string;
}

const numbered = (signs: string): string => `C-${signs.slice(0, 4)}-${signs.slice(4)}`.toUpperCase();

/** Written out anywhere; on a call, and behind "case", also spelled: `see forty eight kay two seven`. Undefined: none. */
export function caseNumberIn(text: string, { channel, question }: Hearing): NamedCase | undefined {
  const plain = normalise(text.slice(0, 2_000));
  const cutOut = (from: number, to: number): string => `${text.slice(0, plain.at[from])} ${text.slice(plain.at[to] ?? text.length)}`;
  const written = plain.text.includes('c-') ? WRITTEN.exec(plain.text) : null;
  if (written)
    return {
      number: numbered(`${written[1]}${written[2]}`),
      rest: cutOut(introduced(plain.text, written.index), written.index + written[0].length),
    };
  const tokens = tokenise(plain.text);
  const asked = question.ask === 'case-number';
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]?.kind !== 'word' || !caseWords.has(tokens[i]?.text ?? '')) continue;
    const found = spelling(tokens, skipBetween(tokens, i + 1), channel === 'voice');
    if (found)
      return { number: numbered(found.signs), rest: cutOut(tokens[leadIn(tokens, i)]?.start ?? 0, tokens[found.next - 1]?.end ?? 0) };
  }
  const found = asked || channel === 'voice' ? spelling(tokens, 0, true) : undefined;
  return found && (asked || found.next === tokens.length)
    ? { number: numbered(found.signs), rest: cutOut(0, tokens[found.next - 1]?.end ?? 0) }
    : undefined;
}

const caseWords = new Set(cases.map((word) => normalise(word).text));
const gaps = new Lexicon({ between });
const INTRODUCES = new RegExp(
  `(?:\\b(?:my|mon|the|le|of|from|du|de|about|for|pour)\\s+)?(?:\\b(?:${[...caseWords].join('|')})\\b)?(?:\\s+(?:${between.map((each) => normalise(each).text).join('|')}))*\\s*[:#]?\\s*$`,
);

/** Where "my case is" before a written number begins. */
const introduced = (text: string, at: number): number => at - (INTRODUCES.exec(text.slice(Math.max(0, at - 60), at))?.[0].length ?? 0);

const leading = new Set(leadIns);

/** Where "I'm calling about my case" begins. */
function leadIn(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && leading.has(tokens[from - 1]?.text ?? '')) from -= 1;
  return from;
}

const textsOf = (tokens: readonly Token[]): string[] => tokens.map((token) => token.text);

function skipBetween(tokens: readonly Token[], from: number): number {
  const words = textsOf(tokens);
  let i = from;
  for (;;) {
    if (tokens[i]?.kind === 'mark' && /^[:#,.=-]$/.test(tokens[i]?.text ?? '')) i += 1;
    else {
      const found = gaps.at(words, i);
      if (!found) return i;
      i = found.next;
    }
  }
}

const letters = new Lexicon(spelled as Readonly<Record<string, readonly string[]>>);
const like = new Lexicon({ asIn });
const dash = new Set(dashes.map((word) => normalise(word).text));

interface Spelling {
  readonly signs: string;
  readonly next: number;
}

/** Five signs with or without the C in front, written together or said one by one; they must not go on as something else. */
function spelling(tokens: readonly Token[], from: number, spoken: boolean): Spelling | undefined {
  const words = textsOf(tokens);
  const first = tokens[from];
  const bare = first && BARE.exec(first.text);
  if (bare && /[a-z]/.test(first.text) && /\d/.test(first.text)) return { signs: `${bare[1]}${bare[2]}`, next: from + 1 };
  let signs = '';
  let i = from;
  let end = from;
  while (i < tokens.length && signs.length <= 6) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'mark' ? /^[-,.]$/.test(token.text) : dash.has(token.text)) {
      i += 1;
      continue;
    }
    const read = signAt(tokens, words, i, spoken);
    if (!read) break;
    signs += read.signs;
    i = end = read.next;
  }
  const body = signs.length === 6 && signs.startsWith('c') ? signs.slice(1) : signs;
  return BODY.test(body) ? { signs: body, next: end } : undefined;
}

function signAt(
  tokens: readonly Token[],
  words: readonly string[],
  i: number,
  spoken: boolean,
): { readonly signs: string; readonly next: number } | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === 'digits') return { signs: token.text, next: i + 1 };
  const glued = (token.gap === '' && i > 0) || tokens[i + 1]?.gap === '';
  if (/^[a-z\d]{1,6}$/.test(token.text) && (token.text.length === 1 || (glued && tokens[i + 1]?.kind !== 'mark') || /\d/.test(token.text)))
    return afterLike(words, { signs: token.text, next: i + 1 });
  if (!spoken) return undefined;
  const letter = letters.at(words, i);
  if (letter) return afterLike(words, { signs: letter.name, next: letter.next });
  const number = spokenNumber(tokens, i);
  if (number) return { signs: number.digits, next: number.next };
  const heard = misheard[token.text];
  return heard === undefined ? undefined : { signs: heard, next: i + 1 };
}

/** "K as in kilo". */
function afterLike(
  words: readonly string[],
  read: { readonly signs: string; readonly next: number },
): { readonly signs: string; readonly next: number } {
  const found = like.at(words, read.next);
  const example = found && words[found.next];
  return found && example?.startsWith(read.signs) ? { signs: read.signs, next: found.next + 1 } : read;
}

const onKeys = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/** A number keyed on a call: a digit by its key, a letter by 1, its key and its place on that key; the C may be left out. */
export function keyedCaseNumber(keys: string): string | undefined {
  let signs = '';
  for (let i = 0; i < keys.length; i += 1) {
    if (keys[i] !== '1') {
      signs += keys[i];
      continue;
    }
    signs += onKeys[Number(keys[i + 1]) - 2]?.[Number(keys[i + 2]) - 1] ?? '?';
    i += 2;
  }
  const body = signs.length === 6 && signs.startsWith('c') ? signs.slice(1) : signs;
  return BODY.test(body) ? numbered(body) : undefined;
}
