import type { LegId } from '../../../machines/words';
import type { CommitResult } from '../port';

/** Who wants to know of new lines of which leg. One process owns the folder, so its own commits are all there are. */
export class Watchers {
  readonly #byLeg = new Map<LegId, Set<(upTo: number) => void>>();

  /** Adds a watcher, each call one of its own, and returns how to stop. */
  add(leg: LegId, onLines: (upTo: number) => void): () => void {
    const watcher = (upTo: number) => onLines(upTo);
    const watchers = this.#byLeg.get(leg) ?? new Set();
    this.#byLeg.set(leg, watchers.add(watcher));
    return () => {
      watchers.delete(watcher);
      if (watchers.size === 0 && this.#byLeg.get(leg) === watchers) this.#byLeg.delete(leg);
    };
  }

  /** Tells the watchers of every leg the commit wrote lines for up to where, so that who has these lines need not read. */
  tell(result: CommitResult): void {
    if (result.status !== 'committed') return;
    const newest = new Map(result.lines.map(({ leg, position }) => [leg, position]));
    for (const [leg, upTo] of newest) {
      for (const watcher of Array.from(this.#byLeg.get(leg) ?? [])) watcher(upTo);
    }
  }
}
