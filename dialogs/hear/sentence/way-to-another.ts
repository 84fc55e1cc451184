import type { Hearing } from '../../heard';
import { inHand } from '../meaning';
import { textOf } from '../text/once';
import type { Item } from '../things/items';
import type { Piece } from './pieces';

/** Something of the speaker's own is gone, and that is no supposition. */
const LOST =
  /\b(?:i|ive|we|weve|je|jai|on|on a|nous avons)(?: (?:just|have|seem|to|think|again|already|encore|completement|totalement|bien|ne))* (?:lost|lose|forgot\w*|forget|misplaced|mislaid|deleted|erased|perdue?|oubliee?|egaree?|effacee?|supprimee?)\b|\b(?:i|je)(?: (?:simply|just|really|me|m|ne))* (?:cant|cannot|can not|dont|no longer|souviens|rappelle|retrouve|trouve|sais)(?: (?:remember|recall|find|know|plus|pas|pu))\b/;
const SUPPOSED = /\b(?:if|suppose|supposing|say|in case|what happens|when|whenever|si|supposons|au cas|quand|admettons)\b/;
/** "... is there a way to get another one?", "... y a-t-il moyen d'en ravoir un ?", at the end. */
const WAY =
  /(?:^| )(?:(?:so|and|but|et|donc|mais|then|alors|please) )*(?:(?:is|isnt|would|s) there(?: be)?(?: (?:any|a|some|no|perhaps|maybe))* (?:way|ways|chance|possibility)|any (?:way|chance|possibility)|(?:is it|would it be) possible|(?:est ce (?:qu)? ?)?(?:il )?y ?a(?:urait)?(?: (?:t|tu|il|pas))* (?:un |une )?(?:moyen|facon|possibilite)|ya (?:tu )?moyen|(?:est ce|est il|serait il|ce serait|cest) possible|possible)(?: (?:that|for|me|us|to|of|i|we|can|could|might|you|de|d|je|que|puisse|on))* (?:get|getting|have|having|obtain|receive|send|sending|mail|give|giving|avoir|ravoir|davoir|den avoir|obtenir|dobtenir|recevoir|recuperer|envoyer|menvoyer|den (?:avoir|ravoir|obtenir|recevoir)|(?:le |la |men |me |en |les )+(?:avoir|ravoir|obtenir|recevoir|recuperer|envoyer|renvoyer|donner))(?: (?:me|us|it|that|this|my hands on|one|another|a|the|my|new|fresh|other|different|again|back|replacement|un|une|le|la|mon|ma|autre|nouveau|nouvel|nouvelle|svp|please|thanks|merci))*$/;

/** More than a person says of that. */
const LONGEST = 40;

/**
 * "I lost my voicemail PIN, is there a way to get another one?": who has lost it wants it. What is asked behind that says no more, so
 * that the loss is heard by itself; asked alone, or of what might be lost, it stays a question.
 */
export function withoutAskingTheWay(pieces: readonly Piece[], { question, changes }: Hearing): readonly Piece[] {
  if (question.ask !== 'need' || inHand(changes).length > 0) return pieces;
  return pieces.flatMap((piece, at) => {
    if (piece.words.length > LONGEST) return [piece];
    const text = textOf(piece.words);
    const found = WAY.exec(text);
    if (!found) return [piece];
    const before = text.slice(0, found.index);
    const told = `${pieces[at - 1] ? textOf(pieces[at - 1]?.words ?? []) : ''} ${before}`;
    if (!LOST.test(told) || SUPPOSED.test(told)) return [piece];
    return before === '' ? [] : [upTo(piece, before.split(' ').length)];
  });
}

/** The piece as far as so many of its words. */
function upTo(piece: Piece, many: number): Piece {
  const items: Item[] = [];
  let left = many;
  for (const item of piece.items) {
    if (item.is === 'word') left -= 1;
    if (left < 0) break;
    items.push(item);
  }
  return { ...piece, items, words: piece.words.slice(0, many), asks: false };
}
