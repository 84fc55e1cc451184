import { z } from 'zod';
import type { CaseId, LegId, UserId } from '../../../machines/words';
import type { StoredCase } from '../port';
import { caseKey, legKey, numberKey, userKey, written } from './keys';
import { unpack } from './pack';
import { flag, floors, parsed, text, whole } from './reply';
import { answered, type Client, type RunScript } from './scripts';

/** A case as scripts tell it (lib/case.lua): version, open, number, state, floors, the floor for everybody. */
export const caseReply = z.tuple([whole, flag, text, text, floors, whole]);

export const toCase = (id: CaseId, [version, open, number, state, its, floor]: z.output<typeof caseReply>): StoredCase => ({
  id,
  number,
  version,
  state: unpack(state),
  open,
  floors: its,
  ...(floor > 0 ? { floor } : {}),
});

const existing = (id: CaseId, reply: z.output<typeof caseReply>): StoredCase | undefined => (reply[0] > 0 ? toCase(id, reply) : undefined);

export async function loadCase(run: RunScript, id: CaseId): Promise<StoredCase | undefined> {
  return existing(id, parsed('load-case', caseReply, await run('load-case', [caseKey(id)], [id])));
}

const legReply = z.union([z.tuple([]), z.tuple([text]), z.tuple([text, caseReply])]);

/** The case a leg is bound to: one trip, two when the case lies in another shard. */
export async function loadByLeg(run: RunScript, leg: LegId): Promise<StoredCase | undefined> {
  const [id, reply] = parsed('load-leg', legReply, await run('load-leg', [legKey(leg)], [leg]));
  if (id === undefined) return undefined;
  return reply ? existing(id, reply) : loadCase(run, id);
}

/**
 * The case with a number. The number's key is written before the case's first commit, so it may name a case that never
 * came to be, or, after a crash of the pruning, one that is gone: then there is none.
 */
export async function findCaseByNumber(client: Client, run: RunScript, number: string): Promise<CaseId | undefined> {
  const id = parsed('a case number', text.nullable(), await answered(client, 'a case number', client.get(numberKey(number))));
  if (id === null) return undefined;
  return (await loadCase(run, id))?.number === number ? id : undefined;
}

/** How many cases are read at once: a user who asks every day has some dozens that are not pruned yet. */
const together = 16;

/** One trip for the index, and one for each sixteen cases in it. */
export async function liveCases(run: RunScript, user: UserId): Promise<StoredCase[]> {
  const ids = parsed('live-cases', z.array(text), await run('live-cases', [userKey(user)], [written(user)]));
  const found: StoredCase[] = [];
  for (let from = 0; from < ids.length; from += together) {
    const some = await Promise.all(ids.slice(from, from + together).map((id) => loadCase(run, id)));
    found.push(...some.flatMap((each) => (each?.open ? [each] : [])));
  }
  return found;
}
