import { says } from '../text/lexemes';
import { textOf } from '../text/once';
import type { Piece } from '../sentence/pieces';

/** Calls, or the line they come to; whose, by a number that is no word. */
const CALLS =
  '(?:(?:all |any of )?(?:my|our|the|his|her|their|these|those|incoming) )(?:own |incoming |office |desk |work |phone |direct )*(?:calls?|phone|line|extension|ext|desk|number|telephone)(?: (?:of|for|from|on)(?: (?:the|extension|ext|user))*)?';
const GOING =
  '(?:going|go|being sent|sent|forwarded|forwarding|diverted|diverting|redirected|rerouted|routed|transferred|ringing|ring|landing|land|ending up|end up|on forward|set to)';
const STILL = '(?:still|currently|now|actually|already|being|really|presently|at the moment|right now|even|set to be)';
const APPELS = '(?:(?:tous )?(?:mes|nos|les|ses|leurs) appels|(?:ma|notre|la|sa) ligne|(?:mon|notre|le|son) (?:poste|telephone))';
const RENVOYES = '(?:renvoyee?s?|transferee?s?|rediriges?|redirigee?s?|deviee?s?|achemines?|envoyes?)';

/** Where calls go, or whether they are forwarded, as it is at the moment. */
const ASKS_STATE = new RegExp(
  [
    `^where (?:all )?(?:are|do|does|is|did) ${CALLS}(?: ${STILL})*(?: ${GOING})?\\b`,
    `^(?:what|which)(?: phone)? (?:number|phone|line|extension)s? (?:are|do|does|is) ${CALLS}(?: ${STILL})*(?: ${GOING})\\b`,
    `^(?:is|are) ${CALLS}(?: ${STILL})* (?:forwarded|forwarding|diverted|redirected|rerouted|routed|going|sent|on forward)\\b`,
    `^(?:is|are)(?: (?:extension|ext|user))?(?: ${STILL})* (?:forwarded|diverted|redirected|on forward)\\b`,
    `^(?:am i|are we)(?: ${STILL})* (?:forwarded|forwarding|diverted|redirected|on forward)\\b`,
    `^(?:is|are)(?: (?:my|the|our|any))?(?: call)? (?:forwarding|forward|diversion|divert)s?(?: ${STILL})* (?:on|active|enabled|activated|set|set up|in place|off|running|in force)\\b`,
    '^(?:(?:now )?(?:what|how) about (?:(?:extension|ext|user) )?)?(?:is|are) (?:his|hers?|theirs?|mine|it|that one|she|he)(?: (?:calls|line|phone|forwarding))?(?: (?:still|currently|now|already))* (?:on|off|forwarded|active|diverted|set)(?: (?:now|too|still|as well))*$',
    `^do i(?: ${STILL})* have (?:a |any |my )?(?:call )?(?:forwarding|forward|diversion)\\b`,
    `^who(?:s| is| else)?(?: ${STILL})* (?:gets?|getting|receives?|receiving|answers?|answering) ${CALLS}\\b`,
    `^(?:whats|what is|what was) (?:(?:my|our)|(?:(?:my|the|our) )?(?:current|present|active))(?: (?:current|present|active))? (?:call )?(?:forwarding|forward|diversion)(?: (?:number|status|setting|settings|state|set to|right now|now|at the moment|currently))*$`,
    `^(?:(?:i|we)(?: just)? (?:want|need|wanted)(?: to)?|id like to|can you|could you|please)(?: please)? (?:make sure|check|verify|be sure|know|confirm|see)(?: that| if| whether)? ${CALLS} (?:is|are|isnt|arent|is not|are not|arent being)(?: ${STILL})* ${GOING}\\b`,
    `^(?:cest quoi|quel est|(?:whats|what is|tell me|(?:can|could) you tell me|dites moi|je veux savoir|jaimerais savoir)(?: what| which)?)(?: (?:le|the|is|est|a))* (?:numero|number|phone)(?: (?:ou|où|auquel|vers lequel|sur lequel|that|where))? (?:${APPELS}|${CALLS}) (?:vont|va|sont|est|arrivent|sonnent|go|goes|are|is)\\b`,
    `^(?:check|look up|tell me|see|verify|can you see|can you tell me|could you tell me|can you check|could you check|do you know|i want to know|id like to know) (?:if|whether|where) (?:i am|im|${CALLS} (?:is|are|go|goes)|(?:call )?forwarding is)(?: ${STILL})* (?:${GOING}|on|active)\\b`,
    `^(?:où|ou|vers où|vers ou|sur quel numero|vers quel numero|a quel numero|vers quelle ligne) (?:est ce que )?(?:vont|va|sont|est|arrivent|aboutissent|sonnent|vont ils)(?: actuellement| maintenant| en ce moment)? ${APPELS}\\b`,
    `^(?:où|ou|vers où|vers ou|sur quel numero|vers quel numero) (?:est ce que )?${APPELS} (?:vont|va|sont|arrivent|aboutissent|sonnent)\\b`,
    `^${APPELS} (?:vont|sont ${RENVOYES}|sonnent|arrivent|aboutissent) (?:où|ou|vers quel numero|vers où|vers ou|sur quel numero)(?= |$)`,
    `^(?:est ce que )?${APPELS} (?:sont|est)(?: ils| elle| il)?(?: (?:encore|toujours|actuellement|deja|bien|en ce moment|presentement))* ${RENVOYES}\\b`,
    `^(?:est ce que )?(?:le|mon) (?:renvoi|transfert)(?: (?:dappels?|de mes appels))? est(?: il)?(?: (?:encore|toujours|bien|deja|actuellement))* (?:actif|active|en place|en fonction|en vigueur|allume)\\b`,
    `^(?:est ce que )?(?:le|mon) (?:renvoi|transfert)(?: (?:dappels?|appels?|de mes appels))? (?:est(?: ce que| il)?|marche|fonctionne)(?: (?:tu|til|t il|encore|toujours|bien|deja|actuellement|la|presentement))+(?: (?:actif|active|en place|en fonction|en vigueur|allume|en marche))?(?: (?:ou pas|ou non|la|svp))?$`,
    `^(?:est ce que )?(?:le|mon) (?:renvoi|transfert)(?: (?:dappels?|appels?|de mes appels))? (?:est )?(?:actif|active|en place|en fonction|en vigueur|allume|en marche)(?: (?:ou pas|ou non|ou desactive|presentement|en ce moment|maintenant|la|svp))*$`,
    `^qui (?:recoit|repond a|prend)(?: actuellement| en ce moment)? ${APPELS}\\b`,
  ].join('|'),
);
/** A reason, a length of time, a price, another place that they should go: something else is asked beside it. */
const BESIDE =
  /\b(?:why|how|since when|when|while|after|once|busy|voicemail|quand|lorsque|pendant|apres|occupee?|messagerie|if i|should|would|could it|instead of|pourquoi|comment|depuis quand|combien|si je|devraient|faudrait)\b/;
const LEADS =
  /^(?:(?:so|and|but|ok|okay|hi|hello|hey|please|well|um|also|sorry|quick question|just curious|just checking|et|alors|donc|bonjour|mais|dites moi|dis moi|svp) )+/;

/** "Where are my calls going now?", "is my line still forwarded?", "où vont mes appels ?": as it stands, and nothing is to be changed. */
export function asksCallsNow({ words, items, asks }: Piece): boolean {
  if (words.length > 16 || items.some(({ is }) => is === 'phone' || is === 'secret')) return false;
  const text = textOf(words).replace(LEADS, '');
  const marked = asks || /\btu\b/.test(text);
  return ASKS_STATE.test(text) && !BESIDE.test(text) && !(says.trouble(words) && !marked);
}
