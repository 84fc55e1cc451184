import type { Instant } from '../../../machines/words';
import type { Logger } from '../../observe/logger';
import { deliver, pending } from './forward';
import type { Entry } from './indexes';
import { readUser } from './keys';
import { finishSweep } from './prune';
import { finishRaises } from './revocation';
import type { RunScript } from './scripts';

/**
 * Work that spans shards and was begun by somebody who may be gone: each shard lists it durably, in the same step that
 * began it, and every poll for effects looks at the list. All of it is idempotent, so it may be done twice at once.
 *
 *   forward:<case>  lines for legs of other shards (forward.ts)
 *   raise:<user>    floors of a revocation (revocation.ts)
 *   sweep:<case>    what a pruned case left elsewhere (prune.ts)
 *
 * Done before effects are claimed: a claim then sees the floors. One that fails stays on the list and holds up nothing else.
 */
export async function doChores(run: RunScript, log: Pick<Logger, 'warn'>, chores: readonly Entry[], at: Instant): Promise<void> {
  for (const { member } of chores) {
    const colon = member.indexOf(':');
    const [what, id] = [member.slice(0, colon), member.slice(colon + 1)];
    try {
      if (what === 'forward') await deliver(run, id, await pending(run, id));
      else if (what === 'raise') await finishRaises(run, readUser(id), at);
      else if (what === 'sweep') await finishSweep(run, id, at);
    } catch (error) {
      log.warn(`An interrupted ${what} could not be completed yet; it is tried again.`, { error });
    }
  }
}
