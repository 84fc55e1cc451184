import { readdirSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { RedisStore } from '../../src/store/redis/open';
import type { RedisServer } from '../support/redis-server';
import { commitOf, effectOf, limits, MINUTE, NOW, someCase, tryOf, unique } from './contract-fixtures';

/** Calls until the store answers again; the test's own time limit ends it. */
export async function answering<T>(call: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await wait(20);
    }
  }
}

/** What rests on the store remembering: rights, and what ended them. */
export async function grantRights(store: RedisStore) {
  const user = unique('user');
  const some = someCase();
  const secret = { at: NOW, user, expiresAt: NOW + 10 * MINUTE };
  await store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'pin', digest: 'right', sealed: 'sealed' });
  await store.putSecret({ op: unique('put'), ...secret, purpose: 'code', digest: 'code', scope: 's' });
  await store.putSecret({ op: unique('put'), ...secret, purpose: 'join', digest: 'join' });
  const link = (purpose: 'verify' | 'not-me' | 'reset') => ({
    op: unique('link'),
    digest: `${purpose}-of-${user}`,
    purpose,
    user,
    case: some.id,
    leg: some.leg,
    issuedAt: NOW,
    expiresAt: NOW + 60 * MINUTE,
    facts: '{}',
  });
  for (const purpose of ['verify', 'not-me', 'reset'] as const) await store.putLink(link(purpose));
  const session = unique('session');
  await store.putSession({ id: session, user, kind: 'portal', body: '{}', at: NOW, until: NOW + 60 * MINUTE });
  await store.putOpenId({ id: `token-of-${user}`, body: 'sealed', user, until: NOW + 60 * MINUTE }, NOW);
  const { epoch } = await store.checkSecret(tryOf(user, { digest: 'right', case: some.id }));
  const grant = { user, epoch };
  await store.commit(commitOf(some, { case: { grant }, effects: [effectOf(some, 1, { warrant: grant }), effectOf(some, 2)] }));
  return { user, some, grant, session };
}
export type Rights = Awaited<ReturnType<typeof grantRights>>;

const use = (store: RedisStore, { user, some }: Rights, purpose: string) =>
  store.consumeLink({ op: unique('use'), at: NOW, user, digest: `${purpose}-of-${user}`, case: some.id });
const code = (store: RedisStore, { user }: Rights, purpose: 'code' | 'join' = 'code') =>
  store.checkSecret(
    tryOf(user, { purpose, digest: purpose, ...(purpose === 'code' ? { scope: 's' } : {}), limits: { ...limits, windowTries: 50 } }),
  );

/** The last moments, of which a server that comes back may know nothing. */
export async function useThemUp(store: RedisStore, rights: Rights): Promise<void> {
  expect(await code(store, rights)).toMatchObject({ verdict: 'accepted' });
  expect(await use(store, rights, 'verify')).toMatchObject({ live: true });
  await store.raiseEpoch({ op: unique('raise'), at: NOW, user: rights.user });
  await store.endSessionsOf({ user: rights.user, kind: 'portal' });
}

/** Nothing that was a right is one; who is asked again gets in again. */
export async function expectNoRights(store: RedisStore, { user, some, grant, session, ...more }: Rights): Promise<void> {
  const rights = { user, some, grant, session, ...more };
  const { version = 0, floor = 0 } = (await answering(() => store.loadCase(some.id))) ?? {};
  expect(floor).toBeGreaterThan(grant.epoch);
  expect(await store.commit(commitOf(some, { expected: version, case: { grant } }))).toMatchObject({ status: 'void', fresh: { floor } });
  const claimed = await store.claimEffects({ worker: 'w', at: NOW, lease: MINUTE, limit: 10, case: some.id });
  expect(claimed.map((effect) => effect.void)).toEqual([true, false]);
  expect(await code(store, rights)).toMatchObject({ verdict: 'rejected' });
  expect(await code(store, rights, 'join')).toMatchObject({ verdict: 'rejected' });
  for (const purpose of ['verify', 'reset']) expect(await use(store, rights, purpose)).toMatchObject({ live: false });
  expect(await use(store, rights, 'not-me')).toMatchObject({ live: true });
  expect(await store.readSession(session, NOW)).toBeUndefined();
  expect(await store.sessionsOf(user, 'portal', NOW)).toEqual([]);
  expect([
    await store.readOpenId({ id: `token-of-${user}` }, NOW),
    await store.useOpenId({ op: unique('use'), id: `token-of-${user}`, at: NOW }),
  ]).toEqual([undefined, false]);
  const anew = someCase();
  const { verdict, epoch } = await store.checkSecret(
    tryOf(user, { digest: 'right', case: anew.id, limits: { ...limits, windowTries: 50 } }),
  );
  expect({ verdict, above: epoch > grant.epoch }).toEqual({ verdict: 'accepted', above: true });
  expect(
    await store.commit(
      commitOf(anew, {
        case: { grant: { user, epoch } },
        effects: [effectOf(anew, 1, { warrant: { user, epoch } })],
        leaseUntil: NOW + MINUTE,
      }),
    ),
  ).toMatchObject({ status: 'committed', claimed: [{ void: false }] });
}

/** The file to which this server appends now. */
export function tailOf({ folder }: RedisServer): string {
  const name = readdirSync(join(folder, 'appendonlydir')).find((file) => file.endsWith('.incr.aof'));
  if (name === undefined) throw new Error(`Redis should append to a file in ${folder}.`);
  return join(folder, 'appendonlydir', name);
}

/** An address behind which the server can be changed, as behind a name or a floating address. */
export async function switchable(to: () => number): Promise<Server & { readonly drop: () => void }> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    const onward = connect(to(), '127.0.0.1');
    for (const end of [socket, onward]) open.add(end.on('error', () => undefined).on('close', () => (socket.destroy(), onward.destroy())));
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return Object.assign(server, { drop: () => open.forEach((each) => each.destroy()) });
}
