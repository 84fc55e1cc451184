import { countPresent, isAbsent } from '../../src/desk/row';
import type { DeskEntry } from '../../src/store/port-desk';

const noon = Date.UTC(2031, 4, 6, 12);
const minute = 60_000;
const row = (since: number, spoke: number | undefined, state: DeskEntry['state'] = 'waiting'): DeskEntry => ({
  case: `07-${since}`,
  number: 'C-48K2-7',
  state,
  since,
  text: JSON.stringify({
    why: 'asked',
    leg: 'l',
    channel: 'chat',
    language: 'en',
    inHand: [],
    seen: noon,
    ...(spoke === undefined ? {} : { spoke }),
  }),
});

test('a chat that said nothing for a quarter of an hour is in nobody’s way; who is on a call, or is written to, keeps their place', async () => {
  const silent = row(noon - 20 * minute, noon - 15 * minute);
  const there = row(noon - 19 * minute, noon - 15 * minute + 1);
  const reached = row(noon - 18 * minute, undefined);
  const served = row(noon - 30 * minute, noon - 30 * minute, 'agent');
  expect([silent, there, reached, served].map((each) => isAbsent(each, noon))).toEqual([true, false, false, false]);
  const store = { countWaiting: async () => 3, listDesk: async () => [silent, there, reached, served] };
  expect([await countPresent(store, noon, noon), await countPresent(store, noon - 18 * minute, noon)]).toEqual([2, 1]);
});
