import { isGivenName } from '../../phrases/given-names';
import { wordAt, type Item } from '../things/items';

/** Words and marks right before an item. */
const near = (items: readonly Item[], i: number, many: number): string =>
  items
    .slice(Math.max(0, i - many), i)
    .map((item) => (item.is === 'word' || item.is === 'mark' ? item.text : '#'))
    .join(' ');

/** "Sa ligne vers la mienne, le 104", "his calls to mine (104)": what is named behind a goal that is said without it. */
export const namesGoal = (items: readonly Item[], i: number): boolean => GOAL_NAMED.test(near(items, i, GOAL));
/** A goal, and what stands between it and its extension. */
const GOAL = 8;
const GOAL_NAMED =
  /(?:^| )(?:vers|sur|to|onto|a|au) (?:(?:la|le) )?(?:mine|mien|mienne|sien|sienne|hers|(?:ma|sa|my|his|her) (?:propre |own )?(?:ligne|line|extension)|(?:mon|son) (?:propre )?(?:poste|telephone)) [,(](?: (?:le|la|au|poste|extension|ext|number|numero|at))*$|(?:^| )(?:to|onto) (?:me|us)(?: here| over here)? (?:on|at|in)(?: (?:the|my|number|extension|ext))*$/;

/** "Je suis Daniel au poste 101", "c'est Maya Lindqvist au 100": where who speaks sits; "c'est Louis au 103 qui part" is told of. */
export const speaksAt = (items: readonly Item[], to: number, i: number): boolean => {
  const next = items[i + 1];
  return SPEAKS.test(near(items, to, SPEAKER)) && !(next?.is === 'word' && /^(?:qui|who|that)$/.test(next.text));
};
/** A name, and what introduces it. */
const SPEAKER = 7;
const SPEAKS =
  /(?:^| )(?:suis|cest|ici|mappelle|nomme|this is|im|i am)(?: (?!avec\b|with\b|pour\b|for\b|chez\b|de\b|du\b|pas\b|not\b|un\b|une\b|an?\b|the\b|le\b|la\b|les\b|mon\b|ma\b|my\b|son\b|sa\b|his\b|her\b)[a-z]{2,}){1,2}(?: (?:de|d|chez|from|of|at) #|(?: chez| de| from)? #)?$/;

/** "The email of Tomas at 310", "Tomas Reyes at 310 switched ...", "Anna, who sits at 104": of whom it is, told by where they sit. */
export function sitsThere(items: readonly Item[], at: number, i: number): boolean {
  const item = items[i];
  if ((item?.is !== 'number' && item?.is !== 'extension') || !/^\d{3,5}$/.test(item.value)) return false;
  if (/^(?:she|he|they|who) (?:sits|sit|works|work)$/.test(near(items, at, 2))) return true;
  const names = at >= 2 && items[at - 2]?.is === 'word' && isGivenName(wordAt(items, at - 2)) ? 2 : 1;
  if (!isGivenName(wordAt(items, at - names))) return false;
  const before = items[at - names - 1];
  if (before?.is === 'word') return /^(?:of|for)$/.test(before.text);
  // "Louis at 103 agrees" wants nothing.
  return items.some(({ is }) => is === 'email' || is === 'phone') && items[i + 1]?.is === 'word' && !SPEAKING.test(wordAt(items, i + 1));
}
/** What follows where who speaks sits. */
const SPEAKING = /^(?:here|speaking|calling|writing|again|and|to|oclock|am|pm)$/;
