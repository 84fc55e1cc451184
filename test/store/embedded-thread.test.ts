import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded/open';
import { commitOf, lineOf, NOW, someCase, tryOf, unique } from './contract-fixtures';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'countersign-thread-'));
});
afterEach(async () => rm(dataDir, { recursive: true }));

const unavailable = { code: 'STORE_UNAVAILABLE', message: expect.stringMatching(/thread has ended \(exit 7\).*started again/) };

test('when the thread ends by itself, what waits and what comes is refused with StoreUnavailable, and nothing acknowledged is lost', async () => {
  const some = someCase();
  const store = await openEmbeddedStore({ dataDir, workerFile: join(__dirname, 'dying-worker.cjs') });
  await store.commit(commitOf(some, { lines: [lineOf(some.leg)] }));
  await store.ping();
  const waiting = [store.commit(commitOf(some, { expected: 1 })), store.checkSecret(tryOf(unique('user'))), store.auditHead()];
  for (const asked of waiting) await expect(asked).rejects.toMatchObject(unavailable);
  await expect(store.ping()).rejects.toMatchObject(unavailable);
  await store.close();

  const again = await openEmbeddedStore({ dataDir });
  expect(await again.loadByLeg(some.leg)).toMatchObject({ version: 1 });
  await again.close();
});

test('closing writes what was asked before, and closing twice is no fault', async () => {
  const store = await openEmbeddedStore({ dataDir });
  const cases = Array.from({ length: 50 }, () => someCase());
  const asked = cases.map((some) => store.commit(commitOf(some)));
  await Promise.all([store.close(), store.close()]);
  for (const result of await Promise.all(asked)) expect(result).toMatchObject({ status: 'committed' });
  const again = await openEmbeddedStore({ dataDir });
  for (const some of cases) expect(await again.loadCase(some.id)).toBeDefined();
  await again.close();
});

test('what an operation throws reaches its caller as itself, and the store goes on', async () => {
  const store = await openEmbeddedStore({ dataDir });
  const some = someCase();
  const wrong = commitOf(some, { effects: [{ id: 'no number', type: 't', body: '{}', dueAt: NOW }] });
  await expect(store.commit(wrong)).rejects.toThrow(`An effect's id is <case id>:<number>; got "no number".`);
  expect(await store.loadCase(some.id)).toBeUndefined();
  expect(await store.commit(commitOf(some))).toMatchObject({ status: 'committed' });
  await store.close();
});
