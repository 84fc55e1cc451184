import type { Hearing } from '../../heard';
import { topicOf, type Intent } from '../wish/intent';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

/** Puts back, or ends, what stands before or behind as a pronoun. */
const PUTS_BACK =
  /\b(?:undo|stop|cancel|remove|disable|reverse|revert|(?:turn|switch|take)(?: \w+)? off|(?:get|put|set|go|change|switch|want|have)(?: \w+){1,3} back|enlever?|arreter?|annuler?|retirer?|desactiver?|supprimer?|revenir|remettre)\b/;
const LONGEST = 12;

/** "And how do I turn it off again?" right behind a change: asked about that change, and about nothing unknown. */
export function aboutDone(intent: Intent, { words }: Piece, { question, done = [] }: Hearing): Intent {
  const [last] = done;
  return intent.is === 'question' &&
    intent.topic === 'other' &&
    question.ask === 'need' &&
    last?.kind === 'call-forwarding.set' &&
    words.length <= LONGEST &&
    PUTS_BACK.test(textOf(words))
    ? { ...intent, topic: topicOf[last.kind] }
    : intent;
}
