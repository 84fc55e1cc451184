import type { LegId } from '../../../machines/words';
import type { InboxPort } from '../port-inbox';
import type { Sql } from './operations';

export function rememberThread(sql: Sql, { mailbox, leg, at }: Parameters<InboxPort['rememberThread']>[0]): void {
  sql.run(
    'INSERT INTO threads (mailbox, leg, at) VALUES (?, ?, ?) ON CONFLICT (mailbox) DO UPDATE SET leg = excluded.leg, at = excluded.at WHERE excluded.at >= threads.at',
    mailbox,
    leg,
    at,
  );
}

export function newestThread(sql: Sql, mailbox: string): LegId | undefined {
  return sql.get<{ leg: LegId }>('SELECT leg FROM threads WHERE mailbox = ?', mailbox)?.leg;
}
