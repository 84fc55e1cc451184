import type { Instant, UserId } from '../../../machines/words';
import type { SecretCheck, SecretPort, SecretPurpose, SecretVerdict } from '../port-secrets';
import { once, opName } from './answers';
import type { Sql } from './operations';
import { registerLiveCase, setFailures, userState } from './users';

type NewSecret = Parameters<SecretPort['putSecret']>[0];

interface SecretRow {
  readonly digest: string;
  readonly scope: string | null;
  readonly expires_at: Instant | null;
}

/** The user's secret of that purpose while it lives: until just before it expires. */
function livingSecret(sql: Sql, user: UserId, purpose: SecretPurpose, at: Instant): SecretRow | undefined {
  const row = sql.get<SecretRow>('SELECT digest, scope, expires_at FROM secrets WHERE user = ? AND purpose = ?', user, purpose);
  return row && (row.expires_at === null || at < row.expires_at) ? row : undefined;
}

export function putSecret(sql: Sql, secret: NewSecret): boolean {
  const { op, at, user, purpose } = secret;
  return once(sql, opName('put', user, purpose, op), at, () => {
    if (secret.onlyIfNone && livingSecret(sql, user, purpose, at)) return false;
    sql.run(
      'INSERT OR REPLACE INTO secrets (user, purpose, digest, sealed, scope, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
      user,
      purpose,
      secret.digest,
      secret.sealed,
      secret.scope,
      secret.expiresAt,
    );
    return true;
  });
}

export function readSealed(sql: Sql, user: UserId, purpose: SecretPurpose): string | undefined {
  return (
    sql.get<{ sealed: string | null }>('SELECT sealed FROM secrets WHERE user = ? AND purpose = ?', user, purpose)?.sealed ?? undefined
  );
}

/** Whether I2 and I3 allow one more comparison; tries of a clock that is ahead count as well, within the window's length. */
function mayCompare(sql: Sql, { user, purpose, source, at, limits }: SecretCheck, failures: number): boolean {
  if (purpose === 'pin' && failures >= limits.lifeTries) return false;
  const tries = sql.all<{ source: string }>(
    'SELECT source FROM tries WHERE user = ? AND at > ? AND at < ?',
    user,
    at - limits.window,
    at + limits.window,
  );
  return tries.length < limits.windowTries && tries.filter((one) => one.source === source).length < limits.sourceTries;
}

/** The living secret that was given; undefined: it was another one. */
function rightOne(sql: Sql, { user, purpose, digest, scope, at }: SecretCheck): SecretRow | undefined {
  const secret = livingSecret(sql, user, purpose, at);
  return secret?.digest === digest && (purpose === 'pin' || secret.scope === (scope ?? null)) ? secret : undefined;
}

/** Counts, compares and consumes in one transaction that is on the disk before anybody hears the verdict (I2, I3, I4). */
export function checkSecret(sql: Sql, check: SecretCheck): SecretVerdict {
  const { op, at, user, purpose, scope = '' } = check;
  return once(sql, opName('check', user, purpose, scope, op), at, (): SecretVerdict => {
    const { epoch, failures } = userState(sql, user);
    if (!mayCompare(sql, check, failures)) return { verdict: 'not_compared', epoch };
    sql.run('INSERT INTO tries (user, at, source, until) VALUES (?, ?, ?, ?)', user, at, check.source, at + check.limits.window);
    const right = rightOne(sql, check);
    setFailures(sql, user, !right ? failures + 1 : purpose === 'join' ? failures : 0);
    if (!right) return { verdict: 'rejected', epoch };
    if (purpose !== 'pin' || right.expires_at !== null) sql.run('DELETE FROM secrets WHERE user = ? AND purpose = ?', user, purpose);
    registerLiveCase(sql, user, check.case, at);
    return { verdict: 'accepted', epoch };
  });
}
