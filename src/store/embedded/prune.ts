import type { CaseId, Instant, LegId } from '../../../machines/words';
import { forgetFigures } from './figures';
import { forgetMails } from './mails';
import type { Sql } from './operations';
import { forgetSessions } from './sessions';

/** How long the first answer of an operation is kept: far longer than anything is ever resent. */
const ANSWERS_KEPT = 48 * 60 * 60 * 1000;

function removeCase(sql: Sql, id: CaseId): void {
  const legs = sql.all<{ leg: LegId }>('SELECT leg FROM leg_cases WHERE case_id = ?', id);
  sql.run('DELETE FROM leg_cases WHERE case_id = ?', id);
  for (const { leg } of legs) {
    // A leg that goes on in another case keeps its lines: its positions count on.
    if (!sql.get('SELECT 1 FROM leg_cases WHERE leg = ?', leg)) sql.run('DELETE FROM lines WHERE leg = ?', leg);
  }
  sql.run('DELETE FROM floors WHERE case_id = ?', id);
  sql.run('DELETE FROM live_cases WHERE case_id = ?', id);
  sql.run('DELETE FROM cases WHERE id = ?', id);
}

/** The clock of the newest operation; answers far away from it, on either side (a clock that had jumped), are old. */
function removeAnswers(sql: Sql, limit: number): void {
  const now = sql.get<{ at: Instant }>('SELECT at FROM answers ORDER BY n DESC LIMIT 1')?.at ?? 0;
  sql.run(
    'DELETE FROM answers WHERE n IN (SELECT n FROM (SELECT n, at FROM answers ORDER BY n LIMIT ?) WHERE at < ? OR at > ?)',
    limit,
    now - ANSWERS_KEPT,
    now + ANSWERS_KEPT,
  );
}

/**
 * Removes closed cases, and of the records at most some hundreds at a time: answers kept for repeats, tries, budget
 * units and links that count no more, ids of mails finished long ago, and index entries of cases that were never committed.
 */
export function prune(sql: Sql, before: Instant, limit: number): number {
  const closed = sql.all<{ id: CaseId }>(
    'SELECT id FROM cases WHERE open = 0 AND touched_at < ? AND NOT EXISTS (SELECT 1 FROM effects WHERE case_id = cases.id) ORDER BY touched_at LIMIT ?',
    before,
    limit,
  );
  for (const { id } of closed) removeCase(sql, id);
  const records = 100 + 10 * limit;
  removeAnswers(sql, records);
  sql.run('DELETE FROM tries WHERE n IN (SELECT n FROM tries WHERE until < ? LIMIT ?)', before, records);
  sql.run('DELETE FROM budget_units WHERE n IN (SELECT n FROM budget_units WHERE until < ? LIMIT ?)', before, records);
  sql.run('DELETE FROM links WHERE digest IN (SELECT digest FROM links WHERE expires_at < ? LIMIT ?)', before, records);
  forgetMails(sql, records);
  forgetSessions(sql, before, records);
  forgetFigures(sql);
  const neverCommitted = sql.all<{ id: CaseId }>(
    'SELECT DISTINCT case_id AS id FROM live_cases WHERE at < ? AND NOT EXISTS (SELECT 1 FROM cases WHERE id = live_cases.case_id) LIMIT ?',
    before,
    records,
  );
  for (const { id } of neverCommitted) removeCase(sql, id);
  return closed.length;
}
