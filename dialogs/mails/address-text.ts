import type { Instant, Millis } from '../../machines/words';
import type { Frame, Named } from './frame';

/** To the new address alone: whoever reads it confirms that it is theirs (T14). */
export interface AddressConfirmMail extends Frame {
  readonly kind: 'address-confirm';
  readonly login: string;
  readonly company: string;
  /** Who asked for it. */
  readonly asker: Named;
  /** `…/portal/email/<token>`, dead from `until` on. */
  readonly confirmUrl: string;
  readonly until: Instant;
  /** For how long nothing that proves goes there then. */
  readonly rest: Millis;
}

/** Who lets a frozen user back in: an administrator by a link of ours, or, where the accounts are a provider's, its support. `owner`: the only administrator is not frozen; their password ends instead. */
export type LetsIn = 'administrator' | 'support' | 'owner';

/** To the address until now and to the administrators: old, new, who asked, and how to put it back. */
export interface AddressChangedMail extends Frame {
  readonly kind: 'address-changed';
  /** Who reads it: whose address it is, or an administrator. */
  readonly to: 'user' | 'administrator';
  readonly user: Named;
  readonly asker: Named;
  readonly before: string;
  readonly email: string;
  readonly at: Instant;
  readonly caseNumber: string;
  /** `…/portal/revert/<token>`, dead from `until` on; undefined: a copy to the second address, which cannot. */
  readonly revertUrl: string | undefined;
  readonly until: Instant;
  readonly letsIn: LetsIn;
}

/** To the address that is on file again and to the administrators. */
export interface AddressPutBackMail extends Frame {
  readonly kind: 'address-put-back';
  readonly to: 'user' | 'administrator';
  readonly user: Named;
  readonly email: string;
  readonly at: Instant;
  readonly caseNumber: string;
  /** `…/portal/restore/<token>`: an administrator's own, to let the user back in; undefined: its reader cannot. */
  readonly restoreUrl: string | undefined;
  readonly letsIn: LetsIn;
}

export type AddressMail = AddressConfirmMail | AddressChangedMail | AddressPutBackMail;
