import type { SessionContext } from '../case/context';
import { digestFor, openChanges } from '../digest';
import type { EventOf, SessionEvent } from '../events';
import { isIdle } from '../steps/clock-steps';
import { legsOf } from '../case/legs';
import { mayTakeDraft } from '../steps/hand-over-steps';
import { mayJoin } from '../terms/join-terms';
import { mailDecides } from '../terms/mail-terms';
import { silentFor } from '../steps/approval-ended-steps';
import { mayRefuse } from '../steps/approval-answered-steps';
import { isAsked, mayAsk } from '../steps/approval-asked-steps';
import { mayAnswer } from '../terms/approval-terms';
import { asksPin, confirms } from '../question';
import { acting, wanting } from '../steps/authorize-steps';
import { awaits } from '../steps/settle-steps';
import { isComplete, missingField, onlyFree, yesCounts } from '../steps/request-steps';
import { mayKey } from '../terms/secret-terms';
import { mayName, mayProve } from '../terms/sign-in-terms';
import { answerProves, mayBegin } from '../terms/thread-terms';
import { agentUntil, isCallers } from '../desk/desk-state';
import { isDeed, refusalOf } from '../desk/desk-rules';
import { failedFor, wantsAddress } from '../steps/escalation-steps';
import { mayRate } from '../steps/closing-steps';
import { saidForThis } from '../terms/said-terms';
import { stands, undoing } from '../steps/undo-steps';
import { holders, liveGrant, mayTouch, openGrant, provedLegs } from '../rights';

/** What a guard looks at. */
interface Seen {
  readonly context: SessionContext;
  readonly event: SessionEvent;
}
type Guard = (seen: Seen) => boolean;

/** A mail thread is a stranger's unless it was judged to be somebody's. */
const isStrange = ({ channel, written }: EventOf<'leg.opened'>): boolean => channel === 'email' && (written ?? 'stranger') === 'stranger';

const legOf = (event: SessionEvent): string => ('leg' in event ? event.leg : '');
const isCrowded = (event: SessionEvent): boolean => 'crowded' in event && event.crowded === true;

/**
 * Every condition of the machine, by name. Each is deleted in turn (made always true) by the mutation run, which must
 * then find a red test.
 */
export const guards = {
  /** The event comes from a leg of this case. */
  fromALeg: ({ context, event }) => context.legs[legOf(event)] !== undefined,
  /** A new leg may come: the first one, or into a case whose user has been proved, unless nothing proves whose mail it is (P2). */
  mayOpen: ({ context, event }) =>
    context.legs[legOf(event)] !== undefined ||
    (event.type === 'leg.opened' && event.joins
      ? mayJoin(context, event.joins)
      : legsOf(context).length === 0 || (provedLegs(context).length > 0 && !(event.type === 'leg.opened' && isStrange(event)))),
  /** Right, for the very user this leg claims, not by a stranger's mail, and not against another asker who holds the case (P1, P7). */
  secretRight: ({ context, event }) =>
    event.type === 'secret.checked' &&
    event.ok &&
    context.legs[event.leg]?.claim?.user === event.user &&
    context.legs[event.leg]?.written !== 'stranger' &&
    (context.grant === undefined || context.grant.asker === event.user || holders(context).every((leg) => leg === event.leg)),
  /** A portal sign-in of the chat's own browser proves it, or at least says who it is. */
  signInProves: ({ context, event }) => event.type === 'sign-in.shown' && context.legs[event.leg] !== undefined && mayProve(context, event),
  signInNames: ({ context, event }) => event.type === 'sign-in.shown' && context.legs[event.leg] !== undefined && mayName(context, event),
  /** A proved leg asked us to write to its user (P2). */
  mayBegin: ({ context, event }) => event.type === 'thread.begun' && mayBegin(context, event.leg, event.by),
  /** An answer in a thread that we began, while the right stands under which we did (P8). */
  answerProves: ({ context, event }) => event.type === 'thread.answered' && answerProves(context, event.leg, event.user),
  /** The case's grant is this user's and older than the revocation (I8). */
  grantBelow: ({ context, event }) =>
    event.type === 'grant.revoked' &&
    context.grant !== undefined &&
    context.grant.asker === event.user &&
    context.grant.epoch < event.epoch,
  /** This leg was asked whether an administrator shall be asked, for what it said yes to (P4). */
  mayAskAdministrator: ({ context, event }) => {
    const question = context.legs[legOf(event)]?.question;
    return question?.ask === 'administrator' && question.digest === digestFor(context, legOf(event)) && mayAsk(context, legOf(event));
  },
  approvalAsked: ({ context, event }) => isAsked(context, legOf(event)),
  /** An administrator is asked in this case. */
  approvalOpen: ({ context }) => context.approval !== undefined && context.approval.given === undefined,
  noApprovalOpen: ({ context }) => context.approval === undefined || context.approval.given !== undefined,
  /** Everything is right, the code too (I13). */
  mayApprove: ({ context, event }) => event.type === 'approval.answered' && event.code && mayAnswer(context, event),
  /** ... but for the code. */
  mayTry: ({ context, event }) => event.type === 'approval.answered' && mayAnswer(context, event),
  /** Asked for on the page of the one that is open. */
  thisApproval: ({ context, event }) =>
    event.type === 'approver.pin-requested' &&
    context.approval?.handle === event.handle &&
    context.approval.given === undefined &&
    context.approval.dead === undefined,
  mayRefuse: ({ context, event }) => event.type === 'approval.refused' && mayRefuse(context, event),
  /** The leg was silent for longer than a reload may take. */
  awayTooLong: ({ context, event }) => event.at - (context.legs[legOf(event)]?.seen ?? event.at) >= context.policy.reloadIdle,
  granted: ({ context }) => context.grant !== undefined,
  grantGone: ({ context }) => context.grant === undefined,
  someClaim: ({ context }) => legsOf(context).some(([, leg]) => leg.claim !== undefined),
  noClaim: ({ context }) => legsOf(context).every(([, leg]) => leg.claim === undefined),
  /** A PIN is asked for: it was mailed, or a yes waits for its proof. */
  pinOpen: ({ context }) =>
    legsOf(context).some(
      ([id, leg]) =>
        leg.claim !== undefined &&
        !liveGrant(context, id) &&
        (leg.mailedAt !== undefined || context.yes?.leg === id || asksPin(leg.question)),
    ),
  mayTouch: ({ context, event }) => mayTouch(context, legOf(event)),
  /** Digits were keyed in where a new secret was asked for. */
  mayKey: ({ context, event }) => event.type === 'secret.keyed' && mayKey({ context, leg: event.leg, change: event.change }),
  yesCounts: ({ context, event }) => yesCounts(context, legOf(event)),
  asked: ({ context, event }) => confirms(context.legs[legOf(event)]?.question) !== undefined,
  nothingOpen: ({ context }) => openChanges(context).length === 0,
  freeAndComplete: ({ context }) => onlyFree(context) && missingField(context) === undefined,
  /** Nothing is missing, and it is known who asks: it can be summarized. */
  complete: ({ context }) =>
    isComplete(context, acting(context)) && openChanges(context).length > 0 && context.legs[acting(context) ?? '']?.claim !== undefined,
  /** No yes stands for the request as it is now (P4). */
  yesGone: ({ context }) => context.yes === undefined || context.yes.digest !== digestFor(context, context.yes.leg),
  /** The leg that said yes has its own live proof, and the code where one is wanted (P1, P4). */
  proofStands: ({ context }) => {
    const leg = context.yes?.leg ?? '';
    const fresh = context.legs[leg]?.fresh;
    const coded = context.freshFor === undefined || (fresh?.digest === context.freshFor && context.clock < fresh.until);
    return openGrant(context, leg) !== undefined && coded;
  },
  wantsYes: ({ context, event }) => event.type === 'directory.read' && wanting(context, event.facts) === 'yes',
  wantsProof: ({ context, event }) => event.type === 'directory.read' && wanting(context, event.facts) === 'proof',
  wantsFresh: ({ context, event }) => event.type === 'directory.read' && wanting(context, event.facts) === 'fresh',
  /** An extension is somebody's already. */
  wantsExtension: ({ context, event }) => event.type === 'directory.read' && wanting(context, event.facts) === 'extension',
  /** The outcome of a change that is under way here. */
  awaited: ({ context, event }) => (event.type === 'effect.settled' || event.type === 'effect.delayed') && awaits(context, event.change),
  allSettled: ({ context }) => context.changes.every((change) => change.status !== 'authorized'),
  /** A mail that named everything, said to do it and carries its proof is its own yes (P8). */
  mailDecides: ({ context, event }) => event.type === 'mail.read' && mailDecides(context, event),
  /** The last leg of the case is gone: one that joined, or was joined, goes on. */
  lastLeg: ({ context, event }) => Object.entries(context.legs).every(([id, leg]) => id === legOf(event) || leg.ended === true),
  /** A draft from elsewhere is for a proved leg with nothing else in hand (P4). */
  mayTakeDraft: ({ context, event }) => event.type === 'draft.found' && mayTakeDraft(context, event.leg),
  /** The rights of who says "this was not me" have ended. */
  disputed: ({ context, event }) => event.type === 'rights.ended' && event.done && context.legs[event.leg]?.disputing === true,
  /** It is known what would put back what was done last, to a leg that may know it (P3). */
  mayUndo: ({ context, event }) => undoing(context, legOf(event)).length > 0,
  /** What was done last stays, and that is known to this leg. */
  cannotUndo: ({ context, event }) => stands(context, legOf(event)) !== undefined,
  /** A change was made, though not how to put it back is known. */
  somethingDone: ({ context }) => context.changes.some(({ status, kind }) => status === 'applied' && kind === 'call-forwarding.set'),
  idle: ({ context, event }) => isIdle(context, event.at),
  /** There is a desk to call somebody from. */
  mayCall: ({ context, event }) => context.policy.desk && context.legs[legOf(event)] !== undefined && !isCrowded(event),
  /** The second message in a row that was not understood; not of a stranger's mail, which may be anything, and no silence of a caller, who may not be there. */
  lostTwice: ({ context, event }) => {
    const own = context.legs[legOf(event)];
    const isSilent = event.type === 'message.puzzling' && (event.silent === true || event.whose !== undefined);
    return context.policy.desk && own !== undefined && own.written !== 'stranger' && own.misses >= 1 && !isSilent && !isCrowded(event);
  },
  failedForGood: ({ context, event }) => context.policy.desk && event.type === 'effect.settled' && failedFor(context, event) !== undefined,
  administratorSilent: ({ context, event }) => silentFor(context, event.at) !== undefined,
  /** Whoever called a person, or has shown who they are (P3), may do without. */
  mayWaive: ({ context, event }) => context.legs[legOf(event)] !== undefined && isCallers(context, legOf(event)),
  /** The last leg is gone, and nobody left an address: there is nobody to answer. */
  gaveUp: ({ context, event }) =>
    Object.entries(context.legs).every(([id, leg]) => (id === legOf(event) || leg.ended === true) && leg.replyTo === undefined),
  /** The agent who has the case has left its customer without an answer for too long. */
  agentGone: ({ context, event }) => event.at >= (agentUntil(context) ?? Infinity),
  /** An agent hands back what is theirs, and every leg of it is over. */
  leavesNobody: ({ context, event }) =>
    event.type === 'agent.handed-back' &&
    refusalOf(context, event) === undefined &&
    Object.values(context.legs).every(({ ended }) => ended === true),
  wantsAddress: ({ context, event }) => wantsAddress(context, legOf(event)),
  /** An agent may do this now: nothing of an account is authorized by it (I1). */
  mayDo: ({ context, event }) => isDeed(event) && refusalOf(context, event) === undefined,
  /** An agent keyed a PIN that is not theirs to key: whatever came of it counts for nothing. */
  keyedInVain: ({ context, event }) =>
    event.type === 'secret.checked' &&
    event.heardBy !== undefined &&
    refusalOf(context, { type: 'agent.keys', agent: event.heardBy, leg: event.leg, at: event.at }) !== undefined,
  keyedByAgent: ({ context, event }) =>
    event.type === 'secret.checked' &&
    event.heardBy !== undefined &&
    refusalOf(context, { type: 'agent.keys', agent: event.heardBy, leg: event.leg, at: event.at }) === undefined,
  /** On a call, the PIN said to an agent for exactly what was summarized is a yes to it (I1). */
  pinIsYes: ({ context, event }) => event.type === 'secret.checked' && saidForThis(context, event),
  /** The outcome of a change of a case that a person is wanted for. */
  settledHere: ({ context, event }) => context.desk !== undefined && event.type === 'effect.settled' && awaits(context, event.change),
  mayRate: ({ context, event }) => event.type === 'case.rated' && mayRate(context, event.leg),
} satisfies Record<string, Guard>;

export type GuardName = keyof typeof guards;
