import { randomBytes } from 'node:crypto';
import { link, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from './config-error';
import { makeDataDir } from './data-dir';
import { isMissing } from './is-missing';

const leastLength = 32;

/**
 * The key of the demo, kept in `<dataDir>/secret-key` (mode 0600) so that links and sealed PINs outlive a restart.
 * Made at the first start: written whole and flushed under a name of its own, then linked to its place, which succeeds
 * for one process only; whoever comes second takes the first one's key. Throws a ConfigError when the file is not a key.
 */
export async function secretKeyOf(dataDir: string): Promise<string> {
  await makeDataDir(dataDir);
  const place = join(dataDir, 'secret-key');
  const kept = await read(place);
  if (kept !== undefined) return kept;
  await write(dataDir, place, randomBytes(32).toString('base64url'));
  const written = await read(place);
  if (written === undefined) throw new ConfigError([`DATA_DIR: ${place} vanished while it was being made; start again.`]);
  return written;
}

async function read(place: string): Promise<string | undefined> {
  const text = await readFile(place, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  const key = text?.trim();
  if (key !== undefined && key.length < leastLength) {
    throw new ConfigError([
      `DATA_DIR: ${place} got ${key.length} characters, wants a key of at least ${leastLength}. Put the old key back, or set SECRET_KEY.`,
    ]);
  }
  return key;
}

async function write(dataDir: string, place: string, key: string): Promise<void> {
  const draft = `${place}.${process.pid}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${key}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await link(draft, place).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(draft);
  const folder = await open(dataDir, 'r');
  await folder.sync().finally(() => folder.close());
}
