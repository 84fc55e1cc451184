import { randomUUID } from 'node:crypto';
import type { AuditFact } from '../../../machines/audit-fact';
import { voicemailPinFault } from '../../../machines/changes/secret-rules';
import type { Instant, Language, SecretFault } from '../../../machines/words';
import { hashPassword } from '../../access/password-hash';
import type { AuditLog } from '../../audit/log';
import type { User } from '../../directory/port';
import type { AccountRecords } from '../../directory/records';
import type { Revocation } from '../../proof/revocation';
import { isCommonPassword } from '../passwords/common';
import { ownerOf, passwordFaults, profileOf, type PasswordFault, type Profile } from '../passwords/policy';
import { pinDigits } from '../passwords/pin-digits';
import type { AskAhead } from './ask-ahead';

/** What a form brought. `voicemailPin`: only where one is asked for. */
export interface GivenSecrets {
  readonly password: string;
  readonly confirmation: string;
  readonly voicemailPin?: string | undefined;
}

/** What is wrong with it, by field. */
export interface SecretFaults {
  readonly password: readonly PasswordFault[];
  readonly confirmation: boolean;
  readonly voicemailPin: SecretFault | undefined;
}

export interface NewPasswordDeps {
  readonly records: Pick<AccountRecords, 'setPassword'>;
  readonly revocation: Revocation;
  readonly audit: AuditLog;
  readonly askAhead: AskAhead;
  /** Of the password's hash. */
  readonly passwordMark: (hash: string) => string;
  readonly voicemailMark: (user: string, pin: string) => string;
  readonly policy: 'assigned' | 'strict';
}

/** Judges and sets passwords; the same for every page that takes one. */
export interface NewPasswords {
  readonly profileOf: (user: User) => Profile;
  /** Undefined: nothing is wrong. */
  faultsOf(user: User, given: GivenSecrets): SecretFaults | undefined;
  /**
   * Audit entry first (I10), then password and voicemail PIN in one step (SO-2); then every session and grant of before is
   * over, and the owner is told by mail, also where this process dies in between. `once`: what this may be done for one time only, kept in the same step as the password.
   * `false`: there is no such user any more, or it was done for that before.
   */
  set(order: {
    readonly user: User;
    readonly given: GivenSecrets;
    readonly action: Extract<AuditFact['action'], `portal.${string}`>;
    readonly actor: string;
    readonly language: Language;
    readonly at: Instant;
    readonly once?: string;
  }): Promise<boolean>;
}

export function createNewPasswords({
  records,
  revocation,
  audit,
  askAhead,
  passwordMark,
  voicemailMark,
  policy,
}: NewPasswordDeps): NewPasswords {
  const profile = (user: User): Profile => profileOf(user.account, policy);
  return {
    profileOf: profile,
    faultsOf(user, { password, confirmation, voicemailPin }) {
      const faults: SecretFaults = {
        password: passwordFaults(password, ownerOf(user), profile(user), isCommonPassword),
        confirmation: password !== confirmation,
        voicemailPin: voicemailPin === undefined ? undefined : voicemailPinFault(pinDigits(voicemailPin), user),
      };
      return faults.password.length > 0 || faults.confirmation || faults.voicemailPin !== undefined ? faults : undefined;
    },
    async set({ user, given, action, actor, language, at, once }) {
      const op = `portal/${randomUUID()}`;
      const password = await hashPassword(given.password);
      // Cut off and done again, or many at once: one entry tells of it.
      await audit.append([
        { op: once === undefined ? op : `portal/${once}`, at, case: '', action, asker: user.id, subject: user.id, actor },
      ]);
      const ahead = await askAhead({ mail: 'password-set', user: user.id, mark: passwordMark(password), op }, language, at);
      const set = await records.setPassword({
        user: user.id,
        password,
        ...(given.voicemailPin === undefined ? {} : { voicemail: voicemailMark(user.id, pinDigits(given.voicemailPin)) }),
        ...(user.activated ? {} : { activates: true as const }),
        ...(once === undefined ? {} : { once: { name: once, use: op, at } }),
      });
      if (!set) {
        await ahead.dropped();
        return false;
      }
      await revocation.revoke({ op, at, user: user.id, because: 'account-changed' });
      await ahead.done({ mail: 'password-notice', user: user.id }, at);
      return true;
    },
  };
}
