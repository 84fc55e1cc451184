import { all, MINUTE, NOW, storeForTests, tryOf, unique, type Open } from './contract-fixtures';

/** One-time codes (I4, I5, I6) and the life of a secret. */
export function codeContract(open: Open): void {
  describe('one-time codes', () => {
    const it_ = storeForTests(open);
    const verdictOf = async (user: string, change: Parameters<typeof tryOf>[1] = {}) =>
      (await it_.store.checkSecret(tryOf(user, { purpose: 'code', ...change }))).verdict;
    const put = (user: string, digest: string, more: { scope?: string; expiresAt?: number; onlyIfNone?: boolean } = {}) =>
      it_.store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'code', digest, sealed: `sealed ${digest}`, ...more });

    test('a code is accepted once', async () => {
      const user = unique('user');
      await put(user, 'code', { scope: 's' });
      expect(await verdictOf(user, { digest: 'code', scope: 's' })).toBe('accepted');
      expect(await verdictOf(user, { digest: 'code', scope: 's' })).toBe('rejected');
      expect(await it_.store.readSealed(user, 'code')).toBeUndefined();
      expect(await put(user, 'next', { onlyIfNone: true })).toBe(true);
    });

    test('of 64 parallel tries of a right code one is accepted', async () => {
      const { store, opened } = it_;
      const instances = [store, ...(opened.another ? [await opened.another()] : [])];
      for (let round = 0; round < 5; round++) {
        const user = unique('user');
        await put(user, 'code', { scope: 's' });
        const verdicts = await all(64, (i) =>
          (instances[i % instances.length] ?? store).checkSecret(tryOf(user, { purpose: 'code', digest: 'code', scope: 's' })),
        );
        expect(verdicts.filter(({ verdict }) => verdict === 'accepted')).toHaveLength(1);
      }
    });

    test('a repeated check of a consumed code is still accepted: it is the same turn', async () => {
      const user = unique('user');
      await put(user, 'code', { scope: 's' });
      const check = tryOf(user, { purpose: 'code', digest: 'code', scope: 's' });
      expect(await it_.store.checkSecret(check)).toMatchObject({ verdict: 'accepted' });
      expect(await it_.store.checkSecret(check)).toMatchObject({ verdict: 'accepted' });
    });

    test('what was right for one purpose or scope says nothing of another under the same operation', async () => {
      const user = unique('user');
      await it_.store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'pin', digest: 'right', sealed: 'sealed' });
      await put(user, 'right', { scope: 's' });
      const pin = tryOf(user, { purpose: 'pin', digest: 'right' });
      expect(await it_.store.checkSecret(pin)).toMatchObject({ verdict: 'accepted' });
      expect(await it_.store.checkSecret({ ...pin, purpose: 'code', scope: 't' })).toMatchObject({ verdict: 'rejected' });
      const code = tryOf(user, { purpose: 'code', digest: 'right', scope: 's' });
      expect(await it_.store.checkSecret(code)).toMatchObject({ verdict: 'accepted' });
      expect(await it_.store.checkSecret({ ...code, scope: 't' })).toMatchObject({ verdict: 'rejected' });
    });

    test('a PIN with an end is used up when it was right, also by 64 at once; one without an end stays', async () => {
      const [once, stays] = [unique('user'), unique('user')];
      await it_.store.putSecret({
        op: unique('put'),
        at: NOW,
        user: once,
        purpose: 'pin',
        digest: 'pin',
        sealed: '-',
        expiresAt: NOW + MINUTE,
      });
      await it_.store.putSecret({ op: unique('put'), at: NOW, user: stays, purpose: 'pin', digest: 'pin', sealed: 'sealed' });
      const verdicts = await all(64, () => it_.store.checkSecret(tryOf(once, { digest: 'pin' })));
      expect(verdicts.filter(({ verdict }) => verdict === 'accepted')).toHaveLength(1);
      expect(await it_.store.readSealed(once, 'pin')).toBeUndefined();
      for (let n = 0; n < 2; n += 1) expect(await verdictOf(stays, { purpose: 'pin', digest: 'pin' })).toBe('accepted');
      const late = unique('user');
      await it_.store.putSecret({ op: unique('put'), at: NOW, user: late, purpose: 'pin', digest: 'pin', expiresAt: NOW + MINUTE });
      expect(await verdictOf(late, { purpose: 'pin', digest: 'pin', at: NOW + MINUTE })).toBe('rejected');
      expect(await verdictOf(late, { purpose: 'pin', digest: 'pin', at: NOW + MINUTE - 1 })).toBe('accepted');
    });

    test('a code of another scope is rejected and stays alive for its own', async () => {
      const user = unique('user');
      await put(user, 'code', { scope: 'this request' });
      expect(await verdictOf(user, { digest: 'code', scope: 'another request' })).toBe('rejected');
      expect(await verdictOf(user, { digest: 'code' })).toBe('rejected');
      expect(await verdictOf(user, { digest: 'code', scope: 'this request' })).toBe('accepted');
    });

    test('only the newest code is alive', async () => {
      const user = unique('user');
      await put(user, 'older', { scope: 'a' });
      await put(user, 'newer', { scope: 'b' });
      expect(await verdictOf(user, { digest: 'older', scope: 'a' })).toBe('rejected');
      expect(await verdictOf(user, { digest: 'newer', scope: 'b' })).toBe('accepted');
    });

    test('a code lives until just before it expires', async () => {
      const expiresAt = NOW + 10 * MINUTE;
      const [early, late] = [unique('user'), unique('user')];
      for (const user of [early, late]) await put(user, 'code', { expiresAt });
      expect(await verdictOf(early, { digest: 'code', at: expiresAt - 1 })).toBe('accepted');
      expect(await verdictOf(late, { digest: 'code', at: expiresAt })).toBe('rejected');
    });

    test('a PIN that expires lives until just before, too', async () => {
      const { store } = it_;
      const user = unique('user');
      await store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'pin', digest: 'right', expiresAt: NOW + MINUTE });
      expect(await verdictOf(user, { purpose: 'pin', digest: 'right', at: NOW + MINUTE - 1 })).toBe('accepted');
      expect(await verdictOf(user, { purpose: 'pin', digest: 'right', at: NOW + MINUTE })).toBe('rejected');
    });

    test('onlyIfNone takes an expired one for none', async () => {
      const { store } = it_;
      const user = unique('user');
      await put(user, 'old', { expiresAt: NOW + MINUTE });
      const again = { user, purpose: 'code' as const, digest: 'new', onlyIfNone: true };
      expect(await store.putSecret({ ...again, op: unique('put'), at: NOW + MINUTE - 1 })).toBe(false);
      expect(await store.putSecret({ ...again, op: unique('put'), at: NOW + MINUTE })).toBe(true);
    });
  });
}
