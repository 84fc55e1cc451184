import type { Outcome } from './effects';
import type { Moved } from './context';
import type { Joining } from './join-terms';
import type { Topic } from './tells';
import type { ChangeId, Channel, Claim, Draft, Fields, Instant, KindId, Language, LegId, MailEffect, NumberFacts, PartialClaim, ProofMethod, UserFacts, UserId, Written } from './words';

interface At { readonly at: Instant }
interface OnLeg extends At { readonly leg: LegId }

/** What the directory and the numbering plan said of one change in this turn. */
export interface ChangeFacts {
  /** The subject in the asker's account; undefined: there is none. */
  readonly subject: UserFacts | undefined;
  readonly number?: NumberFacts & { readonly own: boolean };
}

/** All that the gate needs from the directory, read in the turn that authorizes (I1). */
export interface DirectoryFacts {
  readonly asker: UserFacts | undefined;
  readonly changes: Readonly<Record<ChangeId, ChangeFacts>>;
}

/**
 * Everything that can happen to a case. Facts, in the past tense; a secret's digits never enter one,
 * only whether it was right.
 */
export type SessionEvent =
  /** `written`: of a mail thread. `after`: the number of the closed case whose thread or chat goes on here. `joins`: it comes from elsewhere, where it has shown who it is. `pushed`: see `Leg`. */
  | (OnLeg & { readonly type: 'leg.opened'; readonly channel: Channel; readonly language: Language; readonly written?: Written; readonly after?: string; readonly joins?: Joining; readonly pushed?: string })
  /** All that a mail said was taken in; `clear`: nothing of it had to be asked back, so that it may be carried out without a second yes (P8). */
  | (OnLeg & { readonly type: 'mail.read'; readonly clear: boolean })
  /** A mail of ours for this leg could not be delivered for good (RFC 3464). */
  | (OnLeg & { readonly type: 'mail.bounced'; readonly what: MailEffect })
  /** First event of every input of a leg: it is there, and this is its language (P9). */
  | (OnLeg & { readonly type: 'leg.spoke'; readonly language: Language })
  /** The chat's page was loaded anew: no input, and after some silence the right is not resumed. */
  | (OnLeg & { readonly type: 'leg.resumed' })
  /** The call was hung up; or, `movedTo`, it goes on in another case. */
  | (OnLeg & { readonly type: 'leg.ended'; readonly movedTo?: Moved })
  /** "I want to go on with what I began elsewhere." */
  | (OnLeg & { readonly type: 'case.wished' })
  /** Last event of every turn: the leg is asked what is open now, and a bare answer will be read by it (P4, P10). */
  | (OnLeg & { readonly type: 'leg.asked' })
  | (OnLeg & { readonly type: 'user.claimed'; readonly claim: Claim })
  | (OnLeg & { readonly type: 'user.half-claimed'; readonly partial: PartialClaim })
  | (OnLeg & { readonly type: 'secret.checked'; readonly method: ProofMethod; readonly ok: boolean; readonly user: UserId; readonly epoch: number; readonly digest?: string })
  | (OnLeg & { readonly type: 'pin.requested' })
  /** "Later", "send me a link to go on elsewhere". */
  | (OnLeg & { readonly type: 'link.requested' })
  | (OnLeg & { readonly type: 'pin.at-hand' })
  | (OnLeg & { readonly type: 'secret.unclear'; readonly why: 'whose' | 'which' | 'length' })
  | (OnLeg & { readonly type: 'request.drafted'; readonly drafts: readonly Draft[]; readonly numbers?: readonly NumberFacts[] })
  | (OnLeg & { readonly type: 'field.given'; readonly fields: Fields; readonly change?: ChangeId; readonly numbers?: readonly NumberFacts[] })
  | (OnLeg & { readonly type: 'subject.given'; readonly subject: Draft['subject'] })
  | (OnLeg & { readonly type: 'change.dropped'; readonly kind: KindId; readonly change?: ChangeId })
  | (OnLeg & { readonly type: 'request.confirmed' })
  | (OnLeg & { readonly type: 'request.declined' })
  | (OnLeg & { readonly type: 'request.cancelled' })
  | (OnLeg & { readonly type: 'conversation.restarted' })
  | (OnLeg & { readonly type: 'conversation.ended' })
  | (OnLeg & { readonly type: 'question.asked'; readonly topic: Topic })
  | (OnLeg & { readonly type: 'change.wished'; readonly kind: KindId })
  /** A condition, a time or a scope was wished that no change here has; what can be done was drafted. */
  | (OnLeg & { readonly type: 'condition.unsupported' })
  | (OnLeg & { readonly type: 'unsupported.asked'; readonly topic: Topic })
  | (OnLeg & { readonly type: 'person.asked' })
  | (OnLeg & { readonly type: 'capabilities.asked' })
  | (OnLeg & { readonly type: 'small-talk.heard'; readonly about: 'hello' | 'thanks' | 'how-are-you' | 'bye' | 'are-you-a-bot' })
  | (OnLeg & { readonly type: 'message.puzzling' })
  | (OnLeg & { readonly type: 'message.refused'; readonly why: 'attachment' | 'too-long' })
  /** The directory could not be asked about what this message said: nothing of it was taken in (I14). */
  | (OnLeg & { readonly type: 'message.postponed' })
  | (At & { readonly type: 'directory.read'; readonly facts: DirectoryFacts })
  | (At & { readonly type: 'directory.unreachable' })
  | (At & { readonly type: 'effect.settled'; readonly id: string; readonly change?: ChangeId; readonly outcome: Outcome })
  /** A change takes longer than a customer waits without a word. */
  | (At & { readonly type: 'effect.delayed'; readonly change: ChangeId })
  | (At & { readonly type: 'grant.revoked'; readonly user: UserId; readonly epoch: number; readonly because: 'new-pin' | 'not-me' | 'account-changed' })
  | (At & { readonly type: 'clock.ticked' });

export type EventType = SessionEvent['type'];
