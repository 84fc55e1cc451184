import type { Hearing } from '../../heard';
import { onlyWords, type Piece } from '../sentence/pieces';

const AROUND =
  /^(?:um|uh|er|well|oh|just|so|please|yes|yeah|its|it|is|thats|use|to|at|on|in|my|the|this|that|your|you|have|a|im|i|am|of|as|right|now|euh|ben|oui|cest|sur|vers|au|a|mon|ma|le|la|ce|cette|vous|avez|de|du|que|je|jappelle|lequel|dou|mes)$/;
const NAMES =
  /^(?:number|numero|cell|cellphone|cellular|cellulaire|mobile|portable|home|house|office|work|personal|phone|telephone|line|maison|calling|same|one|meme|last|time|before|usual|file|account|system|records|derniere|fois|habituel|dhabitude|dossier|compte|fichier|bureau|perso|personnel)$/;
const LONGEST = 12;

/** "It's my cell", "the number I'm calling from", "same as last time", where the number was asked for: it is not said, and nothing else is either. */
export const leavesNumberUnsaid = ({ words, items, asks }: Piece, { question }: Hearing): boolean =>
  question.ask === 'field' &&
  question.field === 'number' &&
  !asks &&
  words.length <= LONGEST &&
  onlyWords(items) &&
  words.some((word) => NAMES.test(word)) &&
  words.every((word) => AROUND.test(word) || NAMES.test(word) || word === 'from');
