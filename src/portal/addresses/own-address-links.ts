import type { Instant, Language } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import type { AccountDirectory, User } from '../../directory/port';
import type { AccountRecords } from '../../directory/records';
import type { SecretPort } from '../../store/port';
import type { LinkOrder } from '../links/link-outcomes';
import type { OpenLink, PortalLinks } from '../links/portal-links';
import { mayPropose } from './may-propose';

/** The designated address (SO-8) or the second one (SO-9). */
export type Which = 'address-own' | 'second-confirm';

/** What the page behind a link from the address on file tells before it acts. */
export interface OwnAddressView {
  readonly user: User;
  /** Empty: the second address is to be taken away. */
  readonly email: string;
  /** Who proposed it, where it was somebody else. */
  readonly by: User | undefined;
  readonly language: Language;
}

/** What the address on file answers when it was asked. Both reject with StoreUnavailable or DirectoryUnavailable. */
export interface OwnAddressLinks {
  /** Looking never acts (T13). */
  look(which: Which, token: string): Promise<OwnAddressView | undefined>;
  act(which: Which, token: string): Promise<'done' | 'dead'>;
}

export interface OwnAddressLinksDeps {
  readonly directory: Pick<AccountDirectory, 'user'>;
  readonly store: Pick<SecretPort, 'epochOf'>;
  /** Sets a second address of our own accounts at once; undefined: a provider's directory is asked to, by an effect. */
  readonly records: Pick<AccountRecords, 'apply'> | undefined;
  readonly links: Pick<PortalLinks, 'open' | 'take' | 'keep'>;
  readonly audit: AuditLog;
  readonly now: () => Instant;
}

interface Opened {
  readonly link: OpenLink;
  readonly by: User;
}

export function createOwnAddressLinks({ directory, store, records, links, audit, now }: OwnAddressLinksDeps): OwnAddressLinks {
  /** Who asked may still ask, and, where it was in a case, under the proof of then (I1, I8); a link is its user's own. */
  const open = async (which: Which, token: string): Promise<Opened | undefined> => {
    const link = await links.open(which, token);
    const by = link && (await directory.user(link.data['by'] ?? ''));
    if (!link || !by) return undefined;
    const may = by.id === link.user.id ? by.activated : which === 'second-confirm' && mayPropose(by, link.user);
    const asked = link.data['epoch'];
    return may && (asked === undefined || (await store.epochOf(by.id)) === Number(asked)) ? { link, by } : undefined;
  };
  /** What the world is to do behind the confirmation; undefined: it is done. */
  const after = async (which: Which, { link, by }: Opened, request: string, at: Instant): Promise<LinkOrder | undefined> => {
    const { user, data, epoch } = link;
    const email = data['email'] ?? '';
    if (which === 'address-own')
      return { mail: 'address-own-new', user: user.id, email, request, by: user.id, ...(epoch === undefined ? {} : { epoch }) };
    if (!records) {
      const under = { user: epoch ?? (await store.epochOf(user.id)), asker: Number(data['epoch'] ?? (await store.epochOf(by.id))) };
      return { mail: 'second-set', user: user.id, email, change: request, asker: by.id, case: data['case'] ?? '', under };
    }
    await records.apply({
      key: request,
      at,
      account: user.account.id,
      user: user.id,
      requestedBy: user.id,
      patch: { secondEmail: email === '' ? null : email },
    });
    return undefined;
  };
  return {
    async look(which, token) {
      const found = await open(which, token);
      if (!found) return undefined;
      const {
        link: { user, data, language },
        by,
      } = found;
      return { user, email: data['email'] ?? '', by: by.id === user.id ? undefined : by, language };
    },
    async act(which, token) {
      const found = await open(which, token);
      // Taken before anything is done, kept behind it: of many at once one is the first (I4), and one that was cut off is done again (I9).
      if (!found || !(await links.take(found.link))) return 'dead';
      const { link, by } = found;
      const { digest } = link.found;
      const [at, request] = [now(), link.data['request'] ?? digest];
      await audit.append([
        {
          op: `${digest}:confirmed`,
          at,
          case: link.data['case'] ?? '',
          action: 'email.confirmed',
          asker: by.id,
          subject: link.user.id,
          actor: `link:${which}`,
          change: request,
        },
      ]);
      return (await links.keep(link, await after(which, found, request, at), at)) ? 'done' : 'dead';
    },
  };
}
