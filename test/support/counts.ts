/**
 * How often a long proof goes round: `few` in the ordinary suite, `many` under `npm run prove`, which runs every suite
 * that imports this file. The code in between is the same.
 */
export const count = (few: number, many: number): number => (process.env['PROVE'] === 'full' ? many : few);

/**
 * Stores in which stories are told that are about words, not about what is kept: every day the embedded one alone, under
 * `npm run prove` both. What both keep alike is shown by their contract, and by the other stories.
 */
export const storesOfWords = count(1, 2);
