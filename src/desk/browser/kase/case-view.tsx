import { AuditTrail } from '../facts/audit-trail';
import { CustomerPanel } from '../facts/customer-panel';
import { Notes } from '../facts/notes';
import { ProofPanel } from '../facts/proof-panel';
import { RequestPanel } from '../facts/request-panel';
import { useNow } from '../parts/hooks';
import type { Room, RoomState } from '../room';
import { KeptWords } from '../talk/kept-words';
import { Reply } from '../talk/reply';
import { Transcript } from '../talk/transcript';
import { useWords } from '../words';
import { CaseHead } from './case-head';
import { TakenNotice } from './taken-notice';

export type Pane = 'talk' | 'facts';

interface CaseViewProps {
  readonly room: Room;
  readonly state: RoomState;
  readonly language: string;
  readonly announce: (text: string) => void;
  /** On narrow screens one of both is shown. */
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
}

/** The open case: the conversation in the middle, what is known and proved beside it. */
export function CaseView({ room, state, language, announce, pane, onPane }: CaseViewProps) {
  const words = useWords();
  const now = useNow(state.ahead);
  const kase = state.open;
  const of = words.kase;
  if (!kase) {
    return (
      <>
        <main id="conversation" class="case" tabIndex={-1}>
          <p class="case-back">
            <a href="#">← {of.back}</a>
          </p>
          <h1>{state.number}</h1>
          <p role="status">{state.caseFailed ?? of.loading}</p>
        </main>
      </>
    );
  }
  return (
    <>
      <main id="conversation" class="case" tabIndex={-1} data-pane={pane}>
        <p class="case-back">
          <a href="#">← {of.back}</a>
        </p>
        <TakenNotice room={room} state={state} />
        {state.caseFailed && (
          <p class="notice" role="alert">
            {state.caseFailed}
          </p>
        )}
        <CaseHead key={`head ${kase.number}`} room={room} kase={kase} now={now} me={state.me?.agent.id} announce={announce} />
        <div class="panes" role="group" aria-label={of.panes}>
          {(['talk', 'facts'] as const).map((one) => (
            <button key={one} type="button" class="chip" data-pane-button={one} aria-pressed={pane === one} onClick={() => onPane(one)}>
              {of[one]}
            </button>
          ))}
        </div>
        <Transcript key={`talk ${kase.number}`} kase={kase} now={now} language={language} me={state.me?.agent.name} />
        <div class="answering">
          {kase.may.act ? (
            <Reply key={`reply ${kase.number}`} room={room} state={state} kase={kase} announce={announce} />
          ) : (
            <>
              <KeptWords key={`kept ${kase.number}`} number={kase.number} announce={announce} />
              <p class="reply-none">
                {kase.state === 'closed'
                  ? words.reply.isClosed
                  : kase.state === 'agent'
                    ? of.lost(kase.agent?.name ?? '')
                    : words.reply.takeFirst}
              </p>
            </>
          )}
        </div>
      </main>
      <aside class="side" aria-label={of.facts} data-pane={pane}>
        <CustomerPanel customer={kase.customer} />
        <ProofPanel key={`proof ${kase.number}`} room={room} kase={kase} now={now} language={language} />
        <RequestPanel key={`request ${kase.number}`} room={room} kase={kase} kinds={state.kinds} now={now} language={language} />
        <Notes key={`notes ${kase.number}`} room={room} kase={kase} now={now} language={language} />
        <AuditTrail
          key={`audit ${kase.number}`}
          entries={kase.audit}
          now={now}
          language={language}
          labels={new Map(state.kinds.map(({ kind, label }) => [kind, label]))}
        />
      </aside>
    </>
  );
}
