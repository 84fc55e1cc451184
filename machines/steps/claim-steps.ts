import type { SessionContext } from '../case/context';
import type { EventOf } from '../events';
import { dropGrant, stands, withdrawYes } from './grant-steps';
import type { Leg } from '../case/leg';
import { mailLink } from './link-steps';
import { noteWorded } from './mail-steps';
import { mailPin } from './pin-steps';
import { chain, stay, withLeg, type Step } from '../step';

/** An address that several share names none of them (P7). */
const unnamed = (leg: Leg): boolean => leg.written === 'shared' && leg.claim?.by === 'email';

/** A leg says who it is. Another name than the one it proved gives its right up; nothing is gained by it (I7). */
export function claim(context: SessionContext, { leg, claim: said, at }: EventOf<'user.claimed'>): Step {
  const before = context.legs[leg];
  if (!before) return stay(context);
  if (before.claim?.user === said.user) return stay(withLeg(context, leg, { claim: said, partial: undefined, misses: 0 }));
  const changed = withLeg(context, leg, {
    claim: said,
    partial: undefined,
    proof: undefined,
    hold: undefined,
    fresh: undefined,
    mailedAt: undefined,
    linkAt: undefined,
    slowTold: undefined,
    codeFor: undefined,
    begun: undefined,
    misses: 0,
  });
  return chain(
    before.claim === undefined || unnamed(before) ? noteWorded(changed, leg) : changed,
    (now) => (context.yes?.leg === leg ? stay(withdrawYes(now)) : stay(now)),
    (now) => ((before.proof || before.hold || before.begun) && !stands(now) ? dropGrant(now, leg, at) : stay(now)),
    (now) => (before.wantsPin || before.mailedAt !== undefined ? mailPin(withLeg(now, leg, { wantsPin: undefined }), leg, at) : stay(now)),
    (now) => (before.wantsLink ? mailLink(now, leg, at) : stay(now)),
  );
}

/** Account number or extension alone; the other one is asked for. */
export function halfClaim(context: SessionContext, { leg, partial, anew }: EventOf<'user.half-claimed'>): Step {
  const before = anew ? undefined : context.legs[leg]?.partial;
  return stay(withLeg(context, leg, { partial: { ...before, ...partial }, misses: 0 }));
}
