import type { Hearing } from '../../heard';
import type { Meaning } from '../meaning';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

const ENDS =
  /\b(?:(?:ends?|finish(?:es)?) (?:in|with|by|on)|ending (?:in|with)|finit par|finissant par|(?:se )?termin\w+ par|last (?:\w+ )?(?:digits?|numbers?)|(?:deux|trois|quatre|2|3|4)? ?derniers? chiffres?)\b/;
const OF_ACCOUNT = /\b(?:account|compte|extension|poste|login|identifiant|customer|client)\b/;
const LONGEST = 14;
/** More are a whole number. */
const MOST_DIGITS = 4;

/** "My account ends in 17": a part of the number that was asked for, by which nobody is found, and no extension. True: that is all the piece said. */
export function tellsOnlyEnd(meaning: Meaning, { words, items, asks }: Piece, { question }: Hearing): boolean {
  if (asks || words.length > LONGEST || !/^(?:who|account|extension)$/.test(question.ask)) return false;
  const text = textOf(words);
  if (!ENDS.test(text) || !(OF_ACCOUNT.test(text) || question.ask !== 'who' || /\b(?:last|derniers?)\b/.test(text))) return false;
  const things = items.filter(({ is }) => is !== 'word' && is !== 'mark');
  const [thing, other] = things;
  if (!thing || other || !('value' in thing) || thing.value.length > MOST_DIGITS) return false;
  meaning.nameless = true;
  return true;
}
