import type { Instant, SecretHandle } from '../../../machines/words';
import type { SealedPort } from '../port-sealed';
import { defineOperations, type Sql } from './operations';

/** Secrets on their way to the account directory, in a table of their own. */
export const sealedOperations = defineOperations({
  name: 'sealed',
  migrations: [
    `CREATE TABLE sealed_entries (handle TEXT PRIMARY KEY, sealed TEXT NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID;
     CREATE INDEX sealed_by_end ON sealed_entries (expires_at);`,
  ],
  reads: {
    readSealedEntry: (sql: Sql, handle: SecretHandle, at: Instant): string | undefined =>
      sql.get<{ sealed: string }>('SELECT sealed FROM sealed_entries WHERE handle = ? AND expires_at > ?', handle, at)?.sealed,
  },
  writes: {
    putSealed: (sql: Sql, { handle, sealed, expiresAt }: Parameters<SealedPort['putSealed']>[0]): void => {
      sql.run('INSERT INTO sealed_entries (handle, sealed, expires_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', handle, sealed, expiresAt);
    },
    deleteSealed: (sql: Sql, handle: SecretHandle): void => {
      sql.run('DELETE FROM sealed_entries WHERE handle = ?', handle);
    },
    sweepSealed: (sql: Sql, at: Instant, limit: number): number =>
      sql.run(
        'DELETE FROM sealed_entries WHERE handle IN (SELECT handle FROM sealed_entries WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)',
        at,
        limit,
      ),
  },
});
