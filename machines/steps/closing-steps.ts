import type { SessionContext } from '../case/context';
import { heardUntil, listeners, provedIn, served } from '../desk/desk-state';
import { handBack, noteDeed, noteDone } from './desk-steps';
import type { Effect } from '../effects';
import type { EventOf } from '../events';
import { answerMails, isMail } from './mail-steps';
import { forgetSecrets } from './secret-steps';
import { audit, chain, stay, tell, withContext, withLeg, type Out, type Step } from '../step';
import type { Instant, LegId } from '../words';

/** A PIN that an agent heard is replaced, once. */
function replaceHeard(context: SessionContext, at: Instant): Step {
  const { desk } = context;
  if (desk?.heard === undefined) return stay(context);
  const { channel = 'chat', language = 'en' } = context.legs[desk.leg] ?? {};
  return stay(
    withContext(context, { desk: { ...desk, heard: undefined } }),
    ...desk.heard.map((user): Effect => ({ type: 'pin.replace', user, leg: desk.leg, channel, language, at })),
  );
}

/** Nobody is on a call, and nobody was heard of for a while: the PIN that an agent heard does not wait for the case to end. */
export const replaceInTime = (context: SessionContext, at: Instant): Step =>
  at >= (heardUntil(context) ?? Infinity) ? replaceHeard(context, at) : stay(context);

/**
 * To each who had something changed here what was changed for them, and to who was proved last; of nobody else anything. It
 * waits for what is still being carried out.
 */
function summarize(context: SessionContext, at: Instant): Step {
  const { desk } = context;
  const agent = served(desk);
  const last = provedIn(context);
  if (!desk || !agent) return stay(context);
  if (context.changes.some(({ status }) => status === 'authorized')) return stay(withContext(context, { desk: { ...desk, owed: true } }));
  const { channel = 'chat', language = 'en' } = context.legs[desk.leg] ?? {};
  const done = (desk.done ?? []).flatMap((change) => {
    const to = change.whose?.asker ?? last;
    return to === undefined ? [] : [{ to, change }];
  });
  const all = new Set([...done.map(({ to }) => to), ...(last === undefined ? [] : [last])]);
  return stay(
    withContext(context, { desk: { ...desk, owed: undefined } }),
    ...[...all].map((user): Effect => ({
      type: 'summary.mail',
      user,
      leg: desk.leg,
      channel,
      language,
      changes: done.filter(({ to }) => to === user).map(({ change }) => change),
      agent,
      at,
    })),
  );
}

/** Of a case that is over: what was accepted before has its outcome, and the summary that waited for it goes out. */
export const settleLate = (context: SessionContext, event: EventOf<'effect.settled'>): Step =>
  chain(
    context,
    (now) => noteDone(now, event),
    (now) => (now.desk?.owed ? summarize(now, event.at) : stay(now)),
  );

/** However a case ends: other desks are told; a PIN that an agent heard is replaced; who was helped by an agent gets a summary. */
export function endCase(context: SessionContext, at: Instant): Step {
  const { desk, policy } = context;
  if (!desk && !policy.webhooks) return stay(context);
  const leg = desk?.leg ?? Object.keys(context.legs)[0] ?? '';
  const { channel = 'chat', language = 'en' } = context.legs[leg] ?? {};
  const told: Effect[] = policy.webhooks ? [{ type: 'desk.event', event: 'case.closed', leg, channel, language, at }] : [];
  if (!desk) return stay(context, ...told);
  const agent = served(desk);
  const user = provedIn(context);
  const over = withContext(context, {
    desk: {
      ...desk,
      ...(agent ? { by: agent } : {}),
      agent: undefined,
      unread: undefined,
      back: true,
      ...(user === undefined ? {} : { proved: user }),
    },
  });
  return chain(
    over,
    (now) => replaceHeard(now, at),
    (now) => summarize(now, at),
    (now) => stay(now, ...told),
  );
}

/** An agent hands a case back in which nobody is left to answer: it is over. */
export const handBackToNobody = (context: SessionContext, event: EventOf<'agent.handed-back'>): Step =>
  chain(
    forgetSecrets(context),
    (now) => handBack(now, event),
    (now) => stay(now, noteDeed(now, event.agent, { action: 'case.closed' }, event.at)),
    (now) => endCase(now, event.at),
  );

/** How was the help? Asked where an agent helped, with the words that close the case. */
function askRating(context: SessionContext, leg: LegId): Step {
  if (!served(context.desk)) return stay(context);
  // A thread is answered, not asked on: its next mail is read by this.
  return stay(
    withLeg(context, leg, { offer: { ask: 'rating' }, ...(isMail(context, leg) ? { question: { ask: 'rating' as const } } : {}) }),
    tell(leg, { line: 'rate-help' }),
  );
}

/** "End chat." */
export const endChat = (context: SessionContext, { leg, at }: EventOf<'conversation.ended'>): Step =>
  chain(
    forgetSecrets(context),
    (now) => stay(now, audit({ action: 'case.closed', asker: null, subject: null, actor: leg }, at), tell(leg, { line: 'closed' })),
    (now) => askRating(now, leg),
    (now) => endCase(now, at),
  );

/** All rights of the case end with it (design, revocations); what was accepted before is carried out. */
export function endRights(context: SessionContext, { agent, at }: EventOf<'agent.closed'>): Step {
  const { grant } = context;
  const legs = Object.fromEntries(
    Object.entries(context.legs).map(([id, leg]) => [
      id,
      { ...leg, proof: undefined, hold: undefined, fresh: undefined, proving: undefined },
    ]),
  );
  const over: Out[] = grant
    ? [audit({ action: 'grant.revoked', asker: grant.asker, subject: null, actor: `agent:${agent}`, method: grant.method }, at)]
    : [];
  return stay(
    {
      ...context,
      legs,
      desk: context.desk && grant ? { ...context.desk, proved: grant.asker } : context.desk,
      grant: undefined,
      approval: undefined,
      yes: undefined,
      freshFor: undefined,
    },
    ...over,
  );
}

/** An agent closes the case; who hears at once is told. A thread is told by the summary, or where nobody was proved by a mail of its own. */
export function closeByAgent(context: SessionContext, { agent, at }: EventOf<'agent.closed'>): Step {
  const threads =
    provedIn(context) === undefined
      ? Object.keys(context.legs).filter((leg) => isMail(context, leg) && context.legs[leg]?.written !== 'stranger')
      : [];
  return chain(
    forgetSecrets(context),
    (now) => stay(now, noteDeed(now, agent, { action: 'case.closed' }, at)),
    ...[...listeners(context), ...threads].map(
      (leg) => (now: SessionContext) =>
        chain(
          now,
          (same) => stay(same, tell(leg, { line: 'closed' })),
          (same) => askRating(same, leg),
        ),
    ),
    (now) => answerMails(now, threads, at),
    (now) => endCase(now, at),
  );
}

/** How the help was, once a case. */
export const rate = (context: SessionContext, { leg, score, at }: EventOf<'case.rated'>): Step => {
  const { desk } = context;
  // A thank-you by mail would only be one mail more.
  const told: Out[] = context.legs[leg]?.ended || isMail(context, leg) ? [] : [tell(leg, { line: 'rated' })];
  return stay(
    withLeg(withContext(context, { desk: desk && { ...desk, rated: score } }), leg, { question: { ask: 'nothing' } }),
    audit({ action: 'case.rated', asker: null, subject: null, actor: leg }, at),
    ...told,
  );
};

export const mayRate = ({ desk, legs }: SessionContext, leg: LegId): boolean =>
  desk?.by !== undefined && desk.rated === undefined && legs[leg] !== undefined;
