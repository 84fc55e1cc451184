import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded/open';
import { mintCaseId, mintLegId } from '../../src/store/ids';

test('a new process takes over at once what its forerunner had claimed, and the forerunner can finish nothing more', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'countersign-leases-'));
  const id = mintCaseId(3);
  const claim = { worker: 'w', at: 1_000, lease: 15_000, limit: 10 };
  const first = await openEmbeddedStore({ dataDir });
  await first.commit({
    op: 'op',
    at: 1_000,
    leg: mintLegId(3),
    expected: 0,
    lines: [],
    finishes: [],
    case: { id, number: 'C-AAAA-A', state: '{}', open: true },
    effects: [{ id: `${id}:1`, type: 'audit.append', body: '{}', dueAt: 1_000 }],
  });
  const [held] = await first.claimEffects(claim);
  expect(await first.claimEffects({ ...claim, at: 2_000 })).toEqual([]);
  await first.close();

  const second = await openEmbeddedStore({ dataDir });
  expect(await second.releaseLeases(2_000)).toBe(1);
  expect(await second.claimEffects({ ...claim, at: 2_000 })).toMatchObject([{ id: `${id}:1`, attempt: 2 }]);
  expect(await second.finishEffect({ case: id, id: `${id}:1`, fence: held?.fence ?? 0 })).toBe(false);
  await second.close();
  await rm(dataDir, { recursive: true, force: true });
});
