import { z } from 'zod';
import type { Instant } from '../../../machines/words';
import { createBrowserSessions, type BrowserSessions } from '../../access/browser-sessions';
import type { HttpRequest } from '../../http/router';
import type { Keys } from '../../proof/keys';
import type { SessionPort } from '../../store/port-sessions';

const hour = 3_600_000;
/** A session ends when nothing was asked for so long, and after so long at all. */
export const sessionIdle = 8 * hour;
export const sessionMax = 12 * hour;

const bodies = z.discriminatedUnion('how', [
  /** `stamp` is of the password's hash: another password ends the session. */
  z.object({ how: z.literal('password'), stamp: z.string() }),
  /** `issuer`: another provider ends the session. The role holds until the agent signs in again. */
  z.object({ how: z.literal('oidc'), issuer: z.string(), name: z.string(), role: z.enum(['agent', 'supervisor']) }),
]);

/** How somebody signed in. */
export type SignedIn = z.output<typeof bodies>;

/** A living session of the desk. */
export interface DeskSession {
  readonly user: string;
  readonly signedIn: SignedIn;
}

/** Sessions of agents' browsers, in the store. */
export interface DeskSessions extends Pick<BrowserSessions<SignedIn>, 'begin' | 'end' | 'endAll'> {
  /** The session of the browser that asks; `touch` moves its idle end. Undefined: none, or over. */
  read(request: HttpRequest, touch: boolean): Promise<DeskSession | undefined>;
  /** The name in somebody's newest living session by a provider; undefined: none. */
  nameOf(user: string): Promise<string | undefined>;
}

export function createDeskSessions(store: SessionPort, keys: Keys, now: () => Instant): DeskSessions {
  const sessions = createBrowserSessions<SignedIn>(store, keys, now, {
    kind: 'desk',
    cookie: 'desk',
    strict: true,
    lifeOf: () => ({ idle: sessionIdle, max: sessionMax }),
    bodyOf: (stored) => bodies.safeParse(stored).data,
  });
  return {
    ...sessions,
    async read(request, touch) {
      const session = await sessions.read(request, touch);
      return session && { user: session.user, signedIn: session.body };
    },
    async nameOf(user) {
      const [newest] = await sessions.of(user);
      return newest?.body.how === 'oidc' ? newest.body.name : undefined;
    },
  };
}
