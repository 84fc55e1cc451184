import type { LegId } from '../../../machines/words';
import type { CommitResult } from '../port';

/** Who wants to know of new lines of which leg. One process owns the folder, so its own commits are all there are. */
export class Watchers {
  readonly #byLeg = new Map<LegId, Set<() => void>>();

  /** Adds a watcher, each call one of its own, and returns how to stop. */
  add(leg: LegId, onLines: () => void): () => void {
    const watcher = () => onLines();
    const watchers = this.#byLeg.get(leg) ?? new Set();
    this.#byLeg.set(leg, watchers.add(watcher));
    return () => {
      watchers.delete(watcher);
      if (watchers.size === 0 && this.#byLeg.get(leg) === watchers) this.#byLeg.delete(leg);
    };
  }

  /** Tells the watchers of every leg the commit wrote lines for. */
  tell(result: CommitResult): void {
    if (result.status !== 'committed') return;
    for (const leg of new Set(result.lines.map((line) => line.leg))) {
      for (const watcher of Array.from(this.#byLeg.get(leg) ?? [])) watcher();
    }
  }
}
