import { afterLeads } from '../sentence/manner';
import type { Piece } from '../sentence/pieces';

/** "What is the email of 354@...?", "is 354@... a valid login?": asked about, never claimed. */
export function asksWho({ words, items, asks }: Piece, who: boolean): boolean {
  const named = items.some((item) => item.is === 'login' || item.is === 'email');
  const first = words[afterLeads(words)] ?? '';
  return (
    named &&
    asks &&
    /^(?:is|are|what|whats|who|whos|which|whose|does|do|quel|quelle|quels|qui|est|cest|existe|connaissez)$/.test(first) &&
    !(who && words.length <= 3) &&
    !words.includes('my') &&
    !words.includes('mon')
  );
}
