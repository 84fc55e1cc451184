import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded/open';
import { openConnection } from '../../src/store/embedded/sql';
import { indexKey, mailKey } from '../../src/store/redis/keys';
import { slotOfUser } from '../../src/store/ids';
import { startCuttingProxy } from '../support/cutting-proxy';
import { startRedis, type RedisServer, unsynced } from '../support/redis-server';
import { MINUTE, NOW, someCase } from './contract-fixtures';
import { instancesOn } from './redis-instances';

/** What mail leaves in a store, and what becomes of it when its keeper is cut off. */
describe('mail in the embedded store', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'countersign-mails-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  test('leaves its id when it is finished, and nothing else', async () => {
    const store = await openEmbeddedStore({ dataDir });
    for (const id of ['finished', 'kept']) await store.putMail({ id, at: NOW, sealed: `content of ${id}` });
    const [mail] = await store.claimMails({ worker: 'w', at: NOW, lease: MINUTE, limit: 1 });
    await store.finishMail({ id: 'finished', fence: mail?.fence ?? 0, at: NOW });
    await store.close();
    const db = openConnection(join(dataDir, 'store.db'));
    expect(db.all('SELECT id FROM mails')).toEqual([{ id: 'kept' }]);
    expect(db.all('SELECT sealed FROM mail_contents')).toEqual([{ sealed: 'content of kept' }]);
    expect(db.all('SELECT id, at FROM mail_ids')).toEqual([{ id: 'finished', at: NOW }]);
    db.close();
  });

  test('that the process before had claimed is due at once for the next one, and the one before can finish it no more', async () => {
    const first = await openEmbeddedStore({ dataDir });
    await first.putMail({ id: 'held', at: NOW, sealed: 'content' });
    const [held] = await first.claimMails({ worker: 'w', at: NOW, lease: MINUTE, limit: 1 });
    await first.close();
    const second = await openEmbeddedStore({ dataDir });
    expect(await second.releaseLeases(NOW + 1)).toBe(1);
    expect(await second.claimMails({ worker: 'w', at: NOW + 1, lease: MINUTE, limit: 1 })).toMatchObject([{ id: 'held', attempt: 2 }]);
    expect(await second.finishMail({ id: 'held', fence: held?.fence ?? 0, at: NOW })).toBe(false);
    await second.close();
  });
});

describe('mail in the Redis store', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis(unsynced);
  });
  beforeEach(() => redis.command('FLUSHALL'));
  afterAll(() => redis.stop());
  /** All keys but the store's own epoch and its beat. */
  const keys = async (): Promise<string[]> =>
    (await redis.command('EVAL', "return table.concat(redis.call('KEYS', '*'), ' ')", '0'))
      .split('\r\n')[1]
      ?.split(' ')
      .filter((key) => key !== '' && !/}(?:epoch|beat)$/.test(key)) ?? [];
  const lasts = async (key: string): Promise<boolean> => (await redis.command('TTL', key)).startsWith(':-1');

  test('leaves its id when it is finished, and nothing else that lasts; while it waits nothing of it can expire', async () => {
    const { store, cleanup } = await instancesOn(redis.url);
    await store.putMail({ id: 'a', at: NOW, sealed: 'content' });
    await store.rememberThread({ mailbox: 'hash', leg: someCase().leg, at: NOW });
    for (const key of await keys()) expect([key, await lasts(key)]).toEqual([key, true]);
    const [mail] = await store.claimMails({ worker: 'w', at: NOW, lease: MINUTE, limit: 1 });
    await store.retryMail({ id: 'a', fence: mail?.fence ?? 0, dueAt: NOW });
    const [again] = await store.claimMails({ worker: 'w', at: NOW, lease: MINUTE, limit: 1 });
    expect(await keys()).toContain(mailKey('a'));
    await store.finishMail({ id: 'a', fence: again?.fence ?? 0, at: NOW });
    const lasting = [];
    for (const key of await keys()) if (await lasts(key)) lasting.push(key.replace(/^\{s\d\d\}/, ''));
    expect(lasting.sort()).toEqual(['mailed', 'thread', 'threads']);
    await cleanup();
  });

  test('is put, given back and finished once when the answer to it was lost', async () => {
    const proxy = await startCuttingProxy(redis.port);
    const { store, cleanup } = await instancesOn(proxy.url);
    const cut = async <T>(work: () => Promise<T>): Promise<T> => {
      const before = proxy.cuts();
      proxy.cutNextAnswer();
      const result = await work();
      expect(proxy.cuts()).toBe(before + 1);
      return result;
    };
    for (let i = 0; i < 20; i++) {
      const id = `mail ${i}`;
      expect(await cut(() => store.putMail({ id, at: NOW, sealed: 'content' }))).toBe(true);
      expect(await store.putMail({ id, at: NOW, sealed: 'other' })).toBe(false);
      const [mail] = await cut(() => store.claimMails({ worker: 'w', at: NOW, lease: MINUTE, limit: 1 }));
      expect(mail).toMatchObject({ id, attempt: 1, sealed: 'content' });
      expect(await cut(() => store.retryMail({ id, fence: mail?.fence ?? 0, dueAt: NOW, untried: true }))).toBe(true);
      const [again] = await store.claimMails({ worker: 'w', at: NOW, lease: MINUTE, limit: 1 });
      expect(again).toMatchObject({ id, attempt: 1 });
      expect(await cut(() => store.finishMail({ id, fence: again?.fence ?? 0, at: NOW }))).toBe(true);
    }
    expect(await store.countMails()).toBe(0);
    await cleanup();
    await proxy.stop();
  });

  test('claimed by one and the same call twice is claimed once', async () => {
    const { store, cleanup } = await instancesOn(redis.url);
    const run = store.scripts.load(join(__dirname, '../../src/store/redis/commands'));
    await store.putMail({ id: 'a', at: NOW, sealed: 'content' });
    const claim = (word: string, at = NOW) => run('claim-mails', [indexKey('mails', slotOfUser('a'))], [word, at, at + MINUTE, '7:a']);
    const first = await claim('one');
    expect(first).toEqual([['a', 'content', '1', '1', String(NOW + MINUTE)]]);
    expect(await claim('one')).toEqual(first);
    expect(await claim('two')).toEqual([]);
    expect(await claim('two', NOW + MINUTE)).toEqual([['a', 'content', '2', '2', String(NOW + 2 * MINUTE)]]);
    await cleanup();
  });
});
