import type { CaseId, Instant } from '../../../machines/words';
import type { Commit, NewEffect, StoredCase } from '../port';
import type { ClaimedEffect, EffectPort } from '../port-effects';
import type { Sql } from './operations';

type Claim = Parameters<EffectPort['claimEffects']>[0];
type Finish = Parameters<EffectPort['finishEffect']>[0];
type Retry = Parameters<EffectPort['retryEffect']>[0];

interface EffectRow {
  readonly n: number;
  readonly id: string;
  readonly type: string;
  readonly body: string;
  readonly attempt: number;
  readonly fence: number;
  readonly void: number;
}

/** The number an effect's id ends with: `<case id>:<n>`. Throws RangeError for another id. */
function numberOf(id: string): number {
  const n = /:(\d+)$/.exec(id)?.[1];
  if (n === undefined) throw new RangeError(`An effect's id is <case id>:<number>; got ${JSON.stringify(id)}.`);
  return Number(n);
}

/** `leaseUntil`: it is claimed by who commits, for the first time. */
export function addEffect(sql: Sql, of: CaseId, effect: NewEffect, leaseUntil?: Instant): void {
  const tries = leaseUntil === undefined ? 0 : 1;
  sql.run(
    'INSERT INTO effects (case_id, n, id, type, body, ready_at, lease_until, attempt, fence, warrant_user, warrant_epoch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    of,
    numberOf(effect.id),
    effect.id,
    effect.type,
    effect.body,
    leaseUntil ?? effect.dueAt,
    leaseUntil,
    tries,
    tries,
    effect.warrant?.user,
    effect.warrant?.epoch,
  );
}

/** The effects of a commit that are due and stand on no void warrant, as claimed by who commits. */
export function claimNew({ at, case: { id: of }, effects }: Commit, floors: StoredCase['floors'], leaseUntil: Instant): ClaimedEffect[] {
  return effects
    .filter(({ dueAt, warrant }) => dueAt <= at && (warrant === undefined || warrant.epoch >= (floors[warrant.user] ?? 0)))
    .map(({ id, type, body }) => ({ id, case: of, type, body, attempt: 1, fence: 1, leaseUntil, void: false }));
}

/** Whether the fence is the one of the effect's last claim; nobody claimed it since. */
export function isHeld(sql: Sql, of: CaseId, id: string, fence: number): boolean {
  return fence > 0 && sql.get('SELECT 1 FROM effects WHERE case_id = ? AND n = ? AND fence = ?', of, numberOf(id), fence) !== undefined;
}

export function finishEffect(sql: Sql, { case: of, id, fence }: Finish): boolean {
  return isHeld(sql, of, id, fence) && sql.run('DELETE FROM effects WHERE case_id = ? AND n = ?', of, numberOf(id)) === 1;
}

export function retryEffect(sql: Sql, { case: of, id, fence, dueAt }: Retry): boolean {
  return (
    isHeld(sql, of, id, fence) &&
    sql.run('UPDATE effects SET ready_at = ?, lease_until = NULL WHERE case_id = ? AND n = ?', dueAt, of, numberOf(id)) === 1
  );
}

/**
 * Ends every running lease: what is claimed was claimed by a process that is gone, because the folder has one owner and
 * this is a new one. The fences stay, so nothing that process still does is taken in. Answers how many there were.
 */
export function releaseLeases(sql: Sql, at: Instant): number {
  return sql.run('UPDATE effects SET ready_at = ?, lease_until = NULL WHERE lease_until > ?', at, at);
}

function claimOfCase(sql: Sql, of: CaseId, { at, lease }: Claim, limit: number): ClaimedEffect[] {
  const rows = sql.all<EffectRow>(
    `SELECT n, id, type, body, attempt, fence, coalesce(floors.epoch > warrant_epoch, 0) AS void
     FROM effects LEFT JOIN floors ON floors.case_id = effects.case_id AND floors.user = warrant_user
     WHERE effects.case_id = ? AND ready_at <= ? ORDER BY n LIMIT ?`,
    of,
    at,
    limit,
  );
  const leaseUntil = at + lease;
  return rows.map(({ n, ...row }) => {
    sql.run(
      'UPDATE effects SET ready_at = ?, lease_until = ?, attempt = attempt + 1, fence = fence + 1 WHERE case_id = ? AND n = ?',
      leaseUntil,
      leaseUntil,
      of,
      n,
    );
    return { ...row, case: of, attempt: row.attempt + 1, fence: row.fence + 1, leaseUntil, void: row.void === 1 };
  });
}

/** The cases of the effects that wait longest. */
function readyCases(sql: Sql, at: Instant, limit: number): Set<CaseId> {
  const rows = sql.all<{ id: CaseId }>(
    'SELECT case_id AS id FROM effects WHERE ready_at <= ? ORDER BY ready_at, case_id, n LIMIT ?',
    at,
    limit,
  );
  return new Set(rows.map(({ id }) => id));
}

export function claimEffects(sql: Sql, claim: Claim): ClaimedEffect[] {
  const claimed: ClaimedEffect[] = [];
  for (const of of claim.case === undefined ? readyCases(sql, claim.at, claim.limit) : [claim.case]) {
    if (claimed.length < claim.limit) claimed.push(...claimOfCase(sql, of, claim, claim.limit - claimed.length));
  }
  return claimed;
}

export function countEffects(sql: Sql): number {
  return sql.get<{ count: number }>('SELECT count(*) AS count FROM effects')?.count ?? 0;
}
