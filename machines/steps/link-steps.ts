import type { SessionContext } from '../case/context';
import type { Grant } from '../case/grant';
import { digestFor, openChanges } from '../digest';
import type { EffectOf, InHand } from '../effects';
import type { EventOf } from '../events';
import type { Leg } from '../case/leg';
import { missingField } from './request-steps';
import { liveGrant } from '../rights';
import { stay, tell, withLeg, type Step } from '../step';
import type { Claim, Instant, LegId } from '../words';

/**
 * "Later", or "send me a link to go on elsewhere": what is in hand stays as it is, and the owner of the address on file gets
 * a link (P5). The leg that asked gains nothing by it (P1). Before the name is known, the name is asked first; a stranger's
 * mail gets what every stranger's does.
 */
export function requestLink(context: SessionContext, { leg, at }: EventOf<'link.requested'>): Step {
  const own = context.legs[leg];
  if (own?.written === 'stranger') return stay(withLeg(context, leg, { wantsPin: true, misses: 0 }));
  return own?.claim ? mailLink(context, leg, at) : stay(withLeg(context, leg, { wantsLink: true, misses: 0 }));
}

/** Mails the link, to the user whom the leg claims to be and nobody else, at most one in two minutes (I12: to whom nobody is, alike). */
export function mailLink(context: SessionContext, leg: LegId, at: Instant): Step {
  const own = context.legs[leg];
  if (!own?.claim) return stay(context);
  const again = own.linkAt !== undefined && at - own.linkAt < context.policy.pinAgain;
  const told = tell(leg, { line: 'link-on-its-way', again });
  const asked = withLeg(context, leg, { wantsLink: undefined, misses: 0 });
  if (again) return stay(asked, told);
  const grant = liveGrant(context, leg);
  const proved = grant?.asker === own.claim.user;
  return stay(
    withLeg(asked, leg, { linkAt: at }),
    {
      ...linkFor(own, own.claim, { leg, at, proved }),
      ...(grant && proved && own.channel !== 'email' ? { inHand: inHand(context, leg, grant) } : {}),
    },
    told,
  );
}

/** The link itself, to whom a leg claims to be. */
export const linkFor = (
  { channel, language }: Leg,
  claim: Claim,
  asked: { readonly leg: LegId; readonly at: Instant; readonly proved: boolean },
): EffectOf<'resume.mail'> => ({ type: 'resume.mail', claim, channel, language, ...asked });

/** What the mail may say of the request to the address on file of who is proved here (P3), and what a yes to it is for. */
function inHand(context: SessionContext, leg: LegId, { until }: Grant): InHand {
  const changes = openChanges(context);
  const whole = changes.length > 0 && missingField(context) === undefined && changes.every(({ keyed }) => keyed === undefined);
  return { changes, until, ...(whole ? { digest: digestFor(context, leg) } : {}) };
}
