import { namesUser } from '../things/lists';
import type { Item } from '../things/items';
import { wordsIn } from './pieces';

/** Between the users that were listed and the one who remains: a no, or "only" said behind them. */
const REMAINS =
  /^(?:(?:non|no|wait|attendez|attends|euh|uh|um|sorry|pardon|desolee?|oups|oops|finalement|actually|en fait|bon|well) )+(?:(?:juste|seulement|uniquement|only|just|simplement)(?: (?:le|la|celui|celle|ceux|du|de|poste|extension|ext|the|for|pour|l))*)$/;
/** How far it may stand behind them, in items. */
const FAR = 8;

const valueOf = (item: Item | undefined): string => (item && 'value' in item ? item.value : '');
const isJoint = (item: Item | undefined): boolean =>
  (item?.is === 'word' && /^(?:and|et|plus|le|la|the|poste|extension|ext|du|de)$/.test(item.text)) ||
  (item?.is === 'mark' && /[,&+/]/.test(item.text));

/** "Enlevez le 104 et le 105, non, juste le 104": of those listed the one who is named again with an "only"; the rest is taken back. */
export function narrowed(items: readonly Item[]): readonly Item[] {
  const users = items.flatMap((item, i) => (namesUser(item) ? [i] : []));
  const last = users.at(-1);
  const listed = users.slice(0, -1);
  const [first] = listed;
  const end = listed.at(-1);
  if (last === undefined || first === undefined || end === undefined || listed.length < 2) return items;
  if (!items.slice(first, end).every((item) => namesUser(item) || isJoint(item))) return items;
  // "... to 613 555 0100, no, only 104": where to stays as it was said.
  const phone = items.findIndex(({ is }, i) => i > end && i < last && is === 'phone');
  const goal = items.slice(end + 1, Math.max(end, phone) + 1);
  const between = items.slice(Math.max(end, phone) + 1, last);
  if (between.length > FAR || !(phone < 0 || goal.slice(0, -1).every(({ is }) => is === 'word'))) return items;
  if (!between.every(({ is }) => is === 'word' || is === 'mark') || !REMAINS.test(wordsIn(between).join(' '))) return items;
  const kept = listed.find((i) => valueOf(items[i]) === valueOf(items[last]));
  return kept === undefined ? items : [...items.slice(0, first), ...items.slice(kept, kept + 1), ...goal, ...items.slice(last + 1)];
}
