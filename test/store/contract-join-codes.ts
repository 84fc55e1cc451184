import { all, limits, MINUTE, NOW, storeForTests, tryOf, unique, type Open } from './contract-fixtures';

/** Codes by which a call joins a case: used up like one-time codes, and no proof of their own (I3, I4, I6). */
export function joinCodeContract(open: Open): void {
  describe('join codes', () => {
    const it_ = storeForTests(open);
    const put = (user: string, digest = 'code', scope = 'case') =>
      it_.store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'join', digest, scope, expiresAt: NOW + 10 * MINUTE });
    const verdictOf = async (user: string, change: Parameters<typeof tryOf>[1] = {}) =>
      (await it_.store.checkSecret(tryOf(user, { purpose: 'join', digest: 'code', scope: 'case', ...change }))).verdict;

    test('of 64 parallel tries of a right code, over every instance there is, one is accepted, and none afterwards', async () => {
      const { store, opened } = it_;
      const instances = [store, ...(opened.another ? [await opened.another()] : [])];
      const user = unique('user');
      await put(user);
      const verdicts = await all(64, (i) =>
        (instances[i % instances.length] ?? store).checkSecret(tryOf(user, { purpose: 'join', digest: 'code', scope: 'case' })),
      );
      expect(verdicts.filter(({ verdict }) => verdict === 'accepted')).toHaveLength(1);
      expect(await verdictOf(user, { at: NOW + 9 * MINUTE })).not.toBe('accepted');
    });

    test('the newest alone is alive, for its case, for ten minutes, and for nothing else', async () => {
      const [older, other, late, asCode] = [unique('user'), unique('user'), unique('user'), unique('user')];
      for (const user of [older, other, late, asCode]) await put(user);
      await put(older, 'newer');
      expect(await verdictOf(older)).toBe('rejected');
      expect(await verdictOf(older, { digest: 'newer' })).toBe('accepted');
      expect(await verdictOf(other, { scope: 'another case' })).toBe('rejected');
      expect(await verdictOf(late, { at: NOW + 10 * MINUTE })).toBe('rejected');
      expect(await verdictOf(asCode, { purpose: 'code' })).toBe('rejected');
      expect(await verdictOf(asCode, { purpose: 'pin' })).toBe('rejected');
    });

    test('tries count in the window of the user with those of PINs; a right code neither adds to the failures in a row nor clears them', async () => {
      const { store } = it_;
      const user = unique('user');
      await store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'pin', digest: 'right' });
      const few = { ...limits, lifeTries: 3 };
      for (const purpose of ['pin', 'join'] as const) expect(await verdictOf(user, { purpose, digest: 'wrong' })).toBe('rejected');
      await put(user);
      expect(await verdictOf(user, { limits: few })).toBe('accepted');
      expect(await verdictOf(user, { purpose: 'pin', digest: 'wrong' })).toBe('rejected');
      expect(await verdictOf(user, { purpose: 'pin', digest: 'right', at: NOW + 20 * MINUTE, limits: few })).toBe('not_compared');
      expect(await verdictOf(user, { purpose: 'pin', digest: 'right', at: NOW + 20 * MINUTE, limits: { ...few, lifeTries: 4 } })).toBe(
        'accepted',
      );
    });
  });
}
