import type { LegId } from '../../../machines/words';
import { Lane } from '../directline/lane';

/** Activities of one conversation that may wait. */
const most = 50;

/** What happens in one conversation of this instance happens one after the other: taking a message in, and bringing lines out. */
export class Lanes {
  private readonly active = new Map<LegId, Lane>();

  /** Rejects with LaneFull at once when too many wait. */
  async run<Result>(leg: LegId, turn: () => Promise<Result>): Promise<Result> {
    const lane = this.active.get(leg) ?? new Lane(most);
    this.active.set(leg, lane);
    try {
      return await lane.run(turn);
    } finally {
      if (lane.length === 0) this.active.delete(leg);
    }
  }
}
