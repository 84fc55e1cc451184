import { wordAt, type Item } from '../things/items';

const FOR = /^(?:for|pour)$/;
const ME = /^(?:me|us|moi|nous)$/;
/** Where another clause begins: what is wanted there may be one's own. */
const JOINS = /^(?:and|then|but|plus|et|puis|mais|ainsi)$/;
const THEIRS = /^(?:her|his|their|ses|leurs?)$/;
const OWN = /^(?:my|mine|our|ours|mon|ma|mes|mien|mienne|notre|nos)$/;
/** "... and one for me", "another one for me": a second thing, and one's own. */
const ANOTHER = /^(?:one|another|same|new|un|une|autre|celui|chose|also|too|just|only|not|aussi|seulement|pas|juste)$/;

/**
 * "Reset 104's voicemail PIN for me": done by us, for 104. The items without those last words, where the clause is of somebody else;
 * "... for 104 and for me" names two.
 */
export function doneForMe(items: readonly Item[]): readonly Item[] {
  const end = items.findLastIndex(({ is }) => is !== 'mark');
  if (end < 3 || !ME.test(wordAt(items, end)) || !FOR.test(wordAt(items, end - 1))) return items;
  const from = items.findLastIndex(
    (item, i) => i < end - 1 && (item.is === 'mark' ? /[.!?;:\n]/.test(item.text) : JOINS.test(wordAt(items, i))),
  );
  const clause = items.slice(from + 1, end - 1);
  const last = items[end - 2];
  const isOthers = clause.some(
    (item) => item.is === 'extension' || item.is === 'number' || item.is === 'login' || (item.is === 'word' && THEIRS.test(item.text)),
  );
  const hasOwn = clause.some((item) => item.is === 'word' && OWN.test(item.text));
  const isSecond = last?.is === 'mark' || ANOTHER.test(wordAt(items, end - 2)) || clause.filter(({ is }) => is === 'phone').length > 1;
  return !isOthers || hasOwn || isSecond ? items : [...items.slice(0, end - 1), ...items.slice(end + 1)];
}
