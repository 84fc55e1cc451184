import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openEmbeddedStore } from '../../src/store/embedded/open';
import { openConnection } from '../../src/store/embedded/sql';
import { count } from '../support/counts';
import { faultsOf, type Acknowledged } from './kill-ledger';

const root = join(__dirname, '../..');
const KILLS = count(2, 200);
/** The instant of a kill after the store was opened is anywhere in this time, ms. */
const LIFE = 300;

/** Lets a process work in the folder, kills it after `life` ms, and returns what it had been answered. */
async function killed(dataDir: string, name: string, life: number): Promise<Acknowledged[]> {
  const child = spawn(
    process.execPath,
    ['--require', join(root, 'tools/run-typescript.cjs'), join(__dirname, 'kill-child.ts'), dataDir, name],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const what = JSON.parse(line) as Acknowledged;
    if (what.is === 'open') setTimeout(() => child.kill('SIGKILL'), life);
    else acknowledged.push(what);
  }
  expect(await ended).toBe('SIGKILL');
  return acknowledged;
}

test(`kill -9 at ${KILLS} random instants: everything acknowledged is there, nothing is half done`, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'countersign-kill-'));
  let total = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const life = Math.round(Math.random() * LIFE);
    const acknowledged = await killed(dataDir, String(kill), life);
    total += acknowledged.length;
    const store = await openEmbeddedStore({ dataDir });
    expect({ life, faults: await faultsOf(store, acknowledged) }).toEqual({ life, faults: [] });
    await store.close();
    const db = openConnection(join(dataDir, 'store.db'));
    expect(db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    db.close();
  }
  expect(total).toBeGreaterThan(0);
  await rm(dataDir, { recursive: true });
  console.log(`${KILLS} kills, ${total} acknowledged operations, none lost.`);
});
