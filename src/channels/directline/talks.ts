import type { LegId } from '../../../machines/words';
import { Remembered } from '../../store/remembered';
import type { OutActivity } from './compose';
import { Lane } from './lane';
import type { Stream } from './stream';

/** Messages of one conversation that may wait for their turn. */
export const maxWaiting = 50;
/** Notices kept for a polling client until its next poll. */
const maxNotices = 3;
/** Conversations above which no notices are kept: an outage must not fill the memory. */
const maxActive = 10_000;
/** Conversations remembered as started (or ended), to spare a look into the store. */
const rememberedTalks = 10_000;

/** What this instance holds of one conversation while something goes on in it. */
export interface Talk {
  readonly lane: Lane;
  stream: Stream | undefined;
  notices: OutActivity[];
}

/** The conversations of this instance. Everything in here can be lost: the store knows the talk, the client reads on. */
export class Talks {
  private readonly active = new Map<LegId, Talk>();
  private readonly known = new Remembered<LegId, 'started' | 'ended'>(rememberedTalks);

  /** The conversation, for as long as something goes on in it: call `leave` afterwards. */
  enter(leg: LegId): Talk {
    const talk = this.active.get(leg) ?? { lane: new Lane(maxWaiting), stream: undefined, notices: [] };
    this.active.set(leg, talk);
    return talk;
  }

  find(leg: LegId): Talk | undefined {
    return this.active.get(leg);
  }

  leave(leg: LegId): void {
    const talk = this.active.get(leg);
    if (talk?.lane.length === 0 && talk.stream === undefined && talk.notices.length === 0) this.active.delete(leg);
  }

  /** Shows a notice to a socket now, else to the next poll. Bounded: who never polls gets the last few. */
  notify(leg: LegId, notice: OutActivity): void {
    const stream = this.active.get(leg)?.stream;
    if (stream !== undefined) stream.show(notice);
    else if (this.active.size < maxActive) {
      const talk = this.enter(leg);
      talk.notices = [...talk.notices, notice].slice(-maxNotices);
    }
  }

  takeNotices(leg: LegId): readonly OutActivity[] {
    const talk = this.active.get(leg);
    if (talk === undefined || talk.notices.length === 0) return [];
    const taken = talk.notices;
    talk.notices = [];
    this.leave(leg);
    return taken;
  }

  stateOf(leg: LegId): 'started' | 'ended' | undefined {
    return this.known.get(leg);
  }

  remember(leg: LegId, state: 'started' | 'ended'): void {
    this.known.set(leg, state);
  }

  streams(): Stream[] {
    return [...this.active.values()].flatMap(({ stream }) => (stream === undefined ? [] : [stream]));
  }
}
