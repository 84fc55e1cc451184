import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '../../../machines/words';
import type { Cookie, HttpRequest } from '../../http/router';
import type { Keys } from '../../proof/keys';
import type { Session, SessionPort } from '../../store/port-sessions';

const hour = 3_600_000;
/** A session ends when nothing was asked for so long, and after so long at all. */
export const sessionIdle = 8 * hour;
export const sessionMax = 12 * hour;
/** An end is moved in the store no more often than this. */
const touchEvery = 60_000;

const cookieName = 'desk';

const bodies = z.discriminatedUnion('how', [
  /** `stamp` is of the password's hash: another password ends the session. */
  z.object({ how: z.literal('password'), stamp: z.string() }),
  /** `issuer`: another provider ends the session. The role holds until the agent signs in again. */
  z.object({ how: z.literal('oidc'), issuer: z.string(), name: z.string(), role: z.enum(['agent', 'supervisor']) }),
]);

/** How somebody signed in. */
export type SignedIn = z.output<typeof bodies>;

/** Undefined: of another release that kept it in another form; the agent signs in again. */
const signedInOf = ({ body }: Session): SignedIn | undefined => bodies.safeParse(JSON.parse(body)).data;

/** A living session of the desk. */
export interface DeskSession {
  readonly user: string;
  readonly signedIn: SignedIn;
}

/** Sessions of agents' browsers, in the store. */
export interface DeskSessions {
  /** A new session under a new name; the one the browser had before is ended (session fixation). Answers its cookie. */
  begin(request: HttpRequest, user: string, signedIn: SignedIn): Promise<Cookie>;
  /** The session of the browser that asks; `touch` moves its idle end. Undefined: none, or over. */
  read(request: HttpRequest, touch: boolean): Promise<DeskSession | undefined>;
  /** Ends the browser's session, for every copy of its cookie. Answers the cookie that removes it. */
  end(request: HttpRequest): Promise<Cookie>;
  /** Ends all sessions of somebody, on all their browsers; answers how many. */
  endAll(user: string): Promise<number>;
  /** The name in somebody's newest living session by a provider; undefined: none. */
  nameOf(user: string): Promise<string | undefined>;
}

/** The browser holds 256 random bits; the store only their keyed hash. */
export function createDeskSessions(store: SessionPort, keys: Keys, now: () => Instant): DeskSessions {
  const idOf = (token: string): string => keys.mac('desk-session', token);
  const given = (request: HttpRequest): string | undefined => {
    const token = request.cookie(cookieName);
    return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
  };
  const endOf = (session: Pick<Session, 'at'>, at: Instant): Instant => Math.min(at + sessionIdle, session.at + sessionMax);
  const end = async (request: HttpRequest): Promise<void> => {
    const token = given(request);
    if (token !== undefined) await store.endSession(idOf(token));
  };
  return {
    async begin(request, user, signedIn) {
      await end(request);
      const token = randomBytes(32).toString('base64url');
      const at = now();
      await store.putSession({ id: idOf(token), user, kind: 'desk', body: JSON.stringify(signedIn), at, until: endOf({ at }, at) });
      return { name: cookieName, value: token, strict: true };
    },
    async read(request, touch) {
      const token = given(request);
      if (token === undefined) return undefined;
      const at = now();
      const session = await store.readSession(idOf(token), at);
      if (session === undefined || session.kind !== 'desk' || at >= session.at + sessionMax) return undefined;
      const until = endOf(session, at);
      if (touch && until - session.until >= touchEvery && !(await store.touchSession({ id: session.id, at, until }))) return undefined;
      const signedIn = signedInOf(session);
      return signedIn && { user: session.user, signedIn };
    },
    async end(request) {
      await end(request);
      return { name: cookieName, value: '', strict: true };
    },
    endAll: (user) => store.endSessionsOf({ user, kind: 'desk' }),
    async nameOf(user) {
      const [newest] = await store.sessionsOf(user, 'desk', now());
      const signedIn = newest && signedInOf(newest);
      return signedIn?.how === 'oidc' ? signedIn.name : undefined;
    },
  };
}
