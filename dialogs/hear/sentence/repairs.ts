import { light, strong } from '../../phrases/repairs';
import type { Question } from '../../../machines/question';
import { wordSet } from '../text/word-set';
import { wordAt, type Item, type Word } from '../things/items';
import { namesUser } from '../things/lists';
import { isTail, withTail } from '../things/tails';

/** Words by which somebody takes back what was said right before, and those that may stand among them. */
const STRONG = wordSet(strong);
const LIGHT = wordSet(light);
/** How far the thing that is taken back may stand before what holds instead, in items. */
const FAR = 20;

/** "327@mapel.example, sorry, I mean 327@maple.example": what was taken back is left out, whatever sort of thing it is. */
export function repaired(items: readonly Item[], country: string, ask?: Question['ask']): readonly Item[] {
  if (!items.some((item) => item.is === 'word' && (STRONG.has(item.text) || GIVES_UP.test(item.text)))) return items;
  const out: Item[] = [];
  for (const [i, item] of items.entries()) {
    const from = item.is === 'word' || item.is === 'mark' ? -1 : takenBack(out);
    const old = out[from];
    const mended =
      old &&
      (mend(old, item, country) ??
        (ask === 'who' || ask === 'account' ? longer(old, item) : undefined) ??
        endMended(old, item, [items[i - 1], items[i + 1]], country));
    if (mended) out.length = from;
    out.push(mended ?? item);
  }
  return out;
}

/** "Forward 104 to 613 555 0100, no, sorry, 105 to 613 555 0100": the same said of somebody else, who is meant instead. */
export function saidAnew(items: readonly Item[]): readonly Item[] {
  const phones = items.flatMap((item, i) => (item.is === 'phone' ? [i] : []));
  const [first, second, third] = phones;
  if (first === undefined || second === undefined || third !== undefined) return items;
  const [one, other] = [items[first], items[second]];
  if (one?.is !== 'phone' || other?.is !== 'phone' || one.facts.number !== other.facts.number) return items;
  const users = items.flatMap((item, i) => (namesUser(item) && i < second ? [i] : []));
  const [before, behind, more] = users;
  if (before === undefined || behind === undefined || more !== undefined || before > first || behind < first) return items;
  const between = items.slice(first + 1, behind).filter((item) => item.is !== 'mark' || item.text === '?');
  const takes = between.some((item) => item.is === 'word' && STRONG.has(item.text));
  const only = between.every((item) => item.is === 'word' && (STRONG.has(item.text) || LIGHT.has(item.text)));
  return takes && only ? [...items.slice(0, before), ...items.slice(behind)] : items;
}

/** "105's calls, no wait, mine": the speaker's are meant instead. */
export function ownInstead(items: readonly Item[]): readonly Item[] {
  const text = (i: number): string => wordAt(items, i);
  const user = items.findIndex(namesUser);
  if (user < 0 || items.some((item, i) => i > user && namesUser(item))) return items;
  let at = user + 1;
  while (items[at]?.is === 'mark' || /^(?:s|calls?|line|phone|appels|ligne)$/.test(text(at))) at += 1;
  let takes = false;
  for (; STRONG.has(text(at)) || (LIGHT.has(text(at)) && !isOwn(text(at), text(at + 1))) || items[at]?.is === 'mark'; at += 1)
    takes ||= STRONG.has(text(at));
  return takes && isOwn(text(at), text(at + 1)) ? [...items.slice(0, user), ...items.slice(at)] : items;
}
const isOwn = (word: string, next: string): boolean =>
  /^(?:mine|miens)$/.test(word) || (/^(?:my|mes|ma)$/.test(word) && /^(?:own|calls?|line|phone|appels|ligne|propres)$/.test(next));

/** Index of the thing that the words at the end take back; -1: none. */
function takenBack(items: readonly Item[]): number {
  let [strong, givenUp] = [false, false];
  for (let at = items.length - 1; at >= Math.max(0, items.length - FAR); at -= 1) {
    const item = items[at];
    if (!item) return -1;
    // "...? Oops, 0137": in the next sentence or line it is taken back by a word that stands there, and by none at the end of the one before.
    if (item.is === 'mark' && /[?\n]/.test(item.text) && !strong) return -1;
    if (item.is === 'mark') continue;
    if (item.is !== 'word') return (givenUp ? item.is === 'phone' : strong) ? at : -1;
    if (STRONG.has(item.text)) strong = true;
    else if (GIVES_UP.test(item.text) && givesUpAt(items, at)) givenUp = true;
    else if (/^(?:never|faire|tomber)$/.test(item.text)) continue;
    else if (saysWhose(items, at)) continue;
    else if (!LIGHT.has(item.text) || isRather(item)) return -1;
  }
  return -1;
}

const GIVES_UP = /^(?:mind|nevermind|forget|laissez?|laisser)$/;
/** "0100, never mind, 0143", "laissez faire": of numbers to forward to; "103, never mind 104" leaves 104 as it is. */
function givesUpAt(items: readonly Item[], at: number): boolean {
  const [before, next] = [wordAt(items, at - 1), wordAt(items, at + 1)];
  const word = wordAt(items, at);
  // "Never mind the 0143": that one is given up, and not the one before.
  if (/^(?:the|that|about|le|la|ce)$/.test(next) && word !== 'forget') return false;
  if (word === 'mind') return before === 'never';
  if (word === 'forget') return /^(?:it|that)$/.test(next) && !/^(?:dont|not|never)$/.test(before);
  return word === 'nevermind' || /^(?:faire|tomber|ca)$/.test(next);
}

/** "No wait, that's Sofia's", "c'est celui de Sofia": whose it is that was said. */
function saysWhose(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.is !== 'word') return false;
  if (/^(?:hers|his|theirs)$/.test(item.text)) return true;
  const before = items.slice(Math.max(0, at - 4), at).flatMap((one) => (one.is === 'word' ? [one.text] : []));
  // An apostrophe stands in the word.
  if (item.end - item.start > item.text.length && item.text.endsWith('s') && !/^(?:thats|its|whats|cest|lets)$/.test(item.text))
    return /(?:^| )(?:thats|its|is|was)(?: (?:my|our|the))?$/.test(before.join(' '));
  return /(?:^| )celui de(?: (?:ma|mon|la|notre))?$/.test(before.join(' ')) || (/^de$/.test(item.text) && before.at(-1) === 'celui');
}

/** "Plutôt qu'au 0136": the elision is written in the word, and what follows is what shall not be. */
const isRather = ({ text, start, end }: Word): boolean => end - start > text.length + 2;

const APOLOGY = /^(?:sorry|pardon|excuse[rz]?|desolee?|apologies|please|thanks|svp|merci|rather|plutot)$/;
/** "... oh one three six, no, three seven, sorry": the last two digits, one by one, with nothing behind them. */
function endMended(old: Item, item: Item, [before, next]: readonly (Item | undefined)[], country: string): Item | undefined {
  if (old.is !== 'phone' || item.is !== 'number' || item.value.length !== 2) return undefined;
  // "No. 42" is no end of a number.
  if (item.groups.length === 1 && before?.is !== 'word') return undefined;
  if (next !== undefined && next.is !== 'mark' && !(next.is === 'word' && APOLOGY.test(next.text))) return undefined;
  const facts = withTail(old.facts.number, item.value, country);
  return facts && { is: 'phone', facts, start: item.start, end: item.end };
}

/** "2417, no, sorry, 20417", where the account number was asked for: a digit was missing. The other way round the second one may be the extension. */
const longer = (old: Item, item: Item): Item | undefined =>
  old.is === 'number' && item.is === 'number' && item.value.length > old.value.length && item.value.length !== 6 ? item : undefined;

function mend(old: Item, item: Item, country: string): Item | undefined {
  if ((old.is === 'login' || old.is === 'email') && (item.is === 'login' || item.is === 'email')) return item;
  // "101@organisation.com, sorry, organization.com"
  if ((old.is === 'login' || old.is === 'email') && item.is === 'domain')
    return { is: old.is, value: `${old.value.slice(0, old.value.indexOf('@'))}@${item.value}`, start: old.start, end: item.end };
  if (old.is === 'phone' && item.is === 'phone') return item;
  if (old.is === 'phone' && item.is === 'number' && isTail(item)) {
    const facts = withTail(old.facts.number, item.value, country);
    return facts && { is: 'phone', facts, start: item.start, end: item.end };
  }
  if ((old.is === 'extension' || old.is === 'account') && old.is === item.is) return item;
  if ((old.is === 'extension' || old.is === 'account') && item.is === 'number' && Math.abs(item.value.length - old.value.length) <= 1) {
    return { is: old.is, value: item.value, start: item.start, end: item.end };
  }
  return old.is === 'number' && item.is === 'number' && old.value.length === item.value.length && item.value.length < 6 ? item : undefined;
}
