import type { RoomState } from '../room';
import { useWords } from '../words';

/** What stands in the middle while no case is open. */
export function NoCase({ state }: { readonly state: RoomState }) {
  const words = useWords();
  const next = state.queue?.waiting[0];
  return (
    <main id="conversation" class="case case-none" tabIndex={-1}>
      <div>
        <h1>{words.none.title}</h1>
        <p>{words.none.text}</p>
        {next && (
          <p>
            <a class="button button-main" href={`#${next.number}`}>
              {words.none.next}
            </a>
          </p>
        )}
        {state.me && state.me.hours !== null && <p class="hint">{words.none.hours(state.me.hours)}</p>}
      </div>
    </main>
  );
}
