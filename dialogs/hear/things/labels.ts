import { connectors, labels, oneTime, otherSecrets } from '../../phrases/labels';
import { namesAreaCode } from './area-code';
import type { Item } from './items';
import type { Token } from '../text/tokens';

const sets = {
  account: new Set(labels.account),
  extension: new Set(labels.extension),
  pin: new Set(labels.pin),
  code: new Set(labels.code),
  phone: new Set(labels.phone),
};
const skipped = new Set(connectors);
const others = new Set(otherSecrets);
const ABBREVIATED = new Set(['ext', 'no', 'acct', 'acc', 'tel', 'nr', 'num', 'n', 'extn']);
const LIGHT = new Set([':', '#', '=', '(', '"', "'", '-', '/', '°', '>', '*', '<']);
/** "My extension was wrong, it's 101"; of a PIN nothing is taken that way. */
const WRONG = /^(?:wrong|incorrect|was|should|faux|fausse|erronee?|mauvaise?|etait|devrait)$/;
/** How far a name may stand from its number, in items. */
const NEAR = 6;
const FAR = 10;

export type Label = keyof typeof sets;

const inAreaCode = (items: readonly Item[], i: number): boolean =>
  namesAreaCode((at) => {
    const item = items[at];
    return item?.is === 'word' ? item.text : undefined;
  }, i);

/** The label right before what comes next: `account no. 20417`, `poste : 101`. */
export function labelBefore(items: readonly Item[]): Label | undefined {
  let wrong = false;
  let theirs = false;
  for (let i = items.length - 1, steps = 0; i >= 0 && steps < NEAR; i -= 1, steps += 1) {
    const item = items[i];
    if (item?.is === 'mark') {
      const before = items[i - 1];
      const after = items[i + 1];
      if (item.text === ',' && after?.is === 'word' && /^(?:lequel|laquelle)$/.test(after.text)) continue;
      if (LIGHT.has(item.text) || (item.text === '.' && before?.is === 'word' && ABBREVIATED.has(before.text))) continue;
      return undefined;
    }
    if (item?.is !== 'word' || inAreaCode(items, i)) return undefined;
    const label = labelOf(item.text);
    // "The account of 104", "le compte du 104": whose it is, and not its number.
    if (label === 'account' && theirs) return undefined;
    if (item.text === 'of' || item.text === 'du') theirs = true;
    if (label) return wrong && label !== 'account' && label !== 'extension' ? undefined : label;
    if (WRONG.test(item.text)) wrong = true;
    else if (!skipped.has(item.text)) return undefined;
  }
  return undefined;
}

/** `20417 is my account number`, `101 (poste)`: a label after the number that no other number claims. */
export function labelAfter(tokens: readonly Token[], from: number): Label | undefined {
  let linked = false;
  for (let i = from; i < from + NEAR; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'mark' && (token.text === '(' || token.text === '=')) linked = true;
    else if (token?.kind !== 'word' || token.gap === '\n') return undefined;
    else if (/^(?:is|est|cest|as|comme|being|for|pour|thats)$/.test(token.text)) linked = true;
    const label = token.kind === 'word' ? labelOf(token.text) : undefined;
    if (label) return linked && !numberFollows(tokens, i + 1) ? label : undefined;
    if (token.kind === 'word' && !linked && !skipped.has(token.text)) return undefined;
  }
  return undefined;
}

function numberFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'digits') return true;
    if (!token || (token.kind === 'word' && !skipped.has(token.text))) return false;
  }
  return false;
}

/** What "PIN" or "code" before a number makes of it: our PIN, our one-time code, or somebody else's secret. */
export function secretBefore(items: readonly Item[]): 'pin' | 'code' | 'one-time' | 'other' | undefined {
  let given = false;
  for (let i = items.length - 1, steps = 0; i >= 0 && steps < FAR; i -= 1) {
    const item = items[i];
    if (!item || (item.is === 'mark' && /[.!?;\n]/.test(item.text) && !pointsBack(items, i))) return undefined;
    if (item.is === 'mark') continue;
    steps += 1;
    if (item.is !== 'word') return item.is === 'secret' ? 'pin' : undefined;
    if (inAreaCode(items, i)) return undefined;
    if (givesHere(items, i)) given = true;
    const label = labelOf(item.text);
    if (label === 'pin' || label === 'code') {
      const sort = sortOfSecret(label, wordsAround(items, i));
      return given && sort === 'other' && wasOther(items, i) ? 'pin' : sort;
    }
    if (label !== undefined) return undefined;
  }
  return undefined;
}

/** "You need my PIN; it is 483920", « Vous vouliez mon NIP ? Le voici : »: what follows is what the sentence before speaks of. */
const POINTS =
  /^(?:and |so |et |donc |well )?(?:its|it is|here it is|here you (?:go|are)|heres|here is it|this is it|(?:le|la) voici|(?:le|la) voila|voici|voila|cest(?: le)?|il est(?: le)?)$/;
const pointsBack = (items: readonly Item[], at: number): boolean =>
  items.length - at <= NEAR &&
  POINTS.test(
    items
      .slice(at + 1)
      .flatMap((item) => (item.is === 'mark' ? [] : [item.is === 'word' ? item.text : '#']))
      .join(' '),
  );

const HEADS =
  /^(?:voici|voila|mon|ma|my|le|la|the|nip|pin|code|codes|de|d|soutien|support|dassistance|assistance|a|6|six|chiffres|digits?|digit|est|is|cest|its|et|and|here|heres|with|avec|suivant|:)$/;
/** "Mon NIP de soutien :" on a line of its own, and the digits on the next: the line names them. */
export function secretAbove(items: readonly Item[]): ReturnType<typeof secretBefore> {
  const end = items.findLastIndex((item) => !(item.is === 'mark' && item.text === '\n'));
  if (end < 0 || end === items.length - 1) return undefined;
  const from = items.findLastIndex((item, i) => i < end && item.is === 'mark' && /[.!?;\n]/.test(item.text));
  const line = items.slice(from + 1, end + 1);
  if (line.length > LONGEST_HEAD || !line.every((item) => (item.is === 'word' || item.is === 'mark') && HEADS.test(item.text)))
    return undefined;
  const named = secretBefore(line);
  return named === 'other' ? undefined : named;
}
const LONGEST_HEAD = 8;

/** "That was the door code, here it is 583920": what follows is the one that was asked for. */
function givesHere(items: readonly Item[], i: number): boolean {
  const text = [items[i], items[i + 1], items[i + 2]].map((item) => (item?.is === 'word' ? item.text : '')).join(' ');
  return /^(?:here (?:it is|you go|you are)|heres |the (?:right|correct|real) one|le (?:voici|voila)|la voici|le (?:bon|vrai) )/.test(text);
}

const wasOther = (items: readonly Item[], i: number): boolean =>
  items
    .slice(Math.max(0, i - NEAR), i)
    .some((item) => item.is === 'word' && /^(?:was|wrong|mistake|mixed|etait|cetait|mauvais)$/.test(item.text));

/** Words near a label; a password of another sentence makes no other PIN of it: "Reset my password. My PIN is 725158". */
function wordsAround(items: readonly Item[], at: number): string[] {
  const near = items.slice(Math.max(0, at - 3), at + 5);
  const own = Math.min(3, at);
  const ends = near.flatMap((item, i) => (item.is === 'mark' && /[.!?;\n]/.test(item.text) ? [i] : []));
  const from = ends.findLast((i) => i < own) ?? -1;
  const to = ends.find((i) => i > own) ?? near.length;
  return near.flatMap((item, i) => (item.is === 'word' && ((i > from && i < to) || !PASSWORD.has(item.text)) ? [item.text] : []));
}

const PASSWORD = new Set(['password', 'passe', 'mdp', 'motdepasse']);

function sortOfSecret(label: 'pin' | 'code', around: readonly string[]): 'pin' | 'code' | 'one-time' | 'other' {
  if (around.includes('support') || around.includes('soutien')) return 'pin';
  if (around.some((word) => others.has(word))) return 'other';
  return label === 'code' && around.some((word) => oneTime.includes(word)) && !around.includes('pin') && !around.includes('nip')
    ? 'one-time'
    : label;
}

function labelOf(word: string): Label | undefined {
  if (sets.pin.has(word)) return 'pin';
  if (sets.code.has(word)) return 'code';
  if (sets.account.has(word)) return 'account';
  if (sets.extension.has(word)) return 'extension';
  return sets.phone.has(word) ? 'phone' : undefined;
}
