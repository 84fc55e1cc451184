import type { Hearing } from '../../heard';
import { inHand } from '../meaning';
import { undoesWrong } from '../sentence/taken-back';
import type { Intent } from '../wish/intent';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';
import { amends } from './amend';
import { asksWhat } from './asks-what';
import { undoesDone } from './undoes-done';
import { meansVoicemail } from './which-pin';

/** "C'est organization avec un z", "mon identifiant est mal écrit": who it is was written wrong, and how it is right is not said whole. */
const MISSPELT =
  /^(?:(?:ah|oh|oups|oops|non|no|attendez|attends|wait|desolee?|sorry|excusez?|pardon|je me suis|jai fait|tromp\w+|une erreur|i made|a mistake|a typo|cest|et|en fait|actually) )*(?:(?:cest|its|it is|ca secrit|organi[sz]ation)(?: \w+){0,3} (?:avec|with|sans|without) (?:un|une|deux|an?|two|one) [a-z]{1,2}|(?:mon|my) (?:identifiant|login|nom|username)(?: \w+){0,2} (?:est|etait|is|was) (?:mal (?:ecrit|epele)|faux|wrong|misspelled|misspelt)|(?:je me suis trompee?|i made a mistake|jai fait une erreur|i got it wrong) (?:(?:dans|avec|de|d|in|with|on) )?(?:(?:mon|my|the|le|l) )?(?:identifiant|login|nom|username|user name|login name)(?: \w+)?)$/;

/** What is said of what was done, named or asked for before, and names it only by pointing there. */
export function pointing(piece: Piece, hearing: Hearing): Intent | undefined {
  const { question, done = [], changes, claimed, proved } = hearing;
  const text = textOf(piece.words);
  if (asksWhat(piece, hearing)) return { is: 'exact', names: new Set(['progress'] as const) };
  if (done.length > 0 && inHand(changes).length === 0 && (undoesWrong(text) || undoesDone(piece, hearing)))
    return { is: 'exact', names: new Set(['undo'] as const) };
  const other = meansVoicemail(piece, hearing);
  if (other) return other;
  if (amends(piece, hearing)) return { is: 'amend' };
  const named = claimed && !proved && (question.ask === 'pin' || question.ask === 'confirm');
  return named && MISSPELT.test(text) ? { is: 'nameless' } : undefined;
}
