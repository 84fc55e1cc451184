import { decide } from '../../../machines/decide';
import type { SessionEvent } from '../../../machines/events';
import { viewCase } from '../../../machines/view';
import { openStored } from '../cases';
import type { HouseDeps } from './house-deps';
import type { HouseResult, HouseTurns } from './house';
import { decideSayCommit, rounds } from '../decide-say-commit';

/** A leg from elsewhere comes into a case in which its user is proved, by the proof that it gave itself (P1, P2). Rejects with StoreUnavailable or NewerCase. */
export async function joinProved(deps: HouseDeps, turn: Parameters<HouseTurns['joinProved']>[0]): Promise<HouseResult> {
  const { op, at, leg, channel, language, claim, method, epoch } = turn;
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
  for (let round = 0; round < rounds; round += 1) {
    const stored = await deps.cache.loadCase(turn.case);
    if (!stored?.open) return 'gone';
    const opened = openStored(stored, deps.policy, at);
    if (opened.snapshot.context.legs[leg]) return 'repeated';
    const prelude = decide(opened.snapshot, [...opened.revoked, { type: 'clock.ticked', at }, opens]);
    const mayJoin = viewCase(prelude.snapshot).open && prelude.snapshot.context.legs[leg] !== undefined;
    if (mayJoin) {
      const turned = await decideSayCommit(deps, {
        opened,
        prelude,
        events,
        op,
        at,
        leg,
        asks: leg,
        own: [],
        answers: undefined,
        finishes: [],
        greets: false,
        ...(turn.takesLines ? { taken: leg } : {}),
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
