import type { Question } from '../../machines/question';
import type { Line } from '../../machines/tells';
import type { Change, Channel } from '../../machines/words';
import type { Scene } from '../scene';

/** One time of speaking: the scene, and all that is said in it. Every sentence is a function of this alone. */
export interface Occasion extends Scene {
  readonly lines: readonly Line[];
  /** Undefined: only lines are told, by time or because of another leg. */
  readonly question: Question | undefined;
}

/** Is a line of this id told in the same breath? */
export function tells(occasion: Occasion, ...ids: readonly Line['line'][]): boolean {
  return occasion.lines.some(({ line }) => ids.includes(line));
}

/** Nobody is at the desk now. */
export const isDeskClosed = ({ desk }: Occasion): boolean => desk !== undefined && !('ahead' in desk);

/** The last of several reports carries the case number for all of them. */
export function isLastReport(occasion: Occasion, line: Line): boolean {
  return occasion.lines.findLast((other) => other.line === 'change-applied') === line;
}

/** The change a question is about; undefined: it is gone, or not for this leg to see (P3). */
export function changeOf(occasion: Occasion, id: string): Change | undefined {
  return occasion.changes.find((change) => change.id === id);
}

/** The same act has another verb on each channel: typed into a field, written in a reply, keyed in. */
export function byChannel(channel: Channel, words: Readonly<Record<Channel, string>>): string {
  return words[channel];
}
