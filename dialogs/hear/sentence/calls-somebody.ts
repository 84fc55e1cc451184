import { textOf } from '../text/once';
import type { Piece } from './pieces';

const CALLS =
  /^(?:(?:please|pls|can|could|would|you|and|so|svp|pouvez|pourriez|vous|peux|tu|et) )*(?:call|phone|ring|text|dial|appele[rz]|appelle|telephone[rz]?)(?: (?:the|le|la|up|au|number|numero|them|him|her|at|on|for me|pour moi))*$/;
const TELLS =
  /^(?:and |to |et |pour )?(?:tell|say|ask|let|inform|warn|dites|dis|dire|demande[rz]?|preven(?:ez|ir)|previens|inform(?:ez|er))\b(?! (?:me|us|moi|nous)\b)/;

/** "Call 613 ... and tell them I'm late": somebody is to be called, and no calls go there. */
export function callsSomebody(pieces: readonly Piece[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  return (
    piece !== undefined &&
    next !== undefined &&
    piece.items.some(({ is }) => is === 'phone') &&
    CALLS.test(textOf(piece.words)) &&
    TELLS.test(textOf(next.words))
  );
}
