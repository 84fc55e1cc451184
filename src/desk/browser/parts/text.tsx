import { useState } from 'preact/hooks';
import { useWords } from '../words';

/** Up to so many characters a text is shown at once; of a longer one its beginning. */
const atOnce = 3_000;
const beginning = 1_500;

/** Signs that turn the direction of what stands beside them, or that nobody sees: a file or a person may not hide behind them. */
const unseen = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** A name, a subject, an address of outsiders on one line: as text, in its own direction, without unseen signs, cut by the layout alone. */
export const Name = ({ of, long = 160 }: { readonly of: string; readonly long?: number }) => (
  <bdi class="name" dir="auto">
    {of.slice(0, long).replace(unseen, '\ufffd')}
    {of.length > long ? '…' : ''}
  </bdi>
);

/** What somebody wrote, as they wrote it: text alone, each paragraph in its own direction; a very long one opens when asked. */
export function Said({ text, language }: { readonly text: string; readonly language: string }) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const cut = !whole && text.length > atOnce;
  return (
    <div class="said">
      <div class="words" dir="auto">
        {cut ? `${text.slice(0, beginning)} …` : text}
      </div>
      {cut && (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {words.talk.more(text.length.toLocaleString(`${language}-CA`))}
        </button>
      )}
    </div>
  );
}
