import { textOf } from '../text/once';

const CALLS =
  '(?:(?:all|any|tous|toutes) )?(?:the |my |our |his |her |their |mes |nos |ses |leurs |les |ma |mon |notre |sa |son )(?:incoming |own )?(?:calls?|line|phone|extension|number|appels?|ligne|poste|telephone|numero)(?: (?:du|de|of) \\w+)?';
const SENT = '(?:forwarded|diverted|redirected|transferred|routed|sent|going|renvoyee?s?|transferee?s?|redirigee?s?|deviee?s?|diriges?)';
const FORWARDING =
  '(?:(?:the |my |our |mon |le |notre |un |a )?(?:call )?(?:forwarding|forward|diversion|redirection|renvoi|transfert)(?: d ?appels?| appels?)?)';
const NOW = '(?:now|currently|right now|at the moment|still|maintenant|actuellement|presentement|en ce moment|la|encore|toujours)';

/** Where calls go now, or whether they are forwarded at all. */
const WHERE = new RegExp(
  [
    `\\b(?:where|ou|où) (?:do|does|are|is|vont|va|sont|est|arrivent|tombent|aboutissent|sen vont)(?: ${SENT})? ${CALLS}`,
    `\\b${CALLS}(?: (?:ils|elles|il|elle|ca))? (?:vont|va|sont|est|arrivent|sonnent|se rendent|tombent)(?: ${SENT})?(?: \\w+)? (?:ou|où)\\b`,
    `\\b(?:which|what|quel) (?:number|phone|extension|numero|poste|telephone) (?:do|does|are|is|have|vont|va|sont|est|mes|nos|ses|jai|on)\\b.*\\b(?:${SENT}|to|vont|va|renvois?)\\b`,
    `\\bvers quel (?:numero|poste|telephone) (?:il|elle|ils|elles|ca|cela|${CALLS}|${FORWARDING})\\b`,
    `\\b(?:which|what) (?:number|phone) (?:it|they|that|${FORWARDING}) (?:is|are|go|goes|points?|leads?|forwards?)\\b`,
    `\\b(?:cest quoi|quel est|whats|what is|quest ce que cest)(?: donc)? (?:le |the )?(?:numero|number) (?:de|of|for|ou|où) (?:${FORWARDING}|(?:vont|sont))`,
    `^(?:(?:and|so|et|alors|est ce que|esce que) )*(?:are|is|sont|est) (?:${CALLS}|${FORWARDING})(?: ${NOW})* (?:${SENT}|on|off|active|activated|enabled|set|actif|active|actives|en marche|en fonction|allume)\\b`,
    `^(?:(?:est ce que|esce que|et|alors) )*(?:${CALLS}|${FORWARDING}) (?:sont|est|sont ils|est il|est elle|sont tu|est tu|(?:ils|il) (?:sont|est)(?: tu)?)(?: ${NOW})* (?:${SENT}|actif|active|actives|en marche|en fonction|allume|on)\\b`,
    `^(?:(?:and|so|est ce que|et) )*(?:do i have|have i got|is there|jai tu|ai je|jai|y a t il)(?: ${NOW})* (?:${FORWARDING})\\b`,
  ].join('|'),
);
/** What happens at times, how it is done, what it costs: no look at what is set now. */
const ELSE =
  /\b(?:if|when|while|after|once|how|why|busy|cost\w*|free|si|quand|lorsque|pendant|apres|comment|pourquoi|cout\w*|gratuit\w*|occupee?|voicemail|messagerie|limit\w*|include[ds]?|compris\w*|inclus\w*|possible|available|disponible)\b/;

/** "Where do my calls go now?", "mes appels sont-ils renvoyés ?". `asks`: it is a question. */
export function asksWhere(words: readonly string[], asks: boolean): boolean {
  const text = textOf(words);
  return asks && words.length <= 16 && WHERE.test(text) && !ELSE.test(text);
}
