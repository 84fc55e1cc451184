import type { Policy } from '../../machines/policy';
import type { Instant } from '../../machines/words';
import { createMark, createTries } from '../access/tries';
import type { AuditLog } from '../audit/log';
import type { Config } from '../config/config';
import type { AccountDirectory } from '../directory/port';
import type { AccountRecords } from '../directory/records';
import type { Router } from '../http/router';
import { createAddressTrail } from '../portal/addresses/address-trail';
import { createAddressLinks } from '../portal/addresses/address-links';
import { addressRoutes } from '../portal/addresses/address-routes';
import { createOwnAddressLinks } from '../portal/addresses/own-address-links';
import { createAskAhead } from '../portal/accounts/ask-ahead';
import { createAskMail } from '../portal/accounts/ask-mail';
import { createAsking } from '../portal/accounts/asking';
import { createByLink } from '../portal/accounts/by-link';
import { passwordMark } from '../portal/accounts/follow-password';
import { createNewPasswords } from '../portal/accounts/new-password';
import { createSignIn } from '../portal/accounts/sign-in';
import { chatRoutes } from '../portal/chat/chat-routes';
import { createChatSignIn } from '../portal/chat/chat-sign-in';
import { sessionsWithChats } from '../portal/chat/sessions-with-chats';
import { demoUsers } from '../portal/demo-users';
import { createPortalLinks } from '../portal/links/portal-links';
import { readClients } from '../portal/openid/clients-file';
import { serveOpenId } from '../portal/openid/serve-openid';
import type { CoolingOff } from '../portal/addresses/cooling-off';
import { servePortalFiles, type PortalFiles } from '../portal/pages/files';
import { providersSecondRoutes } from '../portal/profile/address-routes';
import { profileWays, serveProfile } from '../portal/profile/serve-profile';
import { askRoutes } from '../portal/routes/ask-routes';
import { leadElsewhere } from '../portal/routes/elsewhere';
import { createKit } from '../portal/routes/kit';
import { linkRoutes } from '../portal/routes/link-routes';
import { signInRoutes } from '../portal/routes/sign-in-routes';
import { createPortalSessions, type PortalSessions } from '../portal/sessions';
import type { Logger } from '../observe/logger';
import { createVoicemailLink } from '../portal/voicemail/voicemail-link';
import { voicemailRoutes } from '../portal/voicemail/voicemail-routes';
import { createStillMay } from '../portal/voicemail/voicemail-rights';
import type { Keys } from '../proof/keys';
import type { Pins } from '../proof/pins';
import type { Revocation } from '../proof/revocation';
import { createSealedSecrets } from '../proof/sealed-secrets';
import { notesIn } from '../store/notes';
import type { Store } from '../store/port';
import type { HouseTurns } from '../turn/house/house';
import type { Browsers } from '../website/browsers';
import { createReaderLanguages } from '../effects/reader-languages';
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
  readonly coolingOff: CoolingOff;
  /** IANA zone in which times are told. */
  readonly timeZone: string;
  readonly turns: HouseTurns;
  /** Browsers known by the cookie of their chat. */
  readonly browsers: Browsers;
  readonly frame: () => Frame;
  readonly files: PortalFiles;
  readonly log: Logger;
  readonly now: () => Instant;
}

/** The running portal. */
export interface Portal {
  readonly sessions: PortalSessions;
  /** Resolves when applications can have their users sign in here; rejects when their file cannot be used. */
  readonly opened: Promise<void>;
}

/**
 * Opens the self-service pages where the accounts are our own. With a provider's directory their addresses lead to
 * PORTAL_URL, where there is one, else nowhere; undefined then. Throws a ConfigError when PORTAL_CLIENTS_FILE is not as it should be.
 */
export function startPortal(router: Router, parts: StartPortalParts): Portal | undefined {
  const { config, store, directory, records, keys, now, audit, publicUrl } = parts;
  const scripts = servePortalFiles(router, parts.files);
  const frame = () => ({ ...parts.frame(), ...scripts });
  const links = createPortalLinks({ store, directory, keys, publicUrl, now });
  const askMail = createAskMail(store, parts.policy);
  // Whosever the accounts are: an address confirms here that it is somebody's, and a voicemail PIN is chosen here.
  const open = createKit(router, { sessions: { personOf: async () => undefined }, frame, now });
  addressRoutes(
    open,
    createAddressLinks({
      links,
      directory,
      store,
      audit,
      records,
      trail: createAddressTrail({ notes: notesIn(store), keys, now }),
      restores: config.directory.kind === 'embedded',
      rest: config.limits.coolingOff,
      now,
    }),
  );
  voicemailRoutes(
    open,
    createVoicemailLink({ links, stillMay: createStillMay({ directory, store }), sealed: createSealedSecrets(store, keys), now }),
  );
  if (config.directory.kind === 'http') {
    providersSecondRoutes(open, createOwnAddressLinks({ directory, store, records: undefined, links, audit, now }));
    const { portalUrl } = config;
    if (portalUrl !== undefined) leadElsewhere(router, portalUrl);
    return undefined;
  }
  const browsers = createPortalSessions({ store, directory, records, keys, now });
  const chats = createChatSignIn({ sessions: browsers, store, turns: parts.turns, keys, policy: parts.policy, now });
  const sessions = sessionsWithChats(browsers, chats);
  chatRoutes(router, { chats, browsers: parts.browsers });
  const passwords = createNewPasswords({
    records,
    revocation: parts.revocation,
    audit,
    askAhead: createAskAhead(store, parts.policy, askMail),
    passwordMark: (hash) => passwordMark(keys, hash),
    voicemailMark: (user, pin) => keys.mac('voicemail-pin', user, pin),
    policy: config.policy,
  });
  const tries = createTries('portal', store, keys);
  const languages = createReaderLanguages(notesIn(store), keys);
  const kit = createKit(router, { sessions, frame, now });
  const openId =
    config.portalClientsFile === undefined
      ? undefined
      : serveOpenId(router, kit, { ...parts, sessions, clients: readClients(config.portalClientsFile) });
  signInRoutes(kit, {
    sessions,
    leadTo: openId?.leadTo ?? (async () => undefined),
    signIn: createSignIn({ directory, records, tries, audit, now }),
    demo: config.demo && config.directory.seedFile === undefined ? demoUsers : [],
    ways: profileWays,
    languages,
  });
  askRoutes(kit, createAsking({ store, directory, keys, links, askMail, codeTries: createTries('portal-code', store, keys), now }));
  linkRoutes(kit, createByLink({ links, passwords, now }), createMark('portal', keys));
  serveProfile(kit, {
    ...parts,
    sessions,
    passwords,
    askMail,
    tries,
    links,
    languages,
  });
  return { sessions, opened: openId?.opened ?? Promise.resolve() };
}
