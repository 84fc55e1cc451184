import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { lastDays, type Range } from './range';

interface RangeFormProps {
  readonly range: Range;
  readonly csv: string;
  readonly onRange: (range: Range) => void;
}

/** Which days: the last week, month or quarter, or any from one to another. */
export function RangeForm({ range, csv, onRange }: RangeFormProps) {
  const of = useWords().supervision;
  const [{ from, to }, setOwn] = useState(range);
  const choose = (chosen: Range) => {
    setOwn(chosen);
    onRange(chosen);
  };
  return (
    <form
      class="range"
      aria-label={of.range}
      onSubmit={(event) => {
        event.preventDefault();
        choose(from <= to ? { from, to } : { from: to, to: from });
      }}
    >
      {[7, 30, 90].map((count) => {
        const last = lastDays(count, Date.now());
        return (
          <button
            key={count}
            type="button"
            class="chip"
            aria-pressed={last.from === range.from && last.to === range.to}
            onClick={() => choose(last)}
          >
            {of.last(count)}
          </button>
        );
      })}
      <label>
        {of.from}{' '}
        <input type="date" class="field" required value={from} onInput={({ currentTarget }) => setOwn({ from: currentTarget.value, to })} />
      </label>
      <label>
        {of.to}{' '}
        <input type="date" class="field" required value={to} onInput={({ currentTarget }) => setOwn({ from, to: currentTarget.value })} />
      </label>
      <button type="submit" class="button">
        {of.show}
      </button>
      <a class="button range-csv" href={csv} download>
        {of.csv}
      </a>
      <p class="hint">{of.utc}</p>
    </form>
  );
}
