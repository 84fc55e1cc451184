import type { ReceiverLimits } from './limits';

/** What one mail holds of the receiver's memory. */
export interface Share {
  /** Asks for so many bytes more; false: there is no room now, and nothing was taken. */
  grow(bytes: number): boolean;
  /** Gives all back. Twice is as good as once. */
  free(): void;
}

/**
 * One measure of memory for all connections together, so that no number of clients fills the process. Nobody waits for
 * room: who finds none is asked to come again, so that slow clients cannot hold each other up.
 */
export function sharedMemory({ memory, memoryForSmall, small }: Pick<ReceiverLimits, 'memory' | 'memoryForSmall' | 'small'>): () => Share {
  let used = 0;
  return () => {
    let mine = 0;
    return {
      grow(bytes) {
        const room = mine + bytes <= small ? memory : memory - memoryForSmall;
        if (used + bytes > room) return false;
        used += bytes;
        mine += bytes;
        return true;
      },
      free() {
        used -= mine;
        mine = 0;
      },
    };
  };
}
