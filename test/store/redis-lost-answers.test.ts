import { notesLeg } from '../../src/store/ids';
import { count } from '../support/counts';
import { startCuttingProxy, type CuttingProxy } from '../support/cutting-proxy';
import { startRedis, type RedisServer, unsynced } from '../support/redis-server';
import { commitOf, effectOf, HOUR, lineOf, limits, MINUTE, NOW, prove, someCase, tryOf, unique, userWithPin } from './contract-fixtures';
import { instancesOn } from './redis-instances';
import type { AuditEntry } from '../../src/store/port';

const times = count(25, 100);

/** An answer that is lost makes the client send the command again on a new connection: nothing may happen twice (T32). */
describe('when the connection breaks after Redis carried a command out and before it answered', () => {
  let redis: RedisServer;
  let proxy: CuttingProxy;
  let opened: Awaited<ReturnType<typeof instancesOn>>;
  beforeAll(async () => {
    redis = await startRedis(unsynced);
    proxy = await startCuttingProxy(redis.port);
    opened = await instancesOn(proxy.url);
  });
  afterAll(async () => {
    await opened.cleanup();
    await proxy.stop();
    await redis.stop();
  });

  /** Does something whose answers are lost the first time. */
  async function cut<T>(work: () => Promise<T>): Promise<T> {
    const before = proxy.cuts();
    proxy.cutNextAnswer();
    const result = await work();
    expect(proxy.cuts()).toBe(before + 1);
    return result;
  }

  test(`${times} times, each turn is committed once: one version, one line, one effect, one guess, one unit`, async () => {
    const { store } = opened;
    const some = someCase();
    const user = await userWithPin(store);
    const wide = { ...limits, windowTries: 10_000, sourceTries: 10_000, lifeTries: 10_000 };
    const budget = { key: unique('mail'), limits: [{ per: HOUR, max: times + 1 }] };
    for (let i = 0; i < times; i++) {
      const [check, result, take] = await cut(() =>
        Promise.all([
          store.checkSecret(tryOf(user, { at: NOW + i, limits: wide })),
          store.commit(commitOf(some, { at: NOW + i, expected: i, lines: [lineOf(some.leg)], effects: [effectOf(some, i + 1)] })),
          store.takeBudget({ op: unique('take'), at: NOW + i, ...budget }),
        ]),
      );
      expect([check.verdict, take.taken]).toEqual(['rejected', true]);
      expect(['committed', 'repeated']).toContain(result.status);
      expect(result).toMatchObject({ lines: [{ leg: some.leg, position: i + 1 }] });
    }
    expect(await store.loadCase(some.id)).toMatchObject({ version: times });
    expect(await store.readLines(some.leg, 0, 10 * times)).toHaveLength(times);
    expect(await store.countEffects()).toBe(times);
    const compared = (windowTries: number) => store.checkSecret(tryOf(user, { at: NOW + times, limits: { ...wide, windowTries } }));
    expect(await compared(times)).toMatchObject({ verdict: 'not_compared' });
    expect(await compared(times + 1)).toMatchObject({ verdict: 'rejected' });
    expect(await store.takeBudget({ op: unique('take'), at: NOW + times, ...budget })).toMatchObject({ taken: true });
    expect(await store.takeBudget({ op: unique('take'), at: NOW + times, ...budget })).toMatchObject({ taken: false });
  });

  test('who watches a leg here is told of the line when the commit is answered at last', async () => {
    const { store } = opened;
    const some = someCase();
    const order: string[] = [];
    const stop = await store.watchLeg(some.leg, (upTo) => void order.push(`told ${upTo}`));
    await cut(() => store.commit(commitOf(some, { lines: [lineOf(some.leg)] })).then(() => order.push('answered')));
    while (!order.includes('told 1')) await new Promise((resolve) => setImmediate(resolve));
    expect(order.filter((each) => each !== 'told undefined')).toEqual(['answered', 'told 1']);
    stop();
  });

  test('a claim gets its effect under the first attempt, and whoever finishes or gives it back is told so', async () => {
    const { store } = opened;
    const some = someCase();
    await store.commit(commitOf(some, { effects: [effectOf(some, 1), effectOf(some, 2)] }));
    const claims = await cut(() => store.claimEffects({ worker: 'w', at: NOW, lease: MINUTE, limit: 9, case: some.id }));
    expect(claims).toMatchObject([
      { id: `${some.id}:1`, attempt: 1 },
      { id: `${some.id}:2`, attempt: 1 },
    ]);
    const [first, second] = claims;
    if (!first || !second) throw new Error('Two effects should have been claimed.');
    expect(await cut(() => store.retryEffect({ ...first, dueAt: NOW + 1 }))).toBe(true);
    expect(await cut(() => store.finishEffect(second))).toBe(true);
    expect(await store.claimEffects({ worker: 'w', at: NOW + 1, lease: MINUTE, limit: 9, case: some.id })).toMatchObject([
      { id: first.id, attempt: 2 },
    ]);
  });

  test('a code, a link and an epoch are used once and answered as used', async () => {
    const { store } = opened;
    const user = await userWithPin(store);
    const some = someCase();
    await cut(() => store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'code', digest: 'code' }));
    expect(await cut(() => store.checkSecret(tryOf(user, { purpose: 'code', digest: 'code', case: some.id })))).toEqual({
      verdict: 'accepted',
      epoch: 1,
    });
    const digest = unique('digest');
    await cut(() =>
      store.putLink({
        op: unique('put'),
        digest,
        purpose: 'verify',
        user,
        case: some.id,
        leg: some.leg,
        issuedAt: NOW,
        expiresAt: NOW + HOUR,
        facts: '{}',
      }),
    );
    expect(await cut(() => store.consumeLink({ op: unique('use'), at: NOW, user, digest, case: some.id }))).toEqual({
      live: true,
      epoch: 1,
    });
    await prove(store, user, some.id);
    expect(await cut(() => store.raiseEpoch({ op: unique('raise'), at: NOW, user }))).toEqual({ epoch: 2, cases: [some.id], inFlight: [] });
    expect(await store.epochOf(user)).toBe(2);
  });

  test('a case is at the desk once, its note is one and the figures count it once; a session ends once', async () => {
    const { store } = opened;
    const some = someCase();
    const notes = notesLeg(some.id);
    const desk = { state: 'agent', since: NOW, agent: 'sam', text: '{}' } as const;
    const result = await cut(() =>
      store.commit(commitOf(some, { leg: undefined, case: { desk }, lines: [lineOf(notes, 'agent')], figures: { taken: 1 } })),
    );
    expect(result).toMatchObject({ lines: [{ leg: notes, position: 1 }] });
    expect(await store.listDesk()).toEqual([{ ...desk, case: some.id, number: some.number }]);
    expect(await store.readLines(notes, 0, 10)).toHaveLength(1);
    expect(await store.readFigures('2025-01-15', '2025-01-15')).toEqual([{ day: '2025-01-15', name: 'taken', count: 1 }]);
    const session = { id: unique('session'), user: 'sam', kind: 'desk', body: '', at: NOW, until: NOW + HOUR } as const;
    await cut(() => store.putSession(session));
    expect(await cut(() => store.touchSession({ id: session.id, at: NOW, until: NOW + MINUTE }))).toBe(true);
    expect(await store.sessionsOf('sam', 'desk', NOW)).toEqual([{ ...session, until: NOW + MINUTE }]);
    await cut(() => store.endSession(session.id));
    await cut(() => store.endSessionsOf({ user: 'sam', kind: 'desk' }));
    expect(await store.sessionsOf('sam', 'desk', NOW)).toEqual([]);
  });

  test('an audit entry is in the log once, and its writer finds nothing left to append', async () => {
    const { store } = opened;
    const entry: AuditEntry = {
      seq: 1,
      at: new Date(NOW).toISOString(),
      case: 'c',
      asker: null,
      subject: null,
      actor: 'a',
      action: 'pin.mailed',
      policy: 'assigned',
      op: unique('entry'),
      hash: 'h',
      previous: '0',
    };
    expect(await cut(() => store.appendAudit({ after: 0, entries: [entry] }))).toEqual({
      status: 'moved',
      head: { seq: 1, hash: 'h', at: NOW },
      known: [entry.op],
    });
    expect(await store.readAudit(0, 10)).toEqual([entry]);
  });
});
