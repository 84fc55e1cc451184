import { z } from 'zod';
import type { Logger } from '../../observe/logger';
import type { ClaimedEffect, EffectPort } from '../port-effects';
import { doChores } from './chores';
import { numberOf } from './commit';
import { front, size, type Entry } from './indexes';
import { caseKey, idIn, indexKey, nonce } from './keys';
import { flag, parsed, text, whole } from './reply';
import type { Client, RunScript } from './scripts';

type Claim = Parameters<EffectPort['claimEffects']>[0];

const claimReply = z.array(z.tuple([text, text, text, text, whole, whole, flag]));

const toClaimed = (reply: unknown): ClaimedEffect[] =>
  parsed('claim', claimReply, reply).map(([inCase, n, type, body, attempt, leaseUntil, isVoid]) =>
    ({ id: `${inCase}:${n}`, case: inCase, type, body, attempt, fence: attempt, leaseUntil, void: isVoid }));

interface Due { readonly slot: number; readonly case: string; readonly n: number }

/** Of the entries, the longest due first and within a case by number, as many as wanted. */
function choose(entries: readonly Entry[], limit: number): Due[] {
  const cases = new Map<string, Due[]>();
  for (const { slot, member } of entries) {
    const [inCase = '', n = ''] = member.split(':');
    const id = idIn(slot, inCase);
    const of = cases.get(id) ?? [];
    of.push({ slot, case: id, n: Number(n) });
    cases.set(id, of);
  }
  return [...cases.values()].flatMap((of) => of.sort((a, b) => a.n - b.n)).slice(0, limit);
}

/**
 * Claims. With `case`: one trip. Without: a look at all shards, then one command to each shard with something due; what
 * other workers took in between is simply missing. `worker` needs no place in the store: the fence tells holders apart.
 */
export async function claimEffects(client: Client, run: RunScript, log: Pick<Logger, 'warn'>, claim: Claim): Promise<ClaimedEffect[]> {
  const { at, lease, limit, case: only } = claim;
  if (limit < 1) return [];
  const word = nonce();
  if (only !== undefined) return toClaimed(await run('claim-case', [caseKey(only)], [word, at, at + lease, only, limit]));
  const found = await front(client, run, ['chores', 'due'], at, limit);
  await doChores(run, log, found.get('chores') ?? [], at);
  const shards = new Map<number, Due[]>();
  for (const due of choose(found.get('due') ?? [], limit)) shards.set(due.slot, [...(shards.get(due.slot) ?? []), due]);
  const claimed = await Promise.all([...shards].map(async ([slot, dues]) =>
    toClaimed(await run('claim', [indexKey('due', slot)], [word, at, at + lease, ...dues.flatMap((due) => [due.case, due.n])]))));
  return claimed.flat();
}

/** Finishes (`dueAt` undefined) or gives back. One trip. */
export async function settleEffect(run: RunScript, held: { readonly case: string; readonly id: string; readonly fence: number; readonly dueAt?: number }): Promise<boolean> {
  const args = [nonce(), held.case, numberOf(held.case, held.id), held.fence, held.dueAt ?? ''];
  return parsed('settle', flag, await run('settle', [caseKey(held.case)], args));
}

export const countEffects = (client: Client, run: RunScript): Promise<number> => size(client, run, 'due');
