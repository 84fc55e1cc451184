import type { NumberFacts } from '../../../machines/words';
import { inTwo } from '../claims';
import type { Item, Situation } from './items';
import { labelBefore, secretAbove, secretBefore, type Label } from './labels';
import { readPhone } from './phone';
import type { Group, Run } from './runs';
import { awaitsSecret, wanted } from '../wants';

const digitsOf = (groups: readonly Group[]): string => groups.map((group) => group.digits).join('');
const span = (groups: readonly Group[], start: number): { readonly start: number; readonly end: number } => ({
  start,
  end: groups[groups.length - 1]?.end ?? start,
});

/** What one run of digits names, by the words around it and the question that is open (P10). */
export function readNumbers(run: Run, before: readonly Item[], after: Label | undefined, situation: Situation): Item[] {
  const found: Item[] = [];
  let groups = run.groups;
  while (groups.length > 0) {
    const first = found.length === 0;
    const { item, taken } = readOne(
      groups,
      first && run.plus,
      [...before.slice(-12), ...found],
      after,
      situation,
      first ? run.start : (groups[0]?.start ?? run.start),
    );
    found.push(item);
    groups = groups.slice(taken);
  }
  return found;
}

type Taken = { readonly item: Item; readonly taken: number };

function readOne(
  groups: readonly Group[],
  plus: boolean,
  before: readonly Item[],
  after: Label | undefined,
  situation: Situation,
  start: number,
): Taken {
  const all = digitsOf(groups);
  const label = labelBefore(before);
  const asked = awaitsSecret(situation.question);
  const whole = readPhone(all, plus, situation.country);
  if (whole && label !== 'pin' && label !== 'code') return { item: phone(whole, groups, start), taken: groups.length };
  if (label === 'account' || label === 'extension') {
    const taken = namedBy(label, groups);
    if (taken > 0) return { item: { is: label, value: digitsOf(groups.slice(0, taken)), ...span(groups.slice(0, taken), start) }, taken };
  }
  const secret = readSecret(groups, before, after, asked, situation, start);
  if (secret) return secret;
  if (after === 'account' || after === 'extension')
    return { item: { is: after, value: all, ...span(groups, start) }, taken: groups.length };
  return readPhoneOrBare(groups, situation, start);
}

const phone = (facts: NumberFacts, groups: readonly Group[], start: number): Item => ({ is: 'phone', facts, ...span(groups, start) });

/** How many groups an account number or extension takes: one, or several short ones (`2 0 4 1 7`, `20-41-7`). */
function namedBy(label: 'account' | 'extension', groups: readonly Group[]): number {
  if (label === 'account' && inTwo(groups.map(({ digits }) => digits))) return 2;
  const longest = label === 'account' ? 12 : 6;
  let taken = 0;
  let length = 0;
  for (const group of groups) {
    if (taken > 0 && (group.digits.length > 2 || length > 2 * taken || (group.digits.length === 2 && length >= 3))) break;
    if (length + group.digits.length > longest) break;
    length += group.digits.length;
    taken += 1;
  }
  return length >= 2 ? taken : 0;
}

/** "The voicemail PIN of 104", "my voicemail PIN and 104's": fewer digits than any PIN has, behind a word that tells whose it is, or of one more. */
const isUserOf = ([group, other]: readonly Group[], last: Item | undefined): boolean =>
  group !== undefined &&
  other === undefined &&
  /^\d{2,3}$/.test(group.digits) &&
  last?.is === 'word' &&
  (LEADS_TO_USER.test(last.text) ||
    (last.end - last.start > last.text.length && last.text.endsWith('s') && !/^(?:its|thats|whats)$/.test(last.text)));
const forWord: Item = { is: 'word', text: 'for', start: 0, end: 3 };
/** "A new voicemail code for Louis at 103": where who is named sits. */
function sitsAt(before: readonly Item[]): boolean {
  const [first, second, name, at] = before.slice(-4).map((item) => (item.is === 'word' ? item.text : ''));
  const may = /^[a-z]{3,}$/.test(name ?? '') && !/^(?:moi|vous|you|the|les|mon|our|notre)$/.test(name ?? '');
  return (
    /^(?:au|at|on)$/.test(at ?? '') &&
    may &&
    (OF_WHOM.test(second ?? '') || (OF_WHOM.test(first ?? '') && /^[a-z]{3,}$/.test(second ?? '')))
  );
}
const OF_WHOM = /^(?:for|of|pour|de)$/;
/** "... of 104", "... and 104's", "... and forward 104 to ...". */
const LEADS_TO_USER =
  /^(?:for|of|pour|du|de|and|et|forward|forwarding|divert|redirect|remove|delete|(?:renvo|transfer|redirig|supprim|retir)\w*)$/;

/** Six digits are a PIN only when one was asked, or PIN or code stands beside them; never what was named (P10). */
function readSecret(
  groups: readonly Group[],
  before: readonly Item[],
  after: Label | undefined,
  asked: boolean,
  situation: Situation,
  start: number,
): Taken | undefined {
  const last = before[before.length - 1];
  const beside = secretBefore(before) ?? secretAbove(before) ?? (after === 'pin' || after === 'code' ? after : undefined);
  const link = last?.is === 'word' && /^(?:le|the|la)$/.test(last.text) ? before[before.length - 2] : last;
  if (beside === 'other' && (isUserOf(groups, link) || (isUserOf(groups, forWord) && sitsAt(before)))) return undefined;
  if (beside === 'other') return { item: { is: 'hidden', ...span(groups, start) }, taken: groups.length };
  if (!asked && beside === undefined) return undefined;
  if (last?.is === 'word' && /^(?:to|for|pour|au|vers)$/.test(last.text)) return undefined;
  const place = sixOf(groups, asked);
  if (!place || place.from > 0) {
    return place ? readPhoneOrBare(groups.slice(0, place.from), situation, start) : undefined;
  }
  const value = digitsOf(groups.slice(0, place.to));
  const here = span(groups.slice(0, place.to), start);
  if (situation.named.includes(value))
    return { item: { is: 'number', value, groups: groups.slice(0, place.to).map((group) => group.digits), ...here }, taken: place.to };
  const code =
    beside === 'one-time' ||
    (wanted(situation.question, 'code') !== undefined && wanted(situation.question, 'pin') === undefined && beside !== 'pin');
  return { item: { is: 'secret', value, purpose: code ? 'code' : 'pin', ...here }, taken: place.to };
}

/** Which groups make six digits: a group of six, else those from the first on; where a PIN is awaited also the last ones. */
function sixOf(groups: readonly Group[], asked: boolean): { readonly from: number; readonly to: number } | undefined {
  const single = groups.findIndex((group) => group.digits.length === 6);
  if (single === 0) return { from: 0, to: 1 };
  if (single > 0 && groups[single]?.joined) return { from: single, to: single + 1 };
  let length = 0;
  for (let i = 0; i < groups.length && length < 6; i += 1) {
    length += groups[i]?.digits.length ?? 0;
    const rest = digitsOf(groups.slice(i + 1)).length;
    if (length === 6 && (i + 1 === groups.length || (groups[i + 1]?.digits.length ?? 0) > 1 || rest >= 6)) return { from: 0, to: i + 1 };
  }
  if (single > 0) return { from: single, to: single + 1 };
  const tail = asked ? groups.findIndex((_, i) => i > 0 && digitsOf(groups.slice(i)).length === 6) : -1;
  return tail > 0 ? { from: tail, to: groups.length } : undefined;
}

/** The first telephone number in the groups, what stands before it as bare digits; no number: all of it bare. */
function readPhoneOrBare(groups: readonly Group[], { country }: Situation, start: number): Taken {
  for (let from = 0; from < groups.length; from += 1) {
    for (let to = Math.min(groups.length, from + 12); to > from; to -= 1) {
      const part = groups.slice(from, to);
      const digits = digitsOf(part);
      if (digits.length < 8 || digits.length > 15) continue;
      const facts = readPhone(digits, false, country);
      if (!facts) continue;
      if (from === 0) return { item: phone(facts, part, start), taken: to };
      return bare(groups.slice(0, from), start);
    }
  }
  return bare(groups, start);
}

function bare(groups: readonly Group[], start: number): Taken {
  return {
    item: { is: 'number', value: digitsOf(groups), groups: groups.map((group) => group.digits), ...span(groups, start) },
    taken: groups.length,
  };
}
