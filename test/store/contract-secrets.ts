import { all, HOUR, limits, MINUTE, NOW, prove, someCase, storeForTests, tryOf, unique, userWithPin, type Open } from './contract-fixtures';

/** PINs and one-time codes: what is compared, what counts (I2 to I6). */
export function secretContract(open: Open): void {
  describe('secrets', () => {
    const it_ = storeForTests(open);
    const verdictOf = async (user: string, change: Parameters<typeof tryOf>[1] = {}) =>
      (await it_.store.checkSecret(tryOf(user, change))).verdict;

    test('the right PIN is accepted again and again, a wrong one rejected', async () => {
      const user = await userWithPin(it_.store);
      expect(await verdictOf(user, { digest: 'right' })).toBe('accepted');
      expect(await verdictOf(user, { digest: 'right' })).toBe('accepted');
      expect(await verdictOf(user)).toBe('rejected');
    });

    test('a user without a PIN, or never heard of, is rejected and limited like any other', async () => {
      const user = unique('nobody');
      expect(await it_.store.checkSecret(tryOf(user))).toEqual({ verdict: 'rejected', epoch: 1 });
      const verdicts = [];
      for (let i = 0; i < 6; i++) verdicts.push(await verdictOf(user));
      expect(verdicts).toEqual(['rejected', 'rejected', 'rejected', 'rejected', 'not_compared', 'not_compared']);
    });

    test('the sixth secret in a window is not compared, even the right one; and what is not compared counts nothing', async () => {
      const user = await userWithPin(it_.store);
      for (let i = 0; i < 5; i++) expect(await verdictOf(user, { at: NOW + i })).toBe('rejected');
      for (let i = 0; i < 20; i++) expect(await verdictOf(user, { at: NOW + MINUTE + i, digest: 'right' })).toBe('not_compared');
      expect(await verdictOf(user, { at: NOW + limits.window, digest: 'right' })).toBe('accepted');
    });

    test('the window slides: a try counts until exactly its length has gone by', async () => {
      const user = await userWithPin(it_.store);
      const tries = [0, 3, 6, 9, 12].map((minutes) => NOW + minutes * MINUTE);
      for (const at of tries) expect(await verdictOf(user, { at })).toBe('rejected');
      for (const at of tries) {
        expect(await verdictOf(user, { at: at + limits.window - 1 })).toBe('not_compared');
        expect(await verdictOf(user, { at: at + limits.window })).toBe('rejected');
      }
    });

    test('accepted secrets count in the window as well', async () => {
      const user = await userWithPin(it_.store);
      for (let i = 0; i < 5; i++) expect(await verdictOf(user, { digest: 'right' })).toBe('accepted');
      expect(await verdictOf(user, { digest: 'right' })).toBe('not_compared');
    });

    test('instances whose clocks disagree compare no more than 5 in any window either', async () => {
      const user = await userWithPin(it_.store);
      for (let i = 0; i < 5; i++) expect(await verdictOf(user, { at: NOW + MINUTE })).toBe('rejected');
      expect(await verdictOf(user, { at: NOW, digest: 'right' })).toBe('not_compared');
      expect(await verdictOf(user, { at: NOW + MINUTE - limits.window + 1, digest: 'right' })).toBe('not_compared');
      expect(await verdictOf(user, { at: NOW + MINUTE - limits.window, digest: 'right' })).toBe('accepted');
    });

    test('at most 3 of them come from one source; another source still may', async () => {
      const user = await userWithPin(it_.store);
      const source = unique('chat');
      for (let i = 0; i < 3; i++) expect(await verdictOf(user, { source, at: NOW + i * MINUTE })).toBe('rejected');
      expect(await verdictOf(user, { source, at: NOW + 4 * MINUTE, digest: 'right' })).toBe('not_compared');
      expect(await verdictOf(user, { at: NOW + 4 * MINUTE })).toBe('rejected');
      expect(await verdictOf(user, { source, at: NOW + limits.window - 1, digest: 'right' })).toBe('not_compared');
      expect(await verdictOf(user, { source, at: NOW + limits.window, digest: 'right' })).toBe('accepted');
    });

    test("one source may try several users: the limit is the user's", async () => {
      const source = unique('chat');
      for (let i = 0; i < 6; i++) expect(await verdictOf(await userWithPin(it_.store), { source })).toBe('rejected');
    });

    test('PINs and codes are counted together, also over re-issues', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      for (let i = 0; i < 5; i++) {
        await store.putSecret({ op: unique('put'), at: NOW, user, purpose: i % 2 ? 'pin' : 'code', digest: 'right', scope: 's' });
        expect(await verdictOf(user, { purpose: i % 2 ? 'code' : 'pin', scope: 's' })).toBe('rejected');
      }
      await store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'pin', digest: 'newer' });
      expect(await verdictOf(user, { digest: 'newer' })).toBe('not_compared');
      expect(await verdictOf(user, { purpose: 'code', digest: 'right', scope: 's' })).toBe('not_compared');
    });

    test('of 64 parallel guesses over 64 sources at most 5 are compared, and the right one behind them is not', async () => {
      const { store, opened } = it_;
      const instances = [store, ...(opened.another ? [await opened.another()] : [])];
      const user = await userWithPin(store);
      const wrong = await all(64, (i) => (instances[i % instances.length] ?? store).checkSecret(tryOf(user, { at: NOW + i })));
      expect(wrong.filter(({ verdict }) => verdict === 'rejected')).toHaveLength(5);
      expect(wrong.filter(({ verdict }) => verdict === 'not_compared')).toHaveLength(59);
      const right = await all(64, (i) =>
        (instances[i % instances.length] ?? store).checkSecret(tryOf(user, { at: NOW + 100 + i, digest: 'right' })),
      );
      expect(right.filter(({ verdict }) => verdict === 'not_compared')).toHaveLength(64);
    });

    test('a repeated check answers the stored verdict and counts no second guess', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const wrong = tryOf(user);
      const first = await store.checkSecret(wrong);
      for (let i = 0; i < 10; i++) expect(await store.checkSecret({ ...wrong, at: NOW + i, digest: 'right' })).toEqual(first);
      for (let i = 0; i < 4; i++) expect(await verdictOf(user)).toBe('rejected');
      const late = tryOf(user, { digest: 'right' });
      expect(await store.checkSecret(late)).toMatchObject({ verdict: 'not_compared' });
      expect(await store.checkSecret({ ...late, at: NOW + HOUR })).toMatchObject({ verdict: 'not_compared' });
    });

    test('64 parallel deliveries of one check count once', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const check = tryOf(user);
      const verdicts = await all(64, () => store.checkSecret(check));
      expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['rejected']));
      for (let i = 0; i < 4; i++) expect(await verdictOf(user)).toBe('rejected');
      expect(await verdictOf(user)).toBe('not_compared');
    });

    test('after 50 failures in a row no PIN is compared, over windows and re-issues; a code still is, and its success resets', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      let at = NOW;
      for (let i = 0; i < 50; i++) expect(await verdictOf(user, { at: (at += 5 * MINUTE) })).toBe('rejected');
      expect(await verdictOf(user, { at: (at += HOUR), digest: 'right' })).toBe('not_compared');
      await store.putSecret({ op: unique('put'), at, user, purpose: 'pin', digest: 'new' });
      expect(await verdictOf(user, { at: (at += HOUR), digest: 'new' })).toBe('not_compared');
      await store.putSecret({ op: unique('put'), at, user, purpose: 'code', digest: 'code', scope: 's' });
      expect(await verdictOf(user, { at: (at += HOUR), purpose: 'code', digest: 'code', scope: 's' })).toBe('accepted');
      expect(await verdictOf(user, { at: (at += HOUR), digest: 'new' })).toBe('accepted');
    });

    test('the 50th try may still be right, and a success in between starts the count anew', async () => {
      const user = await userWithPin(it_.store);
      let at = NOW;
      for (let round = 0; round < 2; round++) {
        for (let i = 0; i < 49; i++) expect(await verdictOf(user, { at: (at += 5 * MINUTE) })).toBe('rejected');
        expect(await verdictOf(user, { at: (at += 5 * MINUTE), digest: 'right' })).toBe('accepted');
      }
    });

    test('only the newest PIN is alive', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      expect(await store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'pin', digest: 'newer' })).toBe(true);
      expect(await verdictOf(user, { digest: 'right' })).toBe('rejected');
      expect(await verdictOf(user, { digest: 'newer' })).toBe('accepted');
    });

    test('onlyIfNone keeps a living secret and says so', async () => {
      const { store } = it_;
      const user = unique('user');
      const put = (digest: string) =>
        store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'pin', digest, sealed: digest, onlyIfNone: true });
      expect(await put('first')).toBe(true);
      expect(await put('second')).toBe(false);
      expect(await verdictOf(user, { digest: 'first' })).toBe('accepted');
      expect(await store.readSealed(user, 'pin')).toBe('first');
    });

    test('of 64 parallel onlyIfNone exactly one is put', async () => {
      const { store } = it_;
      const user = unique('user');
      const put = await all(64, (i) =>
        store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'pin', digest: `d${i}`, onlyIfNone: true }),
      );
      expect(put.filter(Boolean)).toHaveLength(1);
      const kept = put.indexOf(true);
      expect(await verdictOf(user, { digest: `d${kept}` })).toBe('accepted');
    });

    test('a repeated put answers as the first time and does not bring an older secret back', async () => {
      const { store } = it_;
      const user = unique('user');
      const first = { op: unique('put'), at: NOW, user, purpose: 'pin' as const, digest: 'first', onlyIfNone: true };
      expect(await store.putSecret(first)).toBe(true);
      await store.putSecret({ ...first, op: unique('put'), digest: 'second', onlyIfNone: false });
      expect(await store.putSecret(first)).toBe(true);
      expect(await verdictOf(user, { digest: 'first' })).toBe('rejected');
      expect(await verdictOf(user, { digest: 'second' })).toBe('accepted');
    });

    test('the sealed PIN is read as it was put, of that purpose and user only', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      expect(await store.readSealed(user, 'pin')).toBe('sealed');
      expect(await store.readSealed(user, 'code')).toBeUndefined();
      expect(await store.readSealed(unique('user'), 'pin')).toBeUndefined();
      await store.putSecret({ op: unique('put'), at: NOW, user, purpose: 'pin', digest: 'newer' });
      expect(await store.readSealed(user, 'pin')).toBeUndefined();
    });

    test('a secret works for its user and purpose only', async () => {
      const { store } = it_;
      const [user, other] = [await userWithPin(store), unique('user')];
      await store.putSecret({ op: unique('put'), at: NOW, user: other, purpose: 'code', digest: 'code' });
      expect(await verdictOf(other, { digest: 'right' })).toBe('rejected');
      expect(await verdictOf(user, { purpose: 'code', digest: 'right' })).toBe('rejected');
      expect(await verdictOf(other, { purpose: 'pin', digest: 'code' })).toBe('rejected');
      expect(await verdictOf(other, { purpose: 'code', digest: 'code' })).toBe('accepted');
    });

    test('one operation id may serve a check, a put of each purpose and a budget without mixing them up', async () => {
      const { store } = it_;
      const user = unique('user');
      const op = unique('turn');
      expect(await store.putSecret({ op, at: NOW, user, purpose: 'pin', digest: 'right' })).toBe(true);
      expect(await store.putSecret({ op, at: NOW, user, purpose: 'code', digest: 'code' })).toBe(true);
      expect(await verdictOf(user, { op, digest: 'right' })).toBe('accepted');
      expect(await verdictOf(user, { purpose: 'code', digest: 'code' })).toBe('accepted');
      expect(await store.takeBudget({ op, at: NOW, key: user, limits: [{ per: MINUTE, max: 1 }] })).toMatchObject({ taken: true });
      expect(await store.raiseEpoch({ op, at: NOW, user })).toMatchObject({ epoch: 2 });
    });

    test("the verdict carries the user's epoch", async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      expect(await prove(store, user, someCase().id)).toBe(1);
      await store.raiseEpoch({ op: unique('raise'), at: NOW, user });
      expect(await prove(store, user, someCase().id)).toBe(2);
      expect(await store.checkSecret(tryOf(user))).toEqual({ verdict: 'rejected', epoch: 2 });
      expect(await store.epochOf(user)).toBe(2);
      expect(await store.epochOf(unique('user'))).toBe(1);
    });
  });
}
