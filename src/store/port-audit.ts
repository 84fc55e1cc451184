import type { Instant } from '../../machines/words';

/** One entry of the audit log as exported; key order is not significant (RFC 8785 sorts). */
export interface AuditEntry {
  /** 1, 2, 3, ... without gaps. */
  readonly seq: number;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  readonly case: string;
  readonly asker: string | null;
  readonly subject: string | null;
  readonly actor: string;
  readonly action: string;
  readonly kind?: string;
  readonly change?: string;
  readonly method?: string;
  readonly reason?: string;
  /** The administrator who confirmed or refused (I13). */
  readonly approver?: string;
  /** Name of the policy in force: `assigned` or `strict`. */
  readonly policy: string;
  /** The entry's operation id: an entry is appended at most once under it. */
  readonly op: string;
  /** SHA-256 (hex) over the RFC 8785 form of the entry without `hash`. */
  readonly hash: string;
  /** The hash before; 64 zeros for the first. */
  readonly previous: string;
}

export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
  readonly at: Instant;
}

/** The append-only log (I10). The store keeps order and uniqueness; src/audit computes the chain. */
export interface AuditPort {
  /** seq 0 and 64 zeros when empty. */
  auditHead(): Promise<AuditHead>;
  /**
   * Appends entries chained onto `after`; all or none. `moved`: another instance appended first, chain again on `head`.
   * Entries whose `op` is already in the log are the caller's to leave out: `known` names them.
   */
  appendAudit(append: {
    readonly after: number;
    readonly entries: readonly AuditEntry[];
  }): Promise<{ readonly status: 'appended' } | { readonly status: 'moved'; readonly head: AuditHead; readonly known: readonly string[] }>;
  /** Entries with seq > after, oldest first. */
  readAudit(after: number, limit: number): Promise<AuditEntry[]>;
}
