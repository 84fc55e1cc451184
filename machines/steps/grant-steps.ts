import type { SessionContext } from '../case/context';
import type { EventOf } from '../events';
import { noteProved, tellOthers } from './join-steps';
import { legsOf } from '../case/legs';
import { answerMails, isMail, notePin } from './mail-steps';
import { holders, liveGrant, provedLegs, rightEnds } from '../rights';
import { audit, chain, stay, tell, withContext, withLeg, type Step } from '../step';
import { awaited } from '../terms/thread-terms';
import type { Instant, LegId } from '../words';

/** The secret was right: this leg is proved, by itself alone (P1). A leg proved for somebody else never shares the case. */
export function prove(context: SessionContext, event: EventOf<'secret.checked'>): Step {
  const { leg, user, method, epoch, digest, at } = event;
  const shared = provedLegs(context).some((other) => other !== leg) && context.grant?.epoch === epoch;
  const grant = shared && context.grant ? context.grant : { asker: user, method, since: at, until: at + context.policy.grantMax, epoch };
  const fresh = method === 'code' && digest !== undefined ? { digest, until: at + context.policy.codeTtl } : undefined;
  const proved = withLeg(
    { ...context, grant, everProved: true, ...(context.desk ? { desk: { ...context.desk, proved: user } } : {}) },
    leg,
    {
      proof: { method, at, epoch },
      ...(fresh ? { fresh } : {}),
      seen: context.clock,
      slowTold: undefined,
      mailedAt: undefined,
      proving: undefined,
      noMailbox: undefined,
      misses: 0,
      warned: undefined,
    },
  );
  const arrives = context.legs[leg]?.joined && !liveGrant(context, leg);
  return stay(
    noteProved(context, method === 'pin' ? notePin(proved, leg) : proved, leg),
    audit({ action: 'identity.proved', asker: user, subject: null, actor: leg, method }, at),
    tell(leg, { line: 'proved', method }),
    ...(arrives ? [tell(leg, { line: 'joined' as const })] : []),
    ...(shared ? tellOthers(context, leg) : []),
  );
}

/** Wrong, stale, locked and unknown sound the same (I12). */
export function rejectSecret(context: SessionContext, { leg }: EventOf<'secret.checked'>): Step {
  return stay(withLeg(context, leg, { misses: 0, proving: true }), tell(leg, { line: 'not-proved' }));
}

/** Ends every right that has run out at `at`, tells its leg unless that would be a mail unasked, and ends the grant when no leg holds it (P8, P9). */
export function lapse(context: SessionContext, at: Instant): Step {
  const { grant } = context;
  const clock = Math.max(at, context.clock);
  if (!grant) return stay({ ...context, clock });
  const ended = legsOf(context).flatMap(([leg, held]) =>
    held.proof !== undefined && clock >= rightEnds(context, held, grant) ? [leg] : [],
  );
  const next = ended.reduce((now, leg) => withLeg(now, leg, { proof: undefined, fresh: undefined, warned: undefined }), {
    ...context,
    clock,
  });
  const told = ended.filter((leg) => !isMail(next, leg)).map((leg) => tell(leg, { line: 'right-ended' }));
  if (stands(next)) return stay(next, ...told);
  const over = audit({ action: 'grant.expired', asker: grant.asker, subject: null, actor: 'clock', method: grant.method }, clock);
  return stay(withContext(withdrawYes(next), { grant: undefined }), ...told, over);
}

/** Somebody may use the grant now, or by answering our mail (P8). */
export const stands = (context: SessionContext): boolean => holders(context).length > 0 || awaited(context).length > 0;

/** The grant is over, and the yes that stood on it: the leg that held it last has given it up. */
export function dropGrant(context: SessionContext, leg: LegId, at: Instant): Step {
  const { grant } = context;
  if (!grant) return stay(context);
  const dropped = audit({ action: 'grant.revoked', asker: grant.asker, subject: null, actor: leg, method: grant.method }, at);
  return stay(withContext(withdrawYes(context), { grant: undefined }), dropped);
}

/** The page was loaded anew after a silence: the talk goes on, the right does not. */
export const dropProof = (context: SessionContext, { leg, at }: EventOf<'leg.resumed'>): Step =>
  dropRight(context, { leg, at, line: 'right-ended' });

/** The leg's own proof is over, and the grant when nobody else holds it; the leg is told so in this line. */
export function dropRight(
  context: SessionContext,
  { leg, at, line }: { readonly leg: LegId; readonly at: Instant; readonly line: 'right-ended' | 'signed-out' },
): Step {
  if (context.legs[leg]?.proof === undefined) return stay(context);
  const bare = withLeg(context, leg, { proof: undefined, fresh: undefined, warned: undefined });
  return chain(
    context.yes?.leg === leg ? withdrawYes(bare) : bare,
    (now) => stay(now, tell(leg, { line })),
    (now) => (provedLegs(now).length === 0 && awaited(now).length === 0 ? dropGrant(now, leg, at) : stay(now)),
  );
}

/** A higher epoch of the asker is known: the grant and every proof of it are over (I8). */
export function revoke(context: SessionContext, { user, because, at }: EventOf<'grant.revoked'>): Step {
  // Who says "this was not me" is told when all of it has ended.
  const told = holders(context).filter((leg) => !context.legs[leg]?.disputing);
  const bare = Object.keys(context.legs).reduce(
    (now, leg) => withLeg(now, leg, { proof: undefined, hold: undefined, fresh: undefined }),
    context,
  );
  const entry = audit(
    { action: 'grant.revoked', asker: user, subject: null, actor: because, ...(context.grant ? { method: context.grant.method } : {}) },
    at,
  );
  return chain(
    withContext(withdrawYes(bare), { grant: undefined }),
    (now) => stay(now, ...told.map((leg) => tell(leg, { line: 'revoked', because })), entry),
    (now) => answerMails(now, told, at),
  );
}

/** The yes of a right that is gone counts for nothing any more. */
export const withdrawYes = (context: SessionContext): SessionContext => withContext(context, { yes: undefined, freshFor: undefined });
