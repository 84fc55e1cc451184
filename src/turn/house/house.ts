import type { SessionEvent } from '../../../machines/events';
import type { SignedIn } from '../../../machines/terms/sign-in-terms';
import type { CaseId, Channel, Claim, Draft, Instant, Language, LegId, ProofMethod, UserId, Written } from '../../../machines/words';
import type { AgentResult, AgentTurn } from './house-agent';
import type { Answered, AnswerTurn } from './house-approve';
import type { HouseResult } from './house-result';

export type { HouseResult } from './house-result';

/** Turns nobody typed: outcomes of effects, time, revocations, mailed links. The same way, the same one commit. */
export interface HouseTurns {
  /** Events for a stored case, decided on its newest state; `asks`: the leg that hears its next question afterwards. */
  tell(turn: {
    readonly op: string;
    readonly at: Instant;
    readonly case: CaseId;
    readonly events: readonly SessionEvent[];
    readonly asks?: LegId;
    readonly finishes?: readonly { readonly id: string; readonly fence: number }[];
  }): Promise<HouseResult>;
  /** The chat's page was loaded anew: false when its talk cannot go on. After a silence the right does not (design). */
  resume(turn: { readonly at: Instant; readonly leg: LegId }): Promise<boolean>;
  /** A mailed link was used by the browser of this very chat: the leg is proved (P5). `elsewhere`: it claims somebody else by now. */
  proveLeg(turn: {
    readonly op: string;
    readonly at: Instant;
    readonly leg: LegId;
    readonly user: UserId;
    readonly epoch: number;
  }): Promise<HouseResult | 'elsewhere'>;
  /**
   * The chat's own browser showed a portal sign-in: it names the leg or, with the `epoch` under which it was used for it, proves it.
   * `elsewhere`: it is nothing to this leg, and nothing was said.
   */
  showSignIn(turn: SignedIn & { readonly op: string; readonly signIn: string }): Promise<HouseResult | 'elsewhere'>;
  /**
   * The link was opened by another browser: a leg of its own, in a case of its own, proved by the link. What the asking
   * chat drafted is read out there and asked again; the asking chat gains nothing (P2, P4, P5).
   */
  beginProved(turn: {
    readonly op: string;
    readonly at: Instant;
    readonly leg: LegId;
    readonly case: CaseId;
    readonly language: Language;
    readonly claim: Claim;
    readonly epoch: number;
    readonly drafts: readonly Draft[];
  }): Promise<HouseResult>;
  /** An agent's deed, judged on the case's newest state; what the case refuses changes nothing but the audit log. */
  agent(turn: AgentTurn): Promise<AgentResult>;
  /**
   * We write to the address on file of who is proved on the leg `by`: the mail's thread is the new leg `leg`, and an answer there may
   * go on with what is in hand (P2, P8). `digest`: of what the mail asks a yes for. `gone`: nobody may be written to so any more.
   */
  beginThread(turn: {
    readonly op: string;
    readonly at: Instant;
    readonly case: CaseId;
    readonly leg: LegId;
    readonly by: LegId;
    readonly language: Language;
    readonly claim: Claim;
    readonly epoch: number;
    readonly written: Exclude<Written, 'stranger'>;
    readonly digest?: string;
  }): Promise<HouseResult>;
  /** An administrator answered on the page of a confirmation; counted and taken in as one (I13). */
  answerApproval(turn: AnswerTurn): Promise<Answered>;
  /**
   * A leg that has shown elsewhere who it is comes into an open case in which its user is proved (P2), as the new leg `leg`;
   * it hears what is in hand and is asked anew (P4), proved legs are told in one line. `gone`: nothing may be joined there.
   * `epoch`: the user's, when the secret of this leg was right.
   */
  joinProved(turn: {
    readonly op: string;
    readonly at: Instant;
    readonly case: CaseId;
    readonly leg: LegId;
    readonly channel: Channel;
    readonly language: Language;
    readonly claim: Claim;
    readonly method: ProofMethod;
    readonly epoch: number;
    /** As in `Inbound`, of the leg it comes from. */
    readonly pushed?: string;
    readonly takesLines?: true;
  }): Promise<HouseResult>;
}
