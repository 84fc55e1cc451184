import { wordAt, type Item } from '../things/items';

const WHO = /^(?:i|we|he|she|they)$/;
const BE = /^(?:am|is|are|was|were|be|been)$/;
/** "I'm", "she's" as they are read. */
const WHO_IS = /^(?:im|were|weve|ive|hes|shes|theyre|theyve)$/;
const BETWEEN = /^(?:will|be|been|ll|all|both|also|just|now|still|gonna|going|to)$/;
const TIME = /^(?:day|days|week|weeks|month|months|time|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday)$/;
const DUTY = /^(?:sick|work|duty|today|tomorrow|tonight|this|next|on|until|till|for|from|all)$/;
/** What is off and no person. */
const THING = /^(?:it|that|this|forward\w*|calls?|divert\w*|redirect\w*|which|phone|line|service|one|everything|power)$/;
const FAR = 3;

/** "I'm off today", "she is off sick", "my day off": who is away, and nothing is to be turned off. The items with that word. */
export function awayNotOff(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => item.is === 'word' && item.text === 'off')) return items;
  return items.map((item, i) => (item.is === 'word' && item.text === 'off' && isOffDuty(items, i) ? { ...item, text: 'away' } : item));
}

function isOffDuty(items: readonly Item[], at: number): boolean {
  const [before, next] = [wordAt(items, at - 1), wordAt(items, at + 1)];
  if (TIME.test(before)) return /^(?:a|an|the|my|his|her|their|our|of|two|few|some|day|time)$/.test(wordAt(items, at - 2));
  if (/^(?:the|my|his|her|its|of|limits)$/.test(next)) return false;
  let from = at - 1;
  for (let steps = 0; steps < FAR && BETWEEN.test(wordAt(items, from)); steps += 1) from -= 1;
  const subject = BE.test(wordAt(items, from)) ? from - 1 : from;
  if (WHO_IS.test(wordAt(items, from)) || (/^(?:ill|well|hell|shell|theyll)$/.test(wordAt(items, from)) && from < at - 1)) return true;
  if (subject === from) return WHO.test(wordAt(items, from)) && from < at - 1;
  const who = items[subject];
  return (
    WHO.test(wordAt(items, subject)) || (DUTY.test(next) && who !== undefined && who.is !== 'mark' && !THING.test(wordAt(items, subject)))
  );
}
