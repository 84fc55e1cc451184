import { catalogue } from '../../machines/catalogue';
import type { Outcome } from '../../machines/effects';
import type { AuditFact } from '../../machines/audit-fact';
import type { RefusalReason } from '../../machines/words';
import type { AuditRecord } from '../audit/chain';
import type { AuditLog } from '../audit/log';
import { carryChange, type CarryDeps } from './change-carry';
import { peopleOf, type PeopleDeps } from './change-people';
import type { Handler } from './handler';

export interface ChangeApplyDeps extends CarryDeps, PeopleDeps {
  readonly audit: AuditLog;
}

/**
 * Carries an authorized change out: audit entry first (I10), warrant looked at once more (I8), then the directory, the
 * PIN service or the login reminder, under the change's own key (I9). Rejects while the outcome is unknown.
 */
export function changeApply(deps: ChangeApplyDeps): Handler<'change.apply'> {
  return async (effect, attempt) => {
    const { change, warrant, subject, at } = effect;
    let before = attempt.before ?? [];
    const entry = async (action: AuditFact['action'], reason?: RefusalReason): Promise<void> => {
      const own: AuditRecord = {
        op: `${attempt.id}:${action}`,
        at: attempt.at,
        case: attempt.caseNumber,
        action,
        asker: warrant.asker || null,
        subject: subject || null,
        actor: warrant.leg,
        kind: change.kind,
        change: change.id,
        ...(warrant.method === 'none' ? {} : { method: warrant.method }),
        ...(warrant.approver ? { approver: warrant.approver.user } : {}),
        ...(reason ? { reason } : {}),
      };
      await deps.audit.append([...before, own]);
      before = [];
    };
    const refuse = async (reason: RefusalReason): Promise<Outcome> => {
      await entry('change.refused', reason);
      return { status: 'refused', reason };
    };
    // The rights ended between two tries: the first may have come through, and asking once more could carry it out (I8).
    const leave = async (): Promise<Outcome> => {
      deps.log.error('a change whose rights have ended may have reached the account directory before: somebody must look at it', {
        change: change.id,
        kind: change.kind,
        subject,
      });
      await entry('change.failed', 'revoked');
      return { status: 'failed' };
    };
    const people = await peopleOf(deps, effect, attempt);
    if (people === 'not entitled')
      return attempt.attempt > 1 && catalogue[change.kind].carriedOutBy === 'directory' ? leave() : refuse('revoked');
    await entry('change.authorized');
    const ending = await carryChange(deps, effect, attempt, people);
    if (ending.is === 'refused') return refuse(ending.reason);
    await entry(ending.is === 'asked' ? ending.entry : 'change.applied');
    if (ending.is === 'asked') return { status: 'applied', at, asker: warrant.asker, subject };
    return {
      status: 'applied',
      at,
      asker: warrant.asker,
      subject,
      ...(ending.before ? { before: ending.before } : {}),
      ...(ending.epoch === undefined ? {} : { epoch: ending.epoch }),
      ...(ending.welcome === undefined ? {} : { welcome: ending.welcome }),
    };
  };
}
