import { z } from 'zod';
import type { Snapshot } from '../../machines/decide';
import { openChanges } from '../../machines/digest';
import { handlingOf } from '../../machines/handling-of';
import { liveGrant, rightEnds } from '../../machines/rights';
import type { LegId } from '../../machines/words';
import type { DeskRow } from '../store/port-desk';
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
});
export type RowText = z.infer<typeof kept>;

/** The leg a case is about now: the one that was active last, of those that go on. */
export function legInFocus({ context }: Snapshot): LegId | undefined {
  const legs = Object.entries(context.legs).filter(([, { movedTo }]) => movedTo === undefined);
  const going = legs.filter(([, { ended }]) => !ended);
  return (going.length > 0 ? going : legs).sort(([, one], [, other]) => other.seen - one.seen)[0]?.[0];
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
    why: desk.why, leg, channel: own.channel, language: own.language, seen: context.clock,
    ...(own.claim === undefined ? {} : { shown: own.claim.shown }),
    ...(grant === undefined ? {} : { proved: { method: own.proof?.method ?? grant.method, until: rightEnds(context, own, grant), user: grant.asker } }),
    inHand: [...openChanges(context), ...context.changes.filter(({ status }) => status === 'authorized')].flatMap(({ kind, status }) =>
      (status === 'drafted' || status === 'confirmed' || status === 'authorized' ? [{ kind, status }] : [])),
    ...(desk.agent ?? desk.by ? { name: (desk.agent ?? desk.by)?.name } : {}),
  };
  return {
    state,
    since: desk.agent?.since ?? desk.since,
    ...(desk.agent ?? desk.by ? { agent: (desk.agent ?? desk.by)?.id ?? '' } : {}),
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
