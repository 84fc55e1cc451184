import type { SessionContext } from '../case/context';
import type { EventOf } from '../events';
import { dropRight, prove } from './grant-steps';
import { claim } from './claim-steps';
import { chain, stay, tell, withLeg, type Step } from '../step';

/** The browser of this chat signed in at the portal a short while ago: the leg is named and proved by it, never fresh. No PIN is mailed any more that was waited for. */
export function proveBySignIn(context: SessionContext, event: EventOf<'sign-in.shown'>): Step {
  const { leg, at, claim: said, signIn, epoch = 0 } = event;
  return chain(
    withLeg(context, leg, { wantsPin: undefined }),
    (now) => claim(now, { type: 'user.claimed', leg, at, claim: said }),
    (now) => prove(now, { type: 'secret.checked', leg, at, ok: true, user: said.user, method: 'portal', epoch }),
    (now) => {
      const proof = now.legs[leg]?.proof;
      return stay(proof ? withLeg(now, leg, { proof: { ...proof, signIn } }) : now);
    },
  );
}

/** It signed in longer ago: the leg is named by it. The same name again is not told again. */
export function nameBySignIn(context: SessionContext, { leg, at, claim: said }: EventOf<'sign-in.shown'>): Step {
  if (context.legs[leg]?.claim?.user === said.user) return stay(context);
  return chain(
    context,
    (now) => stay(now, tell(leg, { line: 'signed-in' })),
    (now) => claim(now, { type: 'user.claimed', leg, at, claim: said }),
  );
}

/** The sign-in is over: what it proved is over with it, and nothing else. */
export function endSignIn(context: SessionContext, { signIn, at }: EventOf<'sign-in.ended'>): Step {
  const legs = Object.keys(context.legs).filter((leg) => context.legs[leg]?.proof?.signIn === signIn);
  return chain(context, ...legs.map((leg) => (now: SessionContext) => dropRight(now, { leg, at, line: 'signed-out' })));
}
