import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Environment } from '../config/load';
import type { AuditEntry } from '../store/port-audit';
import { openOfflineAudit } from './open-offline';
import { readAll } from './read-all';

/** The keys in the order people read them; their order means nothing to the hash. */
const inOrder = ({
  seq,
  at,
  case: of,
  asker,
  subject,
  actor,
  action,
  kind,
  change,
  method,
  hash,
  previous,
  reason,
  policy,
  ...ours
}: AuditEntry) => ({
  seq,
  at,
  case: of,
  asker,
  subject,
  actor,
  action,
  kind,
  change,
  method,
  hash,
  previous,
  reason,
  policy,
  ...ours,
});

async function exportTo(env: Environment, out: Writable, err: (line: string) => void): Promise<void> {
  const log = await openOfflineAudit(env, err);
  try {
    for await (const entry of readAll(log)) {
      if (out.destroyed) return;
      if (!out.write(`${JSON.stringify(inOrder(entry))}\n`)) await once(out, 'drain');
    }
  } finally {
    await log.close();
  }
}

/**
 * Writes the audit log of the service with these settings as JSON lines, oldest first, whether or not its chain is
 * whole. Answers the exit code: 0, or 2 when the log could not be read to its end.
 */
export async function exportCommand(env: Environment, out: Writable, err: (line: string) => void): Promise<number> {
  try {
    await exportTo(env, out, err);
    return 0;
  } catch (error) {
    err(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
