import type { Hearing } from '../../heard';
import { wordAt, type Item } from '../things/items';
import { namesUser } from '../things/lists';
import { textOf } from '../text/once';
import { onlyWords, wordsIn, type Piece } from '../sentence/pieces';
import { exactNames } from './exact-names';
import { undoesDone } from './undoes-done';

/** What a reason begins with, said in the same breath. */
const BECAUSE = /^(?:because|cause|cuz|coz|since|as|car|puisque|puisquon|puisquil|puisquelle)$/;
const THAT = /^(?:que|quil|quelle|quon|quils|quelles)$/;
/** Behind a comma stands no reason, but when, whether, or what else. */
const NO_REASON =
  /^(?:not|dont|no|wait|yet|later|tomorrow|tonight|when|if|unless|until|only|but|instead|except|or|and|next|monday|friday|pas|non|attends|attendez|si|quand|demain|tard|mais|sauf|seulement|plutot|ou|et|lundi|vendredi|lorsque|des)$/;

/** "Undo 104", « annulez celui du 104 »: of what was done for several, theirs. */
const UNDOES_USER =
  /^(?:(?:please|can you|could you|ok|no|svp|pouvez vous) )*(?:undo|reverse|revert|stop|annul\w+|enleve[rz]?|arrete[rz]?|defai\w+)(?: (?:the|one|for|of|it|only|le|la|l|du|pour|celui|de|poste|ext|extension))*$/;
const isPlain = ({ is }: Item): boolean => is === 'word' || is === 'mark';

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
    if (piece.asks) return piece;
    const at = piece.items.findIndex((_, i) => i > 0 && isReason(piece.items, i));
    if (at < 1 || !onlyWords(piece.items.slice(at))) return piece;
    const items = piece.items.slice(0, at);
    const head: Piece = { ...piece, items, words: wordsIn(items) };
    if (!onlyWords(items))
      return UNDOES_USER.test(textOf(head.words)) && items.filter((item) => !namesUser(item)).every(isPlain) ? head : piece;
    return exactNames(head.words)?.has('undo') === true || undoesDone(head, hearing) ? head : piece;
  });
}
