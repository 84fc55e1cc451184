import type { SessionContext } from './context';
import type { Leg } from './leg';
import type { LegId, Instant } from '../words';

type Legs = SessionContext['legs'];

type List = readonly (readonly [LegId, Leg])[];

/** The legs looked at last: one step looks through the same ones many times. */
let last: { readonly legs: Legs | undefined; readonly list: List } = { legs: undefined, list: [] };

function listOf(legs: Legs): List {
  if (last.legs !== legs) last = { legs, list: Object.entries(legs) };
  return last.list;
}

/** The legs of the case in their order. */
export const legsOf = ({ legs }: SessionContext): List => listOf(legs);

/**
 * The legs with one of them put, or put anew. A dictionary: of an ordinary object V8 keeps the shape, another one for every
 * id there is. A dictionary is slow to go through, so the list of the new one is made of that before where their order is the same.
 */
export function withOne(legs: Legs, id: LegId, leg: Leg): Legs {
  const before = listOf(legs);
  const next = Object.create(null) as Record<LegId, Leg>;
  for (const [each, its] of before) next[each] = its;
  next[id] = leg;
  if (before.length === 0) last = { legs: next, list: [[id, leg]] };
  else if (legs[id] !== undefined) last = { legs: next, list: before.map((pair) => (pair[0] === id ? [id, leg] : pair)) };
  return next;
}

/** The last input of any leg; the case is over `caseIdle` after it. */
export function idleSince(context: SessionContext): Instant {
  return legsOf(context).reduce((latest, [, leg]) => Math.max(latest, leg.seen), 0);
}
