import { isGivenName } from '../../phrases/given-names';
import { wordAt, type Item, type Phone } from './items';
import { isTail } from './tails';

/** What ends a forwarding where others go to numbers. */
const ENDS: readonly string[] = [
  'back to normal', 'no more forwarding', 'no forwarding', 'turn it off', 'turn off', 'stop it', 'plus de renvoi', 'pas de renvoi', 'aucun renvoi', 'plus rien',
  'stop', 'stops', 'stopped', 'off', 'none', 'nothing', 'nowhere', 'cancel', 'arrete', 'arretez', 'arreter', 'arret', 'stopper', 'stoppez', 'rien', 'aucun', 'annule', 'annulez', 'annuler',
]; // prettier-ignore
/** Says whose it is or where to, and nothing else. */
const LIGHT =
  /^(?:for|pour|the|le|la|les|l|ext|extension|poste|to|vers|au|at|on|should|must|please|pls|svp|stp|go|goes|ring|rings|set|put|just|then|also|aussi|is|be|sur|doit|va|s|and|et|puis|pis|but|mais|while)$/;
const LIGHT_MARK = /^[,;.:\n&+>=–—→-]$|^['’]$/;
const OWN = /^(?:mine|me|moi|myself)$/;
const BOUNDARY = /^[,;.:!\n–—-]$/;
const POLITE = /^(?:please|pls|svp|stp|merci|thanks|thank|thx|hi|hello|bonjour|salut|and|et)$/;
const FRENCH = /^(?:pour|le|la|les|au|vers|sur|poste|arret\w*|stopp\w+|rien|aucun|annul\w+|moi|svp|stp|et|puis|pis|bonjour|salut|renvoi)$/;

type Part =
  | { readonly is: 'user'; readonly item: Item; readonly at: number; readonly end: number }
  | { readonly is: 'off'; readonly at: number; readonly end: number }
  | { readonly is: 'number'; readonly item: Phone; readonly at: number; readonly end: number };
interface Row {
  readonly users: readonly Item[];
  /** Where to; undefined: nowhere. */
  readonly to: Phone | undefined;
}

function partAt(items: readonly Item[], at: number): Part | undefined {
  const item = items[at];
  if (!item) return undefined;
  if (item.is === 'phone') return { is: 'number', item, at, end: at + 1 };
  const bare = item.is === 'number' && /^\d{3,4}$/.test(item.value) && item.groups.length === 1 && !isTail(item);
  if (item.is === 'extension' || bare) return { is: 'user', item, at, end: at + 1 };
  if (item.is !== 'word') return undefined;
  if (OWN.test(item.text)) return { is: 'user', item, at, end: at + 1 };
  for (const phrase of ENDS) {
    const words = phrase.split(' ');
    if (words.every((word, n) => wordAt(items, at + n) === word)) return { is: 'off', at, end: at + words.length };
  }
  return undefined;
}

const isLight = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  if (item?.is === 'mark') return LIGHT_MARK.test(item.text);
  return item?.is === 'word' && (LIGHT.test(item.text) || (isGivenName(item.text) && partAt(items, i + 1)?.is === 'user'));
};

/** Everything from the first part to the last, where nothing else stands between. */
function partsIn(items: readonly Item[]): readonly Part[] {
  const parts: Part[] = [];
  let i = items.findIndex((_, at) => partAt(items, at) !== undefined);
  while (i >= 0 && i < items.length) {
    const part = partAt(items, i);
    if (!part && !isLight(items, i)) break;
    if (part) parts.push(part);
    i = part ? part.end : i + 1;
  }
  return parts;
}

/** Whose each value is: the users before it; an end that is said first is of those up to the last, which goes to the number behind it. */
function rowsOf(parts: readonly Part[]): readonly Row[] {
  const rows: Row[] = [];
  let users: Item[] = [];
  let first = parts[0]?.is === 'off';
  for (const part of first ? parts.slice(1) : parts) {
    if (part.is === 'user') users.push(part.item);
    else {
      const to = part.is === 'number' ? part.item : undefined;
      if (first && to) rows.push({ users: users.slice(0, -1), to: undefined }, { users: users.slice(-1), to });
      else if (first) return [];
      else rows.push({ users, to });
      first = false;
      users = [];
    }
  }
  return users.length > 0 || rows.some((row) => row.users.length === 0) ? [] : rows;
}

/**
 * "For 104 stop, for 105 613 555 0190", "104 off, 105: 613 ...", "pour le 104 rien, pour moi 613 ...": a list without verbs in which some go
 * to a number and others nowhere, written out. As it stood, one was lost, or the number taken for all of them, or for the speaker. Linear.
 */
export function endsAndNumbers(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ is }) => is === 'phone') || items.length > LONGEST) return items;
  const parts = partsIn(items);
  const [from, till] = [parts[0], parts.at(-1)];
  const rows = rowsOf(parts);
  if (!from || !till || rows.length < 2 || !rows.some(({ to }) => to) || rows.every(({ to }) => to)) return items;
  let start = from.at;
  while (start > 0 && isLight(items, start - 1) && items[start - 1]?.is === 'word') start -= 1;
  const [before, behind] = [items[start - 1], items[till.end]];
  const closed = (item: Item | undefined): boolean =>
    item === undefined || (item.is === 'mark' ? BOUNDARY.test(item.text) : item.is === 'word' && POLITE.test(item.text));
  if (!closed(before) || !closed(behind) || items.some((item) => item.is === 'mark' && item.text === '?')) return items;
  const french = items.slice(start, till.end).some((item) => item.is === 'word' && FRENCH.test(item.text));
  return [...items.slice(0, start), ...rows.flatMap((row) => written(row, french)), ...items.slice(till.end)];
}
/** More items than such a list has. */
const LONGEST = 80;

function written({ users, to }: Row, french: boolean): readonly Item[] {
  return users.flatMap((user, n): readonly Item[] => {
    const { start, end } = user;
    const words = (text: string): readonly Item[] => text.split(' ').map((word) => ({ is: 'word', text: word, start, end }));
    const own = user.is === 'word';
    const whose = own ? words(french ? 'mes appels' : 'my calls') : [user];
    const joint: Item = { is: 'mark', text: ';', start: end, end };
    if (!to) return [...words(french ? 'arretez le renvoi de' : 'stop forwarding'), ...whose, joint];
    return [...words(french ? 'renvoyez' : 'forward'), ...whose, ...words(french ? 'au' : 'to'), n === 0 ? to : { ...to }, joint];
  });
}
