import type { DirectoryFacts } from './directory-facts';
import type { Outcome } from './effects';
import type { GoesTo, Moved } from './case/leg';
import type { Joining } from './terms/join-terms';
import type { SmallTalk, Topic } from './tells';
import type {
  AgentId,
  ChangeId,
  Channel,
  Claim,
  Draft,
  Fields,
  Instant,
  KindId,
  Language,
  LegId,
  MailEffect,
  NumberFacts,
  Offered,
  PartialClaim,
  ProofMethod,
  Reveals,
  Score,
  SecretFault,
  SecretHandle,
  UserFacts,
  UserId,
  Written,
} from './words';

interface At {
  readonly at: Instant;
}
interface OnLeg extends At {
  readonly leg: LegId;
}
/** Outside of the desk's hours, where it matters: who calls a person hears when somebody is there again. */
interface AtDesk {
  readonly deskClosed?: true;
  /** Too many were called by whoever this is from: nobody is called for it. */ readonly crowded?: true;
}
/** Counts only while this agent has the case. */
interface ByAgent extends At {
  readonly agent: AgentId;
}

/** What became of a secret that was keyed in where a change asked for it: kept sealed, not taken, or compared with the first time. */
export type SecretKeyed =
  | { readonly is: 'kept'; readonly handle: SecretHandle }
  | { readonly is: 'refused'; readonly why: SecretFault }
  | { readonly is: 'same' }
  | { readonly is: 'different' };

/** Everything that can happen to a case: facts, in the past tense; of a secret only whether it was right, never its digits. */
export type SessionEvent =
  /** `written`: of a mail thread. `after`: the number of the closed case whose thread or chat goes on here. `joins`: it comes from elsewhere, where it has shown who it is. `pushed`: see `Leg`. */
  | (OnLeg & {
      readonly type: 'leg.opened';
      readonly channel: Channel;
      readonly language: Language;
      readonly written?: Written;
      readonly after?: string;
      readonly joins?: Joining;
      readonly pushed?: string;
    })
  /** All that a mail said was taken in; `clear`: nothing of it had to be asked back, so that it may be carried out without a second yes (P8). */
  | (OnLeg & { readonly type: 'mail.read'; readonly clear: boolean })
  /** A mail of ours for this leg could not be delivered for good (RFC 3464). */
  | (OnLeg & { readonly type: 'mail.bounced'; readonly what: MailEffect })
  /** We wrote about this case to the address on file of the user who is proved on `by`; `digest`: of what the mail asks a yes for. */
  | (OnLeg & { readonly type: 'thread.begun'; readonly by: LegId; readonly digest?: string })
  /** A mail in such a thread is aligned, by its token and from the address on file of this user. */
  | (OnLeg & { readonly type: 'thread.answered'; readonly user: UserId })
  /** First event of every input of a leg: it is there, and this is its language (P9). */
  | (OnLeg & {
      readonly type: 'leg.spoke';
      readonly language: Language;
      /** It was said before (false: after) the summary was told that an agent put to this leg last; absent: nothing shows which. */ readonly unheard?: boolean;
    })
  /** The chat's page was loaded anew: no input, and after some silence the right is not resumed. */
  | (OnLeg & { readonly type: 'leg.resumed' })
  /** The call was hung up; or, `movedTo`, it goes on in another case. */
  | (OnLeg & { readonly type: 'leg.ended'; readonly movedTo?: Moved })
  /** "I want to go on with what I began elsewhere." */
  | (OnLeg & { readonly type: 'case.wished' })
  /** "I'd rather go on by phone", "can I call?" */
  | (OnLeg & { readonly type: 'phone.wished' })
  /** The same of a leg that may hand its case over: a code was made and stored, which its line reveals. */
  | (OnLeg & { readonly type: 'join-code.made'; readonly reveals: Reveals })
  /** On a call: "I have a code", and the extension that was keyed for it. */
  | (OnLeg & { readonly type: 'join-code.at-hand'; readonly extension?: string })
  /** A code was compared; `goesTo`: it was right. */
  | (OnLeg & { readonly type: 'join-code.checked'; readonly goesTo?: GoesTo })
  /** On a call: "I have a case number". */
  | (OnLeg & { readonly type: 'case-number.at-hand' })
  /** "My case is C-48K2-7": proves nothing and finds nothing by itself (I7). */
  | (OnLeg & { readonly type: 'case.named'; readonly number: string })
  /** What came of it, for a leg with a live proof: its user is proved there; nobody ever was, and this is in hand; neither. */
  | (OnLeg & { readonly type: 'case.found'; readonly goesTo: GoesTo })
  | (OnLeg & { readonly type: 'draft.found'; readonly number: string; readonly drafts: readonly Draft[] })
  | (OnLeg & { readonly type: 'case.missed' })
  /** "This was not me." */
  | (OnLeg & { readonly type: 'not-me.said' })
  /** All rights of the user who said so have ended (I8); not `done`: that could not be brought about. */
  | (OnLeg & { readonly type: 'rights.ended'; readonly done: boolean })
  /** Last event of every turn: the leg is asked what is open now, and a bare answer will be read by it (P4, P10). */
  | (OnLeg & { readonly type: 'leg.asked'; /** In a turn that is not the leg's own. */ readonly unbidden?: true })
  | (OnLeg & { readonly type: 'user.claimed'; readonly claim: Claim })
  | (OnLeg & {
      readonly type: 'user.half-claimed';
      readonly partial: PartialClaim;
      /** What was said before was no half of it. */ readonly anew?: true;
    })
  | (OnLeg & {
      readonly type: 'secret.checked';
      readonly method: ProofMethod;
      readonly ok: boolean;
      readonly user: UserId;
      readonly epoch: number;
      readonly digest?: string;
      /** An agent keyed what the customer said: that PIN is replaced at the end. A `digest` beside it: it was said for exactly this, and on a call is a yes to it (I1). */ readonly heardBy?: AgentId;
    })
  /** The browser of this chat is signed in at the portal: as whom, and since when; `signIn` stands for that sign-in. `epoch`: it was used for this leg, once. */
  | (OnLeg & {
      readonly type: 'sign-in.shown';
      readonly claim: Claim;
      readonly signIn: string;
      readonly since: Instant;
      readonly epoch?: number;
    })
  | (OnLeg & { readonly type: 'pin.requested'; /** The mail with it is missing. */ readonly missed?: true })
  /** "Later", "send me a link to go on elsewhere". */
  | (OnLeg & { readonly type: 'link.requested' })
  /** "I can't get into my mailbox"; `numbers`: of the open changes. */
  | (OnLeg & { readonly type: 'mailbox.lost'; readonly numbers?: readonly NumberFacts[] })
  /** Yes and no to "shall I ask an administrator?". */
  | (OnLeg & { readonly type: 'approval.agreed'; readonly numbers?: readonly NumberFacts[] })
  | (OnLeg & { readonly type: 'approval.declined' })
  | (OnLeg & { readonly type: 'pin.at-hand' })
  | (OnLeg & { readonly type: 'secret.unclear'; readonly why: 'whose' | 'which' | 'length' })
  | (OnLeg & { readonly type: 'request.drafted'; readonly drafts: readonly Draft[]; readonly numbers?: readonly NumberFacts[] })
  | (OnLeg & {
      readonly type: 'field.given';
      readonly fields: Fields;
      readonly change?: ChangeId;
      readonly numbers?: readonly NumberFacts[];
    })
  /** On a call: a pause cut a telephone number in two; all its digits so far. */
  | (OnLeg & { readonly type: 'number.begun'; readonly digits: string })
  | (OnLeg & { readonly type: 'subject.given'; readonly subject: Draft['subject'] })
  | (OnLeg & { readonly type: 'secret.keyed'; readonly change: ChangeId; readonly outcome: SecretKeyed })
  | (OnLeg & { readonly type: 'change.dropped'; readonly kind: KindId; readonly change?: ChangeId })
  | (OnLeg & { readonly type: 'request.confirmed' })
  | (OnLeg & { readonly type: 'request.declined'; /** Not now: it is wanted at another time. */ readonly later?: true })
  | (OnLeg & { readonly type: 'request.cancelled' })
  | (OnLeg & { readonly type: 'conversation.restarted' })
  | (OnLeg & { readonly type: 'conversation.ended' })
  | (OnLeg & {
      readonly type: 'question.asked';
      readonly topic: Topic;
      /** What was asked about, or what the article that answers it is a way to: it can be offered. */
      readonly change?: Offered;
      /** Its name, and that it has more steps than a call is told. */ readonly article?: { readonly name: string; readonly long: boolean };
      /** Of several questions in one message, whose answer it is: a place in the scene's. */ readonly part?: number;
    })
  /** The steps of the article that was told are to be mailed. */
  | (OnLeg & { readonly type: 'steps.wished' })
  /** "Is it done yet?" */
  | (OnLeg & { readonly type: 'progress.asked' })
  /** `fields`: what it would be. */
  | (OnLeg & { readonly type: 'change.wished'; readonly kind: KindId; readonly fields?: Fields })
  /** What was done last is not to stand. */
  | (OnLeg & { readonly type: 'undo.asked' })
  /** A condition, a time or a scope was wished that no change here has; what can be done was drafted. */
  | (OnLeg & { readonly type: 'condition.unsupported' })
  | (OnLeg & { readonly type: 'unsupported.asked'; readonly topic: Topic })
  | (OnLeg & AtDesk & { readonly type: 'person.asked' })
  /** Beside an agent: something was said that only the agent answers. What it was is in the transcript alone. */
  | (OnLeg & { readonly type: 'words.left' })
  /** "Never mind": nobody is wanted any more. */
  | (OnLeg & { readonly type: 'person.declined' })
  /** Where an answer may go; proves nothing and finds no account (I7). */
  | (OnLeg & { readonly type: 'reply-address.given'; readonly email: string })
  /** Taken in when the case is over, too. */
  | (OnLeg & { readonly type: 'case.rated'; readonly score: Score })
  /** `over`: a supervisor takes it from another agent. */
  | (ByAgent & { readonly type: 'agent.took'; readonly name: string; readonly over?: true })
  | (ByAgent & { readonly type: 'agent.handed-back' })
  /** Their words are lines of the leg, written in the same commit. */
  | (ByAgent & OnLeg & { readonly type: 'agent.wrote' })
  | (ByAgent & { readonly type: 'agent.closed' })
  /** For the customer of this leg, who confirms it there. */
  | (ByAgent & OnLeg & { readonly type: 'agent.drafted'; readonly drafts: readonly Draft[]; readonly numbers?: readonly NumberFacts[] })
  | (ByAgent & OnLeg & { readonly type: 'agent.withdrew' })
  | (ByAgent & OnLeg & { readonly type: 'agent.requested-pin' })
  | (ByAgent & OnLeg & { readonly type: 'agent.asked-administrator'; readonly numbers?: readonly NumberFacts[] })
  | (OnLeg & { readonly type: 'capabilities.asked' })
  | (OnLeg & { readonly type: 'small-talk.heard'; readonly about: SmallTalk })
  | (OnLeg &
      AtDesk & {
        readonly type: 'message.puzzling';
        /** On a call: nothing was keyed or said, which is no reason to call a person. */ readonly silent?: true;
        /** All was understood but for whom: somebody was named who is found by extension alone. */ readonly whose?: KindId;
        /** ... and what it is to be. */ readonly fields?: Fields;
        /** ... for several, each of whom wants something else: an extension alone would not tell whose it is. */ readonly several?: true;
      })
  /** `below`: a mail points at what it quotes or forwards, of which nothing is read. */
  | (OnLeg & { readonly type: 'message.refused'; readonly why: 'attachment' | 'below' | 'too-long' | 'too-many' })
  /** The directory could not be asked about what this message said: nothing of it was taken in (I14). */
  | (OnLeg & { readonly type: 'message.postponed' })
  | (At & { readonly type: 'directory.read'; readonly facts: DirectoryFacts })
  | (At & { readonly type: 'directory.unreachable' })
  | (At & AtDesk & { readonly type: 'effect.settled'; readonly id: string; readonly change?: ChangeId; readonly outcome: Outcome })
  /** A change takes longer than a customer waits without a word. */
  | (At & { readonly type: 'effect.delayed'; readonly change: ChangeId })
  /** Signed out, or ended from elsewhere. */
  | (At & { readonly type: 'sign-in.ended'; readonly signIn: string })
  | (At & {
      readonly type: 'grant.revoked';
      readonly user: UserId;
      readonly epoch: number;
      readonly because: 'new-pin' | 'not-me' | 'account-changed' | 'store-restored';
    })
  /**
   * Somebody answered on the page of a confirmation (I13): who, as the directory has them now, whether their PIN was right and
   * the code, for which request. `epoch`, `askedEpoch`: the asker's, now and when it was asked for.
   */
  | (At & {
      readonly type: 'approval.answered';
      readonly handle: string;
      readonly digest: string;
      readonly approver: UserFacts | undefined;
      readonly approverEpoch: number;
      readonly proved: boolean;
      readonly code: boolean;
      readonly subjects: readonly UserId[];
      readonly epoch: number;
      readonly askedEpoch: number;
    })
  /** "I don't confirm this" on the page. */
  | (At & { readonly type: 'approval.refused'; readonly handle: string; readonly approver: UserFacts | undefined })
  /** An administrator on the page has no PIN at hand. */
  | (At & { readonly type: 'approver.pin-requested'; readonly handle: string; readonly claim: Claim; readonly language: Language })
  | (At & AtDesk & { readonly type: 'clock.ticked' });

export type EventType = SessionEvent['type'];

/** The event of this type, or of one of these. */
export type EventOf<T extends EventType> = Extract<SessionEvent, { readonly type: T }>;
