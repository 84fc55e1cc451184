import { handlingOf } from '../regions/handling-of';
import type { Desk } from '../case/context';
import type { Grant } from '../case/grant';
import type { Snapshot } from '../decide';
import { rightEnds, liveGrant } from '../rights';
import { isUnanswered } from '../terms/thread-terms';
import { confirms, type Question } from '../question';
import type { Change, Channel, Claim, Instant, Language, LegId, ProofMethod } from '../words';

/** One leg as the desk sees it: what it says of itself, and by what it is proved until when. Nobody can set any of it. */
export interface DeskLeg {
  readonly leg: LegId;
  readonly channel: Channel;
  readonly language: Language;
  /** Its own last input. */
  readonly seen: Instant;
  readonly ended: boolean;
  /** Proves nothing (I7). */
  readonly claim: Pick<Claim, 'shown' | 'user' | 'account'> | undefined;
  /** Undefined: it has no live proof; nothing of an account is told to it, or changed for it (P3). */
  readonly proved: { readonly method: ProofMethod; readonly since: Instant; readonly until: Instant } | undefined;
  /** What it is asked. */
  readonly question: Question['ask'];
  /** Its summary, for a PIN that is said for exactly this (I1); undefined: none was put to it. */
  readonly summarized: string | undefined;
  /** Nothing proves that its mails are of an account's owner (I7). */
  readonly stranger: boolean;
  /** Where it wants answers to go. */
  readonly replyTo: string | undefined;
}

/** All that the desk may know of a case beside its transcript. No secret is in it (I11). */
export interface DeskView {
  readonly state: 'bot' | 'waiting' | 'agent' | 'closed';
  readonly desk: Desk | undefined;
  readonly legs: readonly DeskLeg[];
  /** All of the request: open, under way, settled. A secret is a handle and never shown. */
  readonly changes: readonly Change[];
  /** Whose leg the request is. */
  readonly draftedBy: LegId | undefined;
  readonly grant: Grant | undefined;
}

/** Of a case at this instant: a right that has run out by then is shown as none. A thread that we began is none of its legs before it is answered. */
export function viewDesk(snapshot: Snapshot, at: Instant): DeskView {
  const { context } = snapshot;
  const now = Math.max(at, context.clock);
  const legs = Object.entries(context.legs)
    .filter(([leg]) => !isUnanswered(context, leg))
    .map(([leg, own]): DeskLeg => {
      const grant = liveGrant(context, leg, now);
      const { channel, language, seen, ended = false, claim, question, replyTo, written } = own;
      return {
        leg,
        channel,
        language,
        seen,
        ended,
        question: question.ask,
        replyTo,
        stranger: written === 'stranger',
        claim: claim && { shown: claim.shown, user: claim.user, account: claim.account },
        proved: grant && own.proof && { method: own.proof.method, since: own.proof.at, until: rightEnds(context, own, grant) },
        summarized: confirms(question),
      };
    });
  return {
    state: handlingOf(snapshot),
    desk: context.desk,
    legs,
    changes: context.changes,
    draftedBy: context.draftedBy,
    grant: context.grant,
  };
}
