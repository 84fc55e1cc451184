import { useWords } from '../words';
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

const [width, line, from] = [420, 30, 165];

/** A bar for each row, from the left, with its number at its end. */
export function RowsPlot({ title, rows }: RowsPlotProps) {
  const most = Math.max(1, ...rows.map(({ parts }) => sum(parts.map(({ value }) => value))));
  const scale = (width - from - 40) / most;
  const legend = rows[0]?.parts ?? [];
  const text = rows.map(({ label, parts }) => `${label} ${parts.map(({ name, value }) => (parts.length > 1 ? `${name} ${value}` : value)).join(', ')}`).join('; ');
  return (
    <>
      <svg class="plot" viewBox={`0 0 ${width} ${rows.length * line + 4}`} role="img" aria-label={`${title}: ${text}`}>
        {rows.map(({ label, parts }, index) => {
          let x = from;
          return (
            <g key={label}>
              <text class="plot-text plot-label" x={from - 10} y={index * line + 20} text-anchor="end">{label.length > 23 ? `${label.slice(0, 22)}…` : label}</text>
              {parts.map(({ name, tone, value }) => {
                const start = x;
                x += value * scale;
                return value > 0 && <rect key={name} class={`tone-${tone}`} x={start} y={index * line + 5} width={Math.max(1, value * scale - 1)} height={line - 10} rx={2}><title>{`${label}: ${name} ${value}`}</title></rect>;
              })}
              <text class="plot-text" x={x + 7} y={index * line + 20}>{sum(parts.map(({ value }) => value))}</text>
            </g>
          );
        })}
      </svg>
      {legend.length > 1 && <ul class="legend" aria-hidden="true">{legend.map(({ name, tone }) => <li key={name}><i class={`swatch tone-${tone}`} />{name}</li>)}</ul>}
    </>
  );
}

/** The same numbers as a table. */
export const RowsTable = ({ title, of, rows }: RowsPlotProps & { /** What the rows are. */ readonly of: string }) => (
  <div class="table" tabIndex={0} role="region" aria-label={useWords().supervision.asTable(title)}>
    <table>
      <thead><tr><th scope="col">{of}</th>{(rows[0]?.parts ?? []).map(({ name }) => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>{rows.map(({ label, parts }) => <tr key={label}><th scope="row">{label}</th>{parts.map(({ name, value }) => <td key={name}>{value}</td>)}</tr>)}</tbody>
    </table>
  </div>
);
