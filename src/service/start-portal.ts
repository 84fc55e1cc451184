import type { Policy } from '../../machines/policy';
import type { Instant } from '../../machines/words';
import { createTries } from '../access/tries';
import type { AuditLog } from '../audit/log';
import type { Config } from '../config/config';
import type { AccountDirectory } from '../directory/port';
import type { AccountRecords } from '../directory/records';
import { redirect } from '../http/response';
import type { Router } from '../http/router';
import { createAskMail } from '../portal/accounts/ask-mail';
import { createAsking } from '../portal/accounts/asking';
import { createByLink } from '../portal/accounts/by-link';
import { createNewPasswords } from '../portal/accounts/new-password';
import { createSignIn } from '../portal/accounts/sign-in';
import { demoUsers } from '../portal/demo-users';
import { createPortalLinks } from '../portal/links/portal-links';
import { profileWays, serveProfile } from '../portal/profile/serve-profile';
import { askRoutes } from '../portal/routes/ask-routes';
import { createKit } from '../portal/routes/kit';
import { linkRoutes } from '../portal/routes/link-routes';
import { signInRoutes } from '../portal/routes/sign-in-routes';
import { createPortalSessions, type PortalSessions } from '../portal/sessions';
import type { Keys } from '../proof/keys';
import type { Pins } from '../proof/pins';
import type { Revocation } from '../proof/revocation';
import type { Store } from '../store/port';
import type { Frame } from '../website/page-context';

/** What the portal stands on beside its settings. */
export interface StartPortalParts {
  readonly config: Config;
  readonly publicUrl: () => string;
  readonly store: Store;
  readonly directory: AccountDirectory;
  readonly records: AccountRecords;
  readonly keys: Keys;
  readonly policy: Policy;
  readonly pins: Pins;
  readonly revocation: Revocation;
  readonly audit: AuditLog;
  /** IANA zone in which times are told. */
  readonly timeZone: string;
  readonly frame: () => Frame;
  readonly now: () => Instant;
}

/** The running portal. */
export interface Portal {
  readonly sessions: PortalSessions;
}

/**
 * Opens the self-service pages where the accounts are our own. With a provider's directory their addresses lead to
 * PORTAL_URL, where there is one, else nowhere; undefined then.
 */
export function startPortal(router: Router, parts: StartPortalParts): Portal | undefined {
  const { config, store, directory, records, keys, now, frame, audit, publicUrl } = parts;
  if (config.directory.kind === 'http') {
    const { portalUrl } = config;
    if (portalUrl !== undefined) for (const path of elsewhere) router.get(path, async () => redirect(portalUrl));
    return undefined;
  }
  const sessions = createPortalSessions({ store, directory, records, keys, now });
  const links = createPortalLinks({ store, directory, keys, publicUrl, now });
  const askMail = createAskMail(store, parts.policy);
  const passwords = createNewPasswords({ records, revocation: parts.revocation, audit, askMail, voicemailMark: (user, pin) => keys.mac('voicemail-pin', user, pin), policy: config.policy });
  const tries = createTries('portal', store, keys);
  const kit = createKit(router, { sessions, frame, now });
  signInRoutes(kit, { sessions, signIn: createSignIn({ directory, records, tries, audit, now }), demo: config.demo && config.directory.seedFile === undefined ? demoUsers : [], ways: profileWays });
  askRoutes(kit, createAsking({ store, directory, keys, links, askMail, codeTries: createTries('portal-code', store, keys), now }));
  linkRoutes(kit, createByLink({ links, passwords, now }));
  serveProfile(kit, { ...parts, sessions, passwords, askMail, tries });
  return { sessions };
}

/** The addresses that make no sense where the accounts are a provider's (design, section 3). */
const elsewhere = ['/portal', '/portal/login', '/portal/setup', '/portal/forgot-password', '/portal/forgot-login', '/portal/reset', '/portal/activate', '/portal/profile', '/portal/users'] as const;
