// npm run audit:export   prints the audit log as JSON lines, oldest first, whether or not its chain is whole
import { once } from 'node:events';
import { loadEnvFile } from '../config/load-env-file';
import type { AuditEntry } from '../store/port-audit';
import { openOfflineAudit } from './open-offline';
import { readAll } from './read-all';

/** The keys in the order people read them; their order means nothing to the hash. */
const inOrder = ({ seq, at, case: of, asker, subject, actor, action, kind, change, method, hash, previous, reason, policy, ...ours }: AuditEntry) => ({
  seq, at, case: of, asker, subject, actor, action, kind, change, method, hash, previous, reason, policy, ...ours,
});

async function main(): Promise<void> {
  const log = await openOfflineAudit(loadEnvFile(process.env));
  try {
    for await (const entry of readAll(log)) {
      if (process.stdout.destroyed) return;
      if (!process.stdout.write(`${JSON.stringify(inOrder(entry))}\n`)) await once(process.stdout, 'drain');
    }
  } finally {
    await log.close();
  }
}

// Whoever reads it may have seen enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
