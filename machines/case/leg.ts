import type { Hold } from './grant';
import type { Question } from '../question';
import type { Topic } from '../tells';
import type { CaseId, Channel, Claim, Draft, Instant, Language, LegId, PartialClaim, ProofMethod, UserId, Written } from '../words';

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
  /** On a call: the digits of a telephone number that was said in part, until the rest was said or something else; `now`: by this turn. */
  readonly saidSoFar?: { readonly digits: string; readonly now?: true } | undefined;

  /** What it drafted and cancelled, until it drafts something else. */
  readonly givenUp?: readonly Draft[] | undefined;
  /** What was answered to its last message: the next one may speak of "it". */
  readonly about?: Topic | undefined;
  /** Messages not understood in a row. */
  readonly misses: number;
  /** This turn was one of them. */
  readonly missed?: true | undefined;
  /** The same question stayed open: it is asked in its other words, in turns. */
  readonly otherwise?: true | undefined;
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
