import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGroup, tableOf, type Answer } from '../../src/store/embedded/group-commit';
import { defineOperations, type Sql, type SqlArgument } from '../../src/store/embedded/operations';
import { openConnection, type Connection } from '../../src/store/embedded/sql';

const notes = defineOperations({
  name: 'notes',
  migrations: ['CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL, flag INTEGER)'],
  reads: { count: (sql: Sql) => sql.get<{ n: number }>('SELECT count(*) AS n FROM notes')?.n },
  writes: {
    put: (sql: Sql, id: number, text: SqlArgument, flag?: SqlArgument) => sql.run('INSERT INTO notes VALUES (?, ?, ?)', id, text, flag),
    putTwoThenThrow: (sql: Sql, id: number) => {
      sql.run('INSERT INTO notes (id, text) VALUES (?, ?), (?, ?)', id, 'a', id + 1, 'b');
      throw new RangeError('Thought better of it.');
    },
  },
});
const table = tableOf([notes]);
const file = 'store.db';

let folder: string;
let db: Connection;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-group-'));
  db = openConnection(join(folder, file));
  db.exec('PRAGMA journal_mode = WAL');
  for (const text of notes.migrations) db.exec(text);
});
afterEach(async () => {
  db.close();
  await rm(folder, { recursive: true });
});

/** Runs calls as one group: `['put', 1, 'text']`. */
const run = (...calls: readonly (readonly [operation: string, ...values: unknown[]])[]): Answer[] =>
  runGroup(
    db,
    table,
    calls.map(([operation, ...values], id) => ({ id, name: `notes.${operation}`, values })),
    file,
  );
const failureOf = (answer: Answer | undefined) => (answer && 'failure' in answer ? answer.failure : undefined);

test("an operation that fails undoes its own writes and none of its neighbours' in the same transaction", () => {
  const answers = run(['put', 1, 'kept'], ['put', 1, 'twice'], ['putTwoThenThrow', 5], ['put', 2, 'kept too'], ['count']);
  expect(answers[0]).toEqual({ id: 0, value: 1 });
  expect(failureOf(answers[1])).toEqual({ unavailable: false, message: expect.stringContaining('UNIQUE constraint failed') });
  expect(failureOf(answers[2])).toEqual({ unavailable: false, message: 'Thought better of it.' });
  expect(answers.slice(3)).toEqual([
    { id: 3, value: 1 },
    { id: 4, value: 2 },
  ]);
  expect(db.all('SELECT text FROM notes ORDER BY id')).toEqual([{ text: 'kept' }, { text: 'kept too' }]);
});

test('an operation nobody registered is refused by name, the others run', () => {
  const [refused, done] = run(['forget', 1], ['put', 1, 'x']);
  expect(failureOf(refused)).toMatchObject({ unavailable: false, message: expect.stringContaining('notes.forget') });
  expect(done).toEqual({ id: 1, value: 1 });
});

test('a group that does not fit on the disk fails whole, says so, and the next one goes on once there is room', () => {
  const { page_count: pages = 0 } = db.get<{ page_count: number }>('PRAGMA page_count') ?? {};
  db.exec(`PRAGMA max_page_count = ${pages + 1}`);
  const answers = run(['put', 1, 'small'], ['put', 2, 'x'.repeat(100_000)], ['count']);
  for (const answer of answers) {
    expect(failureOf(answer)).toEqual({
      unavailable: true,
      message: expect.stringMatching(/^The disk that holds store\.db is full: nothing was saved\. .*SQLITE_FULL/),
    });
  }
  expect(run(['count'])).toEqual([{ id: 0, value: 0 }]);
  db.exec('PRAGMA max_page_count = 100000');
  expect(run(['put', 2, 'x'.repeat(100_000)], ['count'])).toEqual([
    { id: 0, value: 1 },
    { id: 1, value: 1 },
  ]);
});

test('a file that another program keeps locked makes the store unavailable, with a sentence', () => {
  db.exec('PRAGMA busy_timeout = 0');
  const other = openConnection(join(folder, file));
  other.exec('BEGIN IMMEDIATE');
  expect(failureOf(run(['put', 1, 'x'])[0])).toEqual({
    unavailable: true,
    message: expect.stringContaining('was locked by another program'),
  });
  other.exec('ROLLBACK');
  other.close();
  expect(run(['put', 1, 'x'])).toEqual([{ id: 0, value: 1 }]);
});

test('values the database has no type for are refused before they reach the driver', () => {
  for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, {}, [], 1n, () => 1, Symbol('x')]) {
    expect(failureOf(run(['put', 1, wrong])[0])).toMatchObject({ unavailable: false, message: expect.stringContaining('a finite number') });
  }
  run(['put', 1, 'a', true], ['put', 2, 'b', false], ['put', 3, 'c', undefined], ['put', 4, 'd', Date.UTC(2025, 0)]);
  expect(db.all('SELECT flag FROM notes ORDER BY id')).toEqual([{ flag: 1 }, { flag: 0 }, { flag: null }, { flag: Date.UTC(2025, 0) }]);
});
