import { joints, openers } from '../../phrases/joints';
import { callsBack } from './call-back-clause';
import type { Item } from '../things/items';
import { goesOnLater } from '../wish/later';
import { says } from '../text/lexemes';
import { beginsClause, onlyLed, setAhead } from './clause-of-user';
import { isCompared } from './compared';
import { coversAhead } from './covers';
import { endsNext } from './ends-too';
import { holdsList, namesUser } from '../things/lists';
import { ownsThing, verbFor } from './owns-thing';
import { callsTo, endsOther, lastWord, sameFor, sameNumber, secondNumber, setsUser, tellsOther } from './next-user';
import { isIntroduced, isIntroduction, saysHere } from './introduced';
import { staysAhead, staysBefore } from './stays';
import { wishesMore } from './next-wish';
import { unnumbered } from './points';

/** A part of a message that says one thing. */
export interface Piece {
  readonly items: readonly Item[];
  readonly words: readonly string[];
  /** It ends in a question mark. */
  readonly asks: boolean;
  /** It begins with "and", "but", "plus": it may lean on the piece before. */
  readonly leans: boolean;
  /** "Yes, but ...": it ends where something was to follow. */
  readonly leadsOn: boolean;
}

const joint = new Set(joints);
const opener = new Set(openers);
/** An opener must come this soon, or the piece belongs to the one before. */
const SOON = 4;
/** More pieces than a person says at once, also in a long letter or a list of changes; the rest stays in the last one. */
const MOST = 80;

/** No number, name or address among them. */
export const onlyWords = (items: readonly Item[]): boolean => items.every(({ is }) => is === 'word' || is === 'mark');

export function wordsIn(items: readonly Item[]): string[] {
  const words: string[] = [];
  for (const item of items) if (item.is === 'word') words.push(item.text);
  return words;
}

/** A piece while it is read: whether it has said anything, named anything, named a telephone number. */
interface Part {
  readonly items: Item[];
  leans: boolean;
  asks: boolean;
  says: boolean;
  thing: boolean;
  phone: boolean;
}
const begun = (leans: boolean): Part => ({ items: [], leans, asks: false, says: false, thing: false, phone: false });
const begunBy = (verb: Item | undefined): Part => (verb ? { ...begun(true), items: [verb], says: true } : begun(true));

/**
 * Cuts a message at the ends of sentences, and at "and", "then", commas where something new begins. `several`: it answers several
 * questions at once, so that each thing it names is an answer of its own.
 */
export function cut(all: readonly Item[], several = false): Piece[] {
  const items = unnumbered(all);
  const parts: Part[] = [begun(false)];
  let ahead: number | undefined;
  items.forEach((item, i) => {
    if (i === 1 && speaksFirst(items)) parts.push(begun(false));
    const part = parts[parts.length - 1];
    if (!part) return;
    if (several && isThing(item) && besideThing(items, i) && parts.length < MOST)
      return void parts.push({ ...begun(true), items: [item], says: true, thing: true, phone: item.is === 'phone' });
    if (isThing(item)) part.thing = true;
    if (item.is === 'phone') part.phone = true;
    if (item.is === 'mark' && i === ahead) return;
    if (onlyLed(part.items)) ahead = setAhead(items, i) ?? ahead;
    const ends = item.is === 'mark' && (/[!?;\n]/.test(item.text) || (item.text === '.' && sentenceEnds(items, i)));
    const may =
      ((item.is === 'mark' && /[,&+]/.test(item.text)) || (item.is === 'word' && joint.has(item.text) && !isMayI(items, i))) &&
      (!holdsList(items, i) || setAhead(items, i + 1) !== undefined) &&
      !setsOff(items, i) &&
      !isCompared(part.items, item);
    if (signsAhead(items, i) || (item.is === 'mark' && endsIntroduction(part.items, items, i))) return void parts.push(begun(false));
    if (parts.length < MOST && isIntroduced(part.items, item)) return void parts.push({ ...begun(true), items: [item], says: true });
    if (item.is !== 'mark') part.says = true;
    // The line that ends behind a full stop ends no piece of its own.
    if (ends && !part.says) return void (part.leans = false);
    if (item.is === 'mark' && item.text === '?') part.asks = true;
    if (!ends && !(may && part.items.length > 0)) part.items.push(item);
    else if (
      (ends ||
        (several && part.thing && items.slice(i + 1, i + 1 + NEXT).some(isThing)) ||
        opensSoon(items, i + 1) ||
        beginsClause(part.thing || says.pin(wordsIn(part.items)), items, i + 1) ||
        wishesMore(wordsIn(items.slice(i + 1, i + 10))) ||
        goesOnLater(clauseAt(items, i + 1)) ||
        callsBack(wordsIn(items.slice(i + 1, i + 1 + NEXT))) ||
        (isIntroduction(part.items) && tells(items, i + 1)) ||
        (part.thing && says.stop(lastWord(part.items)) && setsUser(items, i + 1)) ||
        callsTo(part.items, items, i + 1) ||
        sameFor(items, i + 1) ||
        (part.thing && coversAhead(wordsIn(part.items), wordsIn(items.slice(i + 1, i + 5)))) ||
        (part.thing && ownsThing(part.items, items, i + 1)) ||
        (part.thing && (staysAhead(items, i + 1) || staysBefore(part.items, items, i + 1))) ||
        (part.phone &&
          (secondNumber(items, i + 1) ||
            sameNumber(items, i + 1) ||
            endsOther(items, i + 1) ||
            endsNext(items, i + 1) ||
            tellsOther(items, i + 1)))) &&
      parts.length < MOST
    )
      parts.push(ends ? begun(false) : begunBy(verbFor(part.items, items, i + 1)));
    else part.items.push(item);
  });
  return parts
    .filter(({ says: something }) => something)
    .map(({ items: own, asks, leans }) => ({ items: own, words: wordsIn(own), asks, leans, leadsOn: leadsOn(own) }));
}

/** Words up to the end of the sentence. */
function clauseAt(items: readonly Item[], from: number): string[] {
  const next = items.slice(from, from + 12);
  const end = next.findIndex((item) => item.is === 'mark' && /[.!?;\n]/.test(item.text));
  return wordsIn(end < 0 ? next : next.slice(0, end));
}

/** Words that a clause has, and a title behind a name has not; fewer, where it names a user. */
const WHOLE = 6;
const ABOUT_USER = 3;
function tells(items: readonly Item[], from: number, least = ABOUT_USER): boolean {
  const next = items.slice(from, from + 12);
  const end = next.findIndex(({ is }) => is === 'mark');
  const clause = end < 0 ? next : next.slice(0, end);
  const user = clause.some(({ is }) => is === 'extension' || is === 'number');
  return wordsIn(clause).length >= (user ? least : WHOLE);
}

/** How soon the next answer must name its thing, in items. */
const NEXT = 8;
const isThing = ({ is }: Item): boolean => is !== 'word' && is !== 'mark' && is !== 'hidden' && is !== 'case';

/** `105 / 617283`: right behind another thing, with nothing but a stroke between. */
function besideThing(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const thing = before?.is === 'mark' && /[-/|&+]/.test(before.text) ? items[i - 2] : before;
  return thing !== undefined && isThing(thing);
}

/** "..., extension 206, is away ...": the sentence goes on behind the user. */
function setsOff(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const next = items[i + 1];
  return (
    (before?.is === 'extension' || before?.is === 'login' || before?.is === 'number') &&
    next?.is === 'word' &&
    (/^(?:is|has|was|will|needs|wants|leaves|comes|returns|works|starts|forgot|est|sera|veut|rentre|revient|part|prend|travaille|commence|quitte|oublie)$/.test(
      next.text,
    ) ||
      (next.text === 'a' && items[i]?.is === 'mark'))
  );
}

/** "100@organization.com: ...", "100@organization.com - 104 and 105 ...": who writes stands before all else. */
function signsAhead(items: readonly Item[], i: number): boolean {
  const [mark, next] = [items[i], items[i + 1]];
  return (
    i === 1 &&
    items[0]?.is === 'login' &&
    mark?.is === 'mark' &&
    (mark.text === ':' || (mark.text === '-' && mark.start > items[0].end)) &&
    (next?.is === 'word' || next?.is === 'number' || next?.is === 'extension') &&
    items.slice(2).some(({ is }) => is === 'phone' || is === 'email' || is === 'extension' || is === 'number')
  );
}

/** "100@organization.com here, ...", « ici 100@organization.com : ... », "I'm 101@organization.com - ...": what is told begins behind the mark. */
function endsIntroduction(part: readonly Item[], items: readonly Item[], i: number): boolean {
  const [mark, before, next] = [items[i], part.at(-1), items[i + 1]];
  if (mark?.is !== 'mark' || !before || !next || next.is === 'mark') return false;
  if (mark.text === ',') return saysHere(part) && tells(items, i + 1, 1);
  return (mark.text === ':' || (mark.text === '-' && mark.start > before.end)) && (saysHere(part) || isIntroduction(part));
}

/** "100@organization.com could you remove 105": who writes, without a mark, before what they want of somebody else. */
function speaksFirst([login, next, ...rest]: readonly Item[]): boolean {
  return (
    login?.is === 'login' &&
    next?.is === 'word' &&
    (/^(?:please|pls|i|id|we|hi|hello|pouvez|pourriez|je|jai|jaimerais|svp|bonjour|veuillez)$/.test(next.text) ||
      (/^(?:could|can|would|will)$/.test(next.text) && rest[0]?.is === 'word' && /^(?:you|u)$/.test(rest[0].text)) ||
      says.imperative(next.text) ||
      /^(?:route|reroute|point|direct|switch|set|make|get|reset|change)$/.test(next.text)) &&
    rest.some((item) => namesUser(item) || item.is === 'phone' || (item.is === 'word' && /^(?:my|me|mine|mon|ma|mes|moi)$/.test(item.text)))
  );
}

/** The last word is a joint. */
function leadsOn(items: readonly Item[]): boolean {
  const last = items.findLast((item) => item.is !== 'mark');
  return last?.is === 'word' && /^(?:but|mais|and|et)$/.test(last.text);
}

/** `puis-je` asks, and "can you also" goes on: they join nothing. */
function isMayI(items: readonly Item[], i: number): boolean {
  const next = items.slice(i + 1, i + 3).find((item) => item.is === 'word');
  const word = items[i];
  if (word?.is === 'word' && /^(?:also|aussi|then|alors)$/.test(word.text))
    return COULD_YOU.test(wordsIn(items.slice(Math.max(0, i - 3), i)).join(' '));
  return word?.is === 'word' && word.text === 'puis' && next?.is === 'word' && next.text === 'je';
}

const COULD_YOU = /(?:^| )(?:(?:can|could|would|will) (?:you|u|i|we)|(?:pouvez|pourriez|peux|pourrais) (?:vous|tu))$/;

/** The dot of `ext. 101` ends nothing. */
function sentenceEnds(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const after = items[i + 1];
  return (
    !(before?.is === 'word' && /^(?:ext|no|acct|tel|nr|num|mr|mrs|ms|dr|st|mme|mlle|mgr)$/.test(before.text)) &&
    // "M. Okafor", but not "at 3 p.m.".
    !(before?.is === 'word' && before.text === 'm' && items[i - 2]?.is !== 'mark') &&
    (after === undefined || after.start > (items[i]?.end ?? 0))
  );
}

/** "Yes, please.": the last word of its sentence, which begins nothing. */
function isParting(items: readonly Item[], at: number): boolean {
  const word = items[at];
  const next = items[at + 1];
  return (
    word?.is === 'word' &&
    /^(?:please|pls|plz|svp|stp)$/.test(word.text) &&
    (next === undefined || (next.is === 'mark' && /[.!?;\n]/.test(next.text)))
  );
}

function opensSoon(items: readonly Item[], from: number): boolean {
  for (let i = from, words = 0; i < items.length && words < SOON; i += 1) {
    const item = items[i];
    if (!item || (item.is === 'mark' && /[.,!?;\n]/.test(item.text))) return false;
    if (item.is !== 'word') {
      if (item.is !== 'mark') words += 2;
      continue;
    }
    if (opener.has(item.text)) return !isParting(items, i);
    words += 1;
  }
  return false;
}
