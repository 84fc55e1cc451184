import { textOf } from '../text/once';
import { onlyWords, type Piece } from './pieces';

/** "Je ne veux surtout pas que mes appels soient renvoyés": what shall not be, in no words that end anything. */
const UNWANTED =
  /^(?:(?:bonjour|hi|hello|non|no|attention|mais|but|and|et|so) )*(?:(?:je|on|nous) (?:ne |n)?(?:veux|voudrais|souhaite|veut|voulons|desire)(?: \w+)? pas\b|jai pas envie\b|(?:i|we) (?:really |certainly |definitely )?(?:dont|do not|wouldnt|would not) (?:want|wish|like)\b)/;
/** "I only want to know whether ...": all that is wanted. */
const WONDERS =
  /\b(?:juste|seulement|simplement|only|just|merely|rien que)\b(?: \w+){0,4}? (?:savoir|verifier|demander|voir|know|check|ask|find out|see|wonder\w*|curious)\b|\b(?:savoir|know|verifier|check) (?:juste|seulement|simplement|only|just)\b/;
/** How many pieces behind it. */
const NEAR = 2;

/** Said only so that nothing is done, before what is asked: no order to end it. */
export function onlyWonders(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || piece.asks || !onlyWords(piece.items) || !UNWANTED.test(textOf(piece.words))) return false;
  return pieces.slice(at + 1, at + 1 + NEAR).some(({ words }) => WONDERS.test(textOf(words)));
}
