import { textOf } from '../text/once';
import type { Piece } from './pieces';

/** "I was going to have my calls forwarded", « j'allais renvoyer mes appels ». */
const WAS_GOING =
  /^(?:(?:hi|hello|ok|well|so|bonjour|bon|alors) )*(?:(?:i|we) (?:(?:was|were|had been) (?:going|about|planning|meaning|hoping|thinking|intending|just going)(?: (?:to|of|about|on))?|had (?:wanted|planned|meant|intended) to|(?:thought|was thinking) (?:about|of))|(?:jallais|on allait|nous allions|javais (?:prevu|voulu|pense)|je pensais|on pensait)) (?:\w+)/;
/** What is wanted now. */
const NOW_ONLY =
  /^(?:(?:but|and|mais|et|then|now|oh) )*(?:actually|instead|now|rather|just|only|never mind|finalement|en fait|plutot|maintenant|juste|seulement)\b/;

/** What somebody only meant to ask for before they say what they want instead: none of it is ordered. */
export function onlyMeantTo(pieces: readonly Piece[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  return (
    piece !== undefined && next !== undefined && !piece.asks && WAS_GOING.test(textOf(piece.words)) && NOW_ONLY.test(textOf(next.words))
  );
}
