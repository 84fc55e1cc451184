import type { Instant } from '../../../machines/words';
import type { OpenIdEntry, OpenIdPort, OpenIdRead } from '../port-openid';
import { defineOperations, type Sql } from './operations';

/** What is over is forgotten so many at a time, whenever something new is kept. */
const SWEPT = 20;

type By = Parameters<OpenIdPort['readOpenId']>[0];
type Use = Parameters<OpenIdPort['useOpenId']>[0];
type Of = Parameters<OpenIdPort['endOpenIdOf']>[0];

/** What is kept for applications whose users sign in with the portal, in a table of its own. */
export const openIdOperations = defineOperations({
  name: 'openid',
  migrations: [
    `CREATE TABLE openid_entries (
       id TEXT PRIMARY KEY,
       alias TEXT,
       user TEXT,
       permission TEXT,
       body TEXT NOT NULL,
       until INTEGER NOT NULL,
       used_by TEXT,
       used_at INTEGER
     ) WITHOUT ROWID;
     CREATE INDEX openid_by_alias ON openid_entries (alias) WHERE alias IS NOT NULL;
     CREATE INDEX openid_by_user ON openid_entries (user) WHERE user IS NOT NULL;
     CREATE INDEX openid_by_permission ON openid_entries (permission) WHERE permission IS NOT NULL;
     CREATE INDEX openid_over ON openid_entries (until);`,
  ],
  reads: {
    readOpenId(sql: Sql, by: By, at: Instant): OpenIdRead | undefined {
      const [column, value] = 'id' in by ? ['id', by.id] : ['alias', by.alias];
      const row = sql.get<{ body: string; usedAt: Instant | null }>(
        `SELECT body, used_at AS usedAt FROM openid_entries WHERE ${column} = ? AND until > ?`,
        value,
        at,
      );
      return row && { body: row.body, ...(row.usedAt === null ? {} : { usedAt: row.usedAt }) };
    },
  },
  writes: {
    putOpenId(sql: Sql, { id, alias, user, grant, body, until }: OpenIdEntry, at: Instant): void {
      sql.run('DELETE FROM openid_entries WHERE id IN (SELECT id FROM openid_entries WHERE until <= ? ORDER BY until LIMIT ?)', at, SWEPT);
      sql.run(
        `INSERT INTO openid_entries (id, alias, user, permission, body, until) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
         SET alias = excluded.alias, user = excluded.user, permission = excluded.permission, body = excluded.body, until = excluded.until`,
        id,
        alias,
        user,
        grant,
        body,
        until,
      );
    },
    useOpenId(sql: Sql, { op, id, at }: Use): boolean {
      sql.run('UPDATE openid_entries SET used_by = ?, used_at = ? WHERE id = ? AND until > ? AND used_by IS NULL', op, at, id, at);
      return sql.get<{ op: string | null }>('SELECT used_by AS op FROM openid_entries WHERE id = ?', id)?.op === op;
    },
    /** All that applications hold, where an older copy of the folder was put back (epoch.ts). */
    endAllOpenId: (sql: Sql): number => sql.run('DELETE FROM openid_entries'),
    endOpenId(sql: Sql, id: string): void {
      sql.run('DELETE FROM openid_entries WHERE id = ?', id);
    },
    endOpenIdOf(sql: Sql, of: Of): number {
      return 'grant' in of
        ? sql.run('DELETE FROM openid_entries WHERE permission = ?', of.grant)
        : sql.run('DELETE FROM openid_entries WHERE user = ?', of.user);
    },
  },
});
