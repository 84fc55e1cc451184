import type { ChangeId, DeskRefusal, Escalation, KindId, ProofMethod, RefusalReason, UserId } from './words';

/** What the audit log says of an actor's deed (I10). No secret, no free text of a customer. */
export interface AuditFact {
  readonly action:
    | 'identity.proved'
    | 'identity.not-proved'
    | 'identity.disputed'
    | 'grant.revoked'
    | 'grant.expired'
    | 'change.authorized'
    | 'change.applied'
    | 'change.failed'
    | 'change.refused'
    | 'approval.asked'
    | 'approval.wrong-code'
    | 'approval.refused'
    | 'pin.mailed'
    | 'pin.reissued'
    | 'mail.bounced'
    | 'case.closed'
    | 'store.epoch-raised'
    | 'case.escalated'
    | 'case.taken'
    | 'case.handed-back'
    | 'case.rated'
    | 'portal.signed-in'
    | 'portal.signed-in-to'
    | 'portal.sign-in-failed'
    | 'portal.signed-out-elsewhere'
    | 'portal.password-set'
    | 'portal.set-up'
    | 'portal.activated'
    | 'email.asked'
    | 'email.confirmed'
    | 'email.withdrawn'
    | 'email.reverted'
    | 'user.frozen'
    | 'user.restored'
    | 'voicemail.asked'
    | 'agent.wrote'
    | 'agent.drafted'
    | 'agent.withdrew'
    | 'agent.requested-pin'
    | 'agent.asked-administrator'
    | 'agent.keyed-pin'
    | 'agent.refused'
    | 'agent.noted';
  readonly asker: UserId | null;
  readonly subject: UserId | null;
  /** Who did it: the leg, the worker's name, or `agent:<id>`. */
  readonly actor: string;
  readonly kind?: KindId;
  readonly change?: ChangeId;
  readonly method?: ProofMethod;
  readonly reason?: RefusalReason | DeskRefusal | Escalation;
  /** The administrator who confirmed or refused (I13). */
  readonly approver?: UserId;
}
