import type { AuditLog } from '../audit/log';
import type { Handler } from './handler';

/** Writes what the machine wants kept for ever (I10). The effect's id makes it one entry, however often it is tried. */
export function auditAppend(audit: AuditLog): Handler<'audit.append'> {
  return async ({ fact, at }, attempt) => {
    await audit.append([{ op: attempt.id, at, case: attempt.caseNumber, ...fact }]);
    return { status: 'done' };
  };
}
