import type { Leg } from '../../../machines/case/leg';
import { decide } from '../../../machines/decide';
import { idleSince } from '../../../machines/case/legs';
import { mayJoin, type Joining } from '../../../machines/terms/join-terms';
import type { Policy } from '../../../machines/policy';
import { viewLeg } from '../../../machines/view';
import type { CaseId, Claim, Instant, LegId, ProofMethod } from '../../../machines/words';
import type { Keys } from '../../proof/keys';
import { idOf, slotOf } from '../../store/ids';
import type { CasePort, StoredCase, TranscriptLine } from '../../store/port';
import { NewerCase, openStored, type HeldCase } from '../cases';
import type { HouseTurns } from '../house/house';

export interface JoinDeps {
  readonly store: Pick<CasePort, 'liveCases' | 'loadCase' | 'readLines'>;
  readonly house: Pick<HouseTurns, 'joinProved' | 'tell'>;
  readonly keys: Keys;
  readonly policy: Policy;
}

/** The turn in which a call was proved. */
export interface CallTurn {
  readonly leg: LegId;
  readonly turnId: string;
  readonly at: Instant;
  readonly takesLines?: true;
}

/** The call goes on as this leg, and what was said to it there first; `none`: it stays where it is. */
export type JoinResult =
  | { readonly is: 'joined'; readonly leg: LegId; readonly lines: readonly TranscriptLine[] }
  | { readonly is: 'none' }
  | { readonly is: 'unavailable' };

/** More lines than any leg hears when it comes. */
const firstLines = 50;

/**
 * A call whose PIN was right, with nothing in hand of its own, goes on in the newest open case in which its user is proved
 * (P2): as a new leg there, proved by the PIN of this call, while its own case ends. Everything about it follows from the
 * call and the turn, so that doing it again finds it done. Rejects with StoreUnavailable.
 */
export async function joinByPin(deps: JoinDeps, call: CallTurn, own: HeldCase): Promise<JoinResult> {
  const { leg: from, at } = call;
  const { snapshot } = openStored(own, deps.policy, at);
  const view = viewLeg(snapshot, from);
  const held = snapshot.context.legs[from];
  if (!view?.seeks || !held?.claim || !held.proof) return { is: 'none' };
  const joins: Joining = { user: held.claim.user, epoch: held.proof.epoch };
  const target = choose(
    deps,
    call,
    (await deps.store.liveCases(joins.user)).filter(({ id }) => id !== own.id),
    joins,
  );
  return target === undefined
    ? { is: 'none' }
    : bring(deps, call, { from: own.id, held, to: target, claim: held.claim, method: held.proof.method, epoch: joins.epoch });
}

/**
 * A call goes on where its code, or a case number, showed it to: the same way. The claim that stands behind a code is the one of
 * the leg that was shown it, with the address its proof was given under. When there is nothing to join any more, the call hears it.
 */
export async function joinShown(deps: JoinDeps, call: CallTurn, own: HeldCase): Promise<JoinResult> {
  const { leg: from, turnId, at } = call;
  const held = openStored(own, deps.policy, at).snapshot.context.legs[from];
  if (!held?.goesTo) return { is: 'none' };
  const { case: to, user, epoch, method, shownBy } = held.goesTo;
  const claim = shownBy === undefined ? held.claim : await claimOf(deps, to, shownBy, at);
  const result = claim?.user === user ? await bring(deps, call, { from: own.id, held, to, claim, method, epoch }) : { is: 'none' as const };
  if (result.is !== 'none') return result;
  const told = await deps.house.tell({
    op: `nowhere/${from}/${turnId}`,
    at,
    case: own.id,
    asks: from,
    events: [{ type: shownBy === undefined ? 'case.missed' : 'join-code.checked', leg: from, at }],
  });
  return told === 'committed' || told === 'repeated' ? result : { is: 'unavailable' };
}

async function claimOf({ store, policy }: JoinDeps, id: CaseId, leg: LegId, at: Instant): Promise<Claim | undefined> {
  const stored = await store.loadCase(id);
  return stored && contextOf(stored, policy, at)?.legs[leg]?.claim;
}

interface Bringing {
  readonly from: CaseId;
  readonly held: Leg;
  readonly to: CaseId;
  readonly claim: Claim;
  readonly method: ProofMethod;
  readonly epoch: number;
}

async function bring(deps: JoinDeps, call: CallTurn, { from: left, held, to, claim, method, epoch }: Bringing): Promise<JoinResult> {
  const { leg: from, turnId, at } = call;
  const leg = nextLeg(deps.keys, call, to);
  const result = await deps.house.joinProved({
    op: `${leg}/${turnId}`,
    at,
    case: to,
    leg,
    channel: held.channel,
    language: held.language,
    claim,
    method,
    epoch,
    ...(held.pushed === undefined ? {} : { pushed: held.pushed }),
    ...(call.takesLines ? { takesLines: true } : {}),
  });
  if (result === 'gone') return { is: 'none' };
  if (result !== 'committed' && result !== 'repeated') return { is: 'unavailable' };
  const gone = await deps.house.tell({
    op: `moved/${from}/${turnId}`,
    at,
    case: left,
    events: [{ type: 'leg.ended', leg: from, at, movedTo: { leg, turn: turnId } }],
  });
  if (gone !== 'committed' && gone !== 'repeated') return { is: 'unavailable' };
  return { is: 'joined', leg, lines: await deps.store.readLines(leg, 0, firstLines) };
}

/** The leg as which this call goes on in that case: in the case's shard, unguessable, and the same every time. */
function nextLeg(keys: Keys, { leg, turnId }: CallTurn, id: CaseId): LegId {
  return idOf(slotOf(id), keys.bytes('join-leg', leg, turnId, id));
}

/** The case this turn has joined already, else the one in which somebody was active last. */
function choose({ keys, policy }: JoinDeps, call: CallTurn, cases: readonly StoredCase[], joins: Joining): CaseId | undefined {
  const may = cases.flatMap((stored) => {
    const context = contextOf(stored, policy, call.at);
    if (!context) return [];
    const joined = context.legs[nextLeg(keys, call, stored.id)] !== undefined;
    return joined || mayJoin(context, joins) ? [{ id: stored.id, joined, seen: idleSince(context) }] : [];
  });
  return may.sort((a, b) => Number(b.joined) - Number(a.joined) || b.seen - a.seen)[0]?.id;
}

/** The case after what time and revocations did to it; undefined: a newer house wrote it, and it is left alone. */
export function contextOf(stored: StoredCase, policy: Policy, at: Instant) {
  try {
    const { snapshot, revoked } = openStored(stored, policy, at);
    return decide(snapshot, [...revoked, { type: 'clock.ticked', at }]).snapshot.context;
  } catch (error) {
    if (error instanceof NewerCase) return undefined;
    throw error;
  }
}
