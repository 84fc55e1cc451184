import { onlyWords, type Piece } from './pieces';
import { mannerOf } from './manner';

/**
 * "Pouvez-vous envoyer les appels du 105 au ... et ceux du 104 au ... ?", "can you send mine to ... and 104's to ...?": the mark at the
 * end belongs to the "can you" that the sentence began with, and what is joined to it is asked for as politely, and is no question.
 */
export function oneQuestion(pieces: readonly Piece[]): readonly Piece[] {
  let polite = false;
  return pieces.map((piece) => {
    if (!piece.leans) polite = false;
    const manner = mannerOf(piece.words, piece.asks);
    const joined = piece.leans && polite && piece.asks && !onlyWords(piece.items) && mannerOf(piece.words, false) === 'order';
    if (manner === 'polite-you') polite = true;
    return joined ? { ...piece, asks: false } : piece;
  });
}
