import type { AuditEntry, AuditPort } from '../store/port-audit';

const PAGE = 500;

/** All entries of the log, oldest first, a page at a time. */
export async function* readAll(log: Pick<AuditPort, 'readAudit'>): AsyncGenerator<AuditEntry> {
  for (let after = 0; ; ) {
    const page = await log.readAudit(after, PAGE);
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    if (last.seq <= after) throw new Error(`The audit log is out of order behind entry ${after}: an entry there says it is number ${last.seq}. npm run audit:verify names the first broken link.`);
    after = last.seq;
  }
}
