import { hundreds, repeats, teens, tens, thousands, units, zeros } from '../../phrases/numbers';
import type { Token } from '../text/tokens';

/** A spoken number: its digits, and the index of the token behind it. */
export interface Spoken {
  readonly digits: string;
  readonly next: number;
}

interface Value {
  readonly value: number;
  readonly next: number;
}

const word = (tokens: readonly Token[], i: number): string => (tokens[i]?.kind === 'word' ? (tokens[i]?.text ?? '') : '');

/** Skips the dashes of `quatre-vingt-dix`, `forty-eight`. */
function after(tokens: readonly Token[], i: number): number {
  return tokens[i]?.kind === 'mark' && tokens[i]?.text === '-' && tokens[i]?.gap === '' && tokens[i + 1]?.gap === '' ? i + 1 : i;
}

function teen(tokens: readonly Token[], i: number): Value | undefined {
  const value = teens[word(tokens, i)];
  if (value === undefined) return undefined;
  const more = after(tokens, i + 1);
  const unit = word(tokens, i) === 'dix' ? units[word(tokens, more)] : undefined;
  return unit !== undefined && unit >= 7 ? { value: 10 + unit, next: more + 1 } : { value, next: i + 1 };
}

function below100(tokens: readonly Token[], i: number): Value | undefined {
  const first = word(tokens, i);
  const second = after(tokens, i + 1);
  if (first === 'quatre' && /^vingts?$/.test(word(tokens, second))) return plus(tokens, 80, second + 1, true);
  const ten = tens[first];
  if (ten !== undefined) return plus(tokens, ten, i + 1, ten === 60 && first === 'soixante');
  const low = teen(tokens, i);
  if (low) return low;
  const unit = units[first];
  return unit === undefined ? undefined : { value: unit, next: i + 1 };
}

/** Adds what follows a ten: a unit, or after soixante and quatre-vingt a teen. */
function plus(tokens: readonly Token[], base: number, from: number, vigesimal: boolean): Value {
  const start = after(tokens, from);
  const i = word(tokens, start) === 'et' ? after(tokens, start + 1) : start;
  const low = vigesimal ? teen(tokens, i) : undefined;
  const unit = units[word(tokens, i)];
  const added = low ?? (unit === undefined ? undefined : { value: unit, next: i + 1 });
  return added ? { value: base + added.value, next: added.next } : { value: base, next: from };
}

function below1000(tokens: readonly Token[], i: number): Value | undefined {
  const isHundred = (at: number): boolean => hundreds.includes(word(tokens, at));
  const low = isHundred(i) && word(tokens, i) !== 'hundred' ? undefined : below100(tokens, i);
  const mark = low ? after(tokens, low.next) : i;
  if (!isHundred(mark) || (low && low.value > 9)) return low;
  const base = (low?.value ?? 1) * 100;
  const and = after(tokens, mark + 1);
  const rest = below100(tokens, word(tokens, and) === 'and' ? and + 1 : and);
  return rest ? { value: base + rest.value, next: rest.next } : { value: base, next: mark + 1 };
}

/** Words a spoken number may begin with; nearly all words are none. */
const beginnings = new Set([
  ...Object.keys(repeats),
  ...zeros,
  'mille',
  ...hundreds,
  ...Object.keys(tens),
  ...Object.keys(teens),
  ...Object.keys(units),
  'quatre',
]);
export const beginsNumber = (text: string): boolean => beginnings.has(text);

/** Reads one spoken number at `i`: `four`, `forty-eight`, `cent un`, `vingt mille quatre cent dix-sept`, `double four`. */
export function spokenNumber(tokens: readonly Token[], i: number): Spoken | undefined {
  if (!beginsNumber(word(tokens, i))) return undefined;
  const times = repeats[word(tokens, i)];
  if (times !== undefined) {
    const digit = digitAt(tokens, i + 1);
    return digit === undefined ? undefined : { digits: digit.repeat(times), next: i + 2 };
  }
  if (zeros.includes(word(tokens, i))) return { digits: '0', next: i + 1 };
  const head = word(tokens, i) === 'mille' ? { value: 1, next: i } : below1000(tokens, i);
  if (!head) return undefined;
  const mark = after(tokens, head.next);
  if (!thousands.includes(word(tokens, mark))) return { digits: String(head.value), next: head.next };
  const rest = below1000(tokens, after(tokens, mark + 1));
  return { digits: String(head.value * 1000 + (rest?.value ?? 0)), next: rest?.next ?? mark + 1 };
}

function digitAt(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i];
  if (token?.kind === 'digits' && token.text.length === 1) return token.text;
  if (zeros.includes(word(tokens, i))) return '0';
  const unit = units[word(tokens, i)];
  return unit === undefined ? undefined : String(unit);
}
