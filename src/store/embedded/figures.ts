import type { Instant } from '../../../machines/words';
import { FIGURES_KEPT, type Figure } from '../port-desk';
import { countOf, dayOf, daysBetween } from '../days';
import type { Sql } from './operations';

/** Adds to the figures of the day, in the transaction of the turn they are of. */
export function addFigures(sql: Sql, at: Instant, figures: Readonly<Record<string, number>>): void {
  const day = dayOf(at);
  for (const [name, count] of Object.entries(figures)) {
    sql.run(
      'INSERT INTO figures (day, name, count) VALUES (?, ?, ?) ON CONFLICT (day, name) DO UPDATE SET count = count + excluded.count',
      day,
      name,
      countOf(name, count),
    );
  }
}

export function readFigures(sql: Sql, fromDay: string, toDay: string): Figure[] {
  const days = daysBetween(fromDay, toDay);
  return sql.all('SELECT day, name, count FROM figures WHERE day BETWEEN ? AND ? ORDER BY day, name', days[0], days.at(-1));
}

/** Forgets what is older than the newest by FIGURES_KEPT days. */
export function forgetFigures(sql: Sql): void {
  const newest = sql.get<{ day: string | null }>('SELECT max(day) AS day FROM figures')?.day;
  if (newest) sql.run('DELETE FROM figures WHERE day <= ?', dayOf(Date.parse(newest) - FIGURES_KEPT * 86_400_000));
}
