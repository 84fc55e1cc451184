import type { Item } from '../things/items';

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
