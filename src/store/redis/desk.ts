import { z } from 'zod';
import type { CaseId, Instant } from '../../../machines/words';
import type { Commit } from '../port';
import { FIGURES_KEPT, type DeskEntry, type Figure } from '../port-desk';
import { countOf, dayOf, daysBetween } from '../days';
import { slotOf } from '../ids';
import { groups } from './indexes';
import { figuresKey, idIn, indexKey, plain, readUser, slots, written } from './keys';
import { pairs, parsed, text, whole } from './reply';
import { answered, unavailable, type Client, type RunScript } from './scripts';

/** What a commit says of desk and figures, behind all the rest: nothing in nearly all, so that they cost nothing. */
export function deskArgs({ at, case: { desk, open }, figures = {} }: Commit): (string | number)[] {
  const counts = Object.entries(figures);
  const row = open ? desk : undefined;
  if (row === undefined && counts.length === 0) return [];
  return [
    row?.state ?? '',
    row?.since ?? '',
    row?.agent === undefined ? '' : written(row.agent),
    row?.text ?? '',
    counts.length === 0 ? '' : dayOf(at),
    FIGURES_KEPT * 86_400,
    ...counts.flatMap(([name, count]) => [plain('name of a figure', name), countOf(name, count)]),
  ];
}

const shape = /^(waiting|agent|bot)\n(-?\d+)\n([^\n]*)\n([^\n]*)\n([^]*)$/;
const states = { waiting: 'waiting', agent: 'agent', bot: 'bot' } as const;

function toEntry(id: CaseId, row: string): DeskEntry {
  const [, state, since, agent, number, rowText] = shape.exec(row) ?? [];
  if (state === undefined || number === undefined || rowText === undefined)
    throw unavailable('with a row of the desk that can be read', new Error(`that of ${id} is damaged, or was written by a newer version`));
  return {
    case: id,
    number,
    state: states[state as keyof typeof states],
    since: Number(since),
    ...(agent ? { agent: readUser(agent) } : {}),
    text: rowText,
  };
}

const found = z.array(z.tuple([whole, pairs]));

/** One command on a single server, on a cluster 64 sent together. */
export async function listDesk(client: Client, run: RunScript): Promise<DeskEntry[]> {
  const shards = await Promise.all(
    groups(client, ['desk']).map(async ({ asked, keys }) =>
      parsed('list-desk', found, await run('list-desk', keys, [])).flatMap(([n, rows]) => {
        const which = asked[n - 1];
        return which ? rows.map(([member, row]) => toEntry(idIn(which.slot, member), row)) : [];
      }),
    ),
  );
  return shards.flat().sort((a, b) => a.since - b.since || (a.case < b.case ? -1 : 1));
}

/** One trip. */
export async function readDesk(client: Client, of: CaseId): Promise<DeskEntry | undefined> {
  const row = parsed(
    'a row of the desk',
    text.nullable(),
    await answered(client, 'a row of the desk', client.hget(indexKey('desk', slotOf(of)), of.slice(3))),
  );
  return row === null ? undefined : toEntry(of, row);
}

export async function countWaiting(client: Client, run: RunScript, before: Instant): Promise<number> {
  const sums = await Promise.all(
    groups(client, ['waiting']).map(async ({ keys }) => parsed('count-before', whole, await run('count-before', keys, [before]))),
  );
  return sums.reduce((sum, each) => sum + each, 0);
}

/** 64 commands sent together, however many days. */
export async function readFigures(run: RunScript, fromDay: string, toDay: string): Promise<Figure[]> {
  const days = daysBetween(fromDay, toDay);
  if (days.length === 0) return [];
  const sums = new Map<string, Map<string, number>>(days.map((day) => [day, new Map()]));
  await Promise.all(
    slots.map(async (slot) => {
      for (const [n, figures] of parsed(
        'read-figures',
        found,
        await run(
          'read-figures',
          days.map((day) => figuresKey(day, slot)),
          [],
        ),
      )) {
        const its = sums.get(days[n - 1] ?? '');
        for (const [name, count] of figures) its?.set(name, (its.get(name) ?? 0) + Number(count));
      }
    }),
  );
  return [...sums].flatMap(([day, its]) => [...its].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => ({ day, name, count })));
}
