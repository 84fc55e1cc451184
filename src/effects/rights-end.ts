import type { Pins } from '../proof/pins';
import type { Revocation } from '../proof/revocation';
import { isDummy } from '../turn/claims';
import type { Handler } from './handler';

export interface RightsEndDeps {
  readonly pins: Pick<Pins, 'replace'>;
  readonly revocation: Revocation;
}

/**
 * "This was not me", said on a leg: the same as the mailed link does. A new PIN first, so that nobody gets in again with the
 * old one, then everything that was granted ends; done when both hold (I8).
 */
export function rightsEnd({ pins, revocation }: RightsEndDeps): Handler<'rights.end'> {
  return async ({ user }, { id, at }) => {
    if (isDummy(user)) return { status: 'done' };
    await pins.replace(user, `not-me-pin/${id}`, at);
    await revocation.revoke({ op: `not-me-epoch/${id}`, at, user, because: 'not-me' });
    return { status: 'done' };
  };
}
