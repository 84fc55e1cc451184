import type { Hearing } from '../../heard';
import type { Piece } from './pieces';

const WORD = /^(?:please|pls|plz|pleas|kindly|svp|stp|s?il|vous|te|plait|plais|bitte)$/;
const ASKED = /^(?:confirm|do-or-how|administrator)$/;

/** "Please.", "s'il vous plaît", and nothing else, where the bot asked whether it shall do something: it shall. */
export const onlyPlease = ({ words, items, asks }: Piece, { question }: Hearing): boolean =>
  ASKED.test(question.ask) &&
  !asks &&
  words.length > 0 &&
  words.every((word) => WORD.test(word)) &&
  items.every(({ is }) => is === 'word' || is === 'mark');
