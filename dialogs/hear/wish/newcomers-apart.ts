import { adds, newcomers } from '../../phrases/new-users';
import { isGivenName } from '../../phrases/given-names';
import { isStrange } from '../sentence/thirds';
import { wordAt, type Item } from '../things/items';
import { wordsIn } from '../sentence/pieces';
import { textOf } from '../text/once';

/** Between a name, a seat and an address. */
const LABEL =
  /^(?:ext|extension|poste|at|au|sur|on|a|le|the|number|no|numero|email|mail|courriel|adresse|address|is|est|her|his|son|sa|their|and|et|avec|with)$/;
const LABEL_MARK = /^[,:()/–—<>-]$/;
const JOINT_MARK = /^[,;.\n&+•*-]$/;
const JOINT = /^(?:and|et|then|puis|also|aussi|plus|pis|as|well|ainsi|que)$/;
/** Before a name: who speaks, and nobody new. */
const SPEAKS =
  /^(?:im|am|suis|ici|this|is|cest|its|thanks|thank|merci|regards|cordialement|best|cheers|signed|from|me|moi|mappelle|my|our|mon|ma)$/;
const IDLE =
  /^(?:(?:hi|hello|hey|ok|okay|so|yes|sure|please|here|they|are|it|is|sorry|and|there|you|go|the|names|these|bonjour|salut|oui|voici|alors|donc|les|noms|sont|svp|voila|bon)(?: |$))*$/;
const adding = new Set(adds.filter((word) => !/^(?:set|setup|make|get|give|put|include|mettre|mettez|faire|faites)$/.test(word)));
const people = new Set(newcomers);
const FRENCH = /^(?:poste|et|au|courriel|adresse|ajoute[rz]?|ajoutons|deux|trois|nouve\w+|voici|puis|cree[rz]?|inscri\w+)$/;
/** Words of a name, and items of one who is told of. */
const LONGEST_NAME = 4;
const FARTHEST = 8;

interface Row {
  readonly from: number;
  readonly end: number;
  readonly whole: boolean;
}

const isName = (item: Item | undefined): boolean => item?.is === 'word' && (isGivenName(item.text) || isStrange(item.text));
const isSeat = (item: Item | undefined): boolean =>
  item?.is === 'extension' || (item?.is === 'number' && item.groups.length === 1 && /^\d{2,5}$/.test(item.value));

/** "Jonas Berg, ext 118, jonas.berg@example.com" from here: a whole name, and right behind it where they sit and get mail, in any order. */
function rowAt(items: readonly Item[], from: number): Row | undefined {
  let i = from;
  while (i < from + LONGEST_NAME && isName(items[i])) i += 1;
  if (i - from < 2) return undefined;
  let [seats, addresses, end, last] = [0, 0, i, i];
  for (; i < items.length && i - last <= FARTHEST; i += 1) {
    const item = items[i];
    if (isSeat(item)) seats += 1;
    else if (item?.is === 'email') addresses += 1;
    else if ((item?.is === 'mark' && LABEL_MARK.test(item.text)) || (item?.is === 'word' && LABEL.test(item.text))) continue;
    else break;
    if (seats > 1 || addresses > 1) break;
    [end, last] = [i + 1, i];
  }
  if (items[end]?.is === 'mark' && wordAt(items, end) === '' && closes(items[end])) end += 1;
  return seats + addresses === 0 ? undefined : { from, end, whole: seats > 0 && addresses > 0 };
}
const closes = (item: Item | undefined): boolean => item?.is === 'mark' && item.text === ')';

/** All who are told of one behind the other, with nothing but what joins them between. */
function rowsIn(items: readonly Item[]): readonly Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const row = isName(items[i - 1]) ? undefined : rowAt(items, i);
    if (!row) continue;
    const before = rows.at(-1);
    const between = before ? items.slice(before.end, row.from) : [];
    const joined = between.every((item) => (item.is === 'mark' ? JOINT_MARK.test(item.text) : item.is === 'word' && JOINT.test(item.text)));
    if (before && !joined) return rows.length > 1 ? rows : [];
    rows.push(row);
    i = row.end - 1;
  }
  return rows;
}

/**
 * "Add Jonas Berg, ext 118, jonas@... and Lena Holt, ext 119, lena@...", "two new users: ...": several who begin are added one by one; they
 * were taken for one person with two addresses. Without a verb only where a name, a seat and an address of each are all that is said.
 */
export function newcomersApart(items: readonly Item[]): readonly Item[] {
  if (items.filter(({ is }) => is === 'email').length < 2) return items;
  const rows = rowsIn(items);
  const [first, ...more] = rows;
  if (!first || more.length === 0) return items;
  const ahead = items.slice(0, first.from);
  const words = wordsIn(ahead);
  if (SPEAKS.test(words.at(-1) ?? '') && ahead.at(-1)?.is === 'word') return items;
  const told =
    words.some((word) => adding.has(word)) ||
    NEW.test(textOf(words)) ||
    (/\b(?:new|nouve\w+)\b/.test(textOf(words)) && words.some(isPerson));
  if (!told && !(rows.every(({ whole }) => whole) && ahead.every(({ is }) => is === 'word' || is === 'mark') && IDLE.test(textOf(words))))
    return items;
  const french = wordsIn(items).some((word) => FRENCH.test(word));
  const verb = ({ start }: Item): Item => ({ is: 'word', text: french ? 'ajoutez' : 'add', start, end: start });
  const out: Item[] = [];
  let from = 0;
  for (const row of rows) {
    const begins = items[row.from];
    if (!begins) return items;
    if (row !== first) out.push({ is: 'mark', text: ';', start: begins.start, end: begins.start });
    else out.push(...ahead);
    const apart = ahead.at(-1)?.is === 'mark' || !words.some((word) => adding.has(word));
    if (row !== first || apart) {
      if (row === first && ahead.length > 0) out.push({ is: 'mark', text: ';', start: begins.start, end: begins.start });
      out.push(verb(begins));
    }
    out.push(...items.slice(row.from, row.end));
    from = row.end;
  }
  return [...out, ...items.slice(from)];
}
const NEW = /\b(?:two|three|four|deux|trois|quatre|quelques) (?:new|nouve\w+)$/;
const isPerson = (word: string): boolean =>
  people.has(word) || people.has(word.replace(/s$/, '')) || /^(?:people|personnes|gens)$/.test(word);
