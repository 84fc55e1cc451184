import { randomBytes } from 'node:crypto';
import type { PinLives } from '../../machines/policy';
import type { Instant, UserId } from '../../machines/words';
import type { SecretPort } from '../store/port';
import type { Keys } from './keys';
import { createPins, sixDigits, type Pins, type PinSettings } from './pins';

export interface OneTimePinSettings extends PinSettings {
  readonly lives: PinLives;
}

/**
 * PINs that work once (POLICY=strict): each mail has its own, only the newest is alive (I5), it dies when it was right or its
 * time is over. Counted and limited as any PIN (I2, I3). Digests are of a purpose of their own: a PIN of the other policy,
 * assigned before or seeded, is never right here, nor one of these there.
 */
export function createOneTimePins(store: SecretPort, keys: Keys, { lives, ...settings }: OneTimePinSettings): Pins {
  const assigned = createPins(store, keys, settings);
  const digestOf = (user: UserId, digits: string): string => keys.mac('one-time-pin', user, digits);
  // `sealed`: nothing is mailed a second time; but what lies there is known to be no assigned PIN (createPins, reveal).
  const put = (user: UserId, digest: string, op: string, at: Instant, expiresAt: Instant): Promise<boolean> =>
    store.putSecret({ op, at, user, purpose: 'pin', digest, sealed: '-', expiresAt });
  return {
    ...assigned,
    async forMail({ effect, user, by, at }) {
      const pin = sixDigits(keys.bytes('one-time-pin-value', user, effect));
      const until = at + lives[by];
      await put(user, digestOf(user, pin), `one-time-pin:${effect}`, at, until);
      return { pin, until };
    },
    // The one that was given is used up: nobody can be let in with it again.
    isAssigned: async () => false,
    assign: async () => undefined,
    async replace(user, op, at) {
      await put(user, randomBytes(16).toString('base64url'), op, at, at);
    },
    check: ({ digits, ...given }) =>
      given.purpose === 'pin'
        ? store.checkSecret({ ...given, digest: digestOf(given.user, digits), limits: settings.limits })
        : assigned.check({ digits, ...given }),
  };
}
