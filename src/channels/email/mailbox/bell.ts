import type { Millis } from '../../../../machines/words';

/** Wakes one waiter. A ring nobody waits for is not lost: the next wait ends at once. */
export interface Bell {
  ring(): void;
  /** Ends with a ring, or after this time. */
  wait(longest: Millis): Promise<void>;
}

export function createBell(): Bell {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    async wait(longest) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, longest);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = undefined;
      rung = false;
    },
  };
}
