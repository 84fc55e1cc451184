import { wordAt, type Item } from '../things/items';
import { textOf } from '../text/once';

/** How many items may stand between "between" and its "and". */
const FAR = 10;

/** "The difference between a new support PIN and ...", "entre ... et ...": what comes is set beside what was said, and is no sentence of its own. */
export const isCompared = (before: readonly Item[], joint: Item): boolean =>
  joint.is === 'word' &&
  /^(?:and|et)$/.test(joint.text) &&
  before.slice(-FAR).some((item) => item.is === 'word' && /^(?:between|entre)$/.test(item.text));

/** Up to "for": "like you did for 104", "as it was for 104", « comme vous avez fait pour le 104 »; "as for 104" speaks of 104 itself. */
const LIKE =
  /(?:^| )(?:like(?: (?:you|u|we|it|they|was|did|done|have|had|is|already|it))*|as (?:you|u|we|it|they) (?:did|have done|had done|was done|have|had|was|were|do)(?: it)?|comme (?:(?:vous|tu|on|ils|elles) (?:l )?(?:avez|as|a|ont|lavez|las|la|faites|fais|fait)(?: (?:deja|fait))*|cetait|cest|cest le cas))$/;
/** How many words of it are looked at. */
const LIKE_WORDS = 6;

/** "Forward me to 613 ... like you did for 104": who is only an example gets nothing. `at`: where "for" stands. */
export function isLikeFor(items: readonly Item[], at: number): boolean {
  const words: string[] = [];
  for (let back = at - 1; back >= Math.max(0, at - LIKE_WORDS) && items[back]?.is === 'word'; back -= 1) words.unshift(wordAt(items, back));
  return LIKE.test(textOf(words));
}
