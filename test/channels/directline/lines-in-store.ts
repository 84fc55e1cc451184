import type { LegId } from '../../../machines/words';
import { mintCaseId, slotOf } from '../../../src/store/ids';
import type { CasePort } from '../../../src/store/port';
import type { Lines } from './lines-in-memory';

/** Transcripts in a real store: every write is a commit of a case of its leg's own. */
export function linesInStore(store: CasePort): Lines {
  const cases = new Map<LegId, { readonly id: string; version: number }>();
  return {
    readLines: (leg, after, limit) => store.readLines(leg, after, limit),
    watchLeg: (leg, onLines) => store.watchLeg(leg, onLines),
    async write(op, at, leg, lines) {
      const held = cases.get(leg) ?? { id: mintCaseId(slotOf(leg)), version: 0 };
      cases.set(leg, held);
      const result = await store.commit({
        op,
        at,
        leg,
        lines,
        expected: held.version,
        effects: [],
        finishes: [],
        case: { id: held.id, number: `C-${held.id}`, state: '{}', open: true },
      });
      if (result.status === 'committed') held.version = result.version;
      if (result.status === 'committed' || result.status === 'repeated') return result.lines;
      throw new Error(`The commit was ${result.status}.`);
    },
  };
}
