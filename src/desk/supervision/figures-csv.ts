import type { Language } from '../../../machines/words';
import type { Figures } from '../shapes';
import { csv } from './csv';
import { csvWords } from './csv-words';

type Named = Readonly<Record<string, string>>;

/** The figures as a table in the supervisor's words: a row for each day and thing counted that has any, for a spreadsheet's own pivot. */
export function figuresCsv(figures: Figures, language: Language): string {
  const { columns, figures: words, page } = csvWords[language];
  const of = page.supervision;
  const rows: (readonly (string | number)[])[] = [];
  const add = (what: string, detail: string, counts: readonly number[]): void => {
    counts.forEach((count, n) => {
      if (count !== 0) rows.push([figures.days[n] ?? '', what, detail, count]);
    });
  };
  const addEach = (what: string, each: Readonly<Record<string, readonly number[]>>, named: Named): void => {
    for (const [name, counts] of Object.entries(each)) add(what, named[name] ?? name, counts);
  };
  addEach(words.opened, figures.opened, page.channel);
  addEach(words.closed, figures.closed, page.channel);
  add(words.closedVerified, '', figures.closedVerified);
  addEach(words.escalated, figures.escalated, page.why);
  add(words.taken, '', figures.taken);
  add(
    words.waitedMean,
    '',
    figures.waitedMean.map((ms) => Math.round(ms / 100) / 10),
  );
  addEach(words.waited, figures.waited, of.waited);
  for (const { label, applied, refused, failed } of figures.changes) {
    const named = (outcome: string): string => `${label}, ${outcome}`;
    addEach(
      words.changes,
      { [named(of.outcome.applied)]: applied, [named(of.outcome.refused)]: refused, [named(of.outcome.failed)]: failed },
      {},
    );
  }
  addEach(words.verified, figures.verified, page.method);
  for (const [score, counts] of Object.entries(figures.rated)) add(words.rated, of.stars(Number(score)), counts);
  for (const { id, name, taken, wrote } of figures.agents) {
    add(words.agentTaken, `${name} (${id})`, taken);
    add(words.agentWrote, `${name} (${id})`, wrote);
  }
  rows.sort(([one = ''], [other = '']) => (one < other ? -1 : one > other ? 1 : 0));
  return csv([[columns.day, columns.what, columns.of, columns.count], ...rows]);
}
