import { createHash } from 'node:crypto';
import { all, NOW, storeForTests, unique, type Open } from './contract-fixtures';
import type { AuditEntry } from '../../src/store/port-audit';

const START = '0'.repeat(64);
const sha = (text: string) => createHash('sha256').update(text).digest('hex');

/** Entries chained by any hash: the store does not look into it. */
function chain(after: { readonly seq: number; readonly hash: string }, n: number, change: Partial<AuditEntry> = {}): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let i = 1, previous = after.hash; i <= n; i++) {
    const op = unique('entry');
    const hash = sha(op);
    entries.push({
      seq: after.seq + i,
      at: new Date(NOW + after.seq + i).toISOString(),
      case: 'c',
      asker: null,
      subject: 'u',
      actor: 'leg',
      action: 'identity.proved',
      method: 'pin',
      policy: 'assigned',
      op,
      previous,
      ...change,
      hash,
    });
    previous = hash;
  }
  return entries;
}

/** The audit log: order and uniqueness (I10). */
export function auditContract(open: Open): void {
  describe('the audit log', () => {
    const it_ = storeForTests(open);

    test('it begins empty, with 64 zeros as head', async () => {
      expect(await it_.store.auditHead()).toEqual({ seq: 0, hash: START, at: 0 });
      expect(await it_.store.readAudit(0, 10)).toEqual([]);
    });

    test('appended entries are read as they were written, oldest first, after a number, no more than asked for', async () => {
      const { store } = it_;
      const entries = chain(await store.auditHead(), 5);
      expect(await store.appendAudit({ after: 0, entries })).toEqual({ status: 'appended' });
      expect(await store.readAudit(0, 10)).toEqual(entries);
      expect(await store.readAudit(2, 2)).toEqual(entries.slice(2, 4));
      expect(await store.readAudit(5, 10)).toEqual([]);
      expect(await store.auditHead()).toEqual({ seq: 5, hash: entries[4]?.hash, at: NOW + 5 });
    });

    test('entries chained onto an older head are not appended, and the head is named', async () => {
      const { store } = it_;
      const old = await store.auditHead();
      const winner = chain(old, 2);
      await store.appendAudit({ after: old.seq, entries: winner });
      const late = chain(old, 1);
      const head = await store.auditHead();
      expect(await store.appendAudit({ after: old.seq, entries: late })).toEqual({ status: 'moved', head, known: [] });
      expect(await store.auditHead()).toEqual(head);
      expect(await store.appendAudit({ after: head.seq, entries: chain(head, 1) })).toEqual({ status: 'appended' });
    });

    test('an operation is in the log at most once: known ones are named and none of the batch is appended', async () => {
      const { store } = it_;
      const before = await store.auditHead();
      const first = chain(before, 2);
      await store.appendAudit({ after: before.seq, entries: first });
      const head = await store.auditHead();
      const [fresh, again] = chain(head, 2);
      if (!fresh || !again || !first[1]) throw new Error('The chain should have two entries.');
      const batch = [fresh, { ...again, op: first[1].op }];
      expect(await store.appendAudit({ after: head.seq, entries: batch })).toEqual({ status: 'moved', head, known: [first[1].op] });
      expect(await store.auditHead()).toEqual(head);
      expect(await store.appendAudit({ after: before.seq, entries: first })).toEqual({
        status: 'moved',
        head,
        known: first.map(({ op }) => op),
      });
    });

    test('of 64 parallel appends on one head one succeeds', async () => {
      const { store, opened } = it_;
      const instances = [store, ...(opened.another ? [await opened.another()] : [])];
      const head = await store.auditHead();
      const results = await all(64, (i) =>
        (instances[i % instances.length] ?? store).appendAudit({ after: head.seq, entries: chain(head, 3) }),
      );
      expect(results.filter(({ status }) => status === 'appended')).toHaveLength(1);
      expect(await store.auditHead()).toMatchObject({ seq: head.seq + 3 });
    });
  });
}
