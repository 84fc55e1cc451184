import type { Instant } from '../../../machines/words';
import { MAILS_REMEMBERED, type ClaimedMail, type InboxPort } from '../port-inbox';
import type { Sql } from './operations';

type Put = Parameters<InboxPort['putMail']>[0];
type Claim = Parameters<InboxPort['claimMails']>[0];
type Finish = Parameters<InboxPort['finishMail']>[0];
type Retry = Parameters<InboxPort['retryMail']>[0];

interface MailRow {
  readonly n: number;
  readonly id: string;
  readonly size: number;
  readonly attempt: number;
  readonly fence: number;
}

/** A mail that was put and is not finished is a row of `mails`, a finished one a row of `mail_ids`. */
export function putMail(sql: Sql, { id, at, sealed }: Put): boolean {
  if (sql.get('SELECT 1 FROM mails WHERE id = ?1 UNION ALL SELECT 1 FROM mail_ids WHERE id = ?1', id)) return false;
  sql.run('INSERT INTO mails (id, size, ready_at) VALUES (?, ?, ?)', id, sealed.length, at);
  sql.run('INSERT INTO mail_contents (n, sealed) VALUES (last_insert_rowid(), ?)', sealed);
  return true;
}

export function claimMails(sql: Sql, { at, lease, limit, size = Number.MAX_SAFE_INTEGER }: Claim): ClaimedMail[] {
  const due = sql.all<MailRow>(
    'SELECT n, id, size, attempt, fence FROM mails WHERE ready_at <= ? ORDER BY ready_at, n LIMIT ?',
    at,
    Math.max(0, limit),
  );
  const leaseUntil = at + lease;
  let sum = 0;
  return due
    .filter((mail, i) => (sum += mail.size) <= size || i === 0)
    .map(({ n, id, attempt, fence }) => {
      sql.run(
        'UPDATE mails SET ready_at = ?, lease_until = ?, attempt = attempt + 1, fence = fence + 1 WHERE n = ?',
        leaseUntil,
        leaseUntil,
        n,
      );
      const sealed = sql.get<{ sealed: string }>('SELECT sealed FROM mail_contents WHERE n = ?', n)?.sealed ?? '';
      return { id, sealed, attempt: attempt + 1, fence: fence + 1, leaseUntil };
    });
}

/** The mail, when the fence is the one of its last claim. */
const held = (sql: Sql, id: string, fence: number): { readonly n: number } | undefined =>
  fence > 0 ? sql.get<{ n: number }>('SELECT n FROM mails WHERE id = ? AND fence = ?', id, fence) : undefined;

export function finishMail(sql: Sql, { id, fence, at }: Finish): boolean {
  const mail = held(sql, id, fence);
  if (!mail) return false;
  sql.run('DELETE FROM mails WHERE n = ?', mail.n);
  sql.run('DELETE FROM mail_contents WHERE n = ?', mail.n);
  sql.run('INSERT INTO mail_ids (id, at) VALUES (?, ?)', id, at);
  return true;
}

export function retryMail(sql: Sql, { id, fence, dueAt, untried = false }: Retry): boolean {
  const mail = held(sql, id, fence);
  return (
    mail !== undefined &&
    sql.run(
      'UPDATE mails SET ready_at = ?, lease_until = NULL, fence = fence + 1, attempt = attempt - ? WHERE n = ?',
      dueAt,
      untried ? 1 : 0,
      mail.n,
    ) === 1
  );
}

export function countMails(sql: Sql): number {
  return sql.get<{ count: number }>('SELECT count(*) AS count FROM mails')?.count ?? 0;
}

/** As releaseLeases of effects: what a process that is gone had claimed is due at once. */
export function releaseMails(sql: Sql, at: Instant): number {
  return sql.run('UPDATE mails SET ready_at = ?, lease_until = NULL WHERE lease_until > ?', at, at);
}

/**
 * Forgets ids of mails and newest threads that are older than the newest by MAILS_REMEMBERED: what is new tells the time,
 * and a service that stood still for months forgets nothing.
 */
export function forgetMails(sql: Sql, limit: number): void {
  sql.run(
    'DELETE FROM mail_ids WHERE id IN (SELECT id FROM mail_ids WHERE at < (SELECT max(at) FROM mail_ids) - ? ORDER BY at LIMIT ?)',
    MAILS_REMEMBERED,
    limit,
  );
  sql.run(
    'DELETE FROM threads WHERE mailbox IN (SELECT mailbox FROM threads WHERE at < (SELECT max(at) FROM threads) - ? ORDER BY at LIMIT ?)',
    MAILS_REMEMBERED,
    limit,
  );
}
