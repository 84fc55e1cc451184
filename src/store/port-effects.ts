import type { CaseId, Instant, Millis } from '../../machines/words';

export interface ClaimedEffect {
  readonly id: string;
  readonly case: CaseId;
  readonly type: string;
  readonly body: string;
  /** 1 at the first try. */
  readonly attempt: number;
  /** Grows with every claim of this effect; a finish under an older one is refused. */
  readonly fence: number;
  readonly leaseUntil: Instant;
  /** Its warrant is below the case's floor: it must not be carried out, only settled as refused (I8). */
  readonly void: boolean;
}

/** The outbox. An effect is kept until its outcome is known. */
export interface EffectPort {
  /**
   * Hands out due effects (dueAt <= at, under nobody's running lease: leaseUntil > at), per shard oldest first, per case in the order
   * of their numbers; with `case`, only that case's. Claims count as attempts.
   */
  claimEffects(claim: {
    readonly worker: string;
    readonly at: Instant;
    readonly lease: Millis;
    readonly limit: number;
    readonly case?: CaseId;
  }): Promise<ClaimedEffect[]>;
  /** Done, and no machine waits for it. False: held by somebody else now. */
  finishEffect(finish: { readonly case: CaseId; readonly id: string; readonly fence: number }): Promise<boolean>;
  /** Not now: due again at `dueAt`. False: held by somebody else now. */
  retryEffect(retry: { readonly case: CaseId; readonly id: string; readonly fence: number; readonly dueAt: Instant }): Promise<boolean>;
  /** Unfinished effects over all cases: gauge countersign_effects_pending. */
  countEffects(): Promise<number>;
}
