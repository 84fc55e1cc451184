import type { Meaning } from '../meaning';
import { textOf } from '../text/once';
import { FORWARDING } from '../wish/forwarding';
import { VOICEMAIL_PIN } from '../wish/voicemail';
import type { Piece } from './pieces';

/** "... and so did I", "neither can I", « moi non plus ». */
const SO_DO_I =
  /\b(?:so (?:did|do|have|am|would|will|must|should) i|(?:neither|nor) (?:can|could|do|did|have|am) i|me neither|(?:i|we) (?:did|do|have|am|need one) (?:too|as well)|same (?:here|for me)|moi (?:aussi|non plus))(?: (?:please|pls|either|too|svp|stp))*$/;

/** "104 forgot his voicemail PIN and so did I": what is wanted for somebody else is wanted for the speaker, too. */
export function addSpeaker({ frames }: Meaning, pieces: readonly Piece[]): void {
  const [frame, other] = frames;
  if (other || !frame || frame.self || (frame.kind !== FORWARDING && frame.kind !== VOICEMAIL_PIN)) return;
  if (frame.subjects.length === 0 || frame.subjects.some(({ is }) => is === 'self')) return;
  if (pieces.some(({ words, asks }) => !asks && SO_DO_I.test(textOf(words)))) frame.subjects.unshift({ is: 'self' });
}
