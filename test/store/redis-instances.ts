import { openRedisStore, type RedisStore } from '../../src/store/redis/open';
import { patience } from '../support/patience';
import type { Opened } from './contract-fixtures';

/** A log that says nothing. */
export const silent = { info: () => undefined, warn: () => undefined };

/**
 * A first store on servers that run, and as many more as a test asks for; `cleanup` closes them all. They wait for an
 * answer as long as tests do: only where a server is taken away they wait for `deadline`.
 */
export async function instancesOn(url: string, deadline = patience) {
  const stores: RedisStore[] = [];
  const another = async (): Promise<RedisStore> => {
    const store = await openRedisStore({ url, log: silent, deadline });
    stores.push(store);
    return store;
  };
  const cleanup = async (): Promise<void> => {
    await Promise.all(stores.map((each) => each.close()));
  };
  const reopen = async (): Promise<RedisStore> => {
    await cleanup();
    return another();
  };
  return { store: await another(), another, reopen, cleanup } satisfies Opened;
}
