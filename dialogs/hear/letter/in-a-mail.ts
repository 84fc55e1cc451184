import type { Change, NumberFacts } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { corrections, targets } from '../../phrases/roles';
import { take } from '../claims';
import { FORWARDING, subjectOf, subjectsIn } from '../wish/forwarding';
import { says } from '../text/lexemes';
import type { Meaning } from '../meaning';
import type { Piece } from '../sentence/pieces';
import { named, type Role } from '../sentence/roles';

const toward = new Set(targets);
const correcting = new Set(corrections);

/** In a mail, a number that only stands somewhere beside the one calls are to go to: a letterhead, a signature. */
export function isAside(meaning: Meaning, piece: Piece, facts: NumberFacts, { channel }: Hearing): boolean {
  const number = meaning.frames.at(-1)?.number;
  return (
    channel === 'email' &&
    typeof number === 'string' &&
    number !== facts.number &&
    !says.forward(piece.words) &&
    subjectsIn(piece).length === 0 &&
    !piece.words.some((word) => toward.has(word) || correcting.has(word))
  );
}

/** "Number 613 555 0100 PIN 483920 extension 104" in a mail: who or whose it is stands in the same breath as the number. */
export function readBeside(meaning: Meaning, piece: Piece, hearing: Hearing, changes: readonly Change[]): void {
  if (hearing.channel !== 'email') return;
  const account = piece.items.some(({ is }) => is === 'account');
  for (const { item, role } of named(piece.items)) {
    const subject = subjectOf(item);
    if (role === 'subject' || role === 'target' || item.is === 'number' || meaning.thirds.has(item)) continue;
    if (subject && item.is === 'extension' && forOther(hearing, role, account, changes)) meaning.subjects.push(subject);
    else if (!hearing.claimed || role === 'own') take(meaning.named, item);
  }
}

/** A mail that asked for a number and "whose extension it is": a bare extension names the user, for the writer is known. */
export const forOther = ({ channel, claimed }: Hearing, role: Role, account: boolean, changes: readonly Change[]): boolean =>
  channel === 'email' && claimed && role === 'plain' && !account && changes.some(({ kind }) => kind === FORWARDING);

/** "Extension: 104, forward to: 613 555 0100" in a mail whose writer is known: the extension is whose calls they are. */
export function giveFrameItsUser({ frames, named: names }: Meaning, { channel, claimed }: Hearing): void {
  const [frame, other] = frames;
  const { extension } = names;
  if (
    channel !== 'email' ||
    !claimed ||
    extension === undefined ||
    names.account !== undefined ||
    names.domain !== undefined ||
    names.login !== undefined
  )
    return;
  if (other || frame?.kind !== FORWARDING || frame.self || frame.subjects.length > 0) return;
  frame.subjects.push({ is: 'extension', extension });
  delete names.extension;
}
