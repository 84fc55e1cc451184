import type { Item } from '../things/items';

/** How many items may stand between "between" and its "and". */
const FAR = 10;

/** "The difference between a new support PIN and ...", "entre ... et ...": what comes is set beside what was said, and is no sentence of its own. */
export const isCompared = (before: readonly Item[], joint: Item): boolean =>
  joint.is === 'word' &&
  /^(?:and|et)$/.test(joint.text) &&
  before.slice(-FAR).some((item) => item.is === 'word' && /^(?:between|entre)$/.test(item.text));
