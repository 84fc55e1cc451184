import type { Question } from '../../../machines/question';
import { says } from '../text/lexemes';
import type { Item } from '../things/items';
import type { Meaning } from '../meaning';
import { wordsIn } from '../sentence/pieces';
import { textOf } from '../text/once';

/** Longer than any wish for it alone. */
const LONGEST = 14;
const WISH = new RegExp(
  [
    String.raw`\b(?:e ?mail|mail|send) (?:me |us )?(?:all |the rest )?(?:of )?(?:the |these |those |this |that )?(?:whole )?(?:steps|article|instructions)\b`,
    String.raw`\b(?:envoyez|envoie|envoyer|expediez|transmettez)(?: moi| nous)?(?: toutes)?(?: les| ces| cet| l| le)? (?:etapes|article|instructions|marche)\b`,
    String.raw`\b(?:steps|article|instructions|etapes) (?:by|via|par) (?:e ?mail|mail|courriel|email)\b`,
  ].join('|'),
);
const ASKS = /\b(?:how|what|which|why|where|comment|pourquoi|quel|quelle|quelles|ou)\b/;

/** "Mail me the steps", at any time; where they were offered, a yes, or "send it to me". */
export function wishesSteps(items: readonly Item[], { exact, talk, frames, fields, wishes }: Meaning, { ask }: Question): boolean {
  const words = wordsIn(items);
  if (words.length === 0 || words.length > LONGEST || says.negated(words)) return false;
  const text = textOf(words);
  if (WISH.test(text) && !ASKS.test(text)) return true;
  if (ask !== 'steps-by-mail' || frames.length + fields.length + wishes.size > 0) return false;
  const no = exact.has('no') || exact.has('cancel') || talk.has('no');
  return (
    !no &&
    (exact.has('yes') ||
      exact.has('soft-yes') ||
      exact.has('do-it') ||
      talk.has('yes') ||
      (words.length <= 7 && says.send(words) && !says.pin(words) && !ASKS.test(text)))
  );
}
