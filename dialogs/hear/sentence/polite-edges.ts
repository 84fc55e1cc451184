import { askings, greeted, greetings, hurries, openers, tails, thanks } from '../../phrases/courtesies';
import { isGivenName } from '../../phrases/given-names';
import { wordAt, type Item } from '../things/items';

/** So many words at either side are looked at, and so many courtesies are taken off. */
const LONGEST = 8;
const MOST = 4;

const begins = (phrases: readonly string[], behind = ''): RegExp => new RegExp(`^(?:${phrases.join('|')})${behind}(?= |$)`);
const ends = (phrases: readonly string[]): RegExp => new RegExp(`(?:^| )(?:${phrases.join('|')})$`);

const GREETING = begins(greetings, `(?: (?:${greeted.join('|')}))?`);
const OPENER = begins(openers);
/** "Please" before a whole sentence; directly before an order it belongs to it. */
const PLEASE = /^(?:please|pls|plz|kindly|svp|stp)(?= |$)/;
/** Words with which a whole sentence begins, and no order. */
const SENTENCE =
  /^(?:i|im|ill|id|ive|my|mine|the|it|its|thats|that|for|people|calls|all|everything|everyone|ok|okay|oui|yes|yeah|no|non|not|actually|just|hmm|oh|mon|mes|ma|le|la|les|je|jai|pour|celui|juste|on|ce|elle|il|excusez|desole|sorry|could|can|would|pouvez|pourriez|never|hi|hello|bonjour|you)$/;
const CLOSER = ends([...askings, ...hurries, ...tails]);
const THANKS = ends(thanks);
/** "No thanks": declines, and the thanks belong to it. */
const DECLINES = /(?:^|[| ])(?:no|nope|nah|non|nan|not|pas|just|many|merci|ok|okay)$/;

/**
 * The message without the greetings, pleases and thanks around what it says, which nobody's list of wordings has with all of
 * them. What would leave nothing stays. Linear: a few words are looked at on either side.
 */
export function withoutPoliteEdges(items: readonly Item[]): readonly Item[] {
  return withoutEnd(withoutStart(items));
}

function withoutStart(items: readonly Item[]): readonly Item[] {
  const first = items.findIndex((item) => item.is !== 'mark' || !LEADS.test(item.text));
  let rest = first > 0 ? items.slice(first) : items;
  for (let turn = 0; turn < MOST; turn += 1) {
    const head = textOf(rest.slice(0, LONGEST));
    const found = GREETING.exec(head)?.[0] ?? OPENER.exec(head)?.[0] ?? (standsApart(rest) ? PLEASE.exec(head)?.[0] : undefined);
    if (found === undefined) break;
    let from = count(found);
    while (rest[from]?.is === 'mark') from += 1;
    if (from === rest.length) break;
    rest = rest.slice(from);
  }
  return rest;
}

const standsApart = ([, next]: readonly Item[]): boolean => next !== undefined && (next.is !== 'word' || SENTENCE.test(next.text));

function withoutEnd(items: readonly Item[]): readonly Item[] {
  let rest = withoutName(withoutTrail(items));
  for (let turn = 0; turn < MOST; turn += 1) {
    const end = rest.findLastIndex(({ is }) => is !== 'mark') + 1;
    const tail = textOf(rest.slice(Math.max(0, end - LONGEST), end));
    const found = CLOSER.exec(tail)?.[0] ?? thanksAt(tail);
    if (found === undefined) break;
    let last = end - count(found);
    while (last > 0 && isStop(rest[last - 1])) last -= 1;
    if (last === 0) break;
    rest = [...rest.slice(0, last), ...rest.slice(end)];
  }
  return rest;
}

/** "Stop my forwarding, Dan": who signs. Where somebody is told of, it may be their name. */
function withoutName(items: readonly Item[]): readonly Item[] {
  const end = items.findLastIndex(({ is }) => is !== 'mark');
  const name = items[end];
  const parted = items[end - 1];
  if (end < 2 || name?.is !== 'word' || parted?.is !== 'mark' || !/^[,-]$/.test(parted.text) || !isGivenName(name.text)) return items;
  const before = wordAt(items, end - 2);
  const isList = isGivenName(before) || isGivenName(before.replace(/s$/, '')) || PERSON.test(before);
  return isList || items.some((item) => item.is === 'word' && NEWCOMER.test(item.text)) ? items : items.slice(0, end - 1);
}
const PERSON =
  /^(?:users?|employees?|staff|colleagues?|coworkers?|boss|manager|assistant|wife|husband|son|daughter|friend|partner|called|named?|collegues?|patron\w*|adjointe?|employee?|femme|mari|appelle|nom|prenom)$/;
const NEWCOMER =
  /^(?:add(?:ing|s)?|creat(?:e|ing)|enroll?|register|hire[ds]?|hiring|join(?:ed|s|ing)?|starts?|starting|newcomer|girl|guy|name|person|user|users|ajoute[rz]?|cree[rz]?|inscri\w+|integre\w*|embauche\w*|recrue|collegue|nom|utilisateur)$/;

/** "...", "!!!" and a quotation's end say no more than a full stop. */
function withoutTrail(items: readonly Item[]): readonly Item[] {
  const end = items.findLastIndex(({ is }) => is !== 'mark') + 1;
  const trail = items.slice(end);
  return end > 0 && (trail.length > 1 || trail.some(isQuote)) && trail.every(isStop) ? items.slice(0, end) : items;
}

function thanksAt(tail: string): string | undefined {
  const found = THANKS.exec(tail);
  return found === null || DECLINES.test(tail.slice(0, found.index)) ? undefined : found[0];
}

/** A list's sign, or a quotation's. */
const LEADS = /^["'*•>-]$/;
const isQuote = (item: Item): boolean => item.is === 'mark' && item.text === '"';
const textOf = (items: readonly Item[]): string => items.map((item) => (item.is === 'word' ? item.text : '|')).join(' ');
const count = (found: string): number => found.trim().split(' ').length;
const isStop = (item: Item | undefined): boolean => item?.is === 'mark' && item.text !== '?';
