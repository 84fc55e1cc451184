import { join } from 'node:path';
import { mintLegId } from '../../src/store/ids';
import { caseKey, mark, userKey, written } from '../../src/store/redis/keys';
import type { RunScript } from '../../src/store/redis/scripts';
import { startRedis, startRedisCluster, unsynced } from '../support/redis-server';
import { commitOf, effectOf, HOUR, lineOf, MINUTE, NOW, prove, someCase, tryOf, unique, userWithPin } from './contract-fixtures';
import { instancesOn } from './redis-instances';

/** Revocations and prunings reach several shards, also when whoever began them is gone. */
describe.each([
  ['one server', () => startRedis(unsynced)],
  ['a cluster', () => startRedisCluster(unsynced)],
] as const)('revocations and prunings over the shards of %s', (_name, start) => {
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

  test('a revocation whose author died after raising the epoch reaches every case with the next poll', async () => {
    const { store } = opened;
    const user = await userWithPin(store);
    const cases = [someCase(1), someCase(30), someCase(63)];
    const warrant = { user, epoch: 1 };
    for (const some of cases) {
      await prove(store, user, some.id);
      await store.commit(commitOf(some, { case: { grant: warrant }, effects: [effectOf(some, 1, { warrant, dueAt: NOW + HOUR })] }));
    }
    await run('raise', [userKey(user)], [mark(unique('raise')), NOW, user, '']);
    expect(await store.loadCase(cases[0]?.id ?? '')).toMatchObject({ floors: {} });

    const claimed = await poll(NOW + HOUR);

    for (const some of cases) {
      expect(await store.loadCase(some.id)).toMatchObject({ floors: { [user]: 2 } });
      expect(claimed.find((effect) => effect.case === some.id)).toMatchObject({ void: true });
      expect(await store.commit(commitOf(some, { expected: 1, case: { grant: warrant } }))).toMatchObject({ status: 'void' });
      await store.finishEffect({ case: some.id, id: `${some.id}:1`, fence: 1 });
    }
  });

  test('the same revocation repeated under its operation id after half of it completes the other half', async () => {
    const { store } = opened;
    const user = await userWithPin(store);
    const [told, untold] = [someCase(1), someCase(30)];
    for (const some of [told, untold]) {
      await prove(store, user, some.id);
      await store.commit(commitOf(some));
    }
    const op = unique('raise');
    await run('raise', [userKey(user)], [mark('raise', user, op), NOW, user, '']);
    await run('floor', [caseKey(told.id)], [told.id, user, 2, NOW]);
    const answer = await store.raiseEpoch({ op, at: NOW, user });
    expect(answer).toMatchObject({ epoch: 2, inFlight: [] });
    expect([...answer.cases].sort()).toEqual([told.id, untold.id].sort());
    for (const some of [told, untold]) expect(await store.loadCase(some.id)).toMatchObject({ floors: { [user]: 2 } });
    expect(await store.epochOf(user)).toBe(2);
  });

  test('a proof given while a revocation is being spread is found by the next one', async () => {
    const { store } = opened;
    const user = await userWithPin(store);
    const some = someCase();
    await prove(store, user, some.id);
    const op = unique('raise');
    await run('raise', [userKey(user)], [mark('raise', user, op), NOW, user, '']);
    expect(await prove(store, user, some.id)).toBe(2);
    await store.raiseEpoch({ op, at: NOW, user });
    expect(await store.raiseEpoch({ op: unique('raise'), at: NOW, user })).toMatchObject({ epoch: 3, cases: [some.id] });
  });

  test('the case a revocation keeps is found by the next one, also when it had no proof of this user before', async () => {
    const { store } = opened;
    const user = await userWithPin(store);
    const kept = someCase();
    await store.raiseEpoch({ op: unique('raise'), at: NOW, user, keep: kept.id });
    expect(await store.raiseEpoch({ op: unique('raise'), at: NOW, user })).toMatchObject({ cases: [kept.id] });
  });

  test('a floor that arrives late does not lower a newer one', async () => {
    const { store } = opened;
    const user = unique('user');
    const some = someCase();
    await store.commit(commitOf(some));
    for (const epoch of [3, 2]) await run('floor', [caseKey(some.id)], [some.id, user, epoch, NOW]);
    expect(await store.loadCase(some.id)).toMatchObject({ floors: { [user]: 3 } });
  });

  test('users may be named in any way: their revocations, floors, warrants and sweeping still find them', async () => {
    const { store } = opened;
    const some = someCase();
    for (const user of [`Zoë Smith ${unique('')}`, `50%\n${unique('')}`, `%41{x} ${unique('')}`]) {
      const version = (await store.loadCase(some.id))?.version ?? 0;
      await store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'pin', digest: 'right' });
      const epoch = await prove(store, user, some.id);
      const warrant = { user, epoch };
      await store.commit(
        commitOf(some, { expected: version, case: { grant: warrant }, effects: [effectOf(some, version + 1, { warrant })] }),
      );
      await run('raise', [userKey(user)], [mark(unique('raise')), NOW, written(user), '']);
      expect(await poll()).toMatchObject([{ case: some.id, void: true }]);
      expect((await store.loadCase(some.id))?.floors[user]).toBe(2);
      await store.finishEffect({ case: some.id, id: `${some.id}:${version + 1}`, fence: 1 });
    }
    await expect(store.epochOf('')).rejects.toThrow(RangeError);
  });

  test('a proof repeated for another case after a revocation in between is void there', async () => {
    const { store } = opened;
    const user = await userWithPin(store);
    const [first, second] = [someCase(), someCase()];
    const check = {
      op: unique('turn'),
      at: NOW,
      user,
      purpose: 'pin' as const,
      digest: 'right',
      source: 's',
      limits: { windowTries: 5, window: MINUTE, sourceTries: 3, lifeTries: 50 },
    };
    const { epoch } = await store.checkSecret({ ...check, case: first.id });
    await store.raiseEpoch({ op: unique('raise'), at: NOW, user });
    expect(await store.checkSecret({ ...check, case: second.id })).toEqual({ verdict: 'accepted', epoch });
    expect(await store.commit(commitOf(second, { case: { grant: { user, epoch } } }))).toMatchObject({ status: 'void' });
  });

  test('a proof repeated for another case is found there by the next revocation, a PIN as well as a link', async () => {
    const { store } = opened;
    const user = await userWithPin(store);
    const [asked, decided] = [someCase(), someCase()];
    const check = tryOf(user, { digest: 'right', case: asked.id });
    await store.checkSecret(check);
    await store.checkSecret({ ...check, case: decided.id });
    expect([...(await store.raiseEpoch({ op: unique('raise'), at: NOW, user })).cases].sort()).toEqual([asked.id, decided.id].sort());

    const [page, chat] = [someCase(), someCase()];
    const link = {
      op: unique('put'),
      digest: unique('digest'),
      purpose: 'verify' as const,
      user,
      case: page.id,
      leg: page.leg,
      issuedAt: NOW,
      expiresAt: NOW + HOUR,
      facts: '{}',
    };
    await store.putLink(link);
    const use = { op: unique('use'), at: NOW, user, digest: link.digest };
    await store.consumeLink({ ...use, case: page.id });
    await store.consumeLink({ ...use, case: chat.id });
    expect([...(await store.raiseEpoch({ op: unique('raise'), at: NOW, user })).cases].sort()).toEqual([page.id, chat.id].sort());
  });

  test('what an interrupted pruning left is swept with the next poll', async () => {
    const { store } = opened;
    const user = await userWithPin(store);
    const some = someCase(3);
    const call = mintLegId(40);
    const epoch = await prove(store, user, some.id);
    await store.commit(commitOf(some, { lines: [lineOf(some.leg)], case: { grant: { user, epoch } } }));
    await store.commit(commitOf(some, { expected: 1, leg: call, lines: [lineOf(call)], case: { open: false } }));
    await run('prune', [caseKey(some.id)], [some.id, NOW + 1]);
    expect(await store.loadCase(some.id)).toBeUndefined();
    expect(await store.readLines(call, 0, 10)).toHaveLength(1);
    await poll(NOW + HOUR);
    for (const leg of [some.leg, call]) expect(await store.readLines(leg, 0, 10)).toEqual([]);
    expect(await run('sweep-user', [userKey(user)], [user, 'none'])).toBeNull();
    expect(await store.raiseEpoch({ op: unique('raise'), at: NOW, user })).toEqual({ epoch: 2, cases: [], inFlight: [] });
  });

  test('a case that is open stays, also when it was chosen while it was closed', async () => {
    const { store } = opened;
    const some = someCase();
    await store.commit(commitOf(some, { case: { open: false } }));
    await store.commit(commitOf(some, { expected: 1 }));
    expect(await run('prune', [caseKey(some.id)], [some.id, NOW + 1])).toEqual([]);
    expect(await store.prune(NOW + 1, 10)).toBe(0);
    expect(await store.loadCase(some.id)).toMatchObject({ version: 2, open: true });
  });
});
