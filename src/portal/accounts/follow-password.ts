import type { PasswordDeed } from '../../../machines/portal-orders';
import type { CaseId, Instant, Language, UserId } from '../../../machines/words';
import type { AccountRecords } from '../../directory/records';
import type { Keys } from '../../proof/keys';
import type { Revocation } from '../../proof/revocation';

/** Stands for a password's hash in an order: it tells nothing of either (I11). */
export const passwordMark = (keys: Pick<Keys, 'mac'>, hash: string): string => keys.mac('password-deed', hash);

/** One try, under the effect's name. */
interface FollowTry {
  readonly id: string;
  readonly case: CaseId;
  readonly at: Instant;
}

/** Does what did not follow a new password, where the one who set it died behind it. Safe again and again under one name. */
export type FollowPassword = (deed: PasswordDeed, language: Language, attempt: FollowTry) => Promise<void>;

export interface FollowPasswordDeps {
  readonly records: Pick<AccountRecords, 'passwordOf'>;
  readonly keys: Pick<Keys, 'mac'>;
  readonly revocation: Revocation;
  /** Mails the owner that a password was set. */
  readonly tell: (user: UserId, language: Language, attempt: FollowTry) => Promise<void>;
}

/** A password that never came to be, or is another by now, has nothing to follow: who set the other one looks after that. */
export function createFollowPassword({ records, keys, revocation, tell }: FollowPasswordDeps): FollowPassword {
  return async ({ user, mark, op }, language, attempt) => {
    const hash = await records.passwordOf(user);
    if (hash === undefined || passwordMark(keys, hash) !== mark) return;
    await revocation.revoke({ op, at: attempt.at, user, because: 'account-changed' });
    await tell(user, language, attempt);
  };
}
