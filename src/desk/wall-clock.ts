import type { Instant, Millis } from '../../machines/words';

/** A day of the calendar; months from 1. */
export interface LocalDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The wall clock of one time zone, over its clock changes. */
export interface Zone {
  dateAt(at: Instant): LocalDate;
  /** The first moment of a day at which the wall clock shows this minute or, where a change leaves it out, a later one. */
  first(date: LocalDate, minute: number): Instant;
  /** The last such moment: where the clock shows a minute twice, its second time. */
  last(date: LocalDate, minute: number): Instant;
}

const minute: Millis = 60_000;
/** More than any time zone is away from UTC, and than any clock change is long. */
const day: Millis = 24 * 3_600_000;

/** Minutes since midnight of a time as 09:00, up to 24:00; undefined when it is none. */
export function minuteOfDay(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(text) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total <= 1_440 ? total : undefined;
}

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = ({ year, month, day: date }: LocalDate): number => (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7;

const zones = new Map<string, Zone>();

/** The zone of an IANA name; throws RangeError for a name that is none. Made once for each name. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const made = makeZone(name);
  zones.set(name, made);
  return made;
}

function makeZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const wallParts = (at: Instant): Readonly<Record<string, number>> =>
    Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  /** What the wall clock shows, as if it were UTC's. */
  const wall = (at: Instant): number => {
    const { year = 0, month = 0, day: date = 0, hour = 0, minute: minutes = 0, second = 0 } = wallParts(at);
    return Date.UTC(year, month - 1, date, hour, minutes, second);
  };

  /** The moments at which the clock shows this, none to two, oldest first; where none, the moment at which it jumps over it. */
  const moments = (date: LocalDate, minutes: number): { readonly first: Instant; readonly last: Instant } => {
    const wanted = Date.UTC(date.year, date.month - 1, date.day) + minutes * minute;
    const before = wanted - day;
    const after = wanted + day;
    const found = [before, after].map((at) => wanted - (wall(at) - at)).filter((at) => wall(at) === wanted);
    if (found.length > 0) return { first: Math.min(...found), last: Math.max(...found) };
    let low = before;
    let high = after;
    while (high - low > 1_000) {
      const middle = Math.floor((low + high) / 2_000) * 1_000;
      if (wall(middle) < wanted) low = middle;
      else high = middle;
    }
    return { first: high, last: high };
  };

  return {
    dateAt: (at) => {
      const { year = 0, month = 0, day: date = 0 } = wallParts(at);
      return { year, month, day: date };
    },
    first: (date, minutes) => moments(date, minutes).first,
    last: (date, minutes) => moments(date, minutes).last,
  };
}
