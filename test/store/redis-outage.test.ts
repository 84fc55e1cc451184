import { setTimeout as wait } from 'node:timers/promises';
import { openRedisStore } from '../../src/store/redis/open';
import { startRedis, startRedisCluster, type RedisServer } from '../support/redis-server';
import { commitOf, effectOf, lineOf, limits, NOW, prove, someCase, tryOf, unique, userWithPin } from './contract-fixtures';
import { instancesOn, silent } from './redis-instances';

const refused = { code: 'STORE_UNAVAILABLE' };

/** Calls until the store answers again; the test's own time limit ends it. */
async function answering<T>(call: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      expect(error).toMatchObject(refused);
      await wait(20);
    }
  }
}

describe('when Redis dies and comes back', () => {
  let redis: RedisServer;
  let opened: Awaited<ReturnType<typeof instancesOn>>;
  beforeEach(async () => {
    redis = await startRedis();
    opened = await instancesOn(redis.url);
  });
  afterEach(async () => {
    await opened.cleanup();
    await redis.stop();
  });

  test('everything that was acknowledged before kill -9 is there afterwards, and nothing twice', async () => {
    const { store } = opened;
    const other = await opened.another();
    const user = await userWithPin(store);
    const wide = { ...limits, windowTries: 100_000, sourceTries: 100_000, lifeTries: 100_000 };
    let acknowledged = 0;
    let guesses = 0;
    let running = true;
    const writers = Array.from({ length: 20 }, async (_, i) => {
      const [mine, some] = [i % 2 ? store : other, someCase()];
      let version = 0;
      while (running || version === 0) {
        const turn = commitOf(some, {
          at: NOW + version,
          expected: version,
          lines: [lineOf(some.leg)],
          effects: [effectOf(some, version + 1)],
        });
        const [result] = await Promise.all([
          answering(() => mine.commit(turn)),
          answering(() => mine.checkSecret(tryOf(user, { op: turn.op, limits: wide }))),
        ]);
        expect(['committed', 'repeated']).toContain(result.status);
        version++;
        guesses++;
        acknowledged++;
      }
      return { some, version };
    });
    for (let kills = 0; kills < 3; kills++) {
      const target = acknowledged + 100;
      while (acknowledged < target) await wait(5);
      await redis.kill();
      await redis.start();
    }
    running = false;
    const written = await Promise.all(writers);
    await redis.kill();
    await redis.start();
    for (const { some, version } of written) {
      expect(await answering(() => store.loadCase(some.id))).toMatchObject({ version });
      expect((await store.readLines(some.leg, 0, 100_000)).map(({ position }) => position)).toEqual(
        Array.from({ length: version }, (_, i) => i + 1),
      );
    }
    expect(await store.countEffects()).toBe(written.reduce((sum, { version }) => sum + version, 0));
    const compared = (windowTries: number) => store.checkSecret(tryOf(user, { limits: { ...wide, windowTries } }));
    expect(await compared(guesses)).toMatchObject({ verdict: 'not_compared' });
    expect(await compared(guesses + 1)).toMatchObject({ verdict: 'rejected' });
  });

  test('a revocation that was acknowledged holds after kill -9', async () => {
    const { store } = opened;
    const user = await userWithPin(store);
    const some = someCase();
    const epoch = await prove(store, user, some.id);
    await store.commit(commitOf(some, { case: { grant: { user, epoch } } }));
    await store.raiseEpoch({ op: unique('raise'), at: NOW, user });
    await redis.kill();
    await redis.start();
    expect(await answering(() => store.commit(commitOf(some, { expected: 1, case: { grant: { user, epoch } } })))).toMatchObject({
      status: 'void',
    });
  });

  test('while it is down every operation is refused, and works again when it is back', async () => {
    const { store } = opened;
    // What would wait for the subscription to come back waits for its deadline.
    const { store: hasty, cleanup } = await answering(() => instancesOn(redis.url, 500));
    const some = someCase();
    await redis.kill();
    const calls = [
      () => store.ping(),
      () => store.commit(commitOf(some)),
      () => store.loadByLeg(some.leg),
      () => store.checkSecret(tryOf(unique('user'))),
      () => store.raiseEpoch({ op: unique('raise'), at: NOW, user: unique('user') }),
      () => store.claimEffects({ worker: 'w', at: NOW, lease: 1, limit: 1 }),
      () => store.auditHead(),
      () => store.findCaseByNumber(some.number),
      () => store.countEffects(),
      () => hasty.watchLeg(some.leg, () => undefined),
    ];
    await Promise.all(calls.map((call) => expect(call()).rejects.toMatchObject(refused)));
    await expect(openRedisStore({ url: redis.url, log: silent })).rejects.toMatchObject(refused);
    await redis.start();
    await answering(() => store.ping());
    expect(await store.commit(commitOf(some))).toMatchObject({ status: 'committed' });
    await cleanup();
  });

  test('a server that hangs is given up for unknown, and is used again when it goes on', async () => {
    const { store, cleanup } = await answering(() => instancesOn(redis.url, 500));
    const some = someCase();
    process.kill(redis.pid(), 'SIGSTOP');
    try {
      await expect(store.commit(commitOf(some))).rejects.toMatchObject(refused);
    } finally {
      process.kill(redis.pid(), 'SIGCONT');
    }
    await answering(() => store.ping());
    expect(await answering(() => store.commit(commitOf(someCase())))).toMatchObject({ status: 'committed' });
    await cleanup();
  });

  test('who watches a leg, or the desk, is called once when the subscription is back, and hears of new lines again', async () => {
    const { store } = opened;
    const some = someCase();
    const heard: (number | undefined)[] = [];
    const desk: (string | undefined)[] = [];
    await store.watchLeg(some.leg, (upTo) => void heard.push(upTo));
    await store.watchDesk((of) => void desk.push(of));
    await redis.kill();
    await redis.start();
    while (heard.length === 0 || desk.length === 0) await wait(5);
    expect([heard, desk]).toEqual([[undefined], [undefined]]);
    await answering(() =>
      store.commit(
        commitOf(some, { case: { desk: { state: 'waiting', since: NOW, text: '{}' } }, lines: [lineOf(some.leg), lineOf(some.leg)] }),
      ),
    );
    while (heard.length === 1 || desk.length === 1) await wait(5);
    expect([heard, desk]).toEqual([
      [undefined, 2],
      [undefined, some.id],
    ]);
  });
});

describe('when one node of a cluster dies and comes back', () => {
  test('its shards are refused, and what was acknowledged is there afterwards', async () => {
    const cluster = await startRedisCluster();
    const { store, cleanup } = await instancesOn(cluster.url);
    try {
      const cases = Array.from({ length: 64 }, (_, slot) => someCase(slot));
      for (const some of cases) await store.commit(commitOf(some));
      const [node] = cluster.nodes;
      await node?.kill();
      const outcomes = await Promise.allSettled(cases.map((some) => store.loadCase(some.id)));
      const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
      expect(failures.length).toBeGreaterThan(10);
      for (const failure of failures) expect(failure).toMatchObject(refused);
      await node?.start();
      for (const some of cases) expect(await answering(() => store.loadCase(some.id))).toMatchObject({ version: 1 });
      for (const some of cases) expect(await answering(() => store.commit(commitOf(some, { expected: 1 })))).toMatchObject({ version: 2 });
    } finally {
      await cleanup();
      await cluster.stop();
    }
  });
});
