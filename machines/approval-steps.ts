import { mayConfirm, type Answer } from './approval-terms';
import { catalogue } from './catalogue';
import type { SessionContext } from './context';
import { withPerson } from './desk-state';
import { digestFor, openChanges } from './digest';
import type { AuditFact } from './effects';
import type { SessionEvent } from './events';
import { answerMails } from './mail-steps';
import type { Question } from './question';
import { openGrant } from './rights';
import { missingField } from './request-steps';
import { chain, stay, tell, withContext, withLeg, type Out, type Step } from './step';
import type { Instant, LegId, NumberFacts } from './words';

type Of<T extends SessionEvent['type']> = Extract<SessionEvent, { readonly type: T }>;

const audit = (fact: AuditFact, at: Instant): Out => ({ type: 'audit.append', fact, at });

/** Changes that no administrator can confirm: they need a code from the asker's own mailbox, would send something there, or set a secret that nobody sees. */
const onlyByMailbox = (context: SessionContext, numbers: readonly NumberFacts[] | undefined): boolean =>
  openChanges(context).some(
    ({ kind, fields }) =>
      catalogue[kind].carriedOutBy === 'pins' ||
      catalogue[kind].secret !== undefined ||
      catalogue[kind].fresh(numbers?.find(({ number }) => number === fields.number)),
  );

/** "I can't get into my mailbox": from now on an administrator is offered where the PIN would be asked for (PA-6). */
export function loseMailbox(context: SessionContext, { leg, numbers }: Of<'mailbox.lost'>): Step {
  const own = context.legs[leg];
  if (!own) return stay(context);
  const calm = withLeg(context, leg, { misses: 0 });
  if (own.written === 'stranger') return stay(calm, tell(leg, { line: 'no-mailbox', now: 'elsewhere' }));
  const open = openChanges(context).length > 0;
  if (context.freshFor !== undefined || onlyByMailbox(context, numbers))
    return stay(calm, tell(leg, { line: 'no-mailbox', now: 'only-mailbox' }));
  if (open && openGrant(context, leg)) return stay(calm, tell(leg, { line: 'no-mailbox', now: 'proved' }));
  const asked = withLeg(calm, leg, { noMailbox: true, proving: undefined, wantsPin: undefined });
  return mayAsk(asked, leg) || isAsked(asked, leg) ? stay(asked) : stay(asked, tell(leg, { line: 'no-mailbox', now: 'request' }));
}

/** Everything is there that an administrator is to see: a known writer's leg has named itself and said yes to what was summarized to it (P4), and is not proved. */
export function mayAsk(context: SessionContext, leg: LegId): boolean {
  const own = context.legs[leg];
  return (
    own?.claim !== undefined &&
    own.written !== 'stranger' &&
    context.yes?.leg === leg &&
    context.yes.digest === digestFor(context, leg) &&
    openChanges(context).length > 0 &&
    missingField(context) === undefined &&
    openGrant(context, leg) === undefined
  );
}

/** Was an administrator asked for what this leg wants? Also when nobody can answer any more: the leg is not told before its time is over (I12). */
export const isAsked = ({ approval }: SessionContext, leg: LegId): boolean => approval?.leg === leg && approval.given === undefined;

/** Where the mailbox cannot be reached, an administrator is offered or waited for instead of the PIN (PA-6). */
export function instead(context: SessionContext, leg: LegId, digest: string): Question | undefined {
  if (isAsked(context, leg)) return { ask: 'waiting' };
  return context.legs[leg]?.noMailbox && mayAsk(context, leg) ? { ask: 'administrator', digest } : undefined;
}

/** The administrators are asked, and the leg gets the code to tell them. The effect that asks gives it its name. */
export function askAdministrator(context: SessionContext, { leg, numbers, at }: Of<'approval.agreed'>): Step {
  const own = context.legs[leg];
  if (!own?.claim) return stay(context);
  if (onlyByMailbox(context, numbers))
    return stay(withLeg(context, leg, { noMailbox: undefined, misses: 0 }), tell(leg, { line: 'no-mailbox', now: 'only-mailbox' }));
  const { claim, channel, language } = own;
  const [handle, until, digest, changes] = [
    `${context.case}:${context.nextEffect}`,
    at + context.policy.approvalLife,
    digestFor(context, leg),
    openChanges(context),
  ];
  const named = changes.map(({ id, subject, fields }) => ({ id, subject, fields }));
  const others =
    context.approval && context.approval.leg !== leg
      ? [tell(context.approval.leg, { line: 'approval-ended' as const, why: 'changed' as const })]
      : [];
  return stay(
    withLeg(
      { ...context, approval: { handle, leg, asker: claim.user, account: claim.account, digest, changes: named, until, wrong: 0 } },
      leg,
      { misses: 0, proving: true },
    ),
    { type: 'approval.mail', stage: 'asked', claim, leg, channel, language, changes, digest, handle, at, until },
    ...others,
    tell(leg, { line: 'approval-asked', reveals: { purpose: 'approval', handle, until }, again: false }),
  );
}

/** An agent asks for a customer who said yes and cannot be proved otherwise; once it is under way, the code once more. */
export const askForCustomer = (context: SessionContext, { leg, numbers, at }: Of<'agent.asked-administrator'>): Step => {
  const event = { type: 'approval.agreed' as const, leg, at, ...(numbers ? { numbers } : {}) };
  return isAsked(context, leg) ? askAgain(context, event) : askAdministrator(context, event);
};

/** Asked again while it is under way: the same code once more, and no second mail. */
export function askAgain(context: SessionContext, { leg }: Of<'approval.agreed'>): Step {
  const { approval } = context;
  if (!approval) return stay(context);
  return stay(
    withLeg(context, leg, { misses: 0 }),
    tell(leg, { line: 'approval-asked', reveals: { purpose: 'approval', handle: approval.handle, until: approval.until }, again: true }),
  );
}

/** No administrator, then: the PIN is asked for as before. */
export const keepMailbox = (context: SessionContext, { leg }: Of<'approval.declined'>): Step =>
  stay(withLeg(context, leg, { noMailbox: undefined, misses: 0, proving: true }));

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
export function mayRefuse(context: SessionContext, { handle, approver }: Of<'approval.refused'>): boolean {
  const { approval } = context;
  return (
    approval !== undefined &&
    approval.handle === handle &&
    approval.dead === undefined &&
    !context.changes.some(({ status }) => status === 'authorized') &&
    mayConfirm({ approver, asker: approval.asker, account: approval.account, subjects: [] })
  );
}

export function refuseApproval(context: SessionContext, { approver, at }: Of<'approval.refused'>): Step {
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
export function dropApproval(context: SessionContext, { leg }: Of<'leg.resumed'>): Step {
  const { approval } = context;
  if (!approval?.given || approval.leg !== leg || context.changes.some(({ status }) => status === 'authorized')) return stay(context);
  return stay(withContext(context, { approval: undefined, yes: undefined }), tell(leg, { line: 'approval-ended', why: 'time' }));
}

/** Is a confirmation concerned when this user's epoch rises: as asker, or as who confirmed (I8)? */
function isRevoked({ approval }: SessionContext, { user, epoch }: Pick<Of<'grant.revoked'>, 'user' | 'epoch'>): boolean {
  if (!approval) return false;
  const { asker, given } = approval;
  return (asker === user && (given === undefined || given.epoch < epoch)) || (given?.by.user === user && given.by.epoch < epoch);
}

/** I8: what was given is over at once; what was only asked for can no longer be given. */
export function revokeApproval(context: SessionContext, event: Pick<Of<'grant.revoked'>, 'user' | 'epoch' | 'because' | 'at'>): Step {
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

/** An administrator on the page has no PIN at hand: theirs is mailed, to their own address (P6). */
export function mailApproverPin(context: SessionContext, { claim, language, at }: Of<'approver.pin-requested'>): Step {
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
