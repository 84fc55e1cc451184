import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DeskCase } from '../../shapes';
import { useWords } from '../words';
import { entriesOf } from './entries';
import { EntryItem } from './entry';
import { legNames } from './legs';

interface TranscriptProps {
  readonly kase: DeskCase;
  readonly now: number;
  readonly language: string;
  readonly me: string | undefined;
}

/** So near to its end the conversation stays at its end when something new comes, px. */
const near = 80;

/** What was said on all legs, or on one; stays at its newest line unless one reads further up, and then tells how many are new. */
export function Transcript({ kase, now, language, me }: TranscriptProps) {
  const words = useWords();
  const [leg, setLeg] = useState<string | undefined>(undefined);
  const [unseen, setUnseen] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const counted = useRef(0);
  const entries = useMemo(() => entriesOf(kase, leg), [kase, leg]);
  const names = legNames(kase.legs, words);

  const toEnd = () => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
    atEnd.current = true;
    setUnseen(0);
  };
  useLayoutEffect(() => {
    const come = entries.length - counted.current;
    counted.current = entries.length;
    if (atEnd.current) toEnd();
    else if (come > 0) setUnseen((n) => n + come);
  }, [entries]);
  useEffect(() => {
    if (!box.current) return undefined;
    const watcher = new ResizeObserver(() => (atEnd.current ? toEnd() : undefined));
    watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);

  return (
    <div class="talk">
      {kase.legs.length > 1 && (
        <div class="filter" role="group" aria-label={words.talk.filter}>
          {[undefined, ...kase.legs.map((one) => one.leg)].map((one) => (
            <button
              key={one ?? ''}
              type="button"
              class="chip"
              aria-pressed={leg === one}
              onClick={() => {
                atEnd.current = true;
                setLeg(one);
              }}
            >
              {one === undefined ? words.talk.all : names.get(one)}
            </button>
          ))}
        </div>
      )}
      <div
        class="scroll"
        ref={box}
        tabIndex={0}
        role="region"
        aria-label={words.talk.title}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          atEnd.current = scrollHeight - scrollTop - clientHeight < near;
          if (atEnd.current && unseen > 0) setUnseen(0);
        }}
      >
        {kase.earlier && <p class="list-none">{words.talk.earlier}</p>}
        {entries.length === 0 && <p class="list-none">{words.talk.nothing}</p>}
        <ol class="entries">
          {entries.map((entry) => (
            <EntryItem
              key={entry.id}
              entry={entry}
              now={now}
              language={language}
              me={me}
              legName={'line' in entry ? (names.get(entry.line.leg) ?? words.channel[entry.line.channel]) : ''}
            />
          ))}
        </ol>
      </div>
      {unseen > 0 && (
        <button type="button" class="button unseen" onClick={toEnd}>
          {words.talk.fresh(unseen)} ↓
        </button>
      )}
    </div>
  );
}
