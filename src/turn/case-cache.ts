import type { LegId } from '../../machines/words';
import type { CasePort } from '../store/port';
import type { HeldCase } from './cases';

export interface CaseCache {
  /** The leg's case as this instance knows it, else as the store has it. */
  load(leg: LegId): Promise<HeldCase | undefined>;
  keep(leg: LegId, stored: HeldCase): void;
  /** Only for a leg that is held with the same case. */
  replace(leg: LegId, stored: HeldCase): void;
  drop(leg: LegId): void;
}

/**
 * Cases this instance committed last, by leg: the next turn of the leg decides on them without asking the store, and the
 * commit's compare-and-set finds out when another instance was quicker. Bounded; holds no right by itself.
 */
export function createCaseCache(cases: CasePort, capacity = 5_000): CaseCache {
  const held = new Map<LegId, HeldCase>();
  return {
    async load(leg) {
      return held.get(leg) ?? cases.loadByLeg(leg);
    },
    keep(leg, stored) {
      held.delete(leg);
      held.set(leg, stored);
      const oldest = held.size > capacity ? held.keys().next().value : undefined;
      if (oldest !== undefined) held.delete(oldest);
    },
    replace(leg, stored) {
      if (held.get(leg)?.id === stored.id) held.set(leg, stored);
    },
    drop(leg) {
      held.delete(leg);
    },
  };
}
