import { z } from 'zod';
import type { SecretPort } from '../port-secrets';
import { budgetKey, mark } from './keys';
import { flag, parsed, whole } from './reply';
import type { RunScript } from './scripts';

const reply = z.tuple([flag, whole]);

/** One trip, in a shard chosen by the budget's key. */
export async function takeBudget(run: RunScript, budget: Parameters<SecretPort['takeBudget']>[0]): ReturnType<SecretPort['takeBudget']> {
  const { op, at, key, limits } = budget;
  for (const { per, max } of limits) {
    if (!(max >= 1 && per >= 1)) throw new RangeError(`A budget's limit allows at least 1 in at least 1 ms; got ${max} in ${per} ms.`);
  }
  const longest = Math.max(0, ...limits.map(({ per }) => per));
  const args = [mark('take', key, op), at, longest, ...limits.flatMap(({ per, max }) => [per, max])];
  const [taken, againAt] = parsed('take', reply, await run('take', [budgetKey(key)], args));
  return { taken, againAt };
}
