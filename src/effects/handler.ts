import type { DeskEffectType, EffectOf, EffectType, Outcome } from '../../machines/effects';
import type { AuditRecord } from '../audit/chain';
import type { CaseId, Instant } from '../../machines/words';
import type { LinesPush } from '../turn/outgoing/mark-pushes';

/** One try at an effect. */
export interface Attempt {
  /** The effect's name through all tries: Message-ID and idempotency keys come from it. */
  readonly id: string;
  readonly case: CaseId;
  readonly caseNumber: string;
  readonly attempt: number;
  readonly at: Instant;
  /** The proof it stands on was revoked: it must not be carried out (I8). */
  readonly void: boolean;
  /** Audit entries that go into the log together with this effect's own first one: its handler appends them. Only a change is given any. */
  readonly before?: readonly AuditRecord[];
}

/**
 * Carries one kind of effect out, safely again and again under the same id. Answers with the outcome the machine waits
 * for; rejects to be tried again later, or with GiveUp when another try cannot help.
 */
export type Handler<T extends EffectType = EffectType> = (effect: EffectOf<T>, attempt: Attempt) => Promise<Outcome>;

/** What a desk asks for is there only with a desk. */
export type Handlers = { readonly [T in Exclude<EffectType, DeskEffectType>]: Handler<T> } & {
  readonly [T in DeskEffectType]?: Handler<T> | undefined;
} & { readonly 'lines.push'?: PushHandler | undefined };

/** Brings the lines of one commit to their leg, behind all earlier ones. Rejects as a handler does, or with NotYet. */
export type PushHandler = (effect: LinesPush, attempt: Attempt) => Promise<void>;

/** Something else has to be done first; this is no failure, and counts as none. */
export class NotYet extends Error {
  readonly code = 'EFFECT_NOT_YET';
}

/** No further try will help. */
export class GiveUp extends Error {
  readonly code = 'EFFECT_GIVEN_UP';
}
