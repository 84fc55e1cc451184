import { hour, minute, type World } from './world';

/** Somebody is at the desk on weekdays from 9 to 5 in Toronto. */
export const hours = { DESK_HOURS: 'Mo-Fr 09:00-17:00 America/Toronto' };

const toronto = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto', hour: '2-digit', hourCycle: 'h23', weekday: 'short' });
const isThere = (at: number, wanted: number): boolean => {
  const parts = toronto.formatToParts(at);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return Number(part('hour')) === wanted && /^(?:Tue|Wed|Thu)/.test(part('weekday'));
};

/** Moves the clock on to ten in the morning, or ten at night, of a Tuesday, Wednesday or Thursday in Toronto. */
export function moveTo(world: Pick<World, 'now' | 'later'>, when: 'day' | 'night'): void {
  for (world.later(30 * minute); !isThere(world.now(), when === 'day' ? 10 : 22);) world.later(hour / 2);
}
