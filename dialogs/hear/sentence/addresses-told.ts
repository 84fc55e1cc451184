import { wordSet } from '../text/word-set';
import { wordAt, type Item, type Login } from '../things/items';
import { namesUser } from '../things/lists';

const ALTERS =
  /^(?:change[rz]?|changing|replace|update|updating|set|correct|fix|modifie[rz]?|remplace[rz]?|corrige[rz]?|mett(?:ez|re)|mets)$/;
const ADDRESS = /^(?:e?mails?|address(?:es)?|courriels?|adresses?)$/;
/** Another kind of change has addresses, too. */
const OTHER = /^(?:second|secondary|backup|add|remove|delete|new|deuxieme|secours|ajoute[rz]?|supprime[rz]?|nouve\w+)$/;
/** Between a user and what the address is to be. */
const BETWEEN = wordSet(
  's the email mail e address to is be should now becomes with by le la l courriel adresse a au pour par est devient',
);
const FAR = 7;

interface Pair {
  readonly from: number;
  readonly user: Item;
  readonly email: Login;
  readonly to: number;
}

/** The user whose address stands at `to`: right before it, with nothing else between. */
function pairAt(items: readonly Item[], to: number): Pair | undefined {
  const email = items[to];
  if (email?.is !== 'email') return undefined;
  for (let from = to - 1; from >= Math.max(0, to - FAR); from -= 1) {
    const item = items[from];
    if (item && namesUser(item)) return { from, user: item, email, to };
    const between = item?.is === 'mark' ? /^[-:='’>]$/.test(item.text) : BETWEEN.has(wordAt(items, from));
    if (!between) return undefined;
  }
  return undefined;
}

/**
 * "Change the email for 104 to ann@x.com and for 105 to bob@x.com": each address said of its user, as two orders; of several addresses in
 * one none would be taken.
 */
export function addressesTold(items: readonly Item[]): readonly Item[] {
  const emails = items.flatMap(({ is }, i) => (is === 'email' ? [i] : []));
  if (emails.length < 2 || emails.length > MOST) return items;
  const words = items.flatMap((item) => (item.is === 'word' ? [item.text] : []));
  if (!words.some((word) => ALTERS.test(word)) || !words.some((word) => ADDRESS.test(word)) || words.some((word) => OTHER.test(word)))
    return items;
  const pairs = emails.flatMap((at) => pairAt(items, at) ?? []);
  const [first] = pairs;
  if (
    !first ||
    pairs.length < emails.length ||
    !pairs.every((pair, n) => n === 0 || isList(items.slice((pairs[n - 1]?.to ?? 0) + 1, pair.from)))
  )
    return items;
  const french = words.some((word) => /^(?:courriels?|adresses?)$/.test(word));
  const rest = items.slice((pairs.at(-1)?.to ?? 0) + 1);
  const more = pairs.slice(1).flatMap((pair) => ordered(pair, french));
  if (isOrdered(items, first)) return [...items.slice(0, first.to + 1), ...more, ...rest];
  // "Update emails: 104 ..., 105 ...": what stands before the list says nothing that its orders do not.
  const sentence = items.findLastIndex((item, i) => i < first.from && item.is === 'mark' && /^[.!?\n]$/.test(item.text)) + 1;
  return [...items.slice(0, sentence), ...ordered(first, french), ...more, ...rest];
}
/** More than are told in one breath. */
const MOST = 12;

/** "The email for 104 to ...", "104's email to ...": the first one is said in full. */
const isOrdered = (items: readonly Item[], { from, to }: Pair): boolean =>
  items.slice(from, to).some((item) => item.is === 'word' && ADDRESS.test(item.text)) ||
  items.slice(Math.max(0, from - 3), from).some((item) => item.is === 'word' && /^(?:for|of|pour|de|du|d)$/.test(item.text));

/** Nothing but what joins, and the "for" of the next one. */
const isList = (between: readonly Item[]): boolean =>
  between.every((item) =>
    item.is === 'mark'
      ? /^[,;&+.\n-]$/.test(item.text)
      : item.is === 'word' && /^(?:and|et|also|for|of|then|pour|de|du|celui|celle|that|the|one|le|la)$/.test(item.text),
  );

function ordered({ user, email }: Pair, french: boolean): Item[] {
  const { start } = user;
  const word = (text: string): Item => ({ is: 'word', text, start, end: start });
  const before = french ? ['changez', 'le', 'courriel', 'de'] : ['change', 'the', 'email', 'of'];
  return [{ is: 'mark', text: ';', start, end: start }, ...before.map(word), user, word(french ? 'pour' : 'to'), email];
}
