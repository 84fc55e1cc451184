import { messages, type Target } from './conversation';
import { cpuOf, quantile } from './process-figures';
import type { Load, Measured } from './servers';

/** What lies in the figure of a turn besides the turn; microseconds of CPU time for each of the six. */
export interface Parts {
  /** The start of the conversation, its stream and the greeting on it, nothing said. */
  readonly start: number;
  /** A turn all in all when the customer polls instead of opening a stream. */
  readonly polled: number;
}

const slices = 3;

/** Medians of a few slices. */
export async function partsOf(
  load: Load,
  { target, pid }: Measured,
  conversations: number,
  parallel: number,
  from: () => number,
): Promise<Parts> {
  const each = async (what: { readonly upTo?: number; readonly target?: Target }): Promise<number> => {
    const taken: number[] = [];
    for (let n = 0; n < slices; n += 1) {
      const before = cpuOf(pid);
      await load.give({ is: 'slice', target, conversations, parallel, from: from(), ...what });
      taken.push(((cpuOf(pid) - before) / (conversations * messages)) * 1e6);
    }
    return quantile(taken, 0.5);
  };
  return { start: await each({ upTo: 0 }), polled: await each({ target: { ...target, polls: true } }) };
}
