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
import { mayPropose } from '../addresses/may-propose';
import { createOwnAddressLinks, type OwnAddressLinks, type Which } from '../addresses/own-address-links';
import type { PortalLinks } from '../links/portal-links';
import type { Doer, NotOwner, PasswordAgain } from './password-again';

/** Why nothing was asked for; `cooling-off`: the address on file is so new that no link goes there. */
export type NotAsked = NotOwner | 'no-address' | 'same' | 'cooling-off' | 'nobody';

/**
 * Addresses as their owner changes them: asked for with the password, confirmed from the address on file, and a designated one
 * then at the new address too; only then it is in force (T14). All reject with StoreUnavailable or DirectoryUnavailable.
 */
export interface OwnAddresses extends OwnAddressLinks {
  ask(which: Which, doer: Doer, current: string, email: string): Promise<'asked' | NotAsked>;
  /** Somebody with a role proposes a second address; the user alone confirms it. An office manager never for who has a role (SO-9). */
  propose(by: User, user: string, email: string, language: Language): Promise<{ readonly asked: User } | NotAsked>;
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
  return {
    ...createOwnAddressLinks({ directory, store, records, links, audit, now }),
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
  };
}
