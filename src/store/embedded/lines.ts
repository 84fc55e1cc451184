import type { CaseId, Instant, LegId } from '../../../machines/words';
import type { NewLine, TranscriptLine } from '../port';
import type { Sql } from './operations';

const columns = 'id, leg, sender AS "from", activity, case_id AS "case", position, at';

export function readLines(sql: Sql, leg: LegId, after: number, limit: number): TranscriptLine[] {
  return sql.all(`SELECT ${columns} FROM lines WHERE leg = ? AND position > ? ORDER BY position LIMIT ?`, leg, after, limit);
}

/** Writes lines behind the ones their legs have: positions without gaps, times strictly increasing per leg. */
export function writeLines(sql: Sql, of: CaseId, at: Instant, lines: readonly NewLine[]): TranscriptLine[] {
  return lines.map((line) => {
    const last = sql.get<{ position: number; at: Instant }>('SELECT position, at FROM lines WHERE leg = ? ORDER BY position DESC LIMIT 1', line.leg);
    const written = { ...line, case: of, position: (last?.position ?? 0) + 1, at: Math.max(at, (last?.at ?? -Infinity) + 1) };
    sql.run(
      'INSERT INTO lines (leg, position, at, id, case_id, sender, activity) VALUES (?, ?, ?, ?, ?, ?, ?)',
      line.leg, written.position, written.at, line.id, of, line.from, line.activity,
    );
    sql.run('INSERT INTO leg_cases (leg, case_id, bound) VALUES (?, ?, 0) ON CONFLICT (leg, case_id) DO NOTHING', line.leg, of);
    return written;
  });
}

/** Where a line lies: enough to give it again. */
export type LinePlace = readonly [leg: LegId, position: number];

/** The lines at those places; pruned ones are left out. */
export function linesAt(sql: Sql, places: readonly LinePlace[]): TranscriptLine[] {
  const lines = places.map(([leg, position]) => sql.get<TranscriptLine>(`SELECT ${columns} FROM lines WHERE leg = ? AND position = ?`, leg, position));
  return lines.filter((line) => line !== undefined);
}
