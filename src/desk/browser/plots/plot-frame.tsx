import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../words';

interface PlotFrameProps {
  readonly title: string;
  /** Nothing was counted: a sentence instead of an empty plot. */
  readonly empty: boolean;
  readonly plot: ComponentChildren;
  readonly table: ComponentChildren;
}

/** A plot with its table beside it. */
export function PlotFrame({ title, empty, plot, table }: PlotFrameProps) {
  const words = useWords().supervision;
  const id = useId();
  return (
    <section class="figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {empty ? (
        <p class="hint">{words.none}</p>
      ) : (
        <div class="figure-parts">
          <div>{plot}</div>
          {table}
        </div>
      )}
    </section>
  );
}
