import type { Hearing } from '../../heard';
import { subjectOf } from './forwarding';
import { USER_REMOVE } from './users';
import { inHand, type Meaning } from '../meaning';
import { mannerOf } from '../sentence/manner';
import { onlyWords, type Piece } from '../sentence/pieces';
import type { Item } from '../things/items';
import { roleAt } from '../sentence/roles';
import { textOf } from '../text/once';

const DIED =
  /\b(?:passed away|passed on$|is deceased|has deceased|(?:est|sont) deced\w+|nous a quittes? pour toujours)\b|\b(?:husband|wife|father|mother|dad|mom|mum|brother|sister|son|daughter|colleague|coworker|boss|partner|employee|friend|uncle|aunt|he|she|mari|femme|pere|mere|frere|soeur|fils|fille|collegue|patron\w*|conjointe?|employee?|il|elle)(?: (?:has|had|just|sadly|suddenly|recently|unfortunately|est|malheureusement))* (?:died|dead|morte?|decedee?)\b/;
const CLOSES =
  /\b(?:close[ds]?|closing|remove[ds]?|delete[ds]?|cancel(?:led|ed)?|ended|shut|deactivat\w+|disconnect\w*|taken? (?:(?:him|her|them) )?(?:off|out)|ferm\w+|supprim\w+|annul\w+|desactiv\w+|retir\w+)\b/;
const REFUSED = /\b(?:dont|do not|never|not|ne|pas|nothing|rien)\b/;
/** Nobody who has a line here, nothing that happened, or said of something else. */
const NOT_DIED =
  /\b(?:if|when|once|si|quand|not|never|didnt|hasnt|isnt|pas|jamais|dogs?|cats?|pets?|phone|battery|line|chien|chat|pile|telephone|ligne|laughing|de rire|to me|almost|nearly|presque)\b/;
/** It was closed, or somebody else closes it: told, and not wanted. */
const NARRATED =
  /\b(?:i|ive|we|weve|you|youve|he|she|they|was|were|has been|had|already|jai|on a|avez|ete|deja) (?:\w+ )?(?:closed|removed|deleted|cancell?ed|ended|deactivated|disconnected|taken|ferm\w+|supprim\w+|annul\w+|retir\w+)\b/;
/** How it is done, and whether it should be, is asked. */
const ASKS = /\b(?:how|what|when|why|who|where|should|must|do i|comment|quand|pourquoi|qui|quoi|quel\w*|faut il|dois je|doit on)\b/;
/** Something else that is to end, or is wanted. */
const ELSE =
  /\b(?:forward\w*|divert\w*|calls?|voicemails?|greeting|contract|case|ticket|appointment|meeting|invoice|mailbox|pins?|password|renvo\w*|transf\w*|appels?|messagerie|boite|message|contrat|dossier|rendez|facture|nip|passe)\b/;
/** Before digits that nothing names: that they are somebody's, and no year and no street. */
const LEADS_TO_USER =
  /^(?:extension|ext|poste|user|at|of|for|is|close|remove|delete|deactivate|au|du|le|pour|est|fermez|supprimez|retirez|desactivez)$/;
const LOOKS_ON = 3;

const closesLine = ({ words, asks }: Pick<Piece, 'words' | 'asks'>): boolean => {
  const text = textOf(words);
  if (!CLOSES.test(text) || REFUSED.test(text) || NARRATED.test(text) || ASKS.test(text) || ELSE.test(text)) return false;
  return !asks || mannerOf(words, asks) !== 'question' || PLEASE.test(text);
};
/** "Can it be closed?": asked for. */
const PLEASE = /\b(?:can|could|may|peut|pourrait|pouvez|pourriez) /;

const isOnlyWords = ({ items }: Piece): boolean => onlyWords(items);

function isUser(items: readonly Item[], i: number): boolean {
  const [item, before] = [items[i], items[i - 1]];
  if (item?.is === 'extension' || item?.is === 'login') return true;
  if (item?.is !== 'number' || !/^\d{2,5}$/.test(item.value)) return false;
  return before === undefined || before.is === 'mark' || (before.is === 'word' && LEADS_TO_USER.test(before.text));
}

/**
 * "My husband passed away, extension 105, can it be closed?": the user of that extension is to be removed; without an order, what is
 * to be done is answered. A summary follows. Where something else is wanted, that alone is heard. The pieces that say something else.
 */
export function afterDeath(meaning: Meaning, pieces: readonly Piece[], { question, changes }: Hearing): readonly Piece[] {
  if (question.ask !== 'need' || inHand(changes).length > 0) return pieces;
  const told = pieces.findIndex(({ words, asks }) => !asks && DIED.test(textOf(words)) && !NOT_DIED.test(textOf(words)));
  if (told < 0) return pieces;
  meaning.loss = true;
  const about = pieces.slice(told, told + LOOKS_ON);
  const other = about.some(
    ({ items, words, asks }) =>
      items.some(({ is }) => is === 'phone') || (!asks && ELSE.test(textOf(words)) && !closesLine({ words, asks })),
  );
  if (other) return pieces.filter((piece, i) => i !== told || !isOnlyWords(piece) || ELSE.test(textOf(piece.words)));
  const closes = about.some(closesLine);
  const users = about.flatMap(({ items }) =>
    items.flatMap((item, i) => {
      const subject = isUser(items, i) && roleAt(items, i) !== 'own' ? subjectOf(item) : undefined;
      return subject ? [subject] : [];
    }),
  );
  if (users.length > 1) return pieces;
  if (!closes) meaning.questions.add('users');
  else if (users.length === 0) meaning.nobody = USER_REMOVE;
  else meaning.frames.push({ kind: USER_REMOVE, subjects: users, self: false });
  return pieces.filter(
    (piece) => !about.includes(piece) || piece.items.some((item, i) => item.is === 'login' && roleAt(piece.items, i) === 'own'),
  );
}
