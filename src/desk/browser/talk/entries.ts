import type { DeskCase, DeskLine, DeskNote } from '../../shapes';

/** One entry of the conversation. `led`: it stands under a heading of its own: another speaker, leg or time than the one before. */
export type Entry = { readonly id: string; readonly at: number; readonly led: boolean } & (
  { readonly line: DeskLine } | { readonly note: DeskNote }
);

/** After so long without a word the next one gets its time again, ms. */
const gap = 5 * 60_000;

const speaker = (entry: { readonly line: DeskLine } | { readonly note: DeskNote }): string =>
  'line' in entry ? `${entry.line.from} ${entry.line.agent ?? ''} ${entry.line.leg}` : `note ${entry.note.agent}`;

/** Lines of all legs and the notes between them, in the order of time. `leg`: lines of that leg alone. */
export function entriesOf({ transcript, notes }: Pick<DeskCase, 'transcript' | 'notes'>, leg?: string): readonly Entry[] {
  const lines = transcript.filter((line) => leg === undefined || line.leg === leg).map((line) => ({ id: line.id, at: line.at, line }));
  const all = [...lines, ...(leg === undefined ? notes.map((note) => ({ id: note.id, at: note.at, note })) : [])].toSorted(
    (a, b) => a.at - b.at,
  );
  return all.map((entry, index) => {
    const before = all[index - 1];
    return { ...entry, led: before === undefined || speaker(before) !== speaker(entry) || entry.at - before.at > gap };
  });
}
