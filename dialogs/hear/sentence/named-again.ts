import { isGivenName } from '../../phrases/given-names';
import { wordAt, type Item } from '../things/items';
import { isStrange } from './thirds';

/** What may stand between a name and the extension that is theirs: "Hannah, poste 104", "Hannah au 104", "Hannah (104)". */
const BETWEEN = /^(?:au|a|at|on|ext|extension|poste|le|the|du|de|of|x|is|est|sur|son|qui|who|a|her|his)$/;
/** More items than these stand between no name and its extension. */
const NEAR = 5;
/** A family name between the given name and the extension. */
const isNameWord = (word: string): boolean => isGivenName(word) || isStrange(word);

const isUser = (item: Item | undefined): boolean =>
  item?.is === 'extension' || (item?.is === 'number' && item.groups.length === 1 && item.value.length >= 2 && item.value.length <= 4);
const valueOf = (item: Item | undefined): string => (item?.is === 'extension' || item?.is === 'number' ? item.value : '');

/** The name that stands right before the user at `i`: up to two words. */
function nameBefore(items: readonly Item[], i: number): readonly string[] {
  let at = i - 1;
  while (at >= 0 && i - at < NEAR && (items[at]?.is === 'mark' ? /^[,(#:-]$/.test(markAt(items, at)) : BETWEEN.test(wordAt(items, at))))
    at -= 1;
  const [last, first] = [wordAt(items, at), wordAt(items, at - 1)];
  if (!isNameWord(last)) return [];
  return isGivenName(first) ? [first, last] : isGivenName(last) ? [last] : [];
}
const markAt = (items: readonly Item[], i: number): string => {
  const item = items[i];
  return item?.is === 'mark' ? item.text : '';
};

/** Who is named once more with nothing of their own behind: "ceux de Hannah", "Hannah's", "for Hannah". */
const OF = /^(?:de|d|of|for|pour|chez|a|les|to|celui|celle|ceux|celles|appels?|calls?|renvoi|and|et)$/;

/**
 * "Tomasz (105) is off and Hannah (104) is ill. Send Tomasz's calls to ... and Hannah's to ...": where several are told by name and
 * extension, a name that comes again is that extension.
 */
export function namedAgain(items: readonly Item[]): readonly Item[] {
  const known = new Map<string, string | undefined>();
  const own = new Set<number>();
  for (const [i, item] of items.entries()) {
    if (!isUser(item)) continue;
    for (const name of nameBefore(items, i))
      known.set(name, known.has(name) && known.get(name) !== valueOf(item) ? undefined : valueOf(item));
    for (let at = i - 1; at >= 0 && i - at <= NEAR + 1; at -= 1) own.add(at);
  }
  if (new Set([...known.values()].filter(Boolean)).size < 2) return items;
  return items.flatMap((item, i): readonly Item[] => {
    const value = item.is === 'word' && !own.has(i) ? known.get(item.text) : undefined;
    const possessed = item.is === 'word' && !own.has(i) && item.text.endsWith('s') ? known.get(item.text.slice(0, -1)) : undefined;
    const which = value ?? (item.end - item.start > wordAt(items, i).length ? possessed : undefined);
    if (which === undefined || !(OF.test(wordAt(items, i - 1)) || possessed !== undefined || isPossessive(items, i))) return [item];
    const user: Item = { is: 'extension', value: which, start: item.start, end: item.end };
    return possessed !== undefined
      ? [user, { is: 'mark', text: "'", start: item.end, end: item.end }, { is: 'word', text: 's', start: item.end, end: item.end }]
      : [item, user];
  });
}

const isPossessive = (items: readonly Item[], i: number): boolean => markAt(items, i + 1) === "'" || wordAt(items, i + 1) === 's';
