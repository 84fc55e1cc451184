import { notesLeg } from '../../src/store/ids';
import type { Store } from '../../src/store/port';
import type { DeskRow } from '../../src/store/port-desk';
import { all, commitOf, HOUR, lineOf, MINUTE, NOW, someCase, storeForTests, until, type Open, type SomeCase } from './contract-fixtures';

const rowOf = (change: Partial<DeskRow> = {}): DeskRow => ({ state: 'waiting', since: NOW, text: '{"why":"asked"}', ...change });

/** The desk's queue, the notes of a case, and the figures. */
export function deskContract(open: Open): void {
  describe('the desk', () => {
    const it_ = storeForTests(open);
    const entryOf = async (some: SomeCase) => (await it_.store.listDesk()).find((entry) => entry.case === some.id);

    test('the row a commit writes is listed and read until a commit brings another, none, or the end', async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some));
      expect([await entryOf(some), await store.readDesk(some.id)]).toEqual([undefined, undefined]);
      const rows: (DeskRow | undefined)[] = [
        rowOf(),
        rowOf({ state: 'agent', since: NOW + 1, agent: 'sam', text: 'two\nlines — où ? \u0001' }),
        rowOf({ state: 'bot', agent: 'Zoë 100%' }),
        undefined,
        rowOf(),
      ];
      for (const [n, row] of rows.entries()) {
        await store.commit(commitOf(some, { expected: n + 1, leg: undefined, case: row === undefined ? {} : { desk: row } }));
        const entry = row && { ...row, case: some.id, number: some.number };
        expect([await entryOf(some), await store.readDesk(some.id)]).toEqual([entry, entry]);
      }
      await store.commit(commitOf(some, { expected: rows.length + 1, case: { open: false, desk: rowOf() } }));
      expect([await entryOf(some), await store.readDesk(some.id)]).toEqual([undefined, undefined]);
    });

    test('cases of all shards are listed, the longest in their state first, also by a second instance and after a restart', async () => {
      const { store, opened } = it_;
      const cases = Array.from({ length: 70 }, (_, n) => someCase(n % 64));
      await all(70, (n) => store.commit(commitOf(cases[n] ?? someCase(), { case: { desk: rowOf({ since: NOW + HOUR - n * MINUTE }) } })));
      const expected = cases.map(({ id }) => id).reverse();
      const listed = async (instance: Store) =>
        (await instance.listDesk()).flatMap((entry) => (expected.includes(entry.case) ? [entry.case] : []));
      for (const instance of [store, ...(opened.another ? [await opened.another()] : [])]) expect(await listed(instance)).toEqual(expected);
      it_.store = await opened.reopen();
      expect(await listed(it_.store)).toEqual(expected);
    });

    test('a place in the queue counts those that wait longer, not those an agent has', async () => {
      const { store } = it_;
      const since = NOW - 1000 * HOUR;
      const [first, second, third] = [someCase(), someCase(), someCase()];
      for (const [n, some] of [first, second, third].entries())
        await store.commit(commitOf(some, { case: { desk: rowOf({ since: since + n }) } }));
      expect([await store.countWaiting(since), await store.countWaiting(since + 2)]).toEqual([0, 2]);
      await store.commit(commitOf(first, { expected: 1, case: { desk: rowOf({ state: 'agent', since, agent: 'sam' }) } }));
      await store.commit(commitOf(second, { expected: 1, case: { open: false } }));
      expect([await store.countWaiting(since + 2), await store.countWaiting(since + 3)]).toEqual([0, 1]);
    });

    test('a commit that was lost leaves the row, a repeated one does not bring it back', async () => {
      const { store } = it_;
      const some = someCase();
      const calls = commitOf(some, { case: { desk: rowOf() } });
      await store.commit(calls);
      await store.commit(commitOf(some, { expected: 0 }));
      expect(await store.readDesk(some.id)).toMatchObject({ state: 'waiting' });
      await store.commit(commitOf(some, { expected: 1 }));
      expect(await store.commit(calls)).toMatchObject({ status: 'repeated' });
      expect(await entryOf(some)).toBeUndefined();
    });

    test('who watches hears of each commit of a case with a row, of the one that takes it away, and of no others', async () => {
      const { store, opened } = it_;
      for (const watcher of [store, ...(opened.another ? [await opened.another()] : [])]) {
        const [some, other] = [someCase(), someCase()];
        const heard: (string | undefined)[] = [];
        // News of earlier tests may still be under way.
        const times = () => heard.filter((of) => of === some.id).length;
        const stop = await watcher.watchDesk((of) => void heard.push(of));
        await store.commit(commitOf(other, { lines: [lineOf(other.leg)] }));
        await store.commit(commitOf(some, { case: { desk: rowOf() } }));
        await until(() => times() === 1);
        await store.commit(commitOf(some, { expected: 1, case: { desk: rowOf() }, lines: [lineOf(some.leg)] }));
        await until(() => times() === 2);
        await store.commit(commitOf(some, { expected: 2 }));
        await until(() => times() === 3);
        await store.commit(commitOf(some, { expected: 3 }));
        await stop();
        await store.commit(commitOf(some, { expected: 4, case: { desk: rowOf() } }));
        let isLast = false;
        const last = await store.watchDesk(() => {
          isLast = true;
        });
        await store.commit(commitOf(some, { expected: 5 }));
        await until(() => isLast);
        expect([times(), heard.includes(other.id)]).toEqual([3, false]);
        await last();
      }
    });

    test('of 64 agents who take one case at once one has it', async () => {
      const { store, opened } = it_;
      const instances = [store, ...(opened.another ? [await opened.another()] : [])];
      const some = someCase();
      await store.commit(commitOf(some, { case: { desk: rowOf() } }));
      const results = await all(64, (i) =>
        (instances[i % instances.length] ?? store).commit(
          commitOf(some, { expected: 1, leg: undefined, case: { desk: rowOf({ state: 'agent', agent: `agent-${i}` }) } }),
        ),
      );
      const winner = results.findIndex(({ status }) => status === 'committed');
      expect(results.filter(({ status }) => status === 'lost')).toHaveLength(63);
      expect(await store.readDesk(some.id)).toMatchObject({ state: 'agent', agent: `agent-${winner}` });
    });
  });

  describe('lines of an agent and notes of a case', () => {
    const it_ = storeForTests(open);

    test("an agent's line is one of the leg's, and is read as the agent's", async () => {
      const { store } = it_;
      const some = someCase();
      const lines = [lineOf(some.leg), lineOf(some.leg, 'bot'), lineOf(some.leg, 'agent')];
      await store.commit(commitOf(some, { lines }));
      expect(await store.readLines(some.leg, 0, 10)).toMatchObject(lines.map((line, n) => ({ ...line, position: n + 1 })));
    });

    test('notes are written with the case, have positions of their own, are watched, and belong to no leg', async () => {
      const { store } = it_;
      const some = someCase();
      const notes = notesLeg(some.id);
      const heard: (number | undefined)[] = [];
      const stop = await store.watchLeg(notes, (upTo) => void heard.push(upTo));
      const [first, second] = [lineOf(notes, 'agent'), lineOf(notes, 'agent')];
      await store.commit(commitOf(some, { lines: [lineOf(some.leg), first] }));
      const result = await store.commit(commitOf(some, { at: NOW + 1, expected: 1, leg: undefined, lines: [second] }));
      const written = [
        { ...first, case: some.id, position: 1, at: NOW },
        { ...second, case: some.id, position: 2, at: NOW + 1 },
      ];
      expect(result).toMatchObject({ lines: [written[1]] });
      expect(await store.readLines(notes, 0, 10)).toEqual(written);
      expect(await store.loadByLeg(notes)).toBeUndefined();
      expect(await store.loadByLeg(some.leg)).toMatchObject({ id: some.id });
      await until(() => heard.length === 2);
      await stop();
    });

    test('nobody takes a turn on the notes', async () => {
      const { store } = it_;
      const some = someCase();
      await expect(store.commit(commitOf(some, { leg: notesLeg(some.id) }))).rejects.toThrow('Nobody takes a turn on the notes of a case');
      expect(await store.loadCase(some.id)).toBeUndefined();
    });

    test('notes go with their case', async () => {
      const { store } = it_;
      const some = someCase();
      const notes = notesLeg(some.id);
      await store.commit(commitOf(some, { case: { desk: rowOf() }, lines: [lineOf(notes, 'agent')] }));
      await store.commit(commitOf(some, { expected: 1, case: { open: false, desk: rowOf() } }));
      expect(await store.prune(NOW + 1, 10)).toBe(1);
      expect(await store.readLines(notes, 0, 10)).toEqual([]);
      expect(await store.readDesk(some.id)).toBeUndefined();
    });
  });

  describe('figures', () => {
    const it_ = storeForTests(open);
    const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
    const far = NOW + 5_000 * HOUR;

    test('commits of all shards add up by day and name, each once', async () => {
      const { store, opened } = it_;
      const other = opened.another ? await opened.another() : store;
      const turns = Array.from({ length: 64 }, (_, n) =>
        commitOf(someCase(n), { at: NOW + n, figures: { 'opened.chat': 1, 'waited.ms': 1_000_000_007 } }),
      );
      await all(64, (n) => (n % 2 === 0 ? store : other).commit(turns[n] ?? commitOf(someCase())));
      await all(64, (n) => other.commit(turns[n] ?? commitOf(someCase())));
      await store.commit(commitOf(someCase(), { at: NOW + 24 * HOUR, figures: { 'opened.chat': 2 } }));
      await store.commit(commitOf(someCase(), { at: NOW, figures: {} }));
      const expected = [
        { day: day(NOW), name: 'opened.chat', count: 64 },
        { day: day(NOW), name: 'waited.ms', count: 64_000_000_448 },
        { day: day(NOW + 24 * HOUR), name: 'opened.chat', count: 2 },
      ];
      expect(await other.readFigures(day(NOW), day(NOW + 24 * HOUR))).toEqual(expected);
      expect(await store.readFigures(day(NOW + 24 * HOUR), day(NOW + 400 * 24 * HOUR))).toEqual(expected.slice(2));
      expect(await store.readFigures(day(NOW + HOUR), day(NOW - 24 * HOUR))).toEqual([]);
    });

    test('a commit that does not happen counts nothing', async () => {
      const { store } = it_;
      const some = someCase();
      const figures = { 'closed.chat': 1 };
      await store.commit(commitOf(some, { at: far }));
      await store.commit(commitOf(some, { at: far, expected: 7, figures }));
      await store.commit(commitOf(some, { at: far, expected: 1, figures, finishes: [{ id: `${some.id}:1`, fence: 1 }] }));
      expect(await store.readFigures(day(far), day(far))).toEqual([]);
    });

    test('what is no figure, and what is no day, is refused, and the turn with it', async () => {
      const { store } = it_;
      for (const figures of [{ half: 0.5 }, { 'two words': 1 }, { none: NaN }]) {
        const some = someCase();
        await expect(store.commit(commitOf(some, { at: far, figures }))).rejects.toThrow(/whole numbers|blanks/);
        expect(await store.loadCase(some.id)).toBeUndefined();
      }
      for (const wrong of ['', '2026-13-01', '2026-02-30', '22.11.2026', "2026-01-01'"])
        await expect(store.readFigures(wrong, '2026-12-31')).rejects.toThrow('A day is written');
    });
  });
}
