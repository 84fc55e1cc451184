import { commitOf, effectOf, lineOf, NOW, prove, someCase, tryOf, unique, userWithPin, type Open } from './contract-fixtures';

/** Opening, closing, and what is still there afterwards. */
export function lifeContract(open: Open): void {
  describe('opening and closing', () => {
    test('a closed store refuses everything with StoreUnavailable', async () => {
      const { store, cleanup } = await open();
      try {
        await store.ping();
        await store.close();
        const refused = { code: 'STORE_UNAVAILABLE' };
        await expect(store.ping()).rejects.toMatchObject(refused);
        await expect(store.commit(commitOf(someCase()))).rejects.toMatchObject(refused);
        await expect(store.checkSecret(tryOf(unique('user')))).rejects.toMatchObject(refused);
        await expect(store.auditHead()).rejects.toMatchObject(refused);
      } finally {
        await cleanup();
      }
    });

    test('what was answered is there after the store was closed and opened again', async () => {
      const { store, reopen, cleanup } = await open();
      try {
        const some = someCase();
        const user = await userWithPin(store);
        const epoch = await prove(store, user, some.id);
        const wrong = tryOf(user);
        await store.checkSecret(wrong);
        const turn = commitOf(some, {
          lines: [lineOf(some.leg)],
          effects: [effectOf(some, 1, { warrant: { user, epoch } })],
          case: { wakeAt: NOW },
        });
        await store.commit(turn);
        await store.raiseEpoch({ op: unique('raise'), at: NOW, user });
        const [claimed] = await store.claimEffects({ worker: 'w', at: NOW, lease: 1000, limit: 1 });

        const again = await reopen();

        expect(await again.loadByLeg(some.leg)).toMatchObject({ id: some.id, version: 1, floors: { [user]: 2 } });
        expect(await again.readLines(some.leg, 0, 10)).toHaveLength(1);
        expect(await again.dueCases(NOW, 10)).toHaveLength(1);
        expect(await again.commit(turn)).toMatchObject({ status: 'repeated' });
        expect(await again.checkSecret({ ...wrong, digest: 'right' })).toMatchObject({ verdict: 'rejected' });
        expect(await again.epochOf(user)).toBe(2);
        expect(await again.claimEffects({ worker: 'w', at: NOW + 999, lease: 1000, limit: 1 })).toEqual([]);
        expect(await again.finishEffect({ case: some.id, id: `${some.id}:1`, fence: claimed?.fence ?? 0 })).toBe(true);
        for (let i = 0; i < 3; i++) expect(await again.checkSecret(tryOf(user))).toMatchObject({ verdict: 'rejected' });
        expect(await again.checkSecret(tryOf(user))).toMatchObject({ verdict: 'not_compared' });
      } finally {
        await cleanup();
      }
    });
  });
}
