import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Context, Provider, Session } from 'oidc-provider';
import type { HttpRequest } from '../../http/router';
import type { PortalPerson, PortalSessions } from '../sessions';

/** When somebody signed in, in seconds: `auth_time` (OpenID Connect Core 1.0, 2). */
export const authTime = ({ since }: Pick<PortalPerson, 'since'>): number => Math.floor(since / 1_000);

/** Who is signed in at the portal in the browser of a request of the library's. */
export interface People {
  /** Before the library gets a request. */
  bring(incoming: IncomingMessage, request: HttpRequest): void;
  requestOf(context: Pick<Context, 'req'>): HttpRequest;
  /** Undefined: nobody, or not asked in this request. */
  of(context: Pick<Context, 'req'>): PortalPerson | undefined;
  /** Reads anew who it is. */
  look(context: Pick<Context, 'req'>): Promise<PortalPerson | undefined>;
}

export function createPeople(sessions: Pick<PortalSessions, 'personOf'>): People {
  const requests = new WeakMap<IncomingMessage, HttpRequest>();
  const people = new WeakMap<IncomingMessage, PortalPerson>();
  const requestOf: People['requestOf'] = ({ req }) => {
    const request = requests.get(req);
    if (request === undefined) throw new Error('A request came to the OpenID Provider by another way than its mount.');
    return request;
  };
  return {
    requestOf,
    bring: (incoming, request) => void requests.set(incoming, request),
    of: ({ req }) => people.get(req),
    async look(context) {
      const person = await sessions.personOf(requestOf(context));
      if (person === undefined) people.delete(context.req);
      else people.set(context.req, person);
      return person;
    },
  };
}

/** The routes on which an application asks who is there. */
const asking: ReadonlySet<string> = new Set(['authorization', 'resume']);

/** Makes a session nobody's: another name, nothing of what was permitted in it. */
function forget(session: Session): void {
  if (session.new !== true) session.resetIdentifier();
  session.uid = randomBytes(16).toString('base64url');
  delete session.authorizations;
  delete session.accountId;
  delete session.loginTs;
  session.touched = true;
}

/**
 * The library's session with a browser is the portal's: who is signed in there is signed in here, since when they are, and
 * who signed out or is somebody else takes nothing along. On other routes (signing out) nobody is taken out of it.
 */
export function followPortal(provider: Provider, people: People, orLater: <T>(act: () => Promise<T>) => Promise<T>): void {
  const own = provider.Session.get.bind(provider.Session);
  provider.Session.get = async (context) => {
    const session = await own(context);
    const person = await orLater(() => people.look(context));
    if (person === undefined) {
      if (session.accountId !== undefined && asking.has(context.oidc.route)) forget(session);
      return session;
    }
    if (session.accountId === person.user.id && session.loginTs === authTime(person)) return session;
    forget(session);
    session.loginAccount({ accountId: person.user.id, loginTs: authTime(person), transient: true });
    return session;
  };
}
