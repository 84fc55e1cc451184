import type { AddressDeed } from '../../../machines/portal-orders';
import type { Instant } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import type { AccountDirectory, User } from '../../directory/port';

/** One try, under the effect's name. */
export interface AddressTry {
  readonly id: string;
  readonly case: string;
  readonly at: Instant;
}

/** Puts the deed's address on file, under this key. Answers whether it is there. Rejects with DirectoryUnavailable. */
export async function putOnFile(
  directory: Pick<AccountDirectory, 'apply'>,
  user: User,
  deed: Pick<AddressDeed, 'asker' | 'email'>,
  key: string,
  at: Instant,
): Promise<boolean> {
  const { status } = await directory.apply({
    key,
    kind: 'email.update',
    userId: user.id,
    accountId: user.account.id,
    requestedBy: deed.asker,
    fields: { email: deed.email },
    at,
  });
  return status === 'applied';
}

/** What came of the effect `id`, in the audit log (I10); once for each. */
export const noteAddressDeed = (
  audit: AuditLog,
  deed: AddressDeed,
  id: string,
  at: Instant,
  action: 'change.applied' | 'change.refused' | 'email.reverted' | 'user.frozen',
): Promise<void> =>
  audit.append([
    {
      op: `${id}:${action}`,
      at,
      case: deed.case,
      action,
      asker: deed.asker,
      subject: deed.user,
      actor: deed.mail === 'address-set' ? 'link:email-confirm' : 'link:email-revert',
      kind: 'email.update',
      change: deed.change,
    },
  ]);
