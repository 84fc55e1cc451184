import { beginsPin } from './begins-pin';
import { asksCallsNow } from './calls-now';
import { asksIfBot } from './asks-if-bot';
import { confers } from './confers';
import { FORWARDING } from './forwarding';
import { aboutPin, besideSecret, handing } from '../answer/beside-secret';
import { exactNames, onlyFills, onlyLeads } from '../answer/exact-names';
import { handsOver } from '../answer/handing-over';
import type { Heads } from '../heads/heads';
import type { Intent } from './intent';
import { wantsCopies } from './copies';
import { judge, NOISE } from './judge';
import { asksWhoIsTold, isFormula, wantsInWriting, wantsTold } from './formula';
import { wantsRenamed } from './person-name';
import { changesAddress, EMAIL_ADD_SECOND, EMAIL_UPDATE, plainlyAdds, plainlyMoves, tellsAddress } from './new-address';
import { addsNobody, addsUser, USER_ADD } from './new-user';
import { callsThem, ordersNothing, toldAbsence, wantsNoPins, wantsPinForOthers } from './orders-nothing';
import { textOf } from '../text/once';
import { passesOn, promised } from './told-done';
import { declinesPerson, wantsPerson } from '../sentence/persons';
import { mightWant } from '../sentence/supposed';
import { onlyWords, type Piece } from '../sentence/pieces';
import { removesSomebody, shutsOut, USER_REMOVE } from './users';
import { tellsUnanswered, wantsSilence } from './wanted-of-forwarding';
import { usesForThem } from './uses-address';

/** "I'd like to speak with billing", "je veux parler à Marie": whoever it is, a person. */
const SPEAKS_TO = /\b(?:speak|talk|parler|jaser|discuter) (?:to|with|a|au|aux|avec) (?!you\b|u\b|vous\b|toi\b|this\b|the bot|a bot)\w/;

/** "We have someone who doesn't work here any more": told of them, and nobody is called. */
const worksNoMore = ({ words }: Piece): boolean =>
  /\b(?:someone|somebody|person|employee|colleague|quelquun|personne|employee?) (?:who|that|qui) (?:\w+ )?(?:doesnt|does not|isnt|no longer|left|quit|is leaving|has left|ne travaille|travaille plus|nest plus|est parti)\b/.test(
    textOf(words),
  );

/** "Also, ...", "par ailleurs, ...": one more thing comes, and nothing is said yet. */
const OPENS =
  /^(?:and )?(?:also|additionally|furthermore|moreover|besides|in addition|one more thing|another thing|firstly|secondly|thirdly|lastly|by the way|btw|(?:et )?(?:aussi|egalement|par ailleurs|en outre|de plus|premierement|deuxiemement|troisiemement|autre chose|une autre chose|en passant))$/;

/** "I was just on the phone with Robin and got cut off", « on a été coupés »: why they are here again, and no trouble of their line. */
const CUT_OFF =
  /^(?:(?:hi|hello|hey|sorry|oh|so|and|but|bonjour|allo|desolee?) )*(?:(?:i|we) (?:was|were) (?:\w+ )?(?:on the (?:phone|line)|talking|speaking|chatting|on a call)\b(?: \w+){0,6} (?:and|but|when|then) )?(?:(?:i|we|it|(?:my|the|our) (?:call|line|chat)) )?(?:(?:just|then) )?(?:got|was|were|been|have been) (?:cut off|disconnected|dropped|hung up on)$|^(?:\w+ ){0,8}?(?:on a ete|jai ete|nous avons ete|(?:lappel|lappel a|ca) a(?: ete)?|la ligne a(?: ete)?) (?:coupee?s?|interrompue?s?|deconnectee?s?)$/;

/** "I'm not an admin": told beside something, and nobody is added or removed. */
const NO_ADMIN =
  /^(?:(?:actually|sorry|but|oh|well|because|cause|mais|en fait|desolee?|car|parce que) )*(?:im|i am|je|moi je)(?: (?:ne|suis|not|pas|no|really|actually|even|vraiment|an|a|the|un|une|l))+ (?:admin|administrator|administrat\w+)(?: (?:so|then|so then|donc|alors))*(?: (?:never ?mind|forget it|forget that|ok|leave it|it doesnt matter|laissez faire|tant pis|oubliez ca))?$/;

/** "When I talk with customers the sound is choppy": a trouble of lines, and nobody is to be talked to. */
const SOUND =
  /\b(?:sound|voice|voices|line|lines|calls?|hear|talk|talking|speak|speaking|audio|headset|phone|ligne|son|voix|parle|entends?|appels?|telephone)\b/;
const ELSE =
  /\b(?:agent|person|human|operator|technician|someone|somebody|anyone|personne|agente|technicien|quelquun|forward\w*|renvo\w+|messages?|voicemails?|messagerie|boite)\b/;
const soundsBad = ({ words }: Piece): boolean => NOISE.test(textOf(words)) && SOUND.test(textOf(words)) && !ELSE.test(textOf(words));

/** "We might want a new extension one day": of what may come, and nothing is wanted now. */
const onlyMight = (intent: Intent, { words, items }: Piece): Intent =>
  (intent.is === 'change' || intent.is === 'unsupported') && onlyWords(items) && mightWant(textOf(words)) ? { is: 'unclear' } : intent;

/** The exact grammar first, then the heads under the veto. */
export function intentOf(piece: Piece, heads: Heads): Intent {
  const things = piece.items.some((item) => item.is === 'phone' || item.is === 'extension' || item.is === 'login' || item.is === 'email');
  const secret = piece.items.some((item) => item.is === 'secret');
  if (secret && piece.words.every((word) => handing.has(word))) return { is: 'given' };
  const over = secret && handsOver(piece);
  const names = things || over ? undefined : secret ? besideSecret(piece.items) : exactNames(piece.words);
  const person = names?.has('person') === true && piece.items.some((item) => item.is === 'number');
  if (names && !person) return { is: 'exact', names };
  if (asksCallsNow(piece)) return { is: 'question', topic: 'forwarding-state', soft: false };
  if (onlyWords(piece.items) && asksIfBot(piece.words)) return { is: 'exact', names: new Set(['are-you-a-bot']) };
  if (!names && !things && soundsBad(piece)) return { is: 'question', topic: 'device', soft: false };
  const own = !names && !things && confers(piece.words);
  if (!names && !own && !removesSomebody(piece) && !worksNoMore(piece) && wantsPerson(piece.words, piece.items))
    return { is: 'exact', names: new Set(['person']) };
  if (onlyWords(piece.items) && beginsPin(piece.words)) return { is: 'pin', act: 'have' };
  const renamed = wantsRenamed(piece);
  if (renamed) return renamed;
  if (wantsNoPins(piece) || wantsPinForOthers(piece)) return { is: 'question', topic: 'support-pin', soft: false };
  if (callsThem(piece)) return { is: 'exact', names: new Set(['thanks']) };
  if (wantsSilence(piece)) return { is: 'unsupported', topic: 'device' };
  if (tellsUnanswered(piece)) return { is: 'wish', kind: FORWARDING };
  if (ordersNothing(piece) || passesOn(piece)) return { is: 'unclear' };
  if (addsUser(piece)) return { is: 'change', kind: USER_ADD, end: false };
  if (addsNobody(piece)) return { is: 'unclear' };
  if (changesAddress(piece)) return { is: 'unsupported', topic: 'email-address' };
  if (shutsOut(piece)) return { is: 'change', kind: USER_REMOVE, end: false };
  if (wantsCopies(piece)) return { is: 'change', kind: EMAIL_ADD_SECOND, end: false };
  if (plainlyAdds(piece)) return { is: 'change', kind: EMAIL_ADD_SECOND, end: false };
  if (plainlyMoves(piece) || tellsAddress(piece) || usesForThem(piece)) return { is: 'change', kind: EMAIL_UPDATE, end: false };
  if (onlyWords(piece.items) && CUT_OFF.test(textOf(piece.words))) return { is: 'exact', names: new Set(['hello']) };
  if (OPENS.test(textOf(piece.words)) || NO_ADMIN.test(textOf(piece.words)) || wantsTold(piece) || toldAbsence(piece))
    return { is: 'exact', names: new Set() };
  if (onlyLeads(piece) || (piece.words.length > 1 && onlyFills(piece))) return { is: 'unclear' };
  if (isFormula(piece)) return { is: 'unclear' };
  if (wantsInWriting(piece) || asksWhoIsTold(piece)) return { is: 'question', topic: 'other', soft: false };
  const judged = onlyMight(promised(judge(piece, secret, heads.read(piece.items)), piece), piece);
  if (over && aboutPin(judged)) return { is: 'given' };
  const called = (judged.is === 'exact' && judged.names.has('person')) || (judged.is === 'talk' && judged.act === 'person');
  if (called && worksNoMore(piece)) return { is: 'unclear' };
  if (called && declinesPerson(piece.words, piece.items, { handling: 'waiting' })) return { is: 'exact', names: new Set(['wait']) };
  if (own && (called || judged.is === 'unclear' || judged.is === 'talk')) return { is: 'exact', names: new Set(['wait']) };
  const vague = judged.is === 'unclear' || judged.is === 'unsupported' || (judged.is === 'question' && judged.soft);
  return vague && !things && SPEAKS_TO.test(textOf(piece.words)) ? { is: 'exact', names: new Set(['person']) } : judged;
}
