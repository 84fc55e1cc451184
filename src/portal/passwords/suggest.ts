import { randomInt } from 'node:crypto';
import { dictionaries } from './dictionaries';

/** Words of a suggestion: four of more than seven thousand are 51 bits, and one can be said aloud. */
const count = 4;

let words: readonly string[] | undefined;
const all = (): readonly string[] => (words ??= dictionaries().dictionary['diceware-common'].map(String).filter((word) => /^[a-z]{4,8}$/.test(word)));

const draw = (): string => all()[randomInt(all().length)] ?? '';

/** A password that every profile takes, for who wants none of their own: `Canoe-velvet-orbit-meadow-58`. */
export function suggestPassword(): string {
  const drawn = Array.from({ length: count }, draw).join('-');
  return `${drawn.charAt(0).toUpperCase()}${drawn.slice(1)}-${randomInt(10, 100)}`;
}
