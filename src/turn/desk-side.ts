import type { Scene } from '../../dialogs/scene';
import type { SessionEvent } from '../../machines/events';
import type { SessionContext } from '../../machines/case/context';
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
const calls: ReadonlySet<SessionEvent['type']> = new Set<SessionEvent['type']>([
  'person.asked',
  'message.puzzling',
  'effect.settled',
  'clock.ticked',
]);

/** The events of a turn, told that nobody is at the desk now. */
export function atDesk(desk: DeskSide | undefined, events: readonly SessionEvent[], at: Instant): readonly SessionEvent[] {
  if (desk === undefined || !events.some(({ type }) => calls.has(type)) || desk.opensAt(at) === undefined) return events;
  return events.map((event) => (calls.has(event.type) ? { ...event, deskClosed: true } : event));
}

/** They asked when somebody is there, and are answered by our own words. */
const asksHours = (tells: readonly Tell[]): boolean => tells.some(({ line }) => line.line === 'answer' && line.topic === 'opening-hours');

/** What somebody who was told that a person is called may expect, or who asked when somebody is there; undefined: nobody was told. Rejects with StoreUnavailable. */
export async function expectation(
  desk: DeskSide | undefined,
  tells: readonly Tell[],
  context: SessionContext,
  at: Instant,
): Promise<Scene['desk']> {
  const called = context.desk !== undefined && tells.some(({ line }) => line.line === 'person-called') ? context.desk : undefined;
  if (desk === undefined || (called === undefined && !asksHours(tells))) return undefined;
  const opensAt = desk.opensAt(at);
  return opensAt === undefined
    ? { ahead: called === undefined ? 0 : await desk.queue.countWaiting(called.since) }
    : { opensAt, ...(desk.timeZone === undefined ? {} : { timeZone: desk.timeZone }) };
}
