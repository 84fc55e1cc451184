import { decide } from '../../../machines/decide';
import type { SessionEvent } from '../../../machines/events';
import { viewCase } from '../../../machines/view';
import type { HouseDeps } from './house-deps';
import type { HouseResult, HouseTurns } from './house';
import { withinCase } from './within-case';

/** A leg from elsewhere comes into a case in which its user is proved, by the proof that it gave itself (P1, P2). Rejects with StoreUnavailable or NewerCase. */
export async function joinProved(deps: HouseDeps, turn: Parameters<HouseTurns['joinProved']>[0]): Promise<HouseResult> {
  const { at, leg, channel, language, claim, method, epoch } = turn;
  const opens: SessionEvent = {
    type: 'leg.opened',
    leg,
    at,
    channel,
    language,
    joins: { user: claim.user, epoch },
    ...(turn.pushed === undefined ? {} : { pushed: turn.pushed }),
  };
  const events: SessionEvent[] = [
    { type: 'user.claimed', leg, at, claim },
    { type: 'secret.checked', leg, at, ok: true, user: claim.user, method, epoch },
  ];
  return withinCase(deps, turn, (opened) => {
    if (opened.snapshot.context.legs[leg]) return 'repeated';
    const prelude = decide(opened.snapshot, [...opened.revoked, { type: 'clock.ticked', at }, opens]);
    const mayJoin = viewCase(prelude.snapshot).open && prelude.snapshot.context.legs[leg] !== undefined;
    return mayJoin ? { prelude, events, asks: leg, ...(turn.takesLines ? { taken: leg } : {}) } : undefined;
  });
}
