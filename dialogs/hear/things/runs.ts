import { shy } from '../../phrases/numbers';
import { namesAreaCode } from './area-code';
import { beginsNumber, spokenNumber } from './number-words';
import type { Token } from '../text/tokens';

/** Digits that stand together: one written group, or one spoken number. Offsets are those of the plain text. */
export interface Group {
  readonly digits: string;
  readonly spoken: boolean;
  readonly start: number;
  readonly end: number;
  /** A dash or a slash joins it to the group before. */
  readonly joined: boolean;
  /** Its tokens: the index of the first one, and of the one behind it. */
  readonly from: number;
  readonly next: number;
}

/** Groups with nothing but separators between them: `613 555-0100`, `4-8-3-9-2-0`, `four eight three`. */
export interface Run {
  readonly groups: readonly Group[];
  /** A `+` stands before the first digit, or "plus" before a number that is no national one. */
  readonly plus: boolean;
  readonly start: number;
  readonly end: number;
}

const HARD_JOIN = new Set(['-', '.', '/', '_', '*', '|', '(', ')', '·', '~', '•']);
const SOFT_JOIN = new Set([',', ';', ':', '"', "'", '…']);
/** More groups than any number has; what is longer is cut, so that work stays linear. */
const MOST_GROUPS = 32;

/** Reads the run that starts at token `i`, if one does. */
export function readRun(tokens: readonly Token[], i: number): Run | undefined {
  if (!mayBegin(tokens[i])) return undefined;
  const said = tokens[i]?.kind === 'word' && tokens[i]?.text === 'plus';
  const plus = (said || tokens[i]?.text === '+') && (tokens[i + 1]?.kind === 'digits' || spokenNumber(tokens, i + 1) !== undefined);
  const open = tokens[i]?.text === '(' && tokens[i + 1]?.kind === 'digits';
  const groups: Group[] = [];
  let area = false;
  for (let from = plus || open ? i + 1 : i; groups.length < MOST_GROUPS;) {
    const before = groups.at(-1);
    const group = readGroup(tokens, from, before !== undefined);
    if (!group || (before && (isPoint(tokens, before, group) || (!mayJoin(tokens, before, group) && !(groups.length === 1 && area)))))
      break;
    groups.push(group);
    if (groups.length === 1) area = isSaidInParts(tokens, i);
    from = skipMarks(tokens, groups.length === 1 && area ? behindArea(tokens, group.next) : group.next);
  }
  const run = trimmed(groups, tokens, plus, plus || open ? tokens[i]?.start : undefined);
  return said && !(run?.plus && isAbroad(run.groups)) ? undefined : run;
}

/** "... 101 and 103 2) and then": a point of a list, and no digit of the number before; a digit of one in brackets is none. */
const isPoint = (tokens: readonly Token[], before: Group, { digits, spoken, from, next, end }: Group): boolean =>
  !spoken &&
  digits.length === 1 &&
  before.digits.length >= 3 &&
  tokens[from]?.gap !== '' &&
  tokens[next]?.text === ')' &&
  tokens[next]?.start === end &&
  tokens[next + 1]?.kind === 'word' &&
  !tokens.slice(Math.max(0, from - BRACKET), from).some(({ text }) => text === '(');
/** How far before it the bracket may open, in tokens. */
const BRACKET = 16;

/** "Area code 613, then 555 0100", "my area code is 613": the number that begins at `i` is said in two parts. */
function isSaidInParts(tokens: readonly Token[], i: number): boolean {
  const words = tokens.slice(Math.max(0, i - 4), i).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
  const last = words.length - 1;
  return namesAreaCode((at) => words[at], /^(?:is|est|of)$/.test(words[last] ?? '') ? last - 1 : last);
}

/** Behind an area code, past the words that lead on to the rest of the number. */
function behindArea(tokens: readonly Token[], from: number): number {
  let i = from;
  while (
    i < from + 6 &&
    (/^[,;:-]$/.test(tokens[i]?.text ?? '') || /^(?:then|and|the|rest|number|is|puis|et|le|numero|est)$/.test(tokens[i]?.text ?? ''))
  )
    i += 1;
  return tokens[i]?.kind === 'digits' || beginsNumber(tokens[i]?.text ?? '') ? i : from;
}

const mayBegin = (token: Token | undefined): boolean =>
  token?.kind === 'digits' ||
  (token?.kind === 'word' && (token.text === 'plus' || beginsNumber(token.text))) ||
  (token?.kind === 'mark' && (token.text === '+' || token.text === '('));

/** "Plus" is a sign only before a country code; "plus 613 555 0100" adds one number to another. */
const isAbroad = (groups: readonly Group[]): boolean =>
  /^(?!0|1?[2-9]\d{2}[2-9]\d{6}$)\d{9,15}$/.test(groups.map(({ digits }) => digits).join(''));

function readGroup(tokens: readonly Token[], i: number, inside: boolean): Group | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const mark = inside ? tokens[i - 1]?.text : undefined;
  const joined = mark === '-' || mark === '/';
  if (token.kind === 'digits')
    return { digits: token.text, spoken: false, start: token.start, end: token.end, joined, from: i, next: i + 1 };
  const spoken = token.kind === 'word' ? spokenNumber(tokens, i) : undefined;
  const last = spoken && tokens[spoken.next - 1];
  return spoken && last
    ? { digits: spoken.digits, spoken: true, start: token.start, end: last.end, joined, from: i, next: spoken.next }
    : undefined;
}

function skipMarks(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < from + 3 && tokens[i]?.kind === 'mark') i += 1;
  return i;
}

/** Commas, full stops and line ends only hold short groups together: `4, 8, 3, 9, 2, 0`, never `101, 613 555 0100`. */
function mayJoin(tokens: readonly Token[], before: Group, group: Group): boolean {
  const thousands = before.digits.length === 3 && tokens[before.next]?.text === ',' && tokens[group.from]?.gap === '';
  const short = (before.digits.length <= 2 || thousands) && before.digits.length === group.digits.length;
  for (let i = before.next; i <= group.from; i += 1) {
    const token = tokens[i];
    if (token?.gap === '\n' && !short) return false;
    if (!token || i === group.from) continue;
    const ends = token.text === '.' && tokens[i + 1]?.gap !== '';
    if (!(HARD_JOIN.has(token.text) && !ends) && !(short && (ends || SOFT_JOIN.has(token.text)))) return false;
  }
  return true;
}

/** `un`, `one`, `oh` beside written digits or alone are words, not digits. */
function trimmed(all: readonly Group[], tokens: readonly Token[], plus: boolean, opened: number | undefined): Run | undefined {
  const isShy = (group: Group | undefined, beside: Group | undefined): boolean =>
    group !== undefined &&
    group.spoken &&
    group.digits.length === 1 &&
    beside?.spoken !== true &&
    shy.includes(tokens[group.from]?.text ?? '');
  if (all.length === 0) return undefined;
  let from = 0;
  let to = all.length;
  while (from < to && isShy(all[from], all[from + 1])) from += 1;
  while (to > from && isShy(all[to - 1], to > 1 ? all[to - 2] : undefined)) to -= 1;
  const groups = all.slice(from, to);
  const first = groups[0];
  const last = groups.at(-1);
  if (!first || !last || (groups.length === 1 && first.spoken && first.digits.length === 1)) return undefined;
  return { groups, plus: plus && from === 0, start: from === 0 && opened !== undefined ? opened : first.start, end: last.end };
}
