import { lapseApproval } from './approval-steps';
import type { SessionContext } from './context';
import { replaceInTime } from './closing-steps';
import { agentUntil, heardUntil, withPerson } from './desk-state';
import type { SessionEvent } from './events';
import { isHolding } from './hold';
import { idleSince, lapse } from './identity-steps';
import { answerOwed } from './mail-steps';
import { liveGrant, rightEnds } from './rights';
import { chain, stay, tell, withLeg, type Step } from './step';
import { awaited, isUnanswered } from './thread-terms';
import type { Instant, Millis } from './words';

type Tick = Extract<SessionEvent, { readonly type: 'clock.ticked' }>;

/** Time went by: rights end, ends are announced (P9), slow mail is spoken of, and a mail that waits for an outcome is answered. */
export function tick(context: SessionContext, { at }: Tick): Step {
  return chain(
    context,
    (now) => lapse(now, at),
    (now) => lapseApproval(now, at),
    announceEnds,
    offerOtherWays,
    (now) => answerOwed(now, at),
    (now) => replaceInTime(now, at),
  );
}

/** Two minutes before a right ends, chat says so, once (P9). */
function announceEnds(context: SessionContext): Step {
  const soon = Object.entries(context.legs).filter(([id, leg]) => {
    const grant = liveGrant(context, id);
    return grant && leg.channel === 'chat' && !leg.warned && context.clock >= rightEnds(context, leg, grant) - context.policy.warnBefore;
  });
  const next = soon.reduce((now, [id]) => withLeg(now, id, { warned: true }), context);
  return stay(
    next,
    ...soon.map(([id, leg]) =>
      tell(id, {
        line: 'right-ending',
        last: context.grant !== undefined && rightEnds(context, leg, context.grant) === context.grant.until,
      }),
    ),
  );
}

/** Three minutes after the PIN was mailed and still not here: what else can be done, once, unasked; not by mail. */
function offerOtherWays(context: SessionContext): Step {
  const waiting = Object.entries(context.legs).filter(
    ([id, leg]) =>
      leg.channel !== 'email' &&
      leg.mailedAt !== undefined &&
      leg.proving &&
      !leg.slowTold &&
      !liveGrant(context, id) &&
      context.clock >= leg.mailedAt + context.policy.slowMail,
  );
  const next = waiting.reduce((now, [id]) => withLeg(now, id, { slowTold: true }), context);
  return stay(next, ...waiting.map(([id]) => tell(id, { line: 'slow-mail' })));
}

/** How long a case may be silent: with a mail thread for days. */
const caseIdle = (context: SessionContext): Millis =>
  withPerson(context) || Object.entries(context.legs).some(([id, leg]) => leg.channel === 'email' && !isUnanswered(context, id))
    ? context.policy.mailCaseIdle
    : context.policy.caseIdle;

/** Has the case been silent for so long that it is over? */
export function isIdle(context: SessionContext, at: Instant): boolean {
  return Object.keys(context.legs).length > 0 && at - idleSince(context) >= caseIdle(context);
}

/** When the next thing happens by time alone; undefined: never. The worker sends clock.ticked then. */
export function wakeAt(context: SessionContext): Instant | undefined {
  const begun = awaited(context);
  const times = Object.entries(context.legs).flatMap(([id, leg]) => {
    const grant = liveGrant(context, id);
    const end = grant && rightEnds(context, leg, grant);
    const warn = end !== undefined && leg.channel === 'chat' && !leg.warned ? [end - context.policy.warnBefore] : [];
    const slow =
      leg.channel !== 'email' && leg.mailedAt !== undefined && leg.proving && !leg.slowTold && !grant
        ? [leg.mailedAt + context.policy.slowMail]
        : [];
    const held = leg.hold && isHolding(context, id) ? [leg.hold.until] : [];
    const owed = leg.mail?.owed === undefined ? [] : [leg.mail.owed];
    const awaits = context.grant && begun.includes(id) ? [context.grant.until] : [];
    return [...awaits, ...warn, ...slow, ...held, ...owed, ...(end === undefined ? [] : [end])];
  });
  const idle = Object.keys(context.legs).length > 0 ? [idleSince(context) + caseIdle(context)] : [];
  const applying = context.changes.some(({ status }) => status === 'authorized');
  const desk = [agentUntil(context), heardUntil(context)].flatMap((time) => (time === undefined ? [] : [time]));
  const all = [...times, ...desk, ...idle, ...(context.approval && !applying ? [context.approval.until] : [])];
  return all.length > 0 ? Math.min(...all) : undefined;
}
