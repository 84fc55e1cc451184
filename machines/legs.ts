import type { Leg, SessionContext } from './context';
import type { LegId } from './words';

type Legs = SessionContext['legs'];

/** The legs with one of them put, or put anew. A dictionary: of an ordinary object V8 keeps the shape, another one for every id there is. */
export function withOne(legs: Legs, id: LegId, leg: Leg): Legs {
  const next = Object.create(null) as Record<LegId, Leg>;
  for (const each in legs) next[each] = legs[each] as Leg;
  next[id] = leg;
  return next;
}

let last: { readonly legs: Legs | undefined; readonly list: readonly (readonly [LegId, Leg])[] } = { legs: undefined, list: [] };

/** The legs of the case in their order; one step looks through the same ones many times. */
export function legsOf({ legs }: SessionContext): readonly (readonly [LegId, Leg])[] {
  if (last.legs !== legs) last = { legs, list: Object.entries(legs) };
  return last.list;
}
