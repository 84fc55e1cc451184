import { randomUUID } from 'node:crypto';
import type { Instant, Language } from '../../../machines/words';
import { checkPassword } from '../../access/password-hash';
import type { TakeTry } from '../../access/tries';
import type { AuditLog } from '../../audit/log';
import type { User } from '../../directory/port';
import type { AccountRecords } from '../../directory/records';
import { loginOf } from '../accounts/sign-in';

/** Who is at it: signed in, read anew in this request. */
export interface Doer {
  readonly user: User;
  /** Where the request comes from. */
  readonly client: string;
  readonly language: Language;
}

/** Why it is not known to be the owner. */
export type NotOwner = 'wrong-password' | { readonly againAt: Instant };

/** What a stolen session could lock its owner out with wants the password once more (ASVS 7.5.1). Undefined: it was right. Rejects with StoreUnavailable. */
export type PasswordAgain = (doer: Doer, current: string) => Promise<NotOwner | undefined>;

export interface PasswordAgainDeps {
  readonly records: Pick<AccountRecords, 'passwordOf'>;
  readonly audit: AuditLog;
  /** The sign-in's own counter: a guess here is a guess there. */
  readonly tries: TakeTry;
  readonly now: () => Instant;
}

export function createPasswordAgain({ records, audit, tries, now }: PasswordAgainDeps): PasswordAgain {
  return async ({ user, client }, current) => {
    const tried = await tries(loginOf(user.login), client, now());
    if ('againAt' in tried) return tried;
    if (!(await checkPassword(await records.passwordOf(user.id), current))) {
      await audit.append([
        {
          op: `portal/${randomUUID()}`,
          at: now(),
          case: '',
          action: 'portal.sign-in-failed',
          asker: user.id,
          subject: user.id,
          actor: 'portal',
        },
      ]);
      return 'wrong-password';
    }
    await tried.right();
    return undefined;
  };
}
