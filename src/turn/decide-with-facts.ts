import { askedBy } from '../../machines/desk/asked-by';
import { decide, type Decision, type Snapshot } from '../../machines/decide';
import { openChanges } from '../../machines/digest';
import type { SessionEvent } from '../../machines/events';
import { callsToAsk, concerned, viewCase } from '../../machines/view';
import type { Instant, LegId } from '../../machines/words';
import { DirectoryUnavailable } from '../directory/port';
import { atDesk, type DeskSide } from './desk-side';
import { readFacts, type FactDeps } from './facts';

export interface DecideDeps extends FactDeps {
  /** The desk's hours and its queue, and figures are kept; absent: there is no desk. */
  readonly desk?: DeskSide;
}

/** What a turn is decided on. */
export interface Undecided {
  /** What time and revocations did to the case already; goes out with the rest. */
  readonly prelude: Decision;
  readonly events: readonly SessionEvent[];
  readonly at: Instant;
  /** The leg whose turn it is, and whose next question is asked. */
  readonly leg: LegId | undefined;
  readonly asks: LegId | undefined;
}

/** `asked`: legs that hear their next question. */
export interface Decided {
  readonly decision: Decision;
  readonly asked: readonly LegId[];
}

/** The gate's facts are read from the directory in the turn that needs them, never before and never kept (I1). */
export async function decideWithFacts(deps: DecideDeps, turn: Undecided): Promise<Decided> {
  const { at, asks } = turn;
  const own = decide(turn.prelude.snapshot, atDesk(deps.desk, turn.events, at));
  const first = join(turn.prelude, own);
  const settled = viewCase(first.snapshot).needsFacts
    ? join(first, decide(first.snapshot, [await factsEvent(deps, first.snapshot, at)]))
    : first;
  const asked = [
    ...new Set([
      ...(asks === undefined ? [] : [asks]),
      ...(turn.leg === undefined ? callsToAsk(settled.snapshot) : []),
      ...askedBy(own, turn.events),
    ]),
  ];
  return {
    asked,
    decision: join(
      settled,
      decide(
        settled.snapshot,
        asked.map((leg): SessionEvent => ({ type: 'leg.asked', leg, at, ...(leg === turn.leg ? {} : { unbidden: true }) })),
      ),
    ),
  };
}

async function factsEvent(deps: DecideDeps, snapshot: Snapshot, at: Instant): Promise<SessionEvent> {
  const who = concerned(snapshot);
  try {
    const open = openChanges(snapshot.context);
    const facts = who ? await readFacts(deps, who.asker, open, who.approver) : { asker: undefined, changes: {} };
    return { type: 'directory.read', facts, at };
  } catch (error) {
    if (error instanceof DirectoryUnavailable) return { type: 'directory.unreachable', at };
    throw error;
  }
}

const join = (one: Decision, two: Decision): Decision => ({
  snapshot: two.snapshot,
  effects: [...one.effects, ...two.effects],
  tells: [...one.tells, ...two.tells],
});
