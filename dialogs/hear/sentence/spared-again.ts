import type { Item } from '../things/items';
import { namesUser } from '../things/lists';
import { ordinals } from '../../phrases/roles';
import { wordsIn } from './pieces';

/** What may stand around it, and means nothing. */
const LEAD =
  'please|pls|oh|ah|uh|um|er|hmm|hm|and|but|so|then|just|well|ok|okay|sorry|now|you know what|in fact|let me see|the|for|extension|ext|user|number|le|la|l|les|poste|du|de|pour|svp|euh|ben|bon|et|mais|puis|alors|donc|oups|oops|pardon|desolee?';
/** That something said is thought over again. */
const AGAIN =
  'actually|wait|no|nope|hang on|hold on|on second thoughts?|scratch that|correction|finalement|en fait|attendez|attends|non|a bien y penser|tout compte fait';
const KEEPS =
  '(?:you can |you may |we can |lets |we should |vous pouvez )*(?:leave|leaving|keep|spare|ignore|exclude|never ?mind|forget(?: about)?|skip|dont (?:touch|change|include|do|bother with)|do not (?:touch|change|include|do)|laiss(?:e|ez|er)|garde[rz]?|oubli(?:e|ez|er)|exclu(?:s|ez|re)|(?:ne )?touche[rz]? pas(?: a| au)?|ninclu(?:s|ez) pas)';
/** Taken out of what was just listed; said without a word of thinking over, it may be an order. */
const TAKES_OUT =
  '(?:drop|scratch|strike|take out|leave out|not|only not|(?:mais |but )?pas|sauf|except(?: for)?|enlev(?:e|ez)|retire[rz]?)';
const BEFORE = new RegExp(
  `(?:^| )((?:(?:${LEAD}|${AGAIN}) )*(?:${KEEPS}|(?:(?:${LEAD}) )*(?:${AGAIN}) (?:(?:${LEAD}|${AGAIN}) )*${TAKES_OUT})(?: (?:${LEAD}))*)$`,
);
const STAYS =
  '(?:alone|be|as (?:it|he|she|they) (?:is|was|are)|as is|the way (?:it|he|she) is|like (?:that|it is|this)|out(?: of (?:it|this|that))?|in(?: place| there)?|on|there|unchanged|tranquille|comme (?:ca|il est|elle est|cest)|tel quel|telle quelle|en place|la|ou (?:il|elle) est)';
/** The end of it, at the end of what is said. */
const BEHIND = new RegExp(
  `^(?:(?:can |should |shall |has to |needs to |must |peut |doit )*(?:stays?|remains?|is fine|is okay|is ok|reste[rz]?|demeure)(?: ${STAYS})?|${STAYS})?(?: ?(?:please|pls|thanks|thank you|for now|then|though|after all|actually|instead|svp|merci|finalement|pour linstant|${STAYS}))*$`,
);
/** "105 stays as it is": no word before it is needed. */
const STAYING = /^(?:can |should |shall |has to |needs to |must |peut |doit )*(?:stays?|remains?|is fine|reste|demeure)\b/;
const LEADS_ONLY = new RegExp(`(?:^| )((?:(?:${LEAD}|${AGAIN}) )*(?:${AGAIN})(?: (?:${LEAD}|${AGAIN}))*)$`);
/** How many words around the user say so. */
const FAR = 12;

const valueOf = (item: Item | undefined): string => (item && 'value' in item ? item.value : '');
const ends = (item: Item | undefined): boolean => item === undefined || (item.is === 'mark' && /[.!?;\n]/.test(item.text));
const isJoint = (item: Item | undefined): boolean =>
  (item?.is === 'word' && /^(?:and|or|et|ou|plus)$/.test(item.text)) || (item?.is === 'mark' && /[,&+/]/.test(item.text));
const isLabel = (item: Item | undefined): boolean =>
  item?.is === 'word' && /^(?:the|for|extension|ext|user|le|la|du|de|poste|au|pour)$/.test(item.text);

/** Words right before `at`, and where in `items` each stands. */
function wordsBefore(items: readonly Item[], at: number): { readonly text: string; readonly from: readonly number[] } {
  const from: number[] = [];
  for (let i = at - 1; i >= 0 && from.length < FAR; i -= 1) {
    const item = items[i];
    if (item?.is === 'word') from.unshift(i);
    else if (item?.is !== 'mark' || item.text !== ',') break;
  }
  return { text: wordsIn(from.flatMap((i) => items[i] ?? [])).join(' '), from };
}

function wordsBehind(items: readonly Item[], at: number): string | undefined {
  const found: Item[] = [];
  for (let i = at + 1; !ends(items[i]); i += 1) {
    const item = items[i];
    if (item === undefined || found.length > FAR || (item.is !== 'word' && item.is !== 'mark')) return undefined;
    if (item.is === 'word') found.push(item);
  }
  return wordsIn(found).join(' ');
}

/** Where the words begin that spare the user named from `at` to `last`; undefined: nothing does. */
function sparedFrom(items: readonly Item[], last: number, at = last): number | undefined {
  const behind = wordsBehind(items, last);
  if (behind === undefined || !BEHIND.test(behind)) return undefined;
  const { text, from } = wordsBefore(items, at);
  const found = BEFORE.exec(text) ?? (STAYING.test(behind) ? LEADS_ONLY.exec(text) : null);
  const words = found?.[1]?.trim().split(' ').length ?? 0;
  return words === 0 ? undefined : from[from.length - words];
}

/** Past joints and labels from `at` on: the next thing, or word of its own. */
function beyond(items: readonly Item[], at: number, step: 1 | -1): Item | undefined {
  let i = at + step;
  while (isJoint(items[i]) || isLabel(items[i])) i += step;
  return items[i];
}

/** What goes with a user: its joint in a list, its own number behind it, or the whole clause that is about nobody else. */
function spanOf(items: readonly Item[], at: number): { readonly from: number; readonly to: number } | undefined {
  const [next, phone] = [items[at + 1], items[at + 2]];
  const goes = next?.is === 'word' && /^(?:to|vers|au|a|sur|onto)$/.test(next.text) && phone?.is === 'phone';
  const before = namesUser(beyond(items, at, -1));
  const own = goes && !before;
  const to = own ? at + 3 : at + 1;
  let from = at;
  while (isLabel(items[from - 1])) from -= 1;
  if (own || before || namesUser(beyond(items, at, 1))) {
    if (isJoint(items[from - 1])) return { from: from - 1, to };
    return isJoint(items[to]) ? { from: at, to: to + 1 } : undefined;
  }
  while (from > 0 && items[from - 1]?.is === 'word' && !isJoint(items[from - 1])) from -= 1;
  if (isJoint(items[from - 1])) return { from: from - 1, to };
  return ends(items[from - 1]) && isJoint(items[to]) ? { from, to: to + 1 } : undefined;
}

/** "103 104 and 105": several users written as one thing, without the one that is spared. */
function ungrouped(item: Item, value: string): Item | undefined {
  if (item.is !== 'number' || item.groups.length < 2 || !item.groups.includes(value)) return undefined;
  const groups = item.groups.filter((group) => group !== value);
  return { ...item, groups, value: groups.join('') };
}

/** Which of those named before it "the second one" is. */
function ordinalAt(items: readonly Item[], at: number, named: readonly number[]): number | undefined {
  const [item, one] = [items[at], items[at + 1]];
  const which = item?.is === 'word' ? ordinals[item.text] : undefined;
  const isOne = one === undefined || ends(one) || (one.is === 'word' && /^(?:one|user|extension|person|poste)$/.test(one.text));
  return which === undefined || !isOne ? undefined : named.at(which);
}

/**
 * "Stop forwarding 104 and 105, oh and actually leave 105 alone": of several users the one is left out who is spared behind, in the same
 * message, by number or as "the second one".
 */
export function withoutSparedAgain(items: readonly Item[]): readonly Item[] {
  const users = items.flatMap((item, at) => (namesUser(item) ? [at] : []));
  if (users.length < 2 || users.length > MOST) return items;
  const all = [...items];
  const out = new Set<number>();
  for (const [at, item] of items.entries()) {
    const named = users.filter((i) => i < at && !out.has(i));
    if (named.length < 2 && !(namesUser(item) && named.length > 0)) continue;
    const value = namesUser(item) ? valueOf(item) : '';
    const own = value === '' ? [ordinalAt(items, at, named)] : named.filter((i) => valueOf(items[i]) === value);
    const group = own.length === 0 ? named.findLast((i) => ungrouped(items[i] ?? item, value)) : undefined;
    const first = own[0] ?? group;
    if (first === undefined || own.length > 1) continue;
    const from = sparedFrom(items, value === '' && !ends(items[at + 1]) ? at + 1 : at, at);
    if (from === undefined || from <= first) continue;
    const left = group === undefined ? undefined : ungrouped(items[group] ?? item, value);
    const span = left ? { from: first, to: first } : spanOf(items, first);
    if (!span) continue;
    if (left) all[first] = left;
    for (let i = span.from; i < span.to; i += 1) out.add(i);
    for (let i = from; i <= at || !ends(items[i]); i += 1) out.add(i);
  }
  return out.size === 0 ? items : all.filter((_, i) => !out.has(i));
}

/** Longer lists than this are no talk. */
const MOST = 24;
