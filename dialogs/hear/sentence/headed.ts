import type { Hearing } from '../../heard';
import { isGivenName } from '../../phrases/given-names';
import { wordAt, type Item } from '../things/items';
import { namesUser } from '../things/lists';

/** What a line of a list may begin with before its user: a bullet, and what an extension is called. */
const BULLET = /^[-*•–·>]$/;
const LABEL = /^(?:poste|postes|ext|extension|extensions|le|la|les|user|line|ligne|x)$/;
const AND = /^(?:et|and|ou|or)$/;
/** More words than stand in brackets behind a user: a name. */
const LONGEST_NAME = 4;

interface Heading {
  /** Where its line begins, behind the line end. */
  readonly from: number;
  /** The first item behind the colon. */
  readonly behind: number;
  readonly users: readonly Item[];
}

const isMark = (item: Item | undefined, text: RegExp): boolean => item?.is === 'mark' && text.test(item.text);
const isUser = (item: Item | undefined): boolean =>
  item !== undefined && namesUser(item) && 'value' in item && (item.is === 'login' || /^\d{2,5}$/.test(item.value));

/** "- 103 (Louis): ...", "100 et 102 : ...": the users a line begins with, and a colon behind them. */
function headingAt(items: readonly Item[], from: number): Heading | undefined {
  let at = from;
  while (isMark(items[at], BULLET)) at += 1;
  const users: Item[] = [];
  for (; at < items.length && at - from < 24; at += 1) {
    const item = items[at];
    if (item === undefined) return undefined;
    if (isUser(item)) users.push(item);
    else if (
      item.is === 'word'
        ? !(LABEL.test(item.text) || (users.length > 0 ? AND.test(item.text) : isGivenName(item.text)))
        : !isMark(item, users.length > 0 ? /^[,&/.#°)]$/ : /^[,&/.#°(]$/)
    )
      break;
  }
  if (users.length === 0) return undefined;
  if (isMark(items[at], /^\($/)) {
    const closes = items.findIndex((item, i) => i > at && i <= at + 1 + LONGEST_NAME && isMark(item, /^\)$/));
    if (closes < 0 || items.slice(at + 1, closes).some(({ is }) => is !== 'word' && is !== 'mark')) return undefined;
    at = closes + 1;
  }
  return isMark(items[at], /^[:=]$/) && items[at + 1]?.is === 'word' ? { from, behind: at + 1, users } : undefined;
}

/** The end of a line or sentence, or a joint: "..., and 104: ...". */
const begins = (items: readonly Item[], i: number): boolean =>
  isMark(items[i], /^[\n;,.]$/) || /^(?:and|et|but|mais|then|puis|also|aussi)$/.test(wordAt(items, i));

/**
 * A list whose lines begin with users, "101 (Daniel) : renvoyer au ...", "103 (Louis) : nouveau NIP ...": what follows the colon is
 * wanted for them, and never for who writes. One such line alone may be who writes, while that is not known.
 */
export function headed(items: readonly Item[], { claimed, named: known }: Pick<Hearing, 'claimed' | 'named'>): readonly Item[] {
  const headings = items
    .flatMap((item, i) => (i === 0 ? (headingAt(items, 0) ?? []) : begins(items, i) ? (headingAt(items, i + 1) ?? []) : []))
    .filter(({ from }, i, all) => all.every((other, n) => n >= i || other.behind <= from));
  const named = new Set(headings.flatMap(({ users }) => users.map((user) => ('value' in user ? user.value : ''))));
  const other = claimed && [...named].every((value) => value.length <= 4 && !known.includes(value));
  if (headings.length === 0 || !(other || named.size > 1)) return items;
  const out: (readonly Item[])[] = [];
  let at = 0;
  for (const { from, behind, users } of headings) {
    out.push(items.slice(at, from));
    for (const [n, user] of users.entries()) {
      const { start, end } = user;
      const lead: Item = { is: 'word', text: n === 0 ? 'pour' : 'et', start, end };
      out.push([lead, user.is === 'number' ? { is: 'extension', value: user.value, start, end } : user]);
    }
    at = behind;
  }
  return [...out, items.slice(at)].flat();
}
