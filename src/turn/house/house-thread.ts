import { decide } from '../../../machines/decide';
import type { SessionEvent } from '../../../machines/events';
import { viewCase, viewLeg } from '../../../machines/view';
import { openStored } from '../cases';
import type { HouseDeps } from './house-deps';
import type { HouseResult, HouseTurns } from './house';
import { decideSayCommit, rounds } from '../decide-say-commit';

/**
 * We are about to write to the address on file of who is proved on `by`: the thread is a leg of the case from now on, bound in
 * the store, proved by nothing before it is answered (P1, P2). Nothing is said there. Rejects with StoreUnavailable or NewerCase.
 */
export async function beginThread(deps: HouseDeps, turn: Parameters<HouseTurns['beginThread']>[0]): Promise<HouseResult> {
  const { op, at, leg, by, language, claim, epoch, written, digest } = turn;
  const events: readonly SessionEvent[] = [
    { type: 'leg.opened', leg, at, channel: 'email', language, written, joins: { user: claim.user, epoch } },
    { type: 'user.claimed', leg, at, claim },
    { type: 'thread.begun', leg, at, by, ...(digest === undefined ? {} : { digest }) },
  ];
  for (let round = 0; round < rounds; round += 1) {
    const stored = await deps.cache.loadCase(turn.case);
    if (!stored?.open) return 'gone';
    const opened = openStored(stored, deps.policy, at);
    if (viewLeg(opened.snapshot, leg)?.begun) return 'repeated';
    const passed = decide(opened.snapshot, [...opened.revoked, { type: 'clock.ticked', at }]);
    const begun = decide(passed.snapshot, events);
    if (viewCase(begun.snapshot).open && viewLeg(begun.snapshot, leg)?.begun) {
      const turned = await decideSayCommit(deps, {
        opened,
        prelude: passed,
        events,
        op,
        at,
        leg,
        asks: undefined,
        own: [],
        answers: undefined,
        finishes: [],
        greets: false,
      });
      const { status } = turned.result;
      if (status === 'committed') deps.cache.keep(leg, { ...turned.stored, floors: stored.floors });
      if (status !== 'lost' && status !== 'void') return status;
    } else if (round > 0) {
      return 'gone';
    }
    // What this instance knew may be old; what the store knows decides.
    deps.cache.dropCase(turn.case);
  }
  return 'unavailable';
}
