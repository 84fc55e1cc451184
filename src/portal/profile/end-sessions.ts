import { randomUUID } from 'node:crypto';
import type { Instant } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import type { User } from '../../directory/port';
import type { PortalSessions } from '../sessions';

/**
 * Signs somebody's browsers out: one of them, or all but the one to keep. It wants no password, for whoever finds a strange
 * browser there should have it out at once; the log tells it from the owner's own signing out (I10). Rejects with StoreUnavailable.
 */
export type EndSessions = (user: User, which: { readonly one: string } | { readonly allBut: string }) => Promise<void>;

export function createEndSessions({
  sessions,
  audit,
  now,
}: {
  readonly sessions: Pick<PortalSessions, 'endOne' | 'endAll'>;
  readonly audit: AuditLog;
  readonly now: () => Instant;
}): EndSessions {
  return async (user, which) => {
    await audit.append([
      {
        op: `portal/${randomUUID()}`,
        at: now(),
        case: '',
        action: 'portal.signed-out-elsewhere',
        asker: user.id,
        subject: user.id,
        actor: 'portal',
      },
    ]);
    await ('one' in which ? sessions.endOne(user.id, which.one) : sessions.endAll(user.id, which.allBut));
  };
}
