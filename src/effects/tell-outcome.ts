import type { Effect, EffectOf, Outcome } from '../../machines/effects';
import type { SessionEvent } from '../../machines/events';
import type { CaseId, Instant } from '../../machines/words';
import { StoreUnavailable, type ClaimedEffect, type EffectPort } from '../store/port';
import type { HouseTurns } from '../turn/house/house';

export interface TellOutcomeDeps {
  readonly store: Pick<EffectPort, 'finishEffect'>;
  readonly turns: Pick<HouseTurns, 'tell'>;
  readonly now: () => Instant;
}

type Turn = Parameters<HouseTurns['tell']>[0];

/** A change's outcome re-enters at the top, in one commit with the end of its effect and of what went with it; of others only the end is kept. */
export async function tellOutcome(
  deps: TellOutcomeDeps,
  { id, case: owner, fence }: ClaimedEffect,
  first: readonly ClaimedEffect[],
  effect: Effect,
  outcome: Outcome,
): Promise<void> {
  if (effect.type === 'rights.end') return tellEnded(deps, { id, owner, fence }, effect, outcome);
  if (effect.type !== 'change.apply') {
    await deps.store.finishEffect({ case: owner, id, fence });
    return;
  }
  const at = deps.now();
  const events: SessionEvent[] = [{ type: 'effect.settled', id, change: effect.change.id, outcome, at }];
  const finishes = [...first.map((entry) => ({ id: entry.id, fence: entry.fence })), { id, fence }];
  await tellWithEnd(
    deps,
    {
      op: `settled/${id}`,
      at,
      case: owner,
      events,
      ...(effect.warrant.method === 'none' ? {} : { asks: effect.warrant.leg }),
      finishes,
    },
    'The outcome of a change could not be stored; the change keeps its key and is asked again.',
  );
}

/** All rights of who said "this was not me" have ended: said only now (I8), in one commit with the end of the effect. */
async function tellEnded(
  deps: TellOutcomeDeps,
  { id, owner, fence }: { readonly id: string; readonly owner: CaseId; readonly fence: number },
  { leg }: EffectOf<'rights.end'>,
  { status }: Outcome,
): Promise<void> {
  const at = deps.now();
  await tellWithEnd(
    deps,
    {
      op: `settled/${id}`,
      at,
      case: owner,
      events: [{ type: 'rights.ended', leg, done: status === 'done', at }],
      asks: leg,
      finishes: [{ id, fence }],
    },
    'That all rights have ended could not be stored; it is told later.',
  );
}

/** In one commit with the end of its effects; of a case that is gone their end alone is kept. Rejects with StoreUnavailable, in these words. */
async function tellWithEnd(
  { store, turns }: TellOutcomeDeps,
  turn: Turn & { readonly finishes: NonNullable<Turn['finishes']> },
  unstored: string,
): Promise<void> {
  const result = await turns.tell(turn);
  if (result === 'gone') for (const finish of turn.finishes) await store.finishEffect({ case: turn.case, ...finish });
  if (result === 'unavailable') throw new StoreUnavailable(unstored);
}

/** A mail that the next hop refuses for good is known to its case like one that comes back. */
export async function tellReturned(deps: TellOutcomeDeps, { case: owner, id }: ClaimedEffect, effect: Effect): Promise<void> {
  if (
    effect.type === 'change.apply' ||
    effect.type === 'audit.append' ||
    effect.type === 'rights.end' ||
    effect.type === 'secret.drop' ||
    effect.type === 'pin.replace' ||
    effect.type === 'desk.event' ||
    effect.type === 'portal.mail'
  )
    return;
  const at = deps.now();
  await deps.turns.tell({
    op: `bounced/${id}`,
    at,
    case: owner,
    events: [{ type: 'mail.bounced', leg: effect.leg, what: effect.type, at }],
  });
}

/** A change takes longer than its customer waits without a word. */
export async function tellDelay(deps: TellOutcomeDeps, { case: owner, id }: ClaimedEffect, change: string): Promise<void> {
  const at = deps.now();
  await deps.turns.tell({ op: `delayed/${id}`, at, case: owner, events: [{ type: 'effect.delayed', change, at }] });
}
