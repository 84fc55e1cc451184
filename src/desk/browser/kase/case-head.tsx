import { useState } from 'preact/hooks';
import type { DeskCase } from '../../shapes';
import { useDeed } from '../facts/use-deed';
import { Ask } from '../parts/dialog';
import { Name } from '../parts/text';
import type { Room } from '../room';
import { spanWords } from '../times';
import { useWords, type Words } from '../words';

interface CaseHeadProps {
  readonly room: Room;
  readonly kase: DeskCase;
  readonly now: number;
  /** The agent's own id. */
  readonly me: string | undefined;
  readonly announce: (text: string) => void;
}

function standing({ state, agent, why, since }: DeskCase, now: number, me: string | undefined, words: Words): string {
  const of = words.kase;
  if (state === 'bot') return of.state.bot;
  if (state === 'closed') return of.state.closed;
  const because =
    why === null || state !== 'waiting' ? '' : why === 'asked' || why === 'not-understood' ? of.why(words.why[why]) : of.whyOther[why];
  const who = state === 'waiting' ? of.state.waiting : agent?.id === me ? of.state.mine : of.state.agent(agent?.name ?? '');
  return [who, since === null ? '' : words.queue.since(spanWords(now - since, words)), because].filter((part) => part !== '').join(' · ');
}

const idOfTitle = 'case-title';

/** Puts the focus where the agent goes on: into the answer, or on the case's title. */
const goOn = (id: string) => requestAnimationFrame(() => (document.getElementById(id) ?? document.getElementById(idOfTitle))?.focus());

/** Which case it is, who answers in it, and taking it over, handing it back, closing it. */
export function CaseHead({ room, kase, now, me, announce }: CaseHeadProps) {
  const words = useWords();
  const of = words.kase;
  const [asking, setAsking] = useState<'over' | 'close' | undefined>(undefined);
  const [{ busy, said }, doDeed] = useDeed(room, kase.number);
  const name = kase.customer?.name ?? kase.legs.find(({ claim }) => claim)?.claim?.shown;

  const take = async (over: boolean): Promise<void> => {
    setAsking(undefined);
    if (!(await doDeed('take', over ? { over } : {}, () => undefined))) return;
    announce(words.heard.mine(kase.number));
    goOn('reply');
  };
  const end = async (deed: 'hand-back' | 'close', told: string): Promise<void> => {
    setAsking(undefined);
    if (!(await doDeed(deed, {}, () => undefined))) return;
    announce(told);
    goOn(idOfTitle);
  };

  return (
    <header class="case-head">
      <div>
        <h1 id={idOfTitle} tabIndex={-1}>
          <span class="number">{kase.number}</span> {name !== undefined && <Name of={name} long={120} />}
        </h1>
        <p class={`case-state state-${kase.state}`}>{standing(kase, now, me, words)}</p>
      </div>
      <p class="case-deeds">
        {kase.may.take && (
          <button
            type="button"
            class="button button-main"
            data-key="t"
            aria-keyshortcuts="t"
            aria-disabled={busy !== undefined}
            onClick={() => void take(false)}
          >
            {of.take}
          </button>
        )}
        {kase.may.takeOver && (
          <button
            type="button"
            class="button"
            data-key="t"
            aria-keyshortcuts="t"
            aria-disabled={busy !== undefined}
            onClick={() => setAsking('over')}
          >
            {of.takeFrom(kase.agent?.name ?? '')}
          </button>
        )}
        {kase.may.act && (
          <button
            type="button"
            class="button"
            aria-disabled={busy !== undefined}
            onClick={() => void end('hand-back', words.heard.handedBack)}
          >
            {of.handBack}
          </button>
        )}
        {kase.may.act && (
          <button type="button" class="button" aria-disabled={busy !== undefined} onClick={() => setAsking('close')}>
            {of.close}
          </button>
        )}
      </p>
      {said && (
        <p class={said.good ? 'good' : 'bad'} role="alert">
          {said.text}
        </p>
      )}
      <Ask
        open={asking === 'over'}
        title={of.takeSure(kase.agent?.name ?? '')}
        text={of.takeText(kase.agent?.name ?? '')}
        yes={of.takeFrom(kase.agent?.name ?? '')}
        no={of.cancel}
        onYes={() => void take(true)}
        onNo={() => setAsking(undefined)}
      />
      <Ask
        open={asking === 'close'}
        title={of.closeSure}
        text={of.closeText}
        yes={of.close}
        no={of.cancel}
        onYes={() => void end('close', words.heard.closed)}
        onNo={() => setAsking(undefined)}
      />
    </header>
  );
}
