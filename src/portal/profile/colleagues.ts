import { randomUUID } from 'node:crypto';
import type { Instant, Language } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import { foldAscii } from '../../directory/compare';
import type { AccountDirectory, User } from '../../directory/port';
import type { AccountRecords } from '../../directory/records';
import { isMailbox } from '../../mail/mailbox';
import type { SecretPort } from '../../store/port';
import type { AskMail } from '../accounts/ask-mail';
import type { CoolingOff } from '../addresses/cooling-off';

/** Users of an account as a page shows them: so many, in the order of their extensions, and how many more there are. */
export interface Found {
  readonly users: readonly User[];
  readonly more: number;
}

/** What somebody with a role does with the users of their account. `nobody`: no such user there, or none they may do that with. */
export interface Colleagues {
  /** With this text in name, extension or login name; all for ''. */
  find(account: string, text: string): Promise<Found>;
  /** Users of the account this one may look up, or propose an address for: an administrator everybody else, an office manager those without a role. */
  plain(reader: User): Promise<readonly User[]>;
  /** SO-1, by an administrator: only while never set up. Three in a quarter of an hour, ten a day for a user. */
  sendWelcome(
    administrator: User,
    user: string,
    language: Language,
  ): Promise<{ readonly sent: User } | 'too-soon' | 'cooling-off' | 'nobody'>;
  /** SO-9: is this the address on file? Thirty an hour for an office manager: they compare, they do not guess. */
  isAddress(
    manager: User,
    user: string,
    address: string,
  ): Promise<{ readonly right: boolean; readonly user: User } | 'no-address' | 'nobody' | { readonly againAt: Instant }>;
}

export interface ColleaguesDeps {
  readonly store: Pick<SecretPort, 'takeBudget'>;
  readonly directory: Pick<AccountDirectory, 'user'>;
  readonly records: Pick<AccountRecords, 'usersOf'>;
  readonly coolingOff: Pick<CoolingOff, 'holds'>;
  readonly audit: AuditLog;
  readonly askMail: AskMail;
  readonly now: () => Instant;
}

const minute = 60_000;
const hour = 60 * minute;
const welcomes = [
  { per: 15 * minute, max: 3 },
  { per: 24 * hour, max: 10 },
];
const lookUps = [{ per: hour, max: 30 }];
/** On one page. */
const most = 50;

const inOrder = (users: readonly User[]): User[] => users.toSorted((one, other) => Number(one.extension) - Number(other.extension));

export function createColleagues({ store, directory, records, coolingOff, audit, askMail, now }: ColleaguesDeps): Colleagues {
  /** Of one's own account alone, as the directory has them in this request. */
  const colleague = async (of: User, id: string): Promise<User | undefined> => {
    const user = await directory.user(id);
    return user?.account.id === of.account.id ? user : undefined;
  };
  const take = (key: string, limits: readonly { readonly per: number; readonly max: number }[]) =>
    store.takeBudget({ op: randomUUID(), at: now(), key, limits });
  return {
    async find(account, text) {
      const wanted = text.trim().toLowerCase();
      const all = inOrder(await records.usersOf(account)).filter(({ name, extension, login }) =>
        [name, extension, login].some((one) => one.toLowerCase().includes(wanted)),
      );
      return { users: all.slice(0, most), more: Math.max(0, all.length - most) };
    },

    plain: async ({ id: own, account, roles: held }) =>
      inOrder(await records.usersOf(account.id)).filter(
        ({ id, roles, suspended }) => id !== own && !suspended && (held.includes('administrator') || roles.length === 0),
      ),

    async sendWelcome(administrator, id, language) {
      const user = await colleague(administrator, id);
      if (!administrator.roles.includes('administrator') || !user || user.activated || user.suspended) return 'nobody';
      if (await coolingOff.holds(user)) return 'cooling-off';
      const { taken } = await take(`portal-welcome:${user.id}`, welcomes);
      if (!taken) return 'too-soon';
      const [at, op] = [now(), `portal/${randomUUID()}`];
      await audit.append([
        {
          op,
          at,
          case: '',
          action: 'change.authorized',
          asker: administrator.id,
          subject: user.id,
          actor: 'portal',
          kind: 'welcome.resend',
          change: op,
        },
      ]);
      await askMail({ mail: 'welcome', user: user.id }, language, at);
      return { sent: user };
    },

    async isAddress(manager, id, typed) {
      const user = await colleague(manager, id);
      if (!manager.roles.includes('office-manager') || !user || user.roles.length > 0 || user.suspended) return 'nobody';
      const address = typed.trim();
      if (!isMailbox(address)) return 'no-address';
      const { taken, againAt } = await take(`portal-look-up:${manager.id}`, lookUps);
      return taken ? { right: foldAscii(address) === foldAscii(user.email), user } : { againAt };
    },
  };
}
