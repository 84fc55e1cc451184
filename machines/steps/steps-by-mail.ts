import type { SessionContext } from '../case/context';
import type { Grant } from '../case/grant';
import type { EventOf } from '../events';
import { liveGrant } from '../rights';
import { stay, tell, withLeg, type Step } from '../step';
import type { Instant, LegId } from '../words';

/**
 * "Mail me the steps" of the article that was told last: to the address on file of who has shown here who they are. Who has
 * not is told so, and asked; it is mailed as soon as they have. Nobody learns who is known by it (I12).
 */
export function wishSteps(context: SessionContext, { leg, at }: EventOf<'steps.wished'>): Step {
  const own = context.legs[leg];
  if (own?.steps === undefined) return stay(withLeg(context, leg, { misses: 0 }), tell(leg, { line: 'steps-by-mail', is: 'none' }));
  const grant = liveGrant(context, leg);
  if (grant) return mailSteps(context, leg, grant, at);
  return stay(
    withLeg(context, leg, { wantsSteps: true, proving: true, misses: 0 }),
    tell(leg, { line: 'steps-by-mail', is: 'proof-first' }),
  );
}

/** What was waited for is mailed now that the leg has shown who it is. */
export function mailWishedSteps(context: SessionContext, leg: LegId, at: Instant): Step {
  const grant = liveGrant(context, leg);
  return grant && context.legs[leg]?.wantsSteps ? mailSteps(context, leg, grant, at) : stay(context);
}

/** The same steps go out once in two minutes. */
function mailSteps(context: SessionContext, leg: LegId, { asker, epoch }: Grant, at: Instant): Step {
  const own = context.legs[leg];
  if (own?.steps === undefined) return stay(context);
  const { steps: article, mailedSteps: last, channel, language } = own;
  const asked = withLeg(context, leg, { wantsSteps: undefined, misses: 0 });
  if (last !== undefined && last.article === article && at - last.at < context.policy.pinAgain)
    return stay(asked, tell(leg, { line: 'steps-by-mail', is: 'again' }));
  return stay(
    withLeg(asked, leg, { mailedSteps: { article, at } }),
    { type: 'article.mail', user: asker, epoch, article, leg, channel, language, at },
    tell(leg, { line: 'steps-by-mail', is: 'on-its-way' }),
  );
}
