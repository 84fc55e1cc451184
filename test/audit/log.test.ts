import { createHash } from 'node:crypto';
import { auditLog } from '../../src/audit/log';
import { readAll } from '../../src/audit/read-all';
import { verifyChain } from '../../src/audit/verify';
import { openConnection } from '../../src/store/embedded/sql';
import { StoreUnavailable } from '../../src/store/port';
import type { AuditEntry, AuditPort } from '../../src/store/port-audit';
import { NOW, recordOf, storeForTests } from './fixtures';

const opened = storeForTests();
const open = () => auditLog({ store: opened.store, policy: 'assigned' });

/** The store's log with a count of appends, and with what a test does in between. */
function watched(store: AuditPort, before: (append: { entries: readonly AuditEntry[] }) => Promise<void> = async () => {}) {
  const appends: number[] = [];
  const port: AuditPort = {
    auditHead: () => store.auditHead(),
    readAudit: (after, limit) => store.readAudit(after, limit),
    async appendAudit(append) {
      await before(append);
      appends.push(append.entries.length);
      return store.appendAudit(append);
    },
  };
  return { port, appends };
}

test('an entry says who did what to whom, when, by which proof, under which policy, and is chained by SHA-256 onto the one before', async () => {
  await open().append([recordOf({ op: 'first', at: NOW })]);
  await open().append([recordOf({ op: 'second', at: NOW + 1 })]);

  const [first, second] = await opened.store.readAudit(0, 10);

  const { hash, ...rest } = first as AuditEntry;
  expect(rest).toEqual({
    seq: 1,
    at: '2025-01-15T12:00:00.000Z',
    case: 'C-48K2-7',
    action: 'change.authorized',
    asker: 'user-1',
    subject: 'user-2',
    actor: 'leg-1',
    kind: 'call-forwarding.set',
    change: 'case-1',
    method: 'pin',
    policy: 'assigned',
    op: 'first',
    previous: '0'.repeat(64),
  });
  const form =
    '{"action":"change.authorized","actor":"leg-1","asker":"user-1","at":"2025-01-15T12:00:00.000Z","case":"C-48K2-7","change":"case-1","kind":"call-forwarding.set","method":"pin","op":"first","policy":"assigned","previous":"' +
    '0'.repeat(64) +
    '","seq":1,"subject":"user-2"}';
  expect(hash).toBe(createHash('sha256').update(form).digest('hex'));
  expect(second).toMatchObject({ seq: 2, previous: hash, op: 'second' });
});

test('a record appended again, alone, beside new ones, or twice in one call, is in the log once', async () => {
  const log = open();
  const again = recordOf();
  const others = [recordOf(), recordOf()];
  await log.append([again]);
  await log.append([again]);
  await open().append([...others, again]);
  await Promise.all([log.append([others[0] ?? again, others[0] ?? again]), log.append([again]), open().append([again])]);
  expect((await opened.store.readAudit(0, 10)).map(({ op }) => op)).toEqual([again.op, ...others.map(({ op }) => op)]);
});

test('appends that wait for one another go to the store together', async () => {
  const { port, appends } = watched(opened.store);
  const log = auditLog({ store: port, policy: 'assigned' });
  await Promise.all(Array.from({ length: 100 }, () => log.append([recordOf(), recordOf()])));
  expect(appends.length).toBeLessThanOrEqual(3);
  expect(appends.reduce((sum, n) => sum + n)).toBe(200);
  expect(await verifyChain(readAll(opened.store))).toMatchObject({ whole: true, entries: 200 });
});

test('two logs on one store, 200 appends each at once, make one whole chain with every record once', async () => {
  const logs = [open(), open()];
  const records = Array.from({ length: 400 }, () => recordOf());
  await Promise.all(records.map((record, i) => logs[i % 2]?.append([record])));
  const ops = (await opened.store.readAudit(0, 1000)).map(({ op }) => op);
  expect([...ops].sort()).toEqual(records.map(({ op }) => op).sort());
  expect(await verifyChain(readAll(opened.store))).toMatchObject({ whole: true, entries: 400 });
});

test('when another instance appends between head and append, the records are chained again behind it', async () => {
  const other = open();
  let between = 3;
  const { port, appends } = watched(opened.store, async () => {
    if (between-- > 0) await other.append([recordOf()]);
  });
  await auditLog({ store: port, policy: 'assigned' }).append([recordOf()]);
  expect(appends).toEqual([1, 1, 1, 1]);
  expect(await verifyChain(readAll(opened.store))).toMatchObject({ whole: true, entries: 4 });
});

test('an append nobody answered is repeated by the caller and is in the log once', async () => {
  let lost = true;
  const { port } = watched(opened.store, async ({ entries }) => {
    if (!lost) return;
    lost = false;
    await opened.store.appendAudit({ after: 0, entries });
    throw new StoreUnavailable('The answer was lost.');
  });
  const log = auditLog({ store: port, policy: 'assigned' });
  const record = recordOf();
  await expect(log.append([record])).rejects.toBeInstanceOf(StoreUnavailable);
  await log.append([record]);
  await log.append([recordOf()]);
  expect(await verifyChain(readAll(opened.store))).toMatchObject({ whole: true, entries: 2 });
});

test('a log that always moves on ends with StoreUnavailable, not in an endless loop', async () => {
  const { port } = watched(opened.store, async () => open().append([recordOf()]));
  await expect(auditLog({ store: port, policy: 'assigned' }).append([recordOf()])).rejects.toBeInstanceOf(StoreUnavailable);
});

test('the store itself refuses to change or delete an entry', async () => {
  await open().append([recordOf()]);
  const { dataDir, store } = opened;
  await store.close();
  const db = openConnection(`${dataDir}/store.db`);
  expect(() => db.run('UPDATE audit SET hash = ?', 'x')).toThrow('never changed');
  expect(() => db.run('DELETE FROM audit')).toThrow('never deleted');
  db.close();
});
