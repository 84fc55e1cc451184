import type { HeardEvent, Hearing } from '../../heard';
import { byMail } from '../../phrases/by-mail';
import {
  callQuestions,
  caseNumbersAtHand,
  codesAtHand,
  courtesies,
  denials,
  givings,
  goings,
  leavings,
  phoneCodes,
  phones,
  wishes,
} from '../../phrases/joining';
import { saysHijacked } from '../text/hijacked';
import { Lexicon, wordsOf } from '../text/lexicon';
import { awaitsSecret } from '../wants';

const parts = new Lexicon({ courtesies, leavings, wishes, goings, phones, givings, phoneCodes });
/** Nobody who writes to us already needs to be written to. */
const written = new Lexicon({ courtesies, wishes, goings, byMail });
const whole = (phrases: readonly string[]): Lexicon<'it' | 'courtesies'> => new Lexicon({ it: phrases, courtesies });
const asks = whole(callQuestions);
const codes = whole(codesAtHand);
const numbers = whole(caseNumbersAtHand);
const denied = new Lexicon({ it: denials, courtesies: [...courtesies, 'no', 'nope', 'non'] });

/** Words of what says something here. */
const telling = new Set(
  [
    ...leavings,
    ...wishes,
    ...goings,
    ...phones,
    ...givings,
    ...phoneCodes,
    ...byMail,
    ...callQuestions,
    ...codesAtHand,
    ...caseNumbersAtHand,
    ...denials,
  ].flatMap(wordsOf),
);
/** ... and of what may stand beside it: a message with another word, or with none of the first, is no such one. */
const known = new Set([...telling, ...[...courtesies, 'no', 'nope', 'non'].flatMap(wordsOf)]);

/** With one of these it is no PIN and no one-time code. */
const unmistakable = new Set([
  'chat',
  'clavardage',
  'discussion',
  'join',
  'joining',
  'phone',
  'telephone',
  'eight',
  '8',
  'huit',
  'case',
  'dossier',
  'ticket',
  'reference',
]);

/** Nobody says these things in more words. */
const MOST = 18;

/**
 * A wish to go on by phone or by mail, a code or a case number that somebody has, and "this was not me": where nothing else is said with it.
 * Undefined: something else. "I have the code" where a PIN or a code is asked for is about that one.
 */
export function hearJoining(text: string, { question, channel }: Hearing): HeardEvent | undefined {
  if (text.length > 160) return undefined;
  if (saysHijacked(text)) return { type: 'not-me.said' };
  const words = wordsOf(text);
  if (words.length > MOST || !words.every((word) => known.has(word)) || !words.some((word) => telling.has(word))) return undefined;
  if (denied.whole(words)?.has('it')) return { type: 'not-me.said' };
  const said = parts.whole(words);
  if (
    said?.has('phoneCodes') ||
    (said?.has('goings') && said.has('phones')) ||
    (said?.has('wishes') && said.has('phones') && !said.has('givings'))
  )
    return { type: 'phone.wished', code: true };
  const mailed = channel === 'email' ? undefined : written.whole(words);
  if (mailed?.has('goings') && mailed.has('byMail')) return { type: 'link.requested' };
  if (asks.whole(words)?.has('it')) return { type: 'phone.wished', code: false };
  if (channel !== 'voice' || (awaitsSecret(question) && !words.some((word) => unmistakable.has(word)))) return undefined;
  if (codes.whole(words)?.has('it')) return { type: 'join-code.at-hand' };
  return numbers.whole(words)?.has('it') ? { type: 'case-number.at-hand' } : undefined;
}
