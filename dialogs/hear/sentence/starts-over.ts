import type { Hearing } from '../../heard';
import type { Meaning } from '../meaning';
import { textOf } from '../text/once';
import type { Piece } from './pieces';

/** What follows is wanted besides, or before. */
const BESIDES =
  /\b(?:also|too|as well|besides|additionally|first|before|in addition|another thing|aussi|egalement|en plus|dabord|avant|ainsi que)\b/;

/** Whether what is in hand was given up, or said no to, so that what a later piece wishes stands instead of it and not beside it. */
export function givenUpBy({ exact, talk }: Meaning, { words }: Piece, { question }: Hearing): boolean {
  if (exact.has('cancel') || talk.has('cancel')) return true;
  const no = exact.has('no') || talk.has('no') || /^(?:no|nope|nah|non)$/.test(words[0] ?? '');
  return question.ask === 'confirm' && no && !exact.has('yes') && !exact.has('soft-yes') && !exact.has('wait') && !exact.has('have');
}

/** Something is wished for in this piece, and nothing says that it is wanted besides. */
export const wishesInstead = ({ words, leans }: Piece): boolean =>
  !BESIDES.test(textOf(words)) && !(leans && /^(?:and|et)$/.test(words[0] ?? ''));
