import { chainOnto, START } from '../../../src/audit/chain';
import { createAuditTrail } from '../../../src/desk/supervision/audit-trail';
import { createAuditCheck } from '../../../src/desk/supervision/verified';
import type { AuditEntry } from '../../../src/store/port-audit';
import { eventually } from '../../support/eventually';

const start = Date.UTC(2031, 0, 1);

/** A log with an entry a second: of 97 cases in turn, by 13 agents in turn. */
function logOf(count: number) {
  const entries: AuditEntry[] = [];
  const append = (more: number): void => {
    const records = Array.from({ length: more }, (_, k) => {
      const n = entries.length + k;
      return {
        op: `op-${n}`,
        at: start + n * 1_000,
        case: `C-${n % 97}`,
        action: 'agent.wrote' as const,
        asker: null,
        subject: null,
        actor: `agent:${n % 13}`,
      };
    });
    entries.push(...chainOnto(entries.at(-1) ?? { seq: 0, hash: START }, records, 'assigned'));
  };
  append(count);
  let reads = 0;
  return {
    entries,
    append,
    reads: () => reads,
    auditHead: async () => ({ seq: entries.length, hash: entries.at(-1)?.hash ?? START, at: 0 }),
    readAudit: async (after: number, limit: number) => {
      reads += 1;
      return entries.slice(after, after + limit);
    },
  };
}

const seqs = (entries: readonly AuditEntry[]): number[] => entries.map(({ seq }) => seq);

describe('the trail of a case', () => {
  it('is all of it since the case began, also what came since it was looked at last, and is then read from memory', async () => {
    const log = logOf(2_600);
    const trail = createAuditTrail(log);
    const wanted = () => seqs(log.entries.filter((entry) => entry.case === 'C-5'));
    expect(seqs(await trail.ofCase('C-5', start))).toEqual(wanted());
    log.append(700);
    expect(seqs(await trail.ofCase('C-5', start))).toEqual(wanted());
    const before = log.reads();
    expect(seqs(await trail.ofCase('C-5', start))).toEqual(wanted());
    expect(log.reads()).toBe(before + 1);
  });

  it('reads back only as far as the case goes', async () => {
    const log = logOf(5_000);
    const found = await createAuditTrail(log).ofCase('C-5', start + 4_900_000);
    expect(seqs(found).every((seq) => seq > 4_000)).toBe(true);
    expect(seqs(found)).toEqual(expect.arrayContaining(seqs(log.entries.filter((entry) => entry.case === 'C-5' && entry.seq > 4_900))));
    expect(log.reads()).toBeLessThan(6);
  });

  it('of an empty log is empty', async () => {
    const trail = createAuditTrail(logOf(0));
    expect(await trail.ofCase('C-5', 0)).toEqual([]);
    expect(await trail.page({ fits: () => true, limit: 10 })).toEqual({ entries: [], before: undefined });
  });
});

describe('pages of what an agent did', () => {
  it('have every entry once, newest first, however the log grows meanwhile', async () => {
    const log = logOf(3_000);
    const trail = createAuditTrail(log);
    const fits = ({ actor }: AuditEntry): boolean => actor === 'agent:7';
    const wanted = seqs(log.entries.filter(fits)).toReversed();
    const found: number[] = [];
    let before: number | undefined;
    do {
      const page = await trail.page({ fits, limit: 50, ...(before === undefined ? {} : { before }) });
      found.push(...seqs(page.entries));
      before = page.before;
      log.append(40);
    } while (before !== undefined);
    expect(found).toEqual(wanted);
  });

  it('end after so many entries were looked at, and go on where they ended', async () => {
    const trail = createAuditTrail(logOf(25_000));
    const first = await trail.page({ fits: ({ seq }) => seq === 3, limit: 10 });
    expect(first).toEqual({ entries: [], before: 5_001 });
    expect(seqs((await trail.page({ fits: ({ seq }) => seq === 3, limit: 10, before: first.before! })).entries)).toEqual([3]);
  });
});

describe('whether the log is whole', () => {
  it('is found in small steps, with everything else of the process in between', async () => {
    const check = createAuditCheck(logOf(1_000), () => 7);
    expect(await check.state(false)).toEqual({ state: 'running', read: 0, of: 1_000 });
    const seen = new Set<number>();
    const last = await eventually(async () => {
      const state = await check.state(true);
      if (state.state === 'running') seen.add(state.read);
      return state.state === 'running' && seen.size < 3 ? undefined : state;
    }, 'some steps');
    expect([last.state, seen.size]).toEqual(['running', 3]);
  });

  it('is not, where an entry was changed: the first one is named', async () => {
    const log = logOf(300);
    log.entries[199] = { ...log.entries[199]!, actor: 'agent:somebody' };
    const check = createAuditCheck(log, () => 7);
    await check.state(false);
    const broken = await eventually(async () => {
      const state = await check.state(false);
      return state.state === 'running' ? undefined : state;
    }, 'the end of the check');
    expect(broken).toMatchObject({ state: 'broken', seq: 200, why: expect.stringMatching(/content was changed/), at: 7 });
  });
});
