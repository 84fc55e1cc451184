import { all, commitOf, HOUR, lineOf, MINUTE, NOW, someCase, storeForTests, unique, type Open } from './contract-fixtures';

/** Cases, their legs and numbers, and the compare-and-set. */
export function caseContract(open: Open): void {
  describe('cases', () => {
    const it_ = storeForTests(open);

    test('a committed case is found by its id, its leg and its number', async () => {
      const { store } = it_;
      const some = someCase();
      expect(await store.loadByLeg(some.leg)).toBeUndefined();
      expect(await store.loadCase(some.id)).toBeUndefined();
      expect(await store.findCaseByNumber(some.number)).toBeUndefined();

      const result = await store.commit(commitOf(some));

      expect(result).toEqual({ status: 'committed', version: 1, lines: [] });
      const stored = { id: some.id, number: some.number, version: 1, state: '{"n":1}', open: true, floors: {} };
      expect(await store.loadCase(some.id)).toEqual(stored);
      expect(await store.loadByLeg(some.leg)).toEqual(stored);
      expect(await store.findCaseByNumber(some.number)).toBe(some.id);
    });

    test('each commit raises the version by one and replaces the state', async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some));
      expect(await store.commit(commitOf(some, { expected: 1, case: { state: 'two', open: false } }))).toMatchObject({
        status: 'committed',
        version: 2,
      });
      expect(await store.loadCase(some.id)).toMatchObject({ version: 2, state: 'two', open: false });
    });

    test('a commit on a version that is no longer the newest is lost, writes nothing and gets the fresh case', async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some));
      const second = commitOf(some, { expected: 1, case: { state: 'winner' } });
      await store.commit(second);

      for (const expected of [0, 1, 3]) {
        const result = await store.commit(commitOf(some, { expected, case: { state: 'loser' }, lines: [lineOf(some.leg)] }));
        expect(result).toEqual({
          status: 'lost',
          fresh: { id: some.id, number: some.number, version: 2, state: 'winner', open: true, floors: {} },
        });
      }
      expect(await store.readLines(some.leg, 0, 10)).toEqual([]);
      expect(await store.loadCase(some.id)).toMatchObject({ version: 2, state: 'winner' });
    });

    test('a commit on a version of a case that is not there is lost, and the fresh case has version 0', async () => {
      const { store } = it_;
      const some = someCase();
      expect(await store.commit(commitOf(some, { expected: 4 }))).toMatchObject({
        status: 'lost',
        fresh: { id: some.id, version: 0, state: '' },
      });
      expect(await store.loadCase(some.id)).toBeUndefined();
    });

    test('of 64 parallel commits on one version exactly one wins', async () => {
      const { store } = it_;
      const some = someCase();
      const results = await all(64, (i) => store.commit(commitOf(some, { case: { state: `by ${i}` }, lines: [lineOf(some.leg)] })));
      expect(results.filter((result) => result.status === 'committed')).toHaveLength(1);
      expect(results.filter((result) => result.status === 'lost')).toHaveLength(63);
      expect(await store.readLines(some.leg, 0, 100)).toHaveLength(1);
    });

    test('a turn lost to another may be committed under the same operation id on the fresh version', async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some));
      const turn = commitOf(some, { expected: 0 });
      expect(await store.commit(turn)).toMatchObject({ status: 'lost' });
      expect(await store.commit({ ...turn, expected: 1 })).toMatchObject({ status: 'committed', version: 2 });
    });

    test('a repeated commit changes nothing and answers the lines of the first time', async () => {
      const { store } = it_;
      const some = someCase();
      const turn = commitOf(some, { lines: [lineOf(some.leg), lineOf(some.leg, 'bot')], case: { state: 'first' } });
      const first = await store.commit(turn);
      if (first.status !== 'committed') throw new Error(`The first commit should be committed, but was ${first.status}.`);
      await store.commit(commitOf(some, { expected: 1, lines: [lineOf(some.leg)] }));

      const again = await store.commit({ ...turn, case: { ...turn.case, state: 'again' } });

      expect(again).toEqual({ status: 'repeated', lines: first.lines });
      expect(await store.readLines(some.leg, 0, 10)).toHaveLength(3);
      expect(await store.loadCase(some.id)).toMatchObject({ version: 2, state: '{"n":1}' });
    });

    test('64 parallel deliveries of one turn are committed once', async () => {
      const { store } = it_;
      const some = someCase();
      const turn = commitOf(some, { lines: [lineOf(some.leg)] });
      const results = await all(64, () => store.commit(turn));
      expect(results.filter(({ status }) => status === 'committed')).toHaveLength(1);
      expect(results.filter(({ status }) => status === 'repeated')).toHaveLength(63);
      expect(await store.readLines(some.leg, 0, 10)).toHaveLength(1);
    });

    test('a turn of the house binds no leg', async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some, { leg: undefined }));
      expect(await store.loadByLeg(some.leg)).toBeUndefined();
      expect(await store.loadCase(some.id)).toBeDefined();
    });

    test('a leg of several cases belongs to the newest, also when an older one is committed later', async () => {
      const { store } = it_;
      const older = someCase();
      const newer = { ...someCase(older.slot), leg: older.leg };
      await store.commit(commitOf(older));
      await store.commit(commitOf(newer, { at: NOW + 1 }));
      expect(await store.loadByLeg(older.leg)).toMatchObject({ id: newer.id });
      await store.commit(commitOf(older, { at: NOW + 2, expected: 1 }));
      expect(await store.loadByLeg(older.leg)).toMatchObject({ id: newer.id });
    });

    test('several legs may be bound to one case', async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some));
      await store.commit(commitOf(some, { expected: 1, leg: some.otherLeg }));
      expect(await store.loadByLeg(some.leg)).toMatchObject({ id: some.id, version: 2 });
      expect(await store.loadByLeg(some.otherLeg)).toMatchObject({ id: some.id, version: 2 });
    });

    test('text of any language and a state of 100 kB come back as they went in', async () => {
      const { store } = it_;
      const some = someCase();
      const state = JSON.stringify({ text: 'Où est mon NIP ? 😀 \u0000 "\\', long: 'x'.repeat(100_000) });
      const line = { ...lineOf(some.leg), activity: JSON.stringify({ text: 'Ça marche — 你好 \u2028' }) };
      await store.commit(commitOf(some, { case: { state }, lines: [line] }));
      expect((await store.loadCase(some.id))?.state).toBe(state);
      expect((await store.readLines(some.leg, 0, 1))[0]?.activity).toBe(line.activity);
    });
  });

  describe('the clock of cases', () => {
    const it_ = storeForTests(open);

    test('a case is due from its wakeAt on until a commit takes it back', async () => {
      const { store } = it_;
      const some = someCase();
      const wakeAt = NOW + MINUTE;
      await store.commit(commitOf(some, { case: { wakeAt } }));
      expect(await store.dueCases(wakeAt - 1, 10)).toEqual([]);
      expect(await store.dueCases(wakeAt, 10)).toEqual([{ id: some.id, wakeAt }]);
      expect(await store.dueCases(wakeAt + HOUR, 10)).toEqual([{ id: some.id, wakeAt }]);

      await store.commit(commitOf(some, { expected: 1, case: { wakeAt: wakeAt + HOUR } }));
      expect(await store.dueCases(wakeAt, 10)).toEqual([]);
      expect(await store.dueCases(wakeAt + HOUR, 10)).toEqual([{ id: some.id, wakeAt: wakeAt + HOUR }]);

      await store.commit(commitOf(some, { expected: 2 }));
      expect(await store.dueCases(wakeAt + 2 * HOUR, 10)).toEqual([]);
    });

    test('no more due cases come than asked for', async () => {
      const { store } = it_;
      const wakeAt = NOW + 10 * HOUR;
      for (let i = 0; i < 5; i++) await store.commit(commitOf(someCase(), { case: { wakeAt } }));
      expect(await store.dueCases(wakeAt, 3)).toHaveLength(3);
      expect(await store.dueCases(wakeAt, 10)).toHaveLength(5);
    });

    test('a commit that was lost does not move the clock of the case', async () => {
      const { store } = it_;
      const some = someCase();
      const wakeAt = NOW + 20 * HOUR;
      await store.commit(commitOf(some, { case: { wakeAt } }));
      await store.commit(commitOf(some, { op: unique('turn'), expected: 0 }));
      expect(await store.dueCases(wakeAt, 100)).toContainEqual({ id: some.id, wakeAt });
    });
  });
}
