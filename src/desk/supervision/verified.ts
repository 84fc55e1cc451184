import { setImmediate as breathe } from 'node:timers/promises';
import type { Instant } from '../../../machines/words';
import { readAll, UnreadableEntry } from '../../audit/read-all';
import { verifyChain } from '../../audit/verify';
import type { AuditEntry, AuditPort } from '../../store/port-audit';
import type { AuditVerified } from '../shapes';

/** Whether the audit log is whole, as `npm run audit:verify` says it. */
export interface AuditCheck {
  /** The last result, or how far the check is; the first question begins one, `again` another. Rejects with StoreUnavailable. */
  state(again: boolean): Promise<AuditVerified>;
}

/** Entries hashed in one go, a few milliseconds; then everything else of the process has its turn. */
const atOnce = 50;

/** One check at a time, in small steps beside everything else. */
export function createAuditCheck(log: Pick<AuditPort, 'auditHead' | 'readAudit'>, now: () => Instant): AuditCheck {
  let state: AuditVerified | undefined;

  async function* steps(): AsyncGenerator<AuditEntry> {
    let read = 0;
    for await (const entry of readAll(log)) {
      yield entry;
      if (state?.state === 'running') state = { ...state, read: entry.seq };
      if (++read % atOnce === 0) await breathe();
    }
  }

  const run = async (): Promise<AuditVerified> => {
    const result = await verifyChain(steps());
    if (!result.whole) return { state: 'broken', seq: result.broken.seq, why: result.broken.why, at: now() };
    return { state: 'whole', entries: result.entries, head: `${result.head.seq}:${result.head.hash}`, at: now() };
  };

  return {
    async state(again) {
      if (state !== undefined && (state.state === 'running' || !again)) return state;
      const { seq } = await log.auditHead();
      const running: AuditVerified = { state: 'running', read: 0, of: seq };
      state = running;
      run().then(
        (result) => (state = result),
        (error: unknown) =>
          (state = error instanceof UnreadableEntry ? { state: 'broken', seq: error.seq, why: error.message, at: now() } : undefined),
      );
      return running;
    },
  };
}
