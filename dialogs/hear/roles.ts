import { labels } from '../phrases/labels';
import { light, olds, own, ownLines, people, selfWords, targets, whose } from '../phrases/roles';
import type { Bare, Item, Labelled, Login, Phone } from './items';

/** What an extension or login is in its sentence; a `target` is where calls go to, or what is denied: nobody is meant. */
export type Role = 'own' | 'subject' | 'target' | 'plain';

const ownWords = new Set(own);
const others = new Set(people);
const toWords = new Set(targets);
const forWords = new Set(whose);
const oldWords = new Set(olds);
/** "Replace 613 ... by 613 ...": the second one is meant. */
const newWords = new Set(['by', 'with', 'par']);
const oldPairs = new Set(['instead', 'rather', 'lieu', 'plutot', 'place']);
/** Longer lists than this are not read: work stays linear. */
const LONGEST_LIST = 8;
const selves = new Set(selfWords);
const labelWords = new Set(labels.extension);
const LIGHT = new Set(light);

/** Whose it is, by the few words before it and the `'s` behind it. */
export function roleAt(items: readonly Item[], i: number, deep = 0): Role {
  const after = items[i + 2];
  if (items[i + 1]?.is === 'mark' && after?.is === 'word' && after.text === 's' && after.start === (items[i + 1]?.end ?? -1)) return 'subject';
  const listed = listedAfter(items, i);
  if (listed !== undefined && deep < LONGEST_LIST) return roleAt(items, listed, deep + 1);
  let person = false;
  for (let back = i - 1; back >= Math.max(0, i - 6); back -= 1) {
    const item = items[back];
    if (item?.is === 'mark' && /[-#:/'".(]/.test(item.text)) continue;
    if (item?.is !== 'word') return person ? 'subject' : 'plain';
    const { text } = item;
    if (text === 'not' || text === 'pas') return 'target';
    if (others.has(text)) person = true;
    if (ownWords.has(text)) return person ? 'subject' : 'own';
    if (labelWords.has(text) || others.has(text)) continue;
    if (toWords.has(text) && text !== 'at') {
      const before = items[back - 1];
      if (isPerson(before)) return 'subject';
      return before?.is === 'word' && /^(?:suis|am|im|sommes|travaille|work|assis|sit)$/.test(before.text) ? 'own' : 'target';
    }
    if (text === 'from' && back === 0) return 'own';
    if (forWords.has(text)) return 'subject';
    if (!LIGHT.has(text)) return person ? 'subject' : 'plain';
  }
  return person ? 'subject' : 'plain';
}

const isPerson = (item: Item | undefined): boolean => item?.is === 'word' && others.has(item.text);

/** `104 and 105`, `104, 105`: the second one is what the first one is. */
function listedAfter(items: readonly Item[], i: number): number | undefined {
  let back = i - 1;
  while (back >= 0 && i - back < 6 && isListing(items[back])) back -= 1;
  const before = items[back];
  return back < i - 1 && back >= 0 && (before?.is === 'extension' || before?.is === 'number' || before?.is === 'login') ? back : undefined;
}

const isListing = (item: Item | undefined): boolean =>
  (item?.is === 'mark' && /[,&/]/.test(item.text)) || (item?.is === 'word' && (/^(?:and|et|or|ou|the|le|du|also|aussi)$/.test(item.text) || labelWords.has(item.text)));

/** The number that is meant: behind "to" if one is, never one behind "not", "from", "instead of"; else the first. */
export function meantPhone(items: readonly Item[]): Phone | undefined {
  const phones = items.flatMap((item, i) => (item.is === 'phone' ? [{ item, before: wordsBefore(items, i) }] : []));
  const fresh = phones.filter(({ before }) => !isOld(before));
  return (fresh.find(({ before }) => before.slice(0, 2).some((word) => newWords.has(word))) ?? fresh.find(({ before }) => before.some((word) => toWords.has(word))) ?? fresh[0])?.item;
}

/** "not 613 ...", "from 613 ...", "instead of 613 ...", "plutôt que le 613 ...". */
function isOld(before: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = before.filter((word) => !LIGHT.has(word) && word !== 'le');
  return oldWords.has(first) || (oldPairs.has(second) && /^(?:of|than|que|de|du)$/.test(first)) || (oldPairs.has(third) && /^(?:of|than|que|de|du)$/.test(second));
}

/** Up to three words before an item, the nearest first. */
export function wordsBefore(items: readonly Item[], i: number): string[] {
  const found: string[] = [];
  for (let back = i - 1; back >= 0 && found.length < 3; back -= 1) {
    const item = items[back];
    if (item?.is === 'word') found.push(item.text);
    else if (item?.is !== 'mark') break;
  }
  return found;
}

/** "my calls", "mes appels", "for me": the speaker is meant. "My cell" says nothing of that. */
export function namesSelf(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const next = words[i + 1] ?? '';
    if (/^(?:me|moi|mine|myself|mienne|miens|mien)$/.test(word)) return /^(?:for|pour|and|et|of|de|sur|on|reach|calling)$/.test(words[i - 1] ?? '') || word.length > 3;
    return selves.has(word) && !others.has(next) && lines.has(/^(?:own|incoming|desk|office|work|phone|business|propres|all|direct)$/.test(next) ? (lines.has(next) ? next : (words[i + 2] ?? '')) : next);
  });
}

const lines = new Set(ownLines);

/** Things that may name a person, with their roles. */
export function named(items: readonly Item[]): { readonly item: Login | Labelled | Bare; readonly role: Role }[] {
  return items.flatMap((item, i) =>
    item.is === 'login' || item.is === 'email' || item.is === 'domain' || item.is === 'account' || item.is === 'extension' || item.is === 'number'
      ? [{ item, role: roleAt(items, i) }]
      : []);
}
