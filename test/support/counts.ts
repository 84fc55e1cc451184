/**
 * How often a long proof goes round: `few` in the ordinary suite, `many` under `npm run prove`, which runs every suite
 * that imports this file. The code in between is the same.
 */
export const count = (few: number, many: number): number => (process.env['PROVE'] === 'full' ? many : few);
