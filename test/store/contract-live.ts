import {
  commitOf,
  HOUR,
  NOW,
  prove,
  someCase,
  storeForTests,
  tryOf,
  unique,
  userWithPin,
  type Open,
  type SomeCase,
} from './contract-fixtures';

/** Where a user's next leg may join: the open cases in which the user was proved (P2). */
export function liveContract(open: Open): void {
  describe('live cases of a user', () => {
    const it_ = storeForTests(open);
    const live = async (user: string): Promise<string[]> => (await it_.store.liveCases(user)).map(({ id }) => id).sort();
    const provedIn = async (user: string, some: SomeCase, at = NOW): Promise<void> => {
      await prove(it_.store, user, some.id, at);
      await it_.store.commit(commitOf(some));
    };

    test('are the open ones in which a secret of the user was right, in whatever shards, as they lie in the store', async () => {
      const user = await userWithPin(it_.store);
      const cases = Array.from({ length: 40 }, (_, n) => someCase(n));
      for (const [n, some] of cases.entries()) await provedIn(user, some, NOW + n * HOUR);
      expect(await live(user)).toEqual(cases.map(({ id }) => id).sort());
      const [first] = cases;
      expect(await it_.store.liveCases(user)).toContainEqual(await it_.store.loadCase(first?.id ?? ''));
    });

    test('are none of a user never seen, of one who was only wrong, and of a colleague', async () => {
      const [user, colleague] = [await userWithPin(it_.store), await userWithPin(it_.store)];
      const some = someCase();
      await it_.store.checkSecret(tryOf(user, { case: some.id }));
      await it_.store.commit(commitOf(some));
      await provedIn(colleague, someCase());
      expect([await live(user), await live(unique('nobody'))]).toEqual([[], []]);
    });

    test('are not those that were closed, nor those that never came to be', async () => {
      const user = await userWithPin(it_.store);
      const [closed, never, still] = [someCase(), someCase(), someCase()];
      await provedIn(user, closed);
      await provedIn(user, still);
      await prove(it_.store, user, never.id);
      await it_.store.commit(commitOf(closed, { expected: 1, case: { open: false } }));
      expect(await live(user)).toEqual([still.id]);
    });

    test('are told with the floor of a revocation, or not at all', async () => {
      const user = await userWithPin(it_.store);
      const some = someCase();
      await provedIn(user, some);
      await it_.store.raiseEpoch({ op: unique('raise'), at: NOW, user });
      for (const { floors } of await it_.store.liveCases(user)) expect(floors).toEqual({ [user]: 2 });
      await prove(it_.store, user, some.id);
      expect(await it_.store.liveCases(user)).toMatchObject([{ id: some.id, floors: { [user]: 2 } }]);
    });
  });
}
