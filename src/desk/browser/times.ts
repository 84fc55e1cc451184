import type { Words } from './words/words';

const minute = 60_000;

/** How long something lasts, in words: "just now", "3 min", "2 h 5 min", "4 days". `lasted` in milliseconds. */
export function spanWords(lasted: number, { time }: Words): string {
  const minutes = Math.floor(Math.max(0, lasted) / minute);
  if (minutes < 1) return time.now;
  if (minutes < 60) return time.minutes(minutes);
  if (minutes < 48 * 60) return time.hours(Math.floor(minutes / 60), minutes % 60);
  return time.days(Math.floor(minutes / (24 * 60)));
}

const formats = new Map<string, Intl.DateTimeFormat>();
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(`${language}-CA`, options);
  formats.set(key, known);
  return known;
}

/** The clock of an instant in the agent's own zone: `14:32`; on another day than `now`, with the day before it. */
export function clockWords(at: number, now: number, language: string): string {
  const clock = format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  const day = format(language, { day: 'numeric', month: 'short' });
  return day.format(at) === day.format(now) ? clock : `${day.format(at)}, ${clock}`;
}

/** A day and its clock, whole, for who looks closer. */
export const momentWords = (at: number, language: string): string =>
  format(language, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' }).format(at);

/** A day `YYYY-MM-DD` (UTC) in few letters: `21 Nov`. */
export const dayWords = (day: string, language: string): string =>
  format(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
