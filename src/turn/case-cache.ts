import type { CaseId, LegId } from '../../machines/words';
import type { CasePort } from '../store/port';
import { Remembered } from '../store/remembered';
import type { HeldCase } from './cases';

export interface CaseCache {
  /** The leg's case as this instance knows it, else as the store has it. */
  load(leg: LegId): Promise<HeldCase | undefined>;
  /** The case as this instance knows it, else as the store has it. */
  loadCase(id: CaseId): Promise<HeldCase | undefined>;
  /** After a commit of the leg's own; an older version than the one held is not kept. */
  keep(leg: LegId, stored: HeldCase): void;
  /** After a commit of the house; only for a case that is held: others are none of this instance's business. */
  replace(stored: HeldCase): void;
  /** Another was quicker, or a right is void: the store knows better. */
  drop(leg: LegId): void;
  dropCase(id: CaseId): void;
}

/**
 * Cases this instance committed last, each once for all its legs: the next turn decides on them without asking the store,
 * and the commit's compare-and-set finds out when another instance was quicker. At least half of `most` cases (each takes some 3 kB); holds no right by itself.
 */
export function createCaseCache(cases: Pick<CasePort, 'loadByLeg' | 'loadCase'>, most = 4_000): CaseCache {
  const bound = new Remembered<LegId, CaseId>(most);
  const held = new Remembered<CaseId, HeldCase>(most);
  const heldOf = (leg: LegId): HeldCase | undefined => {
    const id = bound.get(leg);
    return id === undefined ? undefined : held.get(id);
  };
  return {
    load: async (leg) => heldOf(leg) ?? cases.loadByLeg(leg),
    loadCase: async (id) => held.get(id) ?? cases.loadCase(id),
    keep(leg, stored) {
      const known = held.get(stored.id);
      bound.set(leg, stored.id);
      held.set(stored.id, known && known.version > stored.version ? known : stored);
    },
    replace(stored) {
      const known = held.get(stored.id);
      if (known && known.version < stored.version) held.set(stored.id, stored);
    },
    drop(leg) {
      const id = bound.get(leg);
      bound.delete(leg);
      if (id !== undefined) held.delete(id);
    },
    dropCase: (id) => void held.delete(id),
  };
}
