import type { Result } from './compare';
import type { Quartiles } from './process-figures';

const spread = ({ q1, median, q3 }: Quartiles, digits: number): string =>
  Number.isNaN(median) ? '–' : `${median.toFixed(digits)} (${q1.toFixed(digits)}–${q3.toFixed(digits)})`;
const maybe = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(0));

/** The figures as a table people read; medians, quartiles in brackets. */
export function print({ rows, trips, bytes, node }: Result): string {
  const head = ['server', 'CPU µs a turn', 'turns/s', 'turns per CPU time: echo bot = 1', 'conventional = 1', 'p50 ms', 'p99 ms', 'RSS MB', 'cold start ms'];
  const lines = rows.map((row) => [
    row.name, spread(row.cpuMicroseconds, 0), spread(row.turnsPerSecond, 0), spread(row.ratio, 2), spread(row.ratioToConventional, 2), row.p50.toFixed(1), row.p99.toFixed(1), maybe(row.rssMegabytes), maybe(row.coldStart),
  ]);
  const widths = head.map((title, n) => Math.max(title.length, ...lines.map((line) => line[n]?.length ?? 0)));
  const table = [head, ...lines].map((line) => line.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join('  ').trimEnd());
  const commands = Object.entries(trips.byCommand).map(([name, times]) => `${name} ${times.toFixed(1)}`).join(', ');
  return [
    ...table, '',
    `Redis round trips a turn, with what happens after the answer: ${trips.aTurn.toFixed(2)} (a conversation: ${commands})`,
    ...(bytes ? [`Redis bytes a live case: state ${bytes.state.toFixed(0)}, with its transcript ${bytes.withTranscript.toFixed(0)}; everything a conversation leaves, ${bytes.everything.toFixed(0)}`] : []),
    `Node ${node}; a turn is a customer's message; the start of a conversation and its stream are in the figures of its six turns.`, '',
  ].join('\n');
}
