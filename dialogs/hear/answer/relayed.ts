import type { Hearing } from '../../heard';
import { exactNames } from './exact-names';
import { says } from '../text/lexemes';
import { textOf } from '../text/once';
import { onlyWords, type Piece } from '../sentence/pieces';

/** Somebody beside the customer is quoted. */
const THEY_SAY =
  /^(?:(?:and|ok|okay|well|so|yes|yeah|good|great|et|bon|ok|alors|oui) )*(?:(?:my|mon|ma|our|notre) (?:\w+ )?\w+|he|she|they|il|elle|ils|elles|on|everyone|everybody)(?: (?:just|also|now|has|have|vient de|ma|me))* (?:says?|said|saying|thinks?|confirms?|confirmed|agrees?|approves?|approved|told me|tells me|dit|disent|confirme|confirment|trouve|pense|approuve|est daccord)(?: (?:that|que|to me|me|it|its|quil|quelle|yes that|yeah))*(?= |$)/;
const AGREES = ['yes', 'soft-yes', 'do-it'] as const;
const LONGEST = 14;

/** "She says it's correct", "mon mari dit que c'est bon" beside a summary: understood, and the customer's own yes is still wanted (P4). */
export function relaysYes({ words, items, asks }: Piece, { question }: Hearing): boolean {
  if ((question.ask !== 'confirm' && question.ask !== 'administrator') || asks || words.length > LONGEST) return false;
  if (says.negated(words) || says.wrong(words) || !onlyWords(items)) return false;
  const said = THEY_SAY.exec(textOf(words))?.[0];
  if (said === undefined) return false;
  const rest = words.slice(said.split(' ').length);
  if (rest.length === 0) return true;
  const names = exactNames(rest);
  return names === undefined
    ? /\b(?:right|correct|fine|good|ok|okay|yes|bon|bonne|correcte?|exacte?|oui|juste)$/.test(textOf(rest))
    : AGREES.some((name) => names.has(name));
}
