import type { CaseId } from '../../../machines/words';
import type { Logger } from '../../observe/logger';
import type { DeskPort } from '../../store/port-desk';

/** What changed at the desk; without a case, anything may have. */
export type Heard = (of?: CaseId) => void;

/** One watch on the store for all consoles of this instance. */
export interface LiveHub {
  /** Calls back after every commit, on any instance, of a case with a row. Returns how to stop. */
  listen(heard: Heard): () => void;
  /** Stops watching. */
  close(): Promise<void>;
}

/**
 * The watch begins with the first listener and is kept: consoles come and go. A listener that comes before the watch stands
 * hears "anything may have changed" once it does, so that nothing falls in between.
 */
export function createLiveHub(store: Pick<DeskPort, 'watchDesk'>, log: Logger): LiveHub {
  const listeners = new Set<Heard>();
  const tell: Heard = (of) => {
    for (const heard of listeners) heard(of);
  };
  let watching: Promise<() => void> | undefined;

  const watch = (): void => {
    watching ??= store.watchDesk(tell).then(
      (stop) => {
        tell();
        return stop;
      },
      (error: unknown) => {
        log.warn('the desk is not told of changes now; the next console that connects tries again', { error });
        watching = undefined;
        return () => undefined;
      },
    );
  };

  return {
    listen(heard) {
      listeners.add(heard);
      watch();
      return () => void listeners.delete(heard);
    },
    async close() {
      listeners.clear();
      (await watching)?.();
    },
  };
}
