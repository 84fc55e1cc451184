import { House, type HouseOptions } from '../../support/house';
import { startRedis, unsynced } from '../../support/redis-server';

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;

/** A house whose clock only the test moves. */
export interface World {
  readonly house: House;
  now(): number;
  later(by: number): void;
}

const open = async (env: HouseOptions['env'], redis: boolean): Promise<World & { close(): Promise<void> }> => {
  const server = redis ? await startRedis(unsynced) : undefined;
  let now = Date.UTC(2031, 4, 6, 14);
  const own = server === undefined ? {} : { REDIS_URL: server.url, SECRET_KEY: Buffer.alloc(32, 7).toString('base64') };
  const house = await House.open({ env: { ...own, ...env }, now: () => now });
  return {
    house,
    now: () => now,
    later: (by) => {
      now += by;
    },
    close: async () => {
      await house.close();
      await server?.stop();
    },
  };
};

/**
 * The same stories in a house with the embedded store and in one on a real Redis. Between two stories two hours go by, so
 * that no budget of the one is felt in the next. `stores`: 1, the embedded one alone.
 */
export function inBothStores(stories: (world: () => World) => void, env?: HouseOptions['env'], stores = 2): void {
  describe.each([['embedded', false] as const, ['Redis', true] as const].slice(0, stores))('in the %s store', (_name, redis) => {
    let world: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      world = await open(env, redis);
    });
    afterAll(() => world.close());
    beforeEach(() => world.later(2 * hour));
    stories(() => world);
  });
}
