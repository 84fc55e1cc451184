import { z } from 'zod';
import type { ChangeId, Instant, Millis, UserId } from '../../../machines/words';
import type { Keys } from '../../proof/keys';
import type { Notes } from '../../store/notes';

/** How long an old address can be put back, and who was frozen be let in. */
export const revertLife: Millis = 72 * 3_600_000;

const step = z.object({
  change: z.string(),
  /** The one that mailed the link to take it back. */
  effect: z.string(),
  asker: z.string(),
  /** On file until then. */
  before: z.string(),
  at: z.number(),
});

/** One change of somebody's designated address that can still be taken back, or was not long ago. */
export interface AddressStep extends z.output<typeof step> {
  /** When its own link was used. */
  readonly takenAt?: Instant;
}

/**
 * The changes of a user's designated address of the last 72 hours, the earliest first. Whoever had an address then can take
 * its change back as long as that, whatever came after; with it goes all that came after. Where the store has forgotten it
 * every such link works until it ends: that takes rights away and gives nobody any. All reject with StoreUnavailable.
 */
export interface AddressTrail {
  of(user: UserId): Promise<readonly AddressStep[]>;
  /** The same change again changes nothing. */
  add(user: UserId, step: AddressStep): Promise<void>;
  /** Its link is used. Kept apart for each change: of two at once none is lost. */
  take(user: UserId, change: ChangeId, at: Instant): Promise<void>;
}

export function createAddressTrail({
  notes,
  keys,
  now,
}: {
  readonly notes: Notes;
  readonly keys: Keys;
  readonly now: () => Instant;
}): AddressTrail {
  const keyOf = (user: UserId): string => keys.mac('address-trail', user);
  const takenKey = (user: UserId, change: ChangeId): string => keys.mac('address-taken-back', user, change);
  const stepsOf = async (user: UserId): Promise<z.output<typeof step>[]> => {
    const text = await notes.readNote(keyOf(user));
    return text === undefined
      ? []
      : z
          .array(step)
          .parse(JSON.parse(text))
          .filter(({ at }) => now() < at + revertLife);
  };
  return {
    of: async (user) =>
      Promise.all(
        (await stepsOf(user)).map(async (one) => {
          const taken = await notes.readNote(takenKey(user, one.change));
          return taken === undefined ? one : { ...one, takenAt: Number(taken) };
        }),
      ),
    async add(user, { change, effect, asker, before, at }) {
      const steps = await stepsOf(user);
      if (!steps.some((one) => one.change === change))
        await notes.putNote({ key: keyOf(user), text: JSON.stringify([...steps, { change, effect, asker, before, at }]), at });
    },
    async take(user, change, at) {
      if ((await notes.readNote(takenKey(user, change))) === undefined)
        await notes.putNote({ key: takenKey(user, change), text: String(at), at });
    },
  };
}

/** The earliest of the changes whose link has taken this one along; undefined: none but its own. */
export function takenAlongBy(trail: readonly AddressStep[], change: ChangeId): AddressStep | undefined {
  const n = trail.findIndex((one) => one.change === change);
  const at = trail[n]?.at ?? 0;
  return trail.slice(0, Math.max(0, n)).find(({ takenAt }) => takenAt !== undefined && at <= takenAt);
}

/** A change that was not taken back, by its own link or an earlier one's. */
export const stillStanding = (trail: readonly AddressStep[], { change, takenAt }: AddressStep): boolean =>
  takenAt === undefined && takenAlongBy(trail, change) === undefined;
