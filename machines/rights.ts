import { isApproved } from './terms/approved-terms';
import type { SessionContext } from './case/context';
import type { Leg } from './case/leg';
import type { Grant } from './case/grant';
import { openChanges } from './digest';
import { heldGrant, isHolding } from './terms/hold-terms';
import { legsOf } from './case/legs';
import type { Change, Instant, LegId } from './words';

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
  return context.grant === undefined ? [] : legsOf(context).flatMap(([leg]) => (liveGrant(context, leg) === undefined ? [] : [leg]));
}

/** The grant by which this leg may have this change made: its live proof, the PIN that holds for it (P8), or an administrator's confirmation of it (I13). */
export function grantFor(context: SessionContext, leg: LegId, change: Change): Grant | undefined {
  return liveGrant(context, leg) ?? heldGrant(context, leg, change) ?? approvedGrant(context, leg, change);
}

function approvedGrant(context: SessionContext, leg: LegId, change: Change): Grant | undefined {
  const { approval } = context;
  if (!approval?.given || !isApproved(context, leg, change)) return undefined;
  return { asker: approval.asker, method: 'administrator', since: approval.given.at, until: approval.until, epoch: approval.given.epoch };
}

/** The grant by which this leg may have everything made that is open; undefined: there is a change it may not, or it holds nothing. */
export function openGrant(context: SessionContext, leg: LegId): Grant | undefined {
  const live = liveGrant(context, leg);
  if (live || (context.legs[leg]?.hold === undefined && context.approval?.given === undefined)) return live;
  const grants = openChanges(context).map((change) => grantFor(context, leg, change));
  return grants.every((grant) => grant !== undefined) ? grants[0] : undefined;
}

/** Legs on which the case's grant stands: with a live proof, or with a PIN that still holds for something. */
export function holders(context: SessionContext): readonly LegId[] {
  return legsOf(context).flatMap(([leg]) => (liveGrant(context, leg) !== undefined || isHolding(context, leg) ? [leg] : []));
}

/** May this leg see and touch the request in hand: it drafted it, nobody did, or it has shown who it is (P3). */
export function mayTouch(context: SessionContext, leg: LegId): boolean {
  return context.draftedBy === undefined || context.draftedBy === leg || openGrant(context, leg) !== undefined;
}
