import type { Instant } from '../../../machines/words';

const dayLength = 24 * 3_600_000;
/** A question may cover a year. */
export const mostDays = 366;
const usual = 30;

/** `2026-11-22`, in UTC, as figures are kept. */
export const dayOf = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

const startOf = (day: string | null): Instant | undefined => {
  if (day === null || !/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) || dayOf(at) !== day ? undefined : at;
};

/**
 * The days asked for, both ends included; the last thirty unless told. Undefined: no such days, the wrong way round, or more
 * than a year.
 */
export function daysAsked(query: URLSearchParams, now: Instant): readonly string[] | undefined {
  const last = query.get('to') === null ? startOf(dayOf(now)) : startOf(query.get('to'));
  if (last === undefined) return undefined;
  const first = query.get('from') === null ? last - (usual - 1) * dayLength : startOf(query.get('from'));
  if (first === undefined || first > last || last - first >= mostDays * dayLength) return undefined;
  return Array.from({ length: (last - first) / dayLength + 1 }, (_, n) => dayOf(first + n * dayLength));
}
