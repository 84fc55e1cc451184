import { catalogue } from '../catalogue';
import type { SessionContext } from '../case/context';
import { digestFor, openChanges } from '../digest';
import type { EventOf } from '../events';
import type { Question } from '../question';
import { missingField } from './request-steps';
import { openGrant } from '../rights';
import { stay, tell, withLeg, type Step } from '../step';
import type { LegId, NumberFacts } from '../words';

/** Changes that no administrator can confirm: they need a code from the asker's own mailbox, would send something there, or set a secret that nobody sees. */
const onlyByMailbox = (context: SessionContext, numbers: readonly NumberFacts[] | undefined): boolean =>
  openChanges(context).some(
    ({ kind, fields }) =>
      catalogue[kind].carriedOutBy === 'pins' ||
      catalogue[kind].secret !== undefined ||
      catalogue[kind].fresh(numbers?.find(({ number }) => number === fields.number)),
  );

/** "I can't get into my mailbox": from now on an administrator is offered where the PIN would be asked for (PA-6). */
export function loseMailbox(context: SessionContext, { leg, numbers }: EventOf<'mailbox.lost'>): Step {
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
export function askAdministrator(context: SessionContext, { leg, numbers, at }: EventOf<'approval.agreed'>): Step {
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
export const askForCustomer = (context: SessionContext, { leg, numbers, at }: EventOf<'agent.asked-administrator'>): Step => {
  const event = { type: 'approval.agreed' as const, leg, at, ...(numbers ? { numbers } : {}) };
  return isAsked(context, leg) ? askAgain(context, event) : askAdministrator(context, event);
};

/** Asked again while it is under way: the same code once more, and no second mail. */
export function askAgain(context: SessionContext, { leg }: EventOf<'approval.agreed'>): Step {
  const { approval } = context;
  if (!approval) return stay(context);
  return stay(
    withLeg(context, leg, { misses: 0 }),
    tell(leg, { line: 'approval-asked', reveals: { purpose: 'approval', handle: approval.handle, until: approval.until }, again: true }),
  );
}

/** No administrator, then: the PIN is asked for as before. */
export const keepMailbox = (context: SessionContext, { leg }: EventOf<'approval.declined'>): Step =>
  stay(withLeg(context, leg, { noMailbox: undefined, misses: 0, proving: true }));
