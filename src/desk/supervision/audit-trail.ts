import type { Instant } from '../../../machines/words';
import type { AuditEntry, AuditPort } from '../../store/port-audit';

/** Looks into the audit log from its newest end, for one case, one agent, one kind of deed. */
export interface AuditTrail {
  /** Entries that fit, not older than `since`, oldest first. */
  since(since: Instant, fits: (entry: AuditEntry) => boolean): Promise<AuditEntry[]>;
  /** Entries that fit, newest first, at most `limit`; `before`: the seq to go on at, undefined: there are no more. */
  page(ask: { readonly fits: (entry: AuditEntry) => boolean; readonly limit: number; readonly before?: number }): Promise<{ readonly entries: AuditEntry[]; readonly before: number | undefined }>;
}

const PAGE = 500;
/** Newest entries that are kept in memory (some 500 bytes each), so that a case that is looked at again and again reads only what is new. */
const mostKept = 20_000;
/** Entries in a row that may be older than their neighbours, because they could not be appended in time. */
const mostLate = 500;
/** Entries one question looks through; the rest is for the next page. */
const mostRead = 20_000;

/** The log has no index, and needs none for this: what agents look at happened lately. */
export function createAuditTrail(log: Pick<AuditPort, 'auditHead' | 'readAudit'>): AuditTrail {
  /** Neighbours in the log, oldest first, up to its end as last seen. */
  let kept: AuditEntry[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  /** One question at a time: each builds on what the one before left. */
  function inTurn<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    const answer = turn.then(ask, ask);
    turn = answer.catch(() => undefined);
    return answer;
  }

  async function catchUp(): Promise<void> {
    const last = kept.at(-1);
    if (last === undefined) {
      const { seq } = await log.auditHead();
      kept = seq === 0 ? [] : await log.readAudit(Math.max(0, seq - PAGE), PAGE + 1_000);
      return;
    }
    for (let after = last.seq; ; ) {
      const newer = await log.readAudit(after, PAGE);
      kept.push(...newer);
      const end = newer.at(-1);
      if (newer.length < PAGE || end === undefined) break;
      after = end.seq;
    }
    if (kept.length > mostKept) kept = kept.slice(-mostKept);
  }

  /** Newest first, from before `below`; older ones are kept, too, while there is room. */
  async function* backwards(below: number): AsyncGenerator<AuditEntry> {
    await catchUp();
    for (let n = kept.length - 1; n >= 0; n--) {
      const entry = kept[n];
      if (entry !== undefined && entry.seq < below) yield entry;
    }
    let next = Math.min(below, kept[0]?.seq ?? 1);
    while (next > 1) {
      const older = (await log.readAudit(Math.max(0, next - 1 - PAGE), Math.min(PAGE, next - 1))).filter(({ seq }) => seq < next);
      const first = older[0];
      if (first === undefined) return;
      if (kept[0]?.seq === next && kept.length + older.length <= mostKept) kept = [...older, ...kept];
      next = first.seq;
      yield* older.reverse();
    }
  }

  return {
    since: (since, fits) => inTurn(async () => {
      const found: AuditEntry[] = [];
      // Of one form, so that texts compare as their moments do.
      const from = new Date(since).toISOString();
      let [read, older] = [0, 0];
      for await (const entry of backwards(Number.POSITIVE_INFINITY)) {
        // An entry that waited stands behind later ones: one old entry does not mean that all before it are.
        older = entry.at < from ? older + 1 : 0;
        if (older > mostLate || ++read > mostRead) break;
        if (older === 0 && fits(entry)) found.push(entry);
      }
      return found.reverse();
    }),
    page: ({ fits, limit, before = Number.POSITIVE_INFINITY }) => inTurn(async () => {
      const found: AuditEntry[] = [];
      let read = 0;
      for await (const entry of backwards(before)) {
        if (fits(entry)) found.push(entry);
        if ((found.length >= limit || ++read >= mostRead) && entry.seq > 1) return { entries: found, before: entry.seq };
      }
      return { entries: found, before: undefined };
    }),
  };
}
