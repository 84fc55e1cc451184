import { z } from 'zod';
import type { Instant } from '../../machines/words';
import { createBrowserSessions, type BrowserSessions, type SessionLife } from '../access/browser-sessions';
import type { AccountDirectory, User } from '../directory/port';
import type { AccountRecords } from '../directory/records';
import type { HttpRequest } from '../http/router';
import type { Keys } from '../proof/keys';
import type { SessionPort } from '../store/port-sessions';
import { addressMark } from '../turn/claims';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const lives: Readonly<Record<'plain' | 'remembered', SessionLife>> = {
  plain: { idle: 30 * minute, max: 12 * hour },
  /** *Remember me* (WK-7). */
  remembered: { idle: 30 * day, max: 30 * day, kept: 30 * day },
};

const bodies = z.object({
  /** Of the password's hash: another password ends the session. */
  stamp: z.string(),
  /** Of the designated address: another one ends it. */
  address: z.string(),
  remember: z.boolean(),
  /** What the browser said it is; for the list of one's own sessions. */
  browser: z.string(),
});
export type PortalBody = z.output<typeof bodies>;

/** Who is signed in at the portal, as the directory has them now. */
export interface PortalPerson {
  readonly user: User;
  /** The store's name for the session. */
  readonly session: string;
  /** When they signed in. */
  readonly since: Instant;
}

/** Sessions of users' browsers: a session is over with another password, another designated address, a suspension, a removal. */
export interface PortalSessions extends Pick<BrowserSessions<PortalBody>, 'end' | 'endOne' | 'endAll' | 'of'> {
  /** Rotates: the browser's session of before is ended. */
  begin(request: HttpRequest, user: User, passwordHash: string, remember: boolean): ReturnType<BrowserSessions<PortalBody>['begin']>;
  /** Rejects with StoreUnavailable or DirectoryUnavailable. */
  personOf(request: HttpRequest): Promise<PortalPerson | undefined>;
}

export interface PortalSessionsDeps {
  readonly store: SessionPort;
  readonly directory: Pick<AccountDirectory, 'user'>;
  readonly records: Pick<AccountRecords, 'passwordOf'>;
  readonly keys: Keys;
  readonly now: () => Instant;
}

/** Most characters of a browser's own name that are kept. */
const longestBrowser = 200;

export function createPortalSessions({ store, directory, records, keys, now }: PortalSessionsDeps): PortalSessions {
  const sessions = createBrowserSessions<PortalBody>(store, keys, now, {
    kind: 'portal',
    cookie: 'portal',
    strict: false,
    lifeOf: ({ remember }) => lives[remember ? 'remembered' : 'plain'],
    bodyOf: (stored) => bodies.safeParse(stored).data,
  });
  const stampOf = (hash: string): string => keys.mac('portal-password-stamp', hash);
  return {
    end: sessions.end,
    endOne: sessions.endOne,
    endAll: sessions.endAll,
    of: sessions.of,
    begin: (request, user, hash, remember) =>
      sessions.begin(request, user.id, {
        stamp: stampOf(hash),
        address: addressMark(keys, user),
        remember,
        browser: (request.header('user-agent') ?? '').slice(0, longestBrowser),
      }),
    async personOf(request) {
      const session = await sessions.read(request, true);
      if (!session) return undefined;
      const [user, hash] = await Promise.all([directory.user(session.user), records.passwordOf(session.user)]);
      if (!user?.activated || user.suspended || hash === undefined) return undefined;
      if (stampOf(hash) !== session.body.stamp || addressMark(keys, user) !== session.body.address) return undefined;
      return { user, session: session.id, since: session.at };
    },
  };
}
