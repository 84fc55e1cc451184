import type { Instant } from '../../machines/words';
import { FIGURES_KEPT } from './port-desk';

const DAY = 86_400_000;

/** The day that was asked for last: nearly always that of now. */
let known = { n: NaN, day: '' };

/** The UTC day of an instant, `2026-11-22`. */
export function dayOf(at: Instant): string {
  const n = Math.floor(at / DAY);
  if (n !== known.n) known = { n, day: new Date(at).toISOString().slice(0, 10) };
  return known.day;
}

function startOf(day: string): Instant {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (!Number.isFinite(at) || dayOf(at) !== day)
    throw new RangeError(`A day is written 2026-11-22; got ${JSON.stringify(day.slice(0, 20))}.`);
  return at;
}

/** The days from one to another, both included, the earliest first; of a longer time the newest FIGURES_KEPT. Throws RangeError for what is no day. */
export function daysBetween(fromDay: string, toDay: string): readonly string[] {
  const [from, to] = [startOf(fromDay), startOf(toDay)];
  const many = Math.min(FIGURES_KEPT, Math.floor((to - from) / DAY) + 1);
  return Array.from({ length: Math.max(0, many) }, (_, n) => dayOf(to - (many - 1 - n) * DAY));
}

/** The first and the last millisecond from one day to another, both included. Throws RangeError for what is no day. */
export const spanOf = (fromDay: string, toDay: string): readonly [from: Instant, to: Instant] => [
  startOf(fromDay),
  startOf(toDay) + DAY - 1,
];

/** A figure's count as it may be added. Throws RangeError for a broken number, or a name with blanks. */
export function countOf(name: string, count: number): number {
  if (!Number.isSafeInteger(count))
    throw new RangeError(`Figures are whole numbers; got ${count} for ${JSON.stringify(name.slice(0, 40))}.`);
  if (name === '' || /[\s\p{Cc}]/u.test(name))
    throw new RangeError(`A figure's name has no blanks; got ${JSON.stringify(name.slice(0, 40))}.`);
  return count;
}
