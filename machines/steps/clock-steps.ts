import { lapseApproval } from './approval-ended-steps';
import type { SessionContext } from '../case/context';
import type { Leg } from '../case/leg';
import { replaceInTime } from './closing-steps';
import { agentUntil, heardUntil, withPerson } from '../desk/desk-state';
import type { EventOf } from '../events';
import { isHolding } from '../terms/hold-terms';
import { lapse } from './grant-steps';
import { idleSince, legsOf } from '../case/legs';
import { answerOwed } from './mail-steps';
import { liveGrant, rightEnds } from '../rights';
import { chain, stay, tell, withLeg, type Step } from '../step';
import { awaited, isUnanswered } from '../terms/thread-terms';
import type { Instant, LegId, Millis } from '../words';

type Tick = EventOf<'clock.ticked'>;

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

/** Less than this is left, in milliseconds: it ends sooner than in two minutes, and is told so. */
const ABOUT_TWO: Millis = 100_000;

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
        ...(context.grant && rightEnds(context, leg, context.grant) - context.clock < ABOUT_TWO ? { soon: true as const } : {}),
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
  withPerson(context) || legsOf(context).some(([id, leg]) => leg.channel === 'email' && !isUnanswered(context, id))
    ? context.policy.mailCaseIdle
    : context.policy.caseIdle;

/** Has the case been silent for so long that it is over? */
export function isIdle(context: SessionContext, at: Instant): boolean {
  return legsOf(context).length > 0 && at - idleSince(context) >= caseIdle(context);
}

const never = Infinity;

/** When the next thing happens by time alone; undefined: never. The worker sends clock.ticked then. */
export function wakeAt(context: SessionContext): Instant | undefined {
  const legs = legsOf(context);
  const begun = awaited(context);
  let next = Math.min(agentUntil(context) ?? never, heardUntil(context) ?? never);
  for (const [id, leg] of legs) next = Math.min(next, legWakesAt(context, id, leg, begun));
  if (legs.length > 0) next = Math.min(next, idleSince(context) + caseIdle(context));
  if (context.approval && !context.changes.some(({ status }) => status === 'authorized')) next = Math.min(next, context.approval.until);
  return next === never ? undefined : next;
}

function legWakesAt(context: SessionContext, id: LegId, leg: Leg, begun: readonly LegId[]): Instant {
  const grant = liveGrant(context, id);
  const end = grant ? rightEnds(context, leg, grant) : never;
  const isSlow = leg.channel !== 'email' && leg.mailedAt !== undefined && leg.proving && !leg.slowTold && !grant;
  return Math.min(
    end,
    leg.channel === 'chat' && !leg.warned ? end - context.policy.warnBefore : never,
    isSlow && leg.mailedAt !== undefined ? leg.mailedAt + context.policy.slowMail : never,
    leg.hold && isHolding(context, id) ? leg.hold.until : never,
    leg.mail?.owed ?? never,
    context.grant && begun.includes(id) ? context.grant.until : never,
  );
}
