import type { CaseId, Instant, UserId } from '../../../machines/words';
import type { Sql } from './operations';

/** Epoch and consecutive failures (I3); a user never seen is at epoch 1 and has none. */
export interface UserState {
  readonly epoch: number;
  readonly failures: number;
}

export function userState(sql: Sql, user: UserId): UserState {
  return sql.get<UserState>('SELECT epoch, failures FROM users WHERE user = ?', user) ?? { epoch: 1, failures: 0 };
}

export function setFailures(sql: Sql, user: UserId, failures: number): void {
  sql.run('INSERT INTO users (user, failures) VALUES (?, ?) ON CONFLICT (user) DO UPDATE SET failures = excluded.failures', user, failures);
}

export function setEpoch(sql: Sql, user: UserId, epoch: number): void {
  sql.run('INSERT INTO users (user, epoch) VALUES (?, ?) ON CONFLICT (user) DO UPDATE SET epoch = excluded.epoch', user, epoch);
}

/** Registers the case where the user's next revocation finds it (I8). It stays until the case is pruned. */
export function registerLiveCase(sql: Sql, user: UserId, of: CaseId, at: Instant): void {
  sql.run(
    'INSERT INTO live_cases (user, case_id, at) VALUES (?, ?, ?) ON CONFLICT (user, case_id) DO UPDATE SET at = max(at, excluded.at)',
    user,
    of,
    at,
  );
}
