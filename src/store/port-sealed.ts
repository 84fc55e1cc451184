import type { Instant, SecretHandle } from '../../machines/words';

/** Secrets that a change carries, sealed before they come here, each under the handle that stands for it in the case (I11). */
export interface SealedPort {
  /** Durable before it answers. What was put first under a handle stays; nobody may read it from `expiresAt` on. */
  putSealed(entry: { readonly handle: SecretHandle; readonly sealed: string; readonly expiresAt: Instant }): Promise<void>;
  /** As it was put; undefined: deleted, expired, or never put. */
  readSealedEntry(handle: SecretHandle, at: Instant): Promise<string | undefined>;
  /** Gone when this answers; nothing happens where there is none. */
  deleteSealed(handle: SecretHandle): Promise<void>;
  /** Deletes what has expired at `at`, whoever forgot it, the oldest first; answers how many went. */
  sweepSealed(at: Instant, limit: number): Promise<number>;
}
