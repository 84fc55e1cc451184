/** What was opened so far: closed together, the last one first. */
export interface Opened {
  /** Each is closed before all that was added before it. Closing has to be safe for what was not used yet. */
  add(...closes: readonly (() => unknown)[]): void;
  /** Closes everything, one after the other; what cannot be closed keeps nothing else open. Rejects with the first that could not. */
  close(): Promise<void>;
}

export function openedParts(): Opened {
  const closes: (() => unknown)[] = [];
  return {
    add: (...more) => void closes.push(...more),
    async close() {
      const failures: unknown[] = [];
      for (let close = closes.pop(); close !== undefined; close = closes.pop()) {
        try {
          await close();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
