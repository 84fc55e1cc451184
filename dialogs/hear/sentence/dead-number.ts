import { says } from '../text/lexemes';
import { textOf } from '../text/once';
import type { Phone } from '../things/items';
import { mannerOf } from './manner';
import { onlyWords, type Piece } from './pieces';

/** Of a number that nobody answers any more: "n'est plus bon", "doesn't work any more", "j'ai plus le ...". */
const DEAD =
  /\b(?:(?:ne |n)?est (?:pas |plus |pu )+(?:le )?(?:bon|bonne|valide|actif|en (?:service|fonction)|a moi|le mien|utilise)|(?:ne )?(?:fonctionne|marche|sert|existe) (?:plus|pu|pas)|nexiste plus|(?:jai|je nai|on a|on na|nous navons) (?:plus|pu)\b|is (?:no longer|not|nt) (?:good|valid|mine|active|in (?:use|service)|working|right)|isnt (?:good|valid|mine|active|in (?:use|service)|working|right)|(?:doesnt|does not|no longer|stopped) (?:work\w*|exist\w*)|(?:i|we) (?:no longer have|dont have)|was disconnected|(?:is|was) (?:my|the|an) old|(?:est|etait) (?:mon|un|l) ?(?:ancien|vieux))\b/;
/** ... or where calls went before: "il allait au ...", "they went to ...". */
const WENT =
  /^(?:(?:il|ils|ca|cela|elles|it|they|the calls|my calls|mes appels|les appels|tout|everything|en ce moment|right now|currently|presentement) )+(?:(?:was|were|is|are|has been|have been|est|sont|etait|etaient) )?(?:allai(?:t|ent)|arrivai(?:t|ent)|sonnai(?:t|ent)|went|rang|(?:going|forwarded|diverted|redirected|renvoyes?|transferes?|rediriges?) )/;

const phonesIn = ({ items }: Piece): readonly Phone[] => items.filter((item): item is Phone => item.is === 'phone');
const ends = (piece: Piece): boolean => !piece.asks && onlyWords(piece.items) && says.stop(piece.words) && says.forward(piece.words);

/**
 * "Désactivez mon renvoi. Mon cell 514 555 0187 n'est plus bon": why it is to end is told. The only number of such a message is
 * none to forward to, and least of all is it where calls are sent.
 */
export function tellsDeadNumber(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const [phone, another] = piece ? phonesIn(piece) : [];
  if (!piece || !phone || another || piece.asks || mannerOf(piece.words, false) === 'question') return false;
  if (pieces.some((other) => other !== piece && phonesIn(other).length > 0) || !pieces.some(ends)) return false;
  return DEAD.test(textOf(piece.words)) || WENT.test(`${textOf(piece.words)} `);
}
