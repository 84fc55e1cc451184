import { randomUUID } from 'node:crypto';
import type { PortalOrder } from '../../../machines/portal-orders';
import type { Instant, Language } from '../../../machines/words';
import type { TakeTry } from '../../access/tries';
import type { AccountDirectory } from '../../directory/port';
import { budgetKey } from '../../http/client-address';
import { isMailbox } from '../../mail/mailbox';
import type { Keys } from '../../proof/keys';
import type { SecretPort } from '../../store/port';
import type { PortalLinks } from '../links/portal-links';
import type { AskMail } from './ask-mail';
import { loginOf } from './sign-in';

const minute = 60_000;

/** What a stranger may ask for without showing who they are. */
export type Asked = 'reset' | 'login-names' | 'activation';

export type AskOutcome = 'asked' | { readonly againAt: Instant };

/** The same answer after the same work for every name (I12). Both reject with StoreUnavailable or DirectoryUnavailable. */
export interface Asking {
  ask(what: Asked, typed: string, client: string, language: Language): Promise<AskOutcome>;
  /** The activation's token for a code that is right, which is used up. */
  checkCode(given: {
    readonly login: string;
    readonly code: string;
    readonly client: string;
  }): Promise<{ readonly token: string } | 'wrong' | { readonly againAt: Instant }>;
}

export interface AskingDeps {
  readonly store: Pick<SecretPort, 'takeBudget'>;
  readonly directory: Pick<AccountDirectory, 'find'>;
  readonly keys: Keys;
  readonly links: Pick<PortalLinks, 'spendCode'>;
  readonly askMail: AskMail;
  readonly codeTries: TakeTry;
  readonly now: () => Instant;
}

/** Of one source, over all names. */
const limits = [
  { per: 15 * minute, max: 30 },
  { per: 24 * 60 * minute, max: 300 },
];

const nobody = 'nobody';

/** What cannot be an address or a login name goes the same way, and finds nobody: somebody may have typed a password (I11). */
const orderOf = (what: Asked, typed: string): PortalOrder => {
  const name = isMailbox(typed.trim()) ? typed.trim() : '';
  return what === 'activation' ? { mail: what, login: loginOf(name) } : { mail: what, address: name };
};

export function createAsking({ store, directory, keys, links, askMail, codeTries, now }: AskingDeps): Asking {
  return {
    async ask(what, typed, client, language) {
      const at = now();
      const { taken, againAt } = await store.takeBudget({
        op: randomUUID(),
        at,
        key: `portal-ask:${keys.mac('portal-ask', budgetKey(client))}`,
        limits,
      });
      if (!taken) return { againAt };
      await askMail(orderOf(what, typed), language, at);
      return 'asked';
    },
    async checkCode({ login: typed, code, client }) {
      const login = loginOf(typed);
      const tried = await codeTries(login, client, now());
      if ('againAt' in tried) return tried;
      const [user] = await directory.find({ by: 'login', login });
      const token = await links.spendCode(user?.id ?? nobody, code);
      if (token === undefined || user === undefined) return 'wrong';
      await tried.right();
      return { token };
    },
  };
}
