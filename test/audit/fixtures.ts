import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditRecord } from '../../src/audit/chain';
import { openEmbeddedStore, type EmbeddedStore } from '../../src/store/embedded/open';

export const NOW = Date.UTC(2025, 0, 15, 12);

let count = 0;
/** A fact as the house records it, under an operation of its own. */
export const recordOf = (change: Partial<AuditRecord> = {}): AuditRecord => ({
  op: `effect:${++count}`,
  at: NOW + count,
  case: 'C-48K2-7',
  action: 'change.authorized',
  asker: 'user-1',
  subject: 'user-2',
  actor: 'leg-1',
  kind: 'call-forwarding.set',
  change: 'case-1',
  method: 'pin',
  ...change,
});

/** An embedded store in a folder of its own for the tests of a describe block. */
export function storeForTests(): { store: EmbeddedStore; dataDir: string } {
  const it = {} as { store: EmbeddedStore; dataDir: string };
  beforeEach(async () => {
    it.dataDir = await mkdtemp(join(tmpdir(), 'countersign-audit-'));
    it.store = await openEmbeddedStore({ dataDir: it.dataDir });
  });
  afterEach(async () => {
    await it.store.close();
    await rm(it.dataDir, { recursive: true });
  });
  return it;
}
