import { revokeApproval } from './approval-ended-steps';
import { catalogue } from './catalogue';
import type { SessionContext } from './context';
import { digestFor, openChanges } from './digest';
import type { Outcome } from './effects';
import type { AuditFact } from './audit-fact';
import type { EventOf } from './events';
import type { DirectoryFacts } from './directory-facts';
import { judge, type Verdict, type Wanting } from './gate';
import { revoke } from './grant-steps';
import { mailCode } from './pin-steps';
import { answerOutcome, isMail, noteApplied } from './mail-steps';
import { grantFor, provedLegs } from './rights';
import { audit, chain, stay, tell, withContext, type Out, type Step } from './step';
import type { Report } from './tells';
import type { Change, Instant, LegId, UserId } from './words';

/** The leg whose yes stands; a free request has none and goes by who drafted it. */
export const acting = (context: SessionContext): LegId | undefined => context.yes?.leg ?? context.draftedBy;

/** The gate's word on every open change. */
export function verdicts(
  context: SessionContext,
  facts: DirectoryFacts,
): readonly { readonly change: Change; readonly verdict: Verdict }[] {
  const leg = acting(context);
  return leg === undefined ? [] : openChanges(context).map((change) => ({ change, verdict: judge(context, change, facts, leg) }));
}

/** What is wanting before anything of the request is carried out: it is summarized and confirmed as one. */
export function wanting(context: SessionContext, facts: DirectoryFacts): Wanting | undefined {
  const wants = verdicts(context, facts).flatMap(({ verdict }) => (verdict.is === 'wanting' ? [verdict.what] : []));
  return (['yes', 'proof', 'extension', 'fresh'] as const).find((what) => wants.includes(what));
}

/** Extensions that are somebody's are told, and asked for anew; what is confirmed after that is another request (P4). */
export function askExtension(context: SessionContext, facts: DirectoryFacts): Step {
  const leg = acting(context);
  const taken = verdicts(context, facts).flatMap(({ change, verdict }) =>
    verdict.is === 'wanting' && verdict.what === 'extension' ? [change] : [],
  );
  const changes = context.changes.map((change): Change => {
    const { extension: _, ...fields } = change.fields;
    return taken.includes(change) ? { ...change, fields, status: 'drafted' } : change;
  });
  const told =
    leg === undefined
      ? []
      : taken.map(({ kind, fields: { extension = '' } }) =>
          tell(leg, { line: 'field-refused' as const, kind, field: 'extension' as const, taken: extension }),
        );
  return stay(withContext(context, { changes, yes: undefined, freshFor: undefined }), ...told);
}

/** Mails the one-time code for exactly this digest. */
export function askFresh(context: SessionContext, at: Instant): Step {
  const leg = acting(context);
  return leg === undefined ? stay(context) : mailCode(context, leg, digestFor(context, leg), at);
}

/** Carries the gate's word out: each change is authorized or refused, each with its audit entry before anything else (I10). */
export function authorize(context: SessionContext, { facts, at }: EventOf<'directory.read'>): Step {
  const leg = acting(context);
  if (leg === undefined) return stay(context);
  const found = verdicts(context, facts);
  return chain(
    context,
    ...found.map(
      ({ change, verdict }) =>
        (now: SessionContext) =>
          decideOne(now, change, verdict, facts, leg, at),
    ),
    (now) => stay(withContext(now, { yes: undefined, freshFor: undefined, draftedBy: leg })),
    (now) => (found.some(({ verdict }) => verdict.is === 'refused' && verdict.reason === 'revoked') ? endGrant(now, at) : stay(now)),
  );
}

/** The read found the asker gone, suspended, or with another address: the grant is over at once, not only for this change. */
function endGrant(context: SessionContext, at: Instant): Step {
  const { grant, approval } = context;
  return chain(
    context,
    (now) =>
      grant ? revoke(now, { type: 'grant.revoked', user: grant.asker, epoch: grant.epoch + 1, because: 'account-changed', at }) : stay(now),
    (now) =>
      approval?.given
        ? revokeApproval(now, { user: approval.asker, epoch: approval.given.epoch + 1, because: 'account-changed', at })
        : stay(now),
  );
}

function decideOne(context: SessionContext, change: Change, verdict: Verdict, facts: DirectoryFacts, leg: LegId, at: Instant): Step {
  if (verdict.is === 'wanting') return stay(context);
  const fact = { asker: facts.asker?.id ?? null, actor: leg, kind: change.kind, change: change.id };
  if (verdict.is === 'refused') {
    const refused: Change = {
      ...change,
      status: 'refused',
      reason: verdict.reason,
      ...(verdict.again === undefined ? {} : { again: verdict.again }),
    };
    const entry: AuditFact = { action: 'change.refused', ...fact, subject: verdict.subject ?? null, reason: verdict.reason };
    const told = tell(leg, { line: 'change-refused', change: refused, reason: verdict.reason });
    return stay(put(context, refused), audit(entry, at), told);
  }
  const { warrant, subject } = verdict;
  const free = catalogue[change.kind].proof === 'none';
  const authorized: Change = { ...change, status: 'authorized' };
  const language = context.legs[leg]?.language ?? 'en';
  const out: Out[] = [{ type: 'change.apply', change: authorized, subject, warrant, language, at }];
  if (free) out.push(tell(leg, { line: 'reminder-on-its-way' }));
  const whose = { asker: warrant.asker, subject, shown: context.legs[leg]?.claim?.shown ?? '' };
  return stay(put(context, free ? { ...authorized, status: 'applied' } : { ...authorized, whose }), ...out);
}

const put = (context: SessionContext, change: Change): SessionContext => ({
  ...context,
  changes: context.changes.map((each) => (each.id === change.id ? change : each)),
});

/**
 * A login reminder beside a change that waits for its yes does not wait with it: it is free, and goes through the gate by
 * itself as soon as its address is known. Its outcome is of no consequence here, so the request does not keep it.
 */
export function releaseFree(context: SessionContext, leg: LegId, at: Instant): Step {
  const open = openChanges(context);
  const ready = open.filter(
    (change) => catalogue[change.kind].proof === 'none' && catalogue[change.kind].fields.safeParse(change.fields).success,
  );
  if (ready.length === 0 || ready.length === open.length) return stay(context);
  const kept = withContext(context, { changes: context.changes.filter((change) => !ready.includes(change)) });
  return chain(
    kept,
    ...ready.map(
      (change) => (now: SessionContext) =>
        decideOne(now, change, judge(now, change, { asker: undefined, changes: {} }, leg), { asker: undefined, changes: {} }, leg, at),
    ),
  );
}

/** Is this the outcome of a change that is under way here? */
export function awaits(context: SessionContext, change: string | undefined): boolean {
  return context.changes.some((each) => each.id === change && each.status === 'authorized');
}

/** What became of a change: kept in the ledger, told to the leg that confirmed it (authorize made it the drafter), one by one. */
export function settle(context: SessionContext, { change: id, outcome, at }: EventOf<'effect.settled'>): Step {
  const change = context.changes.find((each) => each.id === id && each.status === 'authorized');
  const leg = context.draftedBy;
  if (!change || leg === undefined) return stay(context);
  return chain(
    context,
    (now) => report(now, leg, change, outcome, at),
    (now) => reportElsewhere(now, leg, id ?? ''),
    (now) => answerOutcome(now, leg, at),
  );
}

/** The other proved legs of the case are told in one line (P3: no unproved one). */
function reportElsewhere(context: SessionContext, leg: LegId, id: string): Step {
  const change = context.changes.find((each) => each.id === id);
  const channel = context.legs[leg]?.channel;
  const others = provedLegs(context).filter((other) => other !== leg);
  return change && channel
    ? stay(context, ...others.map((other) => tell(other, { line: 'changed-elsewhere', channel, change })))
    : stay(context);
}

function report(context: SessionContext, leg: LegId, change: Change, outcome: Outcome, at: Instant): Step {
  if (outcome.status === 'refused') {
    const refused: Change = { ...change, status: 'refused', reason: outcome.reason };
    return stay(put(context, refused), tell(leg, { line: 'change-refused', change: refused, reason: outcome.reason }));
  }
  if (outcome.status !== 'applied') {
    const failed: Change = { ...change, status: 'failed' };
    return stay(put(context, failed), tell(leg, { line: 'change-failed', change: failed }));
  }
  const { asker, subject, before, welcome } = outcome;
  const applied: Change = { ...change, status: 'applied' };
  const whole: Report = { change: applied, at: outcome.at, ...(before ? { before } : {}) };
  const moved = put(outcome.epoch === undefined ? context : moveGrant(context, outcome.epoch), before ? { ...applied, before } : applied);
  const heard: Report = grantFor(moved, leg, applied) ? whole : { change: applied, at: outcome.at };
  return stay(
    noteApplied(moved, leg, asker),
    tell(leg, { line: 'change-applied', report: heard }),
    ...notices(moved, leg, whole, asker, subject, at),
    ...(welcome === undefined
      ? []
      : [
          {
            type: 'portal.mail' as const,
            order: { mail: 'welcome' as const, user: welcome },
            leg,
            language: context.legs[leg]?.language ?? 'en',
            at,
          },
        ]),
  );
}

/** Asker and subject are told by mail, who asked by mail in the answer itself; a new PIN is mailed instead, and says itself what happened. */
function notices(context: SessionContext, leg: LegId, report: Report, asker: UserId, subject: UserId, at: Instant): readonly Out[] {
  const own = context.legs[leg];
  const language = own?.language ?? 'en';
  if (catalogue[report.change.kind].carriedOutBy === 'pins') {
    return own?.claim ? [{ type: 'pin.mail', why: 'new', claim: own.claim, leg, channel: own.channel, language, at, proved: true }] : [];
  }
  const answered = isMail(context, leg) ? [asker] : [];
  const others = catalogue[report.change.kind].tellsAdministrators ? ['administrators' as const] : [];
  return [...new Set([asker, subject]), ...others]
    .filter((to) => !answered.includes(to))
    .map((to) => ({ type: 'notice.mail', to, leg, channel: own?.channel ?? 'chat', report, asker, subject, language, at }));
}

/** It takes longer than a customer waits without a word; the outcome will be told. Mail waits longer, by the clock. */
export function sayUnderWay(context: SessionContext, { change }: EventOf<'effect.delayed'>): Step {
  const leg = context.draftedBy;
  return leg === undefined || isMail(context, leg) ? stay(context) : stay(context, tell(leg, { line: 'change-under-way', change }));
}

/** A new PIN ended all other grants of the user; the one that asked for it goes on under the new epoch (P6). */
function moveGrant(context: SessionContext, epoch: number): SessionContext {
  const { grant } = context;
  if (!grant) return context;
  const legs = Object.fromEntries(
    Object.entries(context.legs).map(([id, leg]) => [
      id,
      leg.proof?.epoch === grant.epoch ? { ...leg, proof: { ...leg.proof, epoch } } : leg,
    ]),
  );
  return { ...context, legs, grant: { ...grant, epoch } };
}
