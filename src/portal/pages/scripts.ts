import { html, json, type Html } from '../../website/html';
import type { PageContext } from '../../website/page-context';
import type { User } from '../../directory/port';
import type { PortalPageSettings } from '../browser/settings';
import { ownerOf, type Profile } from '../passwords/policy';
import { portalWords } from '../words';

/** What somebody types on the page: a new password, a new voicemail PIN, or neither (a password they have). */
export interface TypedHere {
  readonly password?: { readonly user: User; readonly profile: Profile };
  readonly pin?: Pick<User, 'extension'>;
}

/** The script that helps while one types secrets, with what it has to know, for the end of the head. Pages without a secret field have none. */
export function portalScripts(
  { base, nonce, language, portalScripts: at }: PageContext,
  { password, pin }: TypedHere = {},
): Html | undefined {
  if (at === undefined) return undefined;
  const { live: words, voicemailFaults: faults } = portalWords[language];
  const settings: PortalPageSettings = {
    words,
    ...(password === undefined ? {} : { choose: { profile: password.profile, owner: ownerOf(password.user), judge: base + at.judge } }),
    ...(pin === undefined ? {} : { voicemail: { extension: pin.extension, faults } }),
  };
  return html`<script type="application/json" id="portal-settings">${json(settings)}</script>
<script src="${base}${at.page}" nonce="${nonce}" defer></script>`;
}
