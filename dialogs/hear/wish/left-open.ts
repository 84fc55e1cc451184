import type { Change, NumberFacts } from '../../../machines/words';
import { meansEverybody, meansSome } from '../sentence/everybody';
import { namesSelf } from '../sentence/roles';
import type { Piece } from '../sentence/pieces';
import { namesAnother, speaksOfThird } from '../sentence/thirds';
import { textOf } from '../text/once';
import type { Meaning } from '../meaning';
import { FORWARDING, leaveOpen, subjectsIn, whose } from './forwarding';
import type { Intent } from './intent';

/** Calls of somebody who is only named by name, or not at all: nothing is drafted, least of all for the speaker. */
export function leftOpen(
  meaning: Meaning,
  piece: Piece,
  intent: Intent,
  facts: NumberFacts | undefined,
  changes: readonly Change[],
): boolean {
  const forwarding = (intent.is === 'change' || intent.is === 'wish') && intent.kind === FORWARDING;
  if (forwarding && facts && meansEverybody(piece.words) && subjectsIn(piece, ['subject', 'plain']).length === 0) {
    leaveOpen(meaning, { number: facts.number });
    return true;
  }
  if (forwarding && meansSome(piece.items)) {
    leaveOpen(meaning, facts ? { number: facts.number } : undefined);
    return true;
  }
  if (facts && tellsTheirNumber(meaning, piece)) {
    meaning.nobodys = { number: facts.number };
    return true;
  }
  if (!(forwarding || facts) || meaning.others.length + meaning.ahead.length > 0 || subjectsIn(piece, ['subject', 'plain']).length > 0)
    return false;
  const before = meaning.frames.some(({ subjects }) => subjects.length > 0) || changes.some(({ subject }) => subject.is !== 'self');
  if (!namesAnother(piece) && !(speaksOfThird(piece) && !before)) return false;
  if (intent.is === 'change' && whose(meaning, piece).length > 0) return false;
  // Who is to be removed, and whose calls are to go elsewhere meanwhile: first the one, of whom the extension is asked for.
  if (meaning.nobody === 'user.remove') return true;
  const end = forwarding && intent.is === 'change' && intent.end;
  leaveOpen(meaning, facts ? { number: facts.number } : end ? { number: null } : undefined);
  return true;
}

/** "Maya asked me to forward her calls", "Maya m'a demandé de transférer ses appels": hers, of whom nobody can be looked up, and never the teller's. */
const RELAYS = /\b(?:asked|wants|wanted|told|needs|would like) (?:me|us) to\b|\b(?:ma|nous a) (?:demande|prie|charge|dit) (?:de|d)\b/;
export function relaysWish(meaning: Meaning, piece: Piece, intent: Intent, facts: NumberFacts | undefined): boolean {
  if (intent.is !== 'question' || intent.topic !== 'call-forwarding' || !RELAYS.test(textOf(piece.words)) || !speaksOfThird(piece))
    return false;
  if (meaning.others.length + meaning.frames.length > 0 || subjectsIn(piece, ['subject', 'plain']).length > 0) return false;
  leaveOpen(meaning, facts ? { number: facts.number } : undefined);
  return true;
}

/** "Hannah would like her calls sent to her cell, it's 613 555 0100": the number of whoever was left open right before. */
const tellsTheirNumber = ({ nobody, nobodys, frames }: Meaning, { words }: Piece): boolean =>
  nobody === FORWARDING && nobodys.number === undefined && frames.length === 0 && words.length <= LONGEST_NUMBER && !namesSelf(words);
const LONGEST_NUMBER = 8;
