import type { Hearing, Said } from '../heard';
import { numbersInHand } from './answer/mailbox';
import type { Meaning } from './meaning';
import { event } from './said';
import { awaitsSecret, wanted } from './wants';

/** The PIN is to be mailed, or is at hand: said, or, where it was asked for, by a no or a yes. Who gives or changes it wants neither. */
export function pinWanted(meaning: Meaning, { question }: Hearing, secret: boolean, changed: boolean): Said[] {
  if (secret || meaning.frames.some(({ kind }) => kind === 'support-pin.reissue')) return [];
  const { exact } = meaning;
  const asked = awaitsSecret(question);
  const summed = question.ask === 'several' && wanted(question, 'confirm') !== undefined;
  if (asked && exact.has('cancel') && !meaning.lost) return [];
  const lost = !changed && (exact.has('lost') || (exact.has('no') && !exact.has('have') && !summed));
  if (meaning.lost || (asked && lost)) return [event({ type: 'pin.requested' })];
  const has = exact.has('have') || (!summed && (exact.has('yes') || exact.has('soft-yes') || exact.has('wait')));
  return !changed && !(exact.has('person') && !meaning.have) && (meaning.have || (asked && has)) ? [event({ type: 'pin.at-hand' })] : [];
}

/** The PIN is of no use here: said, or, asked whether an administrator shall be asked, agreed to (PA-6). */
export function withoutMailbox({ noMailbox, codeAgain, exact, talk: acts }: Meaning, hearing: Hearing): Said[] {
  const beside = (): { numbers?: ReturnType<typeof numbersInHand> } => {
    const numbers = numbersInHand(hearing);
    return numbers.length > 0 ? { numbers } : {};
  };
  const no = exact.has('no') || acts.has('no');
  // "Yes, but not now", "probably", "ok, who are you": nobody is written to for that.
  const unsure = exact.has('wait') || exact.has('doubt') || exact.has('are-you-a-bot');
  const yes = !unsure && (exact.has('yes') || exact.has('soft-yes') || exact.has('do-it') || acts.has('yes'));
  const agrees = hearing.question.ask === 'administrator' && !no && (noMailbox || yes);
  if (agrees || codeAgain) return [event({ type: 'approval.agreed', ...beside() })];
  if (hearing.question.ask === 'administrator' && no && !exact.has('cancel')) return [event({ type: 'approval.declined' })];
  return noMailbox ? [event({ type: 'mailbox.lost', ...beside() })] : [];
}
