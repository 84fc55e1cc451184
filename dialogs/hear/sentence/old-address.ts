import { wordAt, type Item } from '../things/items';

/** "... and not", "instead of", "au lieu de", right before an address. */
const DENIES: readonly (readonly string[])[] = [
  ['instead', 'of'],
  ['rather', 'than'],
  ['not'],
  ['no', 'longer'],
  ['et', 'non', 'pas'],
  ['et', 'non'],
  ['et', 'pas'],
  ['et', 'plus'],
  ['au', 'lieu', 'de'],
  ['plutot', 'que'],
  ['non', 'plus'],
];
const BEFORE = /^(?:and|but|et|mais|to|at|on|a|at|use|the|old|lancienne|lancien|ancienne|adresse|address|email)$/;
const BEHIND = /^(?:anymore|any|more|longer|plus)$/;

/** "Please use anna@new.example and not desk@old.example anymore": the address that holds no more is no part of what is wanted. */
export function withoutOldAddress(items: readonly Item[]): readonly Item[] {
  const addresses = items.flatMap((item, i) => (item.is === 'email' ? [i] : []));
  if (addresses.length !== 2) return items;
  const [old = 0, now = 0] = addresses;
  // "From desk@old.example to anna@new.example".
  const between = items.slice(old + 1, now);
  if (/^(?:from|de|d)$/.test(wordAt(items, old - 1)) && between.length === 1 && /^(?:to|into|a|pour|par)$/.test(wordAt(items, old + 1)))
    return [...items.slice(0, old - 1), ...items.slice(old + 1)];
  for (const at of addresses) {
    let end = at;
    while (BEFORE.test(wordAt(items, end - 1)) && wordAt(items, end - 1) !== 'and' && wordAt(items, end - 1) !== 'et') end -= 1;
    const denial = DENIES.find((words) => words.every((word, n) => wordAt(items, end - words.length + n) === word));
    if (!denial) continue;
    const from = end - denial.length;
    const first = /^(?:and|but|et|mais)$/.test(wordAt(items, from - 1)) ? from - 1 : from;
    let to = at + 1;
    while (BEHIND.test(wordAt(items, to))) to += 1;
    return [...items.slice(0, first), ...items.slice(to)];
  }
  return items;
}
