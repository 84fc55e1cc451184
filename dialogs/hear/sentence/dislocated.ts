import { onlyWords, type Piece } from './pieces';
import { mannerOf } from './manner';
import { textOf } from '../text/once';

/** What is asked about, named first and alone, and taken up in the question behind it: "le renvoi,", "mon NIP,", "et le lien,". */
const TOPIC =
  /^(?:(?:ok|okay|bon|ben|et|and|pis|puis|mais|but|so|donc|alors|au fait|by the way|merci|thanks) )*(?:le|la|les|l|mon|ma|mes|ce|cet|cette|ces|votre|vos|ton|ta|tes|son|sa|ses|leurs?|the|my|that|this|your|his|her|their) (?:\w+)(?: (?!(?:oui|yes|non|no|est|sont|a|ai|as|ont|etait|va|vont|marche|fonctionne|veut|peut|sera|dit|sonne|part|quitte|is|are|was|were|has|have|had|died|left|works|can|will|wants|needs|doesnt|isnt|cant|says)\b)\w+){0,5}$/;
const LONGEST = 12;

/** "Le renvoi, c'est fait ?", "mon NIP, il est bon combien de temps ?": one question, and no wish for what it is about. */
export function joinTopic(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.reduce<readonly Piece[]>((sofar, piece) => {
    const before = sofar.at(-1);
    const asks = before && (piece.asks || mannerOf(piece.words, piece.asks) === 'question') && piece.leans;
    if (!asks || before.asks || !onlyWords(before.items) || !onlyWords(piece.items) || piece.words.length > LONGEST)
      return [...sofar, piece];
    if (!TOPIC.test(textOf(before.words))) return [...sofar, piece];
    return [
      ...sofar.slice(0, -1),
      { ...piece, items: [...before.items, ...piece.items], words: [...before.words, ...piece.words], leans: before.leans },
    ];
  }, []);
}
