import type { Hearing } from '../../heard';
import { inHand, type Meaning } from '../meaning';
import { says } from '../text/lexemes';
import type { Piece } from '../sentence/pieces';

/** It was just told how a login name is mailed, and an address comes: it is wanted. */
export function remindsAfterAnswer(
  { frames, named, others }: Meaning,
  pieces: readonly Piece[],
  { about, question, changes }: Hearing,
): void {
  if (about !== 'login-name' || question.ask !== 'need' || named.email === undefined || named.login !== undefined) return;
  if (frames.length + others.length + inHand(changes).length > 0 || named.account !== undefined) return;
  const words = pieces.flatMap((piece) => piece.words);
  if (words.length <= MOST && (words.length < 6 || says.send(words))) frames.push({ kind: 'login-name.remind', subjects: [], self: true });
}
/** More words than somebody says who only gives an address. */
const MOST = 14;

/** "I forgot my login, my email is ...": the address is where the reminder goes, not a name to be proved. */
export function giveReminderItsAddress(meaning: Meaning): void {
  const [frame, other] = meaning.frames;
  if (frame?.kind !== 'login-name.remind' || other || meaning.named.email === undefined) return;
  frame.email ??= meaning.named.email;
  delete meaning.named.email;
}
