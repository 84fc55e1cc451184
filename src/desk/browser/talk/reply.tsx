import { useRef, useState } from 'preact/hooks';
import { Refused } from '../api';
import type { DeskCase } from '../../shapes';
import { deedKey, type Room, type RoomState } from '../room';
import { useWords } from '../words';
import { Answers } from './answers';
import { answerable, legNames } from './legs';
import { keepUnsent, unsentOf } from './unsent';

interface ReplyProps {
  readonly room: Room;
  readonly state: RoomState;
  readonly kase: DeskCase;
  readonly announce: (text: string) => void;
}

/** Words may be so long (shapes/deeds.ts). */
const longest = 20_000;

/** Where an agent answers: which leg, the words, canned answers. Words that could not be sent stay. */
export function Reply({ room, state, kase, announce }: ReplyProps) {
  const words = useWords();
  const [{ text, leg: wanted }, setUnsent] = useState(unsentOf(kase.number));
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState<string | undefined>(undefined);
  const [choosing, setChoosing] = useState(false);
  const attempt = useRef({ what: '', key: '' });
  const box = useRef<HTMLTextAreaElement>(null);
  const legs = answerable(kase.legs);
  const names = legNames(kase.legs, words);
  const leg = legs.find((one) => one.leg === wanted) ?? legs[0];
  if (!leg) return <p class="reply-none">{words.reply.noLeg}</p>;

  const put = (unsent: { readonly text: string; readonly leg?: string | undefined }) => {
    keepUnsent(kase.number, unsent);
    setUnsent(unsent);
  };

  async function send(on: string): Promise<void> {
    if (text.trim() === '' || sending) return box.current?.focus();
    if (text.length > longest) return setFailed(words.reply.tooLong(longest));
    const what = `${on} ${text}`;
    if (attempt.current.what !== what) attempt.current = { what, key: deedKey() };
    setSending(true);
    setFailed(undefined);
    try {
      await room.deed(kase.number, 'say', { leg: on, text }, attempt.current.key);
      attempt.current = { what: '', key: '' };
      const now = box.current?.value ?? '';
      put({ text: now === text ? '' : now, leg: on });
      announce(words.reply.sent);
    } catch (error) {
      setFailed(`${words.reply.failed} ${error instanceof Refused ? error.message : words.problem.odd}`);
    } finally {
      setSending(false);
      box.current?.focus();
    }
  }

  function insert(answer: string): void {
    const at = box.current?.selectionStart ?? text.length;
    setChoosing(false);
    put({ text: `${text.slice(0, at)}${answer}${text.slice(box.current?.selectionEnd ?? at)}`, leg: wanted });
    queueMicrotask(() => box.current?.focus());
  }

  return (
    <form
      class={`reply reply-${leg.channel}`}
      onSubmit={(event) => {
        event.preventDefault();
        void send(leg.leg);
      }}
    >
      {legs.length > 1 && (
        <fieldset class="reply-legs">
          <legend>{words.reply.where}</legend>
          {legs.map((one) => (
            <label key={one.leg} class="pick">
              <input type="radio" name="leg" checked={one.leg === leg.leg} onChange={() => put({ text, leg: one.leg })} />{' '}
              <span>{names.get(one.leg)}</span>
            </label>
          ))}
          <span class="hint">{words.reply.hint[leg.channel]}</span>
        </fieldset>
      )}
      <label class={legs.length > 1 ? 'only-heard' : 'label'} for="reply">
        {words.reply.label(words.onThe[leg.channel])} <span class="hint">{words.reply.hint[leg.channel]}</span>
      </label>
      <textarea
        id="reply"
        ref={box}
        class="field"
        rows={3}
        dir="auto"
        value={text}
        data-key="r"
        aria-keyshortcuts="r"
        aria-describedby={failed ? 'reply-failed' : undefined}
        onInput={({ currentTarget }) => put({ text: currentTarget.value, leg: wanted })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void send(leg.leg);
        }}
      />
      {failed && (
        <p class="bad" id="reply-failed" role="alert">
          {failed}
        </p>
      )}
      <p class="reply-ends">
        <button type="button" class="button" data-key="a" aria-keyshortcuts="a" onClick={() => setChoosing(true)}>
          {words.reply.answers}
        </button>
        <span class="hint keys">{words.reply.keys}</span>
        <button type="submit" class="button button-main" aria-disabled={sending}>
          {sending ? words.reply.sending : words.reply.send}
        </button>
      </p>
      <Answers open={choosing} answers={state.answers} language={leg.language} onChoose={insert} onClose={() => setChoosing(false)} />
    </form>
  );
}
