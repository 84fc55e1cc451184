import type { Change, KindId } from '../../../machines/words';
import { fillersAtYes, objectsAtYes, verbsOfKind } from '../../phrases/restated';
import type { Hearing } from '../../heard';
import { inHand } from '../meaning';
import { onlyWords, type Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

const objects = new Set(objectsAtYes);
const fillers = new Set(fillersAtYes);
const verbs = new Map(Object.entries(verbsOfKind).map(([kind, stems]) => [kind, stems.map((stem) => new RegExp(`^(?:${stem})$`))]));

/** Longer than this nobody repeats what was summarized. */
const LONGEST = 7;

/** "I want to change it" is no yes to a summary; where somebody is asked who they are, the wish said again. */
const WISHES = /^(?:je|jaimerais|aimerais|veux|voudrais|i|id|want|would|like|need|love|do|really|definitely|certainly|bien|vraiment)$/;
/** "Yes, I want a new one": the wish behind a yes says nothing else. */
const YES = /^(?:yes|yep|yeah|yup|ya|oui|ouais)$/;
/** At a summary these end the talk of it as well, as its button "Cancel" does: alone they are no yes to what ends or removes something. */
const ALSO_ENDS = /^(?:stop|cancel|end|close|out|arrete[rz]?|annule[rz]?|cesse[rz]?|ferme[rz]?)$/;
const THEIRS = /^(?:his|their|son|sa|ses|leurs)$/;
const MINE = /^(?:my|mon|ma|mes)$/;

/** "Mail me my PIN": the one that proves, whatever is summarized. */
const SENDS_PIN =
  /^(?!.*(?:voicemail|mailbox|boite|messagerie|link|lien))(?=.*\b(?:send|mail|email|envoye[rz]|envoie|renvoye[rz]|renvoie)\b).*\b(?:pin|nip)\b/;

/** Asked for a yes, or who they are: it says nothing new. */
const ASKED = /^(?:confirm|who|account|extension)$/;

/** What ends a forwarding and what sets one are two kinds of doing. */
const doing = ({ kind, fields }: Change): KindId | 'forwarding.stop' =>
  kind === 'call-forwarding.set' && fields.number === null ? 'forwarding.stop' : kind;

/**
 * "Yes, remove them", "make a new one", "supprimez-la": at a summary, the order that was summarized, said once more by its verb and a
 * pronoun. No user (but the speaker, whose it is), number or address stands in it, so that nothing can be different in it (P4); each change in hand must be one that the verb does.
 * `agreed`: a yes stands before it.
 */
export function restates({ words, items, asks }: Piece, { question, changes }: Hearing, agreed = false): boolean {
  const open = inHand(changes);
  if (!ASKED.test(question.ask) || asks || open.length === 0 || words.length > LONGEST) return false;
  if (!onlyWords(items) || SENDS_PIN.test(textOf(words))) return false;
  const own = open.every(({ subject }) => subject.is === 'self');
  const wished = (word: string): boolean => (question.ask !== 'confirm' || YES.test(words[0] ?? '')) && WISHES.test(word);
  const rest = words.filter((word) => !objects.has(word) && !fillers.has(word) && !(own ? MINE : THEIRS).test(word) && !wished(word));
  if (!agreed && rest.every((word) => ALSO_ENDS.test(word)) && !words.some((word) => YES.test(word))) return false;
  return rest.length > 0 && open.every((change) => rest.every((word) => verbs.get(doing(change))?.some((verb) => verb.test(word))));
}

/** "Yes, back to how it was", "oui, comme avant": what was before, where that is what was summarized. */
const AS_BEFORE =
  /^(?:(?:yes|yep|yeah|yup|ya|oui|ouais|please|svp|ok|okay|then|just|exactly|exactement|cest ca|thats it|and|et) )*(?:(?:put|set|change|switch|turn|get|bring|remet\w+|mettez|revenez|revenir|on revient|retour|retournez)(?: (?:it|that|them|everything|things|my calls|all|ca|cela|le|la|les|tout|moi|donc))* ?)?(?:(?:all )?(?:back )?(?:to )?(?:(?:how|the way|as|like|what) (?:it|they|things|everything|my calls)(?: all)? (?:was|were|used to be)|(?:like|as) before)(?: (?:before|originally|again|at first|to start with))?|(?:all )?back to (?:normal|before)|back|(?:comme|a ce que|tel que) (?:cetait|c ?etait|avant|cetait avant|ca letait)(?: avant)?|(?:retour )?a (?:la normale|letat (?:davant|initial)|lorigine))(?: (?:please|svp|thanks|merci|again))*$/;

const LONGEST_BACK = 12;

/** Beside a yes, at a summary of nothing but ends of forwardings; "comme avant" alone may also give it up. */
export const restoresAgreed = ({ words, items, asks }: Piece, { question, changes }: Hearing, agreed: boolean): boolean => {
  const open = inHand(changes);
  return (
    question.ask === 'confirm' &&
    !asks &&
    open.length > 0 &&
    open.every((change) => doing(change) === 'forwarding.stop') &&
    (agreed || YES.test(words[0] ?? '')) &&
    words.length > 1 &&
    words.length <= LONGEST_BACK &&
    onlyWords(items) &&
    AS_BEFORE.test(textOf(words))
  );
};

/** "Yes, off", "please stop it": what was offered, once more by its verb. */
export function restatesOffer({ words, items, asks }: Piece, { question }: Hearing): boolean {
  if (question.ask !== 'do-or-how' || question.fields === undefined || asks || words.length > LONGEST) return false;
  if (!onlyWords(items)) return false;
  const does = verbs.get(question.kind === 'call-forwarding.set' && question.fields.number === null ? 'forwarding.stop' : question.kind);
  const rest = words.filter((word) => !objects.has(word) && !fillers.has(word));
  return rest.length > 0 && rest.every((word) => does?.some((verb) => verb.test(word)) === true);
}
