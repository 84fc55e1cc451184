import type { Item } from './items';
import { says } from '../text/lexemes';
import { isBracketed, mayName } from '../sentence/thirds';

/** "Louis Gagnon (103)": three to five digits in brackets right behind what may be a name are an extension. */
export function bracketed(items: readonly Item[]): readonly Item[] {
  return items.map((item, i) => {
    if (item.is !== 'number' || !/^\d{3,5}$/.test(item.value) || !isBracketed(item)) return item;
    const [name, closing] = [items[i - 1], items[i + 1]];
    return name?.is === 'word' && mayName(name.text) && !says.pin([name.text]) && closing?.is === 'mark' && closing.text === ')'
      ? { is: 'extension', value: item.value, start: item.start, end: item.end }
      : item;
  });
}
