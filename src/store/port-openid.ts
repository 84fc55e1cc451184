import type { Instant, UserId } from '../../machines/words';

/** Something that is kept for applications whose users sign in with the portal: a session with them, a code, a token. */
export interface OpenIdEntry {
  /** Keyed hash of what the browser or the application holds: who reads the store can use none of it (I11). */
  readonly id: string;
  /** Sealed by whoever put it. */
  readonly body: string;
  /** Another keyed hash by which it is found. */
  readonly alias?: string;
  /** Whose it is: it ends with all of theirs. */
  readonly user?: UserId;
  /** Keyed hash of the permission it was made under: it ends with all of that. */
  readonly grant?: string;
  /** From then on it is over. */
  readonly until: Instant;
}

/** What is read of one. `usedAt`: when it was used up. */
export interface OpenIdRead {
  readonly body: string;
  readonly usedAt?: Instant;
}

/**
 * What the portal keeps as an OpenID Provider. That something has an end is compared when it is read, on the reader's
 * clock; what was used up or ended is so durably before this answers.
 */
export interface OpenIdPort {
  /** Durable before it answers. Replaces what lies under the id; what was used up stays used up. */
  putOpenId(entry: OpenIdEntry, at: Instant): Promise<void>;
  /** By its id or by its alias. Undefined: ended, over at `at`, or never put. */
  readOpenId(by: { readonly id: string } | { readonly alias: string }, at: Instant): Promise<OpenIdRead | undefined>;
  /** Uses a living one up; true for the first `op` alone, however often that one is sent (I4). */
  useOpenId(use: { readonly op: string; readonly id: string; readonly at: Instant }): Promise<boolean>;
  /** Gone when this answers; nothing happens where there is none. */
  endOpenId(id: string): Promise<void>;
  /** Ends all of a permission, or all of a user; answers how many. */
  endOpenIdOf(of: { readonly grant: string } | { readonly user: UserId }): Promise<number>;
}
