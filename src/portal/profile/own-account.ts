import { randomUUID } from 'node:crypto';
import { voicemailPinFault } from '../../../machines/changes/secret-rules';
import type { Instant, SecretFault } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import type { AccountDirectory, User } from '../../directory/port';
import type { Pins } from '../../proof/pins';
import type { Revocation } from '../../proof/revocation';
import type { SecretPort } from '../../store/port';
import type { AskMail } from '../accounts/ask-mail';
import type { CoolingOff } from '../addresses/cooling-off';
import type { GivenSecrets, NewPasswords, SecretFaults } from '../accounts/new-password';
import { pinDigits } from '../passwords/pin-digits';
import type { Doer, NotOwner, PasswordAgain } from './password-again';

/** Why nothing was done; `gone`: there is no such user any more. */
export type Denied = NotOwner | 'gone';

export type PasswordChange = 'done' | Denied | { readonly faults: SecretFaults };
export type VoicemailChange = 'done' | Denied | { readonly fault: SecretFault };

/** What somebody who is signed in changes of their own secrets. All reject with StoreUnavailable or DirectoryUnavailable. */
export interface OwnAccount {
  /** Every session and grant of before is over afterwards, this browser's too; the owner is told by mail. */
  changePassword(doer: Doer, current: string, given: GivenSecrets): Promise<PasswordChange>;
  /** SO-7. */
  setVoicemailPin(doer: Doer, current: string, pin: string): Promise<VoicemailChange>;
  /** The old one is dead and other grants are over when this answers; the new one goes to the designated address (P6). One in two minutes, ten a day; none while that address is so new that no PIN goes there (COOLING_OFF): nobody would have one. */
  newSupportPin(doer: Doer): Promise<'done' | 'cooling-off' | { readonly againAt: Instant }>;
}

export interface OwnAccountDeps {
  readonly store: Pick<SecretPort, 'takeBudget'>;
  readonly directory: Pick<AccountDirectory, 'apply' | 'isVoicemailPin'>;
  readonly passwords: NewPasswords;
  readonly pins: Pick<Pins, 'replace'>;
  readonly revocation: Revocation;
  readonly audit: AuditLog;
  readonly askMail: AskMail;
  readonly passwordAgain: PasswordAgain;
  readonly coolingOff: Pick<CoolingOff, 'holds'>;
  readonly now: () => Instant;
}

const minute = 60_000;
const newPins = [
  { per: 2 * minute, max: 1 },
  { per: 24 * 60 * minute, max: 10 },
];

export function createOwnAccount({
  store,
  directory,
  passwords,
  pins,
  revocation,
  audit,
  askMail,
  passwordAgain,
  coolingOff,
  now,
}: OwnAccountDeps): OwnAccount {
  /** The entry stands before anything is done, a second one behind it (I10). */
  const audited = async <Result>(
    user: User,
    kind: 'voicemail-pin.reset' | 'support-pin.reissue',
    at: Instant,
    act: (key: string) => Promise<Result | 'gone'>,
  ): Promise<Result | 'gone'> => {
    const key = `portal/${randomUUID()}`;
    const entry = { at, case: '', asker: user.id, subject: user.id, actor: 'portal', kind, change: key };
    await audit.append([{ ...entry, op: `${key}:authorized`, action: 'change.authorized' }]);
    const result = await act(key);
    await audit.append([{ ...entry, op: `${key}:settled`, action: result === 'gone' ? 'change.refused' : 'change.applied' }]);
    return result;
  };

  return {
    async changePassword(doer, current, given) {
      const faults = passwords.faultsOf(doer.user, given);
      if (faults) return { faults };
      const no = await passwordAgain(doer, current);
      if (no !== undefined) return no;
      const set = await passwords.set({
        user: doer.user,
        given,
        action: 'portal.password-set',
        actor: 'portal',
        language: doer.language,
        at: now(),
      });
      return set ? 'done' : 'gone';
    },

    async setVoicemailPin(doer, current, typed) {
      const { user, language } = doer;
      const pin = pinDigits(typed);
      const wrong = voicemailPinFault(pin, user);
      if (wrong !== undefined) return { fault: wrong };
      const no = await passwordAgain(doer, current);
      if (no !== undefined) return no;
      // Their own, asked for with the password. The support PIN is not compared: that would be a try that I2 does not count.
      if (await directory.isVoicemailPin?.(user.id, pin)) return { fault: 'same-as-before' };
      const at = now();
      const done = await audited<'done'>(user, 'voicemail-pin.reset', at, async (key) => {
        const { status } = await directory.apply({
          key,
          at,
          kind: 'voicemail-pin.reset',
          userId: user.id,
          accountId: user.account.id,
          requestedBy: user.id,
          fields: { voicemailPin: pin },
        });
        return status === 'applied' ? 'done' : 'gone';
      });
      if (done === 'done') await askMail({ mail: 'voicemail-notice', user: user.id }, language, at);
      return done;
    },

    async newSupportPin({ user, language }) {
      if (await coolingOff.holds(user)) return 'cooling-off';
      const at = now();
      const { taken, againAt } = await store.takeBudget({ op: randomUUID(), at, key: `portal-new-pin:${user.id}`, limits: newPins });
      if (!taken) return { againAt };
      await audited(user, 'support-pin.reissue', at, async (key) => {
        await pins.replace(user.id, key, at);
        await revocation.revoke({ op: key, at, user: user.id, because: 'new-pin' });
      });
      await askMail({ mail: 'new-pin', user: user.id }, language, at);
      return 'done';
    },
  };
}
