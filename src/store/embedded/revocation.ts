import type { CaseId, Instant, UserId } from '../../../machines/words';
import type { SecretPort } from '../port-secrets';
import { once, opName } from './answers';
import type { Sql } from './operations';
import { setEpoch, userState } from './users';

type Raise = Parameters<SecretPort['raiseEpoch']>[0];
type Raised = Awaited<ReturnType<SecretPort['raiseEpoch']>>;

/** Effects of the case that somebody carries out right now under the user's older epoch. */
function running(sql: Sql, of: CaseId, user: UserId, epoch: number, at: Instant): Raised['inFlight'] {
  return sql.all(
    'SELECT case_id AS "case", id AS effect, lease_until AS leaseUntil FROM effects WHERE case_id = ? AND warrant_user = ? AND warrant_epoch < ? AND lease_until > ? ORDER BY n',
    of,
    user,
    epoch,
    at,
  );
}

/** Raises the epoch and the floors of the user's cases in one transaction (I8). The cases stay indexed for the next revocation. */
export function raiseEpoch(sql: Sql, { op, at, user, keep }: Raise): Raised {
  return once(sql, opName('raise', user, op), at, () => {
    const epoch = userState(sql, user).epoch + 1;
    setEpoch(sql, user, epoch);
    const indexed = sql.all<{ id: CaseId }>('SELECT case_id AS id FROM live_cases WHERE user = ?', user);
    const cases = indexed.map(({ id }) => id).filter((id) => id !== keep);
    for (const id of cases) {
      sql.run(
        'INSERT INTO floors (case_id, user, epoch) VALUES (?, ?, ?) ON CONFLICT (case_id, user) DO UPDATE SET epoch = excluded.epoch',
        id,
        user,
        epoch,
      );
    }
    return { epoch, cases, inFlight: cases.flatMap((id) => running(sql, id, user, epoch, at)) };
  });
}

export function epochOf(sql: Sql, user: UserId): number {
  return userState(sql, user).epoch;
}
