import { ordinals } from '../../phrases/roles';
import { normalise } from '../text/normalise';

/** Where somebody is stuck who follows the steps of an article. `step`: the one they name, from 1. */
export interface Stuck {
  readonly step?: number;
}

const numbered = /\b(?:step|etape|point) (?:number |no |numero )?(\d{1,2}|[a-z]+)\b/;
const counted = /\b(\d{1,2})(?:st|nd|rd|th|e|er|ere|eme|ieme) (?:step|etape)\b/;
const named = /\b([a-z]+) (?:step|etape)\b/;
const fails = [
  /\b(?:doesn t|does not|doesnt|didn t|did not|didnt|isn t|won t|wont) (?:\w+ )?(?:work|help)(?:ing)?\b/,
  /\bstill (?:not|no|nothing|the same|doesn)\b/,
  /\bno luck\b/,
  /^(?:(?:i|ive|we|weve|have|i ve|already|yes|yeah|yep|well|ok) )*(?:tried|did|done)(?: (?:all|of|every))* (?:that|it|this|those|them|these|everything|one)(?: (?:already|before|twice|too|now|thanks))* ?$/,
  /\b(?:deja|j ai) (?:essaye|fait) (?:ca|cela|tout ca|tout)\b/,
  /\b(?:marche|fonctionne|aide|change) (?:toujours )?pas\b/,
  /\bpas (?:marche|fonctionne|aide)e?\b/,
  /\btoujours (?:pas|rien|pareil)\b/,
  /\b(?:stuck|bloquee?|coincee?)\b/,
];

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
};
/** Longer than what is said of a step alone. */
const LONGEST = 240;

/** "It doesn't work, step 2", "je suis bloqué à la deuxième étape"; undefined: it is about something else. */
export function stuckIn(text: string): Stuck | undefined {
  const plain = normalise(text.slice(0, LONGEST))
    .text.toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const said = counted.exec(plain)?.[1] ?? numbered.exec(plain)?.[1];
  const ordinal = ordinals[named.exec(plain)?.[1] ?? ''];
  const counts = said === undefined ? undefined : /^\d/.test(said) ? Number(said) : words[said];
  const step = counts ?? (ordinal === undefined ? undefined : ordinal + 1);
  if (step !== undefined && step > 0) return { step };
  return fails.some((each) => each.test(plain)) ? {} : undefined;
}
