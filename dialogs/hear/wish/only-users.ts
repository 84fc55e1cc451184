import type { Hearing } from '../../heard';
import { textOf } from '../text/once';
import type { Piece } from '../sentence/pieces';
import { numbersAmong } from '../things/phone';
import { FORWARDING, keep, subjectsIn } from './forwarding';
import { inHand, sameSubject, type Meaning } from '../meaning';

const ONLY =
  /^(?:(?:ok|okay|no|nope|well|then|so|actually|sorry|right|fine|alright|non|bon|alors|desolee?|daccord) )*(?:just|only|juste|seulement|uniquement)\b/;
const LONGEST = 10;

/** "OK, just 101 and 104 then" beside a summary for somebody else: what was summarized is for those alone. */
export function onlyUsers(meaning: Meaning, piece: Piece, { question, changes, country }: Hearing): boolean {
  const [open, other] = inHand(changes);
  if (question.ask !== 'confirm' && question.ask !== 'correction') return false;
  if (!open || other || open.kind !== FORWARDING || open.fields.number === undefined || piece.asks || meaning.frames.length > 0)
    return false;
  if (piece.words.length > LONGEST || !ONLY.test(textOf(piece.words))) return false;
  if (piece.items.some(({ is }) => is === 'phone' || is === 'secret' || is === 'account' || is === 'email')) return false;
  const users = subjectsIn(piece, ['subject', 'plain']);
  if (users.length === 0 || users.some((user) => sameSubject(user, open.subject))) return false;
  for (const facts of numbersAmong(open.fields, country)) keep(meaning, facts);
  meaning.frames.push({ kind: FORWARDING, subjects: users, self: false, number: open.fields.number });
  meaning.startsOver = true;
  return true;
}
