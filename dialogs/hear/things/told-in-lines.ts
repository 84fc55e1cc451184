import type { Item } from './items';

/** What a thing is called that stands in a line of its own. */
const LABEL =
  /^(?:ext|extension|poste|email|mail|courriel|adresse|address|phone|tel|telephone|cell|cellulaire|mobile|account|compte|no|number|numero|login|identifiant|a|at|au|to|vers|is|est|the|le|her|his|son|sa|he|she|il|elle|sits|that|thats|cest)$/;

/**
 * "Please add Priya Nair↵ext 116↵priya@...": a line of nothing but one thing goes on with the line before, as behind a comma.
 * Linear.
 */
export function toldInLines(items: readonly Item[]): readonly Item[] {
  if (!items.some(isLine)) return items;
  return items.map((item, i) => (isLine(item) && i > 0 && tellsOneThing(items, i + 1) ? { ...item, text: ',' } : item));
}

const isLine = (item: Item): boolean => item.is === 'mark' && item.text === '\n';

/** So many items have a line that tells one thing. */
const LONGEST = 6;

function tellsOneThing(items: readonly Item[], from: number): boolean {
  let things = 0;
  for (let i = from; i < from + LONGEST; i += 1) {
    const item = items[i];
    if (item === undefined || isLine(item)) return things === 1;
    // "Extension: 117" is a row of a form, and read as such.
    if (item.is === 'mark' && !/^[.,;!]$/.test(item.text)) return false;
    if (item.is === 'mark') continue;
    if (item.is === 'word' && !LABEL.test(item.text)) return false;
    if (item.is === 'secret' || item.is === 'hidden' || item.is === 'case') return false;
    if (item.is !== 'word') things += 1;
  }
  return false;
}
