import { subjectsIn } from './forwarding';
import type { Meaning } from './meaning';
import type { Piece } from './pieces';
import { textOf } from './once';

export const USER_REMOVE = 'user.remove';

/** Somebody is not there any more. */
export const LEFT = /\b(?:quit|left|leaves|leaving|resigned|retired|fired|partie?|quittee?|demissionn\w*|demission)\b/;

const REMOVES =
  /\b(?:remove|delete|deactivate|suspend|disable|erase|kick|cancel|take|get rid|rid|debarrasse[rz]?|supprime[rz]?|enleve[rz]?|retire[rz]|desactive[rz]?|suspende[rz]|suspendre|efface[rz]?|annule[rz]?|(?:close|revoke|block|cut(?: off)?|ferme[rz]?|coupe[rz]?|bloque[rz]?|revoque[rz]?) (?:all )?(?:his|her|their|the|son|ses|leur|leurs|l|le|tous ses|tout)? ?(?:access|account|acces|compte))\b/;
const REFUSED = /\b(?:dont|do not|never|not)\b|\bne? ?\w+ pas\b|\bpas (?:supprimer|retirer|enlever|desactiver)\b/;
/** A part of a user, or what a user has. */
const PART =
  /\b(?:forward\w*|renvo\w*|voicemail|messagerie|email|courriel|address|adresse|name|nom|role|administrat\w+|phone|telephone|device|appareil|password|passe|pin|nip)\b/;

/** "Remove extension 104", "supprimez 104@organization.com": somebody who can be looked up. By name alone nobody is removed. */
export const removesUser = (piece: Piece): boolean => {
  const text = textOf(piece.words);
  return REMOVES.test(text) && !REFUSED.test(text) && !PART.test(text) && whomIn(piece).length > 0;
};

const whomIn = (piece: Piece) => subjectsIn(piece, ['subject', 'plain', 'target']);

export const addRemoval = (meaning: Meaning, piece: Piece): void =>
  void meaning.frames.push({ kind: USER_REMOVE, subjects: whomIn(piece), self: false });
