import type { Item } from './items';

const HEAD = /^[>→➔➜⇒]$/;
const SHAFT = /^[-=–—]$/;

/** "Fwd ext 104 -> 613 555 0151": before a number an arrow is the word it stands for. Linear. */
export function arrowsRead(items: readonly Item[]): readonly Item[] {
  if (!items.some(isHead)) return items;
  const out: Item[] = [];
  for (const [i, item] of items.entries()) {
    if (!isHead(item) || items[i + 1]?.is !== 'phone' || out.length === 0) out.push(item);
    else {
      while (isShaft(out.at(-1))) out.pop();
      out.push({ ...item, is: 'word', text: 'to' });
    }
  }
  return out;
}

const isHead = (item: Item): item is Extract<Item, { is: 'mark' }> => item.is === 'mark' && HEAD.test(item.text);
const isShaft = (item: Item | undefined): boolean => item?.is === 'mark' && SHAFT.test(item.text);
