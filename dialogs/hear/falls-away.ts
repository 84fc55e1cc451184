import type { Hearing } from '../heard';
import { inHand, type Meaning } from './meaning';
import { textOf } from './text/once';
import { USER_ADD } from './wish/new-user';
import type { Piece } from './sentence/pieces';

/** "I can't log in, I don't remember my username": why the name is wanted, and no new password. */
export function forgetWhy({ frames, wishes }: Meaning, pieces: readonly Piece[]): void {
  if (frames.some(({ kind }) => kind === 'login-name.remind') && !pieces.some(({ words }) => OF_PASSWORD.test(textOf(words))))
    wishes.delete('password.reset');
}
const OF_PASSWORD = /\b(?:passwords?|passwd|pwd|mots? de passe|mdp|passe)\b/;

/** "We've got a new colleague, how do I add her?": asked alone, and nobody is added yet. */
export function keepQuestion({ frames, questions }: Meaning): void {
  const at = frames.findIndex(({ kind, name, email, extension }) => kind === USER_ADD && (name ?? email ?? extension) === undefined);
  if (at >= 0 && questions.has('users')) frames.splice(at, 1);
}

/** "Please don't do anything yet, I only want to know ...": asked alone, and nothing is in hand that could be taken back. */
export function forgetCancel({ exact, talk, frames, questions }: Meaning): void {
  if (questions.size === 0 || frames.length > 0) return;
  exact.delete('cancel');
  talk.delete('cancel');
}

/** "My calls all go to my cell. Put it back the way it was": the end of the forwarding, in other words. */
export function forgetUndo({ exact, talk, frames }: Meaning, { changes }: Hearing): void {
  // "I've changed my mind, undo that": with nothing in hand the one is why the other.
  if (exact.has('undo') && inHand(changes).length === 0) {
    exact.delete('cancel');
    talk.delete('cancel');
  }
  if (frames.length === 1 && frames[0]?.kind === 'call-forwarding.set' && frames[0].number === null) exact.delete('undo');
}
