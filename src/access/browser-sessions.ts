import { randomBytes } from 'node:crypto';
import type { Instant, Millis } from '../../machines/words';
import type { Cookie, HttpRequest } from '../http/router';
import type { Keys } from '../proof/keys';
import type { Session, SessionPort } from '../store/port-sessions';

/** An end is moved in the store no more often than this. */
const touchEvery: Millis = 60_000;

/** How long a session lasts unused and at all, and how long its browser keeps it: until it is closed unless told. */
export interface SessionLife {
  readonly idle: Millis;
  readonly max: Millis;
  readonly kept?: Millis;
}

/** What sessions behind one door are. */
export interface SessionRules<Body> {
  readonly kind: Session['kind'];
  /** Plain name of the cookie. */
  readonly cookie: string;
  /** The browser shows it to no request that another website starts, not even one that only shows a page. */
  readonly strict: boolean;
  readonly lifeOf: (body: Body) => SessionLife;
  /** Undefined: of another release that kept it in another form; who has it signs in again. */
  readonly bodyOf: (stored: unknown) => Body | undefined;
}

/** A living session. `body` is what was known when it was made: rights are read anew at each request. */
export interface BrowserSession<Body> {
  /** The store's name for it; nothing that lets anybody in. */
  readonly id: string;
  readonly user: string;
  readonly body: Body;
  readonly at: Instant;
  readonly until: Instant;
}

/** Sessions of browsers, in the store. */
export interface BrowserSessions<Body> {
  /** A new session under a new name; the one the browser had before is ended (session fixation). Answers its cookie. */
  begin(request: HttpRequest, user: string, body: Body): Promise<Cookie>;
  /** The session of the browser that asks; `touch` moves its idle end. Undefined: none, or over. */
  read(request: HttpRequest, touch: boolean): Promise<BrowserSession<Body> | undefined>;
  /** Ends the browser's session, for every copy of its cookie. Answers the cookie that removes it. */
  end(request: HttpRequest): Promise<Cookie>;
  /** Ends one by its id, where it is that user's. */
  endOne(user: string, id: string): Promise<void>;
  /** Ends all sessions of somebody, on all their browsers, but the one to keep; answers how many. */
  endAll(user: string, keep?: string): Promise<number>;
  /** Somebody's living sessions, the newest first. */
  of(user: string): Promise<readonly BrowserSession<Body>[]>;
}

/** The browser holds 256 random bits; the store only their keyed hash. */
export function createBrowserSessions<Body>(
  store: SessionPort,
  keys: Keys,
  now: () => Instant,
  { kind, cookie, strict, lifeOf, bodyOf }: SessionRules<Body>,
): BrowserSessions<Body> {
  const idOf = (token: string): string => keys.mac(`${kind}-session`, token);
  const cookieWith = (value: string, kept?: Millis): Cookie => ({
    name: cookie,
    value,
    ...(strict ? { strict } : {}),
    ...(kept === undefined ? {} : { maxAge: kept / 1_000 }),
  });
  const given = (request: HttpRequest): string | undefined => {
    const token = request.cookie(cookie);
    return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
  };
  const endOf = ({ idle, max }: SessionLife, begun: Instant, at: Instant): Instant => Math.min(at + idle, begun + max);
  const living = (session: Session, at: Instant): BrowserSession<Body> | undefined => {
    const body = session.kind === kind ? bodyOf(JSON.parse(session.body)) : undefined;
    if (body === undefined || at >= session.at + lifeOf(body).max) return undefined;
    return { id: session.id, user: session.user, body, at: session.at, until: session.until };
  };
  const end = async (request: HttpRequest): Promise<void> => {
    const token = given(request);
    if (token !== undefined) await store.endSession(idOf(token));
  };
  return {
    async begin(request, user, body) {
      await end(request);
      const token = randomBytes(32).toString('base64url');
      const at = now();
      const life = lifeOf(body);
      await store.putSession({ id: idOf(token), user, kind, body: JSON.stringify(body), at, until: endOf(life, at, at) });
      return cookieWith(token, life.kept);
    },
    async read(request, touch) {
      const token = given(request);
      if (token === undefined) return undefined;
      const at = now();
      const session = await store.readSession(idOf(token), at);
      const found = session && living(session, at);
      if (found === undefined) return undefined;
      const until = endOf(lifeOf(found.body), found.at, at);
      return touch && until - found.until >= touchEvery && !(await store.touchSession({ id: found.id, at, until })) ? undefined : found;
    },
    async end(request) {
      await end(request);
      return cookieWith('');
    },
    async endOne(user, id) {
      const session = await store.readSession(id, now());
      if (session?.kind === kind && session.user === user) await store.endSession(id);
    },
    endAll: (user, keep) => store.endSessionsOf({ user, kind, ...(keep === undefined ? {} : { keep }) }),
    async of(user) {
      const at = now();
      return (await store.sessionsOf(user, kind, at)).flatMap((session) => living(session, at) ?? []);
    },
  };
}
