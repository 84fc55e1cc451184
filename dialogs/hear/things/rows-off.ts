import type { Item } from './items';
import { namesUser } from './lists';

/** Behind an arrow: calls go nowhere else. */
const NOWHERE = /^(?:none|nothing|nowhere|nil|aucune?|rien|neant)$/;

/** "104 -> none", "105: aucun", in a list in which others go to numbers: their forwarding is to end. */
export function rowsOff(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ is }) => is === 'phone')) return items;
  return items.map((item, i) => {
    if (item.is !== 'word' || !NOWHERE.test(item.text)) return item;
    const next = items[i + 1];
    if (next !== undefined && !(next.is === 'mark' && /[\n.;,]/.test(next.text))) return item;
    let at = i - 1;
    for (let before = items[at]; before?.is === 'mark' && /[-=>:→–—]/.test(before.text); before = items[at]) at -= 1;
    return at < i - 1 && namesUser(items[at]) ? { ...item, text: 'off' } : item;
  });
}
