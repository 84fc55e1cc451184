import { randomBytes } from 'node:crypto';
import { openRedisStore } from '../../src/store/redis/open';
import { userKey } from '../../src/store/redis/keys';
import { startRedis, startRedisCluster, type RedisServer } from '../support/redis-server';
import { commitOf, effectOf, HOUR, lineOf, NOW, prove, someCase, tryOf, unique, userWithPin } from './contract-fixtures';
import { silent } from './redis-instances';

/** Opens and closes a store on a server with these settings and gives its warnings. */
async function warningsWith(settings: readonly string[]): Promise<string[]> {
  const redis = await startRedis(settings);
  const warnings: string[] = [];
  try {
    const store = await openRedisStore({ url: redis.url, log: silent, onWarning: (warning) => warnings.push(warning) });
    await store.close();
  } finally {
    await redis.stop();
  }
  return warnings;
}

describe('opening a Redis store', () => {
  test('says nothing of a server that writes everything down and forgets nothing', async () => {
    expect(await warningsWith([])).toEqual([]);
  });

  test('warns of a server that forgets when it dies, or when memory is short', async () => {
    expect(await warningsWith(['--appendonly', 'no', '--maxmemory-policy', 'allkeys-lru'])).toEqual([
      expect.stringContaining('maxmemory-policy allkeys-lru'),
      expect.stringContaining('an accepted change may be lost when Redis dies'),
    ]);
    expect(await warningsWith(['--appendfsync', 'everysec'])).toEqual([expect.stringContaining('appendfsync everysec')]);
  });

  test('logs the same warnings, and never the password', async () => {
    const redis = await startRedis(['--requirepass', 'quite secret', '--appendonly', 'no']);
    const said: unknown[] = [];
    const log = { info: (...words: unknown[]) => void said.push(words), warn: (...words: unknown[]) => void said.push(words) };
    try {
      const address = redis.url.replace('//', '//:quite%20secret@');
      const store = await openRedisStore({ url: address, log });
      await store.ping();
      await store.close();
      const wrong = openRedisStore({ url: redis.url.replace('//', '//:wrong@'), log });
      await expect(wrong).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('WRONGPASS') });
      expect(JSON.stringify(said)).toContain('appendonly off');
      expect(JSON.stringify(said)).not.toMatch(/quite.*secret|:wrong@/);
    } finally {
      await redis.stop();
    }
  });

  test('stops at one node of a cluster with a sentence', async () => {
    const cluster = await startRedisCluster();
    try {
      await expect(openRedisStore({ url: cluster.nodes[0]?.url ?? '', log: silent })).rejects.toThrow('REDIS_URL wants several addresses');
    } finally {
      await cluster.stop();
    }
  });

  test('says when the server was restarted or is another one now', async () => {
    const redis = await startRedis();
    const warnings: string[] = [];
    const store = await openRedisStore({ url: redis.url, log: silent, onWarning: (warning) => warnings.push(warning) });
    try {
      await redis.kill();
      await redis.start();
      while (warnings.length === 0) await store.ping().catch(() => undefined);
      expect(warnings).toEqual([expect.stringContaining('Redis was restarted')]);
    } finally {
      await store.close();
      await redis.stop();
    }
  });

  test('says where nothing answers', async () => {
    const redis = await startRedis();
    await redis.stop();
    await expect(openRedisStore({ url: redis.url, log: silent })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(String(redis.port)),
    });
  });
});

describe('what the Redis store keeps', () => {
  let redis: RedisServer;
  let store: Awaited<ReturnType<typeof openRedisStore>>;
  beforeAll(async () => {
    redis = await startRedis();
    store = await openRedisStore({ url: redis.url, log: silent });
  });
  afterAll(async () => {
    await store.close();
    await redis.stop();
  });
  /** All keys but the beat, which comes when ten seconds are over. */
  const keys = async (): Promise<string[]> =>
    (await redis.command('EVAL', "return table.concat(redis.call('KEYS', '*'), ' ')", '0'))
      .split('\r\n')[1]
      ?.split(' ')
      .filter((key) => !key.endsWith('}beat')) ?? [];
  const expires = async (key: string): Promise<boolean> => !(await redis.command('TTL', key)).startsWith(':-1');

  test('nothing that rights rest on ever expires', async () => {
    const user = await userWithPin(store);
    const some = someCase();
    const epoch = await prove(store, user, some.id);
    await store.checkSecret(tryOf(user));
    await store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'code', digest: 'code', expiresAt: NOW + HOUR });
    await store.commit(
      commitOf(some, {
        lines: [lineOf(some.leg)],
        effects: [effectOf(some, 1, { warrant: { user, epoch } })],
        case: { grant: { user, epoch }, wakeAt: NOW },
      }),
    );
    await store.raiseEpoch({ op: unique('raise'), at: NOW, user });
    const lasting = [];
    for (const key of await keys()) if (!(await expires(key))) lasting.push(key.replace(/^\{s\d\d\}/, '').replace(/:.*/, ''));
    expect([...new Set(lasting)].sort()).toEqual([
      'case',
      'due',
      'epoch',
      'floor',
      'fx',
      'leg',
      'number',
      'ops',
      'puts',
      'user',
      'wake',
      '{openid}epoch',
      '{sessions}epoch',
    ]);
    for (const key of await keys()) if (await expires(key)) expect(key).toMatch(/^\{s\d\d\}op:/);
  });

  test('the number of a case that was void before its first commit is given back', async () => {
    const user = await userWithPin(store);
    const some = someCase();
    const epoch = await prove(store, user, some.id);
    await store.raiseEpoch({ op: unique('raise'), at: NOW, user });
    expect(await store.commit(commitOf(some, { case: { grant: { user, epoch } } }))).toMatchObject({ status: 'void' });
    expect(await keys()).not.toContain(`number:${some.number}`);
    await store.commit(commitOf(some));
    expect(await store.findCaseByNumber(some.number)).toBe(some.id);
  });

  test("a number that leads to a case of another number, or to none, is nobody's", async () => {
    const some = someCase();
    await store.commit(commitOf(some));
    await redis.command('SET', 'number:C-AAAA-A', some.id);
    await redis.command('SET', 'number:C-BBBB-B', someCase().id);
    expect(await store.findCaseByNumber('C-AAAA-A')).toBeUndefined();
    expect(await store.findCaseByNumber('C-BBBB-B')).toBeUndefined();
  });

  test('names nobody has are forgotten after days, until they get something to guess', async () => {
    const user = unique('stranger');
    await store.checkSecret(tryOf(user));
    expect(await expires(userKey(user))).toBe(true);
    await store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'pin', digest: 'right' });
    await store.checkSecret(tryOf(user));
    expect(await expires(userKey(user))).toBe(false);

    const revoked = unique('stranger');
    await store.checkSecret(tryOf(revoked));
    await store.raiseEpoch({ op: unique('raise'), at: NOW, user: revoked });
    await store.checkSecret(tryOf(revoked));
    expect(await expires(userKey(revoked))).toBe(false);
  });

  test('the state of a live case takes at most 450 bytes, and the case with its number, clock, twelve lines and turns at most 4,000', async () => {
    await redis.command('FLUSHALL');
    /** Bytes a case by kind of key. */
    const used = async (): Promise<Record<string, number>> => {
      const sums: Record<string, number> = {};
      for (const key of await keys()) {
        const kind = key.replace(/^\{s\d\d\}/, '').replace(/:.*/, '');
        sums[kind] = (sums[kind] ?? 0) + Number((await redis.command('MEMORY', 'USAGE', key, 'SAMPLES', '0')).slice(1)) / cases.length;
      }
      return sums;
    };
    const cases = Array.from({ length: 20 }, () => ({
      ...someCase(7),
      number: `C-48K2-${unique('')}`,
      user: `u_${randomBytes(9).toString('base64url')}`,
    }));
    const stateOf = ({ id, leg, user }: (typeof cases)[number], at: number): string =>
      JSON.stringify({
        machine: 'session',
        version: 1,
        snapshot: {
          value: { identity: 'verified', request: 'settled', handling: 'bot' },
          context: {
            case: id,
            clock: at,
            legs: {
              [leg]: {
                channel: 'chat',
                language: 'en',
                seen: at,
                question: { ask: 'need' },
                misses: 0,
                claim: { user, account: 'a_6t5V_urCOb7', by: 'login', shown: '101@organization.com' },
                proof: { method: 'pin', at, epoch: 1 },
              },
            },
            changes: [
              {
                kind: 'call-forwarding.set',
                subject: { is: 'self' },
                fields: { number: `+1613555${at % 10_000}` },
                id: `${id}-1`,
                status: 'applied',
              },
            ],
            nextChange: 2,
            nextEffect: 5,
            draftedBy: leg,
            grant: { asker: user, method: 'pin', since: at, until: at + HOUR, epoch: 1 },
          },
        },
      });
    const said =
      'Done. Calls of 101@organization.com are now forwarded to +1 613 555 0100, from 1:28 am on 22 November (UTC). Before that they were not forwarded.';
    const asked = JSON.stringify({ type: 'message', locale: 'en-US', text: 'Hi, please forward my calls to 613 555 0100' });
    const answered = JSON.stringify({
      type: 'message',
      text: said,
      textFormat: 'plain',
      locale: 'en',
      speak: said,
      replyToId: '3Tl9JH_rQnTCvNaPuykc',
    });
    const commitAll = async (expected: number, lines: number): Promise<Record<string, number>> => {
      for (const [i, some] of cases.entries()) {
        const state = stateOf(some, NOW + expected * 7_919 + i * 104_729);
        expect(state.length).toBeGreaterThan(750);
        const both = [
          { ...lineOf(some.leg), activity: asked },
          { ...lineOf(some.leg, 'bot'), activity: answered },
        ];
        await store.commit(
          commitOf(some, { expected, lines: both.slice(0, lines), case: { state, grant: { user: some.user, epoch: 1 }, wakeAt: NOW + i } }),
        );
      }
      return used();
    };
    for (let turn = 0; turn < 5; turn++) await commitAll(turn, 2);
    const bytes = await commitAll(5, 2);
    expect(bytes['case']).toBeLessThanOrEqual(450);
    expect(Object.values(bytes).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(4_000);
  });
});
