import type { Hearing } from '../../heard';
import type { Item } from '../things/items';
import { wordAt } from '../things/items';
import { onlyWords, wordsIn, type Piece } from '../sentence/pieces';
import { exactNames } from './exact-names';
import { undoesDone } from './undoes-done';

/** What a reason begins with, said in the same breath. */
const BECAUSE = /^(?:because|cause|cuz|coz|since|as|car|puisque|puisquon|puisquil|puisquelle)$/;
const THAT = /^(?:que|quil|quelle|quon|quils|quelles)$/;
/** Behind a comma stands no reason, but when, whether, or what else. */
const NO_REASON =
  /^(?:not|dont|no|wait|yet|later|tomorrow|tonight|when|if|unless|until|only|but|instead|except|or|and|next|monday|friday|pas|non|attends|attendez|si|quand|demain|tard|mais|sauf|seulement|plutot|ou|et|lundi|vendredi|lorsque|des)$/;

function isReason(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.is === 'mark')
    return item.text === ',' && items.length > i + 1 && !wordsIn(items.slice(i + 1)).some((word) => NO_REASON.test(word));
  const word = wordAt(items, i);
  return BECAUSE.test(word) || (/^(?:vu|etant|parce)$/.test(word) && wordsIn(items.slice(i + 1, i + 3)).some((next) => THAT.test(next)));
}

/** "Undo that because I'm back early", "put it back, she is in after all", « annulez ça vu que je reste »: behind what takes something back, its reason says nothing more. */
export function withoutReason(pieces: readonly Piece[], hearing: Hearing): readonly Piece[] {
  return pieces.map((piece) => {
    if (piece.asks || !onlyWords(piece.items)) return piece;
    const at = piece.items.findIndex((_, i) => i > 0 && isReason(piece.items, i));
    const items = piece.items.slice(0, at);
    const head: Piece = { ...piece, items, words: wordsIn(items) };
    return at > 0 && (exactNames(head.words)?.has('undo') === true || undoesDone(head, hearing)) ? head : piece;
  });
}
