import { z } from 'zod';
import type { CaseId, Instant, UserId } from '../../../machines/words';
import type { SecretPort } from '../port-secrets';
import { caseKey, mark, userKey, written } from './keys';
import { pairs, parsed, text, whole } from './reply';
import type { RunScript } from './scripts';

/*
 * A revocation (I8) has to reach cases in other shards than the user's, without a transaction over both. The order does it:
 *
 *   C  check-secret / use-link, user's shard, one step: reads the epoch e AND puts the case into the user's index.
 *   R1 raise, user's shard, one step: epoch becomes e+1 AND the index is read; what is to be done is listed durably.
 *   R2 floor, each case's shard: floor := max(floor, e+1), and the effects running below it are named, in one step.
 *   R3 raised, user's shard: off the list; told cases leave the index. Only then raiseEpoch answers.
 *   W  commit, case's shard, one step with the write: void when its grant is below the floor. Claims likewise.
 *
 * Whatever the interleaving, C is before or after R1:
 *   C after R1: the grant has e+1; nothing to revoke (whoever makes a new PIN puts it before it raises the epoch, so that
 *     what is accepted after R1 was the new one).
 *   C before R1: R1 sees the case in the index, so R2 comes to it before the answer.
 *     W before R2: the grant e is stored, then the floor; the case is loaded with its floor, which voids the grant, its
 *       effects are claimed as void, those claimed before are named to the caller, who waits for them.
 *     W after R2: void, also when this is the case's first commit (the floor is there before the case).
 *   A check repeated after R1 for another case (its turn was decided again elsewhere): answers the old epoch, which no
 *     index leads to; so the floor is written into that case before the verdict is answered (keepUp).
 *   R3 against a new proof in the same case: it registered with e+1 and stays in the index.
 *   Two revocations at once: each has an epoch of its own; floors only grow. A case with effects still running stays in the
 *     index, so that the second one names and awaits them too.
 *   A case leaves the index otherwise only when it is pruned, and after that: a commit on it is lost, so no old grant
 *     can be written any more.
 *
 * Interrupted after R1 (crash, lost connection, a node away): the caller has no answer and repeats under the same
 * operation id; raise then answers the same epoch and cases, and R2, R3 are done again, which changes nothing twice.
 * When nobody repeats, the list of R1 is found by the chores of any instance's next poll (see chores.ts).
 * None of this rests on expiry. Of a failover that loses acknowledged writes see server.ts.
 */
const raiseReply = z.tuple([whole], text);

type InFlight = Awaited<ReturnType<SecretPort['raiseEpoch']>>['inFlight'][number];

/** R2 for one case. */
async function writeFloor(run: RunScript, id: CaseId, user: UserId, epoch: number, at: Instant): Promise<InFlight[]> {
  const running = parsed('floor', pairs, await run('floor', [caseKey(id)], [id, written(user), epoch, at]));
  return running.map(([n, leaseUntil]) => ({ case: id, effect: `${id}:${n}`, leaseUntil: Number(leaseUntil) }));
}

/** R2 for all cases, 64 at a time, and R3. */
async function spread(run: RunScript, user: UserId, epoch: number, cases: readonly CaseId[], at: Instant): Promise<InFlight[]> {
  const inFlight: InFlight[] = [];
  for (let from = 0; from < cases.length; from += 64) {
    const some = cases.slice(from, from + 64);
    inFlight.push(...(await Promise.all(some.map((id) => writeFloor(run, id, user, epoch, at)))).flat());
  }
  const busy = new Set(inFlight.map((effect) => effect.case));
  await run('raised', [userKey(user)], [written(user), epoch, ...cases.filter((id) => !busy.has(id))]);
  return inFlight;
}

/** Three trips in a row; one when the user was proved nowhere. */
export async function raiseEpoch(run: RunScript, raise: Parameters<SecretPort['raiseEpoch']>[0]): ReturnType<SecretPort['raiseEpoch']> {
  const { op, at, user, keep = '' } = raise;
  const args = [mark('raise', user, op), at, written(user), keep];
  const [epoch, ...cases] = parsed('raise', raiseReply, await run('raise', [userKey(user)], args));
  return { epoch, cases, inFlight: cases.length === 0 ? [] : await spread(run, user, epoch, cases, at) };
}

/** Completes what a raise left undone. */
export async function finishRaises(run: RunScript, user: UserId, at: Instant): Promise<void> {
  for (const [epoch, cases] of parsed('raising', pairs, await run('raising', [userKey(user)], [written(user)]))) {
    await spread(run, user, Number(epoch), cases.split(' ').filter(Boolean), at);
  }
}

/** When a repeated proof answers an epoch that was raised since: its case gets the floor before anybody hears of it. */
export async function keepUp(
  run: RunScript,
  proof: { user: UserId; case: CaseId; at: Instant; epoch: number; now: number },
): Promise<void> {
  if (proof.now > proof.epoch) await writeFloor(run, proof.case, proof.user, proof.now, proof.at);
}
