import { join } from 'node:path';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { failureOf } from './failures';
import { lockFolder } from './folder-lock';
import { runGroup, tableOf, type Answer, type Call } from './group-commit';
import { migrate } from './migrate';
import { registeredModules } from './registered';
import { openConnection, type Connection } from './sql';

/** What the store's thread is told: calls, or to stop after all that was asked before. */
export type ToWorker = readonly Call[] | 'close';
/** What it tells: it is ready, why it cannot start, answers, or that all is written and closed. */
export type FromWorker = 'ready' | { readonly refused: string } | readonly Answer[] | 'closed';

/** So many operations share one flush at most: neither an answer nor the log of the transaction should grow too long. */
const GROUP = 512;

const port = parentPort;
if (!port) throw new Error('worker.ts is the entry of a thread: start it with new Worker(...).');
const { dataDir } = workerData as { readonly dataDir: string };
const file = join(dataDir, 'store.db');
const tell = (message: FromWorker): void => port.postMessage(message);

function open(): Connection {
  const db = openConnection(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  migrate(db, registeredModules, file);
  return db;
}

/** The messages that lie ready, up to a full group: what came in while the last flush ran shares the next one. */
function gather(first: ToWorker): { calls: Call[]; close: boolean } {
  const calls: Call[] = [];
  for (let message: ToWorker | undefined = first; message !== undefined;) {
    if (message === 'close') return { calls, close: true };
    calls.push(...message);
    const next: { message: ToWorker } | undefined =
      calls.length < GROUP ? receiveMessageOnPort(port as NonNullable<typeof port>) : undefined;
    message = next?.message;
  }
  return { calls, close: false };
}

function serve(db: Connection, release: () => void): void {
  const table = tableOf(registeredModules);
  port?.on('message', (first: ToWorker) => {
    const { calls, close } = gather(first);
    if (calls.length > 0) tell(runGroup(db, table, calls, file));
    if (!close) return;
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    db.close();
    release();
    tell('closed');
    port.close();
  });
}

try {
  const lock = lockFolder(dataDir);
  const release = (): void => {
    lock.exec('ROLLBACK');
    lock.close();
  };
  try {
    serve(open(), release);
    tell('ready');
  } catch (error) {
    release();
    throw error;
  }
} catch (error) {
  tell({ refused: failureOf(error, file).message });
}
