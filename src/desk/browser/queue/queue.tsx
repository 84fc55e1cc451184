import { useRef } from 'preact/hooks';
import { useNow } from '../parts/hooks';
import type { Room, RoomState } from '../room';
import { useWords } from '../words';
import { moveAmongRows, useKeptFocus } from './keep-focus';
import { Search } from './search';
import { Section } from './section';

const moves: Readonly<Record<string, number | 'first' | 'last'>> = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' };

/** The left part: search, my cases, who waits, what colleagues have. Arrow keys move in it, Enter opens. */
export function Queue({ room, state }: { readonly room: Room; readonly state: RoomState }) {
  const words = useWords();
  const now = useNow(state.ahead);
  const list = useRef<HTMLDivElement>(null);
  const focused = useKeptFocus(list);
  const { queue, search, number } = state;
  const listed = queue ? [...queue.mine, ...queue.waiting, ...queue.others] : [];
  // What was found is as old as the search; the queue is read anew all the time.
  const rows = search ? (search.result?.cases ?? []).map((found) => listed.find((row) => row.number === found.number) ?? found) : listed;
  const reached = [focused, number].find((wanted) => rows.some((row) => row.number === wanted)) ?? rows[0]?.number;
  const shared = { now, open: number, reached };

  function onKeyDown(event: KeyboardEvent): void {
    const by = moves[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || !list.current) return;
    event.preventDefault();
    moveAmongRows(list.current, by);
  }

  return (
    <nav class="cases" aria-label={words.queue.title}>
      <Search room={room} search={search} />
      <div class="lists" ref={list} tabIndex={-1} onKeyDown={onKeyDown} data-list>
        {search ? (
          <>
            {search.result && <Section title={words.queue.found} rows={rows} none={words.queue.noneFound(search.q)} {...shared} />}
            {search.result?.more && <p class="list-none">{words.queue.more}</p>}
            {!search.result && (
              <p class="list-none" role="status">
                {search.failed ?? words.queue.searching}
              </p>
            )}
          </>
        ) : queue ? (
          <>
            <Section title={words.queue.mine} rows={queue.mine} none={words.queue.noneMine} mine fresh={state.fresh} {...shared} />
            <Section title={words.queue.waiting} rows={queue.waiting} none={words.queue.nobody} {...shared} />
            {queue.others.length > 0 && <Section title={words.queue.others} rows={queue.others} {...shared} />}
          </>
        ) : (
          <p class="list-none" role="status">
            {state.queueFailed ?? words.queue.loading}
          </p>
        )}
        {state.queueFailed && (
          <p class="list-none">
            <button type="button" class="button" onClick={() => room.refresh()}>
              {words.queue.retry}
            </button>
          </p>
        )}
      </div>
    </nav>
  );
}
