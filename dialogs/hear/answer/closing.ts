import type { Exact } from '../../phrases/exact';
import type { Hearing } from '../../heard';
import { inHand, type Meaning } from '../meaning';

/**
 * "That's it", "c'est tout", "undo it" by where the conversation stands: with nothing in hand they end it or want what was
 * done put back, asked for a secret they are thanks; else they are the yes, the no or the cancelling that they sound like. Asked what shall be different,
 * "nothing" leads back to the summary.
 */
export function closed(meaning: Meaning, { question, changes }: Hearing): Meaning {
  const { exact: said } = meaning;
  if (!said.has('undo') && !said.has('done') && !said.has('that-is-it') && question.ask !== 'correction') return meaning;
  const exact = new Set<Exact>(said);
  const free = (question.ask === 'need' || question.ask === 'nothing') && inHand(changes).length === 0;
  if (question.ask === 'correction' && (exact.has('no') || exact.has('done')) && !exact.has('yes')) {
    exact.delete('no');
    exact.delete('done');
    exact.delete('thanks');
    exact.add('wait');
  }
  const undo = exact.delete('undo');
  if (undo && !free) exact.add('cancel');
  // "Finalement il reste. Peux-tu le remettre ?": what is not wanted is what was done.
  if (undo && free) {
    exact.delete('cancel');
    meaning.talk.delete('cancel');
  }
  const ends = exact.has('done') || exact.has('that-is-it');
  if (free && ends) {
    for (const name of ['yes', 'no', 'soft-yes', 'that-is-it'] as const) exact.delete(name);
    exact.add('done');
  } else if (ends) {
    const yes = exact.delete('that-is-it') || exact.has('yes') || (question.ask !== 'need' && exact.has('soft-yes'));
    exact.delete('done');
    // Who waits, or is asked for a secret, has no more to say: it is no "no", and no "I have none".
    const sums = !yes && !exact.has('no') && question.ask === 'confirm';
    const waits = !yes && (question.ask === 'pin' || question.ask === 'code' || question.ask === 'waiting');
    // "That's all" beside a summary is neither yes nor no: it is asked again.
    if (!sums) exact.add(waits ? 'thanks' : yes ? 'yes' : 'no');
  }
  return { ...meaning, exact, ...(undo && free ? { undo: true } : {}) };
}
