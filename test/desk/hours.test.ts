import { alwaysOpen, parseHours, type DeskHours } from '../../src/desk/hours';

const hours = (text: string): DeskHours => {
  const parsed = parseHours(text);
  if ('fault' in parsed) throw new Error(parsed.fault);
  return parsed.hours;
};
const faultOf = (text: string): string => {
  const parsed = parseHours(text);
  return 'fault' in parsed ? parsed.fault : 'none';
};
const at = (iso: string): number => Date.parse(iso);
const opens = (setting: DeskHours, iso: string): string | undefined => {
  const instant = setting.opensAt(at(iso));
  return instant === undefined ? undefined : new Date(instant).toISOString();
};

const office = hours('Mo-Fr 09:00-17:00; Sa 10:00-14:00 America/Toronto');

describe('opening hours of the desk', () => {
  it('are always when none are set', () => {
    expect(alwaysOpen.isOpen(0)).toBe(true);
    expect(alwaysOpen.opensAt(at('2026-11-22T03:00:00Z'))).toBeUndefined();
  });

  it('begin with their first moment and end before their last', () => {
    expect(office.isOpen(at('2026-11-23T13:59:59.999Z'))).toBe(false);
    expect(office.isOpen(at('2026-11-23T14:00:00.000Z'))).toBe(true);
    expect(office.isOpen(at('2026-11-23T21:59:59.999Z'))).toBe(true);
    expect(office.isOpen(at('2026-11-23T22:00:00.000Z'))).toBe(false);
  });

  it('tell when somebody is there again: this morning, tomorrow, after the weekend', () => {
    expect(opens(office, '2026-11-23T10:00:00Z')).toBe('2026-11-23T14:00:00.000Z');
    expect(opens(office, '2026-11-23T22:00:00Z')).toBe('2026-11-24T14:00:00.000Z');
    expect(opens(office, '2026-11-27T22:30:00Z')).toBe('2026-11-28T15:00:00.000Z');
    expect(opens(office, '2026-11-28T19:00:00Z')).toBe('2026-11-30T14:00:00.000Z');
    expect(opens(office, '2026-11-23T15:00:00Z')).toBeUndefined();
  });

  it('keep to the wall clock when the clocks change', () => {
    // Toronto goes back on Sunday, 1 November 2026, and forward on Sunday, 14 March 2027.
    expect(opens(office, '2026-10-31T20:00:00Z')).toBe('2026-11-02T14:00:00.000Z');
    expect(opens(office, '2026-10-30T12:00:00Z')).toBe('2026-10-30T13:00:00.000Z');
    expect(opens(office, '2027-03-13T20:00:00Z')).toBe('2027-03-15T13:00:00.000Z');
  });

  it('that begin in an hour which a change leaves out begin with the change, and may be gone altogether', () => {
    const night = hours('Su 02:30-05:00 America/Toronto');
    expect(opens(night, '2027-03-14T06:00:00Z')).toBe('2027-03-14T07:00:00.000Z');
    expect(night.isOpen(at('2027-03-14T08:59:59Z'))).toBe(true);
    expect(night.isOpen(at('2027-03-14T09:00:00Z'))).toBe(false);
    expect(opens(hours('Su 02:10-02:40 America/Toronto'), '2027-03-14T06:00:00Z')).toBe('2027-03-21T06:10:00.000Z');
  });

  it('in an hour that comes twice last from its first time to its second', () => {
    const night = hours('Su 01:15-01:45 America/Toronto');
    expect(opens(night, '2026-11-01T05:00:00Z')).toBe('2026-11-01T05:15:00.000Z');
    expect(night.isOpen(at('2026-11-01T05:50:00Z'))).toBe(true);
    expect(night.isOpen(at('2026-11-01T06:44:59Z'))).toBe(true);
    expect(night.isOpen(at('2026-11-01T06:45:00Z'))).toBe(false);
  });

  it('may go over midnight, over the end of the week, and through the whole day', () => {
    const late = hours('Fr-Su 22:00-06:00 Europe/Paris');
    expect(late.isOpen(at('2026-11-23T04:59:59Z'))).toBe(true);
    expect(opens(late, '2026-11-23T05:00:00Z')).toBe('2026-11-27T21:00:00.000Z');
    const weekend = hours('Sa-Mo 00:00-24:00 UTC');
    expect(weekend.isOpen(at('2026-11-21T00:00:00Z'))).toBe(true);
    expect(weekend.isOpen(at('2026-11-23T23:59:59Z'))).toBe(true);
    expect(opens(weekend, '2026-11-24T00:00:00Z')).toBe('2026-11-28T00:00:00.000Z');
  });

  it('may have a break, and zones half an hour apart', () => {
    const broken = hours('Mo,We 09:00-12:00, 13:00-17:00 Asia/Kolkata');
    expect(opens(broken, '2026-11-23T06:30:00Z')).toBe('2026-11-23T07:30:00.000Z');
    expect(opens(broken, '2026-11-23T11:30:00Z')).toBe('2026-11-25T03:30:00.000Z');
  });

  it('give the same answers in any order of asking', () => {
    const asked = hours('Mo-Fr 09:00-17:00 Europe/Paris');
    const times = ['2026-11-23T09:00:00Z', '2026-11-20T19:00:00Z', '2026-11-23T08:30:00Z', '2026-11-23T07:59:59Z', '2026-11-23T16:00:00Z'];
    expect(times.map((iso) => opens(asked, iso))).toEqual([
      undefined,
      '2026-11-23T08:00:00.000Z',
      undefined,
      '2026-11-23T08:00:00.000Z',
      '2026-11-24T08:00:00.000Z',
    ]);
  });

  it.each([
    ['Mo-Fr 09:00-17:00', /wants opening hours and their time zone/],
    ['Mo-Fr', /wants opening hours and their time zone/],
    ['always', /wants opening hours and their time zone/],
    ['Mo-Fr 09:00-17:00 Toronto', /got the time zone "Toronto", wants one as America\/Toronto/],
    ['Mo-Fr 09:00-17:00 Mars/Olympus', /got the time zone "Mars\/Olympus"/],
    ['Mo-Fri 09:00-17:00 UTC', /got the day "Fri", wants Mo, Tu, We/],
    ['Mo-We-Fr 09:00-17:00 UTC', /got the days "Mo-We-Fr", wants two at most/],
    ['Mo-Fr 9-17 UTC', /got the hours "9-17", wants two times of day as 09:00-17:00/],
    ['Mo-Fr 09:00-24:01 UTC', /got the hours "09:00-24:01"/],
    ['Mo-Fr 09:00-09:00 UTC', /which are never; the whole day is 00:00-24:00/],
    ['Mo-Fr UTC', /got "Mo-Fr", wants days and hours/],
    ['Mo 09:00-12:00; Mo 13:00-17:00 UTC', /got "Mo" twice; hours of one day stand together/],
    ['Mo-Fr 09:00-17:00; UTC', /got "", wants days and hours/],
  ])('that are none are told exactly: %s', (text, fault) => {
    expect(faultOf(text)).toMatch(fault);
  });
});
