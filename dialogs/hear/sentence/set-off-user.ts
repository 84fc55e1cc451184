import { wordAt, type Item } from '../things/items';

/** Whose is spoken of before the comma. */
const OWNED = /^(?:calls?|lines?|phones?|appels?|ligne|telephone)$/;
/** "..., she's on ...", "..., who sits at ...". */
const THEY = /^(?:she|shes|he|hes|they|theyre|who|whos|thats|that|elle|il|qui|cest)$/;
const SITS = /^(?:is|s|are|sits|works|has|on|at|in|under|the|extension|ext|number|est|au|a|sur|le|poste|travaille)$/;
/** Words that say where they sit. */
const MOST = 4;

/** Where what is set off at the comma `at` ends, and the user it names; undefined: it names none. */
function insertion(items: readonly Item[], at: number): { readonly user: Item; readonly end: number } | undefined {
  const comma = items[at];
  if (comma?.is !== 'mark' || comma.text !== ',' || !THEY.test(wordAt(items, at + 1))) return undefined;
  let i = at + 2;
  while (i < at + 2 + MOST && (SITS.test(wordAt(items, i)) || isApostrophe(items[i]))) i += 1;
  const user = items[i];
  const closing = items[i + 1];
  const short = user?.is === 'extension' || (user?.is === 'number' && /^\d{3,5}$/.test(user.value));
  return short && closing?.is === 'mark' && closing.text === ','
    ? { user: { is: 'extension', value: user.value, start: user.start, end: user.end }, end: i + 2 }
    : undefined;
}
/** "Priya's calls", "les appels de Louis". */
const ownedBefore = (items: readonly Item[], i: number): boolean =>
  OWNED.test(wordAt(items, i - 1)) || (/^(?:de|d|of)$/.test(wordAt(items, i - 2)) && OWNED.test(wordAt(items, i - 3)));
const isApostrophe = (item: Item | undefined): boolean => item?.is === 'mark' && /^['’]$/.test(item.text);

/**
 * "I'd like Priya's calls, she's on 105, to go to ...": the sentence goes on behind the one who is told of, as with "(105)"; it was cut in
 * two, of which the second was the speaker's.
 */
export function setOffUser(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((_, i) => i > 1 && ownedBefore(items, i) && insertion(items, i) !== undefined);
  const found = at < 0 ? undefined : insertion(items, at);
  if (!found) return items;
  const { user, end } = found;
  return [
    ...items.slice(0, at),
    { is: 'mark', text: '(', start: user.start, end: user.start },
    user,
    { is: 'mark', text: ')', start: user.end, end: user.end },
    ...items.slice(end),
  ];
}
