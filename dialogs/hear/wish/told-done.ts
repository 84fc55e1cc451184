import type { Hearing } from '../../heard';
import { tellsSettled } from './reports';
import { afterLeads, mannerOf } from '../sentence/manner';
import { onlyWords, type Piece } from '../sentence/pieces';
import { says } from '../text/lexemes';
import { textOf } from '../text/once';
import type { Intent } from './intent';

const LEADS =
  '^(?:(?:hi|hello|ok|okay|oh|well|so|and|but|also|no|yes|actually|thanks|thank you|bonjour|oui|non|merci|mais|et|bon|en fait|finalement) )*';
const THINGS =
  '(?:password|passwd|pin|pins|passcode|code|login|user ?name|forwarding|calls|line|e ?mail address|mot de passe|mdp|nip|identifiant|renvoi|appels|ligne)';
const DID =
  '(?:reset|changed|replaced|renewed|updated|forwarded|diverted|redirected|set up|sorted(?: out)?|fixed|recovered|(?:re)?created)';

/** "I've reset my password already", "my son has changed it for me", "j'ai déjà réinitialisé mon mot de passe". */
const DONE = new RegExp(
  `${LEADS}(?:${[
    `(?:i|we|ive|weve)(?: (?:have|had|already|just|since|now|finally|meanwhile|have been able to|was able to|were able to|managed to|did manage to|got|myself))* ${DID}`,
    `(?:he|she|they|hes|shes|theyve|(?:my|our|the) \\w+|[a-z]{3,}) (?:has|have|had)(?: (?:has|have|had|already|just|since|now|been))* ${DID}`,
    '(?:jai|on a|nous avons|il a|elle a|(?:mon|ma) \\w+ a)(?: (?:deja|bien|reussi a|pu|fini par|enfin|finalement|moi meme|maintenant))* (?:reinitialise[er]?|change[er]?|remplace[er]?|renouvele[er]?|renvoye|renvoyer|transfere[er]?|regle[er]?|retrouve[er]?)',
  ].join('|')})(?: \\w+){0,4}? ${THINGS}\\b`,
);
/** "He said he'd forward my calls", "Louis a dit qu'il transférerait mes appels": somebody else does it. */
const OTHERS_DO = new RegExp(
  `${LEADS}(?:he|she|they|(?:my|our|the) \\w+|[a-z]{3,})(?: (?:has|have|had|already|just))* (?:said|says|told (?:me|us)|promised|mentioned|offered|agreed)(?: (?:me|us|that))* (?:hed|shed|theyd|hell|shell|theyll|hes|shes|theyre|theyve|(?:he|she|they) (?:would|will|has|had|have|is|was|are|were))(?: (?:already|just|now|be|been|going|gonna|to|then|himself|herself))* (?:${DID}|reset\\w*|change|changing|forward|forwarding|divert|diverting|redirect|set up|replace|sort|fix)(?: \\w+){0,4}? ${THINGS}\\b|${LEADS}(?:il|elle|(?:mon|ma|notre) \\w+|[a-z]{3,}) (?:ma |nous a |a )(?:dit|promis|assure)(?: (?:que|qu|il|elle))+ (?:avait |allait )?(?:reinitialis|chang|remplac|renouvel|renv|transfer|redirig|regl)\\w+(?: \\w+){0,4}? ${THINGS}\\b`,
);
/** "I asked for a new PIN yesterday and it came": of then, and not of now. */
const ASKED_THEN = new RegExp(
  `${LEADS}(?:i|we|ive|weve|jai|on a|nous avons)(?: (?:had|have|already|just|deja))* (?:asked(?: you)?(?: for| to have)?|requested|ordered|demande|commande)(?: \\w+){0,4}? ${THINGS}(?: \\w+){0,3}? (?:yesterday|earlier|this morning|last \\w+|on \\w+day|\\w+ ago|hier|ce matin|plus tot|\\w+ derniere?)\\b`,
);
const CAME = /\b(?:came|arrived|got it|received it|worked|works|sorted|fine|thanks|thank you|recu|arrivee?|merci)\b/;
/** What makes an order of it, or a trouble, all the same. */
const MORE =
  /\b(?:please|pls|need|needs|want|wants|would like|id like|like to|can you|could you|again|twice|three times|several times|forgot|forgotten|lost|still|keeps?|wrong|undo|back|mistake|accident|dont|didnt|doesnt|isnt|wont|cant|cannot|couldnt|not|never|how|why|if|but|however|only|another|yet|wants? it|svp|stp|besoin|veux|voudrais|aimerais|pouvez|encore|oublie|perdu|pas|plus|jamais|mais|comment|pourquoi|si|erreur|autre)\b/;
const MOST = 20;
const plain = ({ words, items, asks }: Piece): boolean =>
  !asks && words.length <= MOST && onlyWords(items) && mannerOf(words, asks) === 'order' && !MORE.test(textOf(words));

const GONE = /\b(?:forgot|forgotten|lost|again|oublie|perdu|encore)\b/;

/**
 * Told of what was done, or is done by somebody else, in a message that tells of no trouble with it: nothing is ordered by that, and it is
 * answered as a thanks is.
 */
export const tellsDone = (piece: Piece, pieces: readonly Piece[]): boolean =>
  (tellsSettled(piece) ||
    (plain(piece) &&
      (DONE.test(textOf(piece.words)) ||
        OTHERS_DO.test(textOf(piece.words)) ||
        (ASKED_THEN.test(textOf(piece.words)) && pieces.some(({ words }) => CAME.test(textOf(words))))))) &&
  !pieces.some((other) => other !== piece && (says.trouble(other.words) || says.negated(other.words) || GONE.test(textOf(other.words))));

/** "I forwarded you the email", "please forward this message to your manager": no calls. */
const PASSES_ON =
  /\b(?:forward(?:ed|ing|s)?|transf(?:er\w*|ere\w*)|renvo\w+|fait suivre|faire suivre|faites suivre|redirect(?:ed|ing)?)(?: (?:you|u|him|her|them|it|to|on|over|already|just|vous|te|lui|leur|a|le|la|les|l|un|une|mon|ma|mes|ce|cette|the|this|that|my|your|our|an?|whole|all))* (?:e ?mails?|messages?|chats?|conversations?|transcripts?|invoices?|bills?|letters?|requests?|complaints?|tickets?|documents?|screenshots?|attachments?|feedback|details|infos?|courriels?|clavardages?|factures?|lettres?|plaintes?|demandes?|captures?)\b/;
const OF_CALLS =
  /\b(?:calls?|lines?|phones?|extension|voice ?mails?|voice|welcome|pins?|appels?|lignes?|poste|telephone|vocal\w*|bienvenue|nip|link|lien)\b/;
/** A message, and not the calls, is handed on: what the heads take for a forwarding is none. */
export const passesOn = ({ words, items }: Piece): boolean =>
  words.length <= MOST && onlyWords(items) && PASSES_ON.test(textOf(words)) && !OF_CALLS.test(textOf(words));

/** "I was told my PIN would be reset last week", "they said my calls would be forwarded": asked whether it shall be done now. */
const PROMISED =
  /\b(?:(?:was|were|been|being) (?:told|promised|assured)|(?:he|she|they|you|someone|somebody|your (?:colleague|agent|support|\w+))(?: (?:had|has|have))? (?:said|promised|told (?:me|us)|assured (?:me|us)|agreed))(?: (?:me|us|that))* (?:(?:my|our|the|a|an|it|this)\b(?: \w+){0,3} (?:would|will|was|were|had|has|have|is|are|be)\b|an? (?:new|fresh|other|different)\b)|\b(?:on|vous|il|elle|quelquun) (?:ma|maviez|mavez|mavait|nous a|a) (?:dit|promis|assure)(?: (?:que|qu))+ (?:mon|ma|mes|le|la|les)\b(?: \w+){0,5} (?:seraient|serait|sera|seront|allait|allaient|avait|avaient)\b/;

/** What was promised is offered, and not drafted as if it were asked for now. */
export function promised(intent: Intent, { words, items }: Piece): Intent {
  if (intent.is !== 'change' || words.length > MOST || !onlyWords(items) || !PROMISED.test(textOf(words))) return intent;
  if (/\b(?:please|pls|svp|stp|so|now|do it|need|want)\b/.test(textOf(words))) return intent;
  return { is: 'wish', kind: intent.kind };
}

/** What stands in a mail that has calls forwarded as the reason for it: lines, who sits where, a move. */
const REASONS = /^(?:users|device|number-porting)$/;

/** "Nobody picks up his phone, as he looks after our bigger customers", in a mail that has calls forwarded: why, and nothing more is wanted. */
export function onlyTells(
  intent: Intent,
  piece: Piece,
  pieces: readonly Piece[],
  forwards: boolean,
  { channel }: Pick<Hearing, 'channel'>,
): Intent {
  const { words, items, asks } = piece;
  if (channel !== 'email' || !forwards || asks || !isReason(intent, piece, pieces)) return intent;
  const trouble = says.trouble(words.filter((word, i) => !(WORK.test(word) && SOMEWHERE.test(words[i + 1] ?? ''))));
  const wants = says.desire(words) || says.imperative(words[afterLeads(words)]) || trouble || mannerOf(words, asks) !== 'order';
  return wants || !items.every(({ is }) => is === 'word' || is === 'mark' || is === 'phone') ? intent : { is: 'unclear' };
}

/** "I'll be working from our branch": somebody does, and nothing does not. */
const WORK = /^work(?:s|ing)?$/;
const SOMEWHERE =
  /^(?:from|at|in|on|out|away|off|with|for|remotely|there|here|elsewhere|onsite|offsite|abroad|part|full|late|nights?|mornings?|only|again)$/;

/** "A new colleague joins us on Monday": what they are to get is said of who is to be added. */
const GETS =
  /\b(?:add\w*|create\w*|set|up|extensions?|accounts?|users?|lines?|phones?|log ?ins?|access|number|needs?|ajout\w*|cre\w*|postes?|comptes?|utilisat\w+|lignes?|telephones?|acces|numero|besoin|faut|faudra)\b/;
/** "..., please add her": also where another sentence says so. */
const ADDS = /\b(?:add\w*|create\w*|set (?:\w+ ){1,3}up|extensions?|accounts?|users?|log ?ins?|ajout\w*|cre[er]\w*|comptes?|utilisat\w+)\b/;
const isReason = (intent: Intent, piece: Piece, pieces: readonly Piece[]): boolean =>
  (intent.is === 'unsupported' && REASONS.test(intent.topic)) ||
  (intent.is === 'change' &&
    intent.kind === 'user.add' &&
    onlyWords(piece.items) &&
    !GETS.test(textOf(piece.words)) &&
    !pieces.some(({ words }) => ADDS.test(textOf(words))));
