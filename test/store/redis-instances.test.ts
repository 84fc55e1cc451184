import { setTimeout as wait } from 'node:timers/promises';
import { startRedis, startRedisCluster, unsynced } from '../support/redis-server';
import type { Store } from '../../src/store/port';
import { all, commitOf, effectOf, HOUR, lineOf, MINUTE, NOW, someCase, tryOf, unique, userWithPin } from './contract-fixtures';
import { instancesOn } from './redis-instances';

const until = async (seen: () => boolean): Promise<void> => {
  while (!seen()) await wait(2);
};

describe.each([
  ['one server', () => startRedis(unsynced)],
  ['a cluster', () => startRedisCluster(unsynced)],
] as const)('two instances on %s', (_name, start) => {
  let servers: { readonly url: string; stop(): Promise<void> };
  let opened: Awaited<ReturnType<typeof instancesOn>>;
  let both: readonly [Store, Store];
  beforeAll(async () => {
    servers = await start();
    opened = await instancesOn(servers.url);
    both = [opened.store, await opened.another()];
  });
  afterAll(async () => {
    await opened.cleanup();
    await servers.stop();
  });
  const either = (i: number): Store => both[i % 2] ?? opened.store;

  test('lines written by one are told to watchers at the other, of any shard, with their position', async () => {
    const [writer, watcher] = both;
    const cases = Array.from({ length: 64 }, (_, slot) => someCase(slot));
    const heard = new Map<string, (number | undefined)[]>();
    const stops = await Promise.all(
      cases.map(({ leg }) => watcher.watchLeg(leg, (upTo) => void heard.set(leg, [...(heard.get(leg) ?? []), upTo]))),
    );
    await Promise.all(cases.map((some) => writer.commit(commitOf(some, { lines: [lineOf(some.leg), lineOf(some.leg, 'bot')] }))));
    await until(() => heard.size === 64);
    expect(new Set([...heard.values()].flat())).toEqual(new Set([2]));
    stops.forEach((stop) => stop());
  });

  test('of two turns that race on a case at both one wins each time, and none is lost when they decide again', async () => {
    const some = someCase();
    await opened.store.commit(commitOf(some, { case: { state: '0' } }));
    let lost = 0;
    await all(8, async (i) => {
      for (let done = 0; done < 15;) {
        const fresh = await either(i).loadCase(some.id);
        const result = await either(i).commit(
          commitOf(some, { expected: fresh?.version ?? 0, case: { state: String(Number(fresh?.state) + 1) } }),
        );
        if (result.status === 'committed') done++;
        else lost++;
      }
    });
    expect(lost).toBeGreaterThan(0);
    expect(await opened.store.loadCase(some.id)).toMatchObject({ version: 121, state: '120' });
  });

  test('two workers share 200 effects of all shards: each is handed out once', async () => {
    const cases = Array.from({ length: 100 }, (_, i) => someCase(i % 64));
    await Promise.all(cases.map((some) => opened.store.commit(commitOf(some, { effects: [effectOf(some, 1), effectOf(some, 2)] }))));
    const seen: string[] = [];
    await all(4, async (i) => {
      for (;;) {
        const claimed = await either(i).claimEffects({ worker: `w${i}`, at: NOW, lease: HOUR, limit: 7 });
        if (claimed.length === 0) return;
        for (const effect of claimed) {
          seen.push(effect.id);
          expect(await either(i).finishEffect(effect)).toBe(true);
        }
      }
    });
    expect(seen.sort()).toEqual(cases.flatMap(({ id }) => [`${id}:1`, `${id}:2`]).sort());
    expect(await opened.store.countEffects()).toBe(0);
  });

  test('a worker that wants one effect gets the first of its case, though a later one was due earlier', async () => {
    const some = someCase();
    await opened.store.commit(commitOf(some, { effects: [effectOf(some, 1, { dueAt: NOW - 1 }), effectOf(some, 2, { dueAt: NOW - 2 })] }));
    const one = () => opened.store.claimEffects({ worker: 'w', at: NOW, lease: HOUR, limit: 1 });
    expect([...(await one()), ...(await one())].map(({ id }) => id)).toEqual([`${some.id}:1`, `${some.id}:2`]);
    for (const n of [1, 2]) await opened.store.finishEffect({ case: some.id, id: `${some.id}:${n}`, fence: 1 });
  });

  test('an effect that was given back is held by nobody: its old fence finishes nothing', async () => {
    const some = someCase();
    await opened.store.commit(commitOf(some, { effects: [effectOf(some, 1)] }));
    const [held] = await opened.store.claimEffects({ worker: 'w', at: NOW, lease: HOUR, limit: 1, case: some.id });
    if (!held) throw new Error('An effect should have been claimed.');
    expect(await opened.store.retryEffect({ ...held, dueAt: NOW + 1 })).toBe(true);
    expect(await opened.store.finishEffect(held)).toBe(false);
    expect(await opened.store.commit(commitOf(some, { expected: 1, finishes: [held] }))).toEqual({ status: 'fenced' });
    const [again] = await opened.store.claimEffects({ worker: 'w', at: NOW + 1, lease: HOUR, limit: 1, case: some.id });
    expect(await opened.store.finishEffect({ ...held, fence: again?.fence ?? 0 })).toBe(true);
  });

  test('64 guesses at once over both, the right PIN among them: at most 5 are compared', async () => {
    for (let round = 0; round < 10; round++) {
      const user = await userWithPin(opened.store);
      const verdicts = await all(64, (i) =>
        either(i).checkSecret(tryOf(user, { at: NOW + i, digest: i > 5 && i % 13 === 0 ? 'right' : `wrong ${i}` })),
      );
      expect(verdicts.filter(({ verdict }) => verdict !== 'not_compared')).toHaveLength(5);
    }
  });

  test('however proofs, turns, claims and revocations of both interleave, nothing passes with a revoked grant', async () => {
    await all(60, async (round) => {
      const user = await userWithPin(opened.store);
      const some = someCase();
      let acknowledged = 0;
      const revoke = async (): Promise<void> => {
        await wait(round % 5);
        const { epoch, inFlight } = await either(round).raiseEpoch({ op: unique('raise'), at: NOW, user });
        if (inFlight.length === 0) acknowledged = epoch;
      };
      const work = async (): Promise<void> => {
        for (let version = 0; version < 6;) {
          const { verdict, epoch } = await either(round + 1).checkSecret(
            tryOf(user, { at: NOW + version * HOUR, digest: 'right', case: some.id }),
          );
          expect(verdict).toBe('accepted');
          const before = acknowledged;
          const warrant = { user, epoch };
          const result = await either(round + 1).commit(
            commitOf(some, { expected: version, case: { grant: warrant }, effects: [effectOf(some, version + 1, { warrant })] }),
          );
          if (result.status !== 'committed') continue;
          version = result.version;
          expect(epoch).toBeGreaterThanOrEqual(before);
          const known = acknowledged;
          const [claimed] = await either(round).claimEffects({ worker: 'w', at: NOW, lease: MINUTE, limit: 1, case: some.id });
          if (claimed) {
            expect(claimed.void || epoch >= known).toBe(true);
            await either(round).finishEffect(claimed);
          }
        }
      };
      await Promise.all([work(), revoke(), revoke()]);
    });
  });
});
