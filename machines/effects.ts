import type { Approver } from './context';
import type { Report } from './tells';
import type { Change, ChangeId, Claim, Instant, KindId, Language, LegId, ProofMethod, RefusalReason, SecretHandle, UserId, Channel } from './words';

/** What the audit log says of an actor's deed (I10). No secret, no free text of a customer. */
export interface AuditFact {
  readonly action:
    | 'identity.proved' | 'identity.not-proved' | 'grant.revoked' | 'grant.expired'
    | 'change.authorized' | 'change.applied' | 'change.failed' | 'change.refused'
    | 'approval.asked' | 'approval.wrong-code' | 'approval.refused'
    | 'pin.mailed' | 'pin.reissued' | 'mail.bounced' | 'case.closed';
  readonly asker: UserId | null;
  readonly subject: UserId | null;
  /** Who did it: the leg, or the worker's name. */
  readonly actor: string;
  readonly kind?: KindId;
  readonly change?: ChangeId;
  readonly method?: ProofMethod;
  readonly reason?: RefusalReason;
  /** The administrator who confirmed or refused (I13). */
  readonly approver?: UserId;
}

/** The proof an authorized change stands on; checked again when the effect is claimed (I8). */
export interface Warrant {
  readonly asker: UserId;
  readonly leg: LegId;
  readonly method: ProofMethod | 'none';
  /** The asker's epoch the grant was given at; a higher one voids it. 0 where the kind wants no proof. */
  readonly epoch: number;
  /** Stands for the asker's designated address when it was authorized; another one voids it (I8). */
  readonly address?: string;
  /** Who confirmed the asker, where the method is an administrator's confirmation. */
  readonly approver?: Approver;
}

/** Something the machine asks the world to do. Data, never a call; stored with the case in one commit. */
export type Effect =
  /** P6: the assigned PIN with a one-use link (P5) and "this was not me"; `new`: it was just replaced. The budget is the mailer's. */
  | { readonly type: 'pin.mail'; readonly why: 'asked' | 'new'; readonly claim: Claim; readonly leg: LegId; readonly channel: Channel; /** Asked for on the page where somebody confirms another, and given there. */ readonly on?: 'page'; readonly language: Language; readonly at: Instant; readonly proved: boolean }
  /** A one-time code to the asker's designated address for exactly this digest (fresh). */
  | { readonly type: 'code.mail'; readonly user: UserId; readonly leg: LegId; readonly channel: Channel; readonly language: Language; readonly digest: string; readonly changes: readonly Change[]; readonly at: Instant }
  | { readonly type: 'change.apply'; readonly change: Change; readonly subject: UserId; readonly warrant: Warrant; readonly language: Language; readonly at: Instant }
  /** What was changed, to asker and subject, with "this was not me". */
  | { readonly type: 'notice.mail'; readonly to: UserId; readonly leg: LegId; readonly channel: Channel; readonly report: Report; readonly asker: UserId; readonly subject: UserId; readonly language: Language; readonly at: Instant }
  /** A one-use link by which the owner of the address on file goes on elsewhere with what is in hand here (P5). The budget is the mailer's. */
  | { readonly type: 'resume.mail'; readonly claim: Claim; readonly leg: LegId; readonly channel: Channel; readonly language: Language; readonly at: Instant; readonly proved: boolean }
  /** PA-6: the other administrators of the account are asked to confirm who asks for exactly this, or told that one of them (`by`) has; the asker's addresses are told each time. */
  | { readonly type: 'approval.mail'; readonly stage: 'asked' | 'given'; readonly claim: Claim; readonly leg: LegId; readonly channel: Channel; readonly language: Language; readonly changes: readonly Change[]; readonly digest: string; readonly handle: string; readonly at: Instant; readonly until: Instant; readonly by?: UserId }
  /** All that this mail thread was told since the mail before, as one mail in the thread (PA-9); `dispute`: a change was reported, and this user may say "this was not me". */
  | { readonly type: 'answer.mail'; readonly leg: LegId; readonly language: Language; readonly at: Instant; readonly dispute?: UserId }
  /** A sealed secret that nothing of the case stands for any more (I11). */
  | { readonly type: 'secret.drop'; readonly handle: SecretHandle; readonly at: Instant }
  /** "This was not me" of a leg that may say so: a new PIN, and everything the user was granted ends, everywhere (I8). */
  | { readonly type: 'rights.end'; readonly user: UserId; readonly leg: LegId; readonly at: Instant }
  | { readonly type: 'audit.append'; readonly fact: AuditFact; readonly at: Instant };

export type EffectType = Effect['type'];

export type { MailEffect } from './words';

/** An effect with the name it keeps through every retry: `<case id>:<n>`. */
export interface NumberedEffect {
  readonly id: string;
  readonly effect: Effect;
}

/** What became of an effect; re-enters at the top as `effect.settled`. */
export type Outcome =
  | { readonly status: 'done' }
  | { readonly status: 'applied'; readonly at: Instant; readonly asker: UserId; readonly subject: UserId; readonly before?: { readonly number?: string | null }; readonly epoch?: number }
  | { readonly status: 'refused'; readonly reason: RefusalReason }
  | { readonly status: 'failed' };
