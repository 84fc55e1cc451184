import type { Decision } from '../decide';
import type { SessionEvent } from '../events';
import type { LegId } from '../words';

/** Legs that are asked what is open now after these events, because an agent's deed or the end of the help brought it about; none of a deed that was refused. */
export function askedBy({ snapshot: { context }, effects }: Decision, events: readonly SessionEvent[]): readonly LegId[] {
  if (context.desk === undefined || effects.some(({ effect }) => effect.type === 'audit.append' && effect.fact.action === 'agent.refused'))
    return [];
  return events.flatMap((event) => {
    switch (event.type) {
      case 'agent.drafted':
      case 'agent.withdrew':
      case 'agent.requested-pin':
      case 'agent.asked-administrator':
        return [event.leg];
      case 'agent.handed-back':
      case 'agent.closed':
        return Object.entries(context.legs).flatMap(([id, leg]) => (leg.ended || leg.channel === 'email' ? [] : [id]));
      default:
        return [];
    }
  });
}
