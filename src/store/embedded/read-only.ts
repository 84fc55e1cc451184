import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AuditPort } from '../port-audit';
import { readAudit } from './audit';
import { failureOf } from './failures';
import { openConnection } from './sql';

/** The audit log of a data folder, for reading alone. */
export interface OfflineAudit extends Pick<AuditPort, 'readAudit'> {
  close(): Promise<void>;
}

/**
 * Opens the audit log in `dataDir` without owning the folder: also while a service works in it. Reads in the caller's own
 * thread: for commands, not for the service. Throws an Error that says what is wrong with the folder or its file.
 */
export function openAuditOf(dataDir: string): OfflineAudit {
  const file = join(dataDir, 'store.db');
  if (!existsSync(file))
    throw new Error(`There is no store in ${dataDir}: ${file} is missing. Set DATA_DIR to the folder the service uses.`);
  const answering = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new Error(failureOf(error, file).message, { cause: error });
    }
  };
  const db = answering(() => openConnection(`${pathToFileURL(file).href}?mode=ro`));
  return {
    readAudit: async (after, limit) => answering(() => readAudit(db, after, limit)),
    close: async () => db.close(),
  };
}
