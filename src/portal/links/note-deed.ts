import type { AuditFact } from '../../../machines/audit-fact';
import type { ChangeId, Instant, UserId } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';

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
