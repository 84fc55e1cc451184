import type { CaseCache } from './case-cache';
import type { TurnDeps } from './turns';

/** What turns need that nobody typed. */
export interface HouseDeps extends TurnDeps {
  readonly cache: CaseCache;
}
