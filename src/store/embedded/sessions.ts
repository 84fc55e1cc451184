import type { Instant } from '../../../machines/words';
import type { Session, SessionPort } from '../port-sessions';
import type { Sql } from './operations';

type Touch = Parameters<SessionPort['touchSession']>[0];
type End = Parameters<SessionPort['endSessionsOf']>[0];

const select = 'SELECT id, user, kind, body, at, until FROM sessions';

export function putSession(sql: Sql, { id, user, kind, body, at, until }: Session): void {
  sql.run(
    'INSERT INTO sessions (id, user, kind, body, at, until) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    id,
    user,
    kind,
    body,
    at,
    until,
  );
}

export function readSession(sql: Sql, id: string, at: Instant): Session | undefined {
  return sql.get(`${select} WHERE id = ? AND until > ?`, id, at);
}

export function touchSession(sql: Sql, { id, at, until, body }: Touch): boolean {
  return sql.run('UPDATE sessions SET until = ?, body = coalesce(?, body) WHERE id = ? AND until > ?', until, body, id, at) === 1;
}

export function endSession(sql: Sql, id: string): void {
  sql.run('DELETE FROM sessions WHERE id = ?', id);
}

export function endSessionsOf(sql: Sql, { user, kind, keep }: End): number {
  return sql.run('DELETE FROM sessions WHERE user = ? AND kind = ? AND id IS NOT ?', user, kind, keep);
}

export function sessionsOf(sql: Sql, user: string, kind: Session['kind'], at: Instant): Session[] {
  return sql.all(`${select} WHERE user = ? AND kind = ? AND until > ? ORDER BY at DESC, id`, user, kind, at);
}

/** Forgets sessions that were over before then, at most so many. */
export function forgetSessions(sql: Sql, before: Instant, limit: number): void {
  sql.run('DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE until < ? ORDER BY until LIMIT ?)', before, limit);
}
