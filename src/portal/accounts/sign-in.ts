import { randomUUID } from 'node:crypto';
import type { Instant } from '../../../machines/words';
import { checkPassword } from '../../access/password-hash';
import type { TakeTry } from '../../access/tries';
import type { AuditLog } from '../../audit/log';
import { foldAscii } from '../../directory/compare';
import type { AccountDirectory, User } from '../../directory/port';
import type { AccountRecords } from '../../directory/records';
import type { Cookie } from '../../http/router';

/** Whether somebody is who they say; `wrong` is said of all that is not right, and says nothing else (I12). */
export type SignInOutcome =
  | {
      readonly is: 'in';
      readonly user: User;
      readonly passwordHash: string;
      /** Marks the browser as one in which it was right. */ readonly mark: Cookie;
    }
  | { readonly is: 'wrong' }
  | { readonly is: 'too-many'; readonly againAt: Instant };

export interface SignInDeps {
  readonly directory: Pick<AccountDirectory, 'find'>;
  readonly records: Pick<AccountRecords, 'passwordOf'>;
  readonly tries: TakeTry;
  readonly audit: AuditLog;
  readonly now: () => Instant;
}

export type SignIn = (given: {
  readonly login: string;
  readonly password: string;
  readonly client: string;
  readonly mark?: string | undefined;
}) => Promise<SignInOutcome>;

/** No user's id. */
const nobody = 'nobody';
const longestLogin = 320;

/** A login name as it is looked up, however it was typed. */
export const loginOf = (typed: string): string => foldAscii(typed.trim()).slice(0, longestLogin);

/** Counted before anything is compared; a name that nobody has costs the same look-ups, the same hash and the same audit entry (I12). Rejects with StoreUnavailable or DirectoryUnavailable. */
export function createSignIn({ directory, records, tries, audit, now }: SignInDeps): SignIn {
  return async ({ login: typed, password, client, mark: brought }) => {
    const at = now();
    const login = loginOf(typed);
    const tried = await tries(login, client, at, brought);
    if ('againAt' in tried) return { is: 'too-many', againAt: tried.againAt };
    const [user] = await directory.find({ by: 'login', login });
    const hash = await records.passwordOf(user?.id ?? nobody);
    const right = await checkPassword(hash, password);
    const who = user?.activated && !user.suspended ? user : undefined;
    const action = right && who ? ('portal.signed-in' as const) : ('portal.sign-in-failed' as const);
    await audit.append([
      { op: `portal/${randomUUID()}`, at, case: '', action, asker: user?.id ?? null, subject: user?.id ?? null, actor: 'portal' },
    ]);
    if (!right || !who || hash === undefined) return { is: 'wrong' };
    return { is: 'in', user: who, passwordHash: hash, mark: await tried.right() };
  };
}
