import type { Policy } from './policy';
import type { Question } from './question';
import type {
  AccountId,
  AgentName,
  CaseId,
  Change,
  Channel,
  Claim,
  Escalation,
  Instant,
  Language,
  LegId,
  PartialClaim,
  ProofMethod,
  Score,
  UserId,
  Written,
} from './words';

/** The verified state of a case. */
export interface Grant {
  readonly asker: UserId;
  readonly method: ProofMethod;
  readonly since: Instant;
  /** Absolute end, whatever the legs do (P9). */
  readonly until: Instant;
  /** The asker's epoch when it was given; a higher one voids it (I8). */
  readonly epoch: number;
}

/** A change as it was named when the PIN was given: what is filled in later is the same request, what is altered is another. */
export type Named = Pick<Change, 'id' | 'subject' | 'fields'>;

/**
 * A PIN given in a mail thread holds for the request named there, longer than a grant does (P8). It is no grant: it counts
 * only while the case's grant is still this asker's of this epoch, and for nothing but these changes.
 */
export interface Hold {
  readonly asker: UserId;
  readonly epoch: number;
  readonly until: Instant;
  readonly changes: readonly Named[];
}

/** Who confirmed somebody, with their own epoch then. */
export interface Approver {
  readonly user: UserId;
  readonly epoch: number;
}

/**
 * An administrator was asked to confirm who asks, or has confirmed it (PA-6, I13): one at a time, for the one leg that got the
 * code, and for nothing but these changes as they were shown. It is no grant: nothing else can be done with it.
 */
export interface Approval {
  /** The effect that asked: its code and its links come from it. */
  readonly handle: string;
  readonly leg: LegId;
  readonly asker: UserId;
  readonly account: AccountId;
  /** What was asked for, whole: what the page shows must be this. */
  readonly digest: string;
  readonly changes: readonly Named[];
  /** Until then it can be given; once given, used. */
  readonly until: Instant;
  /** Wrong codes so far. */
  readonly wrong: number;
  /** Refused, or tried wrongly too often. The leg is told at the end of its time, as if nobody had answered (I12). */
  readonly dead?: true;
  /** `epoch`: the asker's, as in a grant. */
  readonly given?: { readonly by: Approver; readonly at: Instant; readonly epoch: number };
}

/** A person was called, or has the case. Stays with the case once it was; none of it is a right (I1). */
export interface Desk {
  readonly why: Escalation;
  /** Whose wish it was, or with whom the agent began. */
  readonly leg: LegId;
  /** Waiting since; of a case that an agent has, since it was called. */
  readonly since: Instant;
  /** Who has the case now. */
  readonly agent?: (AgentName & { readonly since: Instant }) | undefined;
  /** The customer has said something that the agent has not answered by any deed: where, and since when. */
  readonly unread?: { readonly leg: LegId; readonly since: Instant } | undefined;
  /** The case is over, and what was accepted before is still being carried out: the summary waits for what comes of it. */
  readonly owed?: true | undefined;
  /** Who had it last. */
  readonly by?: AgentName;
  /** The bot answers again: it was handed back, or nobody is wanted any more. */
  readonly back?: true | undefined;
  /** Users whose PIN an agent heard: it is replaced at the end of the case, or when the customer has been gone for a while. */
  readonly heard?: readonly UserId[] | undefined;
  /** Who was proved in this case last, and what came of their changes: for the summary at its end. */
  readonly proved?: UserId;
  readonly done?: readonly Change[];
  readonly rated?: Score;
}

/** What of a mail thread is on its way between a mail and its answer. */
export interface MailState {
  /** The mail that is being read worded the request, or a part of it. */
  readonly worded?: true;
  /** What it worded stands beside what another leg drafted, and the whole was not summarized to this thread yet (P4). */
  readonly mixed?: true;
  /** Its PIN was right. */
  readonly proved?: true;
  /** A change is under way: the answer waits for its outcome until then, and goes out without it. */
  readonly owed?: Instant;
  /** A change was applied for this user, who is told with "this was not me". */
  readonly dispute?: UserId;
  /** Answered in this turn already. */
  readonly answered?: true;
}

/** The last summary that an agent's doing put to a leg, or took back unanswered (P4). */
export interface Put {
  /** Counts them, so that the words that told it are found again. */
  readonly n: number;
  /** When it was put, or asked again. */
  readonly at: Instant;
  readonly digest: string;
  /** Another one was put to the leg, and not answered. */
  readonly replaces?: true;
  readonly withdrawn?: true;
  /** When something was first said to the agent since it was put: what is said later answers that, or them. */
  readonly talked?: Instant | undefined;
  /** How often it was asked again, because a yes was not for it. */
  readonly again?: number;
}

/** One channel's conversation, as the case sees it. */
export interface Leg {
  readonly channel: Channel;
  readonly language: Language;
  /** Its own last input: the idle time of its right counts from here (P9). */
  readonly seen: Instant;
  readonly question: Question;
  /** Asked at the end of this turn instead of what would be next; gone after that. */
  readonly offer?: Question | undefined;
  /** Whose the mails of this thread are; every email leg has it, no other. A stranger's proves and sees nothing. */
  readonly written?: Written | undefined;
  readonly claim?: Claim | undefined;
  readonly partial?: PartialClaim | undefined;
  /** Its own proof; counts while its epoch is the grant's (P1). `signIn`: stands for the portal sign-in that it ends with. */
  readonly proof?: { readonly method: ProofMethod; readonly at: Instant; readonly epoch: number; readonly signIn?: string } | undefined;
  /** A PIN given in this thread holds for the request named there (P8). */
  readonly hold?: Hold | undefined;
  readonly mail?: MailState | undefined;
  /** A thread that we began: under which right, and when (P8). */
  readonly begun?: { readonly since: Instant; readonly epoch: number; readonly at: Instant } | undefined;
  /** A one-time code was right for this digest. */
  readonly fresh?: { readonly digest: string; readonly until: Instant } | undefined;
  /** A PIN mail was asked for before it was known whose. */
  readonly wantsPin?: true | undefined;
  readonly mailedAt?: Instant | undefined;
  /** The code mailed last: for what, and when. */
  readonly codeFor?: string | undefined;
  readonly codeAt?: Instant | undefined;
  /** It was asked for its PIN, or gave one: six digits of this leg are a PIN until it is proved (P10). */
  readonly proving?: true | undefined;
  /** "I can't get into my mailbox": an administrator is offered instead of the PIN (PA-6). */
  readonly noMailbox?: true | undefined;
  /** Told once: that its right ends soon; that mail can be slow. */
  readonly warned?: true | undefined;
  readonly slowTold?: true | undefined;
  /** It came from elsewhere, where it had shown who it is (P2). */
  readonly joined?: true | undefined;
  /** The name of the help article that was told last; that its steps are to be mailed as soon as it is known to whom; which were mailed last. */
  readonly steps?: string | undefined;
  readonly wantsSteps?: true | undefined;
  readonly mailedSteps?: { readonly article: string; readonly at: Instant } | undefined;
  /** A link to go on elsewhere was asked for: before it is known for whom, and when it was mailed last. */
  readonly wantsLink?: true | undefined;
  readonly linkAt?: Instant | undefined;
  /** "I want to go on with my case": on a call, who it is and its PIN are asked for that. */
  readonly wantsCase?: true | undefined;
  /** What a call keys in beside what its request wants: a code with its extension, or the number of a case. */
  readonly keying?: Keying | undefined;
  /** Codes of this call that were not right. */
  readonly codesTried?: number | undefined;
  /** The number of another case it named; looked for once it has shown who it is. */
  readonly namedCase?: string | undefined;
  /** Where this call goes on: shown by its code or by its own proof, not yet done. */
  readonly goesTo?: GoesTo | undefined;
  /** "This was not me" was said, and what follows from it is under way. */
  readonly disputing?: true | undefined;
  /** A proved call with nothing in hand: an open case of its user is looked for until it says something else. */
  readonly seeks?: true | undefined;
  /** The call is over here: nothing comes from this leg any more. */
  readonly ended?: true | undefined;
  /** The call goes on as another leg, in another case. */
  readonly movedTo?: Moved | undefined;
  /** What is said to it is brought to it by the house, and where to is known under this name; absent: the leg reads by itself. */
  readonly pushed?: string | undefined;
  /** Where answers to this leg go that it may not be there for: its own words, proved by nothing. Nothing of an account goes there (P3). */
  readonly replyTo?: string | undefined;
  /** Beside an agent: what was put to it that its own turn did not ask. */
  readonly put?: Put | undefined;
  /** ... and the digest it is asked for, once it said something after it was told. */
  readonly heardOf?: string | undefined;
  /** Messages not understood in a row. */
  readonly misses: number;
  /** This turn was one of them. */
  readonly missed?: true | undefined;
}

/** What a call is keying in. */
export type Keying = { readonly what: 'join-code'; readonly extension?: string } | { readonly what: 'case-number' };

/** The open case a call goes to, and by what: its code (shown by that leg of the case), or its own proof. */
export interface GoesTo {
  readonly case: CaseId;
  readonly user: UserId;
  readonly epoch: number;
  readonly method: ProofMethod;
  /** Whose code it was; its claim is the call's there. */
  readonly shownBy?: LegId;
}

/** Where a call went on, and the turn in which it did; a leg itself never moves. */
export interface Moved {
  readonly leg: LegId;
  readonly turn: string;
}

/** A yes: who gave it, to which summary (P4). */
export interface Yes {
  readonly leg: LegId;
  readonly digest: string;
}

export interface SessionContext {
  readonly policy: Policy;
  readonly case: CaseId;
  /** The latest instant seen; time never runs backwards for a case (I14). */
  readonly clock: Instant;
  readonly legs: Readonly<Record<LegId, Leg>>;
  readonly grant?: Grant | undefined;
  /** Somebody has shown here who they are, at any time: what is in hand is not given out by the number of the case. */
  readonly everProved?: true | undefined;
  /** The request: its changes, who drafted it, who said yes to which summary. */
  readonly changes: readonly Change[];
  readonly draftedBy?: LegId | undefined;
  readonly yes?: Yes | undefined;
  readonly approval?: Approval | undefined;
  /** No administrator answered this leg in time; until a person is called for it, in the same step. */
  readonly unanswered?: LegId | undefined;
  /** Absent: nobody was ever called. */
  readonly desk?: Desk | undefined;
  /** The gate wants a code for this digest. */
  readonly freshFor?: string | undefined;
  readonly nextChange: number;
  readonly nextEffect: number;
}

export interface SessionInput {
  readonly case: CaseId;
  readonly policy: Policy;
  readonly at: Instant;
}

/** A case in which nothing has happened yet. */
export function emptyContext({ case: id, policy, at }: SessionInput): SessionContext {
  return { policy, case: id, clock: at, legs: {}, changes: [], nextChange: 1, nextEffect: 1 };
}
