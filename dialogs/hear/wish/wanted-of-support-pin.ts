import type { Act } from '../../phrases/phrases';
import { asksOwnPin } from './asks-own-pin';
import type { Intent } from './intent';
import { isUnwilling } from '../answer/unwilling';
import { says } from '../text/lexemes';
import type { Manner } from '../sentence/manner';
import { textOf } from '../text/once';

/** "Can somebody see my PIN?": nobody's wish for one. */
const LOOKS_AT = /\b(?:see|know|read|view|guess|access|voir|connaitre|lire|deviner)\b/;
const GETS = /\b(?:get|have|give|gimme|request|order|avoir|obtenir|recevoir|demander|donnez|donne)\b/;

/** "J'ai bien reçu mon nouveau NIP": it is there, and none is wished for. */
const RECEIVED =
  /^(?:(?:ok|oui|yes|merci|thanks|bonjour|hi|hello|ca y est|cest bon) )*(?:jai|on a|i|ive|i have|we|weve)(?: (?:bien|enfin|finalement|just|now|finally))* (?:recu|got|received) (?:mon|le|my|the)(?: (?:nouveau|new))? (?:support )?(?:pin|nip|code)(?: (?:dassistance|de soutien|par courriel|par mail|by mail|merci|thanks|thank you|ce matin|this morning))*$/;
const GIVES = /\b(?:donner|redonner|fournir|transmettre|communiquer|give|provide)\b/;

/** "Forget the PIN": an order, no slip of the memory. */
export const dismisses = (words: readonly string[]): boolean =>
  /^(?:just )?(?:forget|oublie[rz]?) (?:the|about|le|ce|la)(?: |$)/.test(textOf(words));

/** "I mixed up the digits": those of a number as well, where no PIN is named. */
const MIXED =
  /\b(?:mix\w*|swapp?\w*|transposed?|invert\w*|switched|confus\w*|melange\w*|interverti\w*)(?: \w+){0,3} (?:digits?|chiffres?)\b/;

/** A new PIN is made only where something says new; "send", "lost", "forgot" ask for the same one again (P6). */
export function wantedOfSupportPin(words: readonly string[], secret: boolean, act: Act, manner: Manner): Intent {
  const kind = 'support-pin.reissue';
  const anew = says.anew(words);
  if (secret && !anew) return { is: 'given' };
  if (dismisses(words) || (MIXED.test(textOf(words)) && !says.pinByName(words))) return { is: 'unclear' };
  if (isUnwilling(words)) return { is: 'question', topic: 'identity', soft: true };
  if (manner !== 'order' && !says.send(words) && LOOKS_AT.test(textOf(words))) return { is: 'question', topic: 'support-pin', soft: false };
  if (asksOwnPin(words)) return { is: 'pin', act: 'lost' };
  if (manner === 'question')
    return act === 'forgot' && words.includes('where') ? { is: 'pin', act: 'lost' } : { is: 'question', topic: 'support-pin', soft: false };
  if (manner === 'order' && !says.lack(words) && RECEIVED.test(textOf(words))) return { is: 'pin', act: 'have' };
  if (manner === 'order' && !says.lack(words) && (act === 'have' || (says.hold(words) && !says.send(words) && !anew)))
    return { is: 'pin', act: 'have' };
  if (act === 'forgot' || (!anew && says.send(words)))
    return anew && !says.send(words) ? { is: 'change', kind, end: false } : { is: 'pin', act: 'lost' };
  if (act === 'ask' && !anew) return { is: 'question', topic: 'support-pin', soft: true };
  const gets = GETS.test(textOf(words));
  if (!anew && (gets || (manner === 'polite-you' && GIVES.test(textOf(words))) || (act === 'do' && says.desire(words))))
    return { is: 'pin', act: 'lost' };
  if (manner === 'polite-me') return gets ? { is: 'change', kind, end: false } : { is: 'wish', kind };
  return act === 'do' || anew ? { is: 'change', kind, end: false } : { is: 'wish', kind };
}
