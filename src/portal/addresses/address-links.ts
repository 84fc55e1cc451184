import type { Instant, Language, Millis } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import type { AccountDirectory, User } from '../../directory/port';
import { isActiveAdministrator } from '../../directory/compare';
import type { AccountRecords } from '../../directory/records';
import type { SecretPort } from '../../store/port';
import type { LetsIn } from '../../../dialogs/mails/address-text';
import type { OpenLink, PortalLinks } from '../links/portal-links';
import { takenAlongBy, type AddressTrail } from './address-trail';
import { whoLetsIn } from './who-lets-in';

/** What a page of an address tells before it acts. */
export interface AddressView {
  readonly name: string;
  readonly login: string;
  readonly company: string;
  /** The address it is about; of a restore: the one on file. */
  readonly email: string;
  /** On file until the change. */
  readonly before?: string;
  readonly language: Language;
  /** Who lets in whoever is frozen by it. */
  readonly letsIn: LetsIn;
  /** For how long nothing that proves goes to a new address (COOLING_OFF). */
  readonly rest: Millis;
}

export type AddressLink = 'email-confirm' | 'email-revert' | 'restore';

/** What the links about addresses do. Looking never acts; each acts once (I4). Both reject with StoreUnavailable or DirectoryUnavailable. */
export interface AddressLinks {
  look(purpose: AddressLink, token: string): Promise<AddressView | undefined>;
  act(purpose: AddressLink, token: string): Promise<'done' | 'dead'>;
}

export interface AddressLinksDeps {
  readonly links: PortalLinks;
  readonly directory: Pick<AccountDirectory, 'user' | 'administrators'>;
  readonly store: Pick<SecretPort, 'epochOf'>;
  readonly audit: AuditLog;
  /** Of our own accounts: who lets a frozen user back in. */
  readonly records: Pick<AccountRecords, 'apply'>;
  readonly trail: Pick<AddressTrail, 'of'>;
  /** The accounts are our own. */
  readonly restores: boolean;
  readonly rest: Millis;
  readonly now: () => Instant;
}

export function createAddressLinks({
  links,
  directory,
  store,
  audit,
  records,
  trail,
  restores,
  rest,
  now,
}: AddressLinksDeps): AddressLinks {
  /** Whoever asked may still ask: the user, or an active administrator of that account, under the proof of then (I1, I8). */
  const stands = async ({ user, data }: OpenLink): Promise<boolean> => {
    const asker = await directory.user(data['asker'] ?? '');
    return (
      asker !== undefined &&
      (asker.id === user.id ? asker.activated : isActiveAdministrator(asker)) &&
      asker.account.id === user.account.id &&
      (await store.epochOf(asker.id)) === Number(data['epoch'])
    );
  };
  /** A restore is an administrator's own link, about a user of theirs who is frozen. */
  const frozen = async ({ user, data }: OpenLink): Promise<User | undefined> => {
    const about = await directory.user(data['user'] ?? '');
    return isActiveAdministrator(user) && about?.suspended && about.account.id === user.account.id && about.id !== user.id
      ? about
      : undefined;
  };
  /** Not one that an earlier change's link has taken along; and of a suspended user only where such a link may have frozen them: who was removed acts on nothing. */
  const stillBack = async ({ user, data }: OpenLink): Promise<boolean> => {
    const steps = await trail.of(user.id);
    return (
      takenAlongBy(steps, data['change'] ?? '') === undefined && (!user.suspended || steps.some(({ takenAt }) => takenAt !== undefined))
    );
  };
  const open = async (purpose: AddressLink, token: string): Promise<{ readonly link: OpenLink; readonly about: User } | undefined> => {
    const link = await links.open(purpose, token);
    if (!link || (purpose === 'email-confirm' && !(await stands(link)))) return undefined;
    if (purpose === 'email-revert' && !(await stillBack(link))) return undefined;
    const about = purpose === 'restore' ? await frozen(link) : link.user;
    return about && { link, about };
  };
  const entry = (
    action: 'email.confirmed' | 'user.restored',
    { user, data, found }: OpenLink,
    about: User,
    purpose: AddressLink,
    at: Instant,
  ) =>
    audit.append([
      {
        op: `${found.digest}:${action}`,
        at,
        case: data['case'] ?? '',
        action,
        asker: action === 'user.restored' ? user.id : (data['asker'] ?? null),
        subject: about.id,
        actor: `link:${purpose}`,
        change: data['change'] ?? '',
      },
    ]);

  return {
    async look(purpose, token) {
      const found = await open(purpose, token);
      if (!found) return undefined;
      const {
        link: { data, language },
        about,
      } = found;
      return {
        name: about.name,
        login: about.login,
        company: about.account.name,
        email: data['email'] ?? about.email,
        ...(data['before'] === undefined ? {} : { before: data['before'] }),
        language,
        letsIn: await whoLetsIn(directory, about, restores),
        rest,
      };
    },
    async act(purpose, token) {
      const found = await open(purpose, token);
      if (!found) return 'dead';
      const { link, about } = found;
      const { data } = link;
      const at = now();
      // Taken before anything is done, kept behind it: of many at once one is the first (I4), and one that was cut off is done again (I9).
      if (!(await links.take(link))) return 'dead';
      if (purpose === 'restore') {
        await entry('user.restored', link, about, purpose, at);
        await records.apply({
          key: `${data['change']}:restored`,
          at,
          account: about.account.id,
          user: about.id,
          requestedBy: link.user.id,
          patch: { suspended: false },
        });
        return (await links.keep(link, undefined, at)) ? 'done' : 'dead';
      }
      const common = {
        user: about.id,
        before: about.email,
        change: data['change'] ?? '',
        asker: data['asker'] ?? '',
        case: data['case'] ?? '',
      };
      if (purpose === 'email-revert')
        return (await links.keep(link, { mail: 'address-put-back', email: data['before'] ?? '', ...common }, at)) ? 'done' : 'dead';
      await entry('email.confirmed', link, about, purpose, at);
      const under = link.epoch === undefined ? {} : { under: { user: link.epoch, asker: Number(data['epoch']) } };
      return (await links.keep(link, { mail: 'address-set', email: data['email'] ?? '', ...common, ...under }, at)) ? 'done' : 'dead';
    },
  };
}
