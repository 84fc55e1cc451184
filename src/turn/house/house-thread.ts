import { decide } from '../../../machines/decide';
import type { SessionEvent } from '../../../machines/events';
import { viewCase, viewLeg } from '../../../machines/view';
import type { HouseDeps } from './house-deps';
import type { HouseResult, HouseTurns } from './house';
import { withinCase } from './within-case';

/**
 * We are about to write to the address on file of who is proved on `by`: the thread is a leg of the case from now on, bound in
 * the store, proved by nothing before it is answered (P1, P2). Nothing is said there. Rejects with StoreUnavailable or NewerCase.
 */
export async function beginThread(deps: HouseDeps, turn: Parameters<HouseTurns['beginThread']>[0]): Promise<HouseResult> {
  const { at, leg, by, language, claim, epoch, written, digest } = turn;
  const events: readonly SessionEvent[] = [
    { type: 'leg.opened', leg, at, channel: 'email', language, written, joins: { user: claim.user, epoch } },
    { type: 'user.claimed', leg, at, claim },
    { type: 'thread.begun', leg, at, by, ...(digest === undefined ? {} : { digest }) },
  ];
  return withinCase(deps, turn, (opened) => {
    if (viewLeg(opened.snapshot, leg)?.begun) return 'repeated';
    const prelude = decide(opened.snapshot, [...opened.revoked, { type: 'clock.ticked', at }]);
    const begun = decide(prelude.snapshot, events).snapshot;
    return viewCase(begun).open && viewLeg(begun, leg)?.begun ? { prelude, events, asks: undefined } : undefined;
  });
}
