import type { Result } from './compare';
import type { GrowthRow } from './growth';
import type { InstancesResult } from './instances';
import type { Quartiles } from './process-figures';

const spread = ({ q1, median, q3 }: Quartiles, digits: number): string =>
  Number.isNaN(median) ? '–' : `${median.toFixed(digits)} (${q1.toFixed(digits)}–${q3.toFixed(digits)})`;
const maybe = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(0));

/** The figures as a table people read; medians, quartiles in brackets. */
export function print({ rows, trips, bytes, parts, node }: Result): string {
  const head = [
    'server',
    'CPU µs a turn',
    'turns/s',
    'turns per CPU time: echo bot = 1',
    'conventional = 1',
    'p50 ms',
    'p99 ms',
    'RSS MB',
    'after twice as many',
    'cold start ms',
  ];
  const lines = rows.map((row) => [
    row.name,
    spread(row.cpuMicroseconds, 0),
    spread(row.turnsPerSecond, 0),
    spread(row.ratio, 2),
    spread(row.ratioToConventional, 2),
    row.p50.toFixed(1),
    row.p99.toFixed(1),
    maybe(row.rssMegabytes),
    maybe(row.rssAfterTwice),
    maybe(row.coldStart),
  ]);
  const widths = head.map((title, n) => Math.max(title.length, ...lines.map((line) => line[n]?.length ?? 0)));
  const table = [head, ...lines].map((line) =>
    line
      .map((cell, n) => cell.padEnd(widths[n] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const commands = Object.entries(trips.byCommand)
    .map(([name, times]) => `${name} ${times.toFixed(1)}`)
    .join(', ');
  return [
    ...table,
    '',
    `Redis round trips a turn, with what happens after the answer: ${trips.aTurn.toFixed(2)} (a conversation: ${commands})`,
    ...(bytes
      ? [
          `Redis bytes a live case: state ${bytes.state.toFixed(0)}, with its transcript ${bytes.withTranscript.toFixed(0)}; everything a conversation leaves, ${bytes.everything.toFixed(0)}`,
        ]
      : []),
    `Node ${node}; a turn is a customer's message, its answer comes on a stream; in the figures of its six turns are the start of the conversation, its stream, and all that the change does after the last answer.`,
    ...(parts
      ? [
          `Ours on Redis: the start of a conversation with its stream and greeting is ${parts.start.toFixed(0)} µs of each of the six turns; with polls instead of a stream a turn takes ${parts.polled.toFixed(0)} µs.`,
        ]
      : []),
    'Medians over the rounds, quartiles in brackets; the ratios are taken round by round. Absolute figures depend on what else the machine does, ratios much less.',
    'echo-bot: restify and CloudAdapter without state. conventional: CloudAdapter, waterfall dialogs, BotState on Redis, a counted PIN check. restify and floor only answer.',
    '',
  ].join('\n');
}

/** What many stored cases cost. */
export const printGrowth = (rows: readonly GrowthRow[]): string =>
  rows
    .map(
      ({ name, few, many, ratio, cpuMicroseconds }) =>
        `Growth, ${name}: with ${many} stored cases ${spread(ratio, 2)} of the turns per CPU time with ${few}; ${spread(cpuMicroseconds, 0)} µs a turn\n`,
    )
    .join('');

/** What a second instance costs. */
export const printInstances = ({ cpu, trips, tripsAlone }: InstancesResult): string =>
  `Two instances on one Redis: ${spread(cpu, 2)} of the CPU time a turn of one alone, ${trips.toFixed(2)} of its ${tripsAlone.toFixed(2)} Redis round trips a turn\n`;
