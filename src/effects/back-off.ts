import type { Millis } from '../../machines/words';

/** The longest pause between two tries. */
export const longestPause: Millis = 5 * 60_000;

/** After this many tries (about a day) an effect is given up; a person must look. */
export const mostTries = 300;

/** Pause before the try after `attempt`: half a second, doubled, capped; up to a fifth sooner so that many do not come at once. */
export function pauseAfter(attempt: number, random: number): Millis {
  const full = Math.min(longestPause, 500 * 2 ** Math.min(attempt - 1, 20));
  return Math.round(full * (1 - random / 5));
}
