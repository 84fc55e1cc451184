import { decide, type Snapshot } from '../../../machines/decide';
import { withPerson } from '../../../machines/desk/desk-state';
import type { SessionEvent } from '../../../machines/events';
import type { Instant } from '../../../machines/words';
import type { Keys } from '../../proof/keys';
import type { SecretPort } from '../../store/port';
import type { Inbound } from '../port';

const minute = 60_000;

/** Persons called for one address or network: an office shares one, and nobody else is to wait behind one who opens chat after chat. */
const limits = [
  { per: 15 * minute, max: 20 },
  { per: 24 * 60 * minute, max: 100 },
] as const;

/** Counts one call durably, over all instances; the same under the same `op`. Rejects with StoreUnavailable. */
export type MayCall = (call: { readonly source: string; readonly op: string; readonly at: Instant }) => Promise<boolean>;

/** The counter; sources lie in the store as keyed hashes. */
export const createMayCall =
  (store: Pick<SecretPort, 'takeBudget'>, keys: Keys): MayCall =>
  async ({ source, op, at }) =>
    (await store.takeBudget({ op, at, key: `person-called:${keys.mac('person-called', source)}`, limits })).taken;

/** The events of a turn; where they would call a person for a source that called too many, they call nobody and say so. A case that has its place keeps it. */
export async function withinCalls(
  mayCall: MayCall | undefined,
  { source, mail, leg, turnId, at }: Inbound,
  snapshot: Snapshot,
  events: readonly SessionEvent[],
): Promise<readonly SessionEvent[]> {
  const from = mail === undefined ? source : `mail ${mail.from}`;
  const asks = ({ type }: SessionEvent): boolean => type === 'person.asked' || type === 'message.puzzling';
  if (mayCall === undefined || from === undefined || withPerson(snapshot.context) || !events.some(asks)) return events;
  if (!withPerson(decide(snapshot, events).snapshot.context) || (await mayCall({ source: from, op: `person/${leg}/${turnId}`, at })))
    return events;
  return events.map((event) => (asks(event) ? { ...event, crowded: true } : event) as SessionEvent);
}
