// @needs redis
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedFileOf } from '../support/crowd';
import { startRedis, type RedisServer } from '../support/redis-server';
import { messages } from './conversation';
import { partsOf, type Parts } from './parts';
import { quantile, quartiles, residentDuring, type Quartiles } from './process-figures';
import { bytesOf, memoryOf, tripsDuring, type Bytes } from './redis-figures';
import { hasConventional, startConventional, startLoad, startOurs, startPeer, type Load, type Measured } from './servers';
import { slice, type Slice } from './slice';
import { crowdOfSize } from './users';

export interface Options {
  readonly rounds: number;
  /** Turns of one slice. */
  readonly turns: number;
  readonly parallel: number;
  /** Turns a second where the rate is fixed, and for how long. */
  readonly rate: number;
  readonly rateSeconds: number;
  /** Conversations after which memory is read; 0: not at all. */
  readonly resident: number;
  /** Cold starts of each. */
  readonly starts: number;
  readonly say: (text: string) => void;
  /** Folder for CPU profiles of our service, one file each; written when it stops. */
  readonly profile?: string;
  /** Servers to be measured, by the names of `starters`; all unless told. */
  readonly only?: readonly string[];
}

/** What was measured of one server. Ratios are against the echo bot, round by round: turns for the same CPU time. */
export interface Row {
  readonly name: string;
  readonly cpuMicroseconds: Quartiles;
  readonly turnsPerSecond: Quartiles;
  readonly ratio: Quartiles;
  /** The same against the conventional bot; NaN without it. */
  readonly ratioToConventional: Quartiles;
  readonly p50: number;
  readonly p99: number;
  readonly rssMegabytes: number | undefined;
  /** The same after twice as many conversations. */
  readonly rssAfterTwice: number | undefined;
  readonly coldStart: number | undefined;
}

export interface Result {
  readonly rows: readonly Row[];
  /** Redis round trips of one conversation, by command, over its six turns and its start. */
  readonly trips: { readonly aTurn: number; readonly byCommand: Readonly<Record<string, number>> };
  readonly bytes: Bytes | undefined;
  /** Of our service on Redis. */
  readonly parts: Parts | undefined;
  readonly node: string;
}

/** A user is compared at most five times in a quarter of an hour (I2), so each serves this many conversations. */
const uses = 4;

/** From the start of the process to its first right answer; milliseconds. */
async function coldStart(load: Load, start: () => Promise<Measured>): Promise<number> {
  const started = performance.now();
  const server = await start();
  await load.give({ is: 'first', target: server.target, conversations: 1, from: 0 });
  const taken = performance.now() - started;
  await server.stop();
  return taken;
}

/** Starts everything, keeps it up, visits it in turn. Rejects at the first wrong answer. */
export async function compare(options: Options): Promise<Result> {
  const { rounds, turns, parallel, rate, rateSeconds, resident, say } = options;
  const perSlice = Math.ceil(turns / messages);
  const atRate = Math.ceil((rate * rateSeconds) / messages);
  const all = Math.max(2 * resident + perSlice, (rounds + 4) * perSlice + atRate + 100);
  const crowd = crowdOfSize(Math.ceil(all / uses) + parallel);
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  const stops: (() => unknown)[] = [];
  try {
    const redis: RedisServer = await startRedis();
    stops.push(() => redis.stop());
    const load = startLoad(crowd.members.length);
    stops.push(() => load.stop());
    const seed = { DIRECTORY_SEED: await seedFileOf(crowd, folder) };
    const flags = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`];
    const starters: Readonly<Record<string, () => Promise<Measured>>> = {
      redis: () => startOurs('ours on Redis', folder, { ...seed, REDIS_URL: redis.url }, flags),
      embedded: () => startOurs('ours, embedded', folder, seed, flags),
      'echo-bot': () => startPeer('echo-bot', redis.url),
      ...(hasConventional() ? { conventional: () => startConventional(redis.url) } : {}),
      restify: () => startPeer('restify', redis.url),
      floor: () => startPeer('floor', redis.url),
    };
    const servers: Measured[] = [];
    for (const [name, start] of Object.entries(starters)) if (options.only?.includes(name) ?? true) servers.push(await start());
    const [onRedis] = servers.filter(({ name }) => name === 'ours on Redis');
    const memoryBefore = await memoryOf(redis.url);
    stops.push(...servers.map((server) => () => server.stop()));

    const held = new Map<Measured, number>(servers.map((server) => [server, 0]));
    const from = (server: Measured, conversations: number): number => {
      const first = held.get(server) ?? 0;
      held.set(server, first + conversations);
      return first;
    };
    const measured = new Map<Measured, Slice[]>(servers.map((server) => [server, []]));
    for (let round = 0; round <= rounds; round++) {
      // The first round only warms up. Each begins with another server, so that none always follows the same one.
      for (let n = 0; n < servers.length; n++) {
        const server = servers[(n + round) % servers.length] as Measured;
        const one = await slice(load, server, perSlice, parallel, from(server, perSlice));
        if (round > 0) measured.get(server)?.push(one);
        say(
          `${round === 0 ? 'warming up' : `round ${round}`}: ${server.name} ${one.microseconds.toFixed(0)} µs a turn, ${one.perSecond.toFixed(0)} turns/s`,
        );
      }
    }
    const bytes = onRedis && (await bytesOf(redis.url, memoryBefore, held.get(onRedis) ?? 1));
    const parts = onRedis && (await partsOf(load, onRedis, perSlice, parallel, () => from(onRedis, perSlice)));
    const latencies = new Map<Measured, readonly number[]>();
    for (const server of rateSeconds > 0 ? servers : []) {
      say(`${rate} turns/s for ${rateSeconds} s: ${server.name}`);
      latencies.set(
        server,
        (await load.give({ is: 'rate', target: server.target, conversations: atRate, perSecond: rate, from: from(server, atRate) }))
          .latencies,
      );
    }
    const rss = new Map<Measured, number>();
    let rssAfterTwice: number | undefined;
    for (const server of resident > 0 ? servers.filter((server) => server === onRedis || server.name === 'echo-bot') : []) {
      const more = Math.max(perSlice, resident - (held.get(server) ?? 0));
      rss.set(server, await residentDuring(server.pid, () => slice(load, server, more, parallel, from(server, more))));
      say(`after ${held.get(server)} conversations: ${server.name} ${rss.get(server)?.toFixed(0)} MB`);
      if (server !== onRedis) continue;
      rssAfterTwice = await residentDuring(server.pid, () => slice(load, server, resident, parallel, from(server, resident)));
      say(`after ${held.get(server)} conversations: ${server.name} ${rssAfterTwice.toFixed(0)} MB`);
    }
    const watched = 50;
    const trips =
      onRedis &&
      (await tripsDuring(redis.url, async () => {
        await load.give({ is: 'slice', target: onRedis.target, conversations: watched, parallel: 4, from: from(onRedis, watched) });
      }));

    const slicesOf = (wanted: string): readonly Slice[] =>
      measured.get(servers.find(({ name }) => name === wanted) ?? (servers[0] as Measured)) ?? [];
    const against = (base: readonly Slice[], slices: readonly Slice[]): Quartiles =>
      quartiles(slices.map(({ microseconds }, n) => (base[n]?.microseconds ?? Number.NaN) / microseconds));
    const hasPeer = servers.some(({ name }) => name === 'conventional');
    const rows: Row[] = [];
    for (const server of servers) {
      const slices = measured.get(server) ?? [];
      const at = latencies.get(server) ?? [];
      const starts: number[] = [];
      for (let n = 0; n < options.starts; n++) {
        if (server === onRedis) starts.push(await coldStart(load, () => startOurs(server.name, folder, { ...seed, REDIS_URL: redis.url })));
        if (server.name === 'echo-bot') starts.push(await coldStart(load, () => startPeer('echo-bot', redis.url)));
      }
      rows.push({
        name: server.name,
        cpuMicroseconds: quartiles(slices.map(({ microseconds }) => microseconds)),
        turnsPerSecond: quartiles(slices.map(({ perSecond }) => perSecond)),
        ratio: against(slicesOf('echo-bot'), slices),
        ratioToConventional: against(hasPeer ? slicesOf('conventional') : [], slices),
        p50: quantile(at, 0.5),
        p99: quantile(at, 0.99),
        rssMegabytes: rss.get(server),
        rssAfterTwice: server === onRedis ? rssAfterTwice : undefined,
        coldStart: starts.length > 0 ? quantile(starts, 0.5) : undefined,
      });
    }
    const byCommand = Object.fromEntries([...(trips ?? [])].map(([name, times]) => [name, times / watched]));
    const aTurn = Object.values(byCommand).reduce((sum, times) => sum + times, 0) / messages;
    return { rows, trips: { aTurn, byCommand }, bytes, parts, node: process.version };
  } finally {
    for (const stop of stops.reverse()) await stop();
    await rm(folder, { recursive: true, force: true });
  }
}
