import type { Leg, SessionContext } from './context';
import type { Effect } from './effects';
import { withOne } from './legs';
import type { Line, Tell } from './tells';
import type { LegId } from './words';

/** What a step of the machine asks of the world or tells a leg. */
export type Out = Effect | Tell;

/** The context after a step, and what goes out. All steps are pure functions returning this. */
export interface Step {
  readonly context: SessionContext;
  readonly out: readonly Out[];
}

export const stay = (context: SessionContext, ...out: readonly Out[]): Step => ({ context, out });

export const tell = (leg: LegId, line: Line): Tell => ({ type: 'tell', leg, line });

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
  return before && differs(before, change) ? { ...context, legs: withOne(context.legs, leg, { ...before, ...change }) } : context;
}

function differs(before: Leg, change: Partial<Leg>): boolean {
  for (const key in change) if (before[key as keyof Leg] !== change[key as keyof Leg]) return true;
  return false;
}

/** The context with some keys changed. */
export function withContext(context: SessionContext, change: Partial<SessionContext>): SessionContext {
  return { ...context, ...change };
}
