import { randomInt } from 'node:crypto';
import type { PinLives } from '../../machines/policy';
import type { CaseId, Instant, UserId } from '../../machines/words';
import type { SecretLimits, SecretPort, SecretVerdict } from '../store/port';
import type { Keys } from './keys';

/** A mail that is to carry a PIN: its effect, whose PIN, where and when it was asked for. */
export interface PinOrder {
  readonly effect: string;
  readonly user: UserId;
  readonly by: keyof PinLives;
  readonly at: Instant;
}

/** Support PINs and one-time codes: assigned or made for once, mailed, replaced, compared (PA-2, PA-3, PA-5, P6). */
export interface Pins {
  /** The PIN for a mail to the address on file only, in the clear; the same order is answered with the same one. `until`: from then on it is dead; absent: it stays. */
  forMail(order: PinOrder): Promise<{ readonly pin: string; readonly until?: Instant }>;
  /** Is this the user's PIN? Counts no try: only for somebody who gave that very PIN to show who they are (I2). */
  isAssigned(user: UserId, digits: string): Promise<boolean>;
  /** Stores a PIN that was assigned elsewhere (seed data). */
  assign(user: UserId, pin: string, at: Instant): Promise<void>;
  /** A new PIN; the old one is dead when this answers. The same `op` makes one only once. */
  replace(user: UserId, op: string, at: Instant): Promise<void>;
  /** The one-time code of this effect for this scope; the newest one is the only one alive (I5). */
  issueCode(code: { readonly user: UserId; readonly effect: string; readonly scope: string; readonly at: Instant }): Promise<string>;
  /** Counts, then compares, then forgets the digits (I2, I3). */
  check(given: {
    readonly op: string;
    readonly at: Instant;
    readonly user: UserId;
    readonly purpose: 'pin' | 'code';
    readonly digits: string;
    readonly scope?: string;
    readonly source: string;
    readonly case: CaseId;
  }): Promise<SecretVerdict>;
}

export interface PinSettings {
  readonly limits: SecretLimits;
  readonly codeTtl: number;
}

/** PINs that stay (POLICY=assigned). */
export interface AssignedPins extends Pins {
  /** The user's PIN in the clear; assigns one first where there is none. */
  reveal(user: UserId, at: Instant): Promise<string>;
}

/** PINs that are assigned to their users and mailed again and again, under the rules of the sources. */
export function createPins(store: SecretPort, keys: Keys, settings: PinSettings): AssignedPins {
  const digestOf = (purpose: 'pin' | 'code', user: UserId, digits: string): string => keys.mac(purpose, user, digits);
  const put = (user: UserId, pin: string, at: Instant, op: string, onlyIfNone: boolean): Promise<boolean> =>
    store.putSecret({ op, at, user, purpose: 'pin', digest: digestOf('pin', user, pin), sealed: keys.seal('pin', pin, user), onlyIfNone });
  const reveal = async (user: UserId, at: Instant): Promise<string> => {
    const opened = async (): Promise<string | undefined> => {
      const sealed = await store.readSealed(user, 'pin');
      return sealed === undefined ? undefined : keys.unseal('pin', sealed, user);
    };
    const known = await opened();
    if (known !== undefined) return known;
    // None yet, or one of another SECRET_KEY, or a dead one-time PIN of the other policy, with neither of which anything can be compared: the owner gets a new one (I15).
    const lost = (await store.readSealed(user, 'pin')) !== undefined;
    await put(user, randomPin(), at, `pin-first:${user}:${randomInt(2 ** 40)}`, !lost);
    const pin = await opened();
    if (pin === undefined) throw new Error('A PIN that was just assigned could not be read back.');
    return pin;
  };
  return {
    reveal,
    forMail: async ({ user, at }) => ({ pin: await reveal(user, at) }),
    async isAssigned(user, digits) {
      const sealed = await store.readSealed(user, 'pin');
      const pin = sealed === undefined ? undefined : keys.unseal('pin', sealed, user);
      return pin !== undefined && digestOf('pin', user, pin) === digestOf('pin', user, digits);
    },
    async assign(user, pin, at) {
      await put(user, pin, at, `pin-seed:${user}`, false);
    },
    async replace(user, op, at) {
      await put(user, randomPin(), at, op, false);
    },
    async issueCode({ user, effect, scope, at }) {
      const code = sixDigits(keys.bytes('code-value', user, effect, scope));
      await store.putSecret({
        op: `code:${effect}`,
        at,
        user,
        purpose: 'code',
        digest: digestOf('code', user, code),
        scope,
        expiresAt: at + settings.codeTtl,
      });
      return code;
    },
    check({ digits, ...given }) {
      return store.checkSecret({ ...given, digest: digestOf(given.purpose, given.user, digits), limits: settings.limits });
    },
  };
}

/** Six digits from the operating system's random source, each number as likely. */
function randomPin(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** 120 bits reduced to six digits: the bias is below 2^-100. */
export function sixDigits(bytes: Buffer): string {
  return String(BigInt(`0x${bytes.toString('hex')}`) % 1_000_000n).padStart(6, '0');
}
