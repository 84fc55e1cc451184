/** No more waits in this conversation than it may; nothing was done. */
export class LaneFull extends Error {
  readonly code = 'LANE_FULL';
}

/**
 * One conversation's turns, one at a time, in the order they came. Bounded, so that a customer who sends a thousand
 * messages in a second fills their own lane and nobody else's.
 */
export class Lane {
  private tail: Promise<void> = Promise.resolve();
  private count = 0;
  private readonly done = (): void => {
    this.count -= 1;
  };

  constructor(private readonly limit: number) {}

  /** Turns running and waiting. */
  get length(): number {
    return this.count;
  }

  /** Runs after all before it, whatever became of them. Rejects with LaneFull at once when too many wait. */
  run<Result>(turn: () => Promise<Result>): Promise<Result> {
    if (this.count > this.limit) return Promise.reject(new LaneFull(`${this.limit} messages of this conversation are still waiting.`));
    this.count += 1;
    // Mostly nobody is before it, and nothing has to be waited for.
    const result = this.count === 1 ? turn() : this.tail.then(turn);
    this.tail = result.then(this.done, this.done);
    return result;
  }
}
