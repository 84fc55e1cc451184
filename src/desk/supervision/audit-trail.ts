import type { Instant } from '../../../machines/words';
import type { AuditEntry, AuditPort } from '../../store/port-audit';
import { keptEntries } from './kept-entries';

/** Looks into the audit log from its newest end, for one case, one agent, one kind of deed. */
export interface AuditTrail {
  /** Entries about a case that began at `since`, oldest first. */
  ofCase(number: string, since: Instant): Promise<readonly AuditEntry[]>;
  /** Entries that fit, newest first, at most `limit`; `before`: the seq to go on at, undefined: there are no more. */
  page(ask: {
    readonly fits: (entry: AuditEntry) => boolean;
    readonly limit: number;
    readonly before?: number;
  }): Promise<{ readonly entries: AuditEntry[]; readonly before: number | undefined }>;
}

const PAGE = 500;
/** Newest entries that are kept in memory, so that a case that is looked at again and again reads only what is new. */
const mostKept = 20_000;
/** Entries one question looks through; the rest is for the next page. */
const mostRead = 20_000;

/** The log has no index, and needs none for this: what agents look at happened lately. Rejects with StoreUnavailable. */
export function createAuditTrail(log: Pick<AuditPort, 'auditHead' | 'readAudit'>): AuditTrail {
  const kept = keptEntries(mostKept);
  let turn: Promise<unknown> = Promise.resolve();

  /** One question at a time: each builds on what the one before left. */
  function inTurn<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    const answer = turn.then(ask, ask);
    turn = answer.catch(() => undefined);
    return answer;
  }

  /** Entries right before this one, oldest first. */
  const before = async (seq: number): Promise<AuditEntry[]> =>
    seq <= 1 ? [] : (await log.readAudit(Math.max(0, seq - 1 - PAGE), Math.min(PAGE, seq - 1))).filter((entry) => entry.seq < seq);

  async function catchUp(): Promise<void> {
    if (kept.last === undefined) {
      const { seq } = await log.auditHead();
      kept.append(await before(seq + 1));
    }
    for (
      let newer = [...(await log.readAudit(kept.last?.seq ?? 0, PAGE))];
      newer.length > 0;
      newer = newer.length < PAGE ? [] : await log.readAudit(kept.last?.seq ?? 0, PAGE)
    )
      kept.append(newer);
  }

  /** Keeps what is older, too, until something older than that is kept, or there is no more room. */
  async function reach(since: Instant): Promise<void> {
    const from = new Date(since).toISOString(); // Of one form, so that texts compare as their moments do.
    for (let { first } = kept; first !== undefined && first.at >= from && kept.size < mostKept; first = kept.first) {
      const older = await before(first.seq);
      if (older.length === 0) return;
      kept.prepend(older);
    }
  }

  /** Newest first, from before `below`, a page at a time. */
  async function* backwards(below: number): AsyncGenerator<readonly AuditEntry[]> {
    await catchUp();
    const own: AuditEntry[] = [];
    for (let n = kept.size - 1; n >= 0; n--) {
      const entry = kept.at(n);
      if (entry !== undefined && entry.seq < below) own.push(entry);
    }
    yield own;
    for (let next = Math.min(below, kept.first?.seq ?? 1); ;) {
      const older = await before(next);
      const [first] = older;
      if (first === undefined) return;
      next = first.seq;
      yield older.toReversed();
    }
  }

  return {
    ofCase: (number, since) =>
      inTurn(async () => {
        await catchUp();
        await reach(since);
        return [...kept.ofCase(number)];
      }),
    page: ({ fits, limit, before: below = Number.POSITIVE_INFINITY }) =>
      inTurn(async () => {
        const found: AuditEntry[] = [];
        let read = 0;
        for await (const entries of backwards(below)) {
          for (const entry of entries) {
            if (fits(entry)) found.push(entry);
            if ((found.length >= limit || ++read >= mostRead) && entry.seq > 1) return { entries: found, before: entry.seq };
          }
        }
        return { entries: found, before: undefined };
      }),
  };
}
