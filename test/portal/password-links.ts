import { auditLog } from '../../src/audit/log';
import { loadConfig } from '../../src/config/load';
import type { User } from '../../src/directory/port';
import { createAskAhead } from '../../src/portal/accounts/ask-ahead';
import { createAskMail } from '../../src/portal/accounts/ask-mail';
import { createByLink, type PasswordLink } from '../../src/portal/accounts/by-link';
import { passwordMark } from '../../src/portal/accounts/follow-password';
import { createNewPasswords } from '../../src/portal/accounts/new-password';
import { createPortalLinks } from '../../src/portal/links/portal-links';
import { assignedPolicy } from '../../machines/policy';
import { deriveKeys } from '../../src/proof/keys';
import { createPins } from '../../src/proof/pins';
import { openDirectory } from '../../src/service/open-directory';
import { openStore } from '../../src/service/open-store';
import { quietLog } from '../support/quiet-log';
import { patience } from '../support/patience';

/** Where a process with these links is cut off: before the audit entry, before the password is stored, and right after it was. */
export type Cut = 'before-audit' | 'before-password' | 'after-password';

const hour = 3_600_000;
export const noon = Date.UTC(2031, 4, 6, 12);

/** The pages behind links for a password, over a store that outlives this process. `cut` is called there, and is not to come back. */
export async function openPasswordLinks(env: Readonly<Record<string, string>>, cut: (where: Cut) => Promise<void> = async () => undefined) {
  const { log } = quietLog();
  const now = (): number => noon;
  const config = loadConfig({ PORT: '0', HOST: '127.0.0.1', SMTP_LISTEN: 'off', ...env });
  const { store, records } = await openStore(config, log, now, patience);
  const keys = deriveKeys(config.secretKey ?? '');
  const limits = { windowTries: 5, window: 1, sourceTries: 3, lifeTries: 50 };
  const directory = await openDirectory(config, records, createPins(store, keys, { codeTtl: 0, limits }), keys, log, now);
  const links = createPortalLinks({ store, directory, keys, publicUrl: () => 'http://localhost', now });
  const audit = auditLog({ store, policy: 'assigned' });
  const passwords = createNewPasswords({
    records: {
      setPassword: async (set) => {
        await cut('before-password');
        const was = await records.setPassword(set);
        await cut('after-password');
        return was;
      },
    },
    revocation: { revoke: async ({ op, at, user }) => (await store.raiseEpoch({ op, at, user })).epoch },
    audit: {
      append: async (entries) => {
        await cut('before-audit');
        return audit.append(entries);
      },
    },
    askAhead: createAskAhead(store, assignedPolicy, createAskMail(store, assignedPolicy)),
    passwordMark: (hash) => passwordMark(keys, hash),
    voicemailMark: (user, pin) => keys.mac('voicemail-pin', user, pin),
    policy: 'assigned',
  });
  const user = async (login: string): Promise<User> => {
    const [found] = await directory.find({ by: 'login', login });
    if (!found) throw new Error(`There is no ${login}.`);
    return found;
  };
  return {
    store,
    records,
    user,
    byLink: createByLink({ links, passwords, now }),
    /** The token of a link, as its mail brings it. */
    async mailed(purpose: PasswordLink, login: string): Promise<string> {
      const of = await user(login);
      const url = await links.issue(purpose, {
        user: of,
        case: '07-abcdefghijkl',
        effect: `07-abcdefghijkl:${purpose}`,
        at: noon,
        language: 'en',
        life: 3 * hour,
        ...(purpose === 'reset' ? { epoch: await store.epochOf(of.id) } : {}),
      });
      return url.slice(url.lastIndexOf('/') + 1);
    },
  };
}
