import type { Hearing } from '../../heard';
import { askedBehindOrders, besideOrders, reasonsEnglish, reasonsFrench } from '../../phrases/reasons';
import { countIn, inLine } from '../things/in-line';
import { wordAt, type Item } from '../things/items';
import { says } from '../text/lexemes';
import { wordsIn } from './pieces';

const REASON = `(?:${[...reasonsEnglish, ...reasonsFrench].join('|')})`;
/** "Because I'm travelling", « vu que je suis malade ». */
const WHY =
  '(?:because|cause|cuz|coz|bc|since|as|given that|seeing (?:that|as)|considering(?: that)?|for|parce que|parce|pcq|car|puisque|puisqu|vu que|vu|etant donne que|etant donne|comme|attendu que)';
/** "So I can work from home". */
const SO_THAT =
  '(?:so|so that|in order that) (?:i|we) (?:can|could|may|am able to) (?:work (?:from home|remotely|elsewhere)|be reached|be reachable|stay reachable|travel|go home|leave|take (?:a|my) break)';
const ALSO = '(?:and |but |et |mais )?';
/** "As soon as I'm on the road", "as long as nobody is in": when, and not why. */
const NO_TIME =
  '(?<! (?:soon|long|far|much|even|just|only|not|same|whenever|if|when|while|or|aussitot|tant|aussi|meme|pas|seulement|juste|ou))';
const THANKS = '(?: (?:please|pls|thanks|thank you|svp|merci))?(?: \\|)*$';
const BEHIND = new RegExp(
  `${NO_TIME} (?:(?:\\| )?(?:${WHY} ${REASON}|${SO_THAT})|\\| ${ALSO}(?:${[REASON, ...besideOrders].join('|')}))${THANKS}`,
);
/** "Is that ok?", which asks something else behind what was told only. */
const TAG = new RegExp(` \\| ${ALSO}(?:${askedBehindOrders.join('|')})${THANKS}`);
const ORDERS = /^(?:(?:can|could|would|will) you|i need you to|(?:pouvez|pourriez|peux|pourrais) (?:vous|tu)|veuillez|merci de)\b/;
const AHEAD = new RegExp(
  `^(?:(?:so|well|um|euh|alors|bon) )?(?:(?:${WHY} )?${REASON}(?: \\|)*(?: (?:and )?(?:so|therefore|thats why|hence)(?: \\|)?|(?: et)? (?:donc|alors|cest pourquoi|ce qui fait que)(?: \\|)?| \\|+))(?: \\|)* (?=[a-z#])`,
);
/** So many words, marks and things at either side are looked at. */
const LONGEST = 24;

/**
 * The message without why something is wanted ("because I'm travelling", "my phone is broken, ...") and without what only hangs on an
 * order (", that would be great", ". Is that ok?"). A reason that tells a time stays: forwarding knows none, and says so. What is left
 * must order something by itself, or the whole is read (see hear/index.ts). Linear: a few words are looked at on either side.
 */
export function withoutReasons(items: readonly Item[], channel: Hearing['channel']): readonly Item[] {
  // A mail that asks whether it may be so is not carried out without a yes (P8).
  return withoutBehind(withoutAhead(items), channel !== 'email');
}

function withoutAhead(items: readonly Item[]): readonly Item[] {
  const { text, at } = inLine(items.slice(0, LONGEST));
  const found = AHEAD.exec(text)?.[0];
  return found === undefined ? items : items.slice(at[countIn(found)]);
}

function withoutBehind(items: readonly Item[], tagged: boolean): readonly Item[] {
  const from = Math.max(0, items.length - LONGEST);
  const { text, at } = inLine(items.slice(from));
  const found = BEHIND.exec(text)?.[0] ?? (tagged && items.some(isFirstOfOrder) ? TAG.exec(text)?.[0] : undefined);
  if (found === undefined) return items;
  const to = from + (at[at.length - countIn(found)] ?? 0);
  const mark = items[to];
  // What was marked as a question stays one.
  return items.slice(0, mark?.is === 'mark' && mark.text === '?' ? to + 1 : to);
}

/** A word with which a sentence begins to order. */
function isFirstOfOrder(item: Item, i: number, items: readonly Item[]): boolean {
  const before = items[i - 1];
  if (
    item.is !== 'word' ||
    (before !== undefined && before.is !== 'mark' && !/^(?:please|pls|and|then|just|svp|et|puis)$/.test(wordAt(items, i - 1)))
  )
    return false;
  return says.imperative(item.text) || says.desire(wordsIn(items.slice(i, i + 4))) || ORDERS.test(wordsIn(items.slice(i, i + 4)).join(' '));
}
