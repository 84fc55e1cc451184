import { isAsked } from './steps/approval-asked-steps';
import { isProving } from './desk/beside-agent';
import { wakeAt } from './steps/clock-steps';
import type { SessionContext } from './case/context';
import type { GoesTo, Keying, Moved } from './case/leg';
import type { Approval, Grant } from './case/grant';
import type { Snapshot } from './decide';
import { openChanges } from './digest';
import { nothingInHand } from './steps/join-steps';
import { liveGrant, mayTouch, openGrant } from './rights';
import type { Question } from './question';
import type { Topic } from './tells';
import type { Change, Claim, Draft, Instant, LegId, ProofMethod, UserId } from './words';

/** What the world may ask of a case; states are asked by tag, so that they can be renamed. */
export interface CaseView {
  readonly open: boolean;
  /** The gate waits for the directory's facts of these changes. */
  readonly needsFacts: boolean;
  readonly grant: Grant | undefined;
  readonly wakeAt: Instant | undefined;
}

/** What one leg may know. */
export interface LegView {
  readonly question: Question;
  /** It stays open, and is asked in its other words. */
  readonly otherwise: true | undefined;
  /** What was answered to its last message. */
  readonly about: Topic | undefined;
  readonly claim: Claim | undefined;
  readonly named: readonly string[];
  /** It has a right to all that is in hand: a live proof, or a PIN that holds for it (P8). */
  readonly proved: boolean;
  /** Six bare digits of this leg are its PIN: it was asked for, a wrong one was given, or an agent has the case and it has no right (P10). */
  readonly proving: boolean;
  /** It may go on in an open case in which its user is proved: a proved call with nothing in hand. */
  readonly seeks: boolean;
  /** Where its call goes on now; undefined: nowhere. */
  readonly goesTo: GoesTo | undefined;
  /** What a call keys in beside its request. */
  readonly keying: Keying | undefined;
  /** A case it named that is to be looked for now: it has shown who it is, as `user`, at that epoch. */
  readonly looksFor: { readonly number: string; readonly user: UserId; readonly epoch: number; readonly method: ProofMethod } | undefined;
  /** Where its call went on; undefined: it is here. */
  readonly movedTo: Moved | undefined;
  /** We began this thread by mail: an answer from the address on file may prove it. */
  readonly begun: boolean;
  /** The request in hand, empty when it is another leg's and this one has not shown who it is (P3). */
  readonly changes: readonly Change[];
  /** What this leg drafted and cancelled last. */
  readonly givenUp: readonly Draft[];
  /** What was done last, for a leg that has shown who it is (P3). */
  readonly done: readonly Change[];
}

export function viewCase(snapshot: Snapshot): CaseView {
  return new Viewed(snapshot);
}

/** Each looks at the case when it is asked for: most who view a case ask for one of them. */
class Viewed implements CaseView {
  constructor(private readonly snapshot: Snapshot) {}

  get open(): boolean {
    return !this.snapshot.hasTag('closed');
  }

  get needsFacts(): boolean {
    return this.snapshot.hasTag('needs-facts');
  }

  get grant(): Grant | undefined {
    const { grant, approval } = this.snapshot.context;
    return grant ?? confirmed(approval);
  }

  get wakeAt(): Instant | undefined {
    return this.open ? wakeAt(this.snapshot.context) : undefined;
  }
}

/** What an administrator confirmed is revoked as a grant is (I8). */
const confirmed = (approval: Approval | undefined): Grant | undefined =>
  approval?.given && !approval.dead
    ? { asker: approval.asker, method: 'administrator', since: approval.given.at, until: approval.until, epoch: approval.given.epoch }
    : undefined;

/** Whom the gate has to know of (I1): who asks, and who confirmed them (I13). Undefined: nobody's right is asked for. */
export function concerned({ context }: Snapshot): { readonly asker: UserId; readonly approver?: UserId } | undefined {
  const leg = context.yes?.leg ?? context.draftedBy;
  const grant = (leg === undefined ? undefined : openGrant(context, leg)) ?? context.grant;
  const by = grant?.method === 'administrator' ? context.approval?.given?.by.user : undefined;
  return grant && { asker: grant.asker, ...(by === undefined ? {} : { approver: by }) };
}

/** Whose epochs the rights of this case stand on: the grant's asker, whom an administrator confirmed, and who did (I8). */
export function rightsOf({ context: { grant, approval } }: Snapshot): readonly { readonly user: UserId; readonly epoch: number }[] {
  const given = approval?.given;
  return [
    ...(grant ? [{ user: grant.asker, epoch: grant.epoch }] : []),
    ...(approval && given ? [{ user: approval.asker, epoch: given.epoch }, given.by] : []),
  ];
}

/** The administrator's confirmation that is asked for or given in a case. */
export const viewApproval = ({ context }: Snapshot): Approval | undefined => context.approval;

/** Calls that wait for an outcome that is known by now, also one of another leg, or for an administrator whose time is over: they are asked on, since a caller hears nothing else. */
export function callsToAsk(snapshot: Snapshot): readonly LegId[] {
  const { context } = snapshot;
  if (snapshot.hasTag('closed') || context.changes.some((change) => change.status === 'authorized')) return [];
  return Object.keys(context.legs).filter((leg) => {
    const own = context.legs[leg];
    const waited = own?.question.ask === 'nothing' || (own?.question.ask === 'waiting' && !isAsked(context, leg));
    return own?.channel === 'voice' && !own.ended && waited;
  });
}

let last: { readonly snapshot: Snapshot; readonly leg: LegId; readonly view: LegView | undefined } | undefined;

/** Undefined: the case has no such leg. A turn looks several times at the same leg of the same snapshot. */
export function viewLeg(snapshot: Snapshot, leg: LegId): LegView | undefined {
  if (last?.snapshot !== snapshot || last.leg !== leg) last = { snapshot, leg, view: lookAt(snapshot, leg) };
  return last.view;
}

function lookAt(snapshot: Snapshot, leg: LegId): LegView | undefined {
  const own = snapshot.context.legs[leg];
  if (!own) return undefined;
  // Digits in the domain of a login name are neither an account number nor an extension.
  const told = own.claim?.by === 'login' ? own.claim.shown.replace(/@\S*/g, '') : own.claim?.shown;
  const named = [own.partial?.account, own.partial?.extension, ...(told?.match(/\d+/g) ?? [])];
  return {
    question: own.question,
    otherwise: own.otherwise,
    about: own.about,
    claim: own.claim,
    named: named.filter((digits) => digits !== undefined),
    proved: openGrant(snapshot.context, leg) !== undefined,
    proving: isProving(snapshot.context, leg),
    seeks: own.seeks === true && liveGrant(snapshot.context, leg) !== undefined && nothingInHand(snapshot.context),
    goesTo: own.goesTo,
    keying: own.keying,
    looksFor: looksFor(snapshot.context, leg),
    movedTo: own.movedTo,
    begun: own.begun !== undefined,
    changes: mayTouch(snapshot.context, leg) ? openChanges(snapshot.context) : [],
    givenUp: own.givenUp ?? [],
    done: liveGrant(snapshot.context, leg) ? snapshot.context.changes.filter(({ status }) => status === 'applied') : [],
  };
}

function looksFor(context: SessionContext, leg: LegId): LegView['looksFor'] {
  const number = context.legs[leg]?.namedCase;
  const grant = liveGrant(context, leg);
  return number === undefined || !grant
    ? undefined
    : { number, user: grant.asker, epoch: grant.epoch, method: context.legs[leg]?.proof?.method ?? grant.method };
}
