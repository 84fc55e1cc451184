import { useRef, useState } from 'preact/hooks';
import type { DeskCase, DraftKind } from '../../shapes';
import { Refused } from '../api';
import { Dialog } from '../parts/dialog';
import type { Room } from '../room';
import { answerable, legNames } from '../talk/legs';
import { useWords } from '../words';
import { DraftForm } from './draft-form';
import { draftBody, emptyDraft, missingIn, type Drafted } from './drafting';

interface DraftDialogProps {
  readonly room: Room;
  readonly kase: DeskCase;
  readonly kinds: readonly DraftKind[];
  readonly now: number;
  readonly open: boolean;
  /** `told`: what was done; undefined: nothing, and what was filled in stays for the next time. */
  readonly onClose: (told?: string) => void;
}

/** At most so many at once (shapes/deeds.ts). */
const most = 10;

/** A request drafted by an agent: for a named leg, where the customer confirms it; the same gate decides (I1). */
export function DraftDialog({ room, kase, kinds, now, open, onClose }: DraftDialogProps) {
  const words = useWords();
  const of = words.draft;
  const next = useRef(1);
  const [drafts, setDrafts] = useState<readonly Drafted[]>([emptyDraft(0)]);
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const [failed, setFailed] = useState<string | undefined>(undefined);
  const [sending, setSending] = useState(false);
  const legs = answerable(kase.legs).toSorted((a, b) => Number((b.proved?.until ?? 0) > now) - Number((a.proved?.until ?? 0) > now));
  const names = legNames(kase.legs, words);
  const leg = legs.find((one) => one.leg === wanted) ?? legs[0];

  async function send(): Promise<void> {
    if (!leg || sending) return;
    const missing = drafts.flatMap((draft) => missingIn(draft, kinds, of));
    if (missing.length > 0) return setFailed(of.missing([...new Set(missing)].join(', ')));
    setSending(true);
    setFailed(undefined);
    try {
      await room.deed(kase.number, 'draft', draftBody(leg.leg, drafts, kinds));
      setDrafts([emptyDraft(next.current++)]);
      onClose(of.drafted(words.onThe[leg.channel]));
    } catch (error) {
      setFailed(error instanceof Refused ? error.message : words.problem.odd);
    } finally {
      setSending(false);
    }
  }

  return (
    <Dialog open={open} title={of.title} onClose={() => onClose()} wide>
      <p class="hint">{of.rule}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <fieldset class="draft-legs">
          <legend>{of.leg}</legend>
          {legs.map((one) => (
            <label key={one.leg} class="pick">
              <input type="radio" name="draft-leg" checked={one.leg === leg?.leg} onChange={() => setWanted(one.leg)} />
              <span>
                {names.get(one.leg)} <span class="hint">({one.proved && one.proved.until > now ? of.proved : of.notProved})</span>
              </span>
            </label>
          ))}
        </fieldset>
        {leg && !(leg.proved && leg.proved.until > now) && <p class="standing standing-not">{of.proveFirst}</p>}
        {drafts.map((draft, index) => (
          <DraftForm
            key={draft.id}
            draft={draft}
            nth={index + 1}
            kinds={kinds}
            onChange={(changed) => setDrafts(drafts.map((one) => (one.id === changed.id ? changed : one)))}
            onRemove={drafts.length > 1 ? () => setDrafts(drafts.filter((one) => one.id !== draft.id)) : undefined}
          />
        ))}
        {drafts.length < most && (
          <button type="button" class="link" onClick={() => setDrafts([...drafts, emptyDraft(next.current++)])}>
            {of.add}
          </button>
        )}
        {failed && (
          <p class="bad" role="alert">
            {failed}
          </p>
        )}
        <p class="window-ends">
          <button type="button" class="button" onClick={() => onClose()}>
            {of.cancel}
          </button>
          <button type="submit" class="button button-main" aria-disabled={sending}>
            {sending ? of.sending : of.send}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
