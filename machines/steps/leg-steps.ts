import type { SessionContext } from '../case/context';
import type { EventOf } from '../events';
import type { Leg } from '../case/leg';
import { dropGrant, lapse, stands, withdrawYes } from './grant-steps';
import { withOne } from '../case/legs';
import { beginMail } from './mail-steps';
import { hearSummary } from '../terms/summary-terms';
import { liveGrant, rightEnds } from '../rights';
import { chain, stay, withLeg, type Step } from '../step';
import type { Instant, Language, LegId } from '../words';

/** A new leg: nothing is known of it, and a mail thread is a stranger's unless it was judged to be somebody's. A leg that is already here stays as it is. */
export function openLeg(context: SessionContext, { leg, channel, language, written, joins, pushed, at }: EventOf<'leg.opened'>): Step {
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

/** In another language nothing was asked yet: its first words come next. */
const inFirstWords = ({ legs }: SessionContext, leg: LegId, language: Language): Partial<Leg> =>
  legs[leg]?.language === language ? {} : { otherwise: true };

/** A leg said something. What ran out while it was silent ends first: an input never revives a right (P9). */
export function hearLeg(context: SessionContext, event: EventOf<'leg.spoke'>): Step {
  const { leg, language, at } = event;
  return chain(
    context,
    (now) => lapse(now, at),
    (now) => stay(hearSummary(now, event)),
    (now) =>
      stay(
        beginMail(
          stillWarned(
            withLeg(now, leg, { seen: now.clock, language, seeks: undefined, about: undefined, ...inFirstWords(now, leg, language) }),
            leg,
          ),
          leg,
        ),
      ),
  );
}

/** What was said puts the end of the right off, and the warning may come again; the absolute end is told once. */
function stillWarned(context: SessionContext, leg: LegId): SessionContext {
  const own = context.legs[leg];
  const grant = liveGrant(context, leg);
  const soon = own && grant && context.clock >= rightEnds(context, own, grant) - context.policy.warnBefore;
  return soon ? context : withLeg(context, leg, { warned: undefined });
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
