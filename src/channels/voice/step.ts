import type { LegId } from '../../../machines/words';
import { HttpError } from '../../http/http-error';
import type { Calls } from './calls';
import type { CallFields } from './fields';
import type { Place } from './place';
import type { Told } from './told';

/** One step on its way: who calls, where the call stands, what came, and when it has taken long enough. */
export interface Step {
  readonly call: string;
  readonly place: Place;
  readonly fields: CallFields;
  readonly late: Promise<void>;
}

/** The leg the call goes on as. Throws HttpError 400 for another call's. */
export function legOf(calls: Calls, { call, place }: Pick<Step, 'call' | 'place'>): LegId {
  if (place.leg === '') return calls.legOf(call);
  // Whoever has calls signed could name any leg in the address: only the one this call went on as is its own (P1).
  if (place.of !== calls.markOf(call, place.leg))
    throw new HttpError(400, 'BadArgument', 'This is no step of a call of ours: it names a leg that the call did not go on as.');
  return place.leg;
}

/** Where the call stands once its caller has heard these lines of this leg. */
export function placeAfter(calls: Calls, { call, place }: Step, leg: LegId, { lines, upTo }: Pick<Told, 'lines' | 'upTo'>): Place {
  const moved = leg === calls.legOf(call) ? { leg: '', of: '' } : { leg, of: calls.markOf(call, leg) };
  return { ...place, ...moved, after: upTo, lang: lines.at(-1)?.language ?? place.lang };
}
