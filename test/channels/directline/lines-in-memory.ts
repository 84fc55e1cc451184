import { StoreUnavailable, type CasePort, type NewLine, type TranscriptLine } from '../../../src/store/port';
import type { Instant, LegId } from '../../../machines/words';

/** Transcripts and a way to write into them. */
export interface Lines extends Pick<CasePort, 'readLines' | 'watchLeg'> {
  /** Appends lines of one leg in one step, under an operation id: a second time answers the first time's lines. */
  write(op: string, at: Instant, leg: LegId, lines: readonly NewLine[]): Promise<readonly TranscriptLine[]>;
}

/** Transcripts in memory, with the store's rules for positions and instants, and switches for what tests need. */
export interface LinesInMemory extends Lines {
  /** While true every operation rejects, as when the store cannot be reached. */
  down: boolean;
  /** How often lines were read. */
  reads: number;
  /** Watchers there are now. */
  watchers(): number;
}

export function linesInMemory(): LinesInMemory {
  const transcripts = new Map<LegId, TranscriptLine[]>();
  const written = new Map<string, readonly TranscriptLine[]>();
  const watchers = new Set<{ readonly leg: LegId; readonly tell: (upTo: number) => void }>();
  const store: LinesInMemory = {
    down: false,
    reads: 0,
    watchers: () => watchers.size,
    async write(op, at, leg, lines) {
      const before = written.get(op);
      if (before !== undefined) return before;
      const transcript = transcripts.get(leg) ?? [];
      transcripts.set(leg, transcript);
      const after = lines.map((line) => {
        const last = transcript.at(-1);
        const stored = { ...line, case: 'case', position: (last?.position ?? 0) + 1, at: Math.max(at, (last?.at ?? 0) + 1) };
        transcript.push(stored);
        return stored;
      });
      written.set(op, after);
      for (const watcher of watchers) if (watcher.leg === leg) setImmediate(watcher.tell, transcript.length);
      return after;
    },
    async readLines(leg, after, limit) {
      store.reads += 1;
      if (store.down) throw new StoreUnavailable('the test took it away');
      return (transcripts.get(leg) ?? []).filter((line) => line.position > after).slice(0, limit);
    },
    async watchLeg(leg, onLines) {
      if (store.down) throw new StoreUnavailable('the test took it away');
      const watcher = { leg, tell: (upTo: number) => onLines(upTo) };
      watchers.add(watcher);
      return async () => void watchers.delete(watcher);
    },
  };
  return store;
}
