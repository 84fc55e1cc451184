import type { Grant, Leg, SessionContext } from './context';
import type { Instant, LegId } from './words';

/** When the leg's right ends if it stays silent; mail has no idle time (P8, P9). */
export function rightEnds(context: SessionContext, leg: Leg, grant: Grant): Instant {
  return leg.channel === 'email' ? grant.until : Math.min(grant.until, leg.seen + context.policy.grantIdle);
}

/**
 * The grant this leg may use now: its own proof, of the live grant's epoch, neither idle nor past the absolute end
 * (P1, P9, I1). Undefined: none.
 */
export function liveGrant(context: SessionContext, leg: LegId, at: Instant = context.clock): Grant | undefined {
  const { grant } = context;
  const own = context.legs[leg];
  if (!grant || !own?.proof || own.proof.epoch !== grant.epoch) return undefined;
  return at < rightEnds(context, own, grant) ? grant : undefined;
}

/** Legs with a live proof. */
export function provedLegs(context: SessionContext): readonly LegId[] {
  return Object.keys(context.legs).filter((leg) => liveGrant(context, leg) !== undefined);
}

/** May this leg see and touch the request in hand: it drafted it, nobody did, or it has shown who it is (P3). */
export function mayTouch(context: SessionContext, leg: LegId): boolean {
  return context.draftedBy === undefined || context.draftedBy === leg || liveGrant(context, leg) !== undefined;
}
