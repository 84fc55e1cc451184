import { wakeAt } from './clock-steps';
import type { Grant, Moved } from './context';
import type { Snapshot } from './decide';
import { openChanges } from './digest';
import { nothingInHand } from './join-steps';
import { liveGrant, mayTouch, openGrant } from './rights';
import type { Question } from './question';
import type { Change, Claim, Instant, LegId } from './words';

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
  readonly claim: Claim | undefined;
  readonly named: readonly string[];
  /** It has a right to all that is in hand: a live proof, or a PIN that holds for it (P8). */
  readonly proved: boolean;
  /** Six bare digits of this leg are its PIN: it was asked for, or a wrong one was given (P10). */
  readonly proving: boolean;
  /** It may go on in an open case in which its user is proved: a proved call with nothing in hand. */
  readonly seeks: boolean;
  /** Where its call went on; undefined: it is here. */
  readonly movedTo: Moved | undefined;
  /** The request in hand, empty when it is another leg's and this one has not shown who it is (P3). */
  readonly changes: readonly Change[];
}

export function viewCase(snapshot: Snapshot): CaseView {
  const open = !snapshot.hasTag('closed');
  return {
    open,
    needsFacts: snapshot.hasTag('needs-facts'),
    grant: snapshot.context.grant,
    wakeAt: open ? wakeAt(snapshot.context) : undefined,
  };
}

/** Undefined: the case has no such leg. */
export function viewLeg(snapshot: Snapshot, leg: LegId): LegView | undefined {
  const own = snapshot.context.legs[leg];
  if (!own) return undefined;
  const named = [own.partial?.account, own.partial?.extension, ...(own.claim?.shown.match(/\d+/g) ?? [])];
  return {
    question: own.question,
    claim: own.claim,
    named: named.filter((digits) => digits !== undefined),
    proved: openGrant(snapshot.context, leg) !== undefined,
    proving: own.proving === true,
    seeks: own.seeks === true && liveGrant(snapshot.context, leg) !== undefined && nothingInHand(snapshot.context),
    movedTo: own.movedTo,
    changes: mayTouch(snapshot.context, leg) ? openChanges(snapshot.context) : [],
  };
}
