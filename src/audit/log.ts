import { StoreUnavailable } from '../store/port';
import type { AuditHead, AuditPort } from '../store/port-audit';
import { chainOnto, type AuditRecord } from './chain';

/** The audit log as the house writes it (I10). */
export interface AuditLog {
  /**
   * Appends the records in their order; resolves when all are durably in the log, each once under its `op` however often
   * it is appended. Rejects with StoreUnavailable: nobody knows, append again before going on.
   */
  append(records: readonly AuditRecord[]): Promise<void>;
}

interface Waiting {
  readonly records: readonly AuditRecord[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Entries of one append to the store at most; the rest goes with the next. */
const BATCH = 200;
/** Each time another instance was first it made progress; so often in a row something else is wrong. */
const MOST_MOVES = 100;

/** The first record of each operation. */
function distinct(records: readonly AuditRecord[]): AuditRecord[] {
  const seen = new Set<string>();
  return records.filter(({ op }) => !seen.has(op) && seen.add(op));
}

/** Chains and appends, starting again from the store's head whenever another instance was first. */
async function appendAll(store: AuditPort, policy: string, head: AuditHead, records: readonly AuditRecord[]): Promise<AuditHead> {
  let missing = distinct(records);
  for (let moves = 0; missing.length > 0; moves++) {
    if (moves === MOST_MOVES)
      throw new StoreUnavailable(
        `The audit log moved on ${MOST_MOVES} times while one append was tried. Nothing more was appended; try again.`,
      );
    const entries = chainOnto(head, missing, policy);
    const result = await store.appendAudit({ after: head.seq, entries });
    const last = entries.at(-1);
    if (result.status === 'appended' && last) return { seq: last.seq, hash: last.hash, at: Date.parse(last.at) };
    if (result.status === 'moved') {
      head = result.head;
      const known = new Set(result.known);
      missing = missing.filter(({ op }) => !known.has(op));
    }
  }
  return head;
}

/** The log on a store; `policy` is the name of the policy in force. What waits meanwhile goes in one append together. */
export function auditLog({ store, policy }: { readonly store: AuditPort; readonly policy: string }): AuditLog {
  const waiting: Waiting[] = [];
  let head: AuditHead | undefined;
  let running = false;

  function nextBatch(): Waiting[] {
    let entries = 0;
    const upTo = waiting.findIndex(({ records }) => (entries += records.length) > BATCH);
    return waiting.splice(0, upTo === -1 ? waiting.length : Math.max(1, upTo));
  }

  async function run(): Promise<void> {
    running = true;
    await Promise.resolve(); // What is appended in the same moment goes together.
    while (waiting.length > 0) {
      const batch = nextBatch();
      try {
        head = await appendAll(
          store,
          policy,
          head ?? (await store.auditHead()),
          batch.flatMap(({ records }) => records),
        );
        for (const { done } of batch) done();
      } catch (error) {
        head = undefined;
        for (const { failed } of batch) failed(error);
      }
    }
    running = false;
  }

  return {
    append: (records) =>
      new Promise((done, failed) => {
        waiting.push({ records, done, failed });
        if (!running) void run();
      }),
  };
}
