// @needs redis
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BotCloud } from '../support/bot-cloud';
import { seedFileOf } from '../support/crowd';
import { startRedis } from '../support/redis-server';
import { messages } from './conversation';
import { quartiles, type Quartiles } from './process-figures';
import { tripsDuring } from './redis-figures';
import { startLoad, startOurs, startPeer, type Measured } from './servers';
import { slice } from './slice';
import { crowdOfSize } from './users';

export interface BotServiceBenchOptions {
  readonly rounds: number;
  /** Turns of one slice. */
  readonly turns: number;
  readonly parallel: number;
  readonly say: (text: string) => void;
  /** Folder for a CPU profile of our service, written when it stops. */
  readonly profile?: string | undefined;
}

/** The verified change over /api/messages, on Redis, with every token looked at; `ratio`: turns for the CPU time of one of the echo bot, which takes everybody. */
export interface BotServiceRow {
  readonly ratio: Quartiles;
  readonly cpuMicroseconds: Quartiles;
  readonly echoMicroseconds: Quartiles;
  readonly perSecond: Quartiles;
  /** Redis round trips a turn. */
  readonly trips: number;
}

/** Both answer in the reply (`expectReplies`), so that neither waits for a connector. */
export async function benchBotService({ rounds, turns, parallel, say, profile }: BotServiceBenchOptions): Promise<BotServiceRow> {
  const perSlice = Math.ceil(turns / messages);
  const crowd = crowdOfSize(Math.ceil(((rounds + 2) * perSlice) / 4) + parallel);
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bot-service-bench-'));
  const stops: (() => unknown)[] = [];
  try {
    const [cloud, redis] = [await BotCloud.start(), await startRedis()];
    stops.push(
      () => cloud.stop(),
      () => redis.stop(),
    );
    const load = startLoad(crowd.members.length);
    stops.push(() => load.stop());
    const started = await startOurs(
      'ours, /api/messages',
      folder,
      { ...cloud.env, DIRECTORY_SEED: await seedFileOf(crowd, folder), REDIS_URL: redis.url },
      profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`],
    );
    const ours: Measured = {
      ...started,
      target: { kind: 'bot-service', url: started.target.url, channel: { token: await cloud.token(), serviceUrl: cloud.url } },
    };
    const echo = await startPeer('echo-bot', redis.url);
    stops.push(
      () => ours.stop(),
      () => echo.stop(),
    );
    const figures = new Map<Measured, { readonly microseconds: number; readonly perSecond: number }[]>([
      [ours, []],
      [echo, []],
    ]);
    for (let round = 0; round <= rounds; round += 1) {
      // The first round only warms up; the two take turns in being first.
      for (const server of round % 2 === 0 ? [ours, echo] : [echo, ours]) {
        const one = await slice(load, server, perSlice, parallel, round * perSlice);
        say(
          `${round === 0 ? 'warming up' : `round ${round}`}: ${server.name} ${one.microseconds.toFixed(0)} µs a turn, ${one.perSecond.toFixed(0)} turns/s`,
        );
        if (round > 0) figures.get(server)?.push(one);
      }
    }
    const watched = 48;
    const counted = await tripsDuring(redis.url, async () => void (await slice(load, ours, watched, 4, (rounds + 1) * perSlice)));
    const [own = [], base = []] = [figures.get(ours), figures.get(echo)];
    return {
      ratio: quartiles(own.map(({ microseconds }, n) => (base[n]?.microseconds ?? Number.NaN) / microseconds)),
      cpuMicroseconds: quartiles(own.map(({ microseconds }) => microseconds)),
      echoMicroseconds: quartiles(base.map(({ microseconds }) => microseconds)),
      perSecond: quartiles(own.map(({ perSecond }) => perSecond)),
      trips: [...counted.values()].reduce((sum, times) => sum + times, 0) / watched / messages,
    };
  } finally {
    for (const stop of stops.reverse()) await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const spread = ({ q1, median, q3 }: Quartiles, digits: number): string =>
  `${median.toFixed(digits)} (${q1.toFixed(digits)}–${q3.toFixed(digits)})`;

export const printBotService = ({ ratio, cpuMicroseconds, echoMicroseconds, perSecond, trips }: BotServiceRow): string =>
  `Verified change over /api/messages, on Redis: ${spread(ratio, 2)} of the turns per CPU time of the echo bot; ${spread(cpuMicroseconds, 0)} µs a turn (echo bot ${spread(echoMicroseconds, 0)}), ${spread(perSecond, 0)} turns/s, ${trips.toFixed(2)} Redis round trips a turn\n`;
