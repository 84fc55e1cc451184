import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedFileOf } from '../support/crowd';
import { startRedis } from '../support/redis-server';
import { messages } from './conversation';
import { quartiles, type Quartiles } from './process-figures';
import { tripsDuring } from './redis-figures';
import { startLoad, startOurs, type Measured } from './servers';
import { slice } from './slice';
import { crowdOfSize } from './users';

export interface InstancesOptions {
  readonly rounds: number;
  /** Turns of one slice, and customers at once, of each instance. */
  readonly turns: number;
  readonly parallel: number;
  readonly say: (text: string) => void;
}

/** Two instances on one Redis against one: CPU time a turn (round by round) and Redis round trips a turn, 1 = the same. */
export interface InstancesResult {
  readonly cpu: Quartiles;
  readonly trips: number;
  readonly tripsAlone: number;
}

/** One instance alone with its customers, and two with as many each; both on a Redis of their own. */
export async function instances({ rounds, turns, parallel, say }: InstancesOptions): Promise<InstancesResult> {
  const perSlice = Math.ceil(turns / messages);
  const crowd = crowdOfSize(Math.ceil(((rounds + 2) * 2 * perSlice) / 4) + parallel);
  const folder = await mkdtemp(join(tmpdir(), 'countersign-instances-'));
  const stops: (() => unknown)[] = [];
  try {
    const loads = [startLoad(crowd.members.length), startLoad(crowd.members.length)];
    for (const load of loads) stops.push(() => load.stop());
    const seed = { DIRECTORY_SEED: await seedFileOf(crowd, folder) };
    const start = async (count: number): Promise<{ readonly url: string; readonly servers: readonly Measured[] }> => {
      const redis = await startRedis();
      stops.push(() => redis.stop());
      const servers: Measured[] = [];
      for (let n = 0; n < count; n += 1) {
        const server = await startOurs(`instance ${n + 1} of ${count}`, folder, { ...seed, REDIS_URL: redis.url });
        stops.push(() => server.stop());
        servers.push(server);
      }
      return { url: redis.url, servers };
    };
    const [alone, pair] = [await start(1), await start(2)];
    const cost = async ({ servers }: { readonly servers: readonly Measured[] }, from: number, each = perSlice): Promise<number> => {
      const slices = await Promise.all(
        servers.map((server, n) => slice(loads[n] ?? (loads[0] as (typeof loads)[number]), server, each, parallel, from + n * each)),
      );
      return slices.reduce((sum, { microseconds }) => sum + microseconds, 0) / slices.length;
    };
    const ratios: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const costs = new Map<typeof alone, number>();
      for (const which of round % 2 === 0 ? [alone, pair] : [pair, alone]) costs.set(which, await cost(which, round * 2 * perSlice));
      const [one = Number.NaN, two = Number.NaN] = [costs.get(alone), costs.get(pair)];
      say(`${round === 0 ? 'warming up' : `round ${round}`}: one instance ${one.toFixed(0)} µs a turn, two instances ${two.toFixed(0)} µs`);
      if (round > 0) ratios.push(two / one);
    }
    const watched = 48;
    const trips = async (which: typeof alone): Promise<number> => {
      const counted = await tripsDuring(which.url, async () => void (await cost(which, (rounds + 1) * 2 * perSlice, watched)));
      return [...counted.values()].reduce((sum, times) => sum + times, 0) / (watched * which.servers.length) / messages;
    };
    const [tripsAlone, tripsOfTwo] = [await trips(alone), await trips(pair)];
    return { cpu: quartiles(ratios), trips: tripsOfTwo / tripsAlone, tripsAlone };
  } finally {
    for (const stop of stops.reverse()) await stop();
    await rm(folder, { recursive: true, force: true });
  }
}
