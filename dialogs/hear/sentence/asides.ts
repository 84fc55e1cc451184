import type { Hearing } from '../../heard';
import { asksForCall } from './call-back';
import { losesMailbox, wantsCode } from '../answer/mailbox';
import type { Meaning } from '../meaning';
import { declinesPerson } from './persons';
import type { Piece } from './pieces';
import { addsNumber } from './two-numbers';

/** What a piece says of the ways to go on, and nothing of a change; true: that is all it says. */
export function takenAside(meaning: Meaning, piece: Piece, hearing: Hearing): boolean {
  const { words, items } = piece;
  if (wantsCode(words, hearing)) return (meaning.codeAgain = true);
  if (losesMailbox(words, hearing)) {
    meaning.noMailbox = true;
    // "Send my calls to ..., I should say I'm locked out of my email": in one breath with what is wanted.
    return !items.some(({ is }) => is === 'phone');
  }
  if (asksForCall(meaning, piece, hearing)) return true;
  if (hearing.channel !== 'email' && addsNumber(meaning, piece)) return true;
  return declinesPerson(words, items, hearing) && (meaning.alone = true);
}
