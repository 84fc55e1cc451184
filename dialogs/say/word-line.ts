import type { Line, LineId } from '../../machines/tells';
import type { Occasion } from '../lines/occasion';
import type { LineWords, Vocabulary } from '../lines/vocabulary';

/** A line of a given id, in the form in which the compiler sees that its words take it. */
type Told<Id extends LineId> = { readonly [Each in Id]: Extract<Line, { readonly line: Each }> & { readonly line: Each } }[Id];

function word<Id extends LineId>(line: Told<Id>, occasion: Occasion, lines: LineWords): string {
  const id: Id = line.line;
  return lines[id](line, occasion);
}

/** The words of one line; '' for a line that has nothing to say here. */
export function wordLine(line: Line, occasion: Occasion, { lines }: Vocabulary): string {
  return word(line, occasion, lines);
}
