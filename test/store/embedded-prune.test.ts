import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore, type EmbeddedStore } from '../../src/store/embedded/open';
import { openConnection } from '../../src/store/embedded/sql';
import { FIGURES_KEPT } from '../../src/store/port-desk';
import { commitOf, effectOf, HOUR, lineOf, NOW, prove, someCase, tryOf, unique, userWithPin } from './contract-fixtures';

let dataDir: string;
let store: EmbeddedStore;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'countersign-prune-'));
  store = await openEmbeddedStore({ dataDir });
});
afterEach(async () => {
  await store.close();
  await rm(dataDir, { recursive: true });
});

/** How many rows each table of the store holds; tables without any are left out. */
function rows(): Record<string, number> {
  const db = openConnection(join(dataDir, 'store.db'));
  const tables = db.all<{ name: string }>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'directory%' AND name NOT IN ('schema_versions', 'secrets', 'users')`,
  );
  const counted = tables.map(({ name }) => [name, db.get<{ n: number }>(`SELECT count(*) AS n FROM ${name}`)?.n ?? 0] as const);
  db.close();
  return Object.fromEntries(counted.filter(([, n]) => n > 0));
}

/** All a verified customer leaves behind at `at`: a closed case, tries, links, a budget unit, a floor, a case never committed. */
async function aDay(at: number): Promise<void> {
  const some = someCase();
  const user = await userWithPin(store);
  await prove(store, user, some.id, at);
  await prove(store, user, someCase().id, at);
  await store.commit(commitOf(some, { at, lines: [lineOf(some.leg), lineOf(some.otherLeg)], effects: [effectOf(some, 1, { dueAt: at })] }));
  await store.raiseEpoch({ op: unique('raise'), at, user });
  const link = { user, case: some.id, leg: some.leg, issuedAt: at, expiresAt: at + HOUR, facts: '{}' };
  for (const purpose of ['verify', 'not-me'] as const)
    await store.putLink({ op: unique('put'), digest: unique('digest'), purpose, ...link });
  await store.takeBudget({ op: unique('take'), at, key: unique('key'), limits: [{ per: HOUR, max: 1 }] });
  const [effect] = await store.claimEffects({ worker: 'w', at, lease: 1, limit: 1, case: some.id });
  await store.commit(
    commitOf(some, { at, expected: 1, case: { open: false }, finishes: effect ? [effect] : [], figures: { 'closed.chat': 1 } }),
  );
  await store.putSession({ id: unique('session'), user, kind: 'desk', body: '', at, until: at });
}

test('what nobody needs any more goes, so that a store in use does not grow for ever; what may still matter stays', async () => {
  await aDay(NOW - 100 * HOUR);
  await store.checkSecret(tryOf(unique('user'), { at: NOW - 100 * HOUR }));
  const once = rows();
  await aDay(NOW);
  await store.prune(NOW - 24 * HOUR, 100);
  const left = rows();
  await store.prune(NOW - 24 * HOUR, 100);
  expect(rows()).toEqual(left);
  expect(once).toMatchObject({
    cases: 1,
    leg_cases: 2,
    lines: 2,
    floors: 2,
    live_cases: 2,
    links: 2,
    tries: 3,
    budget_units: 1,
    sessions: 1,
  });
  expect(left).toMatchObject({
    cases: 1,
    leg_cases: 2,
    lines: 2,
    floors: 2,
    live_cases: 2,
    links: 2,
    tries: 2,
    budget_units: 1,
    sessions: 1,
    figures: 2,
  });
  // Two checks, the raise, two links, a budget unit, two commits; and both PINs, which were put an hour ago.
  expect(left['answers']).toBe(10);
});

test('figures are kept for two years', async () => {
  for (const at of [NOW, NOW + 24 * HOUR, NOW + FIGURES_KEPT * 24 * HOUR])
    await store.commit(commitOf(someCase(), { at, figures: { 'opened.chat': 1 } }));
  await store.prune(0, 100);
  expect(rows()['figures']).toBe(2);
});

test('answers kept for repeats stay for 48 hours, and also those of a clock that had jumped go', async () => {
  const turn = (at: number) => commitOf(someCase(), { at });
  const [old, kept, jumped, now] = [turn(NOW - 48 * HOUR - 1), turn(NOW - 48 * HOUR), turn(NOW + 1000 * HOUR), turn(NOW)];
  for (const each of [old, kept, jumped, now]) await store.commit(each);
  await store.prune(0, 100);
  expect(rows()['answers']).toBe(2);
  expect([(await store.commit(kept)).status, (await store.commit(now)).status]).toEqual(['repeated', 'repeated']);
  expect([(await store.commit(old)).status, (await store.commit(jumped)).status]).toEqual(['lost', 'lost']);
});

test('no more records go at a time than a turn of the house may wait for', async () => {
  const users = Array.from({ length: 300 }, () => unique('user'));
  await Promise.all(users.map((user) => store.checkSecret(tryOf(user, { at: NOW - 1000 * HOUR }))));
  await store.prune(NOW, 1);
  expect(rows()['tries']).toBe(190);
});
