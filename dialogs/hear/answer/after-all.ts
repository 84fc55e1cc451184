import type { Draft } from '../../../machines/words';
import type { Hearing, Said } from '../../heard';
import { numbersAmong } from '../things/phone';
import { inHand, type Meaning } from '../meaning';
import { event } from '../said';
import { textOf } from '../text/once';

const LEADS =
  '(?:(?:ok|okay|actually|hmm+|hm|um|uh|oh|ah|wait|sorry|no|well|so|and|but|you know what|on second thoughts?|changed my mind(?: again)?|i(?: ve| have)? changed my mind(?: again)?|ive changed my mind(?: again)?|come to think of it|alright|all right|fine|then|yes|yeah|yep|yup|please|lets see|finalement|en fait|bon|ben|euh|oui|ouais|daccord|attendez|desolee?|pardon|alors|mais|et|jai(?: encore)? change (?:didee|davis)|reflexion faite|tout compte fait) )*';
const BEHIND =
  '(?: (?:after all|anyway|anyways|then|please|now|for me|thanks|thank you|quand meme|finalement|apres tout|svp|stp|merci|donc|alors))*';
const DOES =
  '(?:(?:lets |let us |please |you can |go ahead and |can you |could you |i want you to |id like you to )?do (?:it|that|so|this)|go ahead(?: with it| with that)?|go for it|put it (?:through|in)|make the change|i (?:do )?want it|faites le|fais le|allez y|vas y|on (?:le )?fait|faisons le|vous pouvez (?:le faire|y aller)|je le veux)';
/** "Actually yes, do it after all", "finalement oui, faites-le": with nothing in hand, what was given up before. */
const AGAIN = new RegExp(
  `^(?:${LEADS}${DOES}${BEHIND}|${LEADS}(?:yes|yeah|yep|oui|ouais)(?: (?:please|then|svp))* (?:after all|anyway|quand meme|finalement|apres tout)${BEHIND}|(?:actually|on second thoughts?|finalement|en fait|reflexion faite) (?:yes|yeah|yep|oui|ouais)${BEHIND})$`,
);
/** ... and it is said that it is wanted after all: a mere yes may have been on its way when the request was cancelled. */
const TURNS =
  /\b(?:actually|after all|anyways?|on second thoughts?|changed my mind|come to think of it|wait|no|i (?:do )?want it|finalement|en fait|attendez|quand meme|apres tout|change (?:didee|davis)|reflexion faite|tout compte fait|je le veux)\b/;
const LONGEST = 16;

/** What was cancelled here last is drafted once more; a summary asks again, as for every draft (P4). */
export function takenUp(words: readonly string[], { frames, fields, questions, wishes, unsupported }: Meaning, hearing: Hearing): Said[] {
  const { givenUp = [], question, changes, country } = hearing;
  if (givenUp.length === 0 || question.ask !== 'need' || inHand(changes).length > 0 || words.length > LONGEST) return [];
  if (
    frames.length + fields.length + questions.size + wishes.size + unsupported.size > 0 ||
    !AGAIN.test(textOf(words)) ||
    !TURNS.test(textOf(words))
  )
    return [];
  const numbers = givenUp.flatMap(({ fields: one }: Draft) => numbersAmong(one, country));
  return [event({ type: 'request.drafted', drafts: givenUp, ...(numbers.length > 0 ? { numbers } : {}) })];
}
