import type { Hearing } from '../../heard';
import { missesMail } from './missed-mail';
import { mannerOf } from '../sentence/manner';
import { textOf } from '../text/once';
import { onlyWords, type Piece } from '../sentence/pieces';

const LEADS =
  '(?:(?:so|and|but|ok|okay|well|then|just|to be sure|just checking|just to be sure|please|thanks|thank you|right|alors|et|donc|bon|mais|ok) )*';
/** "So nothing was changed, right?", "you didn't do anything, did you?", "my forwarding hasn't been touched, right?". */
const UNTOUCHED = new RegExp(
  `^${LEADS}(?:${[
    '(?:nothing|none of it|none of that|no change)(?: (?:at all|else|really|actually|now|yet))* (?:was|is|has been|got|have been|has|will be|were)(?: (?:been|actually|really|done|yet))* (?:changed|done|touched|altered|set|made|happened|different|removed|deleted)',
    'nothing (?:changed|happened)',
    '(?:you|u) (?:didnt|did not|havent|have not)(?: (?:actually|really|yet|just))* (?:change|changed|do|done|touch|touched|alter|altered|make|made)(?: \\w+){0,3}',
    '(?:my|the|our|her|his|their) (?:\\w+ )?(?:forwarding|calls|line|account|settings|voicemail|pin|number|setup|phone)(?: (?:pin|settings))? (?:hasnt|havent|wasnt|werent|isnt|has not|have not|was not|is not|arent)(?: (?:been|actually|really|yet|be|being))* (?:touched|changed|altered|forwarded|affected|modified|reset)',
    'everything (?:is|stays|stayed|remains|remained|was)(?: (?:still|just))? (?:the same|as (?:it )?(?:was|before|is)|unchanged|like before|how it was)',
    '(?:rien|aucun changement) (?:na|nest|a|est|ne)(?: \\w+)? (?:ete )?(?:changee?|faite?|modifiee?|touchee?|change)',
    '(?:(?:pouvez|pourriez) vous |tu peux |vous pouvez |can you |could you |please )?(?:me )?confirm\\w*(?: moi| me| to me)?(?: que| that)? (?:rien na ete|rien nest|nothing (?:was|has been|got)) (?:change|fait|modifie|supprime|touche|changed|done|touched|removed)',
    'rien na ete (?:supprime|retire|renvoye|ajoute)e?(?: on est d ?accord| on est accord)?',
    'vous navez rien (?:change|fait|modifie|touche)',
    'vous avez rien (?:change|fait|modifie|touche)',
    'tout (?:est|reste)(?: reste)? comme avant',
  ].join(
    '|',
  )})(?: (?:right|correct|yet|so far|now|then|yes|did you|have you|has it|was it|is it|at all|for me|hein|nest ce pas|exact|la|encore))*$`,
);
/** "Is my case still open?", "what do I have open with you?", "est-ce que ma demande est toujours en cours ?" */
const STILL_OPEN = new RegExp(
  `^${LEADS}(?:${[
    '(?:is|are) (?:my|our|the|this|that) (?:case|cases|ticket|tickets|request|requests|file|matter)(?: (?:still|already|now))? (?:open|closed|pending|outstanding|active|done|finished)',
    'what (?:do i have|do we have|have i got|is|else is)(?: still)? (?:open|pending|outstanding)',
    '(?:do i have|have i got|is there)(?: still)? (?:anything|something|any case|any cases|any request|any requests|any ticket|any tickets|a case|a ticket)(?: still)? (?:open|pending|outstanding)',
    '(?:est ce que )?(?:mon|ma|notre|le|la|ce|cette) (?:dossier|demande|requete|billet)(?: (?:est|est il|est elle))?(?: (?:encore|toujours|deja))? (?:ouverte?|fermee?|en cours|en attente|terminee?|reglee?)',
    '(?:quest ce que jai|quai je|est ce que jai quelque chose|ai je quelque chose)(?: encore)? (?:douvert|en cours|en attente)',
  ].join(
    '|',
  )})(?: (?:with you|with you guys|here|right now|now|at the moment|for me|on my account|chez vous|en ce moment|avec vous|ici|maintenant))*$`,
);
/** While somebody is waited for: when they come. */
const QUEUE =
  /\b(?:how long|how much longer|how many (?:people|others|persons|customers)|how soon|when (?:will|is|can|are|does|do)|am i next|whats the wait|what is the wait|wait(?:ing)? time|my place|still (?:there|waiting)|combien de (?:temps|personnes|monde|gens)|dans combien|quand|cest long|encore long|y en a pour)\b/;
/** ... whatever else is asked. */
const IN_LINE =
  /\b(?:in front of me|before me|ahead of me|in (?:the )?(?:queue|line)|am i next|how many (?:people|others|persons|customers|callers)|my place|devant moi|avant moi|dans la file|combien de (?:personnes|monde|gens))\b/;
/** ... and not how long something else takes or works, nor when somebody is there at all. */
const ELSE =
  /\b(?:links?|liens?|pin|nip|codes?|passwords?|mot de passe|forward\w*|renvoi|voicemails?|messagerie|accounts?|compte|calls|appels|valid|valable|bienvenue|open|opening|closed?|closes|hours|weekends?|ouvert\w*|ouvrez|ouvre|ferme\w*|horaires?|heures (?:d|de bureau)|fin de semaine)\b/;

/** Changes that come as a mail. */
const SENT: ReadonlySet<string> = new Set([
  'voicemail-pin.reset',
  'password.reset',
  'welcome.resend',
  'login-name.remind',
  'support-pin.reissue',
]);

/** How far it is, whether something was changed at all or is still open, when somebody comes, or where the mail is that was sent last. */
export function asksState({ words, items, asks }: Piece, { question, handling, done = [] }: Hearing): boolean {
  if (words.length > LONGEST || !onlyWords(items)) return false;
  const text = textOf(words);
  if ((asks || / (?:right|correct|hein|exact)$/.test(text)) && UNTOUCHED.test(text)) return true;
  if (STILL_OPEN.test(text)) return true;
  if (handling === 'waiting' && (asks || mannerOf(words, asks) === 'question') && IN_LINE.test(text) && !ELSE.test(text)) return true;
  if (question.ask !== 'need') return false;
  if (handling === 'waiting' && (asks || mannerOf(words, asks) === 'question') && QUEUE.test(text) && !ELSE.test(text)) return true;
  const last = done.at(-1);
  if (last !== undefined && MORE_TO_DO.test(text)) return true;
  if (last !== undefined && (SINCE.test(text) || SURELY.test(text) || ALL_SET.test(text))) return true;
  if (last !== undefined && (asks || mannerOf(words, asks) === 'question') && (IN_FORCE.test(text) || IS_ON.test(text))) return true;
  if (last !== undefined && SENT.has(last.kind) && (asks || mannerOf(words, asks) === 'question') && COMES.test(text)) return true;
  return last !== undefined && SENT.has(last.kind) && missesMail(items) && MAIL.test(text) && !ANOTHER.test(text);
}
/** "Since when is it in effect?": when it was done stands where it was reported. */
const SINCE =
  /\b(?:since when|from when|as of when|from what time|since what time|when did (?:it|this|that|the change) (?:start|begin|take effect|come into effect|kick in)|depuis quand|a partir de quand|depuis quelle heure)\b/;
/** "Are you sure it's off?", "c'est vraiment arrêté ?", behind what was done. */
const SURELY = new RegExp(
  `^${LEADS}(?:${[
    '(?:are you|you are|youre|u sure|are u)(?: (?:really|quite|absolutely|completely))? (?:sure|certain|positive)(?: (?:about|of|that|it|its|this|is|was|that|everything|all|went|worked|works|working|off|on|done|set|gone|stopped|active|changed|forwarded|forwarding|through|now|really|been|has))*',
    '(?:is|are) (?:it|that|this|they|(?:my |the )?(?:forwarding|calls|change)) (?:really|actually|definitely|truly|for real) (?:off|on|done|set|gone|stopped|active|changed|forwarded|in place|working)(?: now)?',
    '(?:vous etes|etes vous|tes|tu es|es tu)(?: (?:bien|vraiment|absolument))? (?:sure?|certaine?)(?: (?:que|quil|cest|est|a|le|renvoi|ca|bien|fait|arrete|fini|marche|fonctionne|actif|en place|change|de|ete))*',
    '(?:est ce que )?(?:cest|le renvoi est|ca est)(?: (?:bien|vraiment|pour vrai|reellement))+ (?:arretee?|faite?|finie?|desactivee?|enlevee?|annulee?|active?|activee?|en place|changee?|enregistree?|fonctionnel)(?: (?:maintenant|la))?',
  ].join('|')})$`,
);
/** "And is it on now?", "so my calls come to my desk again?", of the forwarding that was just changed. */
const IS_ON = new RegExp(
  `^${LEADS}(?:${[
    '(?:is|are) (?:it|that|this|they|(?:my |the )?(?:forwarding|calls?|line|phone)) (?:really |actually |definitely |all |now )*(?:on|off|active|live|forwarded|forwarding|set|working|in place|gone|stopped)(?: (?:now|then|already|right now|straight away))*',
    '(?:it|that|they|its|thats|theyre)(?: (?:is|are|s))?(?: (?:really|all|now|definitely))* (?:on|off|active|live|in place|set|stopped|gone)(?: (?:now|then|again))*',
    '(?:all )?(?:my|the|her|his|their) (?:calls|phone|line) (?:will |should |now |all )*(?:come|comes|ring|rings|go|goes|are coming|are going|is ringing|be coming|be ringing)(?: (?:to|on|at|in|through|here))*(?: (?:me|my|the|her|his))*(?: (?:desk|phone|cell|mobile|office|line|extension))*(?: (?:again|now|then|from now on|as before|like before))*',
  ].join('|')})$`,
);
/** "Will I get an email with it?" */
const COMES =
  /^(?:(?:so|and|ok|alors|et) )*(?:(?:will|do|should|would|can|does) (?:i|we|she|he|they)(?: \w+)? (?:get|receive|have|expect|see)(?: (?:an?|the|some))? (?:e ?mail|mail|message|link|notification)|(?:est ce que )?(?:je|on|elle|il) (?:vais|va|recois|recevrai|recevra)(?: \w+)? (?:recevoir )?(?:un|le) (?:courriel|lien|message))\b/;
/** "Is there anything I need to do now?", "what happens next?", behind what was done. */
const MORE_TO_DO = new RegExp(
  `^${LEADS}(?:${[
    '(?:is there|theres) (?:anything|something|nothing)(?: else| more| left)?(?: (?:that|which))? (?:i|we|she|he|they|my \\w+) (?:still )?(?:need|needs|have|has|should|must|ought)(?: to)?(?: do)?',
    '(?:do|does|should|must) (?:i|we|she|he|they)(?: (?:still|now|then|just))* (?:(?:need|have)(?: to)? )?do (?:anything|something)(?: (?:else|more|now))*',
    '(?:anything|something)(?: else| more)? (?:i|we) (?:need|have|should)(?: to)?(?: do)?',
    'what (?:do|should|must|does|will) (?:i|we|she|he|they)(?: (?:need|have))?(?: to)? do(?: (?:now|next|then))*',
    'what (?:should|do|can|shall|must) (?:i|we) (?:tell|say to|write to) (?:him|her|them|my \\w+|our \\w+|the \\w+|[a-z]{3,})',
    'what (?:happens|comes|is|s)(?: (?:now|next))+|whats next|what now|now what',
    'where (?:do|should|can|must|does) (?:i|we|she|he) (?:click|go|look|press|find (?:it|that)|choose it|set it)',
    '(?:y a t ?il|il y a|est ce quil y a|ya t ?il)(?: encore)? (?:autre chose|quelque chose|encore quelque chose)(?: dautre)? (?:a|que je dois|quil faut|que je doive)(?: faire)?',
    '(?:est ce que )?(?:je|on|elle|il) (?:dois|doit|devons)(?: encore)? faire (?:autre chose|quelque chose)|dois je(?: encore)? faire (?:autre chose|quelque chose)',
    '(?:quest ce que|que) (?:je|dois je|on|elle|il) (?:dois |doit )?(?:faire|fais|fait)(?: (?:maintenant|ensuite|apres))*',
  ].join('|')})(?: (?:now|next|then|from here|at all|for it|about it|on my side|on my end|to finish|maintenant|ensuite|moi|de mon cote))*$`,
);
/** "So it's all set", "donc c'est fait", "is that it?": said of what was done, to have it told once more. */
const ALL_SET =
  /^(?:(?:ok|okay|and|so|great|perfect|oh|et|ok|parfait|bon) )*(?:so (?:its|thats|everythings|everything is|it is)(?: (?:all|now|already))* (?:set|done|active|in place|set up|working|on|off|taken care of)|is that (?:it|all)(?: then| now)?|is (?:it|that|everything) all set|donc (?:cest|tout est|ca y est cest)(?: (?:tout|bien))? (?:fait|correct|regle|beau|bon|en place|actif|parti)|cest fait|ca y est(?: cest fait)?)(?: (?:now|then|right|la|maintenant|hein))*$/;
/** "Est-ce que ça marche déjà ?", "mon transfert, il fonctionne là ?", "does it work now?", behind what was done. */
const IN_FORCE = new RegExp(
  `^${LEADS}(?:${[
    '(?:(?:le|mon|the|my) (?:renvoi|transfert|forwarding|change)(?: (?:d )?appels?)? )?(?:est ce que )?(?:(?:ca|cela|il|elle|le renvoi|le transfert) )?(?:marche|fonctionne|est (?:actif|active|en place|en vigueur|en fonction))(?: (?:t ?il|t ?elle|tu|vous))?',
    '(?:does|is|will) (?:it|that|the forwarding|my forwarding)(?: (?:really|actually|already|all))* (?:works?|working|active|on|live|in place|in effect)',
  ].join('|')})(?: (?:la|maintenant|deja|bien|tout de suite|desormais|ou pas|now|already|yet|right away|from now on|ok|okay))*$`,
);
const LONGEST = 16;
/** What was mailed, or no thing by its name. */
const MAIL = /\b(?:e ?mail|mail|link|message|pin|nothing|anything|it|courriel|lien|rien|ca)\b/;
const ANOTHER = /\b(?:another|again|new|resend|once more|autre|encore une|nouveau|nouvelle|renvo\w+)\b/;
