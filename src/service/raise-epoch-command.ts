import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Instant } from '../../machines/words';
import { auditLog } from '../audit/log';
import { ConfigError } from '../config/config-error';
import type { Environment } from '../config/load';
import { envSchema } from '../config/schema';
import { openEmbeddedStore } from '../store/embedded/open';
import type { AuditPort } from '../store/port-audit';
import { openRedisStore } from '../store/redis/open';
import { epochEntry } from './tell-epochs';

const settings = envSchema.pick({ REDIS_URL: true, DATA_DIR: true, POLICY: true });

const done = 'Every verification, code, unused link and sign-in of before is void; customers are asked for their PIN again.';
const pinsStay =
  'Assigned PINs are as the data has them: one that was replaced in the time that is lost is right again. With --pins they are forgotten, too, and each user gets a new one when they ask next.';
const pinsGone = 'Assigned PINs are forgotten: each user gets a new one when they ask next.';

/**
 * After a restore (T34): voids what rests on rights of before, in the store of the service with these settings, and writes it
 * into the audit log; with `--pins` assigned PINs as well. On Redis also while the service runs; in a data folder only while none does. Answers the exit code: 0, or
 * 2 when it was not done, which `err` hears the reason of.
 */
export async function raiseEpochCommand(
  words: readonly string[],
  env: Environment,
  say: (line: string) => void,
  err: (line: string) => void,
  now: () => Instant,
  cwd: string = process.cwd(),
): Promise<number> {
  try {
    const other = words.find((word) => word !== '--pins');
    if (other !== undefined) throw new Error(`npm run epoch:raise takes nothing, or -- --pins; got ${other}.`);
    const pinsToo = words.includes('--pins');
    const parsed = settings.safeParse(env);
    if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
    const { REDIS_URL: urls, DATA_DIR: dataDir, POLICY: policy } = parsed.data;
    const tell = (store: AuditPort, name: string): Promise<void> =>
      auditLog({ store, policy }).append([epochEntry({ epoch: name, by: 'operator' }, now())]);
    await (urls.length > 0 ? inRedis(urls, pinsToo, tell) : inFolder(resolve(cwd, dataDir), pinsToo, tell, now));
    say(`${done} ${pinsToo ? pinsGone : pinsStay}`);
    return 0;
  } catch (error) {
    err(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

type Tell = (store: AuditPort, name: string) => Promise<void>;

async function inRedis(url: readonly string[], pinsToo: boolean, tell: Tell): Promise<void> {
  const store = await openRedisStore({ url, log: { info: () => undefined, warn: () => undefined } });
  try {
    if (pinsToo) await store.epoch.dropPins();
    await tell(store, `${await store.epoch.raise('asked')}`);
  } finally {
    await store.close();
  }
}

async function inFolder(dataDir: string, pinsToo: boolean, tell: Tell, now: () => Instant): Promise<void> {
  if (!existsSync(join(dataDir, 'store.db')))
    throw new Error(
      `There is no store in ${dataDir}. Set DATA_DIR to the folder the service uses, and run this while the service is stopped.`,
    );
  const store = await openEmbeddedStore({ dataDir });
  try {
    await store.raiseStoreEpoch(pinsToo);
    await tell(store, `by hand ${now()}`);
  } finally {
    await store.close();
  }
}
