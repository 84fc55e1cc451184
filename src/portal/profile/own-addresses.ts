import { randomUUID } from 'node:crypto';
import type { Instant, Language } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import { foldAscii } from '../../directory/compare';
import type { AccountDirectory, User } from '../../directory/port';
import type { AccountRecords } from '../../directory/records';
import { isMailbox } from '../../mail/mailbox';
import type { SecretPort } from '../../store/port';
import { confirmLife } from '../addresses/ask-address';
import { createAskOwnAddress, type AskOwnAddressDeps } from '../addresses/ask-own-address';
import type { CoolingOff } from '../addresses/cooling-off';
import type { OpenLink, PortalLinks } from '../links/portal-links';
import type { Doer, NotOwner, PasswordAgain } from './password-again';

/** The designated address (SO-8) or the second one (SO-9). */
export type Which = 'address-own' | 'second-confirm';

/** Why nothing was asked for; `cooling-off`: the address on file is so new that no link goes there. */
export type NotAsked = NotOwner | 'no-address' | 'same' | 'cooling-off' | 'nobody';

/** What the page behind a link from the address on file tells before it acts. */
export interface OwnAddressView {
  readonly user: User;
  /** Empty: the second address is to be taken away. */
  readonly email: string;
  /** Who proposed it, where it was somebody else. */
  readonly by: User | undefined;
  readonly language: Language;
}

/**
 * Addresses as their owner changes them: asked for with the password, confirmed from the address on file, and a designated one
 * then at the new address too; only then it is in force (T14). All reject with StoreUnavailable or DirectoryUnavailable.
 */
export interface OwnAddresses {
  ask(which: Which, doer: Doer, current: string, email: string): Promise<'asked' | NotAsked>;
  /** Somebody with a role proposes a second address; the user alone confirms it. An office manager never for who has a role (SO-9). */
  propose(by: User, user: string, email: string, language: Language): Promise<{ readonly asked: User } | NotAsked>;
  /** Looking never acts (T13). */
  look(which: Which, token: string): Promise<OwnAddressView | undefined>;
  act(which: Which, token: string): Promise<'done' | 'dead'>;
}

export interface OwnAddressesDeps extends AskOwnAddressDeps {
  readonly store: Pick<SecretPort, 'takeBudget' | 'epochOf'>;
  readonly directory: Pick<AccountDirectory, 'user'>;
  readonly records: Pick<AccountRecords, 'apply'>;
  readonly links: Pick<PortalLinks, 'open' | 'take' | 'keep' | 'issue'>;
  readonly coolingOff: Pick<CoolingOff, 'holds'>;
  readonly audit: AuditLog;
  readonly passwordAgain: PasswordAgain;
  readonly now: () => Instant;
}

const hour = 3_600_000;
const asks = [
  { per: hour, max: 5 },
  { per: 24 * hour, max: 10 },
];

export function createOwnAddresses({
  store,
  directory,
  records,
  links,
  coolingOff,
  audit,
  askMail,
  languages,
  passwordAgain,
  now,
}: OwnAddressesDeps): OwnAddresses {
  const askOwnAddress = createAskOwnAddress({ askMail, links, languages });
  const fault = (which: Which, user: User, email: string): 'no-address' | 'same' | undefined => {
    if (which === 'second-confirm' && email === '') return user.secondEmail === undefined ? 'no-address' : undefined;
    if (!isMailbox(email)) return 'no-address';
    return [user.email, ...(which === 'second-confirm' && user.secondEmail !== undefined ? [user.secondEmail] : [])].some(
      (one) => foldAscii(one) === foldAscii(email),
    )
      ? 'same'
      : undefined;
  };
  const order = async (which: Which, user: User, by: User, email: string, language: Language): Promise<'asked' | NotAsked> => {
    if (await coolingOff.holds(user)) return 'cooling-off';
    const [at, epoch] = [now(), await store.epochOf(user.id)];
    const { taken, againAt } = await store.takeBudget({ op: randomUUID(), at, key: `portal-address:${which}:${user.id}`, limits: asks });
    if (!taken) return { againAt };
    const request = `portal/${randomUUID()}`;
    await audit.append([
      { op: request, at, case: '', action: 'email.asked', asker: by.id, subject: user.id, actor: 'portal', change: request },
    ]);
    await askOwnAddress({ mail: which, user: user.id, email, request, by: by.id, epoch, until: at + confirmLife }, user, language, at);
    return 'asked';
  };
  const mayPropose = (by: User, user: User): boolean =>
    by.account.id === user.account.id &&
    by.activated &&
    !by.suspended &&
    !user.suspended &&
    (by.roles.includes('administrator') || (by.roles.includes('office-manager') && user.roles.length === 0));

  /** Who asked may still ask; a link is its user's own. */
  const open = async (which: Which, token: string): Promise<{ readonly link: OpenLink; readonly by: User } | undefined> => {
    const link = await links.open(which, token);
    const by = link && (await directory.user(link.data['by'] ?? ''));
    return link && by && link.user.activated && (by.id === link.user.id || (which === 'second-confirm' && mayPropose(by, link.user)))
      ? { link, by }
      : undefined;
  };

  return {
    async ask(which, doer, current, typed) {
      const email = typed.trim();
      const wrong = fault(which, doer.user, email);
      if (wrong !== undefined) return wrong;
      return (await passwordAgain(doer, current)) ?? order(which, doer.user, doer.user, email, doer.language);
    },
    async propose(by, id, typed, language) {
      const [user, email] = [await directory.user(id), typed.trim()];
      if (!user?.activated || user.id === by.id || !mayPropose(by, user)) return 'nobody';
      if (!isMailbox(email)) return 'no-address';
      if (fault('second-confirm', user, email) !== undefined) return 'same';
      const asked = await order('second-confirm', user, by, email, language);
      return asked === 'asked' ? { asked: user } : asked;
    },
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
      const {
        user,
        data,
        found: { digest },
        epoch,
      } = link;
      const [at, email, request] = [now(), data['email'] ?? '', data['request'] ?? digest];
      await audit.append([
        {
          op: `${digest}:confirmed`,
          at,
          case: '',
          action: 'email.confirmed',
          asker: by.id,
          subject: user.id,
          actor: `link:${which}`,
          change: request,
        },
      ]);
      if (which === 'second-confirm')
        await records.apply({
          key: request,
          at,
          account: user.account.id,
          user: user.id,
          requestedBy: user.id,
          patch: { secondEmail: email === '' ? null : email },
        });
      const next =
        which === 'second-confirm'
          ? undefined
          : ({ mail: 'address-own-new', user: user.id, email, request, by: user.id, ...(epoch === undefined ? {} : { epoch }) } as const);
      return (await links.keep(link, next, at)) ? 'done' : 'dead';
    },
  };
}
