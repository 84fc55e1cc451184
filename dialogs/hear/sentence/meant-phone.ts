import { light, olds, targets } from '../../phrases/roles';
import type { Item, Phone } from '../things/items';
import { wordsBefore } from './roles';

const toWords = new Set(targets);
const LIGHT = new Set(light);
/** "Replace 613 ... by 613 ...": the second one is meant. */
const newWords = new Set(['by', 'with', 'par']);
const oldPairs = new Set(['instead', 'rather', 'lieu', 'plutot', 'place']);
const oldWords = new Set(olds);

/** The number that is meant: behind a word for the new one, one not behind "du" where another is, behind "to" if one is, never one behind "not", "from", "instead of"; else the first. */
export function meantPhone(items: readonly Item[]): Phone | undefined {
  const phones = items.flatMap((item, i) => (item.is === 'phone' ? [{ item, before: wordsBefore(items, i) }] : []));
  const fresh = phones.filter(({ before }) => !isOld(before));
  const going = fresh.filter(({ before: [first = '', second = ''] }) => !/^(?:du|de|from)$/.test(first === 'le' ? second : first));
  return (
    fresh.find(({ before }) => before.slice(0, 2).some((word) => newWords.has(word))) ??
    (going.length < fresh.length ? going[0] : undefined) ??
    fresh.find(({ before }) => before.some((word) => toWords.has(word))) ??
    fresh[0]
  )?.item;
}

/** "not 613 ...", "from 613 ...", "instead of 613 ...", "plutôt que le 613 ...". */
function isOld(before: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = before.filter((word) => !LIGHT.has(word) && word !== 'le');
  return (
    oldWords.has(first) ||
    (oldPairs.has(second) && /^(?:of|than|que|de|du)$/.test(first)) ||
    (oldPairs.has(third) && /^(?:of|than|que|de|du)$/.test(second))
  );
}
