import type { SessionContext } from '../case/context';
import type { EventOf } from '../events';
import { forgetLeg } from './leg-steps';
import { chain, stay, withLeg, type Step } from '../step';

/** The call is over here. Its right ends with it; what it said of itself stays, because what it set off still has to be reported. */
export function endLeg(context: SessionContext, event: EventOf<'leg.ended'>): Step {
  const { leg, movedTo } = event;
  const claim = context.legs[leg]?.claim;
  return chain(
    context,
    (now) => forgetLeg(now, event),
    (now) => stay(withLeg(now, leg, { claim, ended: true, question: { ask: 'nothing' }, ...(movedTo === undefined ? {} : { movedTo }) })),
  );
}
