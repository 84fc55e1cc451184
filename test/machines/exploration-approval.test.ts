import type { ActorLogic } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import type { SessionInput } from '../../machines/case/context';
import { newCase, type Snapshot } from '../../machines/decide';
import { digestFor } from '../../machines/digest';
import type { SessionEvent } from '../../machines/events';
import { assignedPolicy } from '../../machines/policy';
import { sessionMachine } from '../../machines/session';
import { count } from '../support/counts';
import { boss, life } from './approval-kit';
import { aUser, claimOf, forward } from './kit';

/** The explorer's types know nothing of typed emissions. */
const logic = sessionMachine as unknown as ActorLogic<Snapshot, SessionEvent, SessionInput>;
const changed = '+16135550177';
/** The few know one name, no second thoughts and fewer wrong answers; the rules looked at are the same. */
const thorough = count(0, 1) === 1;
const requestOf = ({ value }: Pick<Snapshot, 'value'>): unknown => (value as { readonly request: string }).request;

/** What one chat, its administrators, revocations and time can do, by right and by wrong. */
function possible({ context, value }: Snapshot): SessionEvent[] {
  const at = context.clock;
  const leg = 'a';
  if (!context.legs[leg]) return [{ type: 'leg.opened', leg, at, channel: 'chat', language: 'en' }];
  const asker = aUser('u101');
  const { approval } = context;
  const answer = {
    type: 'approval.answered' as const,
    at,
    handle: approval?.handle ?? 'none',
    digest: approval?.digest ?? 'none',
    approverEpoch: 1,
    subjects: ['u101'],
    epoch: 1,
    askedEpoch: 1,
  };
  const changes = Object.fromEntries(
    context.changes.map((change) => [
      change.id,
      { subject: asker, number: { number: change.fields.number ?? '', sort: 'ordinary' as const, abroad: false, own: false } },
    ]),
  );
  return [
    { type: 'leg.asked', leg, at },
    { type: 'user.claimed', leg, at, claim: claimOf('u101') },
    ...(thorough ? [{ type: 'user.claimed' as const, leg, at, claim: claimOf('u666') }] : []),
    { type: 'request.drafted', leg, at, drafts: [forward()] },
    { type: 'field.given', leg, at, fields: { number: changed } },
    { type: 'request.confirmed', leg, at },
    ...(thorough ? [{ type: 'request.declined' as const, leg, at }] : []),
    { type: 'mailbox.lost', leg, at },
    { type: 'approval.agreed', leg, at },
    { type: 'secret.checked', leg, at, ok: true, user: 'u101', method: 'pin', epoch: 1 },
    { ...answer, approver: boss(), proved: true, code: true },
    { ...answer, approver: boss(), proved: true, code: false },
    { ...answer, approver: boss(), proved: false, code: true },
    { ...answer, approver: boss({ id: 'u101' }), proved: true, code: true },
    ...(thorough
      ? [
          { ...answer, approver: boss({ roles: [] }), proved: true, code: true },
          { ...answer, approver: boss(), proved: true, code: true, epoch: 2 },
        ]
      : []),
    { type: 'approval.refused', at, handle: approval?.handle ?? 'none', approver: boss() },
    ...context.changes
      .filter(({ status }) => status === 'authorized')
      .map(({ id }): SessionEvent => ({
        type: 'effect.settled',
        id: 'e',
        change: id,
        at,
        outcome: { status: 'applied', at, asker: 'u101', subject: 'u101' },
      })),
    ...(requestOf({ value }) === 'authorizing'
      ? [
          { type: 'directory.read' as const, at, facts: { asker, approver: boss(), changes } },
          { type: 'directory.read' as const, at, facts: { asker, approver: boss({ roles: [] }), changes } },
        ]
      : []),
    { type: 'grant.revoked', user: 'u101', epoch: 2, because: 'new-pin', at },
    ...(context.approval?.given ? [{ type: 'grant.revoked' as const, user: 'u100', epoch: 2, because: 'new-pin' as const, at }] : []),
    ...(thorough || context.approval ? [{ type: 'clock.ticked' as const, at: at + life }] : []),
  ];
}

/** What tells two states apart; counters and absolute times do not, but wrong codes do. */
function key({ value, context }: Snapshot): string {
  const { grant, yes, approval, changes } = context;
  const leg = context.legs['a'];
  const question =
    leg && ('digest' in leg.question ? [leg.question.ask, leg.question.digest === digestFor(context, 'a')] : leg.question.ask);
  return JSON.stringify([
    value,
    leg && [leg.claim?.user, leg.proof?.epoch, leg.noMailbox, question],
    grant?.epoch,
    yes && yes.digest === digestFor(context, yes.leg),
    changes.map((change) => [change.status, change.fields]),
    approval && [approval.wrong, approval.dead, approval.given?.by.user, approval.digest === digestFor(context, 'a')],
    context.clock > 0,
  ]);
}

const beyond = ({ context, value }: Snapshot): boolean =>
  context.nextChange > 2 || context.clock > life || requestOf({ value }) === 'settled';
const input = { case: '00-case', policy: assignedPolicy, at: 0 };

describe('every path of a chat whose customer cannot get into the mailbox', () => {
  const edges = adjacencyMapToArray(
    getAdjacencyMap(logic, { events: possible, serializeState: key, fromState: newCase(input), stopWhen: beyond, limit: 2_000_000, input }),
  );
  const reached = new Set(edges.map(({ nextState }) => (nextState.value as { readonly identity: string }).identity));

  test('waits for an administrator, and stops waiting', () => {
    expect(reached).toContain('awaitingAdministrator');
    const untrue = edges.filter(
      ({ nextState: { context }, nextState }) =>
        nextState.hasTag('awaits-administrator') !==
        (context.approval !== undefined &&
          context.approval.given === undefined &&
          context.grant === undefined &&
          nextState.matches({ handling: 'bot' })),
    );
    expect(untrue.map(({ event }) => event)).toEqual([]);
  });

  test('a confirmation is given by nothing but the right answer of another administrator, whose PIN and code were right, to what is open now (I13)', () => {
    const given = edges.filter(({ state, nextState }) => !state.context.approval?.given && nextState.context.approval?.given);
    expect(given.length).toBeGreaterThan(0);
    for (const { state, event, nextState } of given) {
      expect(event).toMatchObject({
        type: 'approval.answered',
        code: true,
        proved: true,
        epoch: 1,
        approver: { id: 'u100', roles: ['administrator'] },
      });
      expect([state.context.approval?.dead, state.context.approval?.digest === digestFor(state.context, 'a')]).toEqual([undefined, true]);
      expect(nextState.context.approval?.changes.map(({ fields }) => fields)).toEqual(state.context.changes.map(({ fields }) => fields));
    }
  });

  test('what is carried out without the PIN was said yes to, shown and confirmed exactly so, by who is still an administrator (I1, P4)', () => {
    const begun = edges.filter(
      ({ state, nextState }) =>
        requestOf(state) !== 'applying' &&
        nextState.context.changes.some(({ status }) => status === 'authorized') &&
        state.context.grant === undefined,
    );
    expect(begun.length).toBeGreaterThan(0);
    for (const { state, event } of begun) {
      const { approval, yes, changes } = state.context;
      expect(event).toMatchObject({ type: 'directory.read', facts: { approver: { roles: ['administrator'] } } });
      expect([approval?.given?.by.user, approval?.dead, yes?.digest === digestFor(state.context, 'a')]).toEqual(['u100', undefined, true]);
      expect(changes.map(({ fields }) => fields)).toEqual(approval?.changes.map(({ fields }) => fields));
    }
  });

  test('it gives no leg a proof and the case no grant (P1, P2)', () => {
    const proofs = ({ context }: Snapshot): string => JSON.stringify([context.grant, context.legs['a']?.proof]);
    expect(
      edges
        .filter(({ state, event, nextState }) => event.type === 'approval.answered' && proofs(state) !== proofs(nextState))
        .map(({ event }) => event),
    ).toEqual([]);
  });

  test('one that is dead or gone never comes to life, and nobody tries a fourth code', () => {
    const alive = edges.filter(({ state, event, nextState }) => {
      const [before, after] = [state.context.approval, nextState.context.approval];
      const revived = before?.dead === true && after?.handle === before.handle && after.dead !== true;
      return (
        revived ||
        (!before && after !== undefined && event.type !== 'approval.agreed') ||
        (after?.wrong ?? 0) > assignedPolicy.approvalTries
      );
    });
    expect(alive.map(({ event }) => event)).toEqual([]);
  });
});
