import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newCase } from '../../machines/decide';
import { seal } from '../../machines/case/envelope';
import { assignedPolicy } from '../../machines/policy';
import type { CaseId } from '../../machines/words';
import { firstCaseId, mintLegId } from '../../src/store/ids';
import type * as embeddedStore from '../../src/store/embedded/open';
import type { NewLine, Store } from '../../src/store/port';
import type * as redisStore from '../../src/store/redis/open';
import { seedFileOf } from '../support/crowd';
import { startRedis } from '../support/redis-server';
import { messages } from './conversation';
import { quartiles, type Quartiles } from './process-figures';
import { startLoad, startOurs, type Measured } from './servers';
import { slice } from './slice';
import { crowdOfSize } from './users';

export interface GrowthOptions {
  /** Cases in the small store and in the big one. */
  readonly few: number;
  readonly many: number;
  readonly rounds: number;
  /** Turns of one slice. */
  readonly turns: number;
  readonly parallel: number;
  readonly say: (text: string) => void;
}

/** Turns for the same CPU time in the big store against the small one, round by round. */
export interface GrowthRow {
  readonly name: string;
  readonly few: number;
  readonly many: number;
  readonly ratio: Quartiles;
  readonly cpuMicroseconds: Quartiles;
}

/** Lines of a stored case's transcript. */
const lines = 12;
const day = 24 * 3_600_000;

/** Writes cases as turns leave them: an open and a closed one by turns, each with its leg, its transcript and, while it is open, the time it wakes. */
async function fill(store: Store, cases: number, now: number): Promise<void> {
  const text = {
    type: 'message',
    text: 'Calls of 10001@crowd.example are now forwarded to +1 613 555 0100.',
    from: { id: 'countersign', role: 'bot' },
    locale: 'en',
  };
  const one = async (n: number): Promise<void> => {
    const leg = mintLegId();
    const id: CaseId = firstCaseId(leg);
    const at = now - (n % 90) * day;
    const open = n % 2 === 0;
    const said = Array.from({ length: lines }, (_, line): NewLine => ({
      id: `${n}-${line}`,
      leg,
      from: line % 2 === 0 ? 'customer' : 'bot',
      activity: JSON.stringify(text),
    }));
    const state = seal(newCase({ case: id, policy: assignedPolicy, at }));
    const { status } = await store.commit({
      op: `fill/${n}`,
      at,
      leg,
      case: { id, number: `C-FILL-${n}`, state, open, ...(open ? { wakeAt: now + 7 * day + n } : {}) },
      expected: 0,
      lines: said,
      effects: [],
      finishes: [],
    });
    if (status !== 'committed') throw new Error(`A case of the filling was ${status}.`);
  };
  const waiting = { next: 0 };
  const work = async (): Promise<void> => {
    while (waiting.next < cases) await one(waiting.next++);
  };
  await Promise.all(Array.from({ length: 256 }, work));
}

const built = join(__dirname, '..', 'src/store');
const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined, child: () => quiet };

/** The stores as they are built: their threads and scripts lie beside them there. */
const openRedis = (url: string): Promise<Store> =>
  (require(join(built, 'redis/open.js')) as typeof redisStore).openRedisStore({ url: [url], log: quiet });
const openEmbedded = (dataDir: string): Promise<Store> =>
  (require(join(built, 'embedded/open.js')) as typeof embeddedStore).openEmbeddedStore({ dataDir });

async function filled(name: string, cases: number, opened: Promise<Store>, say: GrowthOptions['say']): Promise<void> {
  const store = await opened;
  const started = performance.now();
  await fill(store, cases, Date.now());
  await store.close();
  say(`${cases} cases written for ${name} in ${((performance.now() - started) / 1_000).toFixed(0)} s`);
}

/** The verified change on stores with few and with many cases in them, all up at once and visited in turn. Rejects at the first wrong answer. */
export async function growth({ few, many, rounds, turns, parallel, say }: GrowthOptions): Promise<readonly GrowthRow[]> {
  const perSlice = Math.ceil(turns / messages);
  const crowd = crowdOfSize(Math.ceil(((rounds + 1) * perSlice) / 4) + parallel);
  const folder = await mkdtemp(join(tmpdir(), 'countersign-growth-'));
  const stops: (() => unknown)[] = [];
  try {
    const load = startLoad(crowd.members.length);
    stops.push(() => load.stop());
    const seed = { DIRECTORY_SEED: await seedFileOf(crowd, folder) };
    const start = async (name: string, cases: number): Promise<Measured> => {
      if (name === 'embedded') {
        const dataDir = await mkdtemp(join(folder, 'data-'));
        await filled(name, cases, openEmbedded(dataDir), say);
        return startOurs(name, folder, { ...seed, DATA_DIR: dataDir });
      }
      const redis = await startRedis();
      stops.push(() => redis.stop());
      await filled(name, cases, openRedis(redis.url), say);
      return startOurs(name, folder, { ...seed, REDIS_URL: redis.url });
    };
    const pairs: {
      readonly name: string;
      readonly few: Measured;
      readonly many: Measured;
      readonly costs: number[];
      readonly ratios: number[];
    }[] = [];
    for (const name of ['on Redis', 'embedded']) {
      const pair = { name, few: await start(name, few), many: await start(name, many), costs: [], ratios: [] };
      stops.push(
        () => pair.few.stop(),
        () => pair.many.stop(),
      );
      pairs.push(pair);
    }
    for (let round = 0; round <= rounds; round += 1) {
      for (const pair of pairs) {
        // The first round only warms up; the two of a pair take turns in being first.
        const order = round % 2 === 0 ? [pair.few, pair.many] : [pair.many, pair.few];
        const costs = new Map<Measured, number>();
        for (const server of order) costs.set(server, (await slice(load, server, perSlice, parallel, round * perSlice)).microseconds);
        const [small = Number.NaN, big = Number.NaN] = [costs.get(pair.few), costs.get(pair.many)];
        say(
          `${round === 0 ? 'warming up' : `round ${round}`}: ${pair.name}, ${few} cases ${small.toFixed(0)} µs a turn, ${many} cases ${big.toFixed(0)} µs`,
        );
        if (round === 0) continue;
        pair.costs.push(big);
        pair.ratios.push(small / big);
      }
    }
    return pairs.map(({ name, costs, ratios }) => ({ name, few, many, ratio: quartiles(ratios), cpuMicroseconds: quartiles(costs) }));
  } finally {
    for (const stop of stops.reverse()) await stop();
    await rm(folder, { recursive: true, force: true });
  }
}
