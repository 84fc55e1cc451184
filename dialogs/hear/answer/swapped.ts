import type { Hearing } from '../../heard';
import type { KindId } from '../../../machines/words';
import { inHand, type Meaning } from '../meaning';
import { foremost } from '../wants';

/** Secrets and names that are easily taken for one another. */
const alike: ReadonlySet<KindId> = new Set<KindId>(['password.reset', 'voicemail-pin.reset', 'support-pin.reissue', 'login-name.remind']);
/** That the other one was meant ... */
const MEANT =
  /\b(?:not|no|nope|meant|mean|actually|wrong|instead|rather|sorry|oops|non|pas|plutot|finalement|voulais dire|erreur|desolee?|oups)\b/;
/** ... and not both. */
const BOTH = /\b(?:and|also|too|both|as well|another|one more|et|aussi|egalement|les deux|en plus)\b/;

/** "Actually not the password, the voicemail one" to the summary of a new password: that one is left out, and the other is wanted. */
export function swap(meaning: Meaning, { question, changes }: Hearing): void {
  const { frames, dropped, plain } = meaning;
  const [held, other] = inHand(changes);
  if (!held || other || foremost(question).ask !== 'confirm' || !alike.has(held.kind) || dropped.length > 0) return;
  const wanted = frames.filter(({ kind }) => kind !== held.kind);
  if (wanted.length !== 1 || !wanted.every(({ kind, self, subjects }) => alike.has(kind) && (self || subjects.length === 0))) return;
  if (!MEANT.test(plain.text) || BOTH.test(plain.text)) return;
  frames.splice(0, frames.length, ...wanted);
  dropped.push(held);
}
