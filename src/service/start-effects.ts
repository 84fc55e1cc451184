import { createRunner, type Runner } from '../effects/runner';
import type { PushHandler } from '../effects/handler';
import { createWorker, type Worker } from '../effects/worker';
import { createArticleFor } from '../help/finder';
import type { Library } from '../help/library';
import type { Millis } from '../../machines/words';
import { createRevocation, type Revocation } from '../proof/revocation';
import { effectHandlers } from './effect-handlers';
import type { Ground } from './ground';
import { placesOf } from './places';
import { webhookOf } from './start-desk';
import type { Running } from './start-turns';

const day = 24 * 3_600_000;

/** What carries out what was committed. */
export interface Acting {
  readonly runner: Runner;
  /** Looks for what nobody carried out yet, once it is started. */
  readonly worker: Worker;
}

/** Ends rights that are taken away, wherever they are held. */
export const startRevocation = ({ store }: Ground, { turns }: Running): Revocation =>
  createRevocation({ store, turns, wait: (pause) => new Promise((done) => setTimeout(done, pause)) });

export interface EffectSurroundings {
  readonly library: Library;
  readonly revocation: Revocation;
  readonly lease: Millis;
  /** Brings lines to legs that do not read by themselves; absent: no such channel is there. */
  readonly push: PushHandler | undefined;
}

/** From now on effects are run right after their commit. */
export function startEffects(
  ground: Ground,
  { turns, cache, observed }: Running,
  { library, revocation, lease, push }: EffectSurroundings,
): Acting {
  const { config, store, log, now, metrics, publicUrl } = ground;
  const handlers = effectHandlers({
    ...ground,
    revocation,
    turns,
    push,
    articleFor: createArticleFor({ library, publicUrl, places: () => placesOf(config, publicUrl) }),
  });
  const runner = createRunner({
    store,
    cases: cache,
    turns,
    handlers,
    webhook: webhookOf(config),
    worker: `${process.pid}`,
    lease,
    now,
    random: Math.random,
    log,
    metrics,
  });
  observed.runEffects(runner);
  return { runner, worker: createWorker({ store, turns, runner, now, log, pause: 500, keepFor: 180 * day }) };
}
