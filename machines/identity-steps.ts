import type { Leg, SessionContext } from './context';
import { openChanges } from './digest';
import type { AuditFact } from './effects';
import type { SessionEvent } from './events';
import { noteProved, tellOthers } from './join-steps';
import { legsOf, withOne } from './legs';
import { mailLink } from './link-steps';
import { answerMails, beginMail, isMail, notePin, noteWorded } from './mail-steps';
import { hearSummary } from './put-summary';
import { holders, liveGrant, openGrant, provedLegs, rightEnds } from './rights';
import { chain, stay, tell, withContext, withLeg, type Out, type Step } from './step';
import { awaited } from './thread-terms';
import type { Instant, LegId } from './words';

type Of<T extends SessionEvent['type']> = Extract<SessionEvent, { readonly type: T }>;

const audit = (fact: AuditFact, at: Instant): Out => ({ type: 'audit.append', fact, at });

/** The yes of a right that is gone counts for nothing any more. */
const withdrawYes = (context: SessionContext): SessionContext => withContext(context, { yes: undefined, freshFor: undefined });

/** A new leg: nothing is known of it, and a mail thread is a stranger's unless it was judged to be somebody's. A leg that is already here stays as it is. */
export function openLeg(context: SessionContext, { leg, channel, language, written, joins, pushed, at }: Of<'leg.opened'>): Step {
  if (context.legs[leg]) return stay(context);
  const opened = {
    channel,
    language,
    seen: at,
    question: { ask: 'need' as const },
    misses: 0,
    ...(channel === 'email' ? { written: written ?? 'stranger' } : {}),
    ...(joins ? { joined: true as const } : {}),
    ...(pushed === undefined ? {} : { pushed }),
  };
  return stay({ ...context, legs: withOne(context.legs, leg, opened) });
}

/** A leg said something. What ran out while it was silent ends first: an input never revives a right (P9). */
export function hearLeg(context: SessionContext, event: Of<'leg.spoke'>): Step {
  const { leg, language, at } = event;
  return chain(
    context,
    (now) => lapse(now, at),
    (now) => stay(hearSummary(now, event)),
    (now) => stay(beginMail(stillWarned(withLeg(now, leg, { seen: now.clock, language, seeks: undefined }), leg), leg)),
  );
}

/** What was said puts the end of the right off, and the warning may come again; the absolute end is told once. */
function stillWarned(context: SessionContext, leg: LegId): SessionContext {
  const own = context.legs[leg];
  const grant = liveGrant(context, leg);
  const soon = own && grant && context.clock >= rightEnds(context, own, grant) - context.policy.warnBefore;
  return soon ? context : withLeg(context, leg, { warned: undefined });
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
const stands = (context: SessionContext): boolean => holders(context).length > 0 || awaited(context).length > 0;

/** An address that several share names none of them (P7). */
const unnamed = (leg: Leg): boolean => leg.written === 'shared' && leg.claim?.by === 'email';

/** A leg says who it is. Another name than the one it proved gives its right up; nothing is gained by it (I7). */
export function claim(context: SessionContext, { leg, claim: said, at }: Of<'user.claimed'>): Step {
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
export function halfClaim(context: SessionContext, { leg, partial }: Of<'user.half-claimed'>): Step {
  return stay(withLeg(context, leg, { partial: { ...context.legs[leg]?.partial, ...partial }, misses: 0 }));
}

function dropGrant(context: SessionContext, leg: LegId, at: Instant): Step {
  const { grant } = context;
  if (!grant) return stay(context);
  const dropped = audit({ action: 'grant.revoked', asker: grant.asker, subject: null, actor: leg, method: grant.method }, at);
  return stay(withContext(withdrawYes(context), { grant: undefined }), dropped);
}

/** The page was loaded anew after a silence: the talk goes on, the right does not. */
export const dropProof = (context: SessionContext, { leg, at }: Of<'leg.resumed'>): Step =>
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

/** The secret was right: this leg is proved, by itself alone (P1). A leg proved for somebody else never shares the case. */
export function prove(context: SessionContext, event: Of<'secret.checked'>): Step {
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
export function rejectSecret(context: SessionContext, { leg }: Of<'secret.checked'>): Step {
  return stay(withLeg(context, leg, { misses: 0, proving: true }), tell(leg, { line: 'not-proved' }));
}

/** "I have my PIN", "my PIN is": what follows is one, also in pieces (P10). */
export function givePin(context: SessionContext, leg: LegId): Step {
  const proving = liveGrant(context, leg) ? {} : { proving: true as const };
  if (!context.legs[leg]?.claim) return stay(withLeg(context, leg, { ...proving, offer: { ask: 'who' } }));
  return stay(withLeg(context, leg, { ...proving, noMailbox: undefined }), tell(leg, { line: 'enter-pin' }));
}

/** "Mail me my PIN", or the code again where a code is asked. Before the name is known, the name is asked first. */
export function requestPin(context: SessionContext, { leg, at, missed }: Of<'pin.requested'>): Step {
  const own = context.legs[leg];
  if (own?.noMailbox)
    return requestPin(withLeg(context, leg, { noMailbox: undefined }), { type: 'pin.requested', leg, at, ...(missed ? { missed } : {}) });
  const where = missed && own ? [tell(leg, { line: 'slow-mail' as const })] : [];
  if (!own?.claim || own.written === 'stranger') return stay(withLeg(context, leg, { wantsPin: true, misses: 0 }), ...where);
  if (context.freshFor !== undefined && openGrant(context, leg)) return mailCode(context, leg, context.freshFor, at);
  return chain(
    withLeg(context, leg, { misses: 0 }),
    (now) => mailPin(now, leg, at),
    (now) => stay(now, ...where),
  );
}

function mailPin(context: SessionContext, leg: LegId, at: Instant): Step {
  const own = context.legs[leg];
  if (!own?.claim || own.written === 'stranger') return stay(context);
  const again = own.mailedAt !== undefined && at - own.mailedAt < context.policy.pinAgain;
  const told = tell(leg, { line: 'pin-on-its-way', again });
  if (again) return stay(withLeg(context, leg, { proving: true }), told);
  const proved = liveGrant(context, leg)?.asker === own.claim.user;
  return stay(
    withLeg(context, leg, { mailedAt: at, slowTold: undefined, proving: true }),
    { type: 'pin.mail', why: 'asked', claim: own.claim, leg, channel: own.channel, language: own.language, at, proved },
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

/** A higher epoch of the asker is known: the grant and every proof of it are over (I8). */
export function revoke(context: SessionContext, { user, because, at }: Of<'grant.revoked'>): Step {
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

/** "Start over" or "end chat": the leg's name and right are gone; the grant too when nobody else holds it. */
export function forgetLeg(context: SessionContext, { leg, at }: { readonly leg: LegId; readonly at: Instant }): Step {
  const held = context.legs[leg]?.proof !== undefined || context.legs[leg]?.hold !== undefined || context.legs[leg]?.begun !== undefined;
  const bare = withLeg(context, leg, {
    claim: undefined,
    partial: undefined,
    proof: undefined,
    hold: undefined,
    fresh: undefined,
    mailedAt: undefined,
    slowTold: undefined,
    wantsPin: undefined,
    wantsLink: undefined,
    wantsSteps: undefined,
    linkAt: undefined,
    wantsCase: undefined,
    seeks: undefined,
    proving: undefined,
    noMailbox: undefined,
    codeFor: undefined,
    keying: undefined,
    namedCase: undefined,
    goesTo: undefined,
    begun: undefined,
    offer: undefined,
    misses: 0,
  });
  return held && !stands(bare) ? dropGrant(bare, leg, at) : stay(context.yes?.leg === leg ? withdrawYes(bare) : bare);
}

/** The last input of any leg; the case is over `caseIdle` after it. */
export function idleSince(context: SessionContext): Instant {
  return legsOf(context).reduce((latest, [, leg]) => Math.max(latest, leg.seen), 0);
}
