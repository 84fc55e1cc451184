import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { mintLegId } from '../../src/store/ids';
import { caseKey, indexKey, mark } from '../../src/store/redis/keys';
import type { RunScript } from '../../src/store/redis/scripts';
import { startRedis, startRedisCluster, unsynced } from '../support/redis-server';
import { commitOf, HOUR, lineOf, NOW, someCase, unique } from './contract-fixtures';
import { instancesOn } from './redis-instances';

/** Legs whose shard is another than their case's, and long ones; also when whoever wrote to them is gone. */
describe.each([
  ['one server', () => startRedis(unsynced)],
  ['a cluster', () => startRedisCluster(unsynced)],
] as const)('legs over the shards of %s', (_name, start) => {
  let servers: { readonly url: string; stop(): Promise<void> };
  let opened: Awaited<ReturnType<typeof instancesOn>>;
  let run: RunScript;
  beforeAll(async () => {
    servers = await start();
    opened = await instancesOn(servers.url);
    run = opened.store.scripts.load(join(__dirname, '../../src/store/redis/commands'));
  });
  afterAll(async () => {
    await opened.cleanup();
    await servers.stop();
  });
  const poll = (at = NOW) => opened.store.claimEffects({ worker: 'w', at, lease: 1, limit: 50 });

  test('a leg of another shard is bound, gets its lines with positions of its own, and a repeat answers them', async () => {
    const { store } = opened;
    const some = someCase(3);
    const call = mintLegId(40);
    await store.commit(commitOf(some, { lines: [lineOf(some.leg)] }));
    const [a, b, c] = [lineOf(call), lineOf(some.leg, 'bot'), lineOf(call, 'bot')];
    const joins = commitOf(some, { at: NOW + 5, expected: 1, leg: call, lines: [a, b, c] });
    const result = await store.commit(joins);
    const written = [
      { ...a, case: some.id, position: 1, at: NOW + 5 },
      { ...b, case: some.id, position: 2, at: NOW + 5 },
      { ...c, case: some.id, position: 2, at: NOW + 6 },
    ];
    expect(result).toEqual({ status: 'committed', version: 2, lines: written });
    expect(await store.loadByLeg(call)).toMatchObject({ id: some.id, version: 2 });
    expect(await store.readLines(call, 0, 10)).toEqual([written[0], written[2]]);
    const again = await store.commit(joins);
    expect(again).toMatchObject({ status: 'repeated' });
    expect('lines' in again ? [...again.lines].sort((x, y) => x.id.localeCompare(y.id)) : []).toEqual(
      [...written].sort((x, y) => x.id.localeCompare(y.id)),
    );
    expect(await store.readLines(call, 0, 10)).toHaveLength(2);
  });

  test('a leg that first had a case of its own belongs to the one it joined, and its positions go on', async () => {
    const { store } = opened;
    const [own, joined] = [someCase(40), someCase(3)];
    await store.commit(commitOf(joined));
    await store.commit(commitOf(own, { at: NOW + 1, lines: [lineOf(own.leg)] }));
    await store.commit(commitOf(joined, { at: NOW + 2, expected: 1, leg: own.leg, lines: [lineOf(own.leg)] }));
    expect(await store.loadByLeg(own.leg)).toMatchObject({ id: joined.id });
    expect(await store.readLines(own.leg, 0, 10)).toMatchObject([
      { case: own.id, position: 1 },
      { case: joined.id, position: 2 },
    ]);
  });

  test('lines for a leg of another shard whose writer died after the commit arrive, once and in order', async () => {
    const { store } = opened;
    const some = someCase(3);
    const call = mintLegId(40);
    const words = (text: string, version: number) => [
      mark(text),
      NOW + version,
      call,
      some.id,
      some.number,
      1,
      '',
      0,
      '',
      version,
      'state',
      1,
      0,
      0,
      '',
      call,
      'b',
      text,
      JSON.stringify({ text }),
    ];
    for (const [version, text] of ['first', 'second'].entries()) await run('commit', [caseKey(some.id)], words(text, version));
    expect(await store.readLines(call, 0, 10)).toEqual([]);
    const heard: (number | undefined)[] = [];
    const stop = await store.watchLeg(call, (upTo) => void heard.push(upTo));
    await poll(NOW + 1);
    await poll(NOW + 1);
    expect(await store.readLines(call, 0, 10)).toMatchObject([
      { id: 'first', position: 1 },
      { id: 'second', position: 2 },
    ]);
    expect(await store.loadByLeg(call)).toMatchObject({ id: some.id, version: 2 });
    while (heard.length < 2) await wait(2);
    expect(heard).toEqual([1, 2]);
    expect(await run('forwards', [caseKey(some.id)], [some.id])).toEqual([]);
    expect(await run('peek', [indexKey('chores', 3)], [NOW + HOUR, 10])).toEqual([]);
    stop();
  });

  test('a binding that arrives late does not take the leg back from the case it came to since', async () => {
    const { store } = opened;
    const [older, newer] = [someCase(3), someCase(40)];
    await run(
      'commit',
      [caseKey(older.id)],
      [mark(unique('late')), NOW, newer.leg, older.id, older.number, 1, '', 0, '', 0, 's', 0, 0, 0, ''],
    );
    await store.commit(commitOf(newer, { at: NOW + 1 }));
    await poll(NOW + 1);
    expect(await store.loadByLeg(newer.leg)).toMatchObject({ id: newer.id });
  });

  test('messages an earlier writer left are given before those of the next commit', async () => {
    const { store } = opened;
    const some = someCase(3);
    const call = mintLegId(40);
    await run(
      'commit',
      [caseKey(some.id)],
      [mark('left'), NOW, call, some.id, some.number, 1, '', 0, '', 0, 's', 1, 0, 0, '', call, 'c', 'left', '{}'],
    );
    const next = lineOf(call, 'bot');
    expect(await store.commit(commitOf(some, { at: NOW + 1, expected: 1, leg: call, lines: [next] }))).toMatchObject({
      lines: [{ ...next, position: 2 }],
    });
    expect(await store.readLines(call, 0, 10)).toMatchObject([
      { id: 'left', position: 1 },
      { id: next.id, position: 2 },
    ]);
  });

  test('of a very long leg the newest 2,000 lines are kept, under the positions they always had', async () => {
    const { store } = opened;
    const some = someCase();
    for (let version = 0; version < 21; version++) {
      await store.commit(
        commitOf(some, { at: NOW + version * 200, expected: version, lines: Array.from({ length: 100 }, () => lineOf(some.leg)) }),
      );
    }
    const kept = await store.readLines(some.leg, 0, 3000);
    expect(kept.map(({ position }) => position)).toEqual(Array.from({ length: 2000 }, (_, i) => i + 101));
    expect(await store.readLines(some.leg, 2099, 10)).toMatchObject([{ position: 2100 }]);
    expect(await store.commit(commitOf(some, { expected: 21, lines: [lineOf(some.leg)] }))).toMatchObject({ lines: [{ position: 2101 }] });
    expect(await store.loadByLeg(some.leg)).toMatchObject({ id: some.id, version: 22 });
  });
});
