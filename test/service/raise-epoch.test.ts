import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { raiseEpochCommand } from '../../src/service/raise-epoch-command';
import { openEmbeddedStore } from '../../src/store/embedded/open';
import { openRedisStore } from '../../src/store/redis/open';
import { startRedis, unsynced } from '../support/redis-server';
import { commitOf, effectOf, MINUTE, NOW, prove, someCase, tryOf, unique, userWithPin } from '../store/contract-fixtures';
import { silent } from '../store/redis-instances';

describe('npm run epoch:raise', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'countersign-epoch-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const run = async (env: Readonly<Record<string, string>>, ...words: readonly string[]) => {
    const said: string[] = [];
    const faults: string[] = [];
    const code = await raiseEpochCommand(
      words,
      { DATA_DIR: dataDir, ...env },
      (line) => said.push(line),
      (line) => faults.push(line),
      () => NOW,
      dataDir,
    );
    return { code, said: said.join('\n'), faults: faults.join('\n') };
  };

  test('in a data folder that was put back: rights, codes, links and sign-ins of before are void, the PIN stays, the audit log says so', async () => {
    const before = await openEmbeddedStore({ dataDir });
    const user = await userWithPin(before);
    const some = someCase();
    const grant = { user, epoch: await prove(before, user, some.id) };
    await before.commit(commitOf(some, { case: { grant }, effects: [effectOf(some, 1, { warrant: grant })] }));
    await before.putSecret({ op: unique('put'), at: NOW, user, purpose: 'code', digest: 'code', expiresAt: NOW + MINUTE });
    for (const purpose of ['verify', 'not-me'] as const)
      await before.putLink({
        op: unique('link'),
        digest: purpose,
        purpose,
        user,
        case: some.id,
        leg: some.leg,
        issuedAt: NOW,
        expiresAt: NOW + MINUTE,
        facts: '{}',
      });
    await before.putSession({ id: 'signed-in', user, kind: 'portal', body: '{}', at: NOW, until: NOW + MINUTE });
    await before.putOpenId({ id: 'token', body: 'sealed', user, until: NOW + MINUTE }, NOW);
    await before.close();

    expect(await run({ POLICY: 'strict' })).toEqual({ code: 0, said: expect.stringContaining('asked for their PIN again'), faults: '' });

    const store = await openEmbeddedStore({ dataDir });
    try {
      expect(await store.commit(commitOf(some, { expected: 1, case: { grant } }))).toMatchObject({ status: 'void' });
      expect(await store.claimEffects({ worker: 'w', at: NOW, lease: MINUTE, limit: 1 })).toMatchObject([{ void: true }]);
      expect(await store.checkSecret(tryOf(user, { purpose: 'code', digest: 'code' }))).toMatchObject({ verdict: 'rejected' });
      const use = (digest: string) => store.consumeLink({ op: unique('use'), at: NOW, user, digest, case: some.id });
      expect([(await use('verify')).live, (await use('not-me')).live]).toEqual([false, true]);
      expect([await store.readSession('signed-in', NOW), await store.readOpenId({ id: 'token' }, NOW)]).toEqual([undefined, undefined]);
      expect(await prove(store, user, someCase().id)).toBeGreaterThan(grant.epoch);
      expect(await store.readAudit(0, 9)).toMatchObject([{ action: 'store.epoch-raised', actor: 'operator', policy: 'strict' }]);
    } finally {
      await store.close();
    }
  });

  test('on Redis, also beside a service', async () => {
    const redis = await startRedis(unsynced);
    const service = await openRedisStore({ url: redis.url, log: silent });
    try {
      const user = await userWithPin(service);
      const some = someCase();
      const grant = { user, epoch: await prove(service, user, some.id) };
      await service.commit(commitOf(some, { case: { grant } }));
      expect(await run({ REDIS_URL: redis.url }, '--pins')).toMatchObject({
        code: 0,
        said: expect.stringContaining('Assigned PINs are forgotten'),
      });
      expect(await service.commit(commitOf(some, { expected: 1, case: { grant } }))).toMatchObject({ status: 'void' });
      expect(await service.checkSecret(tryOf(user, { digest: 'right' }))).toMatchObject({ verdict: 'rejected' });
      expect(await service.readSealed(user, 'pin')).toBeUndefined();
      expect(await service.readAudit(0, 9)).toMatchObject([{ action: 'store.epoch-raised', actor: 'operator', policy: 'assigned' }]);
    } finally {
      await service.close();
      await redis.stop();
    }
  });

  test('with --pins in a data folder assigned PINs go as well', async () => {
    const before = await openEmbeddedStore({ dataDir });
    const user = await userWithPin(before);
    await before.close();
    expect(await run({}, '--pins')).toMatchObject({ code: 0 });
    const store = await openEmbeddedStore({ dataDir });
    expect(await store.checkSecret(tryOf(user, { digest: 'right' })).finally(() => store.close())).toMatchObject({ verdict: 'rejected' });
  });

  test('says why it was not done: nothing is there, a word it does not know, or a service works in the folder', async () => {
    expect(await run({}, '--pin')).toEqual({ code: 2, said: '', faults: 'npm run epoch:raise takes nothing, or -- --pins; got --pin.' });
    expect(await run({})).toEqual({ code: 2, said: '', faults: expect.stringContaining(`There is no store in ${dataDir}`) });
    const working = await openEmbeddedStore({ dataDir });
    try {
      expect(await run({})).toEqual({ code: 2, said: '', faults: expect.stringMatching(/in use/) });
    } finally {
      await working.close();
    }
  });
});
