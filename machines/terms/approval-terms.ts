import type { SessionContext } from '../case/context';
import type { Approval } from '../case/grant';
import { digestFor } from '../digest';
import type { EventOf } from '../events';
import type { DirectoryFacts } from '../directory-facts';
import type { AccountId, UserFacts, UserId } from '../words';

/** An answer from the page: whose, with which proofs, to what. */
export type Answer = EventOf<'approval.answered'>;

interface Answering {
  readonly approval: Approval;
  readonly answer: Answer;
  readonly context: SessionContext;
}
interface Confirming {
  readonly approver: UserFacts;
  readonly asker: UserId;
  readonly account: AccountId | undefined;
  readonly subjects: readonly UserId[];
}

/**
 * I13, term by term: what an answer must be to count at all, whatever code it brings. Each is taken away in turn by the
 * mutation run, which must then find a red test.
 */
export const answerTerms = {
  /** Works once (I4). */
  notGiven: ({ approval }: Answering) => approval.given === undefined,
  /** Neither refused nor tried wrongly too often. */
  alive: ({ approval }: Answering) => approval.dead === undefined,
  notOver: ({ approval, answer }: Answering) => answer.at < approval.until,
  /** This very one, not an earlier one of the case (I5). */
  thisOne: ({ approval, answer }: Answering) => answer.handle === approval.handle,
  /** What was looked at is what would be done. */
  thisRequest: ({ approval, answer }: Answering) => answer.digest === approval.digest,
  /** And it still waits to be done: not by the PIN meanwhile, which turned up after all. */
  stillOpen: ({ approval, context }: Answering) => approval.digest === digestFor(context, approval.leg),
  /** Who answers has just shown who they are, by their own PIN. */
  proved: ({ answer }: Answering) => answer.proved,
  /** Nothing of the asker's was revoked since it was asked for (I8). */
  notRevoked: ({ answer }: Answering) => answer.epoch === answer.askedEpoch,
} satisfies Record<string, (answering: Answering) => boolean>;

/** Who may confirm, as the directory tells it in this turn (I13): on the page and again before the gate. */
export const approverTerms = {
  /** Nobody confirms themself. */
  another: ({ approver, asker }: Confirming) => approver.id !== asker,
  /** Nor a change of their own data that somebody else asks for. */
  noSubject: ({ approver, subjects }: Confirming) => !subjects.includes(approver.id),
  ofTheAccount: ({ approver, account }: Confirming) => approver.account === account,
  administrator: ({ approver }: Confirming) => approver.roles.includes('administrator'),
  activated: ({ approver }: Confirming) => approver.activated,
  notSuspended: ({ approver }: Confirming) => !approver.suspended,
} satisfies Record<string, (confirming: Confirming) => boolean>;

type Term<T> = (subject: T) => boolean;
const all = <T>(terms: Readonly<Record<string, Term<T>>>, subject: T): boolean => Object.values(terms).every((term) => term(subject));

/** May this user confirm somebody of this account, for changes of these subjects? */
export const mayConfirm = (confirming: Omit<Confirming, 'approver'> & { readonly approver: UserFacts | undefined }): boolean =>
  confirming.approver !== undefined && all(approverTerms, { ...confirming, approver: confirming.approver });

/** Does this answer count: its code is compared outside, and one more thing. */
export function mayAnswer(context: SessionContext, answer: Answer): boolean {
  const { approval } = context;
  return (
    approval !== undefined &&
    all(answerTerms, { approval, answer, context }) &&
    mayConfirm({ approver: answer.approver, asker: approval.asker, account: approval.account, subjects: answer.subjects })
  );
}

/** The gate's question: whoever confirmed may still do so, for this change. */
export const stillConfirms = (approval: Approval, { approver, asker }: DirectoryFacts, subject: UserId | undefined): boolean =>
  approver?.id === approval.given?.by.user &&
  mayConfirm({ approver, asker: approval.asker, account: asker?.account, subjects: subject === undefined ? [] : [subject] });
