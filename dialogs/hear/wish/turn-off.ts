import type { Change } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { exactNames } from '../answer/exact-names';
import { FORWARDING } from './forwarding';
import { inHand, type Meaning } from '../meaning';
import { says } from '../text/lexemes';
import { textOf } from '../text/once';
import { mannerOf } from '../sentence/manner';
import { onlyWords, type Piece } from '../sentence/pieces';

/** "Turn that off again", "switch it off please", "désactivez-le": what is meant is said by what was done before. */
const OFF =
  /^(?:(?:hmm?|actually|um|uh|oh|sorry|wait|no|hey|on second thoughts?|well|ok|okay|then|so|now|and|please|pls|just|can you|could you|would you|will you|go ahead and|i want you to|i want to|id like to|lets|yes|thanks|alors|bon|ok|donc|svp|pouvez vous|pourriez vous|peux tu|je veux|je voudrais|jaimerais|vous pouvez|tu peux|maintenant|la|finalement|en fait|puis|pis|il faut|faut|faudrait) )*(?:(?:turn|switch|take|shut) (?:it|that|this|them|those)(?: all)?(?: back)? off|(?:turn|switch|take|shut) off(?: (?:it|that|this|them))?|(?:disable|deactivate|remove|stop|end|unset|clear) (?:it|that|this|them)|have (?:it|that) (?:turned|switched) off|off|(?:turn|switch|put) it back off|(?:desactive|arrete|enleve|ote|coupe|retire|supprime|annule)[rz]? (?:le|la|les|ca|cela)|(?:le|la) (?:desactiver|arreter|enlever|oter|couper|retirer)|(?<=(?:vous|tu|veux|voudrais|jaimerais|pouvez|peux|faut|faudrait) )(?:desactiver|arreter|enlever|oter|retirer))(?: (?:again|now|please|pls|then|for me|for us|right away|asap|again please|thanks|thank you|svp|maintenant|de nouveau|a nouveau|tout de suite|merci|off))*$/;

const isForward = ({ kind, fields }: Change): boolean => kind === FORWARDING && typeof fields.number === 'string';

/** Of calls that were just spoken of: "I would like them to come back to me", "bring them back", "I want them here". */
const FETCHES =
  /\b(?:bring|get|fetch|have|put|send|route) (?:them|it|those|my calls)(?: all)? (?:back|here again|home)\b|\b(?:them|it|those|they|calls)(?: all)? (?:to |should |must |need to |needs to )?(?:come|go|ring|be|ringing|coming)(?: \w+)? (?:back|here again|at my desk again|on my (?:own )?(?:phone|desk) again)\b|\b(?:want|need|like|have|get) (?:them|it|those|my calls) (?:all )?(?:back|here again|stopped|ended|cancelled|turned off|switched off)\b|\b(?:ramene[rz]?|remet\w*|rend\w*|ravoir|recuperer) (?:les|le|moi|mes appels)\b|\b(?:les|le|mes appels) (?:ravoir|recuperer|ramener|remettre)\b|\bquils (?:me )?(?:reviennent|arretent|cessent)\b/;
/** Calls, or where they go, were just spoken of. */
export const aboutCalls = ({ about }: Hearing): boolean => about === 'call-forwarding' || about === 'forwarding-state';

/** What was done last is ended where it was a forwarding; where nothing was done, it is asked whether calls are meant. True: that is all the piece said. */
export function turnsOff(meaning: Meaning, { words, items, asks }: Piece, hearing: Hearing): boolean {
  const { question, changes, done = [], channel, about } = hearing;
  if (question.ask !== 'need' || inHand(changes).length > 0 || channel === 'email' || meaning.frames.length + meaning.wishes.size > 0)
    return false;
  if (words.length > 14 || !onlyWords(items) || says.negated(words)) return false;
  if (exactNames(words)?.has('undo')) return false;
  const text = textOf(words);
  if (!OFF.test(text) && !(aboutCalls(hearing) && FETCHES.test(text) && mannerOf(words, asks) !== 'question')) return false;
  if (asks && !/^(?:please |ok |so |and |then )*(?:can|could|would|will|pouvez|pourriez|peux)\b/.test(text)) return false;
  if (about !== undefined && !aboutCalls(hearing) && done.length === 0) return false;
  const last = done.at(-1);
  if (last && !isForward(last)) return false;
  if (last) meaning.frames.push({ kind: FORWARDING, subjects: [last.subject], self: last.subject.is === 'self', number: null });
  else meaning.stopsWhat = true;
  return true;
}
