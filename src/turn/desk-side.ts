import type { Scene } from '../../dialogs/scene';
import type { SessionEvent } from '../../machines/events';
import type { SessionContext } from '../../machines/context';
import type { Tell } from '../../machines/tells';
import type { Instant } from '../../machines/words';
import type { DeskPort } from '../store/port-desk';

/** What turns need of the desk; without it nobody is called. */
export interface DeskSide {
  /** When somebody is there again; undefined: somebody is there now (DESK_HOURS). */
  readonly opensAt: (at: Instant) => Instant | undefined;
  /** IANA zone of its hours, in which they are told; undefined: the house's. */
  readonly timeZone?: string;
  readonly queue: Pick<DeskPort, 'countWaiting'>;
}

/** Events that may call a person: they know whether anybody is there. */
const calls: ReadonlySet<SessionEvent['type']> = new Set<SessionEvent['type']>(['person.asked', 'message.puzzling', 'effect.settled', 'clock.ticked']);

/** The events of a turn, told that nobody is at the desk now. */
export function atDesk(desk: DeskSide | undefined, events: readonly SessionEvent[], at: Instant): readonly SessionEvent[] {
  if (desk === undefined || !events.some(({ type }) => calls.has(type)) || desk.opensAt(at) === undefined) return events;
  return events.map((event) => (calls.has(event.type) ? { ...event, deskClosed: true } : event));
}

/** What somebody who was told that a person is called may expect; undefined: nobody was told. Rejects with StoreUnavailable. */
export async function expectation(desk: DeskSide | undefined, tells: readonly Tell[], context: SessionContext, at: Instant): Promise<Scene['desk']> {
  if (desk === undefined || context.desk === undefined || !tells.some(({ line }) => line.line === 'person-called')) return undefined;
  const opensAt = desk.opensAt(at);
  return opensAt === undefined ? { ahead: await desk.queue.countWaiting(context.desk.since) } : { opensAt, ...(desk.timeZone === undefined ? {} : { timeZone: desk.timeZone }) };
}
