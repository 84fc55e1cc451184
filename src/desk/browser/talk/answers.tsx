import { useState } from 'preact/hooks';
import type { CannedAnswer } from '../../shapes';
import { Dialog } from '../parts/dialog';
import { useWords } from '../words';

interface AnswersProps {
  readonly open: boolean;
  readonly answers: readonly CannedAnswer[];
  /** Of the leg that is answered: its answers come first. */
  readonly language: string;
  readonly onChoose: (text: string) => void;
  readonly onClose: () => void;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Canned answers to choose from: typed letters narrow them down, Enter takes the first. */
export function Answers({ open, answers, language, onChoose, onClose }: AnswersProps) {
  const words = useWords();
  const [q, setQ] = useState('');
  const fitting = answers
    .filter(({ title, text }) => plain(`${title} ${text}`).includes(plain(q.trim())))
    .toSorted((a, b) => Number(b.language === language) - Number(a.language === language));
  const choose = (text: string) => {
    setQ('');
    onChoose(text);
  };
  return (
    <Dialog open={open} title={words.answers.title} onClose={onClose} wide>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (fitting[0]) choose(fitting[0].text);
        }}
      >
        <label class="label" for="answers-search">
          {words.answers.search}
        </label>
        <input
          id="answers-search"
          class="field"
          type="search"
          autocomplete="off"
          value={q}
          onInput={({ currentTarget }) => setQ(currentTarget.value)}
        />
      </form>
      <p class="hint">{words.answers.insert}</p>
      <ul class="answers">
        {fitting.map(({ id, title, text, language: its }) => (
          <li key={id} lang={its}>
            <button type="button" class="answer" onClick={() => choose(text)}>
              <strong>{title}</strong> <span class="badge">{words.language[its]}</span>
              <span class="answer-text">{text}</span>
            </button>
          </li>
        ))}
      </ul>
      {fitting.length === 0 && <p role="status">{words.answers.none}</p>}
      <p class="window-ends">
        <button type="button" class="button" onClick={onClose}>
          {words.answers.close}
        </button>
      </p>
    </Dialog>
  );
}
