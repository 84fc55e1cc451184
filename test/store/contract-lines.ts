import { commitOf, effectOf, HOUR, lineOf, NOW, someCase, storeForTests, until, type Open } from './contract-fixtures';

/** Transcript lines: positions, times, watching, pruning. */
export function lineContract(open: Open): void {
  describe('transcript lines', () => {
    const it_ = storeForTests(open);

    test("a leg's lines are numbered 1, 2, 3, ... over its commits and carry their case", async () => {
      const { store } = it_;
      const some = someCase();
      const [a, b, c] = [lineOf(some.leg), lineOf(some.leg, 'bot'), lineOf(some.leg)];
      const first = await store.commit(commitOf(some, { lines: [a, b] }));
      const second = await store.commit(commitOf(some, { at: NOW + 500, expected: 1, lines: [c] }));
      const expected = [
        { ...a, case: some.id, position: 1, at: NOW },
        { ...b, case: some.id, position: 2, at: NOW + 1 },
        { ...c, case: some.id, position: 3, at: NOW + 500 },
      ];
      expect(first).toMatchObject({ lines: expected.slice(0, 2) });
      expect(second).toMatchObject({ lines: expected.slice(2) });
      expect(await store.readLines(some.leg, 0, 10)).toEqual(expected);
    });

    test("the times of a leg's lines strictly increase, also when a clock goes back", async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some, { at: NOW, lines: [lineOf(some.leg), lineOf(some.leg), lineOf(some.leg)] }));
      await store.commit(commitOf(some, { at: NOW - HOUR, expected: 1, lines: [lineOf(some.leg)] }));
      await store.commit(commitOf(some, { at: NOW + 3, expected: 2, lines: [lineOf(some.leg)] }));
      const lines = await store.readLines(some.leg, 0, 10);
      expect(lines.map((line) => line.at - NOW)).toEqual([0, 1, 2, 3, 4]);
    });

    test('lines are read after a position, oldest first, no more than asked for', async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some, { lines: Array.from({ length: 12 }, () => lineOf(some.leg)) }));
      expect((await store.readLines(some.leg, 4, 3)).map((line) => line.position)).toEqual([5, 6, 7]);
      expect((await store.readLines(some.leg, 9, 100)).map((line) => line.position)).toEqual([10, 11, 12]);
      expect(await store.readLines(some.leg, 12, 100)).toEqual([]);
      expect(await store.readLines(someCase().leg, 0, 100)).toEqual([]);
    });

    test('one commit may write to several legs; each leg has positions of its own', async () => {
      const { store } = it_;
      const some = someCase();
      const mine = lineOf(some.leg);
      const theirs = lineOf(some.otherLeg, 'bot');
      await store.commit(commitOf(some, { lines: [mine, theirs] }));
      expect(await store.readLines(some.leg, 0, 10)).toEqual([{ ...mine, case: some.id, position: 1, at: NOW }]);
      expect(await store.readLines(some.otherLeg, 0, 10)).toEqual([{ ...theirs, case: some.id, position: 1, at: NOW }]);
    });

    test('positions go on when the leg gets a new case', async () => {
      const { store } = it_;
      const older = someCase();
      const newer = { ...someCase(older.slot), leg: older.leg };
      await store.commit(commitOf(older, { lines: [lineOf(older.leg)] }));
      await store.commit(commitOf(newer, { at: NOW + 9, lines: [lineOf(older.leg)] }));
      expect(await store.readLines(older.leg, 0, 10)).toMatchObject([
        { case: older.id, position: 1 },
        { case: newer.id, position: 2 },
      ]);
    });

    test('who watches a leg is called after a commit with lines for it, and can then read them', async () => {
      const { opened } = it_;
      const writer = it_.store;
      for (const watcher of [writer, ...(opened.another ? [await opened.another()] : [])]) {
        const some = someCase();
        const seen: number[] = [];
        const stop = await watcher.watchLeg(some.leg, () => {
          void watcher.readLines(some.leg, 0, 10).then((lines) => seen.push(lines.length));
        });
        await writer.commit(commitOf(some, { lines: [lineOf(some.leg)] }));
        await until(() => seen.includes(1));
        await writer.commit(commitOf(some, { expected: 1, leg: undefined, lines: [lineOf(some.leg, 'bot')] }));
        await until(() => seen.includes(2));
        await stop();
      }
    });

    test('who watches hears of a commit made here once it was answered, and whoever committed has handed its lines over', async () => {
      const { store } = it_;
      const some = someCase();
      const order: string[] = [];
      const stop = await store.watchLeg(some.leg, (upTo) => void order.push(`told ${upTo}`));
      for (let expected = 0; expected < 20; expected++) {
        await store.commit(commitOf(some, { expected, lines: [lineOf(some.leg)] })).then(() => order.push(`answered ${expected + 1}`));
        await until(() => order.length === 2 * (expected + 1));
      }
      expect(order).toEqual(Array.from({ length: 20 }, (_, i) => [`answered ${i + 1}`, `told ${i + 1}`]).flat());
      await stop();
    });

    test('who stopped watching is not called, others still are, and no one hears of other legs', async () => {
      const { store } = it_;
      const some = someCase();
      const calls = { stopped: 0, other: 0, stays: 0 };
      const stop = await store.watchLeg(some.leg, () => void calls.stopped++);
      const stopOther = await store.watchLeg(some.otherLeg, () => void calls.other++);
      const stopStays = await store.watchLeg(some.leg, () => void calls.stays++);
      await stop();
      await store.commit(commitOf(some, { lines: [lineOf(some.leg)] }));
      await until(() => calls.stays > 0);
      expect(calls).toMatchObject({ stopped: 0, other: 0 });
      await stopOther();
      await stopStays();
    });
  });

  describe('pruning', () => {
    const it_ = storeForTests(open);

    test('only closed cases idle before the given time go, with their lines, legs and numbers', async () => {
      const { store } = it_;
      const [gone, open_, recent] = [someCase(), someCase(), someCase()];
      await store.commit(commitOf(gone, { case: { open: false }, lines: [lineOf(gone.leg), lineOf(gone.otherLeg, 'bot')] }));
      await store.commit(commitOf(open_, { lines: [lineOf(open_.leg)] }));
      await store.commit(commitOf(recent, { lines: [lineOf(recent.leg)] }));
      await store.commit(commitOf(recent, { at: NOW + HOUR, expected: 1, case: { open: false } }));

      expect(await store.prune(NOW, 100)).toBe(0);
      expect(await store.prune(NOW + 1, 100)).toBe(1);

      expect(await store.loadCase(gone.id)).toBeUndefined();
      expect(await store.loadByLeg(gone.leg)).toBeUndefined();
      expect(await store.findCaseByNumber(gone.number)).toBeUndefined();
      for (const leg of [gone.leg, gone.otherLeg]) expect(await store.readLines(leg, 0, 10)).toEqual([]);
      for (const kept of [open_, recent]) {
        expect(await store.loadCase(kept.id)).toBeDefined();
        expect(await store.loadByLeg(kept.leg)).toMatchObject({ id: kept.id });
        expect(await store.findCaseByNumber(kept.number)).toBe(kept.id);
        expect(await store.readLines(kept.leg, 0, 10)).toHaveLength(1);
      }
    });

    test('no more cases go at a time than asked for', async () => {
      const { store } = it_;
      const at = NOW - 100 * HOUR;
      for (let i = 0; i < 5; i++) await store.commit(commitOf(someCase(), { at, case: { open: false } }));
      expect([await store.prune(at + 1, 2), await store.prune(at + 1, 2), await store.prune(at + 1, 2)]).toEqual([2, 2, 1]);
    });

    test('a closed case whose effects are not finished stays', async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some, { case: { open: false }, effects: [effectOf(some, 1)] }));
      expect(await store.prune(NOW + 1, 100)).toBe(0);
      const [claimed] = await store.claimEffects({ worker: 'w', at: NOW, lease: 1000, limit: 1, case: some.id });
      await store.finishEffect({ case: some.id, id: `${some.id}:1`, fence: claimed?.fence ?? 0 });
      expect(await store.prune(NOW + 1, 100)).toBe(1);
    });

    test('a leg that talks on in a newer case keeps that case, its lines and its positions', async () => {
      const { store } = it_;
      const older = someCase();
      const newer = { ...someCase(older.slot), leg: older.leg };
      await store.commit(commitOf(older, { case: { open: false }, lines: [lineOf(older.leg)] }));
      await store.commit(commitOf(newer, { at: NOW + HOUR, lines: [lineOf(older.leg)] }));
      expect(await store.prune(NOW + 1, 100)).toBe(1);
      expect(await store.loadCase(older.id)).toBeUndefined();
      expect(await store.loadByLeg(older.leg)).toMatchObject({ id: newer.id });
      await store.commit(commitOf(newer, { at: NOW + HOUR, expected: 1, lines: [lineOf(older.leg)] }));
      expect((await store.readLines(older.leg, 1, 10)).map((line) => line.position)).toEqual([2, 3]);
    });
  });
}
