import type { Change } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { inHand, sameSubject, type Meaning } from '../meaning';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';
import { readPhone } from '../things/phone';
import { FORWARDING, leaveOpen, subjectOf } from './forwarding';

const LEADS =
  '(?:(?:finalement|actually|et|and|mais|but|non|no|oups|oops|bon|ok|okay|attends|attendez|wait|svp|stp|please|sorry|pardon|desolee?|en fait|tout compte fait|maintenant|now|ah|oh) )*';
const WHOSE =
  '(?:pour|for|de|d|du|of|le|la|les|l|the|celui|ceux|calls|appels|renvoi|forwarding|poste|postes|extension|ext|line|ligne|a|au|to|mes|mon|ma|my|moi|me|deux|both|two)';
/** "Put it back", in so many words. */
const BACK =
  '(?:comme (?:avant|cetait(?: avant)?|(?:il|elle|ils|elles) etai(?:t|ent)(?: avant)?)|(?:a la normale|a letat normal|normal)|back(?: to normal)?(?: (?:the way|how|like|as|to how|to what|to the way) (?:it|they) (?:was|were)(?: before)?)?|(?:the way|how|like|as) (?:it|they) (?:was|were)(?: before)?)';
const PUTS_BACK = new RegExp(
  `^${LEADS}(?:${WHOSE} )*(?:[a-z]{3,} )?(?:(?:can|could|would) you |(?:peux|pourrais) tu |(?:pouvez|pourriez) vous |vous pouvez |tu peux |you can )?(?:please |svp |stp )?(?:(?:tout|le|la|les|ca) )?(?:remet(?:s|tez|tre|te)?|put|set|change|switch|bring)(?: (?:ca|le|la|les|l|tout|it|that|them|everything|things|aussi|also|${WHOSE}))*(?: (?:pour|for|de|of) [a-z]{3,})? ${BACK}(?: (?:${WHOSE}|svp|stp|please|merci|thanks|finalement|maintenant|now))*$`,
);
/** "Undo the one for 104", "annulez celui du 104": of what was done for several, theirs. */
const UNDOES = new RegExp(
  `^${LEADS}(?:(?:can|could|would) you |(?:peux|pourrais) tu |(?:pouvez|pourriez) vous |vous pouvez |tu peux |you can )?(?:please |svp |stp |just |only )*(?:(?:undo|reverse|revert|defai(?:s|tes|re))(?: (?:only|just|seulement|juste|that|it|one|s|change|last|ca|cela|and|et|on|${WHOSE}))*|(?:cancel|remove|annul(?:e|ez|er)|enlev(?:e|ez|er)|retir(?:e|ez|er)|arret(?:e|ez|er)) (?:only |just |seulement |juste )?(?:the one|that one|that|it|celui|celle|ca|cela)(?: (?:and|et|on|${WHOSE}))+|take ${WHOSE} ?s?(?: back)? off|take s(?: back)? off)(?: (?:only|please|svp|again|seulement|finalement|merci|thanks|too|aussi|off))*$`,
);
/** "Pour Hannah, ..." */
const FOR_ONE = new RegExp(`^${LEADS}(?:pour|for) [a-z]{3,}(?: [a-z]{3,})?$`);
/** What was done, and whose name alone says for whom. */
const NAMED = /\b(?:pour|for|de|of) (?!le\b|la\b|les\b|the\b|ca\b|moi\b|me\b|mon\b|ma\b|mes\b|my\b|linstant\b|now\b)[a-z]{3,}\b/;

/**
 * "Pour le 104 remets ça comme avant", "put 105 back the way it was" behind what was done for several: theirs alone goes back to what it
 * was before. Who is only called by name is asked for.
 */
export function putsBack(
  meaning: Meaning,
  piece: Piece,
  ahead: Piece | undefined,
  { question, changes, done = [], country }: Hearing,
): boolean {
  const own = textOf(piece.words);
  const text = ahead && FOR_ONE.test(textOf(ahead.words)) ? `${textOf(ahead.words)} ${own}` : own;
  const undoes = UNDOES.test(own);
  if (question.ask !== 'need' || inHand(changes).length > 0 || !(undoes || PUTS_BACK.test(text))) return false;
  const made = done.filter(({ kind }) => kind === FORWARDING);
  const subjects = piece.items.flatMap((item) => subjectOf(item) ?? []);
  const meant = made.filter(({ subject }) => subjects.some((one) => sameSubject(one, subject)));
  // Whose it is by name alone nobody knows, also where one was changed last; who was changed before that, is not in what was done last.
  if (made.length > 0 && subjects.length === 0 && NAMED.test(text)) return (leaveOpen(meaning, { number: null }), true);
  if (made.length === 0 || (undoes && (subjects.length === 0 || meant.length !== subjects.length))) return false;
  if (meant.length !== subjects.length) {
    meaning.frames.push({ kind: FORWARDING, subjects, self: false, number: null });
    return true;
  }
  const all = meant.length === made.length || meant.length === 0 || made.length === 1;
  if (all) return (meaning.exact.add('undo'), true);
  if (!meant.every(({ before }) => before?.number !== undefined)) return false;
  for (const change of meant) goesBack(meaning, change, country);
  return true;
}

function goesBack(meaning: Meaning, { subject, before }: Change, country: string): void {
  const number = before?.number ?? null;
  const facts = number === null ? undefined : readPhone(number.slice(1), number.startsWith('+'), country);
  if (facts && !meaning.numbers.some((known) => known.number === facts.number)) meaning.numbers.push(facts);
  meaning.frames.push({ kind: FORWARDING, subjects: [subject], self: subject.is === 'self', number: facts?.number ?? null });
}
