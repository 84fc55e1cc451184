import type { Hearing } from '../../heard';
import { subjectOf } from './forwarding';
import { USER_REMOVE } from './users';
import { inHand, type Meaning } from '../meaning';
import type { Piece } from '../sentence/pieces';
import { roleAt } from '../sentence/roles';
import { textOf } from '../text/once';

const DIED =
  /\b(?:passed away|passed on|is deceased|has deceased|(?:est|sont) deced\w+|nous a quittes? pour toujours)\b|\b(?:husband|wife|father|mother|dad|mom|mum|brother|sister|son|daughter|colleague|coworker|boss|partner|employee|friend|uncle|aunt|he|she|mari|femme|pere|mere|frere|soeur|fils|fille|collegue|patron\w*|conjointe?|employee?|il|elle)(?: (?:has|had|just|sadly|suddenly|recently|unfortunately|est|malheureusement))* (?:died|dead|morte?|decedee?)\b/;
const CLOSES =
  /\b(?:close[ds]?|closing|remove[ds]?|delete[ds]?|cancel(?:led|ed)?|ended|shut|deactivat\w+|disconnect\w*|taken? (?:(?:him|her|them) )?(?:off|out)|ferm\w+|supprim\w+|annul\w+|desactiv\w+|retir\w+)\b/;
const REFUSED = /\b(?:dont|do not|never|ne|pas)\b/;
const LOOKS_ON = 3;

/**
 * "My husband passed away, extension 105, can it be closed?": the user of that extension is to be removed; without an order, what is
 * to be done is answered. A summary follows. The pieces that say something else.
 */
export function afterDeath(meaning: Meaning, pieces: readonly Piece[], { question, changes }: Hearing): readonly Piece[] {
  if (question.ask !== 'need' || inHand(changes).length > 0) return pieces;
  const told = pieces.findIndex(({ words }) => DIED.test(textOf(words)));
  if (told < 0) return pieces;
  const about = pieces.slice(told, told + LOOKS_ON);
  const closes = about.some(({ words }) => CLOSES.test(textOf(words)) && !REFUSED.test(textOf(words)));
  const users = about.flatMap(({ items }) =>
    items.flatMap((item, i) => {
      const user = item.is === 'extension' || item.is === 'login' || (item.is === 'number' && /^\d{2,5}$/.test(item.value));
      const subject = user && roleAt(items, i) !== 'own' ? subjectOf(item) : undefined;
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
