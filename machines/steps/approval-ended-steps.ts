import type { SessionContext } from '../case/context';
import { withPerson } from '../desk/desk-state';
import type { EventOf } from '../events';
import { answerMails } from './mail-steps';
import { audit, chain, stay, tell, withContext, type Step } from '../step';
import type { Instant, LegId } from '../words';

/** Its time is over, given or not; the leg is told what else can be done. */
export function lapseApproval(context: SessionContext, at: Instant): Step {
  const { approval } = context;
  if (!approval || context.clock < approval.until || context.changes.some(({ status }) => status === 'authorized')) return stay(context);
  const unanswered = silentFor(context, at);
  return chain(
    { ...context, approval: undefined, ...(unanswered === undefined ? {} : { unanswered }) },
    (now) => stay(now, tell(approval.leg, { line: 'approval-ended', why: 'time' })),
    (now) => answerMails(now, [approval.leg], at),
  );
}

/** For whom a person is called, because the administrators did not answer in their time; undefined: none was asked, one did, or somebody is called already. */
export function silentFor(context: SessionContext, at: Instant): LegId | undefined {
  const { approval, changes, legs, policy } = context;
  const silent =
    policy.desk &&
    !withPerson(context) &&
    approval !== undefined &&
    approval.given === undefined &&
    at >= approval.until &&
    changes.every(({ status }) => status !== 'authorized');
  return silent && legs[approval.leg]?.ended === undefined ? approval.leg : undefined;
}

/** The page of the chat was loaded anew after a silence: what was given is over, as every right is; what is asked for goes on. */
export function dropApproval(context: SessionContext, { leg }: EventOf<'leg.resumed'>): Step {
  const { approval } = context;
  if (!approval?.given || approval.leg !== leg || context.changes.some(({ status }) => status === 'authorized')) return stay(context);
  return stay(withContext(context, { approval: undefined, yes: undefined }), tell(leg, { line: 'approval-ended', why: 'time' }));
}

/** Is a confirmation concerned when this user's epoch rises: as asker, or as who confirmed (I8)? */
function isRevoked({ approval }: SessionContext, { user, epoch }: Pick<EventOf<'grant.revoked'>, 'user' | 'epoch'>): boolean {
  if (!approval) return false;
  const { asker, given } = approval;
  return (asker === user && (given === undefined || given.epoch < epoch)) || (given?.by.user === user && given.by.epoch < epoch);
}

/** I8: what was given is over at once; what was only asked for can no longer be given. */
export function revokeApproval(context: SessionContext, event: Pick<EventOf<'grant.revoked'>, 'user' | 'epoch' | 'because' | 'at'>): Step {
  const { approval } = context;
  if (!approval || !isRevoked(context, event)) return stay(context);
  if (!approval.given) return stay({ ...context, approval: { ...approval, dead: true } });
  const entry = audit(
    { action: 'grant.revoked', asker: approval.asker, subject: null, actor: event.because, method: 'administrator' },
    event.at,
  );
  return chain(
    withContext(context, { approval: undefined, yes: undefined }),
    (now) => stay(now, tell(approval.leg, { line: 'revoked', because: event.because }), entry),
    (now) => answerMails(now, [approval.leg], event.at),
  );
}
