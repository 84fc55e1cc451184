import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder or file `make` leaves at the path it is given, made by the first suite of this run that wants it. Suites run
 * beside each other: two may make it at the same time, and one of them is kept.
 */
export function onceARun(name: string, make: (path: string) => void): string {
  const folder = process.env['TEST_RUN_FOLDER'];
  if (folder === undefined) throw new Error('A run has a folder: jest is started with the globalSetup of jest.config.cjs.');
  const path = join(folder, name);
  if (existsSync(path)) return path;
  const own = `${path}-${process.pid}`;
  make(own);
  try {
    renameSync(own, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
    rmSync(own, { recursive: true, force: true });
  }
  return path;
}
