import type { Meaning } from '../meaning';
import type { Piece } from '../sentence/pieces';
import { says } from '../text/lexemes';
import { textOf } from '../text/once';

const LEADS =
  '^(?:(?:hi|hello|hey|oh|ok|okay|well|great|perfect|first|firstly|first of all|bonjour|allo|parfait|super|tout dabord|d ?abord|so|and|but|also|et|mais|alors|again|encore|once again|encore une fois) )*';
const SO_MUCH =
  '(?: (?:so much|very much|a lot|a bunch|again|once again|once more|also|and|you|to you|to all|all|beaucoup|bien|encore|aussi|infiniment|une fois de plus))*';
const THANKS = `(?:many |much |big |mille |un grand |un gros |grand )?(?:thanks|thank you|thank u|thankyou|thx|tks|ty|cheers)${SO_MUCH}`;
const MERCI = `(?:mille |un grand |un gros |grand )?(?:merci|mercis|je (?:vous|te) remercie|nous vous remercions)${SO_MUCH}`;

/** "Thanks for the welcome mail", "merci pour le nouveau lien": a thing that came. */
const FOR_A_THING = new RegExp(
  `${LEADS}(?:${THANKS} for (?:the|my|our|your|that|this|all|both|these|those|her|his|their|such)|(?:i|we) (?:really )?appreciate (?:the|your|that|all)|${MERCI} (?:pour (?:le|la|les|l|mon|ma|mes|votre|vos|ton|ta|tes|son|sa|ce|cet|cette|ces|tout)|de (?:votre|ta|ton)|du)) \\w+`,
);
/** "Thanks for resetting my password", "merci d'avoir retiré le 104": what was done. "Merci de le retirer" orders it. */
const FOR_A_DEED = new RegExp(
  `${LEADS}(?:${THANKS} for (?:(?:so |quickly |promptly |already |not |finally |having |always ){0,3})\\w+(?:ing|ed|en)|${MERCI} (?:de |d|pour )?(?:m|nous |l)?avoir \\w+)\\b`,
);
/** What is to come is ordered by its thanks. */
const AHEAD =
  /\b(?:in advance|beforehand|ahead of time|d ?avance|avance|par avance|a lavance|please|pls|kindly|svp|asap|as soon as|immediately|right away|(?<!\b(?:works|working|fine|good|ok|well) )now|today|tomorrow|tonight|until|from|if you|when you|could|would|can you|want|need|que vous|si vous|des que|immediatement|(?<!\b(?:marche|fonctionne|bien|va) )maintenant|aujourdhui|demain|veuillez|pouvez|pourriez|besoin|veux|voudrais)\b/;
/** Something is the matter with what came. */
const BUT =
  /\b(?:lost|forgot|forgotten|perdue?|oubliee?|but|however|still|again not|never|only|unfortunately|mais|toujours pas|cependant|pourtant|malheureusement)\b/;
const MOST = 16;

/**
 * Thanked for what came or was done, in a message that tells of no trouble with it: nothing is ordered by that. A number in it may be one
 * that calls are to go to.
 */
export function thanksFor(meaning: Meaning, piece: Piece, pieces: readonly Piece[]): boolean {
  if (!isThanks(piece) || pieces.some((other) => other !== piece && leansOnIt(other))) return false;
  meaning.exact.add('thanks');
  return true;
}

/** "Thanks for looking into my password problem", « merci de votre collaboration pour … »: asked for by its thanks, unless it is told of then. */
const CARE =
  /\b(?:considering|looking (?:into|at|after)|taking care|helping|handling|attention|consideration|cooperation|collaboration|help|assistance|support|aide|soutien) ?(?:me |us )?(?:\w+ )?(?:to|with|of|in|into|on|avec|pour|de|a)? ?(?:my|our|the|this|that|mon|ma|mes|le|la|l|reset|set|get|forward)\b/;
const THEN = /\b(?:yesterday|earlier|last|this morning|before|already|so quickly|so fast|hier|ce matin|dernier|derniere|deja|tantot)\b/;

function isThanks({ words, items, asks }: Piece): boolean {
  const text = textOf(words);
  if (
    asks ||
    words.length > MOST ||
    AHEAD.test(text) ||
    BUT.test(text) ||
    (CARE.test(text) && !THEN.test(text)) ||
    items.some(({ is }) => is === 'phone' || is === 'email')
  )
    return false;
  return FOR_A_THING.test(text) || FOR_A_DEED.test(text);
}

/** "It expired": something is said of it; "it works" is nothing new. */
const OF_IT =
  /^(?:(?:sadly|and|et) )?(?:it|that|this|they|ca|cela|il|elle)\b(?!.*\b(?:works?|worked|working|helped|helps|arrived|came|fine|perfect\w*|great|good|marche|fonctionne\w*|arrivee?|aidee?|parfait\w*|bien)\b)/;
/** "..., here it is": handed over, and that is what is said. */
const HANDS = /\b(?:here (?:it|you|they) (?:is|go|are)|heres|voici|voila|le voici|la voici)\b/;
const IT = /\b(?:it|that|this|one|ca|cela|il|elle|le|la|l)\b/;
/** "..., so please turn it off again", « veuillez l'enlever »: what is to be done with what was thanked for. */
const ORDERS_IT =
  /\b(?:turn|stop|end|cancel|undo|remove|delete|take|switch|change|put|set|send|mail|resend|forward|reset|keep|leave|move|make|have) (?:it|that|this|them|him|her)\b|\b(?:veuillez|pouvez vous|vous pouvez|pourriez vous|peux tu|tu peux|faut|faudrait|voudrais|veux|aimerais|jaimerais|de|a) (?:(?:le|la|les|me) )?l?(?:enlev|annul|retir|arret|chang|supprim|renvoy|desactiv|remett|modifi|refair|stopp)\w*(?! (?:mes|mon|ma|les|le|la|l|un|une|tous|toutes|nos|notre|au|appels)\b)|\b(?:enlevez|annulez|retirez|arretez|changez|supprimez|renvoyez|desactivez|remettez|modifiez|enleve|annule|arrete|retire) (?:le|la|les|moi)(?= (?:svp|stp|maintenant|donc|encore|merci|sil|s)\b|$)/;
/** "..., but it does not work", "..., please send another": of what was thanked for. */
const leansOnIt = ({ words, items }: Piece): boolean =>
  !items.some(({ is }) => is === 'secret') &&
  (BUT.test(textOf(words)) ||
    OF_IT.test(textOf(words)) ||
    HANDS.test(textOf(words)) ||
    ORDERS_IT.test(textOf(words)) ||
    ((says.trouble(words) || says.negated(words) || says.anew(words)) && IT.test(textOf(words))));
