import type { AddressDeed } from '../../../machines/portal-orders';
import type { Instant } from '../../../machines/words';
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
