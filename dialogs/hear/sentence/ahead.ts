import type { Hearing } from '../../heard';
import { subjectsIn } from '../wish/forwarding';
import { says } from '../text/lexemes';
import { inHand, type Meaning } from '../meaning';
import type { Piece } from './pieces';

/** What a sentence begins with that says first whose calls it is about. */
const FIRST = /^(?:for|pour|regarding|concerning|concernant|about|re|as|quant|cote|chez)$/;
/** "For extension 105,", "concernant Hannah au poste 104,": no more words than these. */
const MOST = 7;
/** "Pour le poste 105,", and nothing else. */
const BARE = 4;

/** "For extension 105, please forward ...": whom the order behind is about; true: that is all this piece says. */
export function namesAhead(meaning: Meaning, piece: Piece, { question, changes }: Hearing): boolean {
  if (question.ask !== 'need' || inHand(changes).length > 0) return false;
  const { items, words } = piece;
  const things = items.filter(({ is }) => is !== 'word' && is !== 'mark');
  if (things.length === 0 || words.length > MOST || !FIRST.test(words[0] ?? '')) return false;
  // Behind an order only where a sentence begins with it: "... For 105, forward to ..."; "..., for 105" is still of the order.
  if (meaning.frames.length > 0 && (piece.leans || words.length > BARE)) return false;
  if (!things.every(({ is }) => is === 'extension' || is === 'login' || is === 'number')) return false;
  // "For 104: new voicemail PIN": what is wanted stands in it.
  if (says.forward(words) || says.stop(words) || (says.anew(words) && says.pin(words))) return false;
  if (words.some((word) => /^(?:me|moi|my|mon|ma|mes|myself)$/.test(word))) return false;
  const subjects = subjectsIn(piece, ['subject', 'plain', 'target']);
  if (subjects.length === 0) return false;
  meaning.ahead = subjects;
  return true;
}

/** "Stop 104. 103 needs a new PIN, and his calls ...": he who was named last, also where something of his own is wanted. */
export function nameLast(meaning: Meaning, piece: Piece): void {
  const told = subjectsIn(piece);
  if (told.length > 0) [meaning.nearest, meaning.latest] = [told, undefined];
}
