import type { Act } from '../../phrases/phrases';
import type { Intent } from './intent';
import { says } from '../text/lexemes';
import { afterLeads, type Manner } from '../sentence/manner';
import { withoutGonePlan } from '../sentence/plan-gone';
import { onlyWords, wordsIn, type Piece } from '../sentence/pieces';
import { goesSomewhere } from '../sentence/roles';
import { textOf } from '../text/once';
import { asksWhere } from './asks-where';
import { speaksOfCalls } from './speaks-of-calls';
import { canGo, comesBack, saysForwardingEnds, stopsBehind, stopsFirst } from './stops-first';

/** "I am still getting calls at my desk": a complaint, which orders nothing. */
const STILL =
  /\b(?:still|keep|keeps) (?:getting|get|gets|receiving|receive|ringing|rings?|coming|come) (?:\w+ ){0,4}(?:here|desk|office|phone|me|extension|line)\b|\b(?:still|keeps) ring(?:s|ing)\b|\b(?:recois|recoit|recevons|sonne|sonnent|arrivent|entrent) (?:encore|toujours)\b/;

/** "Mes appels rentrent pas", "my calls don't come in": a trouble of lines and telephones. */
const FAILING =
  /\b(?:appels?|telephone|ligne|poste)\b(?: (?:ne|me|se|nous))* (?:rentrent?|entrent?|arrivent?|passent?|sonnent?|marchent?|fonctionnent?) (?:pas|plus|pu|mal|jamais)\b|\b(?:calls?|phone|line)\b (?:dont|do not|doesnt|does not|wont|arent|isnt|never) (?:come|comes|coming|ring|rings|ringing|get|gets|getting|arrive|work|works|working)(?: in| through)?\b/;

/** "Je ne veux plus recevoir d'appels", "I don't want any calls today": silence is wanted, and no forwarding is spoken of. */
const NO_CALLS =
  /\b(?:veux|veut|souhaite|voudrais|desire) (?:plus|pas|aucun)(?: (?:recevoir|avoir|prendre|un|seul|de|d|dappels?|aucun|des|dautres?))* ?(?:dappels?|appels?)(?: (?:du tout|pour (?:le moment|linstant|aujourdhui)|aujourdhui|ce (?:matin|soir|midi)|cet apres midi|maintenant|svp|stp|merci))*$|\b(?:dont|do not) want (?:to (?:get|receive|have|take) )?(?:any )?(?:more )?calls(?: (?:at all|any ?more|today|now|right now|tonight|please|for now|this (?:morning|afternoon)))*$/;
export const wantsSilence = ({ words, items, asks }: Piece): boolean => !asks && onlyWords(items) && NO_CALLS.test(textOf(words));
/** "Peut-on renvoyer les appels à l'étranger ?", "can we forward calls abroad?": of calls in general; whether it can be done. */
const IN_GENERAL =
  /\b(?:peut on|pourrait on|on peut|on pourrait) (?:\w+ ){1,2}(?:les|des|un|d) ?appels?\b|\bcan (?:we|one|i) \w+ (?:calls|a call)\b/;
/** "Le client au 613 555 0123 n'arrive pas à me joindre": who is at that number has trouble; nothing shall go there. */
const CALLER_AT =
  /\b(?:(?:se )?plain(?:t|d|s|dre)|(?:ne |n ?)?(?:arrive|reussit|peut|parvient) pas a? ?(?:me|nous) (?:joindre|rejoindre|appeler|contacter)|narrive pas a (?:me|nous) (?:joindre|rejoindre|appeler|contacter)|complain(?:s|ed|ing)|(?:cant|cannot|couldnt|could not|is unable to|was unable to) (?:reach|get through|call|contact)(?: to)? (?:me|us)|keeps calling (?:me|us)|narrete pas de (?:me|nous) appeler|arrete pas de m ?appeler)\b/;

/** "I'd like to set it up myself": how it is done is wanted to be known. */
const MYSELF = /\b(?:myself|ourselves|on my own|on our own|moi meme|nous memes|par moi meme)\b/;

/** "613 555 0173 is where people should reach me", "... est l'endroit où on doit me joindre": no question, though it begins as one. */
const LEADS_TO =
  /^(?:is|est|will be|would be|sera) (?:\w+ ){0,2}?(?:where|ou|the number where|le numero ou)\b.*\b(?:should|must|can|need|needs|doit|doivent|peut|peuvent|il faut)\b.*\b(?:reach|get|find|call|ring|contact|go|come|joindre|trouver|appeler)\b/;

/** "Forward my calls to 613 ..., I won't be here anymore": begins with the order and has its number; what only hints at an end is why. */
const sendsTo = ({ words, items }: Piece): boolean =>
  goesSomewhere(items) &&
  says.forward([words[afterLeads(words)] ?? '']) &&
  wordsIn(items.slice(items.findIndex(({ is }) => is === 'phone'))).some((word) => /^(?:i|im|ill|we|were|je|j|on|nous)$/.test(word));

/** "Nothing should go to my cell anymore", "no calls must be sent to 613 ... any longer": the end, also with the number; "nothing rings here" is none. */
const NOTHING_THERE =
  /^(?:(?:and|so|but|please|from now on|also|starting now|et|donc|svp|dorenavant|desormais) )*(?:nothing|no (?:more )?(?:phone )?calls?|none of (?:(?:my|the|our|her|his|their|s) )?calls|nothing for|plus rien|rien|plus aucun appel|aucun appel) (?!else\b|but\b|except\b|other\b|dautre\b|sauf\b)(?:(?:should|must|may|shall|is|are|has|have|needs?|ought|to|ever|ne|n|doit|doivent|devrait|etre) )+(?:go|be|ring|come|reach|land|get|end up|forwarded|sent|aller|arriver|sonner|renvoye|transfere|envoye|redirige)\b(?!.*\b(?:here|desk|office|ici|bureau|except|only|seulement|sauf|but|mais|reason)\b)/;

/** "Block calls from 613 ...": kept away, and sent nowhere. */
const BLOCKS =
  /^(?:(?:please|pls|can|could|would|you|i|want|need|to|id|like|svp|pouvez|pourriez|vous|peux|tu|je|veux|voudrais|il|faut) )*(?:block|ban|blacklist|reject|screen|bloque[rz]?|bannir|rejete[rz]?|filtre[rz]?)\b.*\b(?:calls?|callers?|numbers?|appels?|numeros?)\b/;
/** "Nobody answers my calls at work", « personne ne répond à mes appels »: told, and whether they shall go elsewhere is asked. */
const UNANSWERED =
  /\b(?:nobody|no one|noone|personne)(?: (?:ever|ne|n|nest|is|was|est|here|there|la|pour|to|really|actually|can))* (?:answer\w*|picks? up|picking up|takes?|taking|gets?|repond\w*|prend\w*|decroche\w*)(?: (?:up|a|au))*(?: (?:my|our|mes|mon|ma|nos|notre))(?: \w+)? (?:calls?|phone|line|extension|appels?|telephone|ligne|poste)\b|\b(?:my|our|mes|nos) (?:calls?|phone|line|appels?) (?:(?:just|always|only|all) )?(?:rings? out|ring(?:s|ing)? and ring(?:s|ing)?|sonn\w+ dans le vide|(?:go|goes|are going|is going) unanswered|rest\w+ sans reponse)\b/;
export const tellsUnanswered = ({ words, items, asks }: Piece): boolean =>
  !asks && onlyWords(items) && !says.forward(words) && UNANSWERED.test(textOf(words));

/** "No, they should ring at home": the no answers what was asked, and ends no forwarding. */
const ANSWERS = /^(?:no|nope|nah|non) (?:it|they|he|she|my|his|her|their|the|i|we|that|ca|cela|je|il|elle|ils|on|mes|mon|ma|ses|les)\b/;
const withoutAnswer = (words: readonly string[]): readonly string[] => (ANSWERS.test(textOf(words.slice(0, 2))) ? words.slice(1) : words);

/** What a sentence about forwarding wants: a change (`end`: none is to be in force), an answer, or either; "can I" alone orders nothing. */
export function wantedOfForwarding(piece: Piece, act: Act, manner: Manner): Intent {
  const kind = 'call-forwarding.set';
  const phone = piece.items.some((item) => item.is === 'phone');
  const words = withoutAnswer(phone ? withoutGonePlan(piece.words) : piece.words);
  if (manner === 'order' && !phone && !(words.length > 1 ? speaksOfCalls(words) : says.forward(words))) return { is: 'unclear' };
  const end =
    NOTHING_THERE.test(textOf(words)) ||
    (phone && (stopsFirst(words) || stopsBehind(words))) ||
    (act === 'stop' && (says.stop(words) || (says.stopHint(words) && !sendsTo(piece) && (says.forward(words) || says.calls(words))))) ||
    (!phone &&
      (says.stop(words) ||
        says.noMore(words) ||
        comesBack(words) ||
        canGo(words) ||
        (says.forward(words) && (saysForwardingEnds(words) || says.negated(words)))) &&
      (act !== 'ask' || (manner === 'polite-you' && says.stop(words) && says.forward(words))));
  if (manner !== 'question' && BLOCKS.test(textOf(words))) return { is: 'unsupported', topic: 'device' };
  const ofTrouble = phone && !says.forward(words) && CALLER_AT.test(textOf(words));
  if (ofTrouble) return { is: 'question', topic: 'device', soft: false };
  if (!phone && manner === 'polite-me' && IN_GENERAL.test(textOf(words))) return { is: 'question', topic: 'call-forwarding', soft: false };
  if (phone && !piece.asks && LEADS_TO.test(textOf(words))) return { is: 'change', kind, end: false };
  if (!phone && !says.forward(words) && FAILING.test(textOf(words))) return { is: 'question', topic: 'device', soft: false };
  if (!phone && asksWhere(words, piece.asks || manner === 'question')) return { is: 'question', topic: 'forwarding-state', soft: false };
  if (
    manner === 'question' ||
    (manner !== 'polite-you' && !phone && (STILL.test(textOf(words)) || (MYSELF.test(textOf(words)) && !comesBack(words)))) ||
    (act === 'ask' && manner === 'order' && !(phone && says.forward(words)))
  )
    return { is: 'question', topic: 'call-forwarding', soft: manner === 'order' };
  if (manner === 'order') return act === 'do' || act === 'stop' || phone || end ? { is: 'change', kind, end } : { is: 'wish', kind };
  return phone ||
    (end && manner === 'polite-you') ||
    piece.items.some((item) => item.is === 'number' && item.value.length === 3 && says.forward(words))
    ? { is: 'change', kind, end }
    : { is: 'wish', kind };
}
