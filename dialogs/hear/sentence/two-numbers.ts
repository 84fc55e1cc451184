import type { Hearing } from '../../heard';
import type { Subject } from '../../../machines/words';
import { isBoth } from './conditions';
import { FORWARDING, subjectOf } from '../wish/forwarding';
import type { Item } from '../things/items';
import { wordsIn, type Piece } from './pieces';
import { sameSubject, type Frame, type Meaning } from '../meaning';
import { awaitsSecret } from '../wants';

const rivals = (a: Frame, b: Frame): boolean =>
  a !== b &&
  a.kind === FORWARDING &&
  b.kind === FORWARDING &&
  typeof a.number === 'string' &&
  typeof b.number === 'string' &&
  a.number !== b.number &&
  (a.subjects.length === 0 ? b.subjects.length === 0 : a.subjects.some((one) => b.subjects.some((other) => sameSubject(one, other))));

/** "Hannah is 104", "hannah est au 104": somebody by name, and where. */
const WHERE = /^(?:is|est|has|a|at|au|on|le|sur|ext|extension|poste|s)$/;
const NOBODY = /^(?:it|its|that|thats|this|the|my|mine|mail|code|pin|nip|i|im|no|not|cest|ce|ca|le|la|mon|ma|je|il|elle|number|numero)$/;

/** Whom a message names so; undefined: nobody, or several. */
function namesOther(items: readonly Item[]): Subject | undefined {
  const things = items.flatMap((item, i) => (item.is === 'word' || item.is === 'mark' ? [] : [i]));
  const [at, second] = things;
  if (at === undefined || second !== undefined) return undefined;
  const thing = items[at];
  const before = wordsIn(items.slice(0, at));
  const name = before.findLastIndex((word) => !WHERE.test(word));
  return name < before.length - 1 && /^[a-z]{2,}$/.test(before[name] ?? '') && !NOBODY.test(before[name] ?? '') && thing
    ? subjectOf(thing)
    : undefined;
}

/** "No. Hannah is 104, not me" where a PIN is asked for: whose calls they are, and no word about the PIN. */
export function giveOther(meaning: Meaning, pieces: readonly Piece[], { question, changes }: Hearing): void {
  if (!awaitsSecret(question) || !changes.some(({ kind }) => kind === FORWARDING)) return;
  const items = pieces.flatMap((piece) => piece.items);
  const first = items.find(({ is }) => is === 'word');
  if (first?.is !== 'word' || !/^(?:no|nope|non)$/.test(first.text)) return;
  const other = meaning.subjects.length + meaning.frames.length > 0 ? undefined : namesOther(items);
  if (!other) return;
  meaning.exact.delete('no');
  meaning.exact.delete('lost');
  delete meaning.named.extension;
  meaning.lost = false;
  meaning.unclear = false;
  meaning.subjects.push(other);
}

/** "..., then to 613 ...": a second number for the calls of the order before; true: it is nothing else. Only the first one counts. */
export function addsNumber(meaning: Meaning, { items, words }: Piece): boolean {
  const frame = meaning.frames.at(-1);
  if (
    frame?.kind !== FORWARDING ||
    typeof frame.number !== 'string' ||
    !items.some((item) => item.is === 'phone' && item.facts.number !== frame.number)
  )
    return false;
  if (!items.every(({ is }) => is === 'word' || is === 'mark' || is === 'phone') || !isBoth(words)) return false;
  return (meaning.conditional = true);
}

/**
 * Two numbers for the same calls in one mail: the one that stands in the order is meant ("call me at ..." is none), or the one that puts it right. Two orders are
 * asked about, for nobody is there to see a wrong guess before it is done.
 */
export function settleNumbers(meaning: Meaning, { channel }: Hearing): void {
  if (channel !== 'email') return;
  const torn = meaning.frames.filter((frame) => meaning.frames.some((other) => rivals(frame, other)));
  const mending = torn.findLast((frame) => frame.mends);
  const sure = mending ? [mending] : torn.filter((frame) => frame.sure);
  for (const frame of torn) {
    if (sure.length === 1 && frame !== sure[0]) meaning.frames.splice(meaning.frames.indexOf(frame), 1);
    else if (sure.length !== 1) delete frame.number;
  }
}
