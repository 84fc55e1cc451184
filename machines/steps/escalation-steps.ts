import { awaits } from './settle-steps';
import type { Desk, SessionContext } from '../case/context';
import { kept, listeners, withPerson } from '../desk/desk-state';
import { openChanges } from '../digest';
import type { EventOf } from '../events';
import { liveGrant, mayTouch } from '../rights';
import { audit, chain, stay, tell, withContext, withLeg, type Out, type Step } from '../step';
import { linkFor } from './link-steps';
import { answer, progress, puzzle, wonder } from './talk-steps';
import type { Escalation, Instant, LegId } from '../words';

/** Where somebody waits for a person: which leg, why, and whether nobody is at the desk now. */
interface Call {
  readonly leg: LegId;
  readonly why: Escalation;
  readonly at: Instant;
  readonly deskClosed?: true | undefined;
}

/** A person is called, and the customer is told what to expect, once. Who is called, is called for the case. */
export function callPerson(context: SessionContext, { leg, why, at, deskClosed }: Call): Step {
  const desk: Desk = { ...kept(context), why, leg, since: at };
  const { channel = 'chat', language = 'en' } = context.legs[leg] ?? {};
  const told: Out[] = context.policy.webhooks ? [{ type: 'desk.event', event: 'case.escalated', leg, channel, language, why, at }] : [];
  return chain(
    withContext(context, { desk }),
    (now) =>
      stay(
        now,
        audit({ action: 'case.escalated', asker: now.grant?.asker ?? null, subject: null, actor: leg, reason: why }, at),
        ...told,
        tell(leg, { line: 'person-called', why, again: false }),
      ),
    (now) => (deskClosed ? provideForNight(now, leg, at) : stay(now)),
  );
}

/**
 * Nobody is there, and no right lives until somebody is: what is in hand goes to the address on file, where its owner confirms
 * it without anybody (P5). Who has not shown who they are, with nothing in hand, is asked where an answer may go.
 */
function provideForNight(context: SessionContext, leg: LegId, at: Instant): Step {
  const own = context.legs[leg];
  if (!own || own.written === 'stranger') return stay(context);
  const carried = mayTouch(context, leg) && openChanges(context).length > 0;
  if (own.claim && carried) {
    const proved = liveGrant(context, leg)?.asker === own.claim.user;
    const again = own.linkAt !== undefined && at - own.linkAt < context.policy.pinAgain;
    return stay(
      withLeg(context, leg, { linkAt: again ? own.linkAt : at }),
      ...(again ? [] : [{ ...linkFor(own, own.claim, { leg, at, proved }), parked: true as const }]),
      tell(leg, { line: 'parked' }),
    );
  }
  const reachable = own.channel === 'email' || own.replyTo !== undefined || liveGrant(context, leg) !== undefined;
  return stay(reachable ? context : withLeg(context, leg, { offer: { ask: 'reply-address' } }));
}

/** "I want to speak to somebody." */
export const askPerson = (context: SessionContext, { leg, at, deskClosed }: EventOf<'person.asked'>): Step =>
  callPerson(withLeg(context, leg, { misses: 0 }), { leg, why: 'asked', at, deskClosed });

/** Asked again: it keeps its place. */
export const askPersonAgain = (context: SessionContext, { leg }: EventOf<'person.asked'>): Step =>
  answer(context, leg, { line: 'person-called', why: context.desk?.why ?? 'asked', again: context.desk?.leg === leg });

/** "How long will it take?" while somebody is waited for: how far the request is, if there is one, and the place in the queue. */
export const tellPlace = (context: SessionContext, { leg }: EventOf<'progress.asked'>): Step => {
  const far = progress(context, leg);
  const place = tell(leg, { line: 'person-called', why: context.desk?.why ?? 'asked', again: context.desk?.leg === leg });
  return stay(withLeg(context, leg, { misses: 0 }), ...(far.line === 'progress' && far.is === 'nothing' ? [] : [tell(leg, far)]), place);
};

/** A caller who waits, with nothing open, and was not understood: no menu, but that somebody comes. */
export const wonderWaiting = (context: SessionContext, event: EventOf<'message.puzzling'>): Step => {
  const own = context.legs[event.leg];
  const waits = own?.channel === 'voice' && own.question.ask === 'need' && event.whose === undefined && openChanges(context).length === 0;
  return waits
    ? answer(context, event.leg, {
        line: 'person-called',
        why: context.desk?.why ?? 'asked',
        again: context.desk?.leg === event.leg,
        waits,
      })
    : wonder(context, event);
};

/** Not understood twice in a row: the four choices, and a person. */
export const puzzleAndCall = (context: SessionContext, { leg, at, deskClosed }: EventOf<'message.puzzling'>): Step =>
  chain(
    context,
    (now) => puzzle(now, leg),
    (now) => callPerson(now, { leg, why: 'not-understood', at, deskClosed }),
  );

/** The leg for which a change failed for good, if it may call somebody; undefined: nothing failed here. */
export function failedFor(context: SessionContext, { change, outcome }: EventOf<'effect.settled'>): LegId | undefined {
  return outcome.status === 'failed' && awaits(context, change) && context.legs[context.draftedBy ?? '']?.written !== 'stranger'
    ? context.draftedBy
    : undefined;
}

export const failAndCall = (context: SessionContext, { at, deskClosed }: EventOf<'effect.settled'>): Step =>
  context.draftedBy === undefined ? stay(context) : callPerson(context, { leg: context.draftedBy, why: 'change-failed', at, deskClosed });

/** The customer asks for a person while one has the case: who that is, and how long they may take. */
export function sayWhoIsThere(context: SessionContext, { leg, at }: EventOf<'person.asked'>): Step {
  const { agent } = context.desk ?? {};
  return agent
    ? chain(leaveWords(context, { leg, at }), (now) =>
        stay(now, tell(leg, { line: 'agent-there', name: agent.name, within: context.policy.agentAway })),
      )
    : stay(context);
}

/** The agent has something to answer, from its first word on. */
export const leaveWords = (context: SessionContext, { leg, at }: { readonly leg: LegId; readonly at: Instant }): SessionContext =>
  context.desk?.agent === undefined || (context.desk.unread && !context.legs[context.desk.unread.leg]?.ended)
    ? context
    : withContext(context, { desk: { ...context.desk, unread: { leg, since: at } } });

/** The agent who has the case has not answered in their time: somebody else is called, in the place of who has waited since then. The other legs hear that nobody is there. */
export function loseAgent(context: SessionContext, { at, deskClosed }: EventOf<'clock.ticked'>): Step {
  const { unread } = context.desk ?? {};
  if (!unread) return stay(context);
  const others = listeners(context).filter((leg) => leg !== unread.leg);
  return chain(
    context,
    (now) => callPerson(now, { leg: unread.leg, why: 'agent-away', at, deskClosed }),
    (now) =>
      stay(
        withContext(now, { desk: now.desk && { ...now.desk, since: unread.since } }),
        ...others.map((leg) => tell(leg, { line: 'agent-left' })),
      ),
  );
}

export function callForSilence(context: SessionContext, { at, deskClosed }: EventOf<'clock.ticked'>): Step {
  const { unanswered } = context;
  return unanswered === undefined
    ? stay(context)
    : callPerson(withContext(context, { unanswered: undefined }), { leg: unanswered, why: 'administrator-silent', at, deskClosed });
}

/** "Never mind": the bot goes on alone. */
export function waive(context: SessionContext, { leg }: EventOf<'person.declined'>): Step {
  const { desk } = context;
  const stays = desk && (desk.by !== undefined || desk.heard !== undefined);
  return answer(withContext(context, { desk: stays ? { ...desk, back: true } : undefined }), leg, { line: 'person-not-needed' });
}

/** Where an answer may go: its own words, which prove nothing (I7). */
export const keepReplyAddress = (context: SessionContext, { leg, email }: EventOf<'reply-address.given'>): Step =>
  answer(withLeg(context, leg, { replyTo: email }), leg, { line: 'reply-address-kept' });

/** Was this leg asked for an address? Somebody who waits may also correct it. */
export const wantsAddress = (context: SessionContext, leg: LegId): boolean =>
  context.legs[leg]?.question.ask === 'reply-address' || (withPerson(context) && context.legs[leg]?.replyTo !== undefined);
