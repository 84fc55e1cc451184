import type { Hearing } from '../../heard';
import { inHand } from '../meaning';
import { textOf } from '../text/once';
import { foremost } from '../wants';
import { onlyWords, type Piece } from '../sentence/pieces';
import type { Intent } from '../wish/intent';
import { topicOf } from '../wish/intent';
import { FORWARDING } from '../wish/forwarding';
import { asksOfLater } from './asks-later';
import { leaves } from './leaving';
import { lacksNumber, leavesNumberUnsaid } from './unsaid-number';

/** "Merci de ne pas tenir compte de mon courriel précédent": of what was asked for there. */
const DISREGARDS =
  /\b(?:ne (?:pas |plus )?ten(?:ir|ez) (?:pas |plus )?compte|(?:ignore|oublie|disregard)(?:r|z)?)(?: (?:de|du))?(?: (?:mon|my|the|le|ma|la))(?: (?:dernier|derniere|precedent|precedente|premier|earlier|previous|last|other|autre))? (?:courriel|message|mail|e ?mail|demande|request)\b/;
/** "Je me suis arrangé autrement", "I found another way": nothing is wanted any more. */
const ARRANGED =
  /^(?:(?:mais|but|as|car|puisque|because|i think|je pense que|finalement|in the meantime|entre temps) )*(?:je me suis (?:arrangee?|organisee?|debrouillee?)|on sest (?:arrange|organise|debrouille)|(?:i|we|ive|weve|i have|we have) (?:found|arranged|worked out|sorted out) (?:it )?(?:another|some other|something else|a different|otherwise)\b.*)(?: (?:autrement|tout seul|toute seule|moi meme|sans|otherwise))*$/;
/** "..., which no longer works": told of what stands before. */
const WHICH = /^which (?:is|was|has|no|does|doesnt|isnt|used|will|i|we|they|he|she)\b/;
const WORKED =
  /^(?:(?:perfect|great|ok|super|awesome|thanks|yes|and|parfait|super|merci|oui|genial) )*(?:(?:that|it|this|everything)(?: (?:has|just|all|already))* worked|(?:it|everything) works|works(?: (?:great|fine|perfectly|well|like a charm))?(?: (?:now|again))+|works (?:perfectly|like a charm)|(?:its|it is|everything is|all is) working(?: \w+)?|(?:(?:cela|tout|le tout) marche|(?:ca|cela|tout|le tout) fonctionne)(?: \w+)?|ca marche (?:maintenant|bien|enfin|deja|encore|mieux|super|tres))(?: (?:now|again|great|fine|perfectly|well|maintenant|bien|thanks|thank you|merci))*$/;
/** "Yes, oh sorry, yes", "oui pardon oui". */
const YES_YES =
  /^(?:yes|yeah|yep|oui|ouais)(?: (?:oh|sorry|pardon|excuse me|excusez|desolee?|uh|um|euh))+ (?:yes|yeah|yep|oui|ouais)(?: (?:please|svp|thanks|merci))*$/;
/** "Yes, please stop it", "turn it off", to what was told of forwarding: a summary asks for the yes. */
const ENDS_IT =
  /^(?:(?:yes|yeah|ok|okay|no|just|then|please|can you|could you|i want you to|i want to|oui|non|svp|pouvez vous|je veux) )*(?:(?:turn|switch|shut|take) (?:it|that|this|them) off|(?<=\b(?:yes|please|you|to) )stop (?:it|that|this|them)|(?:disable|deactivate|remove) (?:it|that|this|them)|(?:desactive|enleve|retire)[rz]? (?:le|la|ca|cela)|(?:le|la|l) ?(?:desactiver|enlever|retirer|arreter))(?: (?:please|now|then|right away|svp|maintenant|for me|again))*$/;
/** « Ça marche ! » agrees where a yes is asked for; « ça marche ? » asks. */
const DOES_IT_WORK = /^(?:(?:et|ok|bon|alors|donc|est ce que) )*ca marche(?: (?:la|bien|vraiment|pour vous))*$/;
/** « Les deux », of two changes that are summarized. */
const saysBoth = ({ items, asks }: Piece, { changes }: Hearing): boolean =>
  !asks &&
  inHand(changes).length === 2 &&
  /^(?:(?:ok|oui|bien) )?(?:les|tous les|toutes les) (?:2|deux)(?: (?:svp|merci))*$/.test(
    items
      .flatMap((item) => (item.is === 'mark' ? [] : item.is === 'word' ? [item.text] : item.is === 'number' ? [item.value] : ['@']))
      .join(' '),
  );
/** "Are you still there?", « vous êtes toujours là ? », where nobody is waited for. */
const STILL_THERE =
  /^(?:(?:hello|hi|hey|ok|um|sorry|allo|bonjour|so|and|et) )*(?:(?:are|r) (?:you|u|ya)(?: (?:still|even))? (?:there|here|with me)|(?:you|u) (?:still )?there|still (?:there|here)|(?:anybody|anyone|somebody) (?:still )?there|(?:vous etes|etes vous|tu es|es tu|tes)(?: (?:toujours|encore|bien))* la|(?:toujours|encore) la|(?:il )?y a (?:encore )?quelquun)(?: (?:hello|allo|bot))*$/;
const MOST = 24;

/** What the open question makes of words that would be something else without it, whatever the heads take them for. */
export function beforeAll(piece: Piece, hearing: Hearing): Intent | undefined {
  if (leaves(piece, hearing)) return { is: 'exact', names: new Set(['bye']) };
  if (lacksNumber(piece, hearing)) return { is: 'exact', names: new Set(['wait']) };
  if (leavesNumberUnsaid(piece, hearing)) return { is: 'unclear' };
  const [open] = inHand(hearing.changes);
  const text = onlyWords(piece.items) && piece.words.length <= MOST ? textOf(piece.words) : '';
  if (hearing.handling === undefined && STILL_THERE.test(text)) return { is: 'exact', names: new Set(['hello']) };
  if (DISREGARDS.test(text)) return { is: 'talk', act: 'cancel' };
  if (open && ARRANGED.test(text)) return { is: 'exact', names: new Set(['cancel']) };
  if (foremost(hearing.question).ask === 'confirm' && YES_YES.test(text)) return { is: 'exact', names: new Set(['yes']) };
  if (foremost(hearing.question).ask === 'confirm' && saysBoth(piece, hearing)) return { is: 'exact', names: new Set(['yes']) };
  if (hearing.question.ask === 'do-or-how' && hearing.question.kind === FORWARDING && !piece.asks && ENDS_IT.test(text))
    return { is: 'change', kind: FORWARDING, end: true };
  if (!piece.asks && hearing.channel === 'email' && WHICH.test(text)) return { is: 'unclear' };
  // "Perfect, that worked" to what is still to be done: no yes to it (P4), and told how far it is.
  if (foremost(hearing.question).ask === 'confirm' && (WORKED.test(text) || (piece.asks && DOES_IT_WORK.test(text))))
    return { is: 'exact', names: new Set(['progress']) };
  if (open && hearing.question.ask === 'confirm' && onlyWords(piece.items) && asksOfLater(piece.words))
    return { is: 'question', topic: topicOf[open.kind], soft: false };
  return undefined;
}
