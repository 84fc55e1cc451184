// @needs redis
import { notesLeg } from '../../../src/store/ids';
import { readAll } from '../../../src/audit/read-all';
import type { Agent } from '../../../src/desk/agent';
import type { TranscriptLine } from '../../../src/store/port';
import { count } from '../../support/counts';
import { eventually } from '../../support/eventually';
import { seeded } from '../../support/random';
import { customer, openOffices, tries, writes, type Offices } from './office';

const agents: readonly Agent[] = Array.from({ length: count(8, 32) }, (_, n) => ({ id: `agent-${n}`, name: `Agent ${n}`, role: 'agent' }));
const cases = count(12, 100);
const messages = 3;

const textOf = ({ activity }: TranscriptLine): string => (JSON.parse(activity) as { readonly text?: string }).text ?? '';
const wordsOf =
  ({ name }: Agent) =>
  (number: string): readonly string[] =>
    [0, 1].map((k) => `${name} writes line ${k} in ${number}.`);

/** The same list in an order that the seed draws. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((each) => [random(), each] as const)
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each);
}

describe.each([
  ['two processes on one Redis', true],
  ['the embedded store in one process', false],
] as const)('agents at once, over %s', (_where, redis) => {
  let all: Offices;
  beforeAll(async () => {
    all = await openOffices(redis);
  });
  afterAll(() => all.close());

  test(`${agents.length} agents take over the same ${cases} cases while their customers write: each case has one agent, no word is lost or doubled, each leg keeps its order`, async () => {
    const { house, offices, office } = all;
    const waiting = await Promise.all(Array.from({ length: cases }, (_, n) => customer(all, n)));
    expect((await house.store.listDesk()).map(({ state }) => state)).toEqual(waiting.map(() => 'waiting'));
    const [own, theirs] = await Promise.all([
      // Half of them go through the queue from its front, so that they meet at each case.
      Promise.all(
        agents.map((agent, n) => tries(office(n), agent, n % 4 < 2 ? waiting : shuffled(waiting, seeded(n + 1)), wordsOf(agent))),
      ),
      Promise.all(waiting.map((each, n) => writes(all, n, each, messages))),
    ]);
    expect(theirs).toHaveLength(cases);
    const tried = own.flat();
    expect(tried).toHaveLength(agents.length * cases);

    const rows = new Map((await house.store.listDesk()).map((row) => [row.number, row]));
    for (const { number, leg, id, said } of waiting) {
      const winners = tried.filter((each) => each.number === number && each.won);
      const [winner] = winners;
      expect([number, winners.length]).toEqual([number, 1]);
      expect(rows.get(number)).toMatchObject({ state: 'agent', agent: winner?.agent.id });
      // Everybody else is told who.
      expect(new Set(tried.filter((each) => each.number === number && !each.won).map(({ told }) => told))).toEqual(
        new Set([winner?.agent.name]),
      );

      const lines = await house.store.readLines(leg, 0, 1_000);
      expect(lines.map(({ position }) => position)).toEqual(lines.map((_line, n) => n + 1));
      expect(
        lines
          .filter(({ from }) => from === 'customer')
          .map(textOf)
          .filter(Boolean),
      ).toEqual(said);
      expect(lines.filter(({ from }) => from === 'agent').map(textOf)).toEqual(winner ? wordsOf(winner.agent)(number) : []);
      expect(lines.filter((line) => line.from === 'bot' && textOf(line).includes(winner?.agent.name ?? '-'))).toHaveLength(1);
      expect(await house.store.readLines(notesLeg(id), 0, 10)).toEqual([]);
    }
    const taken = [];
    for await (const { action, case: of, actor } of readAll(house.store)) if (action === 'case.taken') taken.push(`${of} ${actor}`);
    expect(taken.sort()).toEqual([...rows.values()].map(({ number, agent }) => `${number} agent:${agent}`).sort());
    const day = new Date(house.now()).toISOString().slice(0, 10);
    const figures = Object.fromEntries((await house.store.readFigures(day, day)).map(({ name, count: n }) => [name, n]));
    expect(figures).toMatchObject({ 'opened.chat': cases, 'escalated.asked': cases, taken: cases });
    for (const { told } of offices)
      await eventually(async () => waiting.every(({ id }) => told.has(id)) || undefined, 'both desks to hear of every case');
    process.stdout.write(`${agents.length} agents, ${cases} cases: ${tried.length} tries, ${tried.filter(({ won }) => won).length} had\n`);
  });
});
