import { z } from 'zod';
import type { CaseId, Instant } from '../../../machines/words';
import { idIn, indexKey, slots } from './keys';
import { pairs, parsed, whole } from './reply';
import type { Client, RunScript } from './scripts';

type Index = Parameters<typeof indexKey>[0];
/** A member of a shard's index with its time. */
export interface Entry {
  readonly slot: number;
  readonly member: string;
  readonly at: Instant;
}

const fronts = z.array(z.tuple([whole, pairs]));

interface Group {
  readonly asked: readonly { readonly slot: number; readonly index: Index }[];
  readonly keys: readonly string[];
}
const known = new Map<string, readonly Group[]>();

/** Keys one script may look at together: all on a single server; on a cluster a shard's, which go to its node. */
export function groups(client: Client, indexes: readonly Index[]): readonly Group[] {
  const name = `${client.isCluster} ${indexes.join(' ')}`;
  const made =
    known.get(name) ??
    (client.isCluster ? slots.map((slot) => [slot]) : [slots]).map((group) => {
      const asked = group.flatMap((slot) => indexes.map((index) => ({ slot, index })));
      return { asked, keys: asked.map(({ slot, index }) => indexKey(index, slot)) };
    });
  known.set(name, made);
  return made;
}

/**
 * The entries of all shards with a time at or before `at`, earliest first, at most `limit` of each index. Looks only at
 * the front of 64 small indexes, which are empty when nothing is due: one command on a single server, on a cluster 64
 * commands sent together. So every poll sees every shard, and none starves another.
 */
export async function front(
  client: Client,
  run: RunScript,
  indexes: readonly Index[],
  at: Instant,
  limit: number,
): Promise<ReadonlyMap<Index, readonly Entry[]>> {
  const found = new Map<Index, Entry[]>(indexes.map((index) => [index, []]));
  await Promise.all(
    groups(client, indexes).map(async ({ asked, keys }) => {
      for (const [number, entries] of parsed('peek', fronts, await run('peek', keys, [at, limit]))) {
        const which = asked[number - 1];
        if (!which) continue;
        for (const [member, time] of entries) found.get(which.index)?.push({ slot: which.slot, member, at: Number(time) });
      }
    }),
  );
  for (const entries of found.values()) entries.sort((a, b) => a.at - b.at);
  return found;
}

/** How many entries an index has over all shards. */
export async function size(client: Client, run: RunScript, index: Index): Promise<number> {
  const sums = await Promise.all(groups(client, [index]).map(async ({ keys }) => parsed('count', whole, await run('count', keys, []))));
  return sums.reduce((sum, each) => sum + each, 0);
}

/** Cases whose wakeAt has come, the longest waiting first. */
export async function dueCases(client: Client, run: RunScript, at: Instant, limit: number): Promise<{ id: CaseId; wakeAt: Instant }[]> {
  const entries = (await front(client, run, ['wake'], at, limit)).get('wake') ?? [];
  return entries.slice(0, limit).map(({ slot, member, at: wakeAt }) => ({ id: idIn(slot, member), wakeAt }));
}
