import { resolve } from 'node:path';
import { ConfigError } from '../config/config-error';
import type { Environment } from '../config/load';
import { envSchema } from '../config/schema';
import { openAuditOf, type OfflineAudit } from '../store/embedded/read-only';
import { openRedisStore } from '../store/redis/open';

const settings = envSchema.pick({ REDIS_URL: true, DATA_DIR: true });

/**
 * Opens the audit log the service with these settings writes, for reading, with or without the service running. Looks at
 * REDIS_URL and DATA_DIR only. Throws a ConfigError, or an Error that says why the log cannot be read.
 * `warn` hears what Redis' own settings make doubtful.
 */
export async function openOfflineAudit(
  env: Environment,
  warn: (warning: string) => void,
  cwd: string = process.cwd(),
): Promise<OfflineAudit> {
  const parsed = settings.safeParse(env);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const { REDIS_URL: url, DATA_DIR: dataDir } = parsed.data;
  return url.length > 0
    ? openRedisStore({ url, log: { info: () => undefined, warn: (warning) => warn(warning) }, onlyReads: true })
    : openAuditOf(resolve(cwd, dataDir));
}
