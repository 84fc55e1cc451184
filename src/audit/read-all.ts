import type { AuditEntry, AuditPort } from '../store/port-audit';

const PAGE = 500;

/** An entry that is there but cannot be read, e.g. because somebody wrote something else in its place. */
export class UnreadableEntry extends Error {
  constructor(
    readonly seq: number,
    reason: unknown,
  ) {
    super(`Entry ${seq} of the audit log cannot be read: ${reason instanceof Error ? reason.message : String(reason)}`, { cause: reason });
  }
}

/** A page; when it cannot be read, its entries one by one up to the one that is to blame. */
async function* readPage(log: Pick<AuditPort, 'readAudit'>, after: number): AsyncGenerator<AuditEntry> {
  try {
    yield* await log.readAudit(after, PAGE);
  } catch {
    for (let seq = after; seq < after + PAGE; seq++) {
      yield* await log.readAudit(seq, 1).catch((error: unknown) => Promise.reject(new UnreadableEntry(seq + 1, error)));
    }
  }
}

/** All entries of the log behind the one of that number, oldest first, a page at a time. Throws UnreadableEntry. */
export async function* readAll(log: Pick<AuditPort, 'readAudit'>, from = 0): AsyncGenerator<AuditEntry> {
  for (let after = from, before = -1; before !== after;) {
    before = after;
    for await (const entry of readPage(log, before)) {
      yield entry;
      after = entry.seq;
    }
    if (after < before)
      throw new Error(
        `The audit log is out of order behind entry ${before}: an entry there says it is number ${after}. npm run audit:verify names the first broken link.`,
      );
  }
}
