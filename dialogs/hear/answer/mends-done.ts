import type { Hearing } from '../../heard';
import type { Meaning } from '../meaning';
import { onlyWords, type Piece } from '../sentence/pieces';
import { textOf } from '../text/once';
import { tailIn } from '../things/tails';
import { FORWARDING } from '../wish/forwarding';

/** "Oh shoot, I gave you the wrong number", "oups, c'est pas le bon numéro": of what was done right before. */
const WRONG_NUMBER =
  /^(?:(?:oh|no|wait|sorry|shoot|oops|hold on|actually|ah|oups|non|zut|attendez|desolee?|mince|but|mais|i think|je pense que|je crois que) )*(?:(?:i (?:just )?(?:gave|told|said|put|typed|read)(?: you)?|(?:thats|that was|that is|it was|its)(?: actually)?|je vous ai (?:donne|dit)|jai (?:donne|dit|mis)|cest|cetait|ce netait|ce nest)(?: (?:the|a|my|le|un|mon))* (?:wrong|mauvais)|(?:thats|that is|its|it is|isnt|cest|ce nest|cetait) (?:not|pas) (?:the right|le bon)|je me suis trompee? de) (?:number|one|phone number|numero)$/;

/** What was done a moment ago shall go to another number: begun anew for the same calls, and summarized before it is done. */
export function mendsDone(meaning: Meaning, piece: Piece, hearing: Hearing): boolean {
  const [last, other] = (hearing.done ?? []).filter(({ kind, fields }) => kind === FORWARDING && typeof fields.number === 'string');
  if (!last || other || hearing.question.ask !== 'need' || piece.asks || meaning.frames.length > 0) return false;
  const tail = tailIn(piece, [last], { ...hearing, question: { ask: 'confirm', digest: '' } });
  const wrong = onlyWords(piece.items) && WRONG_NUMBER.test(textOf(piece.words));
  if (!tail && !wrong) return false;
  const subjects = last.subject.is === 'self' ? [] : [last.subject];
  if (tail) meaning.numbers.push(tail.facts);
  meaning.frames.push({ kind: FORWARDING, subjects, self: subjects.length === 0, ...(tail ? { number: tail.facts.number } : {}) });
  return true;
}
