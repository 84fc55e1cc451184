import type { Figures } from '../../shapes';
import { useWords, type Words } from '../words';
import { DaysPlot, DaysTable, type Series } from './days-plot';
import { PlotFrame } from './plot-frame';
import { RowsPlot, RowsTable, type BarRow } from './rows-plot';
import { perDay, share, sum } from './scale';

const minutes = (ms: number): number => Math.round(ms / 6_000) / 10;
const channelsOf = (figures: Figures['opened'], words: Words): readonly Series[] =>
  (['chat', 'email', 'voice'] as const).map((channel) => ({ name: words.channel[channel], tone: channel, values: figures[channel] ?? [] }));

/** One bar for each of the given names, in words. */
const counted = (
  names: readonly string[],
  figures: Readonly<Record<string, readonly number[]>>,
  say: (name: string) => string,
  count: string,
  tone = 'main',
): readonly BarRow[] => names.map((name) => ({ label: say(name), parts: [{ name: count, tone, value: sum(figures[name] ?? []) }] }));

interface FiguresViewProps {
  readonly figures: Figures;
  readonly language: string;
}

/** All figures of the days that were asked for, each as a plot and as a table. */
export function FiguresView({ figures, language }: FiguresViewProps) {
  const words = useWords();
  const of = words.supervision;
  const { days } = figures;
  const byDay = (title: string, series: readonly Series[], summed = true) => {
    const props = { title, days, series, language, summed };
    return (
      <PlotFrame
        key={title}
        title={title}
        empty={sum(series.flatMap(({ values }) => [...values])) === 0}
        plot={<DaysPlot {...props} />}
        table={<DaysTable {...props} />}
      />
    );
  };
  /** `plotted`: how many of the parts are drawn; the table has them all. */
  const byRow = (title: string, what: string, rows: readonly BarRow[], plotted = Infinity) => {
    const drawn = rows.map(({ label, parts }) => ({ label, parts: parts.slice(0, plotted) }));
    return (
      <PlotFrame
        key={title}
        title={title}
        empty={sum(rows.flatMap(({ parts }) => parts.map(({ value }) => value))) === 0}
        plot={<RowsPlot title={title} rows={drawn} />}
        table={<RowsTable title={title} of={what} rows={rows} />}
      />
    );
  };
  const closed = perDay(Object.values(figures.closed), days.length);
  const reasons: Readonly<Record<string, string>> = words.why;
  const methods: Readonly<Record<string, string>> = words.method;
  return (
    <div class="figures">
      {byDay(of.plots.opened, channelsOf(figures.opened, words))}
      {byDay(
        `${of.plots.waitedMean} (${of.minutes})`,
        [{ name: of.minutes, tone: 'main', values: figures.waitedMean.map(minutes) }],
        false,
      )}
      {byRow(
        of.plots.waited,
        of.wait,
        counted(['le10s', 'le1m', 'le5m', 'le30m', 'more'], figures.waited, (name) => of.waited[name] ?? name, of.cases),
      )}
      {byRow(
        of.plots.escalated,
        of.reason,
        counted(Object.keys(figures.escalated), figures.escalated, (name) => reasons[name] ?? name, of.cases),
      )}
      {byDay(
        `${of.plots.verified} (%)`,
        [{ name: of.share, tone: 'good', values: days.map((_, day) => share(figures.closedVerified[day] ?? 0, closed[day] ?? 0) ?? 0) }],
        false,
      )}
      {byRow(
        of.plots.methods,
        of.method,
        counted(Object.keys(figures.verified), figures.verified, (name) => methods[name] ?? name, of.count, 'good'),
      )}
      {byRow(
        of.plots.changes,
        of.kind,
        figures.changes.map(({ label, applied, refused, failed }) => ({
          label,
          parts: [
            { name: of.outcome.applied, tone: 'good', value: sum(applied) },
            { name: of.outcome.refused, tone: 'warn', value: sum(refused) },
            { name: of.outcome.failed, tone: 'bad', value: sum(failed) },
          ],
        })),
      )}
      {byRow(
        of.plots.rated,
        of.score,
        counted(['5', '4', '3', '2', '1'], figures.rated, (score) => of.stars(Number(score)), of.count),
      )}
      {byRow(
        of.plots.agents,
        of.agent,
        figures.agents.map(({ name, taken, wrote }) => ({
          label: name,
          parts: [
            { name: of.taken, tone: 'main', value: sum(taken) },
            { name: of.wrote, tone: 'voice', value: sum(wrote) },
          ],
        })),
        1,
      )}
    </div>
  );
}

/** The few numbers that are looked for first. */
export function Tiles({ figures, language }: FiguresViewProps) {
  const of = useWords().supervision;
  const written = (value: number, options?: Intl.NumberFormatOptions): string => value.toLocaleString(`${language}-CA`, options);
  const total = (per: Readonly<Record<string, readonly number[]>>) => sum(Object.values(per).flatMap((values) => [...values]));
  const taken = sum(figures.taken);
  const rated = total(figures.rated);
  const closed = share(sum(figures.closedVerified), total(figures.closed));
  const mean = (all: number, count: number, unit: string) =>
    count === 0 ? of.noValue : `${written(all / count, { maximumFractionDigits: 1 })}\u00a0${unit}`;
  const tiles: readonly (readonly [string, string | number])[] = [
    [of.tiles.opened, total(figures.opened)],
    [of.tiles.taken, taken],
    [of.tiles.waited, mean(sum(figures.waitedMean.map((ms, day) => minutes(ms) * (figures.taken[day] ?? 0))), taken, 'min')],
    [of.tiles.verified, closed === undefined ? of.noValue : written(closed / 100, { style: 'percent' })],
    [of.tiles.applied, sum(figures.changes.flatMap(({ applied }) => applied))],
    [of.tiles.rated, mean(sum(Object.entries(figures.rated).map(([score, values]) => Number(score) * sum(values))), rated, '/ 5')],
  ];
  return (
    <dl class="tiles">
      {tiles.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
