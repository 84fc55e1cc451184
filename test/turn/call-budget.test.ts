import { beginCase } from '../../src/turn/cases';
import { withinCalls, createMayCall } from '../../src/turn/understand/call-budget';
import { decide } from '../../machines/decide';
import { assignedPolicy } from '../../machines/policy';
import { deriveKeys } from '../../src/proof/keys';
import { mintLegId } from '../../src/store/ids';
import type { SessionEvent } from '../../machines/events';

const noon = Date.UTC(2031, 4, 6, 12);
const leg = mintLegId(7);
const opened = decide(beginCase(leg, { ...assignedPolicy, desk: true }, noon).snapshot, [
  { type: 'leg.opened', leg, at: noon, channel: 'chat', language: 'en' },
]).snapshot;
const asked: readonly SessionEvent[] = [
  { type: 'leg.spoke', leg, at: noon, language: 'en' },
  { type: 'person.asked', leg, at: noon },
];
const inbound = {
  leg,
  channel: 'chat',
  turnId: 't1',
  at: noon,
  kind: 'message',
  text: '',
  attachments: false,
  source: '198.51.100.7',
} as const;
const told = (events: readonly SessionEvent[]): unknown => decide(opened, events).tells.at(-1)?.line;

test('a source that called too many calls nobody and hears that it may try later; others, and who has a place already, are not concerned', async () => {
  const refused: string[] = [];
  const full = async ({ source }: { readonly source: string }): Promise<boolean> => {
    refused.push(source);
    return false;
  };
  const events = await withinCalls(full, inbound, opened, asked);
  expect([told(events), decide(opened, events).snapshot.context.desk]).toEqual([{ line: 'person-unavailable', later: true }, undefined]);
  expect(told(await withinCalls(async () => true, inbound, opened, asked))).toMatchObject({ line: 'person-called' });
  const waiting = decide(opened, asked).snapshot;
  expect(await withinCalls(full, inbound, waiting, asked)).toBe(asked);
  const puzzled: readonly SessionEvent[] = [{ type: 'message.puzzling', leg, at: noon }];
  expect(await withinCalls(full, inbound, opened, puzzled)).toBe(puzzled);
  const twice = await withinCalls(full, inbound, decide(opened, puzzled).snapshot, puzzled);
  expect(decide(decide(opened, puzzled).snapshot, twice).snapshot.context.desk).toBeUndefined();
  expect(refused).toEqual(['198.51.100.7', '198.51.100.7']);
});

test('calls of one source are counted under a hash that names nobody, with a bound for a quarter of an hour and one for a day', async () => {
  const taken: { readonly key: string; readonly limits: readonly { readonly max: number }[] }[] = [];
  const mayCall = createMayCall(
    { takeBudget: async (order) => (taken.push(order), { taken: taken.length < 3, againAt: noon }) },
    deriveKeys('a secret of this house'),
  );
  const tries = [1, 2, 3].map((n) => mayCall({ source: n === 2 ? '198.51.100.8' : '198.51.100.7', op: `${n}`, at: noon }));
  expect(await Promise.all(tries)).toEqual([true, true, false]);
  expect(new Set(taken.map(({ key }) => key)).size).toBe(2);
  expect(JSON.stringify(taken)).not.toContain('198.51');
  expect(taken[0]?.limits.map(({ max }) => max)).toEqual([20, 100]);
});
