import type { Instant, LegId } from '../../../machines/words';
import type { Notes } from '../../store/notes';
import { Remembered } from '../../store/remembered';

/** The last line of a leg that has arrived in its conversation, kept in the store for every instance. */
export class Positions {
  private readonly known = new Remembered<string, number>(5_000);

  constructor(private readonly notes: Notes) {}

  /** 0: none. May be older than what another instance has written; only that a line has not arrived has to be looked up again. */
  async read(leg: LegId): Promise<number> {
    const kept = Number((await this.notes.readNote(key(leg))) ?? 0);
    return Math.max(kept, this.known.get(leg) ?? 0);
  }

  async put(leg: LegId, position: number, at: Instant): Promise<void> {
    if (position <= (this.known.get(leg) ?? 0)) return;
    await this.notes.putNote({ key: key(leg), text: String(position), at });
    this.known.set(leg, position);
  }
}

const key = (leg: LegId): string => `bot-arrived:${leg}`;
