import { catalogue } from '../catalogue';
import type { Desk, SessionContext } from '../case/context';
import type { Leg } from '../case/leg';
import { refusalOf, type Deed } from '../desk/desk-rules';
import { kept, listeners, served, withPerson } from '../desk/desk-state';
import type { AuditFact } from '../audit-fact';
import type { EventOf } from '../events';
import { isMail } from './mail-steps';
import { outlivesBeingHeard } from '../terms/pin-terms';
import { draft } from './request-steps';
import { audit, chain, stay, tell, withContext, type Out, type Step } from '../step';
import type { AgentId, Instant } from '../words';

/** An agent's deed in the audit log (I10). */
export const noteDeed = (
  context: SessionContext,
  agent: AgentId,
  fact: Pick<AuditFact, 'action' | 'kind' | 'change' | 'reason'>,
  at: Instant,
): Out => audit({ asker: context.grant?.asker ?? null, subject: null, actor: `agent:${agent}`, ...fact }, at);

/** The agent has done something: what the customer wrote until then has had its answer. */
export const touched = (context: SessionContext): SessionContext =>
  context.desk?.unread === undefined ? context : withContext(context, { desk: { ...context.desk, unread: undefined } });

/** A deed that counts for nothing leaves its trace, and nothing else. `reason`: the case is over. */
export const refuseDeed = (context: SessionContext, deed: Deed, reason: AuditFact['reason'] = refusalOf(context, deed)): Step =>
  stay(context, noteDeed(context, deed.agent, { action: 'agent.refused', ...(reason === undefined ? {} : { reason }) }, deed.at));

/** A PIN that was not this agent's to key: nothing is told to anybody. */
export const refuseKeys = (context: SessionContext, { heardBy, leg, at }: EventOf<'secret.checked'>): Step =>
  heardBy === undefined ? stay(context) : refuseDeed(context, { type: 'agent.keys', agent: heardBy, leg, at });

/** What a bot was about to hear is not waited for any more. */
const beside: Partial<Leg> = {
  keying: undefined,
  namedCase: undefined,
  goesTo: undefined,
  seeks: undefined,
  wantsCase: undefined,
  misses: 0,
};

/** An agent takes the case: no right comes with it. Whoever hears at once is told who is there. */
export function take(context: SessionContext, { agent: id, name, at }: EventOf<'agent.took'>): Step {
  const { desk } = context;
  if (desk?.agent?.id === id) return stay(context);
  const called = withPerson(context) ? desk : undefined;
  const leg = desk?.leg ?? Object.keys(context.legs)[0] ?? '';
  const taken: Desk = { ...kept(context), why: called?.why ?? 'taken', leg, since: called?.since ?? at, agent: { id, name, since: at } };
  const legs = Object.fromEntries(Object.entries(context.legs).map(([each, own]) => [each, own.ended ? own : { ...own, ...beside }]));
  return stay(
    { ...context, legs, desk: taken },
    noteDeed(context, id, { action: 'case.taken', reason: taken.why }, at),
    ...listeners(context).map((each) => tell(each, { line: 'agent-joined', name })),
  );
}

/** The bot answers again. No right gets longer by it: nobody of the customer's was heard. */
export function handBack(context: SessionContext, { agent, at }: EventOf<'agent.handed-back'>): Step {
  const { desk } = context;
  const by = served(desk);
  const legs = Object.fromEntries(
    Object.entries(context.legs).map(([id, own]) => [id, own.mailedAt === undefined ? { ...own, proving: undefined } : own]),
  );
  return stay(
    withContext(
      { ...context, legs },
      { desk: desk && { ...desk, ...kept(context), ...(by ? { by } : {}), agent: undefined, unread: undefined, back: true } },
    ),
    noteDeed(context, agent, { action: 'case.handed-back' }, at),
    ...listeners(context).map((leg) => tell(leg, { line: 'agent-left' })),
  );
}

/** The agent's words are written as lines of the leg; a thread gets them by mail, and so does who left an address of their own and is not there any more. */
export function write(context: SessionContext, { agent: id, leg, at }: EventOf<'agent.wrote'>): Step {
  const own = context.legs[leg];
  const agent = served(context.desk);
  const noted = noteDeed(context, id, { action: 'agent.wrote' }, at);
  if (!own || !agent) return stay(context, noted);
  const { channel, language, replyTo } = own;
  const to = own.begun && own.claim ? { to: own.claim.user } : {};
  if (isMail(context, leg)) return stay(context, noted, { type: 'answer.mail', leg, language, at, agent, ...to });
  const away = own.ended === true || at - own.seen >= context.policy.agentKeys;
  return stay(
    context,
    noted,
    ...(replyTo !== undefined && away ? [{ type: 'reply.mail' as const, leg, channel, to: replyTo, language, agent, at }] : []),
  );
}

/** The agent's draft is the request of the customer's leg: summarized, confirmed and proved there as any other (I1, P4). */
export const draftFor = (context: SessionContext, { leg, drafts, numbers, at }: EventOf<'agent.drafted'>): Step => {
  const drafted = draft(context, { type: 'request.drafted', leg, drafts, at, ...(numbers ? { numbers } : {}) }, false);
  return { ...drafted, out: drafted.out.filter((out) => out.type !== 'tell' || out.line.line !== 'self-service') };
};

/** ... in the audit log, change by change. */
export const noteDrafts = (context: SessionContext, { agent, drafts, at }: EventOf<'agent.drafted'>): Step =>
  stay(context, ...drafts.map(({ kind }) => noteDeed(context, agent, { action: 'agent.drafted', kind }, at)));

/** An agent keyed a PIN: it is known that they heard it, and when it was right it is replaced at the end of the case; a one-time PIN is dead already. */
export function noteHeard(context: SessionContext, { leg, ok, user, heardBy, at }: EventOf<'secret.checked'>): Step {
  const { desk } = context;
  if (heardBy === undefined || !desk) return stay(context);
  const known = desk.heard ?? [];
  const heard = ok && outlivesBeingHeard(context) && !known.includes(user) ? [...known, user] : known;
  return chain(heard === known ? context : withContext(context, { desk: { ...desk, heard } }), (now) =>
    stay(
      now,
      noteDeed(now, heardBy, { action: 'agent.keyed-pin' }, at),
      ...(heard === known ? [] : [tell(leg, { line: 'pin-to-be-replaced' })]),
    ),
  );
}

/** Changes that were carried out, or failed, while a person is wanted: for the summary. A PIN that was made anew is not the one that was heard. */
export function noteDone(context: SessionContext, { change: id, outcome }: EventOf<'effect.settled'>): Step {
  const { desk } = context;
  const change = context.changes.find((each) => each.id === id && (each.status === 'applied' || each.status === 'failed'));
  if (!desk || !change) return stay(context);
  const renewed = outcome.status === 'applied' && catalogue[change.kind].carriedOutBy === 'pins' ? outcome.subject : undefined;
  const heard = desk.heard?.filter((user) => user !== renewed);
  return stay(
    withContext(context, {
      desk: {
        ...desk,
        done: [...(desk.done ?? []), change],
        ...(desk.heard === undefined ? {} : { heard: heard?.length === 0 ? undefined : heard }),
      },
    }),
  );
}
