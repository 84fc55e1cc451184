import type { ActorLogic } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import type { SessionInput } from '../../machines/case/context';
import { newCase, type Snapshot } from '../../machines/decide';
import { digestFor } from '../../machines/digest';
import type { SessionEvent } from '../../machines/events';
import { confirms } from '../../machines/question';
import { assignedPolicy } from '../../machines/policy';
import { sessionMachine } from '../../machines/session';
import { count } from '../support/counts';
import { aUser, claimOf, forward } from './kit';

/** The explorer's types know nothing of typed emissions. */
const logic = sessionMachine as unknown as ActorLogic<Snapshot, SessionEvent, SessionInput>;
export const legs = ['a', 'b'] as const;
const changed = '+16135550177';
/** The few know one user, right secrets and one instant; the rules looked at are the same. */
const thorough = count(0, 1) === 1;

export const requestOf = ({ value }: Pick<Snapshot, 'value'>): unknown => (value as { readonly request: string }).request;

/** A second leg beside a chat: how it may come, and what it does that a chat does not. */
export interface Second {
  readonly opens: (at: number) => readonly SessionEvent[];
  readonly does: (at: number) => readonly SessionEvent[];
}

/** What a chat `a` and the second leg can do that matters for who may have what carried out; few users, one change. */
function possible(second: Second): (snapshot: Snapshot) => SessionEvent[] {
  return ({ context, value }) => {
    const at = context.clock;
    const asker = aUser(context.grant?.asker ?? 'u101');
    const facts = {
      asker,
      changes: Object.fromEntries(
        context.changes.map((change) => [
          change.id,
          {
            subject: asker,
            number: { number: change.fields.number ?? '', sort: 'ordinary' as const, abroad: false, own: false },
          },
        ]),
      ),
    };
    const open = legs.filter((leg) => context.legs[leg] && !context.legs[leg]?.ended);
    const perLeg = open.flatMap((leg): SessionEvent[] => [
      { type: 'leg.asked', leg, at },
      { type: 'user.claimed', leg, at, claim: claimOf('u101') },
      ...(thorough && leg === 'b' ? [{ type: 'user.claimed' as const, leg, at, claim: claimOf('u666') }] : []),
      { type: 'secret.checked', leg, at, ok: true, user: 'u101', method: 'pin', epoch: 1 },
      ...(thorough && leg === 'b'
        ? [{ type: 'secret.checked' as const, leg, at, ok: false, user: 'u101', method: 'pin' as const, epoch: 1 }]
        : []),
      { type: 'request.drafted', leg, at, drafts: [forward()] },
      ...(leg === 'b' ? [{ type: 'field.given' as const, leg, at, fields: { number: changed } }] : []),
      { type: 'request.confirmed', leg, at },
    ]);
    return [
      ...(open.length === 0 ? [{ type: 'leg.opened' as const, leg: 'a', at, channel: 'chat' as const, language: 'en' as const }] : []),
      ...(context.legs['b'] ? (open.includes('b') ? second.does(at) : []) : second.opens(at)),
      ...perLeg,
      ...context.changes
        .filter(({ status }) => status === 'authorized')
        .map(({ id }): SessionEvent => ({
          type: 'effect.settled',
          id: 'e',
          change: id,
          at,
          outcome: { status: 'applied', at, asker: 'u101', subject: 'u101' },
        })),
      ...(requestOf({ value }) === 'authorizing' ? [{ type: 'directory.read' as const, facts, at }] : []),
      { type: 'grant.revoked', user: 'u101', epoch: 2, because: 'new-pin', at },
      ...(thorough ? [{ type: 'clock.ticked' as const, at: at + assignedPolicy.grantIdle }] : []),
    ];
  };
}

/** What tells two states apart; counters and absolute times do not. */
function key({ value, context }: Snapshot): string {
  const { grant, yes } = context;
  const seen = legs.map((id) => {
    const leg = context.legs[id];
    return (
      leg && [
        leg.claim?.user,
        leg.proof?.epoch,
        confirms(leg.question) === digestFor(context, id),
        leg.ended,
        leg.disputing,
        leg.hold !== undefined,
        leg.mail?.worded,
        leg.mail?.mixed,
        leg.mail?.proved,
        leg.written,
        leg.begun?.epoch,
      ]
    );
  });
  return JSON.stringify([
    value,
    seen,
    grant && [grant.asker, grant.epoch],
    yes && [yes.leg, yes.digest === digestFor(context, yes.leg)],
    context.draftedBy,
    context.changes.map((change) => [change.status, change.fields]),
    context.clock,
  ]).replaceAll(/00-case-\d+/g, 'change');
}

const beyond = ({ context, value }: Snapshot): boolean =>
  context.nextChange > 2 || context.clock > assignedPolicy.grantIdle || requestOf({ value }) === 'settled';
const input = { case: '00-case', policy: assignedPolicy, at: 0 };

export const explore = (second: Second) =>
  adjacencyMapToArray(
    getAdjacencyMap(logic, {
      events: possible(second),
      serializeState: key,
      fromState: newCase(input),
      stopWhen: beyond,
      limit: 2_000_000,
      input,
    }),
  );

export type Edge = ReturnType<typeof explore>[number];

/** Edges on which something began to be carried out. */
export const begun = (edges: readonly Edge[]): readonly Edge[] =>
  edges.filter(
    ({ state, nextState }) => requestOf(state) !== 'applying' && nextState.context.changes.some((change) => change.status === 'authorized'),
  );

/** Edges on which a leg gained a proof, with the leg. */
export const gained = (edges: readonly Edge[]) =>
  edges.flatMap((edge) =>
    legs
      .filter((leg) => edge.state.context.legs[leg]?.proof === undefined && edge.nextState.context.legs[leg]?.proof !== undefined)
      .map((leg) => ({ ...edge, leg })),
  );
