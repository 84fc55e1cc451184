import { type Item, type Phone } from '../things/items';
import { namesUser } from '../things/lists';
import { isTail, withTail } from '../things/tails';

const isJoint = (item: Item | undefined): boolean =>
  (item?.is === 'mark' && /[,;&+]/.test(item.text)) || (item?.is === 'word' && /^(?:and|et|plus|pis|puis|then)$/.test(item.text));

interface Told {
  /** The users, with what joins them. */
  readonly whom: readonly Item[];
  readonly link: Item;
  readonly end: number;
}

/** Whom the number at `at` is said to be for, and where that ends. */
function forWhom(items: readonly Item[], at: number): Told | undefined {
  const link = items[at + 1];
  if (link?.is !== 'word' || !/^(?:for|pour)$/.test(link.text)) return undefined;
  const whom: Item[] = [];
  let end = at + 2;
  for (let i = end; i < at + LONGEST; i += 1) {
    const item = items[i];
    const self = item?.is === 'word' && /^(?:me|moi|myself|mine|moimeme)$/.test(item.text);
    if (item && self) whom.push({ ...item, text: link.text === 'for' ? 'mine' : 'miens' });
    else if (item && (namesUser(item) ? !isTail(item) : isJoint(item) && whom.length > 0)) whom.push(item);
    else if (item?.is === 'word' && /^(?:the|le|la|user|extension|ext|poste|for|pour)$/.test(item.text)) continue;
    else break;
    if (item && !isJoint(item)) end = i + 1;
  }
  while (isJoint(whom.at(-1))) whom.pop();
  return whom.length > 0 ? { whom, link, end } : undefined;
}
/** More items than name whom one number is for. */
const LONGEST = 12;

/**
 * "613 555 0100 for me and 613 555 0199 for 104": where each of several numbers stands before whom it is for, as "mine to 613 ..., 104 to
 * 613 ...", so that none is taken for somebody else's. A number that only its end tells apart is written out.
 */
export function numbersFirst(items: readonly Item[], country: string): readonly Item[] {
  const phones = items.filter((item): item is Phone => item.is === 'phone');
  const [first] = phones;
  if (!first) return items;
  const from = items.indexOf(first);
  const numbers = items.flatMap((item, i) => (item.is === 'phone' || (i > from && isTail(item) && forWhom(items, i)) ? [i] : []));
  const told = numbers.map((at) => forWhom(items, at));
  if (numbers.length < 2 || numbers.length > MOST) return items;
  const out: Item[] = items.slice(0, from);
  for (const [n, at] of numbers.entries()) {
    const one = told[n];
    const item = items[at];
    const phone = item?.is === 'phone' ? item : item && 'value' in item ? tailed(first, item.value, item, country) : undefined;
    const next = numbers[n + 1];
    if (!one || !phone || (next !== undefined && !items.slice(one.end, next).every(isBetween))) return items;
    const { whom, link } = one;
    const to = link.is === 'word' && link.text === 'pour' ? 'au' : 'to';
    out.push(...whom, { is: 'word', text: to, start: link.start, end: link.end }, phone);
    out.push(...items.slice(one.end, next ?? items.length));
  }
  return out;
}
/** More numbers than are told so. */
const MOST = 8;

const isBetween = (item: Item): boolean => isJoint(item) || (item.is === 'mark' && /[.\n]/.test(item.text));
function tailed(first: Phone, tail: string, { start, end }: Item, country: string): Phone | undefined {
  const facts = withTail(first.facts.number, tail, country);
  return facts && { is: 'phone', facts, start, end };
}
