import type { LegId } from '../../../machines/words';

interface Writing {
  commits: number;
  /** Positions told of meanwhile. */
  readonly told: number[];
}

/**
 * What is told of a leg while a commit of this instance writes to it waits until that is answered or given up. The message
 * mostly comes before the answer: who committed hands its lines over first (`Committed.lines`), and nobody here reads them
 * from the store again. What another instance wrote meanwhile waits as long, a trip; a lost answer no longer than the
 * store's deadline.
 */
export class OwnWrites {
  private readonly writing = new Map<LegId, Writing>();
  /** Legs of commits settled in this round of the event loop; once for each commit. */
  private settled: LegId[] = [];

  constructor(private readonly tell: (leg: LegId, upTo: number) => void) {}

  /** The store told of a leg. */
  heard(leg: LegId, upTo: number): void {
    const writing = this.writing.get(leg);
    if (writing) writing.told.push(upTo);
    else this.tell(leg, upTo);
  }

  /** A commit that writes to these legs, until it is settled. */
  during<T>(legs: readonly LegId[], commit: Promise<T>): Promise<T> {
    if (legs.length === 0) return commit;
    for (const leg of legs) {
      const writing = this.writing.get(leg);
      if (writing) writing.commits += 1;
      else this.writing.set(leg, { commits: 1, told: [] });
    }
    const settled = (): void => this.settleSoon(legs);
    commit.then(settled, settled);
    return commit;
  }

  /** Behind all who wait for the answer; one look for all that were answered in this round. */
  private settleSoon(legs: readonly LegId[]): void {
    if (this.settled.length === 0) setImmediate(this.settleAll);
    this.settled.push(...legs);
  }

  private readonly settleAll = (): void => {
    const legs = this.settled;
    this.settled = [];
    for (const leg of legs) this.settle(leg);
  };

  private settle(leg: LegId): void {
    const writing = this.writing.get(leg);
    if (!writing) return;
    writing.commits -= 1;
    if (writing.commits === 0) this.writing.delete(leg);
    for (const upTo of writing.told.splice(0)) this.tell(leg, upTo);
  }
}
