import type { Instant } from '../../machines/words';

/** Somebody signed in at a browser. */
export interface Session {
  /** Keyed hash of what the browser's cookie holds: who reads the store cannot sign in. */
  readonly id: string;
  /** The agent's or the user's id. */
  readonly user: string;
  readonly kind: 'desk' | 'portal';
  /** JSON of whoever made it; holds no secret (I11). */
  readonly body: string;
  /** When it was made. */
  readonly at: Instant;
  /** From then on it is over. */
  readonly until: Instant;
}

/**
 * Sessions of browsers. An ended one is gone durably before this answers, and none comes back by being touched. That one
 * has an end is compared when it is read, on the reader's clock: nothing rests on the store forgetting it in time. What a
 * session may do is read anew at each request (role, active, suspended): here is only who it was.
 */
export interface SessionPort {
  /** Durable before it answers. What was put first under an id stays. */
  putSession(session: Session): Promise<void>;
  /** Undefined: ended, over at `at`, or never put. */
  readSession(id: string, at: Instant): Promise<Session | undefined>;
  /** Moves the end of a living session, and its body when given. False: there is none at `at` any more. */
  touchSession(touch: { readonly id: string; readonly at: Instant; readonly until: Instant; readonly body?: string }): Promise<boolean>;
  /** Gone when this answers; nothing happens where there is none. */
  endSession(id: string): Promise<void>;
  /** Ends all sessions of the user of that kind, but the one to keep when named; answers how many. */
  endSessionsOf(end: { readonly user: string; readonly kind: Session['kind']; readonly keep?: string }): Promise<number>;
  /** The user's living sessions of that kind, the newest first. */
  sessionsOf(user: string, kind: Session['kind'], at: Instant): Promise<readonly Session[]>;
}
