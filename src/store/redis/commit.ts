import { z } from 'zod';
import { isNotesLeg } from '../ids';
import type { ClaimedEffect, Commit, CommitResult, NewEffect, NewLine, TranscriptLine } from '../port';
import { caseReply, toCase } from './cases';
import { deskArgs } from './desk';
import { arrivedLines, deliver } from './forward';
import { caseKey, mark, numberKey, plain, written } from './keys';
import { linesReply, readStored } from './lines';
import { LONG_ACTIVITY, LONG_STATE, pack } from './pack';
import { parsed, text, whole } from './reply';
import { answered, type Client, type RunScript } from './scripts';

const reply = z.union([
  z.tuple([z.literal('committed'), whole, z.array(z.union([z.tuple([whole, whole]), z.tuple([])])), z.array(text), z.array(text)]),
  z.tuple([z.literal('repeated'), z.array(z.union([z.tuple([text]), z.tuple([text, ...linesReply.def.items])])), z.array(text)]),
  z.tuple([z.enum(['lost', 'void']), caseReply]),
  z.tuple([z.literal('fenced')]),
]);

type Committed = Extract<z.output<typeof reply>, readonly ['committed', ...unknown[]]>;

const isTexts = (list: unknown): list is readonly string[] => Array.isArray(list) && list.every((each) => typeof each === 'string');
/** `{position, time}`, or nothing for a line of another shard. */
const isPlace = (place: unknown): boolean =>
  Array.isArray(place) &&
  (place.length === 0 ||
    (place.length === 2 && Number.isSafeInteger(place[0]) && typeof place[1] === 'string' && /^\d{1,16}$/.test(place[1])));

/** The reply nearly every commit gets, read by hand: the schema takes as long as all the rest. Undefined: one for the schema. */
function committedOf(given: unknown): Committed | undefined {
  if (!Array.isArray(given) || given.length !== 5 || given[0] !== 'committed') return undefined;
  const [, version, places, messages, claimed]: readonly unknown[] = given;
  if (!Number.isSafeInteger(version) || !Array.isArray(places) || !places.every(isPlace) || !isTexts(messages) || !isTexts(claimed))
    return undefined;
  return [
    'committed',
    Number(version),
    places.map((place): [] | [number, number] => (place.length === 0 ? [] : [Number(place[0]), Number(place[1])])),
    [...messages],
    [...claimed],
  ];
}

/** The number of an effect, which its id ends with after its case's. */
export function numberOf(of: string, id: string): string {
  const n = id.startsWith(`${of}:`) ? id.slice(of.length + 1) : '';
  if (!/^\d{1,15}$/.test(n))
    throw new RangeError(`An effect of case ${of} is named ${of}:<number>; got ${JSON.stringify(id.slice(0, 60))}.`);
  return n;
}

const effectArgs = (of: string, { id, type, body, dueAt, warrant }: NewEffect) => [
  numberOf(of, id),
  plain('type of an effect', type),
  body,
  dueAt,
  warrant ? written(warrant.user) : '',
  warrant?.epoch ?? 0,
];

/** Who said a line, as it is stored. */
const senders: Readonly<Record<NewLine['from'], string>> = { customer: 'c', bot: 'b', agent: 'a' };

function argsOf(it: Commit): (string | number)[] {
  const { op, at, leg, case: of, expected, lines, effects, finishes, leaseUntil } = it;
  if (leg !== undefined && isNotesLeg(leg)) throw new RangeError(`Nobody takes a turn on the notes of a case; got ${leg}.`);
  return [
    mark(op),
    at,
    leg === undefined ? '' : plain('leg', leg),
    plain('case', of.id),
    plain('number', of.number),
    of.open ? 1 : 0,
    of.grant ? written(of.grant.user) : '',
    of.grant?.epoch ?? 0,
    of.wakeAt ?? '',
    expected,
    pack(of.state, LONG_STATE),
    lines.length,
    effects.length,
    finishes.length,
    leaseUntil ?? '',
    ...lines.flatMap((line) => [
      plain('leg', line.leg),
      senders[line.from],
      plain('activity id', line.id),
      pack(line.activity, LONG_ACTIVITY),
    ]),
    ...effects.flatMap((effect) => effectArgs(of.id, effect)),
    ...finishes.flatMap(({ id, fence }) => [numberOf(of.id, id), fence]),
    ...deskArgs(it),
  ];
}

/** Lines in the order they were given, with what the store gave them; those of other shards come from their legs. */
function placeLines(
  { case: { id }, lines }: Commit,
  places: readonly (readonly number[])[],
  arrived: readonly TranscriptLine[],
): TranscriptLine[] {
  const elsewhere = [...arrived];
  return lines.flatMap((line, i) => {
    const [position, at] = places[i] ?? [];
    if (position !== undefined && at !== undefined) return [{ ...line, case: id, position, at }];
    const found = elsewhere.findIndex((other) => other.leg === line.leg && other.id === line.id);
    return elsewhere.splice(found, found < 0 ? 0 : 1);
  });
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
