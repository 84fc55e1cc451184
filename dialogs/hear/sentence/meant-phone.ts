import { light, olds, targets } from '../../phrases/roles';
import type { Item, Phone } from '../things/items';
import { wordsBefore } from './roles';

const toWords = new Set(targets);
const LIGHT = new Set(light);
/** "Replace 613 ... by 613 ...": the second one is meant. */
const newWords = new Set(['by', 'with', 'par']);
const oldPairs = new Set(['instead', 'rather', 'lieu', 'plutot', 'place']);
const oldWords = new Set(olds);

/** "I wrote 613 ... but it must be 613 ...": told first, and put right. */
const WROTE = /^(?:wrote|written|gave|given|typed|said|ecrit|donne|dit|mis)$/;

/** The number that is meant: behind a word for the new one, one not behind "du" where another is, behind "to" if one is, never one behind "not", "from", "instead of"; else the first. */
export function meantPhone(items: readonly Item[]): Phone | undefined {
  const phones = items.flatMap((item, i) => (item.is === 'phone' ? [{ item, before: wordsBefore(items, i) }] : []));
  const kept = phones.filter(({ before }, i) => !isOld(before) && !(i + 1 < phones.length && WROTE.test(before[0] ?? '')));
  // "Calls to 613 ... should go to 613 ...": the first one is where they come in.
  const [first] = kept;
  const fresh = first && kept.length > 1 && comesIn(items[items.indexOf(first.item) + 1], first.before) ? kept.slice(1) : kept;
  const going = fresh.filter(({ before: [first = '', second = ''] }) => !/^(?:du|de|from)$/.test(first === 'le' ? second : first));
  return (
    fresh.find(({ before }) => before.slice(0, 2).some((word) => newWords.has(word))) ??
    (going.length < fresh.length ? going[0] : undefined) ??
    fresh.find(({ before }) => before.some((word) => toWords.has(word))) ??
    fresh[0]
  )?.item;
}

/** "Calls to 613 ... should", "les appels au 613 ... doivent". */
const comesIn = (behind: Item | undefined, before: readonly string[]): boolean =>
  /^(?:to|au) (?:calls|appels)(?: |$)/.test(before.join(' ')) &&
  behind?.is === 'word' &&
  /^(?:should|must|needs?|have|ought|are|shall|doivent|devraient)$/.test(behind.text);

/** "not 613 ...", "from 613 ...", "instead of 613 ...", "plutôt que le 613 ...". */
function isOld(before: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = before.filter((word) => !LIGHT.has(word) && word !== 'le');
  return (
    oldWords.has(first) ||
    (oldPairs.has(second) && /^(?:of|than|que|de|du)$/.test(first)) ||
    (oldPairs.has(third) && /^(?:of|than|que|de|du)$/.test(second))
  );
}
