import type { Hearing } from '../../heard';
import type { Meaning } from '../meaning';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';
import { FIRST, wantsInWriting } from '../wish/formula';
import { foremost } from '../wants';
import { exactNames } from './exact-names';

/** "Yes", "go ahead", "do it". */
const agrees = ({ words, asks }: Piece): boolean => {
  const names = asks ? undefined : exactNames(words);
  return names !== undefined && !names.has('no') && !names.has('wait') && (names.has('yes') || names.has('do-it'));
};

/** "Yes please, and can I have that in writing?": what each change brings anyway takes nothing from the yes, or the secret, that it stands beside. */
export function isTakenAlong(meaning: Meaning, pieces: readonly Piece[], at: number, { question }: Hearing): boolean {
  const piece = pieces[at];
  if (!piece || !wantsInWriting(piece)) return false;
  if (meaning.frames.length > 0) return true;
  if (pieces.length < 2 || FIRST.test(textOf(piece.words))) return false;
  const others = pieces.filter((_, i) => i !== at);
  const { ask } = foremost(question);
  return ask === 'confirm' ? others.some(agrees) : others.some(({ items }) => items.some(({ is }) => is !== 'word' && is !== 'mark'));
}
