import { useState } from 'preact/hooks';
import type { DeskCase, DeskChange, DraftKind } from '../../shapes';
import { Name } from '../parts/text';
import type { Room } from '../room';
import { clockWords } from '../times';
import { useWords } from '../words';
import { DraftDialog } from './draft-dialog';
import { useDeed } from './use-deed';

interface RequestPanelProps {
  readonly room: Room;
  readonly kase: DeskCase;
  readonly kinds: readonly DraftKind[];
  readonly now: number;
  readonly language: string;
}

function ChangeItem({ change }: { readonly change: DeskChange }) {
  const words = useWords();
  return (
    <li class="change">
      <span class={`badge status-${change.status}`}>{words.status[change.status]}</span> <Name of={change.summary} long={600} />
      {change.reason !== null && (
        <span class="change-reason">
          <Name of={change.reason} long={600} />
        </span>
      )}
    </li>
  );
}

/** What the customer wants done, how far it is, and the way for an agent to draft more of it. */
export function RequestPanel({ room, kase, kinds, now, language }: RequestPanelProps) {
  const words = useWords();
  const of = words.request;
  const [drafting, setDrafting] = useState(false);
  /** That a yes was asked for is told as long as it is waited for. */
  const [asked, setAsked] = useState(false);
  const [{ busy, said }, doDeed, say] = useDeed(room, kase.number);
  const { open, done, leg, confirmedOn, administratorUntil } = kase.request;
  const where = (id: string | null): string | undefined => {
    const found = kase.legs.find((one) => one.leg === id);
    return found && words.onThe[found.channel];
  };
  const [drafted, confirmed] = [where(leg), where(confirmedOn)];
  return (
    <section class="panel" aria-labelledby="request">
      <h2 id="request">{of.title}</h2>
      {open.length === 0 ? (
        <p class="hint">{of.none}</p>
      ) : (
        <ul class="changes">
          {open.map((change) => (
            <ChangeItem key={change.id} change={change} />
          ))}
        </ul>
      )}
      {open.length > 0 && confirmed !== undefined && <p class="hint">{of.confirmedOn(confirmed)}</p>}
      {open.length > 0 && confirmed === undefined && drafted !== undefined && <p class="hint">{of.waitsFor(drafted)}</p>}
      {administratorUntil !== null && administratorUntil > now && (
        <p class="hint">{words.proof.administratorUntil(clockWords(administratorUntil, now, language))}</p>
      )}
      {kase.may.act && (
        <p class="leg-deeds">
          <button type="button" class="button" data-key="d" aria-keyshortcuts="d" onClick={() => setDrafting(true)}>
            {of.draft}
          </button>
          {open.length > 0 && leg !== null && (
            <button
              type="button"
              class="button"
              aria-disabled={busy !== undefined}
              onClick={() => {
                setAsked(false);
                void doDeed('withdraw', { leg }, () => of.withdrawn);
              }}
            >
              {of.withdraw}
            </button>
          )}
        </p>
      )}
      <p class={said?.good === false ? 'bad' : 'good'} role="status">
        {asked && open.length === 0 ? undefined : said?.text}
      </p>
      {done.length > 0 && (
        <details>
          <summary>
            {of.done} <span class="count">{done.length}</span>
          </summary>
          <ul class="changes">
            {done.map((change) => (
              <ChangeItem key={change.id} change={change} />
            ))}
          </ul>
        </details>
      )}
      <DraftDialog
        room={room}
        kase={kase}
        kinds={kinds}
        now={now}
        open={drafting}
        onClose={(told) => {
          setDrafting(false);
          if (told === undefined) return;
          setAsked(true);
          say({ good: true, text: told });
        }}
      />
    </section>
  );
}
