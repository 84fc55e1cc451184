import type { LegId, Millis } from '../../../../machines/words';
import type { Logger } from '../../../observe/logger';
import type { Request } from '../request';

/** Runs something in the call's conversation later, when nobody's request is there to answer. */
export type Proceed = (request: Request, logic: (later: Request) => Promise<void>) => Promise<void>;

/** Calls of this instance that are in the middle of keying. A pause that an instance dies in is made good by the next key. */
export class Pauses {
  private readonly timers = new Map<LegId, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly proceed: Proceed,
    private readonly log: Logger,
  ) {}

  start(leg: LegId, length: Millis, over: () => Promise<void>): void {
    this.stop(leg);
    const timer = setTimeout(() => {
      this.timers.delete(leg);
      over().catch((error: unknown) => this.log.warn('what was keyed on a call could not be taken in after a pause', { error, leg }));
    }, length);
    this.timers.set(leg, timer);
  }

  stop(leg: LegId): void {
    clearTimeout(this.timers.get(leg));
    this.timers.delete(leg);
  }

  /** As if the gateway had sent it just now, without waiting for the answer. */
  run(leg: LegId, request: Request, logic: (later: Request) => Promise<void>): Promise<void> {
    this.stop(leg);
    return this.proceed(request, logic);
  }

  close(): void {
    for (const leg of this.timers.keys()) this.stop(leg);
  }
}
