import { z } from 'zod';
import type { CaseId, Instant } from '../../../machines/words';
import { idIn, indexKey, slots } from './keys';
import { pairs, parsed, whole } from './reply';
import type { Client, RunScript } from './scripts';

type Index = Parameters<typeof indexKey>[0];
/** A member of a shard's index with its time. */
export interface Entry { readonly slot: number; readonly member: string; readonly at: Instant }

const fronts = z.array(pairs);

/** Shards one script may look at together: all on a single server, each by itself on a cluster, where it goes to its node. */
const groups = (client: Client): readonly (readonly number[])[] => (client.isCluster ? slots.map((slot) => [slot]) : [slots]);

/**
 * The entries of all shards with a time at or before `at`, earliest first, at most `limit` of each index. Looks only at
 * the front of 64 small indexes, which are empty when nothing is due: one command on a single server (about 0.1 ms), on a
 * cluster 64 commands sent together. So every poll sees every shard, and none starves another.
 */
export async function front(client: Client, run: RunScript, indexes: readonly Index[], at: Instant, limit: number): Promise<ReadonlyMap<Index, readonly Entry[]>> {
  const found = new Map<Index, Entry[]>(indexes.map((index) => [index, []]));
  await Promise.all(groups(client).map(async (group) => {
    const asked = group.flatMap((slot) => indexes.map((index) => ({ slot, index })));
    const reply = parsed('peek', fronts, await run('peek', asked.map(({ slot, index }) => indexKey(index, slot)), [at, limit]));
    asked.forEach(({ slot, index }, i) => {
      for (const [member, time] of reply[i] ?? []) found.get(index)?.push({ slot, member, at: Number(time) });
    });
  }));
  for (const entries of found.values()) entries.sort((a, b) => a.at - b.at);
  return found;
}

/** How many entries an index has over all shards. */
export async function size(client: Client, run: RunScript, index: Index): Promise<number> {
  const sums = await Promise.all(groups(client).map(async (group) => parsed('count', whole, await run('count', group.map((slot) => indexKey(index, slot)), []))));
  return sums.reduce((sum, each) => sum + each, 0);
}

/** Cases whose wakeAt has come, the longest waiting first. */
export async function dueCases(client: Client, run: RunScript, at: Instant, limit: number): Promise<{ id: CaseId; wakeAt: Instant }[]> {
  const entries = (await front(client, run, ['wake'], at, limit)).get('wake') ?? [];
  return entries.slice(0, limit).map(({ slot, member, at: wakeAt }) => ({ id: idIn(slot, member), wakeAt }));
}
