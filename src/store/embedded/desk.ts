import type { CaseId, Instant } from '../../../machines/words';
import type { DeskEntry, DeskRow } from '../port-desk';
import type { Sql } from './operations';

interface Row extends Omit<DeskEntry, 'agent'> {
  readonly agent: string | null;
}

const select =
  'SELECT id AS "case", number, desk_state AS state, desk_since AS since, desk_agent AS agent, desk_text AS text FROM cases WHERE desk_state IS NOT NULL';

const entry = ({ agent, ...row }: Row): DeskEntry => ({ ...row, ...(agent === null ? {} : { agent }) });

/** Writes the case's row, or takes it away. Only for a case that has one or had one: others pay nothing. */
export function seat(sql: Sql, of: CaseId, row: DeskRow | undefined): void {
  sql.run(
    'UPDATE cases SET desk_state = ?, desk_since = ?, desk_agent = ?, desk_text = ? WHERE id = ?',
    row?.state,
    row?.since,
    row?.agent,
    row?.text,
    of,
  );
}

export function listDesk(sql: Sql): DeskEntry[] {
  return sql.all<Row>(`${select} ORDER BY desk_since, id`).map(entry);
}

export function readDesk(sql: Sql, of: CaseId): DeskEntry | undefined {
  const row = sql.get<Row>(`${select} AND id = ?`, of);
  return row && entry(row);
}

export function countWaiting(sql: Sql, before: Instant): number {
  return (
    sql.get<{ count: number }>("SELECT count(*) AS count FROM cases WHERE desk_state = 'waiting' AND desk_since < ?", before)?.count ?? 0
  );
}
