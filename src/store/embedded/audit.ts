import type { AuditEntry, AuditHead, AuditPort } from '../port-audit';
import type { Sql } from './operations';

type Append = Parameters<AuditPort['appendAudit']>[0];
type Appended = Awaited<ReturnType<AuditPort['appendAudit']>>;

export function auditHead(sql: Sql): AuditHead {
  return sql.get<AuditHead>('SELECT seq, hash, at FROM audit ORDER BY seq DESC LIMIT 1') ?? { seq: 0, hash: '0'.repeat(64), at: 0 };
}

/** Throws RangeError for entries that are not numbered on from `after`. */
export function appendAudit(sql: Sql, { after, entries }: Append): Appended {
  const head = auditHead(sql);
  const known = entries.filter(({ op }) => sql.get('SELECT 1 FROM audit WHERE op = ?', op)).map(({ op }) => op);
  if (head.seq !== after || known.length > 0) return { status: 'moved', head, known };
  for (const [i, entry] of entries.entries()) {
    if (entry.seq !== after + 1 + i)
      throw new RangeError(`Audit entry ${i + 1} of a batch after ${after} has the number ${entry.seq}; it wants ${after + 1 + i}.`);
    sql.run(
      'INSERT INTO audit (seq, op, at, hash, entry) VALUES (?, ?, ?, ?, ?)',
      entry.seq,
      entry.op,
      Date.parse(entry.at),
      entry.hash,
      JSON.stringify(entry),
    );
  }
  return { status: 'appended' };
}

export function readAudit(sql: Sql, after: number, limit: number): AuditEntry[] {
  const rows = sql.all<{ entry: string }>('SELECT entry FROM audit WHERE seq > ? ORDER BY seq LIMIT ?', after, limit);
  return rows.map(({ entry }) => JSON.parse(entry) as AuditEntry);
}
