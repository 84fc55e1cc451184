import type { AuditFact } from './audit-fact';
import type { SessionContext } from './case/context';
import type { Leg } from './case/leg';
import type { Effect } from './effects';
import { withOne } from './case/legs';
import type { Line, Tell } from './tells';
import type { Change, LegId, Instant } from './words';

/** What a step of the machine asks of the world or tells a leg. */
export type Out = Effect | Tell;

/** The context after a step, and what goes out. All steps are pure functions returning this. */
export interface Step {
  readonly context: SessionContext;
  readonly out: readonly Out[];
}

export const stay = (context: SessionContext, ...out: readonly Out[]): Step => ({ context, out });

export const tell = (leg: LegId, line: Line): Tell => ({ type: 'tell', leg, line });

/** An entry of the audit log (I10). */
export const audit = (fact: AuditFact, at: Instant): Out => ({ type: 'audit.append', fact, at });

/** Runs steps one after the other, collecting what goes out. */
export function chain(context: SessionContext, ...steps: readonly ((context: SessionContext) => Step)[]): Step {
  let now = context;
  let out: readonly Out[] = [];
  for (const step of steps) {
    const next = step(now);
    now = next.context;
    if (next.out.length > 0) out = out.length === 0 ? next.out : [...out, ...next.out];
  }
  return { context: now, out };
}

/** The context with one leg changed; the very same when it is as wanted. Unknown legs stay unknown. */
export function withLeg(context: SessionContext, leg: LegId, change: Partial<Leg>): SessionContext {
  const before = context.legs[leg];
  const news = before && differing(before, change);
  return news ? { ...context, legs: withOne(context.legs, leg, { ...before, ...news }) } : context;
}

/** What is not yet as wanted, undefined when all is: a leg has some forty fields, and is kept small. */
function differing(before: Leg, change: Partial<Leg>): Partial<Leg> | undefined {
  let news: Record<string, unknown> | undefined;
  for (const key in change) {
    const wanted = change[key as keyof Leg];
    if (before[key as keyof Leg] !== wanted) (news ??= {})[key] = wanted;
  }
  return news;
}

/** The context with one change of the request as it is now. */
export const withChange = (context: SessionContext, change: Change): SessionContext => ({
  ...context,
  changes: context.changes.map((each) => (each.id === change.id ? change : each)),
});

/** The context with some keys changed. */
export function withContext(context: SessionContext, change: Partial<SessionContext>): SessionContext {
  return { ...context, ...change };
}
