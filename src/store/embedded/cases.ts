import type { CaseId, Instant, LegId, UserId } from '../../../machines/words';
import type { StoredCase } from '../port';
import type { Sql } from './operations';

interface CaseRow {
  readonly id: CaseId;
  readonly number: string;
  readonly version: number;
  readonly state: string;
  readonly open: number;
  /** JSON object, user to epoch. */
  readonly floors: string;
  /** 1: it has a row at the desk. */
  readonly seated: number;
}

const floorsOf = `(SELECT json_group_object(user, epoch) FROM floors WHERE case_id = ?1)`;

const rowOf = (sql: Sql, id: CaseId): CaseRow | undefined =>
  sql.get<CaseRow>(
    `SELECT id, number, version, state, open, ${floorsOf} AS floors, desk_state IS NOT NULL AS seated FROM cases WHERE id = ?1`,
    id,
  );

const toCase = ({ id, number, version, state, open, floors }: CaseRow): StoredCase => ({
  id,
  number,
  version,
  state,
  open: open === 1,
  floors: JSON.parse(floors) as Record<UserId, number>,
});

export function loadCase(sql: Sql, id: CaseId): StoredCase | undefined {
  const row = rowOf(sql, id);
  return row && toCase(row);
}

/** The case as a commit that may not happen gets it back, version 0 when it is not there (yet, or any more); and whether it has a row at the desk. */
export function freshCase(
  sql: Sql,
  { id, number, open }: Pick<StoredCase, 'id' | 'number' | 'open'>,
): { readonly fresh: StoredCase; readonly seated: boolean } {
  const row = rowOf(sql, id);
  if (row) return { fresh: toCase(row), seated: row.seated === 1 };
  const floors = sql.get<{ floors: string }>(`SELECT ${floorsOf} AS floors`, id)?.floors ?? '{}';
  return { fresh: { id, number, version: 0, state: '', open, floors: JSON.parse(floors) as Record<UserId, number> }, seated: false };
}

export function loadByLeg(sql: Sql, leg: LegId): StoredCase | undefined {
  const newest = sql.get<{ id: CaseId }>('SELECT case_id AS id FROM leg_cases WHERE leg = ? AND bound = 1 ORDER BY n DESC LIMIT 1', leg);
  return newest && loadCase(sql, newest.id);
}

export function findCaseByNumber(sql: Sql, number: string): CaseId | undefined {
  return sql.get<{ id: CaseId }>('SELECT id FROM cases WHERE number = ? ORDER BY n LIMIT 1', number)?.id;
}

export function liveCases(sql: Sql, user: UserId): StoredCase[] {
  const ids = sql.all<{ id: CaseId }>(
    'SELECT case_id AS id FROM live_cases JOIN cases ON cases.id = case_id WHERE user = ? AND open = 1',
    user,
  );
  return ids.flatMap(({ id }) => loadCase(sql, id) ?? []);
}

export function dueCases(sql: Sql, at: Instant, limit: number): { readonly id: CaseId; readonly wakeAt: Instant }[] {
  return sql.all('SELECT id, wake_at AS wakeAt FROM cases WHERE wake_at <= ? ORDER BY wake_at, n LIMIT ?', at, limit);
}

/** Binds the leg to the case, once: a late turn in an older case does not take the leg back from a newer one. */
export function bindLeg(sql: Sql, leg: LegId, of: CaseId): void {
  const known = sql.get<{ bound: number }>('SELECT bound FROM leg_cases WHERE leg = ? AND case_id = ?', leg, of);
  if (known?.bound === 1) return;
  if (known) sql.run('DELETE FROM leg_cases WHERE leg = ? AND case_id = ?', leg, of);
  sql.run('INSERT INTO leg_cases (leg, case_id, bound) VALUES (?, ?, 1)', leg, of);
}
