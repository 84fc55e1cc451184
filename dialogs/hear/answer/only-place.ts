import { textOf } from '../text/once';
import { onlyWords, type Piece } from '../sentence/pieces';

/** "To my wife's cell", "on my mobile": whose telephone it is; its number is still to come. */
const PLACE =
  /^(?:(?:to|on|onto|at|its|it is|just|please|ok|um|uh|well|vers|sur|a|au|cest|euh|ben) )*(?:(?:my|the|our|his|her|a|mon|ma|le|la|notre) )(?:(?!not\b|pas\b)\w+ ){0,2}(?:cell|cellphone|mobile|phone|home|house|landline|number|cellulaire|portable|telephone|maison|numero)(?: (?:please|phone|number|svp))*$/;
/** "Je l'ai pas sous la main", "I don't know yet", "n'importe lequel": what was asked for is not told, and nothing else is. */
const NOT_AT_HAND =
  /^(?:(?:je|i|ive|ah|oh|um|well|ben|bon|euh|sorry|desolee?|non|no|attendez|wait) )*(?:(?:ne )?(?:l ?)?ai pas(?: encore)? (?:sous la main|avec moi|sur moi|ici|en tete|par coeur|devant moi)|(?:l ?)?ai (?:laisse|oublie)(?: \w+){0,2} (?:a la maison|chez (?:moi|nous)|au bureau|dans (?:mon|ma|le|la|l) ?\w+)(?: (?:le|mon) (?:papier|carnet|numero|telephone|cell|cahier))?|left (?:it|that|my (?:phone|cell|notebook))(?: \w+)? (?:home|at (?:home|work|the office)|in (?:my|the) \w+)|(?:dont|do not|havent)(?: \w+)? (?:have|got) (?:it|that|one) (?:on me|handy|at hand|here|with me|in front of me)|(?:ne )?(?:le |la )?(?:sais|connais) pas(?: encore| trop)?|(?:dont|do not) know(?: it)?(?: yet)?|(?:no|aucune|pas la moindre) (?:idea|idee)(?: yet| encore)?|(?:ne )?(?:le |la )?(?:re)?trouve (?:pas|plus)|(?:(?:c ?est )?nimporte|n importe)(?: (?:quel|quelle|lequel|laquelle|quoi|poste|numero|extension|libre|disponible|de|dun|qui|est))*|(?:le|un) (?:prochain|premier|poste)(?: \w+)? (?:disponible|libre)|peu importe|(?:any|whatever|whichever)(?: (?:one|is|free|number|extension|available|thats|next))*|the next (?:free |available )?(?:one|number|extension)(?: (?:free|available))?)(?: (?:une|un|one|a|just a|svp|please|right now|la|maintenant|pour linstant|encore|yet))?(?: (?:minute|moment|seconde|second|instant|sec))?$/;
export const notAtHand = ({ words, items, asks }: Piece): boolean =>
  !asks && onlyWords(items) && words.length > 1 && words.length <= 12 && NOT_AT_HAND.test(textOf(words));

export const onlyPlace = ({ words, items, asks }: Piece): boolean =>
  !asks && onlyWords(items) && words.length <= 9 && PLACE.test(textOf(words));
