import type { Policy } from '../../../machines/policy';
import type { Moved } from '../../../machines/case/leg';
import { viewLeg } from '../../../machines/view';
import type { LegId } from '../../../machines/words';
import { StoreUnavailable, type CasePort, type StoredCase, type TranscriptLine } from '../../store/port';
import type { CaseCache } from '../case-cache';
import { NewerCase, openStored, type HeldCase } from '../cases';
import { joinByPin, joinShown, type JoinDeps } from './join';
import type { Inbound, TurnResult, Turns } from '../port';

export interface CallDeps extends JoinDeps {
  readonly store: JoinDeps['store'] & Pick<CasePort, 'loadByLeg' | 'commit'>;
  readonly turns: Turns;
  readonly cache: Pick<CaseCache, 'load'>;
}

/**
 * Turns, of which those of calls may go on in another case than they began in, as another leg. A step is always given under
 * the leg the call began as; which leg it is by now is known here.
 */
export function createCallTurns(deps: CallDeps): Turns {
  return {
    async take(inbound) {
      if (inbound.channel !== 'voice') return deps.turns.take(inbound);
      try {
        return await takeStep(deps, inbound);
      } catch (error) {
        if (error instanceof StoreUnavailable || error instanceof NewerCase) return { status: 'unavailable' };
        throw error;
      }
    },
  };
}

async function takeStep(deps: CallDeps, inbound: Inbound): Promise<TurnResult> {
  const before = inbound.isNew ? undefined : await deps.store.loadByLeg(inbound.leg);
  const moved = before && movedTo(deps.policy, before, inbound);
  if (before && moved) return takeMoved(deps, inbound, before, moved);
  const result = await deps.turns.take(inbound);
  if (result.status !== 'committed' || inbound.kind !== 'message') return result;
  const after = await newest(deps, inbound.leg, before);
  const shown = after?.open ? await joinShown(deps, inbound, after) : { is: 'none' as const };
  const joined = after?.open && shown.is === 'none' ? await joinByPin(deps, inbound, after) : shown;
  if (joined.is === 'joined') return { status: 'committed', lines: joined.lines, joined: joined.leg };
  return joined.is === 'unavailable' ? { status: 'unavailable' } : result;
}

function movedTo(policy: Policy, stored: StoredCase, { leg, at }: Inbound): Moved | undefined {
  return stored.open ? undefined : viewLeg(openStored(stored, policy, at).snapshot, leg)?.movedTo;
}

/** The step on the leg the call is by now. One from before it went on, delivered again, is answered as it was then and not done again. */
async function takeMoved(deps: CallDeps, inbound: Inbound, left: StoredCase, { leg, turn }: Moved): Promise<TurnResult> {
  const first = turn === inbound.turnId ? undefined : await answeredBefore(deps, inbound, left);
  if (first) return { status: 'committed', lines: first, joined: leg };
  const result = await deps.turns.take({ ...inbound, leg, isNew: false });
  return result.status === 'committed' ? { ...result, joined: leg } : result;
}

/** What a turn answered the first time; undefined: it was not taken on that leg. A commit on a version that no case has changes nothing. */
async function answeredBefore(
  { store }: CallDeps,
  { leg, turnId, at }: Inbound,
  { id, number, state, open }: StoredCase,
): Promise<readonly TranscriptLine[] | undefined> {
  const result = await store.commit({
    op: `${leg}/${turnId}`,
    at,
    leg,
    expected: -1,
    lines: [],
    effects: [],
    finishes: [],
    case: { id, number, state, open },
  });
  return result.status === 'repeated' ? result.lines.filter((line) => line.leg === leg) : undefined;
}

/** The call's case after this turn: as this instance committed it, or, of a turn that was committed before, as it was read. */
async function newest({ cache, store }: CallDeps, leg: LegId, before: StoredCase | undefined): Promise<HeldCase | undefined> {
  const known = await cache.load(leg);
  if (known && (before === undefined || known.version > before.version)) return known;
  return before ?? store.loadByLeg(leg);
}
