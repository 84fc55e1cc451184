import { useState } from 'preact/hooks';
import type { DeskCase } from '../../shapes';
import { Name, Said } from '../parts/text';
import type { Room } from '../room';
import { clockWords } from '../times';
import { useWords } from '../words';
import { useDeed } from './use-deed';

interface NotesProps {
  readonly room: Room;
  readonly kase: DeskCase;
  readonly now: number;
  readonly language: string;
}

/** Notes for colleagues; a form of its own, so that nothing meant for them is ever sent to the customer. */
export function Notes({ room, kase, now, language }: NotesProps) {
  const words = useWords();
  const of = words.notes;
  const [text, setText] = useState('');
  const [{ busy, said }, doDeed] = useDeed(room, kase.number);
  const add = async (): Promise<void> => {
    if (text.trim() !== '' && busy === undefined && (await doDeed('note', { text }, () => of.added))) setText('');
  };
  return (
    <section class="panel" aria-labelledby="notes">
      <h2 id="notes">
        {of.title} <span class="count">{kase.notes.length}</span>
      </h2>
      {kase.notes.length === 0 && <p class="hint">{of.none}</p>}
      <ul class="notes">
        {kase.notes.map((note) => (
          <li key={note.id}>
            <p class="hint">
              <Name of={note.agent} long={80} />, {clockWords(note.at, now, language)}
            </p>
            <Said text={note.text} language={language} />
          </li>
        ))}
      </ul>
      {kase.may.act && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <label class="label" for="note">
            {of.label}
          </label>
          <textarea
            id="note"
            class="field field-note"
            rows={2}
            dir="auto"
            maxLength={20_000}
            value={text}
            data-key="n"
            aria-keyshortcuts="n"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              void add();
            }}
          />
          <p class="leg-deeds">
            <button type="submit" class="button" aria-disabled={busy !== undefined}>
              {of.add}
            </button>
          </p>
        </form>
      )}
      <p class={said?.good === false ? 'bad' : 'good'} role="status">
        {said?.text}
      </p>
    </section>
  );
}
