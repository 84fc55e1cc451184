import type { Instant, Language } from '../../../machines/words';
import type { User } from '../../directory/port';
import type { OpenLink, PortalLinks } from '../links/portal-links';
import type { Profile } from '../passwords/policy';
import type { GivenSecrets, NewPasswords, SecretFaults } from './new-password';

/** Links behind which a password is chosen. */
export type PasswordLink = 'welcome' | 'reset' | 'activate';

/** What the page behind such a link shows. */
export interface PasswordView {
  readonly user: User;
  readonly profile: Profile;
  /** Of the mail that brought it. */
  readonly language: Language;
}

export type CompleteOutcome =
  | { readonly is: 'done'; readonly login: string }
  /** Used, expired, replaced, of another address: one answer for all. */
  | { readonly is: 'dead' }
  | { readonly is: 'faults'; readonly faults: SecretFaults; readonly view: PasswordView };

/** What mailed links let their owner do. Looking never acts (T13); both reject with StoreUnavailable or DirectoryUnavailable. */
export interface ByLink {
  look(purpose: PasswordLink, token: string): Promise<PasswordView | undefined>;
  complete(purpose: PasswordLink, token: string, given: GivenSecrets): Promise<CompleteOutcome>;
}

const actions = { welcome: 'portal.set-up', reset: 'portal.password-set', activate: 'portal.activated' } as const;

export function createByLink({
  links,
  passwords,
  now,
}: {
  readonly links: PortalLinks;
  readonly passwords: NewPasswords;
  readonly now: () => Instant;
}): ByLink {
  /** Set-up and activation are for who never did it; a reset for who has. */
  const open = async (purpose: PasswordLink, token: string): Promise<OpenLink | undefined> => {
    const found = await links.open(purpose, token);
    return found?.user.activated === (purpose === 'reset') ? found : undefined;
  };
  const viewOf = ({ user, language }: OpenLink): PasswordView => ({ user, profile: passwords.profileOf(user), language });
  return {
    async look(purpose, token) {
      const found = await open(purpose, token);
      return found && viewOf(found);
    },
    async complete(purpose, token, given) {
      const found = await open(purpose, token);
      if (!found) return { is: 'dead' };
      const { user, language } = found;
      const faults = passwords.faultsOf(user, given);
      if (faults) return { is: 'faults', faults, view: viewOf(found) };
      // Used up in one step with the password that is set: of many at once one is (I4), and cut off before that, the link still works (I9).
      if (!(await links.take(found))) return { is: 'dead' };
      const once = `password-link/${found.found.digest}`;
      const set = await passwords.set({ user, given, action: actions[purpose], actor: `link:${purpose}`, language, at: now(), once });
      if (set) await links.keep(found, undefined, now());
      return set ? { is: 'done', login: user.login } : { is: 'dead' };
    },
  };
}
