import { later, type LaterWord } from '../../phrases/later';
import type { Hearing } from '../../heard';
import { Lexicon } from '../text/lexicon';
import { inHand } from '../meaning';
import { awaitsSecret } from '../wants';

const lexicon = new Lexicon<LaterWord>(later);

/**
 * "Later", "I'll finish this on my computer", "send me a link to go on": what is in hand is to be gone on with at another
 * time or place. A link is plain anywhere; the others only where something is in hand, and a bare "later" only where a secret
 * is asked: elsewhere it answers another question.
 */
export function wantsLater(words: readonly string[], { question, changes, proved }: Hearing): boolean {
  const names = lexicon.whole(words);
  if (!names) return false;
  const has = (...wanted: readonly LaterWord[]): boolean => wanted.some((name) => names.has(name));
  if (has('a-link') && has('send', 'go', 'do', 'where')) return true;
  if (has('the-link') && has('go', 'where')) return true;
  if (has('a-link', 'the-link')) return false;
  const secret = awaitsSecret(question);
  if (has('where') && (has('go', 'gone') || (has('do') && secret))) return secret || proved || inHand(changes).length > 0;
  return secret && (has('bare') || (has('where') && !has('send')));
}

/** "..., I'll finish this tonight": a clause of its own. */
export function goesOnLater(words: readonly string[]): boolean {
  const names = lexicon.whole(words);
  return names !== undefined && names.has('where') && (names.has('gone') || (names.has('self') && names.has('go')));
}
