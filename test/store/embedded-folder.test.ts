import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded/open';
import { migrate } from '../../src/store/embedded/migrate';
import { storeMigrations } from '../../src/store/embedded/schema';
import { storeOperations } from '../../src/store/embedded/store-operations';
import { openConnection } from '../../src/store/embedded/sql';
import { commitOf, someCase } from './contract-fixtures';

const root = join(__dirname, '../..');
let dataDir: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'countersign-folder-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true });
});

/** Another process that opens the store and keeps it; resolves when it has it. */
async function holder(): Promise<ChildProcess> {
  const code = `require(${JSON.stringify(join(root, 'src/store/embedded/open.ts'))}).openEmbeddedStore({dataDir:${JSON.stringify(dataDir)}}).then(() => console.log('open'))`;
  const child = spawn(process.execPath, ['--require', join(root, 'tools/run-typescript.cjs'), '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve);
    child.once('exit', (exit) => reject(new Error(`The process that should hold the folder ended (exit ${exit}).`)));
  });
  return child;
}

test('a second start in a folder that is in use stops with a sentence that names the process and what to do', async () => {
  const child = await holder();
  const refused = openEmbeddedStore({ dataDir });
  await expect(refused).rejects.toThrow(`DATA_DIR ${dataDir} is in use by process ${child.pid}, started 20`);
  await expect(refused).rejects.toThrow('give this one a DATA_DIR of its own');
});

test('after kill -9 of its owner the folder can be opened at once', async () => {
  const child = await holder();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  const store = await openEmbeddedStore({ dataDir });
  expect(await store.commit(commitOf(someCase()))).toMatchObject({ status: 'committed' });
  await store.close();
});

test('a second store in the same process is refused as well, and the first one goes on', async () => {
  const store = await openEmbeddedStore({ dataDir });
  await expect(openEmbeddedStore({ dataDir })).rejects.toThrow(`is in use by process ${process.pid}`);
  expect(await store.commit(commitOf(someCase()))).toMatchObject({ status: 'committed' });
  await store.close();
});

test('a folder that is not there is made, with those above it, for its user only', async () => {
  const deep = join(dataDir, 'a', 'b');
  const store = await openEmbeddedStore({ dataDir: deep });
  expect((await stat(deep)).mode & 0o777).toBe(0o700);
  await store.close();
});

test('a file that is no database is named, and left as it is', async () => {
  const letter = 'This is a letter, not a database. '.repeat(200);
  await writeFile(join(dataDir, 'store.db'), letter);
  await expect(openEmbeddedStore({ dataDir })).rejects.toThrow(
    `${join(dataDir, 'store.db')} is damaged or not a database of this service. Stop the service`,
  );
  await expect(openEmbeddedStore({ dataDir })).rejects.toThrow('SQLITE_NOTADB');
  expect(await readFile(join(dataDir, 'store.db'), 'utf8')).toBe(letter);
});

test('a DATA_DIR that is a file is named', async () => {
  const file = join(dataDir, 'file');
  await writeFile(file, '');
  await expect(openEmbeddedStore({ dataDir: file })).rejects.toThrow(file);
});

test('a folder written by a newer release is left alone, and gives the folder free', async () => {
  const store = await openEmbeddedStore({ dataDir });
  await store.close();
  const db = openConnection(join(dataDir, 'store.db'));
  const { version } = db.get<{ version: number }>("SELECT version FROM schema_versions WHERE module = 'store'") ?? { version: 0 };
  db.run("UPDATE schema_versions SET version = 999 WHERE module = 'store'");
  await expect(openEmbeddedStore({ dataDir })).rejects.toThrow('was written by a newer release');
  db.run("UPDATE schema_versions SET version = ? WHERE module = 'store'", version);
  db.close();
  const again = await openEmbeddedStore({ dataDir });
  await again.close();
});

test.each([
  ['there was mail', 1],
  ['there was a desk', 2],
] as const)('a folder from before %s gets room for all that came since, and keeps what it has', async (_before, version) => {
  const some = someCase();
  const db = openConnection(join(dataDir, 'store.db'));
  migrate(db, [{ ...storeOperations, migrations: storeMigrations.slice(0, version) }], 'store.db');
  db.run("INSERT INTO secrets (user, purpose, digest, sealed) VALUES ('u', 'pin', 'd', 'kept')");
  db.run('INSERT INTO cases (id, number, version, state, open, touched_at) VALUES (?, ?, 1, ?, 1, 1)', some.id, some.number, 'old');
  db.run('INSERT INTO leg_cases (leg, case_id, bound) VALUES (?, ?, 1)', some.leg, some.id);
  db.close();
  const store = await openEmbeddedStore({ dataDir });
  expect(await store.putMail({ id: 'a', at: 1, sealed: 'content' })).toBe(true);
  expect(await store.readSealed('u', 'pin')).toBe('kept');
  expect([await store.loadByLeg(some.leg), await store.listDesk()]).toMatchObject([
    { id: some.id, version: 1, state: 'old', open: true },
    [],
  ]);
  await store.commit(
    commitOf(some, { expected: 1, case: { desk: { state: 'waiting', since: 1, text: '{}' } }, figures: { 'opened.chat': 1 } }),
  );
  expect([await store.listDesk(), await store.readFigures('2025-01-15', '2025-01-15')]).toMatchObject([
    [{ case: some.id, number: some.number }],
    [{ count: 1 }],
  ]);
  await store.close();
});

describe('migrations', () => {
  const made = (migrations: readonly string[]) => ({ name: 'notes', migrations, reads: {}, writes: {} });
  const first = 'CREATE TABLE notes (text TEXT)';
  const second = `ALTER TABLE notes ADD COLUMN language TEXT NOT NULL DEFAULT 'en'`;

  test('an older file is brought up to date step by step, each step once, its rows kept', () => {
    const db = openConnection(join(dataDir, 'notes.db'));
    migrate(db, [made([first])], 'notes.db');
    db.run('INSERT INTO notes VALUES (?)', 'kept');
    for (let i = 0; i < 2; i++) migrate(db, [made([first, second])], 'notes.db');
    expect(db.all('SELECT * FROM notes')).toEqual([{ text: 'kept', language: 'en' }]);
    db.close();
  });

  test('a step that fails leaves the file as it was', () => {
    const db = openConnection(join(dataDir, 'notes.db'));
    expect(() => migrate(db, [made([first, 'CREATE TABLE notes (again TEXT)'])], 'notes.db')).toThrow('already exists');
    expect(db.all(`SELECT name FROM sqlite_master WHERE name = 'notes'`)).toEqual([]);
    migrate(db, [made([first, second])], 'notes.db');
    expect(db.all('SELECT * FROM notes')).toEqual([]);
    db.close();
  });
});
