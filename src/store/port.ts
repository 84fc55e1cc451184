import type { CaseId, Instant, LegId, UserId } from '../../machines/words';
import type { AuditPort } from './port-audit';
import type { DeskPort, DeskRow } from './port-desk';
import type { ClaimedEffect, EffectPort } from './port-effects';
import type { InboxPort } from './port-inbox';
import type { OpenIdPort } from './port-openid';
import type { SealedPort } from './port-sealed';
import type { SecretPort } from './port-secrets';
import type { SessionPort } from './port-sessions';

/**
 * The store: few, meaningful operations, each atomic, each idempotent by its operation id `op` (a client may resend
 * after a reconnect; the answer is then the first one). An `op` belongs to its method and what it is about (links: user and purpose;
 * secrets: also the scope, for a turn decided again may have to prove another request; budgets: key), so that one turn may use its id for
 * all it does. `at` is always an argument: the store has no clock of its own.
 * Every method rejects with StoreUnavailable when it cannot say whether it happened; nothing is verified or applied then (I14).
 */
export interface Store extends CasePort, SecretPort, EffectPort, AuditPort, InboxPort, SealedPort, DeskPort, SessionPort, OpenIdPort {
  /** Resolves when the store answers; rejects with StoreUnavailable. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The store could not be reached or could not say whether an operation happened. */
export class StoreUnavailable extends Error {
  readonly code = 'STORE_UNAVAILABLE';
}

/** A case as it lies in the store. `state` is the machine's envelope as text; only machines/case/envelope.ts reads it. */
export interface StoredCase {
  readonly id: CaseId;
  /** The number customers quote, `C-48K2-7`. */
  readonly number: string;
  /** 1 after the first commit. */
  readonly version: number;
  readonly state: string;
  readonly open: boolean;
  /** For each user whose epoch was raised while this case was in their index: grants below it are void (I8). */
  readonly floors: Readonly<Record<UserId, number>>;
  /** Grants of anybody below it are void: the store may have lost what ended them (T34). Absent: nothing was ever lost. */
  readonly floor?: number;
}

/** One activity of a leg as everybody may see it: secrets are masked before it comes here (I11). */
export interface NewLine {
  /** Activity id; minted before the commit. */
  readonly id: string;
  /** A leg, or the case's `notesLeg` (ids.ts). */
  readonly leg: LegId;
  readonly from: 'customer' | 'bot' | 'agent';
  /** JSON of the activity without id and timestamp. */
  readonly activity: string;
}

export interface TranscriptLine extends NewLine {
  readonly case: CaseId;
  /** 1, 2, 3, ... per leg, in the order of the commits; the Direct Line watermark. */
  readonly position: number;
  /** Strictly increasing per leg: max(commit's `at`, the leg's last + 1). */
  readonly at: Instant;
}

export interface Commit {
  /** The turn's id; a second commit under it changes nothing and answers `repeated`. */
  readonly op: string;
  readonly at: Instant;
  /** The leg whose turn it was: bound to this case by the commit. Undefined: a turn of the house (effect, clock, agent). Never a notes leg: RangeError. */
  readonly leg: LegId | undefined;
  readonly case: {
    readonly id: CaseId;
    readonly number: string;
    readonly state: string;
    readonly open: boolean;
    /** The live grant the state holds: the commit is void when the epoch is below the case's floor for that user. */
    readonly grant?: { readonly user: UserId; readonly epoch: number } | undefined;
    /** When the worker should send clock.ticked; undefined: never. */
    readonly wakeAt?: Instant | undefined;
    /** Its row at the desk; undefined, or the case closed: it has none (any more). */
    readonly desk?: DeskRow | undefined;
  };
  /** The version decided on; 0 for a new case. */
  readonly expected: number;
  readonly lines: readonly NewLine[];
  readonly effects: readonly NewEffect[];
  /**
   * Effects that are due at `at` and not void are claimed in the same step under a lease until then, and handed to who
   * commits. Without it they wait for a claim. A repeat hands out nothing: what was claimed waits for the end of its lease.
   */
  readonly leaseUntil?: Instant | undefined;
  /** Effects whose outcome this commit takes in; all must still be held under the given fence. */
  readonly finishes: readonly { readonly id: string; readonly fence: number }[];
  /** Whole numbers added to the figures of `at`'s day (UTC), with the rest or not at all. Names have no blanks. */
  readonly figures?: Readonly<Record<string, number>> | undefined;
}

export interface NewEffect {
  /** `<case id>:<n>`; its Message-ID, its idempotency key. */
  readonly id: string;
  readonly type: string;
  /** JSON of the effect; holds no secret (I11). */
  readonly body: string;
  readonly dueAt: Instant;
  /** The proof it stands on; a claim refuses it when the case's floor for that user is above the epoch (I8). */
  readonly warrant?: { readonly user: UserId; readonly epoch: number };
}

export type CommitResult =
  | {
      readonly status: 'committed';
      readonly version: number;
      readonly lines: readonly TranscriptLine[];
      readonly claimed?: readonly ClaimedEffect[];
    }
  /** The same `op` was committed before; nothing happened now. `lines` are the ones of the first time. */
  | { readonly status: 'repeated'; readonly lines: readonly TranscriptLine[] }
  /** Somebody else committed meanwhile: decide again on `fresh`. A case not there (any more) has version 0 and state ''. */
  | { readonly status: 'lost'; readonly fresh: StoredCase }
  /** The grant in the state is below a floor: a revocation came in between. Decide again on `fresh` (version 0: not committed yet). */
  | { readonly status: 'void'; readonly fresh: StoredCase }
  /** An effect it wanted to finish is held by somebody else now or is finished. */
  | { readonly status: 'fenced' };

export interface CasePort {
  /** The case the leg is bound to, the newest if there were several; undefined: none yet. */
  loadByLeg(leg: LegId): Promise<StoredCase | undefined>;
  loadCase(id: CaseId): Promise<StoredCase | undefined>;
  findCaseByNumber(number: string): Promise<CaseId | undefined>;
  /**
   * Open cases in which the user was proved, in no order. The right there may be over by now: only the case itself says.
   * Reads every case of the user that is not pruned yet: for joining (P2), not for every turn.
   */
  liveCases(user: UserId): Promise<readonly StoredCase[]>;
  /** Case, effects, finished effects and transcript lines in one atomic compare-and-set on the case's version; durable before it answers. */
  commit(commit: Commit): Promise<CommitResult>;
  /** Lines of a leg with position > after, oldest first. */
  readLines(leg: LegId, after: number, limit: number): Promise<TranscriptLine[]>;
  /**
   * Calls back after every commit, on any instance, that wrote lines for the leg (may come twice or late: read by position);
   * with the newest position where the store knows it. Of a commit made here only once that was answered, or given up: by then
   * its lines were handed over (`Committed.lines`). Returns how to stop.
   */
  watchLeg(leg: LegId, onLines: (upTo?: number) => void): Promise<() => void>;
  /** Cases whose wakeAt is at or before `at`, with the version seen. */
  dueCases(at: Instant, limit: number): Promise<readonly { readonly id: CaseId; readonly wakeAt: Instant }[]>;
  /**
   * Removes closed cases without unfinished effects whose last commit lies before `before`, with their lines, legs and
   * numbers; records nobody needs any more go along. Returns how many cases went.
   */
  prune(before: Instant, limit: number): Promise<number>;
}

export type * from './port-audit';
export type * from './port-desk';
export type * from './port-effects';
export type * from './port-inbox';
export type * from './port-openid';
export type * from './port-sealed';
export type * from './port-secrets';
export type * from './port-sessions';
