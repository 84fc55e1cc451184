import { onlyWords, type Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

/** "Nobody may remove 103", "personne ne doit changer mon renvoi": said of everybody, and ordered of nobody. */
const FORBIDS_ALL =
  /^(?:(?:and|but|also|please|so|et|mais|aussi|bonjour|hello|hi) )*(?:(?:nobody|no one|noone|not anyone|not anybody|none of (?:us|them|you))(?: (?:else|here|at all))? (?:may|can|could|should|must|shall|will|would|is (?:allowed|supposed|permitted|meant) to|ought to|needs to|has to|is to|gets to)(?: be able to)?|(?:personne|nul)(?: (?:d ?autre|ici))? (?:ne |n)?(?:doit|peut|devrait|pourra|devra|pourrait|est autorise a|a le droit (?:de|d)))(?: (?:ever|just|simply|also|jamais|le|la|les|l|me|mes))* (?:remove|delete|change|forward|divert|redirect|reset|add|touch|stop|cancel|modify|alter|deactivate|enlever|supprimer|retirer|changer|modifier|renvoyer|transferer|devier|reinitialiser|ajouter|toucher|arreter|annuler|desactiver)\b/;

/** "Not my password", "pas le NIP": a thing that is not meant, without one that is. */
const ONLY_DENIED =
  /^(?:(?:no|non|wait|attendez|but|mais|euh|um) )*(?:not|non pas|surtout pas|pas) (?:(?:my|the|a|an|that|mon|ma|le|la|un|une|de|du) )*(?:(?:support|voicemail|login|user|web|portal) )?(?:pin|nip|password|passwords?|mot de passe|mdp|name|username|identifiant|forwarding|renvoi|voicemail|messagerie(?: vocale)?)(?: (?:dassistance|de support|de messagerie(?: vocale)?|dappels?|code))?(?: (?:please|pls|svp|stp))*$/;

/** "Never mind the forwarding", "oubliez le renvoi": where it is in hand it is dropped before this is asked, and else nothing is begun. */
const GIVEN_UP =
  /^(?!.*\b(?:my|mon) (?:\w+ ){0,3}(?:pin|nip)\b)(?:(?:ok|okay|no|non|well|actually|oh|wait|attendez|finalement|en fait|so|alors|bon|ben) )*(?:never ?mind|forget|oublie[rz]?|laisse[rz]? (?:faire|tomber))(?: (?:about|ca|that|pour|for|the|my|that|le|la|les|l|mon|ma|call|calls|support|voicemail|dappels?))* (?:forward\w*|redirect\w*|renvois?|transferts?|voicemail|messagerie(?: vocale)?|pin|nip)(?: (?:pin|nip|change|reset|request|thing|for now|then|now|please|alors|svp|dassistance|de soutien|de messagerie|dappels?))*$/;

const THING =
  '(?:(?:my|the|a|an|our|mon|ma|le|la|un|une|l|de|du|call|support|voicemail|login|user|portal) )*(?:pin|nip|passwords?|mot de passe|mdp|username|login|identifiant|forward\\w*|renvoi|transfert|redirection|voicemail|messagerie|code|boite vocale|repondeur)';
/** "Don't touch my password", "laissez mon NIP comme il est": it stays, whatever else is wanted. */
const LEFT_ALONE = new RegExp(
  `\\b(?:(?:dont|do not|please not|never) (?:touch|mess with|bother (?:with|about))|(?:ne )?touch(?:e|es|ez|er|ons) (?:surtout )?(?:pas|plus|rien)(?: a| au)?) ${THING}\\b|\\b(?:leave|keep|laiss(?:e|es|ez|er)|gard(?:e|es|ez|er)) ${THING}(?: (?:code|pin|dassistance|de soutien|de messagerie))? (?:alone|be|as (?:it|they) (?:is|are)|as is|unchanged|tranquilles?|comme (?:il|elle|ca|cest)|tel quel|telle quelle)\\b`,
);
/** "I haven't forgotten my password", « j'ai pas perdu mon NIP »: nothing is lost. */
const NOT_LOST = new RegExp(
  `^(?:(?:no|non|but|mais|et|and|hi|hello|bonjour|actually|en fait) )*(?:(?:i|we) (?:havent|have not|hadnt|didnt|did not|never)(?: actually| really)? (?:forgotten|forgot|forget|lost|lose)|(?:je |j)?(?:nai|ai)(?: vraiment)? (?:pas|jamais) (?:oublie|perdu|egare)) ${THING}\\b`,
);
/** "It's not a forwarding that I want", "ce n'est pas mon NIP que j'ai perdu": another thing is meant, and follows. */
const NOT_THAT = new RegExp(
  `^(?:(?:no|non|but|mais|actually|en fait|finalement|well|bon|ben|oh|ah) )*(?:its not|its no|it isnt|it is not|not|(?:ce n ?est|cest|cetait|ce netait) pas) ${THING}(?: (?:dappels?|code|pin|dassistance|de soutien|de messagerie))?(?: (?:that|which|what|que|qu))? (?:i|we|jai|je|j|on|nous)(?: \\w+){0,3}$`,
);
export const meansAnother = ({ words, items, asks }: Piece): boolean => !asks && onlyWords(items) && NOT_THAT.test(textOf(words));

/** "I'll give her a ring", "let me call Maya", « je vais l'appeler »: calls that the customer makes. */
const CALLS_THEM =
  /^(?:(?:ok|okay|right|thanks|thank you|great|fine|good|and|so|then|well|alright|perfect|bon|merci|daccord|alors|parfait|et) )*(?:ill|i will|im going to|i am going to|im gonna|let me|i can|i could|i should|ive|i have|im|i am|we ll|well)(?: (?:just|go|now|quickly|try|to|and|already|better))* (?:(?:give|giving|given|gave|drop) (?:her|him|them|\w+|my \w+|our \w+|the \w+) a (?:ring|call|buzz|bell|shout|phone call|tinkle)|(?:ring|phone|call|calling|ringing|phoning|buzz|text|texting|ask|asking|check with|speak to|talk to|speak with|talk with) (?:her|him|them|my \w+|our \w+|[a-z]{3,}))(?: (?:up|now|then|first|right away|quickly|and|to|let|tell|ask|her|him|them|know|today|later|about|it|this))*$|^(?:(?:ok|bon|merci|daccord|alors|parfait|et) )*je (?:vais|peux)(?: \w+)? (?:lui telephoner|l ?appeler|appeler|les appeler|appeler (?:ma|mon|notre) \w+|lui passer un coup de fil)(?: (?:maintenant|tout de suite|merci))*$/;
export const callsThem = ({ words, items, asks }: Piece): boolean =>
  !asks && onlyWords(items) && CALLS_THEM.test(textOf(words)) && !/\b(?:you|forward\w*|back|off|calls)\b/.test(textOf(words));

/** "I won't be at my desk anymore", "je ne suis plus à mon bureau": told of the speaker, and ends no forwarding. */
const NO_LONGER_THERE =
  /^(?:(?:and|as|because|since|cause|so|but|now|et|car|parce que|comme|mais) )*(?:(?:i|we|ill|im|were) (?:(?:will|wont|am|are|not|dont|no longer|be|work|sit|working|sitting|there|based) )*(?:at|in|from) (?:my|the|our) (?:\w+ )?(?:desk|office|work|phone)(?: phone)? (?:any ?more|any longer)|(?:i|we|ill|im|were) (?:(?:will|am|are|be) )*no longer (?:(?:be|am|work|sit|working|sitting|based) )*(?:at|in|from) (?:my|the|our) (?:\w+ )?(?:desk|office|work)|(?:je|on) (?:ne )?(?:serai|suis|travaille|sera|est) plus (?:a|au|dans|sur) (?:(?:mon|le|notre) )?(?:bureau|poste|travail))$/;
export const toldAbsence = ({ words }: Piece): boolean => NO_LONGER_THERE.test(textOf(words));

/** "Please forward urgent requests to my colleague or call ...", « transférez vos demandes à ... »: mails of whoever reads this, and no calls. */
const OF_MAILS =
  /\b(?:forward|redirect|direct|transfer\w*|renvo\w+|redirig\w+|achemin\w+)(?: \w+)? (?:your|any|all|urgent|vos|votre|tout\w*)(?: \w+){0,2} (?:requests?|messages?|e ?mails?|mails?|inquir\w+|enquir\w+|matters?|questions?|demandes?|courriels?|requetes?)\b/;
export const sendsMails = ({ words }: Piece): boolean => OF_MAILS.test(textOf(words)) && !/\b(?:calls|appels)\b/.test(textOf(words));

/** Something is named that could be changed, and nobody orders it: asked back, instead of drafted. */
export const ordersNothing = ({ words }: Piece): boolean =>
  [FORBIDS_ALL, ONLY_DENIED, GIVEN_UP, LEFT_ALONE, NOT_LOST, NOT_THAT].some((pattern) => pattern.test(textOf(words)));

/** "Stop mailing me PINs", "arrêtez de m'envoyer des NIP": mails come that nobody here asked for, and one more is not wanted. */
const NO_MORE_PINS =
  /\b(?:stop|quit|no more|cease|(?:why )?(?:do you|you|are you) keep|dont|do not|arret\w+|cess\w+|ne) (?:(?:please|de|d|on|me|m) ?)*(?:mail|mailing|email|emailing|send|sending|spam|spamming|texting|(?:m ?)?envo\w+)(?: (?:me|us|moi|plus|any|all|these|those|more|des|ces|tous|les|pin|support|mails?|e ?mails?|courriels?|de|d|a))* (?:pins?|nips?|codes?)\b/;

/** "Don't ask me for a PIN", "ne me demandez pas de NIP". */
const UNASKED =
  /\b(?:dont|do not|never|stop|quit|no need to|without) (?:ask|asking|require|requiring|request|requesting)(?: (?:me|us|for|a|my|the|any|your))* (?:pin|nip)\b|\b(?:ne )?(?:me )?demand\w+(?: moi)? (?:pas|jamais|plus)(?: (?:de|mon|le|un))* (?:pin|nip)\b/;

/** Answered by what to do about mails that somebody else asked for. */
export const wantsNoPins = ({ words }: Piece): boolean =>
  UNASKED.test(textOf(words)) || (NO_MORE_PINS.test(textOf(words)) && !/\b(?:new|another|nouve\w+)\b/.test(textOf(words)));

const OTHERS =
  '(?:some ?one|some ?body|any ?one|any ?body|an ?other person|a colleague|a friend|(?:my|our) (?:assistant|secretary|boss|manager|wife|husband|partner|colleague|coworker)|quelqu ?un|une autre personne|un collegue|une collegue|(?:mon|ma) (?:assistante?|adjointe?|secretaire|patronne?|femme|mari|conjointe?|collegue))(?: (?:else|dautre))?';
/** "Can someone else get my PIN for me?", "send the PIN to my assistant": it goes to the address on file and to nobody else. */
const PIN_FOR_OTHERS = new RegExp(
  `\\b${OTHERS} (?:(?:can|could|to|peut|pourrait|pour|would|get to|puisse) )*(?:get|gets|receive|receives|have|pick up|collect|fetch|recevoir|recoive|avoir|prendre|recuperer) (?:my|the|our|mon|le)(?: support)? (?:pin|nip)\\b|\\b(?:send|mail|email|give|forward|envoy\\w+|donne\\w*)(?: (?:me|it|my|the|our|mon|le|support))* (?:pin|nip)(?: dassistance)? (?:to|a) ${OTHERS}(?: (?:please|instead|svp|plutot))*$`,
);

/** Answered by where the PIN goes. */
export const wantsPinForOthers = ({ words }: Piece): boolean => PIN_FOR_OTHERS.test(textOf(words));
