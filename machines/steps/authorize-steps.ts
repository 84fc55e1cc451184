import { revokeApproval } from './approval-ended-steps';
import { catalogue } from '../catalogue';
import type { SessionContext } from '../case/context';
import { digestFor, openChanges } from '../digest';
import type { AuditFact } from '../audit-fact';
import type { EventOf } from '../events';
import type { DirectoryFacts } from '../directory-facts';
import { judge, type Verdict, type Wanting } from '../gate';
import { revoke } from './grant-steps';
import { mailCode } from './pin-steps';
import { audit, chain, stay, tell, withChange, withContext, type Out, type Step } from '../step';
import type { Change, Instant, LegId } from '../words';

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
    return stay(withChange(context, refused), audit(entry, at), told);
  }
  const { warrant, subject } = verdict;
  const free = catalogue[change.kind].proof === 'none';
  const authorized: Change = { ...change, status: 'authorized' };
  const language = context.legs[leg]?.language ?? 'en';
  const out: Out[] = [{ type: 'change.apply', change: authorized, subject, warrant, language, at }];
  if (free) out.push(tell(leg, { line: 'reminder-on-its-way' }));
  const whose = { asker: warrant.asker, subject, shown: context.legs[leg]?.claim?.shown ?? '' };
  return stay(withChange(context, free ? { ...authorized, status: 'applied' } : { ...authorized, whose }), ...out);
}

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
