import { mayConfirm, type Answer } from '../terms/approval-terms';
import type { SessionContext } from '../case/context';
import { openChanges } from '../digest';
import type { EventOf } from '../events';
import { answerMails } from './mail-steps';
import { audit, chain, stay, tell, withLeg, type Step } from '../step';

/** An administrator has confirmed who asks, for exactly this request; the leg's own yes stands, and the gate has the last word. */
export function approve(context: SessionContext, { approver, approverEpoch, epoch, at }: Answer): Step {
  const { approval } = context;
  const own = approval && context.legs[approval.leg];
  if (!approval || !own?.claim || !approver) return stay(context);
  const { leg, asker, handle, digest } = approval;
  const until = at + context.policy.approvalLife;
  return stay(
    withLeg({ ...context, approval: { ...approval, until, given: { by: { user: approver.id, epoch: approverEpoch }, at, epoch } } }, leg, {
      proving: undefined,
      slowTold: undefined,
      mailedAt: undefined,
      misses: 0,
    }),
    audit({ action: 'identity.proved', asker, subject: null, actor: leg, method: 'administrator', approver: approver.id }, at),
    {
      type: 'approval.mail',
      stage: 'given',
      claim: own.claim,
      leg,
      channel: own.channel,
      language: own.language,
      changes: openChanges(context),
      digest,
      handle,
      at,
      until,
      by: approver.id,
    },
    tell(leg, { line: 'proved', method: 'administrator' }),
  );
}

/** The code was wrong; with the last try it is over, which nobody but the administrator hears. */
export function countWrong(context: SessionContext, { approver, at }: Answer): Step {
  const { approval } = context;
  if (!approval) return stay(context);
  const wrong = approval.wrong + 1;
  const over = wrong >= context.policy.approvalTries ? { dead: true as const } : {};
  return stay(
    { ...context, approval: { ...approval, wrong, ...over } },
    audit(
      {
        action: 'approval.wrong-code',
        asker: approval.asker,
        subject: null,
        actor: approval.leg,
        ...(approver ? { approver: approver.id } : {}),
      },
      at,
    ),
  );
}

/** Any other administrator of the account may stop it, also after it was given, until it is being carried out. */
export function mayRefuse(context: SessionContext, { handle, approver }: EventOf<'approval.refused'>): boolean {
  const { approval } = context;
  return (
    approval !== undefined &&
    approval.handle === handle &&
    approval.dead === undefined &&
    !context.changes.some(({ status }) => status === 'authorized') &&
    mayConfirm({ approver, asker: approval.asker, account: approval.account, subjects: [] })
  );
}

export function refuseApproval(context: SessionContext, { approver, at }: EventOf<'approval.refused'>): Step {
  const { approval } = context;
  if (!approval) return stay(context);
  const entry = audit(
    {
      action: 'approval.refused',
      asker: approval.asker,
      subject: null,
      actor: approval.leg,
      ...(approver ? { approver: approver.id } : {}),
    },
    at,
  );
  if (!approval.given) return stay({ ...context, approval: { ...approval, dead: true } }, entry);
  return chain(
    { ...context, approval: undefined, yes: undefined },
    (now) => stay(now, entry, tell(approval.leg, { line: 'approval-ended', why: 'refused' })),
    (now) => answerMails(now, [approval.leg], at),
  );
}

/** An administrator on the page has no PIN at hand: theirs is mailed, to their own address (P6). */
export function mailApproverPin(context: SessionContext, { claim, language, at }: EventOf<'approver.pin-requested'>): Step {
  const { approval } = context;
  const own = approval && context.legs[approval.leg];
  return own
    ? stay(context, {
        type: 'pin.mail',
        why: 'asked',
        claim,
        leg: approval.leg,
        channel: own.channel,
        on: 'page',
        language,
        at,
        proved: true,
      })
    : stay(context);
}
