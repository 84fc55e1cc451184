// A Redis that lost what it had acknowledged (T34). @needs redis
import { cpSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { EpochRaised } from '../../src/store/redis/epoch';
import { openRedisStore, type RedisStore } from '../../src/store/redis/open';
import { startRedis, startRedisCluster, type RedisServer } from '../support/redis-server';
import { commitOf, effectOf, MINUTE, NOW } from './contract-fixtures';
import { answering, expectNoRights, grantRights, switchable, tailOf, useThemUp, type Rights } from './redis-epoch-kit';
import { silent } from './redis-instances';

const stores: RedisStore[] = [];
const raised: EpochRaised[] = [];
async function openOn(url: string): Promise<RedisStore> {
  const store = await openRedisStore({ url, log: silent, onEpoch: (news) => raised.push(news) });
  stores.push(store);
  return store;
}
beforeEach(() => void raised.splice(0));
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

/** A replica is served as soon as it asks. */
const atOnce: readonly string[] = ['--repl-diskless-sync-delay', '0'];

describe('one Redis server that forgot its last moments', () => {
  let redis: RedisServer;
  beforeEach(async () => {
    redis = await startRedis(atOnce);
  });
  afterEach(() => redis.stop());

  test('killed and started again: what was granted before is void, for every instance, and the epoch is raised once', async () => {
    const [store, other] = [await openOn(redis.url), await openOn(redis.url)];
    const rights = await grantRights(store);
    await useThemUp(store, rights);
    await redis.kill();
    await redis.start();
    await Promise.all([answering(() => store.epochOf(rights.user)), answering(() => other.epochOf(rights.user))]);
    await expectNoRights(other, rights);
    expect(raised.map(({ cause }) => cause)).toEqual(['other-line']);
  });

  test('what is asked first when it is back, by many at once, is void already: no effect is handed out on a right of before', async () => {
    const [store, other] = [await openOn(redis.url), await openOn(redis.url)];
    for (let round = 0; round < 3; round += 1) {
      const all = await Promise.all(Array.from({ length: 20 }, () => grantRights(store)));
      await redis.kill();
      const started = redis.start();
      const late = all.map(({ some, grant }, n) =>
        answering(() =>
          (n % 2 ? other : store).commit(
            commitOf(some, { expected: 1, case: { grant }, effects: [effectOf(some, 3, { warrant: grant })], leaseUntil: NOW + MINUTE }),
          ),
        ),
      );
      await started;
      expect(new Set((await Promise.all(late)).map(({ status }) => status))).toEqual(new Set(['void']));
      for (const { some } of all) {
        const claimed = await other.claimEffects({ worker: 'w', at: NOW + 2 * MINUTE, lease: MINUTE, limit: 9, case: some.id });
        expect(claimed.filter(({ id }) => id.endsWith(':1')).map((effect) => effect.void)).toEqual([true]);
      }
    }
  });

  test('started again while nobody was there: the next instance finds it out', async () => {
    const first = await openOn(redis.url);
    const rights = await grantRights(first);
    await first.close();
    await redis.kill();
    await redis.start();
    await expectNoRights(await openOn(redis.url), rights);
  });

  test('with the file of a while ago: used codes and links stay dead, ended rights stay ended', async () => {
    const store = await openOn(redis.url);
    const rights = await grantRights(store);
    const copy = join(redis.folder, 'copy');
    cpSync(join(redis.folder, 'appendonlydir'), copy, { recursive: true });
    await useThemUp(store, rights);
    await redis.kill();
    rmSync(join(redis.folder, 'appendonlydir'), { recursive: true });
    cpSync(copy, join(redis.folder, 'appendonlydir'), { recursive: true });
    await redis.start();
    await expectNoRights(store, rights);
  });

  test('without the tail that never reached the disk: the same', async () => {
    const store = await openOn(redis.url);
    const rights = await grantRights(store);
    const { size } = statSync(tailOf(redis));
    await useThemUp(store, rights);
    await redis.kill();
    truncateSync(tailOf(redis), size);
    await redis.start();
    await expectNoRights(store, rights);
  });

  test('a replica that lagged behind was promoted: the same, also when the first server is master again afterwards', async () => {
    const replica = await startRedis([...atOnce, '--replicaof', '127.0.0.1', String(redis.port)]);
    let port = redis.port;
    const address = await switchable(() => port);
    const at = address.address();
    try {
      const store = await openOn(`redis://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`);
      const rights = await grantRights(store);
      while (!(await replica.command('GET', '{s00}epoch')).includes(' ')) await wait(20);
      await redis.command('WAIT', '1', '0');
      await replica.command('REPLICAOF', 'NO', 'ONE');
      await useThemUp(store, rights);
      // Nothing of ours ever asks the replica; the first server takes over what it has, and is promoted again.
      await redis.command('REPLICAOF', '127.0.0.1', String(replica.port));
      while (!(await redis.command('INFO', 'replication')).includes('master_link_status:up')) await wait(20);
      await redis.command('REPLICAOF', 'NO', 'ONE');
      await expectNoRights(store, rights);
      const later = await grantRights(store);
      await replica.command('REPLICAOF', '127.0.0.1', String(redis.port));
      while (!(await replica.command('INFO', 'replication')).includes('master_link_status:up')) await wait(20);
      await redis.command('WAIT', '1', '0');
      await replica.command('REPLICAOF', 'NO', 'ONE');
      await useThemUp(store, later);
      await redis.kill();
      port = replica.port;
      address.drop();
      await expectNoRights(store, later);
    } finally {
      await Promise.all(stores.splice(0).map((store) => store.close()));
      address.close();
      await replica.stop();
    }
  });

  test('set back while it ran: an older version of a case, or a count that fell, shows it', async () => {
    const store = await openOn(redis.url);
    const rights = await grantRights(store);
    const key = `{s${rights.some.id.slice(0, 2)}}case:${rights.some.id.slice(3)}`;
    await redis.command('COPY', key, `${key}:before`);
    expect(await store.commit(commitOf(rights.some, { expected: 1, case: { grant: rights.grant } }))).toMatchObject({
      status: 'committed',
      version: 2,
    });
    await redis.command('COPY', `${key}:before`, key, 'REPLACE');
    expect(await store.commit(commitOf(rights.some, { expected: 2, case: { grant: rights.grant } }))).toMatchObject({
      status: 'lost',
      fresh: { version: 1 },
    });
    expect(raised.map(({ cause }) => cause)).toEqual(['went-back']);
    await expectNoRights(store, rights);

    const next = await grantRights(store);
    await store.epoch.beat();
    await store.epoch.beat();
    await redis.command('SET', '{s00}beat', '0');
    await store.epoch.beat();
    expect(raised.map(({ cause }) => cause)).toEqual(['went-back', 'went-back']);
    await expectNoRights(store, next);
  });

  test('nothing is raised while nothing happened, and an ordinary commit asks Redis once', async () => {
    const store = await openOn(redis.url);
    const rights = await grantRights(store);
    await (await openOn(redis.url)).epoch.beat();
    await store.epoch.beat();
    await redis.command('CONFIG', 'RESETSTAT');
    expect(await store.commit(commitOf(rights.some, { expected: 1, case: { grant: rights.grant } }))).toMatchObject({
      status: 'committed',
    });
    expect(/cmdstat_evalsha:calls=(\d+)/.exec(await redis.command('INFO', 'commandstats'))?.[1]).toBe('1');
    expect(raised).toEqual([]);
  });

  test('raised by hand: the same', async () => {
    const store = await openOn(redis.url);
    const rights = await grantRights(store);
    await store.epoch.raise('asked');
    await expectNoRights(store, rights);
    expect(raised.map(({ cause }) => cause)).toEqual(['asked']);
  });
});

test('one master of a cluster was killed and started again: rights in the shards of all masters are void', async () => {
  const cluster = await startRedisCluster();
  try {
    const store = await openOn(cluster.url);
    const rights = await Promise.all(Array.from({ length: 12 }, () => grantRights(store)));
    await useThemUp(store, rights[0] as Rights);
    await cluster.nodes[1]?.kill();
    await cluster.nodes[1]?.start();
    await answering(() => Promise.all(rights.map(({ user }) => store.epochOf(user))));
    await answering(() => store.epoch.beat());
    for (const each of rights) await expectNoRights(store, each);
    expect(raised.map(({ cause }) => cause)).toEqual(['other-line']);
  } finally {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await cluster.stop();
  }
});
