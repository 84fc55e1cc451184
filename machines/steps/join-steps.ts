import type { SessionContext } from '../case/context';
import type { Leg } from '../case/leg';
import { openChanges } from '../digest';
import { withPerson } from '../desk/desk-state';
import type { EventOf } from '../events';
import { liveGrant, provedLegs } from '../rights';
import { stay, tell, withLeg, type Out, type Step } from '../step';
import type { LegId } from '../words';

/** Nothing of a request waits for a yes, a proof or its outcome. */
export const nothingInHand = (context: SessionContext): boolean =>
  openChanges(context).length === 0 && context.changes.every((change) => change.status !== 'authorized');

/** "I want to go on with my case": only a call finds one so, and only by its own PIN (P2); a chat is where it is. */
export function wishCase(context: SessionContext, { leg }: EventOf<'case.wished'>): Step {
  if (context.legs[leg]?.channel !== 'voice') return stay(context);
  if (liveGrant(context, leg) && !context.legs[leg]?.joined && !nothingInHand(context))
    return stay(withLeg(context, leg, { misses: 0 }), tell(leg, { line: 'finish-first' }));
  const wish: Partial<Leg> = liveGrant(context, leg) ? { seeks: true } : { wantsCase: true, proving: true };
  return stay(withLeg(context, leg, { ...wish, misses: 0 }));
}

/**
 * What the leg itself keeps of its proof: a call that proved itself with nothing in hand may go on where its user is proved already.
 * Where a person is waited for or has the case it stays: its place in the line and whom it talks with are here.
 */
export function noteProved(before: SessionContext, after: SessionContext, leg: LegId): SessionContext {
  const own = after.legs[leg];
  const seeks = own?.channel === 'voice' && !own.joined && !liveGrant(before, leg) && nothingInHand(after) && !withPerson(after);
  return withLeg(after, leg, { wantsCase: undefined, ...(seeks ? { seeks: true } : {}) });
}

/** The other proved legs are told in one line that somebody showed who they are here, too. `before`: as it was until then. */
export function tellOthers(before: SessionContext, leg: LegId): readonly Out[] {
  const own = before.legs[leg];
  if (!own || liveGrant(before, leg)) return [];
  return provedLegs(before).map((other) => tell(other, { line: 'joined-elsewhere', channel: own.channel }));
}
