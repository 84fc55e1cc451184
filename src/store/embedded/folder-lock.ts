import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openConnection, type Connection } from './sql';

const ownerFile = (dataDir: string): string => join(dataDir, 'store.owner');

/** Who wrote its name last; it may be a moment too early to know. */
function owner(dataDir: string): string {
  try {
    return readFileSync(ownerFile(dataDir), 'utf8').trim();
  } catch {
    return 'a process that is just starting';
  }
}

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

/**
 * Makes this process the only one that works in `dataDir`, until `close` or its end: the lock is the operating system's
 * (on store.lock), so that it goes with the process also after kill -9. Throws an Error that says who holds it.
 * Nothing may read store.lock by node:fs in this process: closing a file gives up its locks.
 */
export function lockFolder(dataDir: string): Connection {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = openConnection(join(dataDir, 'store.lock'));
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new Error(
      `DATA_DIR ${dataDir} is in use by ${owner(dataDir)}. Only one process works in a data folder: stop that one, or give this one a DATA_DIR of its own (several instances share a Redis: REDIS_URL).`,
    );
  }
  writeFileSync(ownerFile(dataDir), `process ${process.pid}, started ${new Date().toISOString()}\n`);
  return lock;
}
