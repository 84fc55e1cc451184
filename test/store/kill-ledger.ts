import { readAll } from '../../src/audit/read-all';
import { verifyChain } from '../../src/audit/verify';
import type { Commit, Store } from '../../src/store/port';
import type { SecretCheck, Verdict } from '../../src/store/port-secrets';

/** What the store had answered to a process before it was killed. */
export type Acknowledged =
  | { readonly is: 'open' }
  | { readonly is: 'check'; readonly check: SecretCheck; readonly verdict: Verdict }
  | { readonly is: 'commit'; readonly commit: Commit; readonly positions: readonly number[] }
  | { readonly is: 'audit'; readonly op: string };

/** Everything that is not as it was acknowledged, or not consistent in itself, as sentences. */
export async function faultsOf(store: Store, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const faults: string[] = [];
  const want = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  const cases = new Map<string, { leg: string; commits: number }>();

  for (const what of acknowledged) {
    if (what.is === 'check') {
      // Were it forgotten, the right PIN would be accepted now.
      const again = await store.checkSecret({ ...what.check, digest: 'right' });
      want(again.verdict === what.verdict, `The check ${what.check.op} was ${what.verdict}, and is ${again.verdict} now.`);
    }
    if (what.is === 'commit') {
      const { commit } = what;
      const again = await store.commit({ ...commit, expected: -1 });
      const positions = again.status === 'repeated' ? again.lines.map((line) => line.position) : [];
      want(again.status === 'repeated', `The commit ${commit.op} is ${again.status} instead of repeated.`);
      want(
        JSON.stringify(positions) === JSON.stringify(what.positions),
        `The commit ${commit.op} had lines ${what.positions}, and has ${positions} now.`,
      );
      const seen = cases.get(commit.case.id) ?? { leg: commit.lines[0]?.leg ?? '', commits: 0 };
      cases.set(commit.case.id, { ...seen, commits: Math.max(seen.commits, commit.expected + 1) });
    }
  }
  for (const [id, { leg, commits }] of cases) {
    const version = (await store.loadCase(id))?.version ?? 0;
    // One operation may have happened whose answer the kill swallowed.
    want(version === commits || version === commits + 1, `Case ${id} has version ${version} after ${commits} acknowledged commits.`);
    const positions = (await store.readLines(leg, 0, 100_000)).map((line) => line.position);
    const lines = 3 * Math.floor(version / 2) + 2 * (version % 2);
    want(
      positions.length === lines && positions.every((position, i) => position === i + 1),
      `Case ${id} of version ${version} has ${positions.length} lines instead of ${lines}.`,
    );
    const open = await store.claimEffects({ worker: 'after', at: Number.MAX_SAFE_INTEGER / 2, lease: 0, limit: 9, case: id });
    want(
      open.length === version % 2,
      `Case ${id} of version ${version} has ${open.length} effects that are not finished instead of ${version % 2}.`,
    );
  }
  const entries = [];
  for await (const entry of readAll(store)) entries.push(entry);
  const ops = new Set(entries.map(({ op }) => op));
  want(ops.size === entries.length, 'An operation is in the audit log twice.');
  for (const what of acknowledged)
    want(what.is !== 'audit' || ops.has(what.op), `The audit entry ${what.is === 'audit' ? what.op : ''} is missing.`);
  const verified = await verifyChain(entries);
  want(verified.whole, `The audit log is broken: ${JSON.stringify(verified)}`);
  return faults;
}
