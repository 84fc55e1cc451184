import type { Room, RoomState } from '../room';
import { useWords } from '../words';

/** Told when a colleague was faster: by name, with the way to the next one who waits. */
export function TakenNotice({ room, state }: { readonly room: Room; readonly state: RoomState }) {
  const words = useWords();
  if (!state.taken) return null;
  const next = state.queue?.waiting.find(({ number }) => number !== state.taken?.number);
  return (
    <div class="notice" role="alert">
      <p>{words.kase.taken(state.taken.agent, state.taken.number)}</p>
      {next && (
        <a class="button" href={`#${next.number}`} onClick={() => room.dismissTaken()}>
          {words.kase.next}
        </a>
      )}
    </div>
  );
}
