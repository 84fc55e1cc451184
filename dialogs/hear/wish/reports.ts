import { FORWARDING } from './forwarding';
import type { Intent } from './intent';
import { mannerOf } from '../sentence/manner';
import { onlyWords, type Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

/** Somebody asked for it, or did it, before: "I asked you to forward ...", "j'avais demandé que ..."; "how do I set up ..." tells nothing. */
const REPORT = new RegExp(
  [
    '\\b(?:asked|requested|told|instructed|ordered|arranged|reminded|called you to|wrote to you)\\b',
    '\\b(?:were|was|is|are) (?:to be|supposed to be|meant to be|due to be)\\b',
    '\\bshould have been\\b',
    '(?<!\\b(?:do|does|can|could|should|would|may|must|might|how|where|when|what) )\\b(?:i|we|he|she|they|someone|somebody|colleague|boss|manager|assistant)(?: (?:have|has|had|already|just|once)){0,3} (?:forwarded|diverted|redirected|transferred|rerouted|activated|enabled|set up|put in|turned on|switched on)\\b',
    '\\b(?:j?ai|j?avais|avons|avions|avez|avait|ont|as|a|ma|mavait|mavez|ete|etait|etaient)(?: (?:deja|hier|bien|aussi|\\w+ dernier|recemment)){0,3} (?:demandee?s?|priee?|requis|dit|ecrit|renvoyee?s?|transferee?s?|redirigee?s?|deviee?s?|activee?|programmee?|configuree?|fait|mis)\\b',
    '\\b(?:devaient|devait|auraient du|aurait du) etre\\b',
  ].join('|'),
);
/** ... and how that stands is asked. */
const STATE =
  /\b(?:active|activated|done|still|yet|already|working|works?|place|set|up|effect|force|on|through|happen(?:ed)?|ready|complete[d]?|processed|finished|correct|ok|status|running|live|actif|active[er]?|fait|faite|fini|effectuee?|encore|toujours|deja|vigueur|marche|fonctionne|regle|realisee?|termine|passe|pret|rendue?|rendus|news|update|updates|nouvelles)\b/;
/** "Tell me whether it is done": asked without a question mark. */
const WHETHER = /\b(?:whether|if) (?:it|that|this)\b|\bsi (?:cest|cela|le renvoi)\b/;
/** "... please do that": what was told of is wanted now. */
const NOW =
  /(?<!\bif not )(?<!\bsinon )\b(?:please|kindly|so|svp|veuillez) (?:do (?:it|that|so|this)|go ahead|proceed|le faire|faites le)\b/;

/** "I've already forwarded my calls to ... myself", "last year we had 103 forwarded", « j'ai déjà changé mon renvoi »: done by who tells it. */
const DONE_BY_TELLER = new RegExp(
  `(?<!\\b(?:do|does|can|could|should|would|will|may|must|might|how|where|when|what|until|once|if) )\\b(?:i|we|ive|weve)(?: (?:have|had|already|just|now|also|since|only|myself))* (?:(?:forwarded|diverted|redirected|rerouted)|(?:changed|updated|moved|switched|activated|enabled|cancelled|removed|disabled|turned o(?:n|ff)|set up)(?: \\w+){0,3} (?:calls?|line|forward\\w*|divert)|had(?: \\w+){0,3} (?:forwarded|diverted|redirected))\\b|\\b(?:ive|weve|have|had|already)(?: (?:already|just|now))* (?:set|put)(?: \\w+){0,3} forward\\w*\\b|\\b(?:jai|javais|on a|on avait|avons|avions)(?: (?:deja|bien|moi meme|hier|recemment|aussi|\\w+ dernier|\\w+ derniere))* (?:renvoyee?s?|transferee?s?|redirigee?s?|deviee?s?|(?:change|modifie|active|programme|configure|mis|annule|enleve|retire|desactive|arrete)e?s?(?: (?!que\\b)\\w+){0,3} (?:renvois?|appels|ligne|transfert|deviation))\\b|^(?:(?:and|so|now|et|the|my|our|le|mon|notre) )*(?:call )?(?:forwarding|forward|divert|renvoi|transfert)(?: (?:to|vers|au|le|dappels|d appels))* (?:is|isnt|does|doesnt|works|est|nest|ne|marche|fonctionne)(?: (?:not|no|longer|work|any|more|anymore|pas|plus|marche|fonctionne|now|all|already|maintenant|bien|deja|on|active|activated|working|set|up|fine|in place|good|great|perfectly|actif|active|en place))*$`,
);
/** ... and what he wants besides, in the same breath. */
const WANTS_BESIDES =
  /\b(?:please|pls|kindly|veuillez|svp|but|instead|want|need|would|could|can you|mais|plutot|veux|voudrais|aimerais|jaimerais|faudrait|pouvez)\b/;
/** Told of what the teller did: no order to do it. Two numbers in it are where calls went and where they are to go. */
export const tellsOfOwnDoing = ({ words, items }: Piece): boolean =>
  DONE_BY_TELLER.test(textOf(words)) && !WANTS_BESIDES.test(textOf(words)) && items.filter(({ is }) => is === 'phone').length < 2;

/** A report of a change in the past, in a message that asks how that stands: is the change only asked about? */
export function asksAfterReport(pieces: readonly Piece[]): boolean {
  return pieces.some(asksState) && !pieces.some(({ words }) => NOW.test(textOf(words)));
}

/** "Is that still active?" beside a report is about the forwarding, and the report orders nothing. */
export function reportOnly(intent: Intent, piece: Piece): boolean {
  const forwarding = (intent.is === 'change' || intent.is === 'wish') && intent.kind === FORWARDING;
  return forwarding && reports(piece);
}

/** "J'avais demandé de supprimer le 105, c'est rendu où ?": asked for before, whatever it was. */
const ASKED_BEFORE =
  /\b(?:(?:i|we|ive|weve|i had|we had|id) (?:already |just )?(?:asked|requested|told you|wrote you)|j?(?:ai|avais|avons|avions|a|avait) (?:deja |bien )?demande)\b/;
export const askedBefore = (piece: Piece): boolean => ASKED_BEFORE.test(textOf(piece.words)) && reports(piece);

/** A piece that tells of a wish in the past. A "please" makes it one of today. */
export const reports = ({ words }: Piece): boolean =>
  REPORT.test(textOf(words)) && !words.some((word) => /^(?:please|pls|kindly|veuillez|svp)$/.test(word));

/** "Can you tell me whether that is still active?": to be told, and nothing else. */
export const asksWhether = (piece: Piece): boolean =>
  asksState(piece) &&
  /\b(?:tell|let me know|know|check|see|confirm|dire|savoir|verifier|confirmer)\b.*\b(?:if|whether|si)\b/.test(textOf(piece.words));

/** How something stands is asked, shortly, without a thing of its own. */
export const asksState = (piece: Piece): boolean =>
  piece.words.length <= 12 &&
  (piece.asks || mannerOf(piece.words, piece.asks) === 'question' || WHETHER.test(textOf(piece.words))) &&
  STATE.test(textOf(piece.words)) &&
  onlyWords(piece.items);

/** "Has that gone through?", "is the change live now?", "did my request go in?": of what was asked for, and nothing else. */
const HOW_FAR = new RegExp(
  `^(?:(?:so|and|ok|well|hello|hi|hey|yes|excuse me|sorry|just checking|alors|et|bon|bonjour|donc) )*(?:(?:i|we) (?:was|were|have been|ive been|had been) (?:just |only )?(?:writing|talking|speaking|chatting|texting|e ?mailing|in touch|on the phone|on with)(?: \\w+){0,9} )?(?:(?:jetais|on etait) (?:justement |tout juste )?(?:en train de|au telephone|en ligne|en clavardage)(?: \\w+){0,9} )?(?:(?:le|la|mon|ma|the|my) (?:renvoi|transfert|changement|demande|modification|forwarding|change|request)(?: (?:d )?appels?)? )?(?:${[
    '(?:has|have|had|is|was|did|are|were) (?:it|that|this|everything|all|you|we|they|(?:my|the|that|this) (?:request|change|changes|order|forward|forwarding|update))(?: (?:all|now|already|really|been|just|actually|finally|yet|get|got))* (?:gone|go|went|going|work(?:ed|ing)?|done|do|through|happen(?:ed)?|live|active|activated|effect|set|saved|processed|complete[d]?|finished|applied|made|took|taken|take|done|registered|executed|changed|updated|in|into)(?: (?:it|that|all|already|through|in|up|effect|place|into|now|yet|ok|okay|correctly|properly|successfully|or|not|for real|then|please|from|on|at|your|the|my|end|side|system))*',
    '(?:has|have|had|did) (?!i\\b|we\\b)(?:\\w+|(?:your|the|my) \\w+)(?: (?:already|just|really|actually|also|ever))* (?:do|done|make|made|take care of|taken care of) (?:it|that|this)(?: (?:too|already|as well|yet|now|for me|after all|then))*',
    '(?:est ce que )?(?:cest|il est|elle est|il a|elle a|ca a|ca sest|tout est|tout a ete|(?:le|mon|ma|la) (?:changement|demande|renvoi|modification) (?:est|a ete|a))(?: (?:bien|deja|enfin|vraiment|ete|maintenant))* (?:passee?|faite?|prise? en compte|en place|active|activee?|en vigueur|enregistree?|terminee?|effective?|effectuee?|reglee?|marche|fonctionne|pris)(?: (?:maintenant|deja|correctement|ou non|ou pas|la|svp|tu))*',
  ].join('|')})$`,
);

/** "Did you get my request of last week?", « avez-vous reçu ma demande ? »: what has become of it. */
const ARRIVED =
  /^(?:(?:so|and|ok|well|hello|hi|hey|just checking|alors|et|bon|bonjour|est ce que) )*(?:(?:did|have|has) (?:you|u|anyone|somebody|someone)(?: (?:all|already|ever|even|actually))* (?:get|got|gotten|receive|received|see|seen|read)(?: (?:my|our|the|that)) (?:\w+ ){0,2}(?:request|e ?mail|mail|message|order)|(?:vous avez|avez vous|as tu|tu as)(?: (?:bien|deja))* (?:recu|eu|lu|vu) (?:ma|mon|notre|la|le) (?:\w+ )?(?:demande|courriel|message|mail|requete))\b(?: (?!about\b|regarding\b|and\b|et\b)\w+){0,7}$/;

/** "I was just writing with Robin about my line is that done yet": as a recognizer writes what was asked in a second sentence. */
const AFTER_TALK =
  /^(?:\w+ ){0,3}?(?:(?:i|we) (?:was|were|have been|had been) (?:\w+ )?(?:\w+ing|in touch|on)\b.* (?:is|was|has|did) (?:it|that|this|everything) |jetais .*\b(?:est ce que )?cest )/;
/** "So did it work": the verb before its subject asks. */
const ASKS_BY_ORDER = /^(?:(?:so|and|ok|well|but) )+(?:has|is|was|did|are|were) /;
/** How far it is, is asked in words of any kind; French asks so by a question mark alone. */
export const asksHowFar = ({ words, items, asks }: Piece): boolean =>
  words.length <= 20 &&
  (asks || mannerOf(words, asks) === 'question' || ASKS_BY_ORDER.test(textOf(words)) || AFTER_TALK.test(textOf(words))) &&
  onlyWords(items) &&
  (HOW_FAR.test(textOf(words)) || ARRIVED.test(textOf(words)));

const BY_WHOM =
  '(?:(?:i|we|ive|weve|i have|we have|you|youve|(?:my|our|the) \\w+)|jai|on a|nous avons|vous avez|vous m ?avez|tu as|tas|il a|elle a|(?:mon|ma|notre|un|une) \\w+ a)';
const MEANWHILE =
  '(?: (?:already|just|finally|now|have|has|did|actually|since|then|myself|deja|finalement|enfin|bien|meme|entre temps|entretemps|juste|tout juste|depuis|moi meme|toute? seule?))*';
const WAS_DONE =
  '(?: (?:removed|cancell?ed|stopped|ended|deactivated|disabled|turned off|switched off|taken off|took off|changed|reset|replaced|renewed|enleve|retire|ote|supprime|annule|arrete|desactive|coupe|stoppe|change|modifie|reinitialise|remplace|renouvele|refait)(?:e?s?)?| (?:managed|was able|were able|got) to (?:remove|cancel|stop|end|deactivate|disable|turn off|change|reset|replace)| (?:reussi a|pu|fini par|arrive a) (?:enlever|retirer|supprimer|annuler|arreter|desactiver|couper|changer|modifier|reinitialiser|remplacer|refaire|ravoir))';
/** Who leaves are told of by this, too: only an "already" says that nothing is left to do. */
const USER = '(?:user|account|employee|extension|ext|utilisat\\w+|employee?|compte|poste|usager|le|la|the)';
const SETTLED = new RegExp(
  `^(?:(?:and|so|but|no|oh|ok|hi|hello|et|mais|non|ah|bonjour|allo|finalement|en fait|actually) )*${BY_WHOM}${MEANWHILE}${WAS_DONE}(?: \\w+){0,3}? (?:(?:call )?forward\\w*|diversion|renvois?|transferts?|redirections?|passwords?|mots? de passe|mdp|pins?|nips?|passcode|code (?:de|du|pour) (?:ma |mon |la |le |notre )?(?:boite|messagerie|repondeur))\\b`,
);
/** "J'ai retrouvé mon mot de passe", "I found my password after all": of what nobody here needs to hear. A PIN that was found is at hand. */
const FOUND =
  /^(?:(?:and|so|but|no|oh|ok|hi|et|mais|non|ah|bonjour|finalement|en fait|actually|cest bon|its ok|never ?mind|laissez faire) )*(?:(?:i|ive|i have|jai|on a|je me suis|je viens de)(?: (?:just|finally|now|enfin|finalement|bien|me|men))* (?:found|remembered|recovered|retrouver?|recuperer?|rappelee?|souvenue?|retrouve|recupere)|je me (?:rappelle|souviens)(?: (?:maintenant|enfin|finalement))?)(?: (?:de|of|again|my|the|mon|le|ma|la))* (?:passwords?|mots? de passe|mdp|login|username|identifiant|nom dutilisateur|nom utilisateur)(?: (?:after all|again|now|finalement|maintenant|enfin|merci|thanks|thank you))*$/;
const SETTLED_USER = new RegExp(
  `^(?:(?:and|but|no|et|mais|non|ah) )*(?:(?:i|we|ive|weve)(?: have)? already (?:removed|deleted|deactivated)|(?:jai|on a|nous avons|vous avez|tu as) deja (?:enleve|retire|supprime|desactive)e?)(?: ${USER}| \\w+){0,3}$`,
);
/** That it does not work, or was somebody else, is more than that it was done. */
const BUT =
  /\b(?:but|mais|still|encore|toujours|yet|wrong|mauvais|erreur|mistake|not|never|pas|jamais|plus|cant|cannot|dont|doesnt|perdu|oublie|lost|forgot|please|svp|stp|veuillez)\b/;

/** "On a déjà enlevé le renvoi", "I managed to change my password": settled by others or by themselves, and nothing is wanted any more. */
export function tellsSettled({ words, items, asks }: Piece): boolean {
  if (asks || words.length > LONGEST_TOLD) return false;
  const text = textOf(words);
  if (BUT.test(text) || items.some(({ is }) => is === 'phone' || is === 'email' || is === 'secret')) return false;
  return (onlyWords(items) && (SETTLED.test(text) || FOUND.test(text))) || SETTLED_USER.test(text);
}
const LONGEST_TOLD = 16;
