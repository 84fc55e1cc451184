import { useState } from 'preact/hooks';
import type { QueueRow } from '../../shapes';
import { useWords } from '../words';
import { Row } from './row';

/** So many rows are drawn at once: the first view stays quick however long the queue is. */
const atOnce = 40;

interface SectionProps {
  readonly title: string;
  readonly rows: readonly QueueRow[];
  readonly none?: string;
  readonly now: number;
  readonly open: string | undefined;
  readonly reached: string | undefined;
  readonly mine?: boolean;
  readonly fresh?: ReadonlySet<string>;
}

/** One list of cases under its heading with how many there are; more rows are drawn when asked for. */
export function Section({ title, rows, none, now, open, reached, mine = false, fresh }: SectionProps) {
  const words = useWords();
  const [limit, setLimit] = useState(atOnce);
  const left = rows.length - limit;
  return (
    <section class="list">
      <h2>
        {title} <span class="count">{rows.length}</span>
      </h2>
      {rows.length === 0 && none && <p class="list-none">{none}</p>}
      <ul>
        {rows.slice(0, limit).map((row) => (
          <Row
            key={row.number}
            row={row}
            now={now}
            open={row.number === open}
            reached={row.number === reached}
            mine={mine}
            fresh={fresh?.has(row.number) === true}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button list-more" data-row={`more ${title}`} onClick={() => setLimit(limit + 100)}>
          {words.queue.showMore(Math.min(100, left))}
        </button>
      )}
    </section>
  );
}
