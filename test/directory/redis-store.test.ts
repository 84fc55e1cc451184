import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openEmbeddedDirectory } from '../../src/directory/embedded';
import { DirectoryUnavailable, type AccountDirectory, type ApplyChange, type ApplyResult } from '../../src/directory/port';
import { redisRecords } from '../../src/directory/redis-records';
import { openRedisStore } from '../../src/store/redis/open';
import { patience } from '../support/patience';
import { quietLog } from '../support/quiet-log';
import { startRedis, startRedisCluster, type RedisServer } from '../support/redis-server';
import { contractSeed } from './contract-seed';
import { directoryContract } from './contract';
import { embeddedContract } from './embedded-contract';

const storeAt = (url: string) => openRedisStore({ url, log: quietLog().log, deadline: patience });
const directoryAt = async (url: string) => {
  const store = await storeAt(url);
  return {
    store,
    directory: await openEmbeddedDirectory({
      records: redisRecords(store),
      seed: contractSeed,
      seededPins: () => Promise.resolve(),
      passwordHash: async (password) => `$argon2id$${createHash('sha256').update(password).digest('base64url')}`,
      voicemailMark: (user, pin) => `${user.length}${pin.length}`,
    }),
  };
};

/** All that is below a folder, as text. */
const filesBelow = async (folder: string): Promise<string> =>
  (
    await Promise.all(
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')),
    )
  ).join('\n');

describe('the account directory in Redis', () => {
  embeddedContract(async () => {
    const server = await startRedis();
    const store = await storeAt(server.url);
    const others: { close(): Promise<void> }[] = [];
    return {
      records: redisRecords(store),
      again: async () => {
        const other = await storeAt(server.url);
        others.push(other);
        return redisRecords(other);
      },
      dump: () => filesBelow(server.folder),
      cut: () => server.kill(),
      close: async () => {
        await Promise.all([store, ...others].map((one) => one.close()));
        await server.stop();
      },
    };
  });
});

describe('the account directory in Redis when connections break', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());

  const until = async (directory: AccountDirectory, change: ApplyChange): Promise<ApplyResult> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await directory.apply(change);
      } catch (error) {
        if (!(error instanceof DirectoryUnavailable) || attempt === 20) throw error;
      }
    }
  };

  test('changes under way on two instances while every connection is cut again and again are each applied once', async () => {
    const [one, two] = await Promise.all([directoryAt(server.url), directoryAt(server.url)]);
    const [user] = await one.directory.find({ by: 'login', login: '101@organization.com' });
    const changes = Array.from({ length: 300 }, (_, index): ApplyChange => ({
      key: `07-cut-${index}`,
      kind: 'call-forwarding.set',
      userId: user!.id,
      accountId: user!.account.id,
      requestedBy: user!.id,
      fields: { number: `+1613555${String(1000 + index)}` },
      at: index,
    }));
    let cutting = true;
    let cuts = 0;
    const knife = (async () => {
      for (; cutting; cuts += 1) {
        await server.command('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
        await pause(20);
      }
    })();
    const answers: ApplyResult[] = [];
    try {
      for (let start = 0; start < changes.length; start += 30) {
        answers.push(
          ...(await Promise.all(
            changes.slice(start, start + 30).map(async (change) => {
              const [first, second] = await Promise.all([until(one.directory, change), until(two.directory, change)]);
              expect(second).toEqual(first);
              return first;
            }),
          )),
        );
      }
    } finally {
      cutting = false;
      await knife;
    }
    expect(cuts).toBeGreaterThan(3);
    const last = await until(one.directory, { ...changes[0]!, key: '07-cut-last', fields: { number: null } });
    const seen = [...answers, last].map((answer) => (answer.status === 'applied' ? answer.before?.number : 'refused'));
    expect(seen.sort()).toEqual([null, ...changes.map(({ fields }) => fields.number)].sort());
    await Promise.all([one.store.close(), two.store.close()]);
  });
});

describe('the account directory in a Redis cluster', () => {
  directoryContract(async () => {
    const cluster = await startRedisCluster();
    const { store, directory } = await directoryAt(cluster.url);
    return {
      directory,
      close: async () => {
        await store.close();
        await cluster.stop();
      },
    };
  });
});
