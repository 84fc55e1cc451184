import type { CaseId, Instant, LegId, Millis, UserId } from '../../machines/words';

/** What a secret is for; it works for nothing else (I6). */
/** A `join` code is used up like a `code`; being right clears no count, for it rests on a proof of before (I3). */
export type SecretPurpose = 'pin' | 'code' | 'join';
export const linkPurposes = [
  'verify',
  'not-me',
  'resume',
  'confirm',
  'confirmed',
  'rate',
  'welcome',
  'reset',
  'activate',
  'activate-code',
  'email-confirm',
  'email-revert',
  'second-confirm',
  'address-own',
  'voicemail',
  'restore',
  'signed-in',
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** Accepted; compared and wrong (or stale); or not compared at all: too many tries (I2, I3). */
export type Verdict = 'accepted' | 'rejected' | 'not_compared';

export interface SecretLimits {
  /** I2: comparisons of one user's secrets in any window, over all channels, cases, purposes and re-issues. */
  readonly windowTries: number;
  readonly window: Millis;
  /** I2: of these, from one source. */
  readonly sourceTries: number;
  /** I3: consecutive failures after which no PIN is compared, over re-issues. */
  readonly lifeTries: number;
}

export interface SecretCheck {
  /** The turn's id: a repeat returns the stored verdict and counts nothing. */
  readonly op: string;
  readonly at: Instant;
  readonly user: UserId;
  readonly purpose: SecretPurpose;
  /** Keyed hash of what was given; equality of hashes is the comparison. */
  readonly digest: string;
  /** The code's scope (case and digest of the request); a code of another scope is rejected. Unused for PINs. */
  readonly scope?: string;
  /** The leg or sender it came from. */
  readonly source: string;
  /** Registered in the user's index of live cases when accepted, so that a revocation finds it. */
  readonly case: CaseId;
  readonly limits: SecretLimits;
}

export interface SecretVerdict {
  readonly verdict: Verdict;
  /** The user's epoch, which a grant stores. */
  readonly epoch: number;
}

/** A mailed link: 128 random bits, stored as a keyed hash only. */
export interface Link {
  readonly purpose: LinkPurpose;
  readonly user: UserId;
  readonly case: CaseId;
  readonly leg: LegId;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant;
  /** What the page shows: JSON, no secret. */
  readonly facts: string;
  readonly used: boolean;
  /** A newer link of this purpose and user was issued (I5). */
  readonly superseded: boolean;
}

export interface SecretPort {
  /**
   * Stores a PIN or code as the user's newest of that purpose; the older one is dead (I5). Does not touch the failure
   * counts (T3). With `onlyIfNone`, an existing one stays and `false` is answered. A consumed or expired code is gone. What has an
   * end is used up when it was right, also a PIN.
   */
  putSecret(secret: {
    readonly op: string;
    readonly at: Instant;
    readonly user: UserId;
    readonly purpose: SecretPurpose;
    readonly digest: string;
    readonly sealed?: string;
    readonly scope?: string;
    readonly expiresAt?: Instant;
    readonly onlyIfNone?: boolean;
  }): Promise<boolean>;
  /** The sealed PIN as it was put, for mailing it again (P6). */
  readSealed(user: UserId, purpose: SecretPurpose): Promise<string | undefined>;
  /**
   * Counts, then compares, in one atomic step (I2, I3). An accepted code, and a PIN with an end, is consumed (I4); an accepted secret resets the
   * consecutive failures and registers the case. Window: at most `windowTries` comparisons with at - window < t <= at
   * (where clocks disagree, also those with t < at + window: never more in any window), not-compared tries count nothing. A user without that secret is compared with nothing and rejected alike.
   */
  checkSecret(check: SecretCheck): Promise<SecretVerdict>;
  /** The user's epoch now; 1 for a user never seen. */
  epochOf(user: UserId): Promise<number>;
  /** The link's digest is its key. The newest of purpose and user is the only one alive (I5). `token` shards: see linkToken. */
  putLink(link: { readonly op: string; readonly digest: string } & Omit<Link, 'used' | 'superseded'>): Promise<void>;
  readLink(user: UserId, digest: string): Promise<Link | undefined>;
  /**
   * Uses a link at most once, also under parallel tries (I4). `live`: it was alive (not used, not superseded, not expired)
   * and is used now. A verify link also resets the consecutive failures (I3), registers `case` and returns the epoch; a portal sign-in (`signed-in`) registers it too, and resets nothing.
   */
  consumeLink(use: {
    readonly op: string;
    readonly at: Instant;
    readonly user: UserId;
    readonly digest: string;
    readonly case: CaseId;
  }): Promise<{ readonly live: boolean; readonly epoch: number }>;
  /**
   * Raises the user's epoch and writes it as floor into every case of the user's index, except `keep` (the case that asked
   * for the new PIN, whose grant is moved up by its own turn); only then answers (I8). Names the cases, and the claimed
   * effects below the new epoch whose lease still runs: the caller acknowledges only when these are settled or lapsed.
   */
  raiseEpoch(raise: { readonly op: string; readonly at: Instant; readonly user: UserId; readonly keep?: CaseId }): Promise<{
    readonly epoch: number;
    readonly cases: readonly CaseId[];
    readonly inFlight: readonly { readonly case: CaseId; readonly effect: string; readonly leaseUntil: Instant }[];
  }>;
  /** Takes one unit of a budget when every limit allows it; a refusal takes nothing and says when to come again. */
  takeBudget(budget: {
    readonly op: string;
    readonly at: Instant;
    readonly key: string;
    readonly limits: readonly { readonly per: Millis; readonly max: number }[];
  }): Promise<{ readonly taken: boolean; readonly againAt: Instant }>;
}
