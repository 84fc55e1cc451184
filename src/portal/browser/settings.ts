import type { SecretFault } from '../../../machines/words';
import type { Owner, Profile } from '../passwords/policy';
import type { LiveWords } from '../words/words';

/** What a page of the portal tells its script, as JSON in the page (`#portal-settings`). */
export interface PortalPageSettings {
  readonly words: LiveWords;
  /** Where a password is chosen. */
  readonly choose?: {
    readonly profile: Profile;
    readonly owner: Owner;
    /** Address of the script that knows the common passwords and measures strength; loaded when somebody goes to the form. */
    readonly judge: string;
  };
  /** Where a voicemail PIN is chosen. The phone number, which it may not end, is known to the server alone: a page behind a link does not show it. */
  readonly voicemail?: { readonly extension: string; readonly faults: Readonly<Record<SecretFault, string>> };
}
