import { randomUUID } from 'node:crypto';
import type { OwnAddressOrder } from '../../../machines/portal-orders';
import type { Instant, Language } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import { isActiveAdministrator } from '../../directory/compare';
import type { AccountDirectory, User } from '../../directory/port';
import type { SecretPort } from '../../store/port';
import { createAskOwnAddress, type AskOwnAddressDeps, type OwnAddressAsked } from '../addresses/ask-own-address';
import { waitingPurposes, type OpenLink, type PortalLinks, type WaitingPurpose } from '../links/portal-links';

/** An address that is asked for and not confirmed yet. */
export interface WaitingAddress {
  readonly purpose: WaitingPurpose;
  /** Empty: the second address is to be taken away. */
  readonly email: string;
  readonly until: Instant;
  /** Who asked for it, where it was somebody else. */
  readonly by: User | undefined;
}

export type AskedAgain = 'sent' | 'nothing' | { readonly againAt: Instant };

/**
 * What of somebody's addresses waits for a yes, for themself and for the administrators of their account. Sending again mends no
 * proof: the link is another one, its end the same. Taking back needs none: nothing is changed by it. All reject with
 * StoreUnavailable or DirectoryUnavailable.
 */
export interface WaitingAddresses {
  of(user: User): Promise<readonly WaitingAddress[]>;
  sendAgain(doer: User, user: string, purpose: string, language: Language): Promise<AskedAgain>;
  takeBack(doer: User, user: string, purpose: string): Promise<'taken-back' | 'nothing'>;
}

export interface WaitingDeps extends AskOwnAddressDeps {
  readonly store: Pick<SecretPort, 'takeBudget'>;
  readonly directory: Pick<AccountDirectory, 'user'>;
  readonly links: Pick<PortalLinks, 'waiting' | 'use' | 'keep' | 'issue'>;
  readonly audit: AuditLog;
  readonly now: () => Instant;
}

const asksOnFile = (order: OwnAddressOrder): order is OwnAddressAsked =>
  order.mail !== 'address-own-new' && order.epoch !== undefined && order.until !== undefined;

const minute = 60_000;
const mails = [
  { per: 15 * minute, max: 3 },
  { per: 24 * 60 * minute, max: 10 },
];

export function createWaitingAddresses({ store, directory, links, audit, askMail, languages, now }: WaitingDeps): WaitingAddresses {
  const askOwnAddress = createAskOwnAddress({ askMail, links, languages });
  const askerOf = ({ data }: OpenLink): string => data['by'] ?? data['asker'] ?? '';
  /** Of oneself, or of a user of the account that one administers. */
  const open = async (
    doer: User,
    id: string,
    given: string,
  ): Promise<{ readonly link: OpenLink; readonly purpose: WaitingPurpose } | undefined> => {
    const purpose = waitingPurposes.find((one) => one === given);
    const user = id === doer.id ? doer : await directory.user(id);
    const may = user !== undefined && (user.id === doer.id || (isActiveAdministrator(doer) && user.account.id === doer.account.id));
    const link = may && purpose ? await links.waiting(purpose, user) : undefined;
    return link && purpose && { link, purpose };
  };
  const orderOf = ({ data, user, epoch, until }: OpenLink, purpose: WaitingPurpose): OwnAddressOrder => {
    const common = { user: user.id, email: data['email'] ?? '', until, ...(epoch === undefined ? {} : { epoch }) };
    const asked = { case: data['case'] ?? '', epoch: Number(data['epoch']) };
    if (purpose !== 'email-confirm')
      return {
        mail: purpose,
        ...common,
        request: data['request'] ?? '',
        by: data['by'] ?? user.id,
        ...(data['epoch'] === undefined ? {} : { asked }),
      };
    return {
      mail: 'address-own-new',
      ...common,
      request: data['change'] ?? '',
      by: data['asker'] ?? user.id,
      asked,
    };
  };
  return {
    async of(user) {
      const found = await Promise.all(waitingPurposes.map(async (purpose) => [purpose, await links.waiting(purpose, user)] as const));
      return Promise.all(
        found
          .flatMap(([purpose, link]) => (link ? [{ purpose, link }] : []))
          .map(async ({ purpose, link }) => {
            const by = askerOf(link);
            return {
              purpose,
              email: link.data['email'] ?? '',
              until: link.until,
              by: by === '' || by === user.id ? undefined : await directory.user(by),
            };
          }),
      );
    },
    async sendAgain(doer, id, given, language) {
      const found = await open(doer, id, given);
      if (!found) return 'nothing';
      const at = now();
      const { taken, againAt } = await store.takeBudget({ op: randomUUID(), at, key: `portal-waiting:${id}`, limits: mails });
      if (!taken) return { againAt };
      const order = orderOf(found.link, found.purpose);
      await (asksOnFile(order) ? askOwnAddress(order, found.link.user, language, at) : askMail(order, language, at));
      return 'sent';
    },
    async takeBack(doer, id, given) {
      const found = await open(doer, id, given);
      if (!found) return 'nothing';
      const { link, purpose } = found;
      const at = now();
      // Under a name of its own: either a confirmation has the link or this has, and never both.
      if (!(await links.use(link))) return 'nothing';
      await audit.append([
        {
          op: `${link.found.digest}:withdrawn`,
          at,
          case: link.data['case'] ?? '',
          action: 'email.withdrawn',
          asker: doer.id,
          subject: id,
          actor: 'portal',
          change: link.data['change'] ?? link.data['request'] ?? purpose,
        },
      ]);
      return (await links.keep(link, undefined, at)) ? 'taken-back' : 'nothing';
    },
  };
}
