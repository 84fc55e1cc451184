import type { Approval, Grant } from './grant';
import type { Leg } from './leg';
import type { Policy } from '../policy';
import type { AgentName, CaseId, Change, Escalation, Instant, LegId, Score, UserId } from '../words';

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
