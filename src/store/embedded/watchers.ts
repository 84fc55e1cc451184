import type { CaseId, LegId } from '../../../machines/words';
import type { Committing } from './commit';

/** Who wants to know of new lines of which leg, or of cases at the desk. One process owns the folder, so its own commits are all there are. */
export class Watchers {
  readonly #byLeg = new Map<LegId, Set<(upTo: number) => void>>();
  readonly #desk = new Set<(of: CaseId) => void>();

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

  /** Adds somebody who looks at the desk, each call one of its own, and returns how to stop. */
  addDesk(onChange: (of: CaseId) => void): () => void {
    const watcher = (of: CaseId) => onChange(of);
    this.#desk.add(watcher);
    return () => void this.#desk.delete(watcher);
  }

  /** Tells the watchers of every leg the commit of this case wrote lines for up to where, so that who has these lines need not read. */
  tell(of: CaseId, result: Committing): void {
    if (result.status !== 'committed') return;
    if (result.atDesk) for (const watcher of Array.from(this.#desk)) watcher(of);
    const newest = new Map(result.lines.map(({ leg, position }) => [leg, position]));
    for (const [leg, upTo] of newest) {
      for (const watcher of Array.from(this.#byLeg.get(leg) ?? [])) watcher(upTo);
    }
  }
}
