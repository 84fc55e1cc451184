import type { Change, NumberFacts } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { sameSubject, type Meaning } from '../meaning';
import type { Piece } from '../sentence/pieces';
import { namesSelf } from '../sentence/roles';
import { FORWARDING, keep, putsRight, subjectsIn } from './forwarding';

/** "them", "it", no subject and no "my calls": the change that is already in hand is meant. */
export function leansOnHand(piece: Piece, changes: readonly Change[]): boolean {
  return (
    changes.some(({ kind }) => kind === FORWARDING) &&
    subjectsIn(piece).length === 0 &&
    !namesSelf(piece.words) &&
    !piece.words.some((word) => /^(?:also|aussi|another|other|autre)$/.test(word))
  );
}

/** A number or an end for a change in hand; with several, the one whose subject is named. */
export function correct(
  meaning: Meaning,
  piece: Piece,
  facts: NumberFacts | undefined,
  end: boolean,
  changes: readonly Change[],
  hearing: Hearing,
): void {
  const same = changes.filter(({ kind }) => kind === FORWARDING);
  const subjects = subjectsIn(piece);
  const about = same.find((change) => subjects.some((subject) => sameSubject(subject, change.subject)));
  const own = namesSelf(piece.words) ? same.find(({ subject }) => subject.is === 'self') : undefined;
  const asked = hearing.question.ask === 'field' ? hearing.question.change : undefined;
  const change = same.length > 1 ? (about?.id ?? own?.id ?? asked) : asked;
  if (!about) meaning.subjects.push(...subjects.slice(0, 1));
  if (!end && !facts) return;
  meaning.fields.push({ fields: { number: end || !facts ? null : keep(meaning, facts) }, ...(change === undefined ? {} : { change }) });
}

/** "... and 104's to 613 555 0199", "The number is ...": more of the change that was begun in this message. */
export function followsFrame(meaning: Meaning, piece: Piece, facts: NumberFacts): boolean {
  const frame = meaning.frames.at(-1);
  if (frame?.kind !== FORWARDING || frame.number === null) return false;
  const subjects = subjectsIn(piece);
  if (frame.number === undefined) {
    if (frame.self && subjects.length > 0 && frame.subjects.length === 0) frame.subjects.push({ is: 'self' });
    frame.subjects.push(...subjects);
    frame.number = keep(meaning, facts);
  } else {
    meaning.frames.push({
      kind: FORWARDING,
      subjects,
      self: namesSelf(piece.words),
      number: keep(meaning, facts),
      mends: putsRight(piece),
    });
  }
  return true;
}
