import type { Instant, Millis } from '../../machines/words';
import { hashPassword } from '../access/password-hash';
import type { Config } from '../config/config';
import { openEmbeddedDirectory } from '../directory/embedded';
import { openHttpDirectory } from '../directory/http/directory';
import type { AccountDirectory } from '../directory/port';
import type { AccountRecords } from '../directory/records';
import { demoSeedFile, readSeed } from '../directory/seed';
import type { Logger } from '../observe/logger';
import type { Keys } from '../proof/keys';
import type { Pins } from '../proof/pins';

/**
 * The directory the settings name; an empty embedded one is filled from DIRECTORY_SEED, in the demo with the demo data.
 * `patience`: how long a provider's directory may take for an answer; its own time unless told.
 */
export async function openDirectory(
  config: Config,
  records: AccountRecords,
  pins: Pins,
  keys: Keys,
  log: Logger,
  now: () => Instant,
  patience?: Millis,
): Promise<AccountDirectory> {
  const { directory } = config;
  if (directory.kind === 'http')
    return openHttpDirectory({
      url: directory.url,
      token: directory.token,
      log,
      ...(patience === undefined ? {} : { timeoutMs: patience }),
    });
  return openEmbeddedDirectory({
    records,
    passwordHash: hashPassword,
    voicemailMark: (user, pin) => keys.mac('voicemail-pin', user, pin),
    seed: () => readSeed(directory.seedFile ?? demoSeedFile),
    seededPins: async (seeded) => {
      for (const { userId, pin } of seeded) await pins.assign(userId, pin, now());
    },
  });
}
