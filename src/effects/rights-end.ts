import type { AuditLog } from '../audit/log';
import type { Pins } from '../proof/pins';
import type { Revocation } from '../proof/revocation';
import { isDummy } from '../turn/claims';
import type { Handler } from './handler';

export interface RightsEndDeps {
  readonly pins: Pick<Pins, 'replace'>;
  readonly revocation: Revocation;
  readonly audit: AuditLog;
}

/**
 * "This was not me", said on a leg: the same as the mailed link does. A new PIN first, so that nobody gets in again with the
 * old one, then everything that was granted ends; done when both hold (I8).
 */
export function rightsEnd({ pins, revocation, audit }: RightsEndDeps): Handler<'rights.end'> {
  return async ({ user, leg }, { id, at, caseNumber }) => {
    if (isDummy(user)) return { status: 'done' };
    await audit.append([
      { op: `${id}:disputed`, at, case: caseNumber, action: 'identity.disputed', asker: user, subject: user, actor: leg },
    ]);
    await pins.replace(user, `not-me-pin/${id}`, at);
    await revocation.revoke({ op: `not-me-epoch/${id}`, at, user, because: 'not-me' });
    return { status: 'done' };
  };
}
