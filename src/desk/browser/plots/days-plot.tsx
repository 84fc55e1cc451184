import { useWords } from '../words';
import { dayWords } from '../times';
import { marks, perDay, sum } from './scale';

/** What is counted per day; `tone` names its colour (style/supervision.css). */
export interface Series {
  readonly name: string;
  readonly tone: string;
  readonly values: readonly number[];
}

interface DaysPlotProps {
  readonly title: string;
  readonly days: readonly string[];
  readonly series: readonly Series[];
  readonly language: string;
  /** The numbers of the days add up; false for means and shares. */
  readonly summed: boolean;
}

const [width, height, left, bottom, top] = [420, 170, 34, 22, 8];

/** A bar for each day, its series one upon the other. Who does not see it reads the table beside it. */
export function DaysPlot({ title, days, series, language, summed }: DaysPlotProps) {
  const totals = perDay(
    series.map(({ values }) => values),
    days.length,
  );
  const ticks = marks(Math.max(0, ...totals));
  const most = ticks.at(-1) ?? 1;
  const step = (width - left) / Math.max(1, days.length);
  const y = (value: number) => top + (height - top - bottom) * (1 - value / most);
  const shown = [...new Set([0, Math.floor((days.length - 1) / 2), days.length - 1])];
  return (
    <>
      <svg
        class="plot"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={summed ? `${title}: ${series.map(({ name, values }) => `${name} ${sum(values)}`).join(', ')}` : title}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="plot-grid" x1={left} x2={width} y1={y(tick)} y2={y(tick)} />
            <text class="plot-text" x={left - 6} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {days.map((day, index) => {
          let base = 0;
          return (
            <g key={day}>
              {series.map(({ name, tone, values }) => {
                const value = values[index] ?? 0;
                base += value;
                return (
                  value > 0 && (
                    <rect
                      key={name}
                      class={`tone-${tone}`}
                      x={left + index * step + step * 0.12}
                      width={step * 0.76}
                      y={y(base)}
                      height={y(base - value) - y(base)}
                      rx={Math.min(2, step / 6)}
                    >
                      <title>{`${dayWords(day, language)}: ${name} ${value}`}</title>
                    </rect>
                  )
                );
              })}
            </g>
          );
        })}
        {shown.map((index) => (
          <text
            key={index}
            class="plot-text"
            x={left + (index + 0.5) * step}
            y={height - 6}
            text-anchor={index === 0 ? 'start' : index === days.length - 1 ? 'end' : 'middle'}
          >
            {dayWords(days[index] ?? '', language)}
          </text>
        ))}
      </svg>
      {series.length > 1 && (
        <ul class="legend" aria-hidden="true">
          {series.map(({ name, tone }) => (
            <li key={name}>
              <i class={`swatch tone-${tone}`} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The same numbers as a table: a row for each day on which anything was, the newest first, and their sum where they have one. */
export function DaysTable({ title, days, series, language, summed }: DaysPlotProps) {
  const words = useWords().supervision;
  const rows = days
    .map((day, index) => ({ day, values: series.map(({ values }) => values[index] ?? 0) }))
    .filter(({ values }) => values.some((value) => value > 0))
    .toReversed();
  return (
    <div class="table table-days" tabIndex={0} role="region" aria-label={words.asTable(title)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            {series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {summed && (
            <tr class="table-total">
              <th scope="row">{words.total}</th>
              {series.map(({ name, values }) => (
                <td key={name}>{sum(values)}</td>
              ))}
            </tr>
          )}
          {rows.map(({ day, values }) => (
            <tr key={day}>
              <th scope="row">{dayWords(day, language)}</th>
              {values.map((value, index) => (
                <td key={series[index]?.name}>{value.toLocaleString(`${language}-CA`)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
