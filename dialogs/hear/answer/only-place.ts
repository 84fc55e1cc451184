import { textOf } from '../text/once';
import { onlyWords, type Piece } from '../sentence/pieces';

/** "To my wife's cell", "on my mobile": whose telephone it is; its number is still to come. */
const PLACE =
  /^(?:(?:to|on|onto|at|its|it is|just|please|ok|um|uh|well|vers|sur|a|au|cest|euh|ben) )*(?:(?:my|the|our|his|her|a|mon|ma|le|la|notre) )(?:(?!not\b|pas\b)\w+ ){0,2}(?:cell|cellphone|mobile|phone|home|house|landline|number|cellulaire|portable|telephone|maison|numero)(?: (?:please|phone|number|svp))*$/;
export const onlyPlace = ({ words, items, asks }: Piece): boolean =>
  !asks && onlyWords(items) && words.length <= 9 && PLACE.test(textOf(words));
