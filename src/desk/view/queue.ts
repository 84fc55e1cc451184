import type { Instant, Language } from '../../../machines/words';
import type { DeskEntry, DeskPort } from '../../store/port-desk';
import type { Agent } from '../agent';
import { isAbsent, readRow } from '../row';
import type { Queue, QueueRow } from '../shapes';
import { kindLabel } from '../words/kinds';
import type { People } from './people';

/** A case's row in words. A right whose time is over is not shown, though nothing was written since. */
export async function queueRow(
  { number, state, since, agent, text }: DeskEntry,
  people: People,
  at: Instant,
  language: Language,
): Promise<QueueRow> {
  const row = readRow(text);
  const proved = row?.proved !== undefined && row.proved.until > at ? row.proved : undefined;
  return {
    number,
    state,
    since,
    why: row?.why ?? null,
    channel: row?.channel ?? null,
    language: row?.language ?? null,
    shown: row?.shown ?? null,
    customer: proved === undefined ? null : ((await people.user(proved.user))?.name ?? null),
    proved: proved === undefined ? null : { method: proved.method, until: proved.until },
    inHand: row?.inHand.map(({ kind, status }) => ({ kind, status, label: kindLabel(kind, language) })) ?? [],
    agent: state === 'agent' && agent !== undefined ? { id: agent, name: row?.name ?? agent } : null,
  };
}

/** The queue as this agent sees it, each list oldest first, and behind who waits those that are perhaps not there any more. Rejects with StoreUnavailable. */
export async function readQueue(
  deps: { readonly store: Pick<DeskPort, 'listDesk'>; readonly people: People; readonly now: () => Instant },
  agent: Agent,
  language: Language,
): Promise<Queue> {
  const now = deps.now();
  const entries = [...(await deps.store.listDesk())].sort((one, other) => one.since - other.since);
  const rows = (fits: (entry: DeskEntry) => boolean): Promise<QueueRow[]> =>
    Promise.all(entries.filter(fits).map((entry) => queueRow(entry, deps.people, now, language)));
  const [waiting, mine, others] = await Promise.all([
    Promise.all([false, true].map((absent) => rows((entry) => entry.state === 'waiting' && isAbsent(entry, now) === absent))).then(
      (parts) => parts.flat(),
    ),
    rows((entry) => entry.state === 'agent' && entry.agent === agent.id),
    rows((entry) => entry.state === 'agent' && entry.agent !== agent.id),
  ]);
  return { now, waiting, mine, others };
}
