import { asUnread, isHeard } from './desk/beside-agent';
import type { SessionInput } from './case/context';
import type { NumberedEffect } from './effects';
import type { SessionEvent } from './events';
import { initialSnapshot, macrostep, type Snapshot } from './macrostep';
import type { Tell } from './tells';

export type { Snapshot };

/** What one or more events came to: the case after them, what is asked of the world, what the legs are told. */
export interface Decision {
  readonly snapshot: Snapshot;
  readonly effects: readonly NumberedEffect[];
  readonly tells: readonly Tell[];
}

/** A case in which nothing has happened yet. */
export const newCase = (input: SessionInput): Snapshot => initialSnapshot(input);

/**
 * The pure step: events in their order, one decision. Time never runs backwards for a case: an earlier `at` counts as the
 * latest one seen (I14). A call that was hung up says nothing any more, whoever says it. Beside an agent the machine takes in only
 * what guards; of the rest, that there is something to answer.
 */
export function decide(snapshot: Snapshot, events: readonly SessionEvent[]): Decision {
  let now = snapshot;
  const effects: NumberedEffect[] = [];
  const tells: Tell[] = [];
  for (const said of events) {
    if ('leg' in said && now.context.legs[said.leg]?.ended && !outlives(said)) continue;
    const heard = now.context.desk?.agent === undefined || isHeard(now.context, said);
    const event = heard ? said : asUnread(now.context, said);
    if (event === undefined) continue;
    let number = now.context.nextEffect;
    const { snapshot: next, out } = macrostep(now, event.at >= now.context.clock ? event : { ...event, at: now.context.clock });
    for (const each of out) {
      if (each.type === 'tell') tells.push(each);
      else effects.push({ id: `${now.context.case}:${number++}`, effect: each });
    }
    now = next;
  }
  return { snapshot: now, effects, tells };
}

/** How the help was is said when a call is over; what an agent does to it is refused as such. */
const outlives = (event: SessionEvent): boolean => event.type === 'case.rated' || 'agent' in event;
