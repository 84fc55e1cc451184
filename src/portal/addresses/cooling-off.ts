import { z } from 'zod';
import type { Instant, Millis } from '../../../machines/words';
import type { User } from '../../directory/port';
import type { Keys } from '../../proof/keys';
import type { Notes } from '../../store/notes';
import { addressMark } from '../../turn/claims';

/** For a while after an address was changed it gets nothing but its confirmation: no PIN, no code, no link (design, COOLING_OFF). */
export interface CoolingOff {
  /** `before`: on file until then. */
  begin(user: Pick<User, 'id' | 'email'> & { readonly before?: string }, at: Instant): Promise<void>;
  /** Nothing may go to the user's address as it is now. Rejects with StoreUnavailable. */
  holds(user: Pick<User, 'id' | 'email'>): Promise<boolean>;
  /** Until when; undefined: whatever is due may go there. Rejects with StoreUnavailable. */
  until(user: Pick<User, 'id' | 'email'>): Promise<Instant | undefined>;
  /** Which address was on file before the one that is so new now: who reads it is told what is done meanwhile. Rejects with StoreUnavailable. */
  before(user: Pick<User, 'id' | 'email'>): Promise<string | undefined>;
}

const kept = z.object({ mark: z.string(), until: z.number(), before: z.string().optional() });

/** Kept under the user's id with what stands for the address, so that an address that was put back is free at once. */
export function createCoolingOff({
  notes,
  keys,
  life,
  now,
}: {
  readonly notes: Notes;
  readonly keys: Keys;
  readonly life: Millis;
  readonly now: () => Instant;
}): CoolingOff {
  const keyOf = ({ id }: Pick<User, 'id'>): string => keys.mac('cooling-off', id);
  const restOf = async (user: Pick<User, 'id' | 'email'>): Promise<z.output<typeof kept> | undefined> => {
    const text = await notes.readNote(keyOf(user));
    if (text === undefined) return undefined;
    const rest = kept.parse(JSON.parse(text));
    return now() < rest.until && rest.mark === addressMark(keys, user) ? rest : undefined;
  };
  return {
    begin: (user, at) =>
      notes.putNote({
        key: keyOf(user),
        text: JSON.stringify({ mark: addressMark(keys, user), until: at + life, before: user.before }),
        at,
      }),
    holds: async (user) => (await restOf(user)) !== undefined,
    until: async (user) => (await restOf(user))?.until,
    before: async (user) => (await restOf(user))?.before,
  };
}
