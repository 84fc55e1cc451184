import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { keepUnsent, unsentOf } from './unsent';

/** Words that an agent wrote for a case that is not theirs (any more): kept, to be copied or discarded. */
export function KeptWords({ number, announce }: { readonly number: string; readonly announce: (text: string) => void }) {
  const words = useWords();
  const [{ text }, setUnsent] = useState(unsentOf(number));
  if (text.trim() === '') return null;
  return (
    <div class="kept">
      <label class="label" for="kept">
        {words.reply.kept}
      </label>
      <textarea id="kept" class="field" rows={3} readOnly dir="auto" value={text} />
      <p class="reply-ends">
        <button
          type="button"
          class="button"
          onClick={() => void navigator.clipboard.writeText(text).then(() => announce(words.reply.copied))}
        >
          {words.reply.copy}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            keepUnsent(number, { text: '' });
            setUnsent({ text: '' });
          }}
        >
          {words.reply.discard}
        </button>
      </p>
    </div>
  );
}
