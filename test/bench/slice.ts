import { cpuOf } from './process-figures';
import type { Load, Measured } from './servers';

/** What one slice of conversations took: CPU time a turn, turns a second. */
export interface Slice {
  readonly microseconds: number;
  readonly perSecond: number;
}

/** Conversations of these members, so many at once; the server's CPU time for them. */
export async function slice(load: Load, { target, pid }: Measured, conversations: number, parallel: number, from: number): Promise<Slice> {
  const before = cpuOf(pid);
  const { turns, seconds } = await load.give({ is: 'slice', target, conversations, parallel, from });
  return { microseconds: ((cpuOf(pid) - before) / turns) * 1e6, perSecond: turns / seconds };
}
