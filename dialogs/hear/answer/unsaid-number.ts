import type { Hearing } from '../../heard';
import { onlyWords, wordsIn, type Piece } from '../sentence/pieces';
import type { Item } from '../things/items';
import { textOf } from '../text/once';
import { wanted } from '../wants';

const AROUND =
  /^(?:um|uh|er|well|oh|just|so|please|yes|yeah|its|it|is|thats|use|to|at|on|in|my|the|this|that|your|you|have|a|im|i|am|of|as|right|now|euh|ben|oui|cest|sur|vers|au|a|mon|ma|le|la|ce|cette|vous|avez|de|du|que|je|jappelle|lequel|dou|mes)$/;
const NAMES =
  /^(?:number|numero|cell|cellphone|cellular|cellulaire|mobile|portable|home|house|office|work|personal|phone|telephone|line|maison|calling|same|one|meme|last|time|before|usual|file|account|system|records|derniere|fois|habituel|dhabitude|dossier|compte|fichier|bureau|perso|personnel)$/;
const LONGEST = 12;

/** "It's my cell", "the number I'm calling from", "same as last time", where the number was asked for: it is not said, and nothing else is either. */
const HEMS =
  '(?:(?:um|uh|er|well|oh|so|sorry|hold on|hang on|wait|one moment|just a (?:second|moment|sec|minute)|actually|unfortunately|right now|hello|hi|euh|ben|bonjour|attendez|attends|desolee?|pardon|une seconde|un instant|malheureusement) )*';
/** "I don't have the number at hand", "hold on, I don't have it in front of me", « je n'ai pas le numéro sous la main »: it will come. */
const LACKS = `${HEMS}(?:(?:i )?(?:dont|do not|havent)(?: actually)? (?:have|got) (?:the|his|her|my|that|it)(?: (?:new|cell|mobile|phone|home))*(?: number)?|je (?:ne )?l ?ai pas|je (?:n ?)?(?:n)?ai pas (?:le|son|mon|ce) (?:\\w+ )?numero)(?: (?:at hand|handy|to hand|on me|with me|here|in front of me|nearby|right|now|just|yet|at the moment|sous la main|sur moi|avec moi|devant moi|ici|la|maintenant|pour le moment|pour linstant))*`;
/** ... and when. */
const WILL_COME =
  '(?:(?:and|but|so|et|mais) )*(?:(?:i )?(?:ill|will|let me|i need to|i have to|ive to|i)(?: \\w+)? (?:send|get|look|give|write|reply|check|find|come|mail|email)|je (?:vous |te )?(?:le |l ?)?(?:envoie|enverrai|reviens|reviendrai|donne|donnerai|cherche|vais))\\b(?: \\w+){0,8}';
/** "I'll have to ask my wife for the number". */
const ASKS_FOR =
  '(?:(?:i|ill|let me)(?: (?:will|just|have to|need to|must|first|have|need|to))* (?:ask|check|look|get|find)(?: \\w+){0,4} number|je (?:dois|vais)(?: \\w+)? (?:demander|verifier|chercher|trouver)(?: \\w+){0,2} numero(?: a \\w+(?: \\w+)?)?)';
const NOT_AT_HAND = new RegExp(`^${LACKS}$`);
const COMES_LATER = new RegExp(
  `^(?:(?:${LACKS}|${ASKS_FOR})(?: ${WILL_COME})?|${WILL_COME} (?:later|tonight|tomorrow|this (?:evening|afternoon)|next week|ce soir|demain|plus tard|tantot))$`,
);
/** "I don't have it" may be said of the PIN. */
const SAYS_SO = /^(?:number|numero|ill|will|let|need|envoie|enverrai|reviens|reviendrai|donnerai|cherche|vais)$/;
const LONGEST_EXCUSE = 26;
const isWanted = ({ question }: Hearing): boolean => wanted(question, 'field')?.field === 'number';

export const lacksNumber = ({ words, items, asks }: Piece, hearing: Hearing): boolean =>
  hearing.question.ask === 'field' && isWanted(hearing) && !asks && onlyWords(items) && NOT_AT_HAND.test(textOf(words));

/** A mail that asks for the number and the PIN is answered by when the number comes: nothing is mailed for that. */
export const sendsNumberLater = (items: readonly Item[], hearing: Hearing): boolean =>
  hearing.channel === 'email' &&
  isWanted(hearing) &&
  onlyWords(items) &&
  items.length <= 2 * LONGEST_EXCUSE &&
  items.some((item) => item.is === 'word' && SAYS_SO.test(item.text)) &&
  COMES_LATER.test(wordsIn(items).join(' '));

export const leavesNumberUnsaid = ({ words, items, asks }: Piece, { question }: Hearing): boolean =>
  question.ask === 'field' &&
  question.field === 'number' &&
  !asks &&
  words.length <= LONGEST &&
  onlyWords(items) &&
  words.some((word) => NAMES.test(word)) &&
  words.every((word) => AROUND.test(word) || NAMES.test(word) || word === 'from');
