import { wordAt, type Item } from '../things/items';
import { namesUser } from '../things/lists';
import { wordsIn } from './pieces';

/** What stands between a denial and the thing it denies: "not the number ...", "et non pas au poste ...". */
const LIGHT = new Set(
  'le la les l du de des au aux a the to at of for from number numero no n poste extension ext login one celui ceux celle celles those pour vers sur line ligne'.split(
    ' ',
  ),
);
/** How far the thing that holds instead may stand, in items. */
const FAR = 12;
const FORGOTTEN = /^(?:nevermind|forget|scratch|oublie[rz]?)$/;
/** "Don't forget 0143", "I forget". */
const KEPT = /^(?:i|dont|not|never|always|je|pas|n)$/;
const DENIES = /^(?:not|non|pas|mind|nevermind|forget|scratch|oublie[rz]?)$/;
const SENTENCE = /[!?;\n]/;

/** Things of which one may stand in the other's place; the last four digits stand for a telephone number. */
function sort(item: Item | undefined): 'phone' | 'user' | undefined {
  if (item?.is === 'phone') return 'phone';
  if (item?.is === 'number' && item.value.length <= 5) return item.value.length === 4 ? 'phone' : 'user';
  return item?.is === 'extension' || item?.is === 'login' || item?.is === 'email' ? 'user' : undefined;
}

/** Where "never mind", "forget" begin before the telephone number at `i`; undefined: it is not given up. */
function givenUpBefore(items: readonly Item[], i: number): number | undefined {
  if (sort(items[i]) !== 'phone') return undefined;
  let at = i - 1;
  while (at >= 0 && LIGHT.has(wordAt(items, at))) at -= 1;
  const before = wordAt(items, at - 1);
  if (wordAt(items, at) === 'mind' && before === 'never') return at - 1;
  return FORGOTTEN.test(wordAt(items, at)) && !KEPT.test(before) ? at : undefined;
}

/** Where the words begin that deny the thing at `i`; undefined: it is not denied. "No" alone takes back what stood before it. */
function denialBefore(items: readonly Item[], i: number): number | undefined {
  let at = i - 1;
  while (at >= 0 && LIGHT.has(wordAt(items, at))) at -= 1;
  const word = wordAt(items, at);
  if (word !== 'pas' && word !== 'not' && word !== 'non') return undefined;
  const first = word === 'pas' && wordAt(items, at - 1) === 'non' ? at - 1 : at;
  const joined = /^(?:and|et)$/.test(wordAt(items, first - 1));
  if (joined) return first - 1;
  return word === 'non' ? undefined : first;
}

/** Whether another thing of the sort is named in the same sentence, before `from` or behind, that is not denied itself. */
function hasRival(items: readonly Item[], i: number, from = 0): boolean {
  const wanted = sort(items[i]);
  const fits = (at: number): boolean => sort(items[at]) === wanted && denialBefore(items, at) === undefined;
  const ends = (at: number): boolean => {
    const item = items[at];
    return item === undefined || (item.is === 'mark' && SENTENCE.test(item.text));
  };
  for (let at = from - 1; !ends(at) && from - at <= FAR; at -= 1) if (fits(at)) return true;
  for (let at = i + 1; !ends(at) && at - i <= FAR; at += 1) if (fits(at)) return true;
  return false;
}

/** "Pas mes appels", "not mine", "pas pour moi": the speaker is not meant. */
const NOT_OWN =
  /^(?:pas|not) (?:(?:pour|for|a|to|de|of) )?(?:moi(?: meme)?|me|myself|mine|les miens|le mien|la mienne|(?:mes|mon|ma|my)(?: own| propres?)? (?:appels|calls|ligne|line|poste|extension|telephone|phone))$/;
/** So many words it has. */
const LONGEST_OWN = 6;

/** "Pas mes appels, ceux du 103", "c'est pour le 103, pas pour moi": without the speaker, where another user is named who is not denied. */
export function withoutOwnDenied(items: readonly Item[]): readonly Item[] {
  if (!items.some((item, i) => namesUser(item) && denialBefore(items, i) === undefined)) return items;
  const denial = items.findIndex((item) => item.is === 'word' && /^(?:pas|not)$/.test(item.text));
  if (denial < 0) return items;
  for (let to = Math.min(items.length, denial + LONGEST_OWN); to > denial + 1; to -= 1) {
    const said = items.slice(denial, to);
    if (!said.every(({ is }) => is === 'word') || !NOT_OWN.test(wordsIn(said).join(' '))) continue;
    const behind = items[to];
    const rest = behind?.is === 'mark' && /[,;-]/.test(behind.text) ? to + 1 : to;
    if (!(behind === undefined || behind.is === 'mark' || (behind.is === 'word' && /^(?:cest|its|mais|but)$/.test(behind.text))))
      return items;
    const before = items[denial - 1];
    const from = before?.is === 'mark' && /[,;-]/.test(before.text) && rest === to ? denial - 1 : denial;
    const left = [...items.slice(0, from), ...items.slice(rest)];
    return left.length > 0 ? left : items;
  }
  return items;
}

/** "0146 and not 0164", "pas le 104 mais le 105", "never mind 0100, it's 0143": without what is denied where the same sentence says what holds instead. */
export function undenied(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => item.is === 'word' && DENIES.test(item.text))) return items;
  const out: Item[] = [];
  items.forEach((item, i) => {
    const denied = sort(item) === undefined ? undefined : denialBefore(items, i);
    const from = denied ?? givenUpBefore(items, i);
    // "0100, never mind, 0143": what is given up stands before the words then, and not behind.
    if (from === undefined || !hasRival(items, i, denied)) out.push(item);
    else out.length -= Math.min(i - from, out.length);
  });
  return out;
}

/** "My calls", "mes appels", "mine". */
const OWN_ONE = /^(?:my|mine|mes|mon|ma|miens?|miennes?)$/;

/** "Forward my calls to ..., not 104's": without the user who is not meant, where the speaker's own are and nobody else is named. */
export function withoutOtherDenied(items: readonly Item[]): readonly Item[] {
  const users = items.flatMap((item, i) => (namesUser(item) ? [i] : []));
  const [at, other] = users;
  const denial = at === undefined || other !== undefined ? undefined : denialBefore(items, at);
  if (at === undefined || denial === undefined || !items.slice(0, denial).some((item) => item.is === 'word' && OWN_ONE.test(item.text)))
    return items;
  let to = at + 1;
  if (items[to]?.is === 'mark' && wordAt(items, to + 1) === 's') to += 2;
  else if (wordAt(items, to) === 's') to += 1;
  if (/^(?:calls?|line|phone|ones?|appels|ligne)$/.test(wordAt(items, to))) to += 1;
  const next = items[to];
  if (next !== undefined && next.is !== 'mark' && !/^(?:to|au|vers|please|svp)$/.test(wordAt(items, to))) return items;
  const before = items[denial - 1];
  return [...items.slice(0, before?.is === 'mark' && before.text === ',' ? denial - 1 : denial), ...items.slice(to)];
}
