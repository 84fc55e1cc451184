import type { Change, NumberFacts } from '../../../machines/words';
import { FORWARDING } from '../wish/forwarding';
import type { Item } from './items';
import { says } from '../text/lexemes';
import { readPhone } from './phone';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';
import { wordsBefore } from '../sentence/roles';

const TAIL = 4;
/** A correction is short; of digits that can be nothing else, more may be told. */
const LONGEST = 10;
const FARTHEST = 24;
const MENDS = new Set([
  'that',
  'it',
  'its',
  'cest',
  'plutot',
  'make',
  'mettez',
  'mets',
  'sorry',
  'no',
  'non',
  'actually',
  'meant',
  'mean',
  'dire',
  'rather',
  'pardon',
  'desole',
  'oups',
  'oops',
  'by',
  'with',
  'par',
  'in',
  'en',
  'to',
  'au',
  'le',
  'ends',
  'ending',
  'finit',
]);

/** A whole number that differs from one given before in its last digits only. */
export function withTail(number: string, tail: string, country: string): NumberFacts | undefined {
  return readPhone(`${number.slice(1, -tail.length)}${tail}`, true, country);
}

/**
 * "Make that 0103", "c'est plutôt 0103": the last four digits of the one number in hand, and which change it is. No extension begins
 * with 0; any other four digits must stand right behind a word of correction. Where it is said how the number ends, two or three do.
 */
export function tailIn(
  { items, words }: Piece,
  changes: readonly Change[],
  country: string,
): { readonly facts: NumberFacts; readonly change: Change } | undefined {
  const numbered = changes.filter(({ kind, fields }) => kind === FORWARDING && typeof fields.number === 'string');
  const [change] = numbered;
  if (numbered.length !== 1 || typeof change?.fields.number !== 'string' || words.length > FARTHEST) return undefined;
  const saysEnd = SAYS_END.test(textOf(words));
  const item = items.find((one, i) => (isTail(one) || (saysEnd && isShortTail(one))) && !isDenied(items, i));
  if (item?.is !== 'number') return undefined;
  if (words.length > LONGEST && !item.value.startsWith('0')) return undefined;
  if (items.some((one) => one.is === 'phone' || one.is === 'extension' || one.is === 'login' || one.is === 'account')) return undefined;
  const facts = (): NumberFacts | undefined =>
    typeof change.fields.number === 'string' ? withTail(change.fields.number, item.value, country) : undefined;
  if (saysEnd) return says.otherName(words) ? undefined : found(facts(), change);
  const [nearest] = wordsBefore(items, items.indexOf(item));
  if (nearest === undefined ? !item.value.startsWith('0') : !MENDS.has(nearest) && !item.value.startsWith('0')) return undefined;
  if (
    !item.value.startsWith('0') &&
    !words.some((word) => /^(?:make|plutot|actually|sorry|meant|pardon|rather|oups|oops|non|no)$/.test(word))
  )
    return undefined;
  return found(facts(), change);
}

const found = (facts: NumberFacts | undefined, change: Change) => facts && { facts, change };

/** "It ends in 33", "the last two digits are 33", "ça finit par 33": how many there are is said by themselves. */
const SAYS_END = /\b(?:ends?|ending|last (?:\w+ )?digits?|finit|finissant|(?:se )?termine|derniers? chiffres?)\b/;
const isShortTail = (item: Item): boolean => item.is === 'number' && (item.value.length === 2 || item.value.length === 3);
const isDenied = (items: readonly Item[], i: number): boolean => /^(?:not|pas)$/.test(wordsBefore(items, i)[0] ?? '');

/** Four digits said in one, as two pairs, or one by one. */
export const isTail = (item: Item | undefined): boolean => item?.is === 'number' && item.value.length === TAIL && item.groups.length !== 3;

/** "The area code should be 416": the first three digits of the one number in hand. */
export function areaCodeIn(
  { items, words, asks }: Piece,
  changes: readonly Change[],
  country: string,
): { readonly facts: NumberFacts; readonly change: Change } | undefined {
  if (asks || !/\b(?:area code|indicatif|code regional)\b/.test(textOf(words))) return undefined;
  const [code, other] = items.flatMap((item) =>
    (item.is === 'number' || item.is === 'extension') && /^[2-9]\d\d$/.test(item.value) ? [item.value] : [],
  );
  const [change, more] = changes.filter(({ kind, fields }) => kind === FORWARDING && typeof fields.number === 'string');
  const local = /^\+1\d{3}(\d{7})$/.exec(change?.fields.number ?? '')?.[1];
  if (code === undefined || other !== undefined || !change || more || local === undefined) return undefined;
  const facts = readPhone(`${code}${local}`, false, country);
  return facts && { facts, change };
}
