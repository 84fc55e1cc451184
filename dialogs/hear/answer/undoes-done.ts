import type { KindId } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { onlyWords, type Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

const LEADS =
  '(?:(?:finalement|actually|et|and|mais|but|non|no|oups|oops|oh|bon|ok|okay|attends|attendez|wait|svp|stp|please|sorry|pardon|desolee?|en fait|tout compte fait|ah|alors|donc|so|merci|thanks) )*';
const ASKS =
  '(?:(?:can|could|would) (?:you|we) |(?:peux|pourrais|peut) (?:tu|on) |(?:pouvez|pourriez) vous |vous pouvez |tu peux |on (?:peut|pourrait)(?: tu)? |you can )?(?:please |svp |stp )?';
const TAILS =
  '(?: (?:finalement|svp|stp|please|apres tout|after all|merci|thanks|maintenant|now|la|donc|vite|alors|then|again|sil (?:vous|te) plait|any ?more|any longer))*';
const PRONOUN = '(?:le|la|les|l|ca|cela|it|that|him|her|them|this)';

/** "J'en veux plus finalement", "I don't want it any more", "peux-tu l'enlever ?": said of what was just done. */
const NO_MORE = new RegExp(
  `^${LEADS}(?:${[
    '(?:(?:je|on|nous) )?(?:nen|jen|n ?en|en)(?: (?:ne|n))? (?:veux|voulons|veut|ai|avons|a|voudrais)(?: (?:plus|pu|pus|pas))(?: (?:besoin|du tout))?',
    '(?:i|we) (?:dont|do not|no longer) (?:want|need) (?:it|that|this)(?: on| set| forwarded)?',
    `${ASKS}(?:${PRONOUN} )?(?:enlev|retir|annul|ot|arret|desactiv|supprim)(?:e|es|ez|er)(?: (?:moi))?(?: ${PRONOUN})?`,
    `${ASKS}(?:remove|cancel|undo|delete|reverse|revert) ${PRONOUN}`,
    `${ASKS}(?:take|turn|switch) ${PRONOUN} (?:off|out|back)`,
    `${ASKS}(?:remet(?:s|tez|tre)(?: (?:moi|nous))?|put|restore|go back to|bring back)(?: (?:le|la|l|the|my|mon))* (?:(?:ancien|premier|precedent|old|first|previous|earlier) (?:numero|number|one)|numero (?:d |de )?avant)(?: back)?`,
  ].join('|')})${TAILS}$`,
);
/** "Peux-tu le remettre ?", "can you bring him back?": of somebody who was removed. */
const RESTORES = new RegExp(
  `^${LEADS}${ASKS}(?:(?:${PRONOUN} )?(?:remet(?:s|tez|tre)|reactiv(?:e|ez|er)|retabli(?:s|ssez|r)|ramen(?:e|ez|er)|rajout(?:e|ez|er)|reinsta\\w+|reactivate|restore|re ?add)(?: ${PRONOUN})?|(?:put|bring|add|get|have) ${PRONOUN} back)(?: (?:comme avant|en place|dans le compte|in|on))?${TAILS}$`,
);
/** Changes that are put back as they were, or of which it is said why they cannot be. */
const DONE: ReadonlySet<KindId> = new Set<KindId>(['call-forwarding.set', 'user.add', 'user.remove']);

/** What is said of the change that was just made, where nothing else is in hand: it is not to stand. It is summarized and asked first (P4). */
export function undoesDone({ words, items }: Piece, { question, done = [] }: Hearing): boolean {
  const last = done.at(-1)?.kind;
  if (question.ask !== 'need' || last === undefined || !DONE.has(last) || !onlyWords(items)) return false;
  const text = textOf(words);
  return NO_MORE.test(text) ? last !== 'user.remove' : RESTORES.test(text);
}
