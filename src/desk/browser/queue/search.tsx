import { useRef } from 'preact/hooks';
import type { Room, RoomState } from '../room';
import { useWords } from '../words';

/** Search by number, login or name; the list shows what was found until it is cleared. */
export function Search({ room, search }: { readonly room: Room; readonly search: RoomState['search'] }) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          room.search(field.current?.value ?? '');
        }}
      >
        <label class="only-heard" for="search">
          {words.queue.search}
        </label>
        <input
          id="search"
          ref={field}
          type="search"
          class="field"
          placeholder={words.queue.searchHint}
          title={words.queue.search}
          autocomplete="off"
          maxLength={200}
          data-key="/"
          aria-keyshortcuts="/"
          onInput={({ currentTarget }) => (currentTarget.value === '' ? room.search('') : undefined)}
        />
        <button type="submit" class="button">
          {words.queue.searchShort}
        </button>
        {search && (
          <button
            type="button"
            class="button"
            onClick={() => {
              if (field.current) field.current.value = '';
              room.search('');
              field.current?.focus();
            }}
          >
            {words.queue.clear}
          </button>
        )}
      </form>
    </search>
  );
}
