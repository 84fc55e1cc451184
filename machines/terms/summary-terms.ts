import { hasAgent } from '../desk/beside-agent';
import type { SessionContext } from '../case/context';
import type { Leg } from '../case/leg';
import type { EventOf } from '../events';
import { confirms, type Question } from '../question';
import { stay, tell, withLeg, type Step } from '../step';
import type { Instant, LegId } from '../words';

type Spoke = EventOf<'leg.spoke'>;
interface Hearing {
  readonly own: Leg;
  readonly event: Spoke;
  readonly now: Instant;
  readonly pause: number;
}
type Term = (hearing: Hearing) => boolean;

/**
 * P4 beside an agent: when something that a leg says comes after it was told the summary that it is asked for now. Term by
 * term; each is taken away in turn by the mutation run.
 */
export const summaryTerms = {
  /** What was said shows that it was told: a call had fetched it, a mail answers the one that carried it. */
  told: ({ event }) => event.unheard !== true,
  /** Where nothing shows that, nobody has read in a moment that a question they were about to answer was replaced. */
  read: ({ own, event, now, pause }) => event.unheard !== undefined || own.put?.replaces !== true || now - own.put.at >= pause,
  /** In a chat it is the next thing said: after other words a yes may be for what the agent asked meanwhile. */
  next: ({ own, now }) => own.channel !== 'chat' || (own.put?.talked ?? now) === now,
} satisfies Record<string, Term>;

const terms = (): readonly Term[] => Object.values(summaryTerms);

/** A leg says something: has it been told what it is asked? Without an agent the leg's own turn asked it, and told it in its answer. */
export function hearSummary(context: SessionContext, event: Spoke): SessionContext {
  const own = context.legs[event.leg];
  if (!own || (!hasAgent(context) && own.put === undefined)) return context;
  const hearing: Hearing = { own, event, now: context.clock, pause: context.policy.swapPause };
  const talked =
    own.put && own.put.digest === confirms(own.question) ? { put: { ...own.put, talked: own.put.talked ?? context.clock } } : {};
  return withLeg(context, event.leg, { ...talked, heardOf: terms().every((term) => term(hearing)) ? confirms(own.question) : undefined });
}

/** What a leg is asked next is put to it: by its own turn, which tells it, or `unbidden`, by what an agent did. */
export function putQuestion(context: SessionContext, leg: LegId, question: Question, unbidden: boolean): SessionContext {
  const own = context.legs[leg];
  const [before, now] = [confirms(own?.question), confirms(question)];
  if (!own || before === now) return context;
  const unheard = withLeg(context, leg, { heardOf: undefined });
  if (!unbidden || !hasAgent(context)) return unheard;
  const n = own.put?.n ?? 0;
  if (now === undefined) return withLeg(unheard, leg, { put: { n, at: context.clock, digest: before ?? '', withdrawn: true } });
  const replaces = before !== undefined || own.put?.withdrawn === true;
  return withLeg(unheard, leg, { put: { n: n + 1, at: context.clock, digest: now, ...(replaces ? { replaces } : {}) } });
}

/** Does a yes of this leg answer the summary that it is asked for? What an agent put to it, it has to have been told. */
export function knowsSummary(context: SessionContext, leg: LegId): boolean {
  const own = context.legs[leg];
  const asked = confirms(own?.question);
  return own?.put === undefined || own.put.digest !== asked || own.heardOf === asked;
}

/** A yes that was for what stood there before: it is asked again. */
export function askAgain(context: SessionContext, leg: LegId): Step {
  const put = context.legs[leg]?.put;
  return stay(
    withLeg(context, leg, { misses: 0, put: put && { ...put, at: context.clock, talked: undefined, again: (put.again ?? 0) + 1 } }),
    tell(leg, { line: 'asked-again' }),
  );
}
