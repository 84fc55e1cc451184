/** Days from and to, both included, `YYYY-MM-DD` in UTC. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

const day = 24 * 3_600_000;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The last `count` days up to now. */
export const lastDays = (count: number, now: number): Range => ({ from: dayOf(now - (count - 1) * day), to: dayOf(now) });
