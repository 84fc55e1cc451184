import type { Instant, Millis } from '../../machines/words';
import type { Config } from '../config/config';
import { makeDataDir } from '../config/data-dir';
import { embeddedRecords } from '../directory/embedded-store-records';
import type { AccountRecords } from '../directory/records';
import { redisRecords } from '../directory/redis-records';
import type { Feedback } from '../help/feedback';
import { embeddedFeedback } from '../help/feedback-embedded';
import { redisFeedback } from '../help/feedback-redis';
import type { Logger } from '../observe/logger';
import { openEmbeddedStore } from '../store/embedded/open';
import type { Store } from '../store/port';
import { openRedisStore } from '../store/redis/open';
import { epochNews, type EpochNews } from './tell-epochs';

/** The store the settings name, and the accounts that live in it when the directory is the embedded one. */
export interface OpenStore {
  readonly store: Store;
  readonly records: AccountRecords;
  /** What readers said of the help articles. */
  readonly feedback: Feedback;
  /** When the store's epoch was raised (T34); never in the embedded one, which knows of no other time than its own. */
  readonly epochs: EpochNews;
}

/**
 * REDIS_URL set: Redis; empty: embedded in DATA_DIR. Rejects with a sentence that says why it cannot be opened.
 * `patience`: how long Redis may take for an answer; the store's own time unless told.
 */
export async function openStore(config: Config, log: Logger, now: () => Instant, patience?: Millis): Promise<OpenStore> {
  if (config.redisUrls.length > 0) {
    const epochs = epochNews();
    const store = await openRedisStore({
      url: config.redisUrls,
      log,
      onEpoch: ({ epoch }) => epochs.tell(epoch),
      ...(patience === undefined ? {} : { deadline: patience }),
    });
    return { store, records: redisRecords(store), feedback: redisFeedback(store), epochs };
  }
  await makeDataDir(config.dataDir);
  const store = await openEmbeddedStore({ dataDir: config.dataDir });
  try {
    await store.releaseLeases(now());
  } catch (error) {
    await store.close();
    throw error;
  }
  return { store, records: embeddedRecords(store), feedback: embeddedFeedback(store), epochs: epochNews() };
}
