import type { CaseCache } from '../case-cache';
import type { TurnDeps } from '../decide-say-commit';

/** What turns need that nobody typed. */
export interface HouseDeps extends TurnDeps {
  readonly cache: CaseCache;
}
