import { says } from '../text/lexemes';
import { afterLeads, mannerOf } from './manner';
import type { Piece } from './pieces';

/** "Could you stop 104, and put 103 through to 613 555 0188?": the mark at the end belongs to "could you", and what is joined to it is ordered, too. */
export const askedOnce = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, at) => {
    const before = pieces[at - 1];
    if (!piece.asks || !piece.leans || !before || before.asks || mannerOf(before.words, false) !== 'polite-you') return piece;
    const words = piece.words.filter((word, i) => i > 0 || !/^(?:and|then|also|et|puis)$/.test(word));
    return says.imperative(words[afterLeads(words)]) && mannerOf(words, false) === 'order' ? { ...piece, asks: false } : piece;
  });
