import type { Change, NumberFacts } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { units } from '../../phrases/numbers';
import { foremost } from '../wants';
import { FORWARDING } from '../wish/forwarding';
import type { Bare, Item } from './items';
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
 * with 0; any other four digits must stand right behind a word of correction. Where it is said how the number ends, two or three do, or
 * the last one; and beside the summary those that differ from its end in one place.
 */
export function tailIn(
  piece: Piece,
  changes: readonly Change[],
  hearing: Hearing,
): { readonly facts: NumberFacts; readonly change: Change } | undefined {
  const { items, words } = piece;
  const numbered = changes.filter(({ kind, fields }) => kind === FORWARDING && typeof fields.number === 'string');
  const [change] = numbered;
  if (numbered.length !== 1 || typeof change?.fields.number !== 'string' || words.length > FARTHEST) return undefined;
  const { number } = change.fields;
  const text = textOf(words);
  if (items.some((one) => one.is === 'phone' || one.is === 'extension' || one.is === 'login' || one.is === 'account')) return undefined;
  const instead = items.find((one, i) => isPair(one, number) && isDenied(items, i));
  if (instead?.is === 'number') return found(withTail(number, instead.value.slice(TAIL), hearing.country), change);
  const last = LAST_ONE.test(text) ? lastDigit(piece) : undefined;
  if (last !== undefined) return found(withTail(number, last, hearing.country), change);
  if (LAST_ONE.test(text)) return undefined;
  const saysEnd = SAYS_END.test(text);
  const near = foremost(hearing.question).ask === 'confirm' && PUTS_RIGHT.test(text);
  const item = items.find(
    (one, i) =>
      (isTail(one) || (isShortTail(one) && (saysEnd || (near && isNear(one.value, number, change, hearing) && !isWhose(items, i))))) &&
      !isDenied(items, i),
  );
  if (item?.is !== 'number') return undefined;
  if (words.length > LONGEST && !item.value.startsWith('0') && !saysEnd) return undefined;
  const facts = (): NumberFacts | undefined => withTail(number, item.value, hearing.country);
  if (saysEnd) return says.otherName(words) ? undefined : found(facts(), change);
  if (!isTail(item)) return found(facts(), change);
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
const SAYS_END =
  /\b(?:ends?|ending|last (?:\w+ )?digits?|finit|finisse|finissant|finir|(?:se )?termine|derniers? chiffres?|(?:at the|to) (?:very )?end|a la (?:toute )?fin)\b/;
const isShortTail = (item: Item): item is Bare => item.is === 'number' && (item.value.length === 2 || item.value.length === 3);

/** "The last digit should be a seven", "le dernier chiffre est un 7": one alone, and nothing that is denied. */
const LAST_ONE = /\b(?:last (?:digit|number|one)|dernier (?:chiffre|numero))\b(?! (?:i|you|we|je|vous|que))/;
function lastDigit({ items, words, asks }: Piece): string | undefined {
  if (asks || words.length > LONGEST + 2) return undefined;
  const said = items.flatMap((item, i) => {
    if (isDenied(items, i)) return [];
    // "Un sept" is one digit: the first is its article.
    if (item.is === 'number') return [item.groups.length === 2 && item.value.startsWith('1') ? item.value.slice(1) : item.value];
    const unit = item.is === 'word' && !/^(?:a|an|un|one|to|for|o|oh)$/.test(item.text) ? units[item.text] : undefined;
    return unit === undefined ? [] : [String(unit)];
  });
  const [digit, other] = said;
  return digit?.length === 1 && other === undefined ? digit : undefined;
}

/** Words by which a number is put right, or said once more. */
const PUTS_RIGHT =
  /\b(?:no|nope|not|non|pas|wait|sorry|pardon|oops|oups|desolee?|actually|almost|presque|meant|mean|said|say|dit|dis|disais|should|devrait|plutot|rather|instead|change|changer|make|mettre)\b/;
/** Digits for the end of the number, where they differ from it in one place, and are not just as near to whose calls it is. */
function isNear(digits: string, number: string, { subject }: Change, { named }: Hearing): boolean {
  const users = [...named, ...(subject.is === 'extension' ? [subject.extension] : [])];
  return differsOnce(digits, number.slice(-digits.length)) && !users.some((user) => differsOnce(digits, user));
}
const differsOnce = (one: string, other: string): boolean =>
  one.length === other.length && [...one].filter((digit, at) => digit !== other[at]).length === 1;
const isWhose = (items: readonly Item[], i: number): boolean =>
  /^(?:for|of|pour|de|du|extension|poste|user)$/.test(wordsBefore(items, i).find((word) => !/^(?:le|la|les|the)$/.test(word)) ?? '');
const isDenied = (items: readonly Item[], i: number): boolean =>
  /^(?:not|pas)(?: |$)/.test(wordsBefore(items, i).filter((word) => !/^(?:a|an|un|le|the)$/.test(word))[0] ?? '');

/** "Not oh one five five oh one six five": the end that the number has, and in the same breath the one it is to have. */
const isPair = (item: Item, number: string): boolean =>
  item.is === 'number' && item.value.length === 2 * TAIL && item.value.startsWith(number.slice(-TAIL));

/** Four digits said in one, as two pairs, or one by one. */
export const isTail = (item: Item | undefined): boolean =>
  item?.is === 'number' && item.value.length === TAIL && (item.groups.length !== 3 || item.value.startsWith('0'));

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
