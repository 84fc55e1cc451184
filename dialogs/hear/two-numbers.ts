import type { Hearing } from '../heard';
import { FORWARDING } from './forwarding';
import { sameSubject, type Frame, type Meaning } from './meaning';

const rivals = (a: Frame, b: Frame): boolean =>
  a !== b && a.kind === FORWARDING && b.kind === FORWARDING && typeof a.number === 'string' && typeof b.number === 'string' && a.number !== b.number
  && (a.subjects.length === 0 ? b.subjects.length === 0 : a.subjects.some((one) => b.subjects.some((other) => sameSubject(one, other))));

/**
 * Two numbers for the same calls in one mail: the one that stands in the order is meant ("call me at ..." is none). Two orders are
 * asked about, for nobody is there to see a wrong guess before it is done.
 */
export function settleNumbers(meaning: Meaning, { channel }: Hearing): void {
  if (channel !== 'email') return;
  const torn = meaning.frames.filter((frame) => meaning.frames.some((other) => rivals(frame, other)));
  const sure = torn.filter((frame) => frame.sure);
  for (const frame of torn) {
    if (sure.length === 1 && frame !== sure[0]) meaning.frames.splice(meaning.frames.indexOf(frame), 1);
    else if (sure.length !== 1) delete frame.number;
  }
}
