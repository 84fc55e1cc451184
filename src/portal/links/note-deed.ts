import type { AuditFact } from '../../../machines/audit-fact';
import type { ChangeId, Instant, RefusalReason, UserId } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import type { Logger } from '../../observe/logger';

/** What was ordered behind a link of ours: the change, who asked for it, whose account it is, and the number of its case. */
interface Deed {
  readonly change: ChangeId;
  readonly asker: UserId;
  readonly user: UserId;
  readonly case: string;
}

/** What became of it, through which link, under the effect's id. */
interface Note extends Pick<AuditFact, 'kind' | 'method' | 'reason'> {
  readonly id: string;
  readonly at: Instant;
  readonly action: AuditFact['action'];
  readonly link: 'email-confirm' | 'email-revert' | 'second-confirm' | 'voicemail';
}

/** What may become of a deed that a provider's directory carries out. */
export type DeedAction = 'change.authorized' | 'change.applied' | 'change.refused' | 'change.failed';

/**
 * Notes that the rights behind a deed ended before it was carried out (I8). An earlier try may have come through, and asking once more
 * could carry it out after all: then somebody must look at it. `what`: the deed, as the log names it.
 */
export async function noteRevoked(
  log: Pick<Logger, 'error'>,
  note: (action: DeedAction, reason: RefusalReason) => Promise<void>,
  what: string,
  { change, user }: Pick<Deed, 'change' | 'user'>,
  attempt: number,
): Promise<void> {
  if (attempt > 1)
    log.error(`${what} whose rights have ended may have reached the account directory before: somebody must look at it`, {
      change,
      subject: user,
    });
  await note(attempt > 1 ? 'change.failed' : 'change.refused', 'revoked');
}

/** What came of a deed behind a link, in the audit log (I10): once for each effect and action. Rejects with StoreUnavailable. */
export const noteDeed = (audit: AuditLog, deed: Deed, { id, at, action, link, ...how }: Note): Promise<void> =>
  audit.append([
    {
      op: `${id}:${action}`,
      at,
      case: deed.case,
      action,
      asker: deed.asker,
      subject: deed.user,
      actor: `link:${link}`,
      change: deed.change,
      ...how,
    },
  ]);
