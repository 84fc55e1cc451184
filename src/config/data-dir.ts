import { mkdir } from 'node:fs/promises';
import { ConfigError } from './config-error';

/** Makes the folder DATA_DIR where it is not there yet. Throws a ConfigError where nothing can be kept. */
export async function makeDataDir(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError([`DATA_DIR: got ${JSON.stringify(dataDir)}, wants a folder that can be made (${error.code ?? error.message}).`]);
  });
}
