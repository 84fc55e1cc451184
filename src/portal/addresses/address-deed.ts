import type { AddressDeed } from '../../../machines/portal-orders';
import type { Language } from '../../../machines/words';
import type { AddressTry } from './address-on-file';
import { createPutAddressBack, type PutAddressBackDeps } from './put-address-back';
import { createSetAddress, type SetAddressDeps } from './set-address';

/** Sets what was confirmed, or puts back what was, and tells everybody who has to know. Safe again and again under one name. */
export type CarryAddressDeed = (deed: AddressDeed, language: Language, attempt: AddressTry) => Promise<void>;

export function createAddressDeed(deps: SetAddressDeps & PutAddressBackDeps): CarryAddressDeed {
  const set = createSetAddress(deps);
  const putBack = createPutAddressBack(deps);
  return async (deed, language, attempt) => {
    const user = await deps.directory.user(deed.user);
    if (user) await (deed.mail === 'address-set' ? set : putBack)(user, deed, language, attempt);
  };
}
