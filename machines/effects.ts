import type { AuditFact } from './audit-fact';
import type { Approver } from './case/grant';
import type { AddressDeed, OwnAddressOrder, PasswordDeed, PortalOrder, SecondAddressDeed, VoicemailDeed } from './portal-orders';
import type { Report } from './tells';
import type {
  AgentName,
  Change,
  Claim,
  Escalation,
  Instant,
  Language,
  LegId,
  ProofMethod,
  RefusalReason,
  SecretHandle,
  UserId,
  Channel,
} from './words';

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

/** What a mail to who is proved may say of the request, and what a yes to it is for. */
export interface InHand {
  readonly changes: readonly Change[];
  readonly until: Instant;
  readonly digest?: string;
}

/** Something the machine asks the world to do. Data, never a call; stored with the case in one commit. */
export type Effect =
  /** P6: the assigned PIN with a one-use link (P5) and "this was not me"; `new`: it was just replaced. The budget is the mailer's. */
  | {
      readonly type: 'pin.mail';
      readonly why: 'asked' | 'new';
      readonly claim: Claim;
      readonly leg: LegId;
      readonly channel: Channel;
      /** Asked for on the page where somebody confirms another, and given there; by an agent at the desk. */ readonly on?: 'page' | 'desk';
      readonly language: Language;
      readonly at: Instant;
      readonly proved: boolean;
    }
  /** A one-time code to the asker's designated address for exactly this digest (fresh). */
  | {
      readonly type: 'code.mail';
      readonly user: UserId;
      readonly leg: LegId;
      readonly channel: Channel;
      readonly language: Language;
      readonly digest: string;
      readonly changes: readonly Change[];
      readonly at: Instant;
    }
  | {
      readonly type: 'change.apply';
      readonly change: Change;
      readonly subject: UserId;
      readonly warrant: Warrant;
      readonly language: Language;
      readonly at: Instant;
    }
  /** What was changed, to asker and subject, with "this was not me". */
  | {
      readonly type: 'notice.mail';
      /** `administrators`: all others of the asker's account. */ readonly to: UserId | 'administrators';
      readonly leg: LegId;
      readonly channel: Channel;
      readonly report: Report;
      readonly asker: UserId;
      readonly subject: UserId;
      readonly language: Language;
      readonly at: Instant;
    }
  /** A one-use link by which the owner of the address on file goes on elsewhere with what is in hand here (P5). The budget is the mailer's. */
  | {
      readonly type: 'resume.mail';
      readonly claim: Claim;
      readonly leg: LegId;
      readonly channel: Channel;
      readonly language: Language;
      readonly at: Instant;
      readonly proved: boolean;
      /** Nobody is at the desk: what is in hand waits for its owner, and no agent is needed. */ readonly parked?: true;
      /** Asked for on a proved leg: what is in hand, which may be answered by mail; `until`: an answer alone proves its writer; `digest`: nothing of it is missing (P2, P8). */
      readonly inHand?: InHand;
    }
  /** PA-6: the other administrators of the account are asked to confirm who asks for exactly this, or told that one of them (`by`) has; the asker's addresses are told each time. */
  | {
      readonly type: 'approval.mail';
      readonly stage: 'asked' | 'given';
      readonly claim: Claim;
      readonly leg: LegId;
      readonly channel: Channel;
      readonly language: Language;
      readonly changes: readonly Change[];
      readonly digest: string;
      readonly handle: string;
      readonly at: Instant;
      readonly until: Instant;
      readonly by?: UserId;
    }
  /** All that this mail thread was told since the mail before, as one mail in the thread (PA-9); `dispute`: a change was reported, and this user may say "this was not me". */
  | {
      readonly type: 'answer.mail';
      readonly leg: LegId;
      readonly language: Language;
      readonly at: Instant;
      readonly dispute?: UserId;
      /** In whose name it goes out: the words are an agent's. */ readonly agent?: AgentName;
      /** Whose designated address gets it where nobody has written in the thread yet: we began it. */ readonly to?: UserId;
    }
  /** All steps of a help article, to the designated address of who was proved (PA-11); `epoch`: theirs then, a revocation ends it (I8). */
  | {
      readonly type: 'article.mail';
      readonly user: UserId;
      readonly epoch: number;
      readonly article: string;
      readonly leg: LegId;
      readonly channel: Channel;
      readonly language: Language;
      readonly at: Instant;
    }
  /** A sealed secret that nothing of the case stands for any more (I11). */
  | { readonly type: 'secret.drop'; readonly handle: SecretHandle; readonly at: Instant }
  /** "This was not me" of a leg that may say so: a new PIN, and everything the user was granted ends, everywhere (I8). */
  | { readonly type: 'rights.end'; readonly user: UserId; readonly leg: LegId; readonly at: Instant }
  /** The last words of an agent to a leg that left an address of its own (`to`, proved by nothing): they are mailed there as well, with no fact of an account. */
  | {
      readonly type: 'reply.mail';
      readonly leg: LegId;
      readonly channel: Channel;
      readonly to: string;
      readonly language: Language;
      readonly agent: AgentName;
      readonly at: Instant;
    }
  /** At the end of a case an agent had: what was done, to the designated address of who was proved; no secret, with a link to rate the help. */
  | {
      readonly type: 'summary.mail';
      readonly user: UserId;
      readonly leg: LegId;
      readonly channel: Channel;
      readonly language: Language;
      readonly changes: readonly Change[];
      readonly agent: AgentName;
      readonly at: Instant;
    }
  /** An agent heard the PIN: a new one at the end of the case, mailed to the designated address; the grants of the user end (I8). */
  | {
      readonly type: 'pin.replace';
      readonly user: UserId;
      readonly leg: LegId;
      readonly channel: Channel;
      readonly language: Language;
      readonly at: Instant;
    }
  /** For other desks (policy.webhooks): what happened to a case. */
  | {
      readonly type: 'desk.event';
      readonly event: 'case.opened' | 'case.escalated' | 'case.closed';
      readonly leg: LegId;
      readonly channel: Channel;
      readonly language: Language;
      readonly why?: Escalation;
      readonly at: Instant;
    }
  /** A mail of the self-service portal. Whether there is anybody to mail to is found out here, so that who asked cannot tell (I12). */
  | {
      readonly type: 'portal.mail';
      readonly order: PortalOrder | AddressDeed | SecondAddressDeed | OwnAddressOrder | PasswordDeed | VoicemailDeed;
      readonly leg: LegId;
      readonly language: Language;
      readonly at: Instant;
    }
  | { readonly type: 'audit.append'; readonly fact: AuditFact; readonly at: Instant };

export type EffectType = Effect['type'];

/** The effect of this type. */
export type EffectOf<T extends EffectType> = Extract<Effect, { readonly type: T }>;

/** Effects that only a house with a desk carries out. */
export type DeskEffectType = 'reply.mail' | 'summary.mail' | 'pin.replace' | 'desk.event';

/** An effect with the name it keeps through every retry: `<case id>:<n>`. */
export interface NumberedEffect {
  readonly id: string;
  readonly effect: Effect;
}

/** What became of an effect; re-enters at the top as `effect.settled`. */
export type Outcome =
  | { readonly status: 'done' }
  | {
      readonly status: 'applied';
      readonly at: Instant;
      readonly asker: UserId;
      readonly subject: UserId;
      readonly before?: { readonly number?: string | null };
      readonly epoch?: number;
      /** A user who was added here, and gets the welcome mail from us. */ readonly welcome?: UserId;
    }
  | { readonly status: 'refused'; readonly reason: RefusalReason }
  | { readonly status: 'failed' };
