import { onlyWords } from '../sentence/pieces';
import { labels, secretWords } from '../../phrases/labels';
import { teens, tens, units, zeros } from '../../phrases/numbers';
import { says } from '../text/lexemes';
import type { Bare, Item, Situation } from '../things/items';
import { givesSixInParts, saysSixDigits } from './in-parts';
import type { Plain } from '../text/normalise';
import { keepsSecret, wanted } from '../wants';

/** What stands in a stored message where a secret was. */
export const MASK = '••••••';

const secrets = new Set(secretWords);
const beside = new Set(labels.extension);
const digitWords = new Set([
  ...Object.keys(units),
  ...Object.keys(teens),
  ...Object.keys(tens),
  ...zeros,
  'and',
  'et',
  'then',
  'puis',
  'double',
  'triple',
  'cent',
  'hundred',
]);

/** Offsets, `end` behind the last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The message as it may be stored, shown and logged (I11). In doubt a run of digits is masked. `users`: extensions that the message
 * was found to name.
 */
export function maskSecrets(plain: Plain, items: readonly Item[], situation: Situation, users: ReadonlySet<string> = new Set()): string {
  return cover(plain.source, secretSpans(plain, items, situation, users));
}

/** What is masked, as offsets in the source, in order. */
export function secretSpans(
  { at, source }: Plain,
  items: readonly Item[],
  situation: Situation,
  users: ReadonlySet<string> = new Set(),
): readonly Span[] {
  return secretsIn(items, situation, users).map(({ start, end }) => ({
    start: at[start] ?? source.length,
    end: endIn(at, end) ?? source.length,
  }));
}

/** Behind the whole sign that the last character came from: `⑶` is three of them. */
function endIn(at: readonly number[], end: number): number | undefined {
  let behind = end;
  while (behind > 0 && behind < at.length && at[behind] === at[end - 1]) behind += 1;
  return at[behind];
}

function secretsIn(items: readonly Item[], situation: Situation, users: ReadonlySet<string>): readonly Span[] {
  // The code for the administrator has four digits, and is nobody else's to read. A new PIN that was just keyed in may be said aloud where its yes is asked.
  const awaited =
    keepsSecret(situation.question) ||
    situation.question.ask === 'waiting' ||
    situation.proving === true ||
    (situation.changes ?? []).some(({ keyed }) => keyed !== undefined);
  if (
    awaited &&
    situation.question.ask !== 'several' &&
    items.length > 0 &&
    items.every(isDigitLike) &&
    items.some((item) => item.is !== 'mark')
  ) {
    return [{ start: items[0]?.start ?? 0, end: items[items.length - 1]?.end ?? 0 }];
  }
  if (onlyWords(items)) return [];
  const guarded = guardedSentences(items);
  const parts =
    givesSixInParts(items) && !items.every((item) => item.is !== 'number' || users.has(item.value) || situation.named.includes(item.value));
  const secrets = items.flatMap((item) => (item.is === 'secret' ? [item.value] : []));
  const sixes = items.flatMap((item) =>
    item.is === 'secret' || (item.is === 'number' && item.value.length === 6 && !situation.named.includes(item.value)) ? [item.value] : [],
  );
  return items.filter((item, i) => {
    if (item.is === 'secret' || item.is === 'hidden') return true;
    if (item.is === 'number' && item.value === '6' && saysSixDigits(items, i + 1)) return false;
    if (parts && item.is === 'number') return true;
    if (item.is === 'phone' && spellsAgain(item.facts.number, sixes)) return true;
    if (item.is === 'number' && !situation.named.includes(item.value) && spellsAgain(item.value, sixes)) return true;
    return item.is === 'number' && !isUser(item, users, secrets) && looksSecret(item, items, i, awaited, guarded.has(i), situation);
  });
}

/** The same secret once more in another spelling, perhaps several times in one run. */
const spellsAgain = (value: string, sixes: readonly string[]): boolean =>
  value.length > 6 && sixes.some((six) => six.length === 6 && value.includes(six));

const isDigitLike = (item: Item): boolean =>
  item.is === 'number' ||
  item.is === 'phone' ||
  item.is === 'secret' ||
  item.is === 'mark' ||
  (item.is === 'word' && (digitWords.has(item.text) || item.text.length === 1));

/**
 * An extension that was recognised beside a whole secret stays readable: two to four digits said in one, that are no part of the
 * secret. Where no whole secret was found, the digits may be pieces of one.
 */
function isUser(item: Bare, users: ReadonlySet<string>, secrets: readonly string[]): boolean {
  return (
    item.groups.length === 1 &&
    item.value.length >= 2 &&
    item.value.length <= 4 &&
    users.has(item.value) &&
    secrets.length > 0 &&
    !secrets.some((secret) => secret.includes(item.value))
  );
}

function looksSecret(
  item: Bare,
  items: readonly Item[],
  i: number,
  awaited: boolean,
  guarded: boolean,
  { named, question }: Situation,
): boolean {
  const pair = wanted(question, 'who') !== undefined && item.groups.length === 2 && item.groups[0]?.length !== item.groups[1]?.length;
  const known = named.includes(item.value) || ((pair || wanted(question, 'account') !== undefined) && !guarded);
  if (item.value.length === 6 || item.groups.some((group) => group.length === 6)) return !known;
  // As long as a code for the phone, which its own chat may be told again.
  if (item.value.length === 8 && wanted(question, 'field') === undefined) return !known;
  if (!awaited && !guarded) return false;
  // To an agent, who asks in their own words, people also say "at 10" and "3 phones"; pieces of a PIN are longer or stand alone.
  if (!guarded && !keepsSecret(question) && question.ask !== 'waiting' && item.value.length <= 2) return false;
  const before = items[i - 1];
  if (
    !guarded &&
    !keepsSecret(question) &&
    question.ask !== 'waiting' &&
    item.groups.length === 1 &&
    item.value.length <= 5 &&
    numbered.has(textOf(before))
  )
    return false;
  const toUser =
    /^(?:to|au)$/.test(textOf(before)) && !(guarded && speaksOfVoicemail(items) && !items.some((each) => says.forward([textOf(each)])));
  const ofUser = /^(?:for|pour)$/.test(textOf(before)) || (/^(?:of|du|de)$/.test(textOf(before)) && item.value.length <= 3);
  const pointsAtUser = toUser || ofUser || beside.has(textOf(before)) || says.forward([textOf(before)]);
  return !(pointsAtUser && item.value.length <= 5 && item.groups.length === 1 && (!awaited || items.length > 3));
}

/** Words before a number that is plainly something else than a piece of a PIN: a year, an error, an order, a room. */
const numbered: ReadonlySet<string> = new Set([
  'since',
  'year',
  'error',
  'order',
  'invoice',
  'room',
  'desk',
  'model',
  'version',
  'depuis',
  'annee',
  'erreur',
  'commande',
  'facture',
  'bureau',
  'salle',
  'modele',
]);

const textOf = (item: Item | undefined): string => (item?.is === 'word' ? item.text : '');

/** "Change my voicemail PIN to 4829": what it shall be, no user. */
const speaksOfVoicemail = (items: readonly Item[]): boolean =>
  says.key(items.flatMap((item) => (item.is === 'word' ? [item.text] : []))) === 'voicemail-pin';

/** Items of sentences in which a word for a secret stands. */
function guardedSentences(items: readonly Item[]): Set<number> {
  const guarded = new Set<number>();
  let from = 0;
  let found = false;
  for (let i = 0; i <= items.length; i += 1) {
    const item = items[i];
    if ((item?.is === 'word' && secrets.has(item.text)) || saysSixDigits(items, i)) found = true;
    if (i < items.length && !(item?.is === 'mark' && /[.!?;]/.test(item.text))) continue;
    for (let at = from; found && at < i; at += 1) guarded.add(at);
    from = i + 1;
    found = false;
  }
  return guarded;
}

/** The text with bullets over the spans, which may overlap but come in the order of their starts. */
export function cover(source: string, spans: readonly Span[]): string {
  let out = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (start >= from) out += source.slice(from, start) + MASK;
    from = Math.max(from, end);
  }
  return out + source.slice(from);
}
