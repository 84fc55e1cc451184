import type { Instant } from '../../../machines/words';
import type { Sql } from './operations';

/** The name an operation's answer is kept under: its method, what it is about, and the caller's `op`. */
export const opName = (...parts: readonly string[]): string => JSON.stringify(parts);

/** The kept answer of an operation that happened before. */
export function keptAnswer<T>(sql: Sql, op: string): { readonly answer: T } | undefined {
  const row = sql.get<{ answer: string }>('SELECT answer FROM answers WHERE op = ?', op);
  return row && { answer: JSON.parse(row.answer) as T };
}

/** Keeps the answer in the transaction of the operation itself: both or none. */
export function keepAnswer(sql: Sql, op: string, at: Instant, answer: unknown): void {
  sql.run('INSERT INTO answers (op, at, answer) VALUES (?, ?, ?)', op, at, JSON.stringify(answer));
}

/** Does `work` at most once under the name; every later time gives the first answer. The answer is JSON. */
export function once<T>(sql: Sql, op: string, at: Instant, work: () => T): T {
  const kept = keptAnswer<T>(sql, op);
  if (kept) return kept.answer;
  const answer = work();
  keepAnswer(sql, op, at, answer);
  return answer;
}
