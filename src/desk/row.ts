import { z } from 'zod';
import type { Snapshot } from '../../machines/decide';
import { openChanges } from '../../machines/digest';
import { handlingOf } from '../../machines/regions/handling-of';
import { liveGrant, rightEnds } from '../../machines/rights';
import type { Instant, LegId, Millis } from '../../machines/words';
import type { DeskPort, DeskRow } from '../store/port-desk';
import { channel, escalation, instant, language, method } from './shapes/words';

/** What the queue shows of a case beside its state: kept with the row, so that a queue reads no case. */
const kept = z.object({
  why: escalation,
  leg: z.string(),
  channel,
  language,
  shown: z.string().optional(),
  proved: z.object({ method, until: instant, user: z.string() }).optional(),
  inHand: z.array(z.object({ kind: z.string(), status: z.enum(['drafted', 'confirmed', 'authorized']) })),
  /** The name of who has it, or had it last. */
  name: z.string().optional(),
  /** When anything happened last. */
  seen: instant,
  /** When a leg of it spoke last; absent: one is there or is reached without being there (a call, a mail, an address). */
  spoke: instant.optional(),
});
export type RowText = z.infer<typeof kept>;

/** The leg a case is about now: the one that was active last, of those that go on. */
export function legInFocus({ context }: Snapshot): LegId | undefined {
  const legs = Object.entries(context.legs).filter(([, { movedTo }]) => movedTo === undefined);
  const going = legs.filter(([, { ended }]) => !ended);
  return (going.length > 0 ? going : legs).sort(([, one], [, other]) => other.seen - one.seen)[0]?.[0];
}

/** Who is on a call stays there; a mail and an address are written to. Whether a chat's page is still open nobody knows. */
const isReached = ({ context: { legs } }: Snapshot): boolean =>
  Object.values(legs).some(({ channel: by, ended, replyTo }) => by === 'email' || replyTo !== undefined || (by === 'voice' && !ended));

/** How long a chat may be silent and still has its place: people who wait look at something else, and a closed page says nothing. */
const silence: Millis = 15 * 60_000;

/** Its chats have been silent for so long that perhaps nobody is there: it is behind all who are, and nobody's place waits for it. */
export function isAbsent({ state, text }: Pick<DeskRow, 'state' | 'text'>, at: Instant): boolean {
  const spoke = state === 'waiting' ? readRow(text)?.spoke : undefined;
  return spoke !== undefined && at - spoke >= silence;
}

/** How many wait since before then and are there: a customer's place is one more. Reads the queue only where somebody waits. Rejects with StoreUnavailable. */
export async function countPresent(store: Pick<DeskPort, 'countWaiting' | 'listDesk'>, before: Instant, at: Instant): Promise<number> {
  if ((await store.countWaiting(before)) === 0) return 0;
  return (await store.listDesk()).filter((row) => row.state === 'waiting' && row.since < before && !isAbsent(row, at)).length;
}

/** The row of a case at the desk; undefined: nobody was ever called, or the case is over. No secret and no words of the talk are in it (I11). */
export function deskRow(snapshot: Snapshot): DeskRow | undefined {
  const { context } = snapshot;
  const { desk } = context;
  const state = handlingOf(snapshot);
  if (desk === undefined || state === 'closed') return undefined;
  const leg = legInFocus(snapshot) ?? desk.leg;
  const own = context.legs[leg];
  if (own === undefined) return undefined;
  const grant = liveGrant(context, leg);
  const text: RowText = {
    why: desk.why,
    leg,
    channel: own.channel,
    language: own.language,
    seen: context.clock,
    ...(isReached(snapshot) ? {} : { spoke: Math.max(...Object.values(context.legs).map(({ seen }) => seen)) }),
    ...(own.claim === undefined ? {} : { shown: own.claim.shown }),
    ...(grant === undefined
      ? {}
      : { proved: { method: own.proof?.method ?? grant.method, until: rightEnds(context, own, grant), user: grant.asker } }),
    inHand: [...openChanges(context), ...context.changes.filter(({ status }) => status === 'authorized')].flatMap(({ kind, status }) =>
      status === 'drafted' || status === 'confirmed' || status === 'authorized' ? [{ kind, status }] : [],
    ),
    ...((desk.agent ?? desk.by) ? { name: (desk.agent ?? desk.by)?.name } : {}),
  };
  return {
    state,
    since: desk.agent?.since ?? desk.since,
    ...((desk.agent ?? desk.by) ? { agent: (desk.agent ?? desk.by)?.id ?? '' } : {}),
    text: JSON.stringify(text),
  };
}

/** What was kept; undefined: written by a version that kept something else. */
export function readRow(text: string): RowText | undefined {
  try {
    return kept.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
