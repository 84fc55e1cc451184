import type { Session } from '../../src/store/port-sessions';
import { HOUR, MINUTE, NOW, storeForTests, unique, type Open } from './contract-fixtures';

const sessionOf = (change: Partial<Session> = {}): Session => ({
  id: unique('session'),
  user: 'sam',
  kind: 'desk',
  body: '{"role":"agent"}',
  at: NOW,
  until: NOW + HOUR,
  ...change,
});

/** Browsers that somebody signed in at. */
export function sessionContract(open: Open): void {
  describe('sessions', () => {
    const it = storeForTests(open);
    const put = async (change: Partial<Session> = {}): Promise<Session> => {
      const session = sessionOf(change);
      await it.store.putSession(session);
      return session;
    };

    test('one is read as it was put until its end, by any process', async () => {
      const session = await put({ user: `Zoë\n100% ${unique('')}`, body: 'two\nlines' });
      await it.store.putSession({ ...session, user: 'somebody else' });
      it.store = await it.opened.reopen();
      expect(await it.store.readSession(session.id, NOW + HOUR - 1)).toEqual(session);
      expect(await it.store.readSession(session.id, NOW + HOUR)).toBeUndefined();
      expect(await it.store.readSession(unique('session'), NOW)).toBeUndefined();
    });

    test('a living one may be given more time and another body; one that is over or ended does not come back', async () => {
      const [living, over, ended] = [await put(), await put(), await put()];
      await it.store.endSession(ended.id);
      await it.store.endSession(ended.id);
      expect(await it.store.touchSession({ id: living.id, at: NOW + MINUTE, until: NOW + 2 * HOUR })).toBe(true);
      expect(await it.store.readSession(living.id, NOW + HOUR)).toEqual({ ...living, until: NOW + 2 * HOUR });
      expect(await it.store.touchSession({ id: living.id, at: NOW + MINUTE, until: NOW + 3 * HOUR, body: '' })).toBe(true);
      expect(await it.store.readSession(living.id, NOW + HOUR)).toEqual({ ...living, until: NOW + 3 * HOUR, body: '' });
      expect(await it.store.touchSession({ id: over.id, at: NOW + HOUR, until: NOW + 2 * HOUR })).toBe(false);
      expect(await it.store.touchSession({ id: ended.id, at: NOW, until: NOW + 2 * HOUR })).toBe(false);
      for (const { id } of [over, ended]) expect(await it.store.readSession(id, NOW + HOUR)).toBeUndefined();
    });

    test("a user's are listed, the newest first, and end together, but one that is to stay, and nobody else's", async () => {
      const user = unique('user');
      const [older, newer] = [await put({ user }), await put({ user, at: NOW + 1 })];
      const [past, portal, another] = [
        await put({ user, until: NOW + 2 }),
        await put({ user, kind: 'portal' }),
        await put({ user: unique('user') }),
      ];
      expect(await it.store.sessionsOf(user, 'desk', NOW + 2)).toEqual([newer, older]);
      expect(await it.store.sessionsOf(user, 'portal', NOW)).toEqual([portal]);
      expect(await it.store.endSessionsOf({ user, kind: 'desk', keep: newer.id })).toBe(2);
      for (const { id } of [older, past]) expect(await it.store.readSession(id, NOW)).toBeUndefined();
      for (const kept of [newer, portal, another]) expect(await it.store.readSession(kept.id, NOW)).toEqual(kept);
      expect(await it.store.endSessionsOf({ user, kind: 'desk' })).toBe(1);
      expect([await it.store.sessionsOf(user, 'desk', NOW), await it.store.endSessionsOf({ user, kind: 'desk' })]).toEqual([[], 0]);
    });

    test('what was over long ago goes with the records', async () => {
      const user = unique('user');
      const [old, living] = [await put({ user, until: NOW - 1 }), await put({ user })];
      await it.store.prune(NOW, 10);
      expect(await it.store.sessionsOf(user, 'desk', NOW - HOUR)).toEqual([living]);
      expect(await it.store.readSession(old.id, NOW - HOUR)).toBeUndefined();
    });
  });
}
