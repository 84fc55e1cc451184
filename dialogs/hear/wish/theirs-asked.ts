import type { Meaning } from '../meaning';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';
import { FORWARDING } from './forwarding';
import type { Intent } from './intent';

/** "Can her calls go to my cell?", "could whatever comes in for him ring here?", « ses appels peuvent-ils aller sur mon portable ? » */
const THEIR_CALLS_CAN =
  /\b(?:can|could|may) (?:(?:all|any|everything|anything|whatever)(?: [a-z]+){0,4} for (?:her|him|them)|(?:her|his|their) (?:[a-z]+ )?(?:calls?|line))(?: (?:please|all|also|just))* (?:go|come|ring|reach|land|be (?:sent|forwarded|put through|diverted|routed|redirected))\b|\b(?:ses|leurs) appels (?:peuvent|pourraient)(?: (?:ils|elles))? (?:aller|sonner|arriver|etre (?:renvoyes|transferes|rediriges|envoyes))\b|\btout ce qui (?:arrive|rentre|entre) pour (?:elle|lui|eux) (?:peut|pourrait)(?: il)? (?:aller|sonner|arriver)\b/;

const HOW = /\b(?:how|why|what|when|where|comment|pourquoi|quand)\b/;

/**
 * Where exactly one other user was told of, a wish for their calls is for that user, and the number is asked: left open whose it is, a
 * number that came next would be set for the speaker. A summary follows anyway.
 */
export function theirsAsked({ others }: Meaning, { words, items }: Piece, intent: Intent): Intent {
  const open = (intent.is === 'wish' && intent.kind === FORWARDING) || (intent.is === 'question' && intent.topic === 'call-forwarding');
  const text = textOf(words);
  if (!open || others.length !== 1 || items.some(({ is }) => is === 'phone') || HOW.test(text) || !THEIR_CALLS_CAN.test(text))
    return intent;
  return { is: 'change', kind: FORWARDING, end: false };
}
