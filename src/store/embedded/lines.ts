import type { CaseId, Instant, LegId } from '../../../machines/words';
import type { NewLine, TranscriptLine } from '../port';
import type { Sql } from './operations';

const columns = 'id, leg, sender AS "from", activity, case_id AS "case", position, at';

export function readLines(sql: Sql, leg: LegId, after: number, limit: number): TranscriptLine[] {
  return sql.all(`SELECT ${columns} FROM lines WHERE leg = ? AND position > ? ORDER BY position LIMIT ?`, leg, after, limit);
}

interface End {
  readonly position: number;
  readonly at: Instant;
}

function endOf(sql: Sql, leg: LegId): End {
  return sql.get<End>('SELECT position, at FROM lines WHERE leg = ? ORDER BY position DESC LIMIT 1', leg) ?? { position: 0, at: -Infinity };
}

/**
 * Writes lines behind the ones their legs have: positions without gaps, times strictly increasing per leg. Legs other
 * than the one the case is bound to anyway are noted, so that their lines are pruned with the case.
 */
export function writeLines(sql: Sql, of: CaseId, at: Instant, lines: readonly NewLine[], bound: LegId | undefined): TranscriptLine[] {
  const ends = new Map<LegId, End>();
  const written = lines.map((line) => {
    const end = ends.get(line.leg) ?? endOf(sql, line.leg);
    const placed = { ...line, case: of, position: end.position + 1, at: Math.max(at, end.at + 1) };
    ends.set(line.leg, placed);
    sql.run(
      'INSERT INTO lines (leg, position, at, id, case_id, sender, activity) VALUES (?, ?, ?, ?, ?, ?, ?)',
      line.leg,
      placed.position,
      placed.at,
      line.id,
      of,
      line.from,
      line.activity,
    );
    return placed;
  });
  for (const leg of ends.keys()) {
    if (leg !== bound)
      sql.run('INSERT INTO leg_cases (leg, case_id, bound) VALUES (?, ?, 0) ON CONFLICT (leg, case_id) DO NOTHING', leg, of);
  }
  return written;
}

/** Where a line lies: enough to give it again. */
export type LinePlace = readonly [leg: LegId, position: number];

/** The lines at those places; pruned ones are left out. */
export function linesAt(sql: Sql, places: readonly LinePlace[]): TranscriptLine[] {
  const lines = places.map(([leg, position]) =>
    sql.get<TranscriptLine>(`SELECT ${columns} FROM lines WHERE leg = ? AND position = ?`, leg, position),
  );
  return lines.filter((line) => line !== undefined);
}
