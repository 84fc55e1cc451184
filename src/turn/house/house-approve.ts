import { mayAnswer, type Answer } from '../../../machines/terms/approval-terms';
import { decide } from '../../../machines/decide';
import { viewApproval } from '../../../machines/view';
import type { CaseId, Instant } from '../../../machines/words';
import { openStored } from '../cases';
import type { HouseDeps } from './house-deps';
import { decideSayCommit, rounds } from '../decide-say-commit';

/** What became of an answer: `ended` is a wrong code that was the last; `dead`: it does not count, whatever the code. */
export type Answered = 'approved' | 'wrong' | 'ended' | 'dead' | 'unavailable';

export interface AnswerTurn {
  readonly op: string;
  readonly at: Instant;
  readonly case: CaseId;
  readonly event: Answer;
}

/**
 * An administrator's answer, counted and taken in by one compare-and-set on the case: who loses the race is decided anew on
 * what the others left, so that no code is compared more often than it is counted (I4, I13). Rejects with StoreUnavailable or
 * NewerCase.
 */
export async function answerApproval(deps: HouseDeps, { op, at, case: id, event }: AnswerTurn): Promise<Answered> {
  for (let round = 0; round < rounds; round += 1) {
    // What this instance remembers may be old: an answer counts on what the store has.
    deps.cache.dropCase(id);
    const stored = await deps.cache.loadCase(id);
    if (!stored?.open) return 'dead';
    const opened = openStored(stored, deps.policy, at);
    const prelude = decide(opened.snapshot, [...opened.revoked, { type: 'clock.ticked', at }]);
    const before = viewApproval(prelude.snapshot);
    if (!before || !mayAnswer(prelude.snapshot.context, event)) return 'dead';
    const asks = event.code ? before.leg : undefined;
    const { result, stored: after } = await decideSayCommit(deps, {
      opened,
      prelude,
      events: [event],
      op,
      at,
      leg: undefined,
      asks,
      own: [],
      answers: undefined,
      finishes: [],
      greets: false,
    });
    if (result.status === 'committed') deps.cache.replace({ ...after, floors: stored.floors });
    if (result.status === 'committed' || result.status === 'repeated')
      return event.code ? 'approved' : before.wrong + 1 >= deps.policy.approvalTries ? 'ended' : 'wrong';
  }
  return 'unavailable';
}
