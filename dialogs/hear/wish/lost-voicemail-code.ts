import type { Hearing } from '../../heard';
import { inHand, type Meaning } from '../meaning';
import type { Piece } from '../sentence/pieces';
import type { Item } from '../things/items';
import { subjectOf } from './forwarding';
import { textOf } from '../text/once';
import { VOICEMAIL_PIN } from './voicemail';

const MESSAGES = '(?:messages?|voice ?mails?|messagerie|boite vocale|repondeur)';
/** Messages are to be heard ... */
const HEARS = new RegExp(
  `\\b(?:hear|hearing|listen|listening|get|check|checking|retrieve|play|ecouter|entendre|prendre|pris|prends|ecoutee?|consultee?|consulter|ecoute)\\b(?: \\w+){0,4} ${MESSAGES}\\b|\\b${MESSAGES}\\b.*\\bto (?:hear|listen to|get|play) (?:them|it)\\b`,
);
/** ... with something to key in ... */
const KEY =
  /\b(?:(?:secret|right|wrong|du|my|the|a|that|which|what|bon|mauvais|mon|le|un|his|her|their|son|invalid|incorrect) (?:\w+ )?(?:number|code|password|pin|digits|combination|numero|nip|chiffres|mot de passe)|(?:mot de passe|code|nip|pin|password) (?:nest pas |est pas |is |isnt |not )?(?:invalide?|errone|incorrecte?|refuse|valide|valid|bon))\b/;
/** ... that is not known any more. */
const LOST =
  /\b(?:lost|forgot\w*|forget|wrong|incorrect|invalide?|errone|washed|washing|threw|thrown|perdue?|oubliee?|mauvais|faux|refuse\w*|pas (?:valide|bon)|not valid)\b|\b(?:dont|do not|no longer|cant|cannot) (?:know|remember|recall|find)\b|\b(?:sais|souviens|trouve|rappelle) (?:plus|pas)\b/;
const CANNOT =
  /\b(?:cant|cannot|can not|couldnt|unable to|no longer|(?:peux|peut|arrive|narrive|parviens)(?: \w+)? (?:plus|pas))\b(?: \w+){0,3} (?:hear|listen|get|check|retrieve|play|ecouter|entendre|prendre|consulter)\b/;
/** Somebody else's, another PIN, or something asked for in its own words. */
const ELSE =
  /\b(?:support pin|forward\w*|greeting|annonce|renvo\w*|assistance|emails?|courriels?|text messages?|sms|textos?|how (?:do|can|to)|comment)\b/;
/** Whose it is, if not the speaker's: one user, who is named beside it. */
const THEIRS = /\b(?:his|her|their|hers|son|sa|ses|leurs?)\b/;
const LONGEST = 110;

/**
 * "Somebody leaves me messages, one needs a number to hear them, and I lost it": told at length, over several sentences, and with none of
 * our words for it: a new voicemail PIN. The pieces that say something else.
 */
export function lostVoicemailCode(meaning: Meaning, pieces: readonly Piece[], { question, changes }: Hearing): readonly Piece[] {
  if (question.ask !== 'need' || inHand(changes).length > 0) return pieces;
  const telling = pieces.filter(({ items, words }) => items.every(saysNothingElse) && TELLS.test(textOf(words)));
  const text = telling.map(({ words }) => textOf(words)).join(' ');
  if (telling.length === 0 || text.split(' ').length > LONGEST || ELSE.test(text)) return pieces;
  if (!HEARS.test(text) || !KEY.test(text) || !(LOST.test(text) || CANNOT.test(text))) return pieces;
  const [user, other] = pieces.flatMap(({ items }) => items.filter(isUser));
  if (THEIRS.test(text) ? user === undefined || other !== undefined : telling.some(({ items }) => items.some(isUser))) return pieces;
  const whose = THEIRS.test(text) && user ? subjectOf(user) : undefined;
  if (user && whose) meaning.thirds.add(user);
  meaning.frames.push({ kind: VOICEMAIL_PIN, subjects: whose ? [whose] : [], self: !whose });
  return pieces.filter((piece) => !telling.includes(piece));
}

/** "I'm eighty-one next month": no extension is as short. */
const saysNothingElse = (item: Item): boolean =>
  item.is === 'word' || item.is === 'mark' || isUser(item) || (item.is === 'number' && item.value.length < 3);
const isUser = (item: Item): boolean =>
  item.is === 'extension' || (item.is === 'number' && item.groups.length === 1 && item.value.length >= 3 && item.value.length <= 5);

/** What has to do with it. */
const TELLS = new RegExp(`\\b${MESSAGES}\\b|${KEY.source}|${LOST.source}`);
