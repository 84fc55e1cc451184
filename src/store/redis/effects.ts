import { z } from 'zod';
import type { Logger } from '../../observe/logger';
import type { ClaimedEffect, EffectPort } from '../port-effects';
import { doChores } from './chores';
import { numberOf } from './commit-args';
import { front, size, type Entry } from './indexes';
import { caseKey, idIn, indexKey, nonce } from './keys';
import { flag, flagOf, parsed, text, whole } from './reply';
import type { Client, RunScript } from './scripts';

type Claim = Parameters<EffectPort['claimEffects']>[0];

const claimReply = z.array(z.tuple([text, text, text, text, whole, whole, flag]));

const toClaimed = (reply: unknown): ClaimedEffect[] =>
  parsed('claim', claimReply, reply).map(([inCase, n, type, body, attempt, leaseUntil, isVoid]) => ({
    id: `${inCase}:${n}`,
    case: inCase,
    type,
    body,
    attempt,
    fence: attempt,
    leaseUntil,
    void: isVoid,
  }));

/** Of the entries the longest due, as many as wanted: by shard the cases they are of, and how many of each. */
function choose(entries: readonly Entry[], limit: number): Map<number, Map<string, number>> {
  const shards = new Map<number, Map<string, number>>();
  for (const { slot, member } of entries.slice(0, limit)) {
    const id = idIn(slot, member.slice(0, member.indexOf(':')));
    const cases = shards.get(slot) ?? new Map<string, number>();
    shards.set(slot, cases.set(id, (cases.get(id) ?? 0) + 1));
  }
  return shards;
}

/**
 * Claims. With `case`: one trip. Without: a look at all shards, then one command to each shard with something due; what
 * other workers took in between is simply missing. `worker` needs no place in the store: the fence tells holders apart.
 */
export async function claimEffects(client: Client, run: RunScript, log: Pick<Logger, 'warn'>, claim: Claim): Promise<ClaimedEffect[]> {
  const { at, lease, limit, case: only } = claim;
  if (limit < 1) return [];
  const word = nonce();
  const claimOf = async (key: string, cases: Iterable<readonly [string, number]>): Promise<ClaimedEffect[]> =>
    toClaimed(await run('claim', [key], [word, at, at + lease, ...[...cases].flat()]));
  if (only !== undefined) return claimOf(caseKey(only), [[only, limit]]);
  const found = await front(client, run, ['chores', 'due'], at, limit);
  await doChores(run, log, found.get('chores') ?? [], at);
  const shards = choose(found.get('due') ?? [], limit);
  return (await Promise.all([...shards].map(([slot, cases]) => claimOf(indexKey('due', slot), cases)))).flat();
}

/** Finishes (`dueAt` undefined) or gives back. One trip. */
export async function settleEffect(
  run: RunScript,
  held: { readonly case: string; readonly id: string; readonly fence: number; readonly dueAt?: number },
): Promise<boolean> {
  const args = [nonce(), held.case, numberOf(held.case, held.id), held.fence, held.dueAt ?? ''];
  return flagOf('settle', await run('settle', [caseKey(held.case)], args));
}

export const countEffects = (client: Client, run: RunScript): Promise<number> => size(client, run, 'due');
