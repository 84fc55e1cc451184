import type { TranscriptLine } from '../../store/port';
import { concludes, readLine, type SaidLine } from './said-line';

/** A turn's id: the same for every repeat of a step (I4). */
export const turnIdOf = (call: string, step: number): string => `${call}/${step}`;

/** The step a customer's line came with; undefined: not one of a call. */
export function stepOf(turnId: string): number | undefined {
  const step = /\/(\d+)$/.exec(turnId)?.[1];
  return step === undefined ? undefined : Number(step);
}

/** What a step is answered with, out of the lines behind the caller's position. */
export interface Told {
  readonly lines: readonly SaidLine[];
  /** The caller's position after it. */
  readonly upTo: number;
  /** The line that says what comes next is among them. */
  readonly concluded: boolean;
}

/**
 * What a step tells of a leg's lines: all that came since, up to the first line after its own words that says what comes
 * next (of several lines of an agent the last), and nothing that later steps caused. Depends on committed lines alone, so that a repeated step is told the same.
 */
export function toldAt(step: number, after: number, lines: readonly TranscriptLine[]): Told {
  const isLater = (line: TranscriptLine): boolean => line.from === 'customer' && (stepOf(line.id) ?? 0) > step;
  const first = lines.findIndex(isLater);
  const seen = first < 0 ? lines : lines.slice(0, first);
  const heard = seen.findLastIndex(({ from }) => from === 'customer');
  const told: SaidLine[] = [];
  let upTo = seen[heard]?.position ?? after;
  for (const [index, line] of seen.entries()) {
    if (line.from === 'customer') continue;
    const said = readLine(line);
    told.push(said);
    upTo = Math.max(upTo, said.position);
    if (index > heard && concludes(said) && seen[index + 1]?.from !== 'agent') return { lines: told, upTo, concluded: true };
  }
  return { lines: told, upTo, concluded: false };
}

/** Lines further back than this hold no question that is still open. */
export const lookBack = 20;

/** The newest line that says what comes next: what a call that lost its way is told again. */
export function lastAsked(lines: readonly TranscriptLine[]): SaidLine | undefined {
  return lines
    .filter(({ from }) => from !== 'customer')
    .map(readLine)
    .findLast(concludes);
}
