import type { Item } from '../things/items';
import { isTail, withTail } from '../things/tails';

/** Words by which somebody takes back what was said right before, and those that may stand among them. */
const STRONG = new Set([
  'sorry',
  'mean',
  'meant',
  'no',
  'oops',
  'wait',
  'correction',
  'rather',
  'actually',
  'pardon',
  'dire',
  'non',
  'desole',
  'desolee',
  'oups',
  'plutot',
  'erreur',
  'scratch',
  'excusez',
  'woops',
  'whoops',
  'mistake',
]);
const LIGHT = new Set([
  'i',
  'its',
  'it',
  'is',
  'make',
  'that',
  'my',
  'je',
  'voulais',
  'veux',
  'cest',
  'le',
  'la',
  'a',
  'au',
  'to',
  'the',
  'or',
  'ou',
  'moi',
  'me',
  'extension',
  'ext',
  'poste',
  'account',
  'compte',
  'oh',
  'ah',
  'euh',
  'uh',
  'um',
  'hold',
  'on',
  'vers',
  'should',
  'be',
  'typo',
  'number',
  'numero',
  'login',
  'identifiant',
  'mon',
  'faute',
  'en',
  'fait',
]);
const FAR = 12;

/** "327@mapel.example, sorry, I mean 327@maple.example": what was taken back is left out, whatever sort of thing it is. */
export function repaired(items: readonly Item[], country: string): readonly Item[] {
  if (!items.some((item) => item.is === 'word' && STRONG.has(item.text))) return items;
  const out: Item[] = [];
  for (const item of items) {
    const from = item.is === 'word' || item.is === 'mark' ? -1 : takenBack(out);
    const old = out[from];
    const mended = old && mend(old, item, country);
    if (mended) out.length = from;
    out.push(mended ?? item);
  }
  return out;
}

/** Index of the thing that the words at the end take back; -1: none. */
function takenBack(items: readonly Item[]): number {
  let strong = false;
  for (let at = items.length - 1; at >= Math.max(0, items.length - FAR); at -= 1) {
    const item = items[at];
    if (!item || (item.is === 'mark' && /[?\n]/.test(item.text))) return -1;
    if (item.is === 'mark') continue;
    if (item.is !== 'word') return strong ? at : -1;
    if (STRONG.has(item.text)) strong = true;
    else if (!LIGHT.has(item.text)) return -1;
  }
  return -1;
}

function mend(old: Item, item: Item, country: string): Item | undefined {
  if ((old.is === 'login' || old.is === 'email') && (item.is === 'login' || item.is === 'email')) return item;
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
