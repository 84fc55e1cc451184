import type { Instant } from '../../machines/words';
import { minuteOfDay, weekdayOf, zoneOf, type LocalDate } from './wall-clock';

/** One opening of a day: minutes since its midnight on the wall clock; `to` above 1440 lies on the next day. */
export interface Opening {
  readonly from: number;
  readonly to: number;
}

/** Openings for each weekday, Monday first. */
export type Week = readonly (readonly Opening[])[];

/** What holds from a moment until another: somebody is there, or from when on. */
interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
  readonly opensAt: Instant | undefined;
}

/** When somebody is at the desk (DESK_HOURS). Plain data, so that two settings of the same text are equal. */
export class DeskHours {
  /** The stretch asked for last: every turn of every case asks. */
  #known: Stretch | undefined;

  /** `week` undefined: always. `text`: as the setting was written; undefined: always. */
  constructor(
    private readonly week: Week | undefined,
    readonly timeZone: string,
    readonly text: string | undefined,
  ) {}

  /** Whether somebody is there at this moment. An opening is from its start, included, to its end, excluded. */
  isOpen(at: Instant): boolean {
    return this.opensAt(at) === undefined;
  }

  /** When somebody is there again; undefined: somebody is there now. */
  opensAt(at: Instant): Instant | undefined {
    if (this.week === undefined) return undefined;
    const known = this.#known;
    if (known !== undefined && known.from <= at && at < known.until) return known.opensAt;
    return (this.#known = this.stretch(at, this.week)).opensAt;
  }

  /**
   * Looks at the openings that can matter: from those of yesterday (one may go over midnight) to those of two weeks on
   * (one opening a week may fall into the hour that a clock change leaves out).
   */
  private stretch(at: Instant, week: Week): Stretch {
    const zone = zoneOf(this.timeZone);
    const today = zone.dateAt(at);
    const openings = Array.from({ length: 17 }, (_, n) => plusDays(today, n - 1)).flatMap((date) =>
      (week[weekdayOf(date)] ?? [])
        .map(({ from, to }) => ({ from: zone.first(date, from), to: zone.last(date, to) }))
        .filter(({ from, to }) => from < to),
    );
    const next = Math.min(...openings.flatMap(({ from, to }) => [from, to]).filter((edge) => edge > at));
    return { from: at, until: next, opensAt: openings.some(({ from, to }) => from <= at && at < to) ? undefined : next };
  }
}

/** Somebody is always there: what an empty DESK_HOURS means. */
export const alwaysOpen = new DeskHours(undefined, 'UTC', undefined);

/** What DESK_HOURS looks like, for sentences to people. */
export const hoursWanted = 'opening hours and their time zone as "Mo-Fr 09:00-17:00; Sa 10:00-14:00 America/Toronto"';

const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

const plusDays = (date: LocalDate, count: number): LocalDate => {
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + count));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
};

/** Thrown inside this file alone; its message goes on from "DESK_HOURS: ". */
class HoursFault extends Error {}

const quoted = (text: string): string => JSON.stringify(text);

function dayOf(text: string): number {
  const day = days.indexOf(text.toLowerCase());
  if (day < 0) throw new HoursFault(`got the day ${quoted(text)}, wants Mo, Tu, We, Th, Fr, Sa or Su.`);
  return day;
}

/** `Mo-Fr`, `Sa`, `Mo,We,Fr`, also over the week's end: `Fr-Mo`. */
function daysOf(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [first = '', last = first, ...more] = part.split('-');
    if (more.length > 0) throw new HoursFault(`got the days ${quoted(part)}, wants two at most, as Mo-Fr.`);
    const from = dayOf(first);
    return Array.from({ length: ((dayOf(last) - from + 7) % 7) + 1 }, (_, n) => (from + n) % 7);
  });
}

/** `09:00-17:00`, `09:00-12:00,13:00-17:00`, over midnight `22:00-06:00`, the whole day `00:00-24:00`. */
function openingsOf(text: string): Opening[] {
  return text.split(',').map((part) => {
    const [start, end, ...more] = part.split('-');
    const from = minuteOfDay(start ?? '');
    const to = minuteOfDay(end ?? '');
    if (from === undefined || to === undefined || more.length > 0)
      throw new HoursFault(`got the hours ${quoted(part)}, wants two times of day as 09:00-17:00.`);
    if (from === to || from === 1_440)
      throw new HoursFault(`got the hours ${quoted(part)}, which are never; the whole day is 00:00-24:00.`);
    return { from, to: to > from ? to : to + 1_440 };
  });
}

function weekOf(rules: string): Week {
  const week: Opening[][] = days.map(() => []);
  for (const rule of rules.split(';').map((text) => text.trim())) {
    const [which, hours, ...more] = rule.replace(/\s*([,-])\s*/g, '$1').split(/\s+/);
    if (which === undefined || hours === undefined || more.length > 0)
      throw new HoursFault(`got ${quoted(rule)}, wants days and hours as Mo-Fr 09:00-17:00; several are separated by semicolons.`);
    const openings = openingsOf(hours);
    for (const day of daysOf(which)) {
      const known = week[day] ?? [];
      if (known.length > 0)
        throw new HoursFault(
          `got ${quoted(days[day]?.replace(/^./, (letter) => letter.toUpperCase()) ?? '')} twice; hours of one day stand together, as Mo 09:00-12:00,13:00-17:00.`,
        );
      known.push(...openings);
    }
  }
  return week;
}

/**
 * Reads DESK_HOURS: days and hours, several separated by semicolons, and an IANA time zone at the end. Holidays are
 * not known. Answers the hours, or what is wrong in words that follow the variable's name.
 */
export function parseHours(text: string): { readonly hours: DeskHours } | { readonly fault: string } {
  const [, rules = '', timeZone = ''] = /^(.*?)\s+([A-Za-z]+(?:\/[A-Za-z0-9_+-]+)*)$/.exec(text.trim()) ?? [];
  if (rules === '' || days.includes(timeZone.toLowerCase())) return { fault: `got ${quoted(text)}, wants ${hoursWanted}.` };
  try {
    zoneOf(timeZone);
  } catch {
    return { fault: `got the time zone ${quoted(timeZone)}, wants one as America/Toronto, Europe/Paris or UTC.` };
  }
  try {
    return { hours: new DeskHours(weekOf(rules), timeZone, text.trim()) };
  } catch (error) {
    if (!(error instanceof HoursFault)) throw error;
    return { fault: error.message };
  }
}
