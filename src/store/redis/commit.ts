import { z } from 'zod';
import type { ClaimedEffect, Commit, CommitResult, TranscriptLine } from '../port';
import { caseReply, toCase } from './cases';
import { argsOf, numberOf } from './commit-args';
import { arrivedLines, deliver } from './forward';
import { caseKey, mark, numberKey } from './keys';
import { linesReply, readStored } from './lines';
import { parsed, text, whole } from './reply';
import { answered, type Client, type RunScript } from './scripts';

const reply = z.union([
  z.tuple([z.literal('committed'), whole, z.array(z.union([z.tuple([whole, whole]), z.tuple([])])), z.array(text), z.array(text)]),
  z.tuple([z.literal('repeated'), z.array(z.union([z.tuple([text]), z.tuple([text, ...linesReply.def.items])])), z.array(text)]),
  z.tuple([z.enum(['lost', 'void']), caseReply]),
  z.tuple([z.literal('fenced')]),
]);

type Committed = Extract<z.output<typeof reply>, readonly ['committed', ...unknown[]]>;

/**
 * What nearly every commit is answered, one short text read by hand: a list of lists and its schema take as long as all the
 * rest of a trip. Undefined: another answer, for the schema.
 */
function committedOf(given: unknown): Committed | undefined {
  if (typeof given !== 'string') return undefined;
  const [, version, places = '', claimed = ''] = /^(\d{1,16});((?: \d{1,16} -?\d{1,16})*);((?: \d{1,15})*)$/.exec(given) ?? [];
  return version === undefined ? undefined : ['committed', Number(version), pairsIn(places), [], claimed.split(' ').slice(1)];
}

/** ` 3 1795364421703 4 1795364421704` in pairs. */
function pairsIn(text: string): [number, number][] {
  const numbers = text.split(' ');
  const found: [number, number][] = [];
  for (let at = 2; at < numbers.length; at += 2) found.push([Number(numbers[at - 1]), Number(numbers[at])]);
  return found;
}

/** Lines in the order they were given, with what the store gave them; those of other shards come from their legs. */
function placeLines(
  { case: { id }, lines }: Commit,
  places: readonly (readonly number[])[],
  arrived: readonly TranscriptLine[],
): TranscriptLine[] {
  const elsewhere = [...arrived];
  const placed: TranscriptLine[] = [];
  lines.forEach((line, i) => {
    const [position, at] = places[i] ?? [];
    if (position !== undefined && at !== undefined) {
      const { id: lineId, leg, from, activity } = line;
      placed.push({ id: lineId, leg, from, activity, case: id, position, at });
      return;
    }
    const found = elsewhere.findIndex((other) => other.leg === line.leg && other.id === line.id);
    if (found >= 0) placed.push(...elsewhere.splice(found, 1));
  });
  return placed;
}

/** The effects the script claimed, by their numbers. */
function claimedOf({ case: { id: of }, effects }: Commit, leaseUntil: number, numbers: readonly string[]): ClaimedEffect[] {
  return effects
    .filter(({ id }) => numbers.includes(numberOf(of, id)))
    .map(({ id, type, body }) => ({ id, case: of, type, body, attempt: 1, fence: 1, leaseUntil, void: false }));
}

/**
 * One trip: everything lies in the shard of the case. A new case also writes its number, never after the case (a number
 * that leads nowhere is harmless, a case nobody can quote is not): on one server in the same script; on a cluster it lies in
 * another slot and is waited for before. Legs of other shards cost more: see forward.ts. `wentBack`: see epoch.ts.
 */
export async function commit(client: Client, run: RunScript, it: Commit, wentBack: () => Promise<void>): Promise<CommitResult> {
  const args = argsOf(it);
  const number = it.expected === 0 ? numberKey(it.case.number) : undefined;
  if (number !== undefined && client.isCluster) await answered(client, 'a case number', client.set(number, it.case.id, 'NX'));
  const keys = [caseKey(it.case.id), ...(number === undefined || client.isCluster ? [] : [number])];
  const given = await run('commit', keys, args);
  const result = committedOf(given) ?? parsed('commit', reply, given);
  switch (result[0]) {
    case 'committed': {
      const [status, version, places, messages, claimed] = result;
      const arrived = messages.length === 0 ? [] : await deliver(run, it.case.id, messages, mark(it.op));
      return {
        status,
        version,
        lines: placeLines(it, places, arrived),
        ...(it.leaseUntil === undefined ? {} : { claimed: claimedOf(it, it.leaseUntil, claimed) }),
      };
    }
    case 'repeated': {
      const [status, groups, messages] = result;
      await deliver(run, it.case.id, messages);
      const lines = await Promise.all(
        groups.map(async ([leg, first, stored]) =>
          stored === undefined || first === undefined ? arrivedLines(run, it.case.id, leg, mark(it.op)) : readStored(leg, [first, stored]),
        ),
      );
      return { status, lines: lines.flat() };
    }
    case 'lost':
    case 'void': {
      const [status, fresh] = result;
      const stored = toCase(it.case.id, fresh);
      // An older version than one that was committed: the store went back in time (T34).
      if (stored.version > 0 && stored.version < it.expected) await wentBack();
      if (stored.version > 0) return { status, fresh: stored };
      // Nobody was told this number.
      if (number !== undefined && client.isCluster) await run('sweep-number', [number], [it.case.id]);
      return { status, fresh: { ...stored, number: it.case.number } };
    }
    default:
      return { status: 'fenced' };
  }
}
