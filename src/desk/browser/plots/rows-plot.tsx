import { useWords } from '../words';
import { labelLines } from './label-lines';
import { sum } from './scale';

/** One bar with its parts. */
export interface BarRow {
  readonly label: string;
  readonly parts: readonly { readonly name: string; readonly tone: string; readonly value: number }[];
}

interface RowsPlotProps {
  readonly title: string;
  readonly rows: readonly BarRow[];
}

const [width, bar, from, letter, most] = [420, 20, 165, 15, 24];

/** A bar for each row, from the left, with its number at its end. */
export function RowsPlot({ title, rows }: RowsPlotProps) {
  const longest = Math.max(1, ...rows.map(({ parts }) => sum(parts.map(({ value }) => value))));
  const scale = (width - from - 40) / longest;
  const legend = rows[0]?.parts ?? [];
  const text = rows
    .map(({ label, parts }) => `${label} ${parts.map(({ name, value }) => (parts.length > 1 ? `${name} ${value}` : value)).join(', ')}`)
    .join('; ');
  let below = 0;
  const placed = rows.map((row) => {
    const lines = labelLines(row.label, most);
    const [top, height] = [below, Math.max(bar, lines.length * letter) + 10];
    below += height;
    return { ...row, lines, middle: top + height / 2 };
  });
  return (
    <>
      <svg class="plot" viewBox={`0 0 ${width} ${below + 4}`} role="img" aria-label={`${title}: ${text}`}>
        {placed.map(({ label, parts, lines, middle }) => {
          let x = from;
          return (
            <g key={label}>
              <text class="plot-text plot-label" text-anchor="end">
                {lines.map((text, n) => (
                  <tspan key={n} x={from - 10} y={middle + 4 + (n - (lines.length - 1) / 2) * letter}>
                    {text}
                  </tspan>
                ))}
              </text>
              {parts.map(({ name, tone, value }) => {
                const start = x;
                x += value * scale;
                return (
                  value > 0 && (
                    <rect
                      key={name}
                      class={`tone-${tone}`}
                      x={start}
                      y={middle - bar / 2}
                      width={Math.max(1, value * scale - 1)}
                      height={bar}
                      rx={2}
                    >
                      <title>{`${label}: ${name} ${value}`}</title>
                    </rect>
                  )
                );
              })}
              <text class="plot-text" x={x + 7} y={middle + 4}>
                {sum(parts.map(({ value }) => value))}
              </text>
            </g>
          );
        })}
      </svg>
      {legend.length > 1 && (
        <ul class="legend" aria-hidden="true">
          {legend.map(({ name, tone }) => (
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

/** The same numbers as a table. */
export const RowsTable = ({ title, of, rows }: RowsPlotProps & { /** What the rows are. */ readonly of: string }) => (
  <div class="table" tabIndex={0} role="region" aria-label={useWords().supervision.asTable(title)}>
    <table>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {(rows[0]?.parts ?? []).map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, parts }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {parts.map(({ name, value }) => (
              <td key={name}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
