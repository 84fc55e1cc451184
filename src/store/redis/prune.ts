import { z } from 'zod';
import type { CaseId, Instant } from '../../../machines/words';
import { front } from './indexes';
import { caseKey, idIn, legKey, numberKey, readUser, userKey } from './keys';
import { forgetMails } from './mails';
import { parsed, text } from './reply';
import type { Client, RunScript } from './scripts';
import { forgetSessions } from './sessions';

const pruned = z.union([z.tuple([]), z.tuple([text, text, text])]);
const words = (list: string): string[] => list.split(' ').filter(Boolean);

/** Its number, legs and place in users' indexes, each in its own shard; the note of what was left goes last. */
async function sweep(run: RunScript, id: CaseId, before: Instant, [number, legs, users]: readonly [string, string, string]): Promise<void> {
  await Promise.all([
    run('sweep-number', [numberKey(number)], [id]),
    ...words(legs).map((leg) => run('sweep-leg', [legKey(leg)], [leg, id, before])),
    ...words(users).map((user) => run('sweep-user', [userKey(readUser(user))], [user, id])),
  ]);
  await run('swept', [caseKey(id)], [id]);
}

/** Completes a pruning that was interrupted; the legs' lines go when nothing was written to them since then. */
export async function finishSweep(run: RunScript, id: CaseId, at: Instant): Promise<void> {
  const left = parsed('gone', text.nullable(), await run('gone', [caseKey(id)], [id]));
  if (left === null) return;
  const [number = '', legs = '', users = ''] = left.split('\n');
  await sweep(run, id, at, [number, legs, users]);
}

/**
 * Prunes. The case goes first, in one step with the note of what is to be swept: from then on a commit on it is lost, so
 * that its users' indexes may forget it (see revocation.ts).
 */
export async function prune(client: Client, run: RunScript, before: Instant, limit: number): Promise<number> {
  const idle = (await front(client, run, ['idle'], before - 1, limit)).get('idle') ?? [];
  const gone = await Promise.all(
    idle.slice(0, limit).map(async ({ slot, member }) => {
      const id = idIn(slot, member);
      const left = parsed('prune', pruned, await run('prune', [caseKey(id)], [id, before]));
      if (left.length === 0) return 0;
      await sweep(run, id, before, left);
      return 1;
    }),
  );
  await Promise.all([forgetMails(client, run, 100 + 10 * limit), forgetSessions(run, before, 100 + 10 * limit)]);
  return gone.reduce((sum: number, each) => sum + each, 0);
}
