import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditLog } from '../../src/audit/log';
import type { AuditEntry } from '../../src/store/port-audit';
import { openConnection } from '../../src/store/embedded/sql';
import { NOW, recordOf, storeForTests } from './fixtures';
import { exported, verify } from './commands';
import { run } from './run-cli';

const opened = storeForTests();

const append = (n: number) => auditLog({ store: opened.store, policy: 'assigned' }).append(Array.from({ length: n }, () => recordOf()));

/** Does to the closed file what somebody with access to it could do. */
async function tamper(change: (run: (text: string, ...values: (string | number)[]) => void) => void): Promise<void> {
  await opened.store.close();
  const db = openConnection(join(opened.dataDir, 'store.db'));
  db.exec('DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_deleted');
  change((text, ...values) => void db.run(text, ...values));
  db.close();
}

test('audit:verify says how many entries there are and that the chain is whole, while the service runs and afterwards', async () => {
  const DATA_DIR = opened.dataDir;
  expect(await verify({ DATA_DIR })).toEqual({ code: 0, out: '0 entries, chain whole\n', err: '' });
  await append(1234);
  const head = await opened.store.auditHead();
  const whole = {
    code: 0,
    out: `1234 entries, chain whole\nTo see later that its end was not cut off, keep: 1234:${head.hash}\n`,
    err: '',
  };
  expect(await verify({ DATA_DIR })).toEqual(whole);
  await append(1);
  await opened.store.close();
  expect(await verify({ DATA_DIR }, `1234:${head.hash}`)).toMatchObject({
    code: 0,
    out: expect.stringContaining('1235 entries, chain whole'),
  });
});

test('audit:verify names the first broken link and ends with 1', async () => {
  await append(20);
  await tamper((sql) => sql(`UPDATE audit SET entry = replace(entry, 'user-2', 'user-3') WHERE seq IN (7, 9)`));
  const { code, out } = await verify({ DATA_DIR: opened.dataDir });
  expect(code).toBe(1);
  expect(out).toMatch(/^Broken at entry 7: its content was changed/);
});

test('audit:verify finds a deleted entry, swapped entries, and a cut end by the entry kept', async () => {
  await append(20);
  const { hash } = await opened.store.auditHead();
  const DATA_DIR = opened.dataDir;
  await tamper((sql) => sql('DELETE FROM audit WHERE seq = 20'));
  expect(await verify({ DATA_DIR })).toMatchObject({ code: 0 });
  expect(await verify({ DATA_DIR }, `20:${hash}`)).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^Broken at entry 20: .* cut off/),
  });
  const db = openConnection(join(DATA_DIR, 'store.db'));
  db.run('UPDATE audit SET seq = CASE seq WHEN 12 THEN -13 WHEN 13 THEN -12 ELSE seq END');
  db.run('UPDATE audit SET seq = abs(seq)');
  expect(await verify({ DATA_DIR })).toMatchObject({ code: 1, out: expect.stringMatching(/^Broken at entry 12: /) });
  db.run('DELETE FROM audit WHERE seq = 3');
  expect(await verify({ DATA_DIR })).toMatchObject({ code: 1, out: expect.stringMatching(/^Broken at entry 3: /) });
  db.close();
});

test('audit:verify names an entry that was overwritten with something else', async () => {
  await append(20);
  await tamper((sql) => sql(`UPDATE audit SET entry = 'nothing to see here' WHERE seq = 11`));
  expect(await verify({ DATA_DIR: opened.dataDir })).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^Entry 11 of the audit log cannot be read/),
  });
});

test('audit:export prints one JSON line an entry, oldest first, in the order of the keys people expect', async () => {
  await append(600);
  const { code, out } = await exported({ DATA_DIR: opened.dataDir });
  expect(code).toBe(0);
  const lines = out.trimEnd().split('\n');
  const entries = lines.map((line) => JSON.parse(line) as AuditEntry);
  expect(entries).toEqual(await opened.store.readAudit(0, 1000));
  expect(Object.keys(entries[0] ?? {})).toEqual([
    'seq',
    'at',
    'case',
    'asker',
    'subject',
    'actor',
    'action',
    'kind',
    'change',
    'method',
    'hash',
    'previous',
    'policy',
    'op',
  ]);
  expect(entries[0]?.at).toBe(new Date(NOW + Number(entries[0]?.op.split(':')[1])).toISOString());
});

test('both say what is wrong when there is no store, or the file is none, and end with 2', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'countersign-empty-'));
  for (const command of [verify, exported]) {
    expect(await command({ DATA_DIR: empty })).toEqual({ code: 2, out: '', err: expect.stringContaining(`There is no store in ${empty}`) });
    expect(await command({ REDIS_URL: 'http://wrong' })).toMatchObject({ code: 2, err: expect.stringContaining('REDIS_URL: got') });
  }
  expect(await verify({ DATA_DIR: opened.dataDir }, 'nonsense')).toMatchObject({ code: 2, err: expect.stringContaining('Got "nonsense"') });
  await rm(empty, { recursive: true });
});

test('as commands of their own they read the log while another process, this one, has the folder', async () => {
  await append(3);
  const DATA_DIR = opened.dataDir;
  const [verified, printed] = await Promise.all([run('verify', { DATA_DIR }), run('export', { DATA_DIR })]);
  expect(verified).toEqual({ code: 0, out: expect.stringMatching(/^3 entries, chain whole\n/), err: '' });
  expect([printed.code, printed.out.split('\n').length, printed.err]).toEqual([0, 4, '']);
  await tamper((sql) => sql(`UPDATE audit SET entry = replace(entry, 'user-2', 'user-3') WHERE seq = 2`));
  expect(await run('verify', { DATA_DIR })).toMatchObject({ code: 1, out: expect.stringMatching(/^Broken at entry 2: /) });
});
