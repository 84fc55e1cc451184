import type { Instant } from '../../../machines/words';
import type { SecretPort } from '../port-secrets';
import { once, opName } from './answers';
import type { Sql } from './operations';

type Budget = Parameters<SecretPort['takeBudget']>[0];

/** When the limit allows one more: once the `max`-th newest unit is `per` old; units of a clock that is ahead count within `per`. */
function freeAt(sql: Sql, key: string, at: Instant, { per, max }: Budget['limits'][number]): Instant {
  const hinders = sql.get<{ at: Instant }>(
    'SELECT at FROM budget_units WHERE key = ? AND at > ? AND at < ? ORDER BY at DESC LIMIT 1 OFFSET ?',
    key,
    at - per,
    at + per,
    max - 1,
  );
  return hinders ? hinders.at + per : at;
}

export function takeBudget(sql: Sql, { op, at, key, limits }: Budget): { readonly taken: boolean; readonly againAt: Instant } {
  return once(sql, opName('budget', key, op), at, () => {
    const free = (): Instant => Math.max(at, ...limits.map((limit) => freeAt(sql, key, at, limit)));
    const againAt = free();
    if (againAt > at) return { taken: false, againAt };
    sql.run('INSERT INTO budget_units (key, at, until) VALUES (?, ?, ?)', key, at, at + Math.max(...limits.map(({ per }) => per)));
    return { taken: true, againAt: free() };
  });
}
