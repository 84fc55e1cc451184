import { decide } from '../../../machines/decide';
import type { SessionEvent } from '../../../machines/events';
import { viewLeg } from '../../../machines/view';
import type { Instant, LegId } from '../../../machines/words';
import { beginCase, isUnavailable, openStored } from '../cases';
import type { HouseResult, HouseTurns } from './house';
import type { HouseDeps } from './house-deps';
import { takeAgent } from './house-agent';
import { answerApproval } from './house-approve';
import { joinProved } from './house-join';
import { beginThread } from './house-thread';
import { decideSayCommit, rounds } from '../decide-say-commit';

/** Turns nobody typed, the same way as those that somebody did. */
export function createHouseTurns(deps: HouseDeps): HouseTurns {
  return {
    tell: (turn) => takeHouse(deps, turn),
    resume: (turn) => resume(deps, turn),
    proveLeg: (turn) => proveLeg(deps, turn),
    showSignIn: (turn) => reached(() => showSignIn(deps, turn)),
    beginProved: (turn) => beginProved(deps, turn),
    joinProved: (turn) => reached(() => joinProved(deps, turn)),
    beginThread: (turn) => reached(() => beginThread(deps, turn)),
    agent: (turn) => reached(() => takeAgent(deps, turn)),
    answerApproval: (turn) => reached(() => answerApproval(deps, turn)),
  };
}

/** What cannot be known now is answered as such. */
async function reached<Result>(turn: () => Promise<Result | 'unavailable'>): Promise<Result | 'unavailable'> {
  try {
    return await turn();
  } catch (error) {
    if (isUnavailable(error)) return 'unavailable';
    throw error;
  }
}

type HouseTurn = Parameters<HouseTurns['tell']>[0];

const takeHouse = (deps: HouseDeps, turn: HouseTurn): Promise<HouseResult> => reached(() => tellNewest(deps, turn));

/** These events on the newest state of the case. Rejects with StoreUnavailable or NewerCase. */
async function tellNewest(deps: HouseDeps, turn: HouseTurn): Promise<HouseResult> {
  for (let round = 0; round < rounds; round += 1) {
    const stored = await deps.cache.loadCase(turn.case);
    if (!stored) return 'gone';
    const opened = openStored(stored, deps.policy, turn.at);
    const told = turn.events.some((event) => event.type === 'grant.revoked');
    const prelude = decide(opened.snapshot, told ? [] : opened.revoked);
    const turned = await decideSayCommit(deps, {
      opened,
      prelude,
      events: turn.events,
      op: turn.op,
      at: turn.at,
      leg: undefined,
      asks: turn.asks,
      own: [],
      answers: undefined,
      finishes: turn.finishes ?? [],
      greets: false,
    });
    const { status } = turned.result;
    if (status === 'committed') deps.cache.replace({ ...turned.stored, floors: stored.floors });
    if (status !== 'lost' && status !== 'void') return status;
    deps.cache.dropCase(turn.case);
  }
  return 'unavailable';
}

async function resume(deps: HouseDeps, { at, leg }: { readonly at: Instant; readonly leg: LegId }): Promise<boolean> {
  const stored = await deps.store.loadByLeg(leg);
  if (!stored?.open) return false;
  const { snapshot } = openStored(stored, deps.policy, at);
  const own = viewLeg(snapshot, leg);
  const events: SessionEvent[] = [{ type: 'leg.resumed', leg, at }];
  if (own?.proved && decide(snapshot, events).tells.length > 0) {
    const seen = snapshot.context.legs[leg]?.seen ?? at;
    await takeHouse(deps, { op: `resumed/${leg}/${seen}`, at, case: stored.id, events });
  }
  return own !== undefined && !snapshot.context.legs[leg]?.ended;
}

async function proveLeg(
  deps: HouseDeps,
  { op, at, leg, user, epoch }: Parameters<HouseTurns['proveLeg']>[0],
): Promise<HouseResult | 'elsewhere'> {
  const stored = await deps.store.loadByLeg(leg);
  if (!stored?.open) return 'elsewhere';
  const opened = openStored(stored, deps.policy, at);
  const own = opened.snapshot.context.legs[leg];
  if (own?.claim?.user !== user) return 'elsewhere';
  const events: SessionEvent[] = [
    { type: 'leg.spoke', leg, at, language: own.language },
    { type: 'secret.checked', leg, at, ok: true, user, method: 'link', epoch },
  ];
  return takeHouse(deps, { op, at, case: stored.id, events, asks: leg });
}

async function showSignIn(deps: HouseDeps, { op, ...shown }: Parameters<HouseTurns['showSignIn']>[0]): Promise<HouseResult | 'elsewhere'> {
  const { leg, at } = shown;
  const stored = await deps.store.loadByLeg(leg);
  if (!stored?.open) return 'elsewhere';
  const opened = openStored(stored, deps.policy, at);
  const events: SessionEvent[] = [
    { type: 'clock.ticked', at },
    { type: 'sign-in.shown', ...shown },
  ];
  const { tells } = decide(opened.snapshot, [...opened.revoked, ...events]);
  if (!tells.some((tell) => tell.leg === leg && (tell.line.line === 'proved' || tell.line.line === 'signed-in'))) return 'elsewhere';
  return takeHouse(deps, { op, at, case: stored.id, events, asks: leg });
}

async function beginProved(deps: HouseDeps, turn: Parameters<HouseTurns['beginProved']>[0]): Promise<HouseResult> {
  const { op, at, leg, language, claim, epoch, drafts } = turn;
  const opened = beginCase(leg, deps.policy, at, turn.case);
  const prelude = decide(opened.snapshot, [{ type: 'leg.opened', leg, at, channel: 'chat', language }]);
  const events: SessionEvent[] = [
    { type: 'user.claimed', leg, at, claim },
    { type: 'secret.checked', leg, at, ok: true, user: claim.user, method: 'link', epoch },
    ...(drafts.length > 0 ? [{ type: 'request.drafted' as const, leg, at, drafts }] : []),
  ];
  return reached(async () => {
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
      greets: true,
    });
    return turned.result.status === 'committed' || turned.result.status === 'repeated' ? turned.result.status : 'unavailable';
  });
}
