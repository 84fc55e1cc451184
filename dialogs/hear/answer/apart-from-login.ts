import type { Hearing } from '../../heard';
import { inHand } from '../meaning';
import { wordsIn, type Piece } from '../sentence/pieces';
import { isTail } from '../things/tails';

const ASKS_WHO = /^(?:who|account|extension)$/;
const FROM_ZERO = /^0/;

/** "101@organization.com, and the number is 0101 not 0100": where who asks is asked for, what puts the number right stands apart from the name. */
export function apartFromLogin(pieces: readonly Piece[], { question, changes }: Hearing): readonly Piece[] {
  if (!ASKS_WHO.test(question.ask) || !inHand(changes).some(({ fields }) => typeof fields.number === 'string')) return pieces;
  return pieces.flatMap((piece): readonly Piece[] => {
    const at = piece.items.findLastIndex(({ is }) => is === 'login' || is === 'email') + 1;
    const behind = piece.items.slice(at);
    const tail = behind.some((item) => isTail(item) && item.is === 'number' && FROM_ZERO.test(item.value));
    const other = behind.some((item) => item.is !== 'word' && item.is !== 'mark' && item.is !== 'number');
    if (at === 0 || !tail || other) return [piece];
    const items = piece.items.slice(0, at);
    return [
      { ...piece, items, words: wordsIn(items) },
      { ...piece, items: behind, words: wordsIn(behind), leans: true },
    ];
  });
}
