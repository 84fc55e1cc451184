import { wordAt, type Item } from '../things/items';
import { namesUser } from '../things/lists';

/** What fetches calls back to where they are without forwarding. */
const BACK = /^(?:back|return|again|remet\w*|ramen\w*|retourn\w*|rapport\w+|ramene\w*|avant|nouveau)$/;
const JOINT = /^(?:and|et|but|mais|while|pis|puis|tandis)$/;
/** Whose calls go elsewhere: the speaker's ... */
const OWN = /^(?:mine|miens?|miennes?|my|mes|mon|ma)$/;
/** ... and what stands beside a word or a number for them, up to the number. */
const BESIDE =
  /^(?:mine|miens?|miennes?|my|mes|mon|ma|own|calls?|phones?|lines?|appels?|ligne|telephone|les|le|la|l|the|those|of|ceux|celles|de|du|des|d|extension|ext|poste|s|que|to|at|on|over|au|vers|sur|a|number|numero)$/;
const TOWARD = /^(?:to|at|on|au|vers|sur|a)$/;
/** Items between the joint and the number. */
const FAR = 9;

const ends = (item: Item | undefined): boolean => item?.is === 'mark' && /[.!?;\n]/.test(item.text);
const joins = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  return item?.is === 'mark' ? item.text === ',' : JOINT.test(wordAt(items, i));
};

/** Where calls are said to go to a number, in so many words, from `from` on: the word before the number; undefined: not so. */
function goal(items: readonly Item[], from: number): string | undefined {
  let whose = 0;
  for (let i = from; i < from + FAR; i += 1) {
    const item = items[i];
    if (item?.is === 'phone') return whose === 1 && TOWARD.test(wordAt(items, i - 1)) ? wordAt(items, i - 1) : undefined;
    const text = wordAt(items, i);
    if (item && (namesUser(item) || OWN.test(text))) whose += 1;
    else if (!BESIDE.test(text) && !(item?.is === 'mark' && /^['’]$/.test(item.text))) return undefined;
  }
  return undefined;
}

/**
 * "Send 311's calls back to her desk, and mine to 613 ...": the verb that is not said again stands for two different things. Without it the
 * number was taken for the one whose calls go back.
 */
export function verbAgain(items: readonly Item[]): readonly Item[] {
  const out: Item[] = [];
  let back = false;
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (!item) break;
    if (ends(item) || item.is === 'phone') back = false;
    else if (BACK.test(wordAt(items, i))) back = true;
    out.push(item);
    if (!back || !joins(items, i) || joins(items, i + 1)) continue;
    const toward = goal(items, i + 1);
    if (toward === undefined) continue;
    out.push({ is: 'word', text: /^(?:to|at|on)$/.test(toward) ? 'forward' : 'renvoyez', start: item.end, end: item.end });
    back = false;
  }
  return out;
}
