import type { CaseId, LegId } from '../../../machines/words';
import { openStored, type OpenCase } from '../cases';
import { decideSayCommit, rounds, type Prepared } from '../decide-say-commit';
import type { HouseResult } from './house';
import type { HouseDeps } from './house-deps';

/** A turn of the house as far as its case decides it. */
type Begun = Pick<Prepared, 'prelude' | 'events' | 'asks' | 'taken'>;

/**
 * Brings a leg into an open case: begun anew from what the store knows as often as somebody else was faster. `begin`: the turn
 * that does it; undefined: the case does not take it (it is asked once more, since what this instance knew may be old);
 * `repeated`: the leg is there. Rejects with StoreUnavailable or NewerCase.
 */
export async function withinCase(
  deps: HouseDeps,
  { case: id, leg, op, at }: { readonly case: CaseId; readonly leg: LegId } & Pick<Prepared, 'op' | 'at'>,
  begin: (opened: OpenCase) => Begun | 'repeated' | undefined,
): Promise<HouseResult> {
  for (let round = 0; round < rounds; round += 1) {
    const stored = await deps.cache.loadCase(id);
    if (!stored?.open) return 'gone';
    const opened = openStored(stored, deps.policy, at);
    const begun = begin(opened);
    if (begun === 'repeated') return 'repeated';
    if (begun) {
      const turned = await decideSayCommit(deps, {
        ...begun,
        opened,
        op,
        at,
        leg,
        own: [],
        answers: undefined,
        finishes: [],
        greets: false,
      });
      const { status } = turned.result;
      if (status === 'committed') deps.cache.keep(leg, { ...turned.stored, floors: stored.floors });
      if (status !== 'lost' && status !== 'void') return status;
    } else if (round > 0) {
      return 'gone';
    }
    // What this instance knew may be old; what the store knows decides.
    deps.cache.dropCase(id);
  }
  return 'unavailable';
}
