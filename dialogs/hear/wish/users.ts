import { isGivenName } from '../../phrases/given-names';
import { subjectsIn } from './forwarding';
import { mannerOf } from '../sentence/manner';
import type { Meaning } from '../meaning';
import type { Piece } from '../sentence/pieces';
import { isStrange } from '../sentence/thirds';
import { textOf } from '../text/once';

export const USER_REMOVE = 'user.remove';

/** Somebody is not there any more. */
export const LEFT =
  /\b(?:quit|left|leaves|leaving|resigned|retired|fired|gone|doesnt work|does not work|bosse plus|no longer works?|isnt with us|is not with us|partie?|quitt(?:e|es|ee|ees)|(?:ne )?travaille plus|nest plus|demissionn\w*|demission)\b/;

const REMOVES =
  /\b(?:remove|delete|deactivate|removing|deleting|deactivating|suspend|disable|erase|strike(?: off)?|kick|cancel|take|get rid|rid|vire[rz]?|radie[rz]?|debarrasse[rz]?|supprime[rz]?|enleve[rz]?|retire[rz]|desactive[rz]?|suspende[rz]|suspendre|efface[rz]?|annule[rz]?|(?:close|revoke|block|cut(?: off)?|ferme[rz]?|coupe[rz]?|bloque[rz]?|revoque[rz]?|cloture[rz]?) (?:all )?(?:his|her|their|the|son|ses|leur|leurs|l|le|tous ses|tout)? ?(?:access|account|acces|compte))\b/;

/** Their right of way ends: "shut off his access", "revoke her login", "fermez son compte". */
const SHUTS_OUT = new RegExp(
  `\\b(?:${[
    '(?:remove|delete|revoke|disable|deactivate|close|shut|cut|end|kill|terminate|block|lock|suspend|cancel|pull|turn|switch|take)(?: (?:off|down|out|away))?(?: (?:\\w+)){0,3} (?:access|account|logins?|user|profile)',
    '(?:lock|shut|cut|kick) (?:him|her|them|\\w+) (?:out|off)(?= of| from|$)',
    // ... or of the line that somebody has: "shut down his extension", "fermez son poste", "I need his phone shut off".
    '(?:(?:shut|close|cut|take)(?: (?:off|down))?|deactivate|disable|terminate|cancel|discontinue|kill) (?:his|her|their|the|that) (?:\\w+ )?(?:extension|line|phone(?: line)?)(?! (?:forward|number|s forward))',
    '(?:his|her|their) (?:\\w+ )?(?:extension|line|phone)(?: to be| be| gets?| is)? (?:shut|cut|closed|deactivated|disabled|terminated|discontinued)',
    '(?:need|want|like|have|get)(?: to have)? (?:his|her|their|the|that|both) (?:users?|accounts?|logins?|profiles?|access)(?: to be| be)? (?:removed|deleted|deactivated|closed|shut|taken|cancelled)',
    '(?:removing|deleting|deactivating)(?: \\w+){0,2} (?:users?|accounts?|logins?|profiles?)',
    '(?:remove|delete|deactivate|removing|deleting) (?:them )?both(?: of them)?(?: (?:users|accounts|people|colleagues|employees))?',
    '(?:supprime|retire|enleve|desactive)[rz]? (?:les|leurs) (?:deux|comptes|utilisateurs|acces)',
    '(?:ferme|coupe|desactive|supprime|resilie|annule)[rz]? (?:lui )?(?:son|sa|leur|le|la) (?:poste|ligne)',
    '(?:coupe|ferme|cloture|bloque|revoque|desactive|supprime|retire|enleve|suspend)[rz]?(?: (?:lui|leur|tout|tous|immediatement))* (?:son|sa|ses|leurs?|les|le|la|l|d)? ?(?:acces|comptes?|profils?|identifiants?|utilisat(?:eur|rice)s?)',
  ].join('|')})\\b`,
);
/** "Make sure he has no access any more", "105 shall have no access": ordered by what shall be. */
const NO_ACCESS =
  /\b(?:make sure|make certain|ensure|make that|make it that|see to it|i want|we want|please)(?: that)?(?: \w+){0,4} (?:has|have|gets) no (?:more |longer )?(?:access|login)\b|\b(?:shall|should|must|may|is to|needs to) (?:have|get) no (?:more |longer )?access\b|\b(?:should|shall|must|may) (?:not|no longer) (?:have|get) (?:any )?(?:more )?access\b|\b(?:make sure|make certain|ensure|make that|see to it)(?: that)?(?: \w+){1,4} (?:cant|cannot|can no longer|isnt able to|is not able to|is no longer able to) (?:\w+ )?(?:sign|log|login|get in|access)\b|\b(?:assurez vous|faites en sorte|veillez a ce|il faut)(?: (?:que|qu))?(?: \w+){1,4} nait plus (?:dacces|acces|d acces)\b|\bne (?:doit|devrait|peut) plus (?:avoir|pouvoir)(?: \w+){0,3} (?:acces|connecter)\b/;
/** "Take him out, please", "supprimez-la du système": somebody, and nothing else; calls are never "him". */
const TAKES_OUT =
  /^(?:(?:please|just|so|and|then|can you|could you|veuillez|pouvez vous|alors|et|donc) )*(?:(?:remove|delete|deactivate|suspend|take|kick) (?:him|her)(?: out| off)?(?:(?: (?:of|from|off))? (?:the|our|my|your) \w+)?|(?:supprime|retire|enleve|desactive)[rz]? (?:le|la) (?:du|de la|de notre) (?:systeme|liste|compte))(?: (?:please|pls|now|asap|then|thanks|svp|merci))*$/;
/** "rm ext 105": as it is typed at a prompt. */
const TYPED = /^(?:(?:next|then|and|pls|please) )*rm(?: (?:ext|user|extension))*(?: (?:pls|please))*$/;
/** "Tomasz Nowak has left the company please remove him", in one breath. */
const LEFT_AND_OUT =
  /\b(?:remove|delete|deactivate|take) (?:him|her|them)(?: (?:off|out|please|pls|now|asap|(?:from|of)? ?(?:the|our) (?:system|account|phones?)|thanks))*$/;
/** "We have someone who doesn't work here any more and I need him taken off the system", "I need to remove them, they left". */
const TAKEN_OFF =
  /\b(?:need|want|like|have|get|please have)(?: to have)? (?:him|her|them|someone|somebody|one of \w+ \w+) (?:taken|removed|deleted|deactivated|kicked)(?: (?:off|out|from|of))*(?: (?:the|our|my|your|this) (?:system|account|company|list|phones?|phone system|directory))?\b|\b(?:need|want|have|like) to (?:remove|delete|deactivate|take) (?:him|her|them|someone|somebody)(?: (?:off|out|from|of|the|our|system|account))*\b|\b(?:enlever?|retirer?|supprimer?|sortir) (?:du|de notre|de la|du notre) (?:systeme|compte|liste|compagnie)\b/;
/** "Kick 105 out": with nobody in it but a user. */
const KICKS =
  /^(?:(?:please|pls|just|and|can you|could you) )*(?:kick|throw|boot|chuck)(?: (?:extension|ext|user))*(?: (?:out|off))?(?: (?:of|from))?(?: (?:the|our|my) (?:system|account|company|team))?(?: (?:please|pls|now|asap|thanks))*$/;
/** "Shut down extension 105", "fermez le poste 105": with nobody in it but a user. */
const CLOSES =
  /^(?:(?:please|pls|just|and|so|can you|could you|i need you to|we need to|i need to|id like to|veuillez|merci de|pouvez vous|pourriez vous|il faut|faut|faudrait) )*(?:shut|close|terminate|disable|deactivate|ferme[rz]?|desactive[rz]?|resilie[rz]?)(?: (?:down|off|out|the|user|le|extension|ext|poste|line))*(?: (?:please|pls|now|asap|thanks|svp|merci|s?il (?:vous|te) plait))*$/;
/** "Please remove 103@organization.com": an order with nobody in it but a login name. */
const ONLY_REMOVES =
  /^(?:(?:bonjour|hello|hi|please|just|can you|could you|veuillez|pouvez vous|pourriez vous|jaimerais|je veux|je voudrais|il faut|faut|faudrait|il faudrait|s?il (?:vous|te) plait) )*(?:remove|delete|deactivate|suspend|supprime[rz]?|retire[rz]?|enleve[rz]?|desactive[rz]?|suspende[rz]|suspendre|radie[rz]?)(?: (?:(?:the )?(?:user|account)|utilisa(?:teur|trice)|(?:le )?compte(?: de)?))?(?: (?:please|pls|now|svp|stp|merci|thanks|s?il (?:vous|te) plait|if you please))*$/;
/** "Fermez le compte de Louis": by a name that no phrase of ours has. */
const NAMED = /\b(?:access|accounts?|logins?|profile|acces|comptes?|profils?|identifiants?) (?:of|for|de|du|pour) ([a-z]{3,})\b/;
/** "I want to delete a user", "can you remove one of our employees?": somebody, who is still to be told. */
const SOMEBODY = new RegExp(
  `^(?:(?:hello|hi|hey|bonjour|please|pls|just|and|so|also|actually|can you|could you|would you|i want to|i need to|id like to|i would like to|i have to|we want to|we need to|we have to|help me|i wanna|to|veuillez|pouvez vous|pourriez vous|jaimerais|je veux|je voudrais|je dois|il faut|faut|faudrait|on doit) )*(?:remove|delete|deactivate|suspend|supprime[rz]?|retire[rz]?|enleve[rz]?|desactive[rz]?) ${[
    '(?:(?:a|an|one|some|another|this|un|une|lun de|lune de)(?: of)?(?: (?:my|our|the|nos|mes))?(?: (?:old|former|ex|phone|ancien|ancienne))?',
    '(?:users?|employees?|colleagues?|person|staff members?|team members?|utilisat\\w+|usagers?|employee?s?|collegues?|personne)|somebody|someone|quelquun)',
  ].join(
    ' ',
  )}(?: (?:from|off|of|out|du|de|from)(?: \\w+){1,3})?(?: (?:for me|please|pls|now|today|svp|stp|merci|thanks|s?il (?:vous|te) plait))*$`,
);
/** "Tomasz on 105 left on Friday, so he can come off": who left, and may go. */
const COMES_OFF =
  /\b(?:he|she|they|hes|shes|theyre|it|line|account) (?:can|could|should|must|may|needs? to|has to|have to|ought to)(?: now| just| please)? (?:come off|go now|be (?:taken off|removed|deleted|deactivated|taken out|cancelled|closed))\b/;
/** "Remove Tomasz from our account", "delete Marie": by a name alone, which no phrase of ours has or which people bear. */
const BY_NAME =
  /^(?:(?:bonjour|hello|hi|please|just|and|also|can you|could you|i want to|i need to|id like to|we need to|we have to|veuillez|pouvez vous|pourriez vous|jaimerais|je veux|je voudrais|il faut|faut|et) )*(?:remove|delete|deactivate|take|kick|supprime[rz]?|retire[rz]?|enleve[rz]?|desactive[rz]?|radie[rz]?) ([a-z]{3,})( [a-z]{3,})?((?: (?:from|off|out of|out|du|de|de la|des)(?: (?:the|our|my|this|notre|nos|mon|la))? (?:accounts?|company|system|list|team|phones?|phone system|users?|directory|comptes?|systeme|liste|equipe|entreprise|utilisateurs?)))?(?: (?:please|pls|now|asap|svp|stp|merci|thanks|s?il (?:vous|te) plait))*( (?:he|she|they|hes|shes|il|elle|ils)(?: \w+){0,6})?$/;
/** "Can you take him out?", « il faudrait l'enlever du système », of one who left, or is named right before. */
const HIM_OUT =
  /\b(?:take|kick) (?:him|her|them) (?:out|off)\b(?! (?:to|for)\b)|\b(?:l|le|la)(?: )?(?:enlever|retirer|supprimer|desactiver|radier)\b|\b(?:enleve|retire|supprime|desactive|radie)[rz]? (?:le|la)$/;
/** ... for a time only. */
const AWAY =
  /\b(?:vacances?|conge|pause|diner|dejeuner|lunch|break|holidays?|vacation|leave|today|aujourdhui|meeting|reunion|back|retour)\b/;
const takesOneOut = (piece: Piece, text: string): boolean =>
  HIM_OUT.test(text) &&
  !PART.test(text) &&
  !REFUSED_OUT.test(text) &&
  !AWAY.test(text) &&
  whomIn(piece).length === 1 &&
  (LEFT.test(text) || /\b(?:him|her|them)\b/.test(text)) &&
  (!piece.asks || mannerOf(piece.words, true) === 'polite-you');
const OWN = /\b(?:my|our|mon|ma|mes|notre|nos|me|moi)\b/;
const OWN_ACCESS = /\b(?:i|ive|je|jai|nobody|anyone|hackers?|strangers?|personne) (?:has|have|gets|get|cant|cannot|can|nait|ait)\b/;
/** "I don't want to remove him"; "doesn't work here" refuses nothing. */
const REFUSED_OUT = /\b(?:dont|do not|never|not) (?:want|need|like|have|remove|delete|take)\b|\b(?:veux|faut|faites) pas\b/;
/** Of somebody: "his access", "the account of Tomasz", "Tomasz's login". */
const SOMEBODYS = /\b(?:his|her|hers|their|him|them|son|sa|ses|leurs?|lui)\b/;
const REFUSED = /\b(?:dont|do not|never|not)\b|\bne? ?\w+ pas\b|\bpas (?:supprimer|retirer|enlever|desactiver)\b/;
/** "... if that's not a problem for Hannah", "si ça ne dérange personne": a courtesy, which refuses nothing; a summary asks anyway. */
const UNTROUBLED =
  /\b(?:if|provided|as long as|assuming|si|sil|tant que|pourvu que)(?: \w+){1,3}? (?:isnt|doesnt|dont|not|wont|no|pas|personne|aucun)(?: \w+){0,2}? (?:problem|issue|trouble|bother|inconvenien\w+|mind|object|upset|too much|probleme|inconvenient|objection)\b|\b(?:si|tant que) (?:\w+ )?ne (?:vous |lui |leur )?(?:derange|ennuie|embete|gene)\b/g;
/** A part of a user, or what a user has. */
const PART =
  /\b(?:forward\w*|renvo\w*|voicemail|messagerie|email|courriel|address|adresse|name|nom|role|administrat\w+|phone|telephone|device|appareil|password|passe|pin|nip|celui|celle|ceux|celles|ones?|mien|mienne|sien|sienne)\b/;

/** "Remove extension 104", "supprimez 104@organization.com": somebody who can be looked up. By name alone nobody is removed. */
export const removesUser = (piece: Piece): boolean => {
  const text = textOf(piece.words).replace(UNTROUBLED, '');
  return REMOVES.test(text) && !REFUSED.test(text) && !PART.test(text) && whomIn(piece).length > 0;
};

/** "Tomasz left us, shut off his access": an order to end what somebody may do here, whichever topic its words resemble most. */
export function shutsOut(piece: Piece): boolean {
  const text = textOf(piece.words);
  if (ONLY_REMOVES.test(text)) return piece.items.filter(({ is }) => is !== 'word' && is !== 'mark').every(({ is }) => is === 'login');
  if ((TYPED.test(text) || KICKS.test(text) || CLOSES.test(text)) && !piece.asks) return whomIn(piece).length === 1;
  if (namesWhom(text) && !piece.asks) return whomIn(piece).length === 0;
  if (LEFT_AND_OUT.test(text) && LEFT.test(text) && !piece.asks) return true;
  if (TAKEN_OFF.test(text) && !piece.asks && !REFUSED_OUT.test(text) && !PART.test(text) && mannerOf(piece.words, false) !== 'question')
    return true;
  if (removesSomebody(piece) || takesOneOut(piece, text)) return true;
  if (COMES_OFF.test(text) && LEFT.test(text) && !REFUSED.test(text) && !piece.asks) return whomIn(piece).length === 1;
  if (TAKES_OUT.test(text)) return whomIn(piece).length === 0 && !piece.asks;
  if (NO_ACCESS.test(text) && !piece.asks && !OWN_ACCESS.test(text)) return true;
  const asks = piece.asks && mannerOf(piece.words, true) !== 'polite-you';
  if (asks || !SHUTS_OUT.test(text) || REFUSED.test(text) || OWN.test(text) || mannerOf(piece.words, false) === 'question') return false;
  return whomIn(piece).length > 0 || SOMEBODYS.test(text) || LEFT.test(text) || isStrange(NAMED.exec(text)?.[1] ?? '');
}

/** ... and no person of ours is asked for by that. */
export const removesSomebody = (piece: Piece): boolean => SOMEBODY.test(textOf(piece.words)) && whomIn(piece).length === 0;

function namesWhom(text: string): boolean {
  const [, first = '', last, from, why] = BY_NAME.exec(text) ?? [];
  if (first === '' || PART.test(text) || (why !== undefined && !LEFT.test(why))) return false;
  return isGivenName(first) || (from !== undefined && isStrange(first) && (last === undefined || isStrange(last.trim())));
}

const whomIn = (piece: Piece) => subjectsIn(piece, ['subject', 'plain', 'target']);

/** By name alone nobody is removed: the extension is asked for. */
export function addRemoval(meaning: Meaning, piece: Piece): void {
  const subjects = whomIn(piece);
  if (subjects.length === 0) meaning.nobody = USER_REMOVE;
  else meaning.frames.push({ kind: USER_REMOVE, subjects, self: false });
}
