import type { Figures } from '../shapes';
import { csv } from './csv';

/** The figures as a table: a row for each day and thing counted that has any, for a spreadsheet's own pivot. */
export function figuresCsv(figures: Figures): string {
  const rows: (readonly (string | number)[])[] = [];
  const add = (what: string, of: string, counts: readonly number[]): void => {
    counts.forEach((count, n) => {
      if (count !== 0) rows.push([figures.days[n] ?? '', what, of, count]);
    });
  };
  const addEach = (what: string, each: Readonly<Record<string, readonly number[]>>): void => {
    for (const [of, counts] of Object.entries(each)) add(what, of, counts);
  };
  addEach('cases opened', figures.opened);
  addEach('cases closed', figures.closed);
  add('cases closed verified', '', figures.closedVerified);
  addEach('escalated', figures.escalated);
  add('taken by an agent', '', figures.taken);
  add('mean wait in milliseconds', '', figures.waitedMean);
  addEach('waited', figures.waited);
  for (const { kind, applied, refused, failed } of figures.changes) addEach('change', { [`${kind} applied`]: applied, [`${kind} refused`]: refused, [`${kind} failed`]: failed });
  addEach('verified by', figures.verified);
  addEach('rated', figures.rated);
  for (const { id, name, taken, wrote } of figures.agents) {
    add('taken', `${name} (${id})`, taken);
    add('wrote', `${name} (${id})`, wrote);
  }
  rows.sort(([one = ''], [other = '']) => (one < other ? -1 : one > other ? 1 : 0));
  return csv([['day', 'what', 'of', 'count'], ...rows]);
}
