import type { Desk, SessionContext } from '../case/context';
import { idleSince } from '../case/legs';
import { liveGrant } from '../rights';
import type { AgentName, Instant, LegId, UserId } from '../words';

/** A person was called, or has the case: the bot is not alone with it. */
export const withPerson = ({ desk }: SessionContext): boolean => desk !== undefined && desk.back === undefined;

/** Legs that hear at once: mail threads are not written to unasked. */
export const listeners = ({ legs }: SessionContext): readonly LegId[] =>
  Object.entries(legs).flatMap(([id, leg]) => (leg.ended || leg.channel === 'email' ? [] : [id]));

/** Who the case is of, as far as it was ever proved while a person was wanted: for the summary at its end. */
export const provedIn = (context: SessionContext): UserId | undefined => context.grant?.asker ?? context.desk?.proved;

/** What stays of a desk, whoever has the case next. */
export function kept(context: SessionContext): Pick<Desk, 'by' | 'heard' | 'proved' | 'done'> {
  const { desk } = context;
  const proved = provedIn(context);
  const by = served(desk);
  return {
    ...(by === undefined ? {} : { by }),
    ...(desk?.heard === undefined ? {} : { heard: desk.heard }),
    ...(proved === undefined ? {} : { proved }),
    done: desk?.done ?? context.changes.filter(({ status }) => status === 'applied' || status === 'failed'),
  };
}

/** Who has the case, or had it last; undefined: nobody of the desk ever did. */
export const served = (desk: Desk | undefined): AgentName | undefined =>
  desk?.agent === undefined ? desk?.by : { id: desk.agent.id, name: desk.agent.name };

/** When the PIN that an agent heard is replaced though the case goes on; undefined: none was, or a call is still there. */
export function heardUntil(context: SessionContext): Instant | undefined {
  const { desk, legs, policy } = context;
  if (desk?.heard === undefined || Object.values(legs).some(({ channel, ended }) => channel === 'voice' && !ended)) return undefined;
  return idleSince(context) + policy.heardLife;
}

/** When an agent who does nothing has lost the case; undefined: nobody waits for them. */
export const agentUntil = ({ desk, legs, policy }: SessionContext): Instant | undefined =>
  desk?.agent && desk.unread && !legs[desk.unread.leg]?.ended ? desk.unread.since + policy.agentAway : undefined;

/** Called by this leg, or this leg may know of it: it has shown who it is (P3). */
export const isCallers = (context: SessionContext, leg: LegId): boolean =>
  context.desk?.leg === leg || liveGrant(context, leg) !== undefined;
