import { decide, type Decision } from '../../machines/decide';
import type { SessionEvent } from '../../machines/events';
import { viewCase, viewLeg } from '../../machines/view';
import type { Instant, LegId } from '../../machines/words';
import type { NewLine, StoredCase } from '../store/port';
import { beginCase, NewerCase, openStored, type createCaseCache, type OpenCase } from './cases';
import type { HouseResult, HouseTurns } from './house';
import type { Inbound, TurnResult, Turns } from './port';
import { carryOut, isUnavailable, type TurnDeps } from './turns';
import { understand, type UnderstandDeps } from './understand';

/** How often a turn is decided anew when others were quicker; each time from a fresh load. */
const rounds = 12;

export interface TakeDeps extends TurnDeps {
  readonly understand: UnderstandDeps;
  readonly cache: ReturnType<typeof createCaseCache>;
}

/** The one way in: every message, every outcome, every tick passes here. */
export function createTurns(deps: TakeDeps): Turns & HouseTurns {
  return {
    take: (inbound) => guarded(() => takeInbound(deps, inbound)),
    tell: (turn) => takeHouse(deps, turn),
    resume: (turn) => resume(deps, turn),
    proveLeg: (turn) => proveLeg(deps, turn),
    beginProved: (turn) => beginProved(deps, turn),
  };
}

async function guarded(turn: () => Promise<TurnResult>): Promise<TurnResult> {
  try {
    return await turn();
  } catch (error) {
    if (isUnavailable(error) || error instanceof NewerCase) return { status: 'unavailable' };
    throw error;
  }
}

async function takeInbound(deps: TakeDeps, inbound: Inbound): Promise<TurnResult> {
  for (let round = 0; round < rounds; round += 1) {
    const known = await deps.cache.load(inbound.leg);
    if (inbound.kind === 'ended' && !known?.open) return { status: 'committed', lines: [] };
    const begun = openFor(deps, inbound, known);
    if (inbound.kind === 'opened' && begun.opened.snapshot.context.legs[inbound.leg]) return { status: 'committed', lines: [] };
    const { events, own } = await hearInbound(deps, inbound, begun);
    const turned = await carryOut(deps, {
      ...begun, events, own, op: `${inbound.leg}/${inbound.turnId}`, at: inbound.at, leg: inbound.leg, asks: inbound.leg,
      answers: inbound.kind === 'message' ? inbound.turnId : undefined, finishes: [],
      greets: inbound.kind === 'opened' || known === undefined,
    });
    const { status } = turned.result;
    if (status === 'committed') deps.cache.keep(inbound.leg, { ...turned.stored, floors: known?.floors ?? {} });
    if (status === 'committed' || status === 'repeated') return { status: 'committed', lines: turned.lines.filter((line) => line.leg === inbound.leg) };
    deps.cache.drop(inbound.leg);
  }
  return { status: 'unavailable' };
}

interface Begun { readonly opened: OpenCase; readonly prelude: Decision }

/** The leg's open case with all that time and revocations did to it, or a new one. */
function openFor(deps: TakeDeps, { leg, at, channel, language, locale }: Inbound, known: StoredCase | undefined): Begun {
  const joins: SessionEvent = { type: 'leg.opened', leg, at, channel, language: language ?? (locale?.toLowerCase().startsWith('fr') ? 'fr' : 'en') };
  if (known?.open) {
    const opened = openStored(known, deps.policy, at);
    const passed: SessionEvent[] = [...opened.revoked, { type: 'clock.ticked', at }];
    const prelude = decide(opened.snapshot, opened.snapshot.context.legs[leg] ? passed : [...passed, joins]);
    if (viewCase(prelude.snapshot).open) return { opened, prelude };
  }
  const opened = beginCase(leg, deps.policy, at);
  return { opened, prelude: decide(opened.snapshot, [joins]) };
}

async function hearInbound(deps: TakeDeps, inbound: Inbound, { opened, prelude }: Begun): Promise<{ readonly events: readonly SessionEvent[]; readonly own: readonly NewLine[] }> {
  const { leg, at } = inbound;
  if (inbound.kind === 'opened') return { events: [], own: [] };
  if (inbound.kind === 'ended') return { events: [{ type: 'leg.ended', leg, at }], own: [] };
  const { events, masked } = await understand(deps.understand, inbound, prelude.snapshot, opened.id);
  const echo = { ...inbound.echo, type: 'message', text: masked.text, ...(masked.value === undefined ? {} : { value: masked.value }) };
  return { events, own: [{ id: inbound.turnId, leg, from: 'customer', activity: JSON.stringify(echo) }] };
}

type HouseTurn = Parameters<HouseTurns['tell']>[0];

async function takeHouse(deps: TakeDeps, turn: HouseTurn): Promise<HouseResult> {
  try {
    for (let round = 0; round < rounds; round += 1) {
      const stored = await deps.store.loadCase(turn.case);
      if (!stored) return 'gone';
      const opened = openStored(stored, deps.policy, turn.at);
      const prelude = decide(opened.snapshot, opened.revoked);
      const turned = await carryOut(deps, {
        opened, prelude, events: turn.events, op: turn.op, at: turn.at, leg: undefined, asks: turn.asks, own: [], answers: undefined,
        finishes: turn.finishes ?? [], greets: false,
      });
      const { status } = turned.result;
      if (status === 'committed') refresh(deps, turned.stored, stored.floors, Object.keys(prelude.snapshot.context.legs));
      if (status !== 'lost' && status !== 'void') return status;
    }
    return 'unavailable';
  } catch (error) {
    if (isUnavailable(error) || error instanceof NewerCase) return 'unavailable';
    throw error;
  }
}

/** Legs of this case that this instance knows go on from the new state; others are none of its business. */
function refresh({ cache }: TakeDeps, stored: StoredCase, floors: StoredCase['floors'], legs: readonly string[]): void {
  for (const leg of legs) cache.replace(leg, { ...stored, floors });
}

async function resume(deps: TakeDeps, { at, leg }: { readonly at: Instant; readonly leg: LegId }): Promise<boolean> {
  const stored = await deps.store.loadByLeg(leg);
  if (!stored?.open) return false;
  const { snapshot } = openStored(stored, deps.policy, at);
  const own = viewLeg(snapshot, leg);
  const events: SessionEvent[] = [{ type: 'leg.resumed', leg, at }];
  if (own?.proved && decide(snapshot, events).tells.length > 0) {
    const seen = snapshot.context.legs[leg]?.seen ?? at;
    await takeHouse(deps, { op: `resumed/${leg}/${seen}`, at, case: stored.id, events });
  }
  return own !== undefined;
}

async function proveLeg(deps: TakeDeps, { op, at, leg, user, epoch }: Parameters<HouseTurns['proveLeg']>[0]): Promise<HouseResult | 'elsewhere'> {
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

async function beginProved(deps: TakeDeps, turn: Parameters<HouseTurns['beginProved']>[0]): Promise<HouseResult> {
  const { op, at, leg, language, claim, epoch, drafts } = turn;
  const opened = beginCase(leg, deps.policy, at, turn.case);
  const prelude = decide(opened.snapshot, [{ type: 'leg.opened', leg, at, channel: 'chat', language }]);
  const events: SessionEvent[] = [
    { type: 'user.claimed', leg, at, claim },
    { type: 'secret.checked', leg, at, ok: true, user: claim.user, method: 'link', epoch },
    ...(drafts.length > 0 ? [{ type: 'request.drafted' as const, leg, at, drafts }] : []),
  ];
  try {
    const turned = await carryOut(deps, { opened, prelude, events, op, at, leg, asks: leg, own: [], answers: undefined, finishes: [], greets: true });
    return turned.result.status === 'committed' || turned.result.status === 'repeated' ? turned.result.status : 'unavailable';
  } catch (error) {
    if (isUnavailable(error)) return 'unavailable';
    throw error;
  }
}
