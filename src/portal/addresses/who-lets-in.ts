import type { LetsIn } from '../../../dialogs/mails/address-text';
import { isActiveAdministrator } from '../../directory/compare';
import type { AccountDirectory, User } from '../../directory/port';

/**
 * Who lets somebody back in once their address was put back. The only administrator of an account is not frozen, since nobody
 * could let them in: their password dies instead, and the mailbox that was put back chooses another. `ours`: the accounts are
 * our own. Rejects with DirectoryUnavailable.
 */
export async function whoLetsIn(directory: Pick<AccountDirectory, 'administrators'>, user: User, ours: boolean): Promise<LetsIn> {
  if (!ours) return 'support';
  return isActiveAdministrator(user) && (await directory.administrators(user.account.id)).every(({ id }) => id === user.id)
    ? 'owner'
    : 'administrator';
}
