import type { SessionContext } from '../case/context';
import { openChanges } from '../digest';
import type { EventOf } from '../events';
import { liveGrant, openGrant } from '../rights';
import { chain, stay, tell, withContext, withLeg, type Step } from '../step';
import type { Instant, LegId } from '../words';

/** "I have my PIN", "my PIN is": what follows is one, also in pieces (P10). */
export function givePin(context: SessionContext, leg: LegId): Step {
  const proving = liveGrant(context, leg) ? {} : { proving: true as const };
  if (!context.legs[leg]?.claim) return stay(withLeg(context, leg, { ...proving, offer: { ask: 'who' } }));
  return stay(withLeg(context, leg, { ...proving, noMailbox: undefined }), tell(leg, { line: 'enter-pin' }));
}

/** "Mail me my PIN", or the code again where a code is asked. Before the name is known, the name is asked first. */
export function requestPin(context: SessionContext, { leg, at, missed }: EventOf<'pin.requested'>, on?: 'desk'): Step {
  const own = context.legs[leg];
  if (own?.noMailbox)
    return requestPin(
      withLeg(context, leg, { noMailbox: undefined }),
      { type: 'pin.requested', leg, at, ...(missed ? { missed } : {}) },
      on,
    );
  const where = missed && own ? [tell(leg, { line: 'slow-mail' as const })] : [];
  if (!own?.claim || own.written === 'stranger') return stay(withLeg(context, leg, { wantsPin: true, misses: 0 }), ...where);
  if (context.freshFor !== undefined && openGrant(context, leg)) return mailCode(context, leg, context.freshFor, at);
  return chain(
    withLeg(context, leg, { misses: 0 }),
    (now) => mailPin(now, leg, at, on),
    (now) => stay(now, ...where),
  );
}

/** The PIN of who the leg says it is, by mail to the address on file, the same in two minutes only once (P6). A stranger's thread gets none. `on`: an agent asked. */
export function mailPin(context: SessionContext, leg: LegId, at: Instant, on?: 'desk'): Step {
  const own = context.legs[leg];
  if (!own?.claim || own.written === 'stranger') return stay(context);
  const again = own.mailedAt !== undefined && at - own.mailedAt < context.policy.pinAgain;
  const told = tell(leg, { line: 'pin-on-its-way', again });
  if (again) return stay(withLeg(context, leg, { proving: true }), told);
  const proved = liveGrant(context, leg)?.asker === own.claim.user;
  return stay(
    withLeg(context, leg, { mailedAt: at, slowTold: undefined, proving: true }),
    {
      type: 'pin.mail',
      why: 'asked',
      claim: own.claim,
      leg,
      channel: own.channel,
      ...(on === undefined ? {} : { on }),
      language: own.language,
      at,
      proved,
    },
    told,
  );
}

/** Mails a one-time code for exactly the open changes, to the proved asker's designated address (fresh). */
export function mailCode(context: SessionContext, leg: LegId, digest: string, at: Instant): Step {
  const own = context.legs[leg];
  const grant = openGrant(context, leg);
  if (!own || !grant) return stay(context);
  const asked = withContext(context, { freshFor: digest });
  if (own.codeFor === digest && own.codeAt !== undefined && at - own.codeAt < context.policy.pinAgain) {
    return stay(asked, tell(leg, { line: 'code-on-its-way', again: true }));
  }
  return stay(
    withLeg(asked, leg, { codeFor: digest, codeAt: at }),
    { type: 'code.mail', user: grant.asker, leg, channel: own.channel, language: own.language, digest, changes: openChanges(context), at },
    tell(leg, { line: 'code-on-its-way', again: false }),
  );
}
