import { isDeepStrictEqual } from 'node:util';
import { transition, type ActorLogic } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { digestFor } from '../../machines/digest';
import { newCase, type Snapshot } from '../../machines/decide';
import type { SessionInput } from '../../machines/case/context';
import type { SessionEvent } from '../../machines/events';
import { macrostep } from '../../machines/macrostep';
import { assignedPolicy, strictPolicy } from '../../machines/policy';
import { sessionMachine } from '../../machines/session';
import { count } from '../support/counts';
import { claimOf, forward, aUser } from './kit';

/** The explorer's types know nothing of typed emissions. */
const logic = sessionMachine as unknown as ActorLogic<Snapshot, SessionEvent, SessionInput>;
const legs = ['a', 'b'] as const;
const abroad = '+442079460000';
/** The few skip a second epoch, starting over, and the first leg's own call abroad; the rules looked at are the same. */
const thorough = count(0, 1) === 1;

const requestOf = ({ value }: Pick<Snapshot, 'value'>): unknown => (value as { readonly request: string }).request;

/** Everything that can happen to two legs and two users, with right and wrong secrets, each at the case's own clock. */
function possible({ context, value }: Snapshot): SessionEvent[] {
  const at = context.clock;
  const code = (leg: string): string => context.legs[leg]?.codeFor ?? 'no-digest';
  const asker = aUser(context.grant?.asker ?? 'u101');
  const facts = {
    asker,
    changes: Object.fromEntries(
      context.changes.map((change) => [
        change.id,
        {
          subject: asker,
          number: { number: change.fields.number ?? '', sort: 'ordinary' as const, abroad: change.fields.number === abroad, own: false },
        },
      ]),
    ),
  };
  const open = legs.filter((leg) => context.legs[leg] !== undefined);
  const perLeg = open.flatMap((leg): SessionEvent[] => [
    { type: 'leg.asked', leg, at },
    { type: 'user.claimed', leg, at, claim: claimOf('u101') },
    { type: 'user.claimed', leg, at, claim: claimOf('u666') },
    { type: 'secret.checked', leg, at, ok: false, user: 'u101', method: 'pin', epoch: 1 },
    { type: 'secret.checked', leg, at, ok: true, user: 'u101', method: 'pin', epoch: 1 },
    ...(thorough ? [{ type: 'secret.checked' as const, leg, at, ok: true, user: 'u101', method: 'link' as const, epoch: 2 }] : []),
    ...(context.freshFor === undefined
      ? []
      : [{ type: 'secret.checked' as const, leg, at, ok: true, user: 'u101', method: 'code' as const, epoch: 1, digest: code(leg) }]),
    { type: 'request.drafted', leg, at, drafts: [forward()] },
    ...(thorough || leg === 'b' ? [{ type: 'field.given' as const, leg, at, fields: { number: abroad } }] : []),
    { type: 'request.confirmed', leg, at },
    { type: 'request.cancelled', leg, at },
    ...(thorough ? [{ type: 'conversation.restarted' as const, leg, at }] : []),
    ...(leg === 'b' ? [{ type: 'link.requested' as const, leg, at }] : []),
  ]);
  const changes = context.changes
    .filter((change) => change.status === 'authorized')
    .flatMap((change): SessionEvent[] => [
      { type: 'effect.settled', id: 'e', change: change.id, at, outcome: { status: 'applied', at, asker: 'u101', subject: 'u101' } },
    ]);
  const opening = legs
    .filter((leg) => !open.includes(leg))
    .slice(0, 1)
    .map((leg): SessionEvent => ({ type: 'leg.opened', leg, at, channel: 'chat', language: 'en' }));
  return [
    ...opening,
    ...perLeg,
    ...changes,
    { type: 'directory.read', facts, at },
    ...(requestOf({ value }) === 'authorizing' ? [{ type: 'directory.unreachable' as const, at }] : []),
    { type: 'grant.revoked', user: 'u101', epoch: 2, because: 'new-pin', at },
    { type: 'clock.ticked', at: at + assignedPolicy.grantIdle },
  ];
}

/** What tells two states apart; counters and absolute times do not. */
function key({ value, context }: Snapshot): string {
  const { grant, yes } = context;
  const seen = Object.fromEntries(
    legs.map((id) => {
      const leg = context.legs[id];
      const question =
        leg && (leg.question.ask === 'confirm' ? leg.question.digest === digestFor(context, id) : leg.question.ask === 'code');
      return [id, leg && [leg.claim?.user, leg.proof?.epoch, leg.fresh !== undefined, question, leg.codeFor !== undefined]];
    }),
  );
  return JSON.stringify([
    value,
    seen,
    grant && [grant.asker, grant.epoch],
    yes && [yes.leg, yes.digest === digestFor(context, yes.leg)],
    context.freshFor !== undefined,
    context.draftedBy,
    context.changes.map((change) => [change.status, change.fields]),
  ]).replaceAll(/00-case-\d+/g, 'change');
}

/** One finished request is enough: what a second one could do, the first one could. */
const beyond = ({ context, value }: Snapshot): boolean =>
  context.nextChange > 2 || context.clock > assignedPolicy.grantIdle || requestOf({ value }) === 'settled';

const start = (): Snapshot => newCase({ case: '00-case', policy: assignedPolicy, at: 0 });
const options = {
  events: possible,
  serializeState: key,
  fromState: start(),
  stopWhen: beyond,
  limit: 2_000_000,
  input: { case: '00-case', policy: assignedPolicy, at: 0 },
};

describe('every path of a case with two legs', () => {
  const edges = adjacencyMapToArray(getAdjacencyMap(logic, options));

  test('reaches every state of every region', () => {
    const reached = new Set(
      edges.flatMap(({ nextState }) =>
        Object.entries(nextState.value as Record<string, string>).map(([region, state]) => `${region}.${state}`),
      ),
    );
    for (const state of ['anonymous', 'claimed', 'challenged', 'verified', 'expired']) expect(reached).toContain(`identity.${state}`);
    for (const state of ['idle', 'collecting', 'confirming', 'needsProof', 'authorizing', 'applying', 'settled'])
      expect(reached).toContain(`request.${state}`);
  });

  test('never begins to apply without the own live proof, of the live grant, of the very leg that said yes to this summary', () => {
    const begun = edges.filter(
      ({ state, nextState }) =>
        requestOf(state) !== 'applying' && nextState.context.changes.some((change) => change.status === 'authorized'),
    );
    expect(begun.length).toBeGreaterThan(0);
    for (const { state, event } of begun) {
      const { grant, yes, legs: held, clock } = state.context;
      const leg = yes === undefined ? undefined : held[yes.leg];
      expect(event.type).toBe('directory.read');
      expect(grant?.asker).toBe('u101');
      expect(leg?.claim?.user).toBe('u101');
      expect(leg?.proof?.epoch).toBe(grant?.epoch);
      expect(clock).toBeLessThan((leg?.seen ?? 0) + assignedPolicy.grantIdle);
      expect(yes?.digest).toContain(state.context.changes[0]?.fields.number ?? 'no number');
      if (state.context.changes[0]?.fields.number === abroad) expect(leg?.fresh?.digest).toBe(yes?.digest);
    }
  });

  test('never gives a proof but by a right secret of that leg, for the user the leg claims', () => {
    const gained = edges.flatMap((edge) =>
      legs
        .filter((leg) => edge.state.context.legs[leg]?.proof === undefined && edge.nextState.context.legs[leg]?.proof !== undefined)
        .map((leg) => ({ ...edge, leg })),
    );
    expect(gained.length).toBeGreaterThan(0);
    for (const { state, event, leg } of gained) {
      expect(event).toMatchObject({ type: 'secret.checked', ok: true, leg, user: state.context.legs[leg]?.claim?.user });
    }
  });

  test('never lets a second leg into a case in which nobody has been proved', () => {
    const joined = edges.filter(
      ({ state, nextState }) => Object.keys(state.context.legs).length === 1 && Object.keys(nextState.context.legs).length === 2,
    );
    expect(joined.length).toBeGreaterThan(0);
    for (const { state } of joined) expect(state.context.grant).toBeDefined();
  });

  test('never lets an unproved leg change what another leg drafted', () => {
    const altered = edges.filter(
      ({ state, event, nextState }) =>
        'leg' in event &&
        state.context.draftedBy !== undefined &&
        state.context.draftedBy !== event.leg &&
        state.context.legs[event.leg]?.proof === undefined &&
        event.type !== 'secret.checked' &&
        JSON.stringify(state.context.changes) !== JSON.stringify(nextState.context.changes),
    );
    expect(altered.map(({ event }) => event)).toEqual([]);
  });

  test('takes every step alike where PINs work once', () => {
    const bare = ({
      out,
      snapshot: {
        value,
        context: { policy: _policy, ...context },
      },
    }: ReturnType<typeof macrostep>) => ({ out, value, context });
    let alike = 0;
    for (const { state, event } of edges.filter((_edge, n) => thorough || n % 7 === 3)) {
      const [stays, once] = [
        macrostep(state, event),
        macrostep({ ...state, context: { ...state.context, policy: strictPolicy } }, event),
      ].map(bare);
      if (!isDeepStrictEqual(stays, once)) expect(once).toEqual(stays);
      alike += 1;
    }
    expect(alike).toBeGreaterThan(100);
  });

  test('takes every step as xstate takes it', () => {
    // Of each state some steps, each time others; all of them under `npm run prove`. Compared first in a quicker way than expect's.
    let alike = 0;
    const taken = edges.filter((_edge, n) => thorough || n % 7 === 0);
    for (const { state, event } of taken) {
      const [next, actions] = transition(sessionMachine, state, event);
      const own = macrostep(state, event);
      const [mine, its] = [
        { out: own.out, value: own.snapshot.value, context: own.snapshot.context, tags: own.snapshot.tags },
        {
          out: actions.map(({ params }) => (params as unknown as { readonly event: { readonly out: unknown } }).event.out),
          value: next.value,
          context: next.context,
          tags: next.tags,
        },
      ];
      if (!isDeepStrictEqual(mine, its)) expect(mine).toEqual(its);
      alike += 1;
    }
    expect(alike).toBe(taken.length);
  });

  test('prints how far it went', () => {
    const states = new Set(edges.map(({ state }) => key(state)));
    const paths = thorough ? getShortestPaths(logic, options).length : states.size;
    process.stdout.write(`explored: ${states.size} states, ${edges.length} transitions, ${paths} paths\n`);
    expect(states.size).toBeGreaterThan(300);
  });
});
