import type { Scene, Speech } from '../../dialogs/scene';
import type { Decision, Snapshot } from '../../machines/decide';
import { seal } from '../../machines/case/envelope';
import type { Policy } from '../../machines/policy';
import { viewCase } from '../../machines/view';
import type { CaseId, Instant, LegId, Millis } from '../../machines/words';
import type { CasePort, ClaimedEffect, CommitResult, DeskRow, NewLine, TranscriptLine } from '../store/port';
import type { HeldCase, OpenCase } from './cases';
import { expectation } from './desk-side';
import { decideWithFacts, type DecideDeps, type Undecided } from './decide-with-facts';
import { toEffects } from './outgoing/effects-out';
import { figuresOf } from './figures';
import { markMails } from './outgoing/mark-mails';
import { markMessages } from './outgoing/mark-messages';
import { markPushes } from './outgoing/mark-pushes';
import { renderLines, type RenderSettings } from './outgoing/render';

/** How often a turn is decided anew when others were quicker; each time from a fresh load. */
export const rounds = 12;

export interface TurnDeps extends DecideDeps {
  readonly store: CasePort;
  readonly speech: Speech;
  readonly policy: Policy;
  readonly render: RenderSettings;
  /** How long effects are this instance's alone, from their commit; undefined: they wait for a worker. */
  readonly lease?: Millis;
  /** The case's row at the desk; absent: there is no desk. */
  readonly row?: (snapshot: Snapshot) => DeskRow | undefined;
  /** Called after every commit, with what was committed. */
  readonly committed: (committed: Committed) => void;
}

/** What a commit held, for those who act on it. */
export interface Committed {
  readonly case: CaseId;
  /** The case's number. */
  readonly number: string;
  readonly decision: Decision;
  /** Its effects, when they are this instance's to carry out. */
  readonly claimed: readonly ClaimedEffect[];
  /** What it wrote, to whichever legs. */
  readonly lines: readonly TranscriptLine[];
  readonly wakeAt: Instant | undefined;
}

/** One turn ready to be committed. */
export interface Prepared extends Undecided {
  readonly opened: OpenCase;
  readonly op: string;
  readonly own: readonly NewLine[];
  /** What somebody of the house says in their own words, in front of the bot's; brought to the leg as the bot's are. */
  readonly said?: readonly NewLine[];
  /** The article that answers what this leg asked, or those that may. */
  readonly help?: Pick<Scene, 'article' | 'parts' | 'near'> | undefined;
  readonly answers: string | undefined;
  readonly finishes: readonly { readonly id: string; readonly fence: number }[];
  /** Whoever hands the turn in takes this leg's lines along. */
  readonly taken?: LegId | undefined;
  /** Drops the greeting where the chat is already under way. */
  readonly greets: boolean;
}

export interface Turned {
  readonly result: CommitResult;
  readonly stored: HeldCase;
  readonly lines: readonly TranscriptLine[];
}

/** Decide, say, commit: the second half of every turn. Rejects with StoreUnavailable; nothing has left the house then. */
export async function decideSayCommit(deps: TurnDeps, turn: Prepared): Promise<Turned> {
  const { decision, asked } = await decideWithFacts(deps, turn);
  const { snapshot } = decision;
  const view = viewCase(snapshot);
  const { wakeAt } = view;
  const tells = turn.greets ? decision.tells : decision.tells.filter((tell) => tell.line.line !== 'greeting');
  const desk = snapshot.context.desk === undefined ? undefined : await expectation(deps.desk, tells, snapshot.context, turn.at);
  const rendered = renderLines(deps.speech, deps.render, {
    before: turn.opened.snapshot.context,
    snapshot,
    caseNumber: turn.opened.number,
    tells,
    asked,
    answers: turn.answers,
    help: turn.help,
    desk,
  });
  const { spoken, effects } = markMails(turn.said === undefined ? rendered : [...turn.said, ...rendered], decision.effects);
  const pushed = markPushes(spoken, {
    case: turn.opened.id,
    version: turn.opened.version,
    at: turn.at,
    taken: turn.taken,
    where: (leg) => snapshot.context.legs[leg]?.pushed,
  });
  const lines = [...turn.own, ...pushed.lines];
  const messages = deps.policy.webhooks
    ? markMessages(lines, { case: turn.opened.id, version: turn.opened.version, at: turn.at, legOf: (leg) => snapshot.context.legs[leg] })
    : [];
  const outgoing = [...pushed.effects, ...toEffects(effects, turn.at), ...messages];
  const state = seal(snapshot);
  const row = snapshot.context.desk === undefined ? undefined : deps.row?.(snapshot);
  const figures = deps.desk === undefined ? undefined : figuresOf(turn.opened.snapshot, decision);
  const result = await deps.store.commit({
    op: turn.op,
    at: turn.at,
    leg: turn.leg,
    expected: turn.opened.version,
    lines,
    finishes: turn.finishes,
    effects: outgoing,
    figures,
    leaseUntil: deps.lease === undefined || outgoing.length === 0 ? undefined : turn.at + deps.lease,
    case: {
      id: turn.opened.id,
      number: turn.opened.number,
      state,
      open: view.open,
      grant: view.grant && { user: view.grant.asker, epoch: view.grant.epoch },
      wakeAt,
      desk: row,
    },
  });
  if (result.status === 'committed')
    deps.committed({
      case: turn.opened.id,
      number: turn.opened.number,
      decision,
      claimed: result.claimed ?? [],
      lines: result.lines,
      wakeAt,
    });
  return {
    result,
    lines: result.status === 'committed' || result.status === 'repeated' ? result.lines : [],
    stored: {
      id: turn.opened.id,
      number: turn.opened.number,
      version: turn.opened.version + 1,
      state,
      open: view.open,
      floors: {},
      snapshot,
    },
  };
}
