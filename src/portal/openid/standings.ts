import type { Instant, Millis, UserId } from '../../../machines/words';
import type { AccountDirectory, User } from '../../directory/port';
import type { AccountRecords } from '../../directory/records';
import type { Keys } from '../../proof/keys';
import type { SessionPort } from '../../store/port-sessions';
import { addressMark } from '../../turn/claims';
import type { PortalPerson } from '../sessions';
import type { Kept } from './kept';

const kind = 'Standing';

/** What an application's permission stands on. */
export interface Standings {
  /** Notes it for a permission. Where nobody is left to note it of, the permission is worth nothing. */
  note(grant: string, person: PortalPerson, life: Millis): Promise<void>;
  /** Whether that permission was given in this very sign-in, by who is still the same. */
  isOf(grant: string, person: PortalPerson): Promise<boolean>;
  /** The user as the directory has them now; undefined: removed, suspended, or the permission stands on a password, an address or (`inSession`) a sign-in that is over. */
  userOf(user: UserId, under?: { readonly grant: string; readonly inSession: boolean }): Promise<User | undefined>;
}

export interface StandingsDeps {
  readonly kept: Kept;
  readonly store: Pick<SessionPort, 'readSession'>;
  readonly directory: Pick<AccountDirectory, 'user'>;
  readonly records: Pick<AccountRecords, 'passwordOf'>;
  readonly keys: Keys;
  readonly now: () => Instant;
}

/** A new password, another address, a suspension or a removal ends what was permitted before, as they end sessions of the portal. */
export function createStandings({ kept, store, directory, records, keys, now }: StandingsDeps): Standings {
  const markOf = (user: User, hash: string): string => keys.mac('openid-standing', hash, addressMark(keys, user));
  const known = async (id: UserId): Promise<{ readonly user: User; readonly mark: string } | undefined> => {
    const [user, hash] = await Promise.all([directory.user(id), records.passwordOf(id)]);
    return !user?.activated || user.suspended || hash === undefined ? undefined : { user, mark: markOf(user, hash) };
  };
  return {
    async note(grant, { user, session }, life) {
      const found = await known(user.id);
      await kept.put(kind, grant, { session, mark: found?.mark }, { user: user.id, grant, life });
    },
    async isOf(grant, { user, session }) {
      const [noted, found] = await Promise.all([kept.read(kind, grant), known(user.id)]);
      return noted !== undefined && found !== undefined && noted.payload['session'] === session && noted.payload['mark'] === found.mark;
    },
    async userOf(id, under) {
      const found = await known(id);
      if (found === undefined || under === undefined) return found?.user;
      const noted = await kept.read(kind, under.grant);
      if (noted === undefined || noted.payload['mark'] !== found.mark) return undefined;
      const session = noted.payload['session'];
      const living = !under.inSession || (typeof session === 'string' && (await store.readSession(session, now()))?.user === id);
      return living ? found.user : undefined;
    },
  };
}
