import { auditLog } from '../../src/audit/log';
import { readAll } from '../../src/audit/read-all';
import { verifyChain } from '../../src/audit/verify';
import { instancesOn } from '../store/redis-instances';
import { startRedis, unsynced } from '../support/redis-server';
import { recordOf } from './fixtures';
import { exported, verify } from './commands';
import { run } from './run-cli';

let redis: Awaited<ReturnType<typeof startRedis>>;
let instances: Awaited<ReturnType<typeof instancesOn>>;
beforeAll(async () => {
  redis = await startRedis(unsynced);
  instances = await instancesOn(redis.url);
});
afterAll(async () => {
  await instances.cleanup();
  await redis.stop();
});

test('two instances on one Redis write one whole chain, each record once', async () => {
  const logs = [instances.store, await instances.another()].map((store) => auditLog({ store, policy: 'assigned' }));
  const records = Array.from({ length: 200 }, () => recordOf());
  await Promise.all(records.map((record, i) => logs[i % 2]?.append([record])));
  expect(await verifyChain(readAll(instances.store))).toMatchObject({ whole: true, entries: 200 });
});

test('audit:verify and audit:export read the log of a Redis, and a changed entry is named', async () => {
  const before = (await instances.store.auditHead()).seq;
  await auditLog({ store: instances.store, policy: 'assigned' }).append(Array.from({ length: 5 }, () => recordOf()));
  const entries = before + 5;
  expect(await verify({ REDIS_URL: redis.url })).toMatchObject({
    code: 0,
    out: expect.stringContaining(`${entries} entries, chain whole\n`),
  });
  const { code, out } = await exported({ REDIS_URL: redis.url });
  expect([code, out.trimEnd().split('\n').length]).toEqual([0, entries]);

  const [entry] = await instances.store.readAudit(entries - 3, 1);
  await redis.command('LSET', '{audit}log', String(entries - 3), JSON.stringify({ ...entry, subject: 'forged' }));
  expect(await verify({ REDIS_URL: redis.url })).toMatchObject({
    code: 1,
    out: expect.stringContaining(`Broken at entry ${entries - 2}: its content was changed`),
  });
  await redis.command('LSET', '{audit}log', String(entries - 3), '{"seq":"x"}');
  expect(await verify({ REDIS_URL: redis.url })).toMatchObject({
    code: 1,
    err: expect.stringContaining(`Entry ${entries - 2} of the audit log cannot be read`),
  });
});

test('a Redis that does not answer is named, without its password', async () => {
  const { code, err } = await run('verify', { REDIS_URL: 'redis://:topsecret@127.0.0.1:1' });
  expect(code).toBe(2);
  expect(err).toContain('127.0.0.1:1');
  expect(err).not.toContain('topsecret');
  expect(err).not.toMatch(/\n\s+at /);
});
