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

/** "How do I change my voicemail PIN? ..." */
const HOW =
  /^(?:\w+ ){0,6}?(?:how|where|comment|ou)\b.*\b(?:change|reset|set|modify|update|choose|pick|record|turn|switch|changer?|modifier?|reinitialiser?|choisir|mettre|enregistrer|activer|desactiver)\b/;
/** "... I've looked in the guide but couldn't find it", « je ne trouve pas »: how that is done. */
const IN_VAIN =
  /^(?:(?:but|and|ive|i have|i|mais|et) )*(?:(?:cant|cannot|couldnt|could not|cant seem to|didnt|dont|am unable to|wasnt able to) (?:find|see) (?:it|that|this|anything|how)|(?:looked|searched|checked)(?: \w+){1,7}$|(?:looked|searched|checked|tried)\b.*\b(?:couldnt|cant|cannot|didnt) (?:find|see)|(?:je )?(?:ne |n)?(?:le |l |la )?(?:trouve|ai pas trouve|ai rien trouve|trouvais) ?(?:pas|rien|plus)?|(?:jai|j ai) (?:cherche|regarde|fouille)\b(?:.*\btrouve\w*)?)\b(?: \w+){0,6}$/;

/** What was looked for in vain is how to do it, and no PIN that is to be mailed. */
export const searchedInVain = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  if (!piece || at === 0 || piece.asks || !onlyWords(piece.items) || !IN_VAIN.test(textOf(piece.words))) return false;
  return pieces.slice(0, at).some(({ words, asks }) => asks && HOW.test(textOf(words)));
};
