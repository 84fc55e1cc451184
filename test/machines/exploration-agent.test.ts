import { isDeepStrictEqual } from 'node:util';
import { decide, newCase, type Decision, type Snapshot } from '../../machines/decide';
import { digestFor } from '../../machines/digest';
import type { SessionEvent } from '../../machines/events';
import { confirms } from '../../machines/question';
import { strictPolicy } from '../../machines/policy';
import { liveGrant } from '../../machines/rights';
import { handlingOf } from '../../machines/regions/handling-of';
import { count } from '../support/counts';
import { aUser, claimOf, forward, withDesk } from './kit';

/** A chat, and a call that joins it. */
const legs = ['a', 'b'] as const;
const changed = '+16135550177';
/** In the few the other agent comes too late, no time goes by and fewer second thoughts are had; the rules looked at are the same. */
const thorough = count(0, 1) === 1;
const requestOf = ({ value }: Pick<Snapshot, 'value'>): unknown => (value as { readonly request: string }).request;

interface Edge {
  readonly state: Snapshot;
  readonly event: SessionEvent;
  readonly next: Decision;
}

/** What two legs, their agents, revocations and time can do, by right and by wrong. */
function possible({ context, value }: Snapshot): SessionEvent[] {
  const at = context.clock;
  const asker = aUser(context.grant?.asker ?? 'u101');
  const changes = Object.fromEntries(
    context.changes.map((change) => [
      change.id,
      { subject: asker, number: { number: change.fields.number ?? '', sort: 'ordinary' as const, abroad: false, own: false } },
    ]),
  );
  const open = legs.filter((leg) => context.legs[leg]);
  const perLeg = open.flatMap((leg): SessionEvent[] => {
    const right = { type: 'secret.checked' as const, leg, at, ok: true, user: 'u101', method: 'pin' as const, epoch: 1 };
    return [
      { type: 'leg.asked', leg, at },
      ...(thorough || leg === 'b' ? [{ type: 'leg.spoke' as const, leg, at, language: 'en' as const }] : []),
      { type: 'user.claimed', leg, at, claim: claimOf('u101') },
      right,
      { ...right, heardBy: 'sam', digest: digestFor(context, leg) },
      ...(thorough
        ? [
            { ...right, heardBy: 'alex', digest: digestFor(context, leg) },
            { ...right, heardBy: 'sam' },
          ]
        : []),
      ...(thorough || leg === 'a' ? [{ type: 'request.drafted' as const, leg, at, drafts: [forward()] }] : []),
      { type: 'request.confirmed', leg, at },
      { type: 'agent.drafted', agent: 'sam', leg, at, drafts: [forward(changed)] },
      ...(thorough ? [{ type: 'agent.drafted' as const, agent: 'alex', leg, at, drafts: [forward(changed)] }] : []),
      ...(thorough || leg === 'a' ? [{ type: 'agent.withdrew' as const, agent: 'sam', leg, at }] : []),
    ];
  });
  return [
    ...(open.includes('a') ? [] : [{ type: 'leg.opened' as const, leg: 'a', at, channel: 'chat' as const, language: 'en' as const }]),
    ...(open.includes('a') && !open.includes('b')
      ? [{ type: 'leg.opened' as const, leg: 'b', at, channel: 'voice' as const, language: 'en' as const }]
      : []),
    ...perLeg,
    ...(open.includes('a') ? [{ type: 'person.asked' as const, leg: 'a', at }] : []),
    ...(thorough && open.includes('a') ? [{ type: 'leg.resumed' as const, leg: 'a', at: at + withDesk.reloadIdle }] : []),
    { type: 'agent.took', agent: 'sam', name: 'Sam', at },
    ...(thorough || context.desk?.agent ? [{ type: 'agent.took' as const, agent: 'alex', name: 'Alex', at }] : []),
    { type: 'agent.handed-back', agent: 'sam', at },
    { type: 'agent.closed', agent: 'sam', at },
    ...context.changes
      .filter(({ status }) => status === 'authorized')
      .flatMap(({ id }): SessionEvent[] => [
        ...(thorough
          ? [
              {
                type: 'effect.settled' as const,
                id: 'e',
                change: id,
                at,
                outcome: { status: 'applied' as const, at, asker: 'u101', subject: 'u101' },
              },
            ]
          : []),
        { type: 'effect.settled', id: 'e', change: id, at, outcome: { status: 'failed' } },
      ]),
    ...(requestOf({ value }) === 'authorizing' ? [{ type: 'directory.read' as const, facts: { asker, changes }, at }] : []),
    ...(context.grant ? [{ type: 'grant.revoked' as const, user: 'u101', epoch: 2, because: 'new-pin' as const, at }] : []),
    ...(thorough ? [{ type: 'clock.ticked' as const, at: at + withDesk.grantIdle }] : []),
  ];
}

/** What tells two states apart; counters and absolute times do not, but whether a right lives does. */
function key({ value, context }: Snapshot): string {
  const { grant, yes, desk } = context;
  const seen = legs.map((id) => {
    const leg = context.legs[id];
    return (
      leg && [
        leg.claim?.user,
        leg.proof?.epoch,
        liveGrant(context, id) !== undefined,
        leg.proving,
        confirms(leg.question) === digestFor(context, id),
        leg.heardOf === digestFor(context, id),
      ]
    );
  });
  return JSON.stringify([
    value,
    seen,
    grant?.epoch,
    yes && [yes.leg, yes.digest === digestFor(context, yes.leg)],
    context.draftedBy,
    context.changes.map(({ status, fields }) => [status, fields]),
    desk && [desk.agent?.id, desk.back, desk.heard],
    context.clock > withDesk.reloadIdle,
  ]);
}

const beyond = (snapshot: Snapshot): boolean => handlingOf(snapshot) === 'closed' || tooFar(snapshot);
const tooFar = ({ context, value }: Snapshot): boolean =>
  context.nextChange > 2 || context.clock > withDesk.grantIdle + withDesk.reloadIdle || requestOf({ value }) === 'settled';

/** Every transition from every state that differs, in the order in which they are found. */
function explore(): readonly Edge[] {
  const first = newCase({ case: '00-case', policy: withDesk, at: 0 });
  const known = new Set([key(first)]);
  const edges: Edge[] = [];
  for (const states = [first]; states.length > 0;) {
    const state = states.pop();
    if (!state || beyond(state)) continue;
    for (const event of possible(state)) {
      const next = decide(state, [event]);
      edges.push({ state, event, next });
      const name = key(next.snapshot);
      if (!known.has(name)) states.push(next.snapshot);
      known.add(name);
    }
  }
  process.stdout.write(`with agents explored: ${known.size} states, ${edges.length} transitions\n`);
  return edges;
}

describe('every path of a chat and a call beside agents', () => {
  const edges = explore();
  const all = edges.map(({ next }) => next.snapshot);
  const types = (those: readonly Edge[]): readonly string[] => [...new Set(those.map(({ event }) => event.type))].sort();

  test('reaches everybody who may answer', () => {
    expect([...new Set(all.map(handlingOf))].sort()).toEqual(['agent', 'bot', 'closed', 'waiting']);
  });

  test('says who has the case as the states do', () => {
    const untrue = all.filter((snapshot) => {
      const { desk } = snapshot.context;
      const said = desk === undefined || desk.back ? 'bot' : desk.agent ? 'agent' : 'waiting';
      return handlingOf(snapshot) !== 'closed' && handlingOf(snapshot) !== said;
    });
    expect(untrue).toEqual([]);
  });

  test('where PINs work once every step is the same, but that no PIN an agent heard is to be replaced', () => {
    const { oneTimePin } = strictPolicy;
    let heard = 0;
    for (const { state, event, next } of edges.filter(
      ({ state: { context } }, n) => context.desk?.heard === undefined && (thorough || n % 5 === 2),
    )) {
      const once = decide(
        {
          ...state,
          context: { ...state.context, policy: { ...state.context.policy, ...(oneTimePin === undefined ? {} : { oneTimePin }) } },
        },
        [event],
      );
      expect(once.snapshot.context.desk?.heard).toBeUndefined();
      heard += next.snapshot.context.desk?.heard === undefined ? 0 : 1;
      const [mine, its] = [once, next].map(
        ({
          snapshot: {
            value,
            context: { policy: _policy, desk, ...context },
          },
          effects,
          tells,
        }) => ({
          value,
          context,
          desk: { ...desk, heard: undefined },
          effects,
          tells: tells.filter(({ line }) => line.line !== 'pin-to-be-replaced'),
        }),
      );
      if (!isDeepStrictEqual(mine, its)) expect(mine).toEqual(its);
    }
    expect(heard).toBeGreaterThan(10);
  });

  test("nothing is carried out but for a leg with its own live proof and its customer's own yes (I1, P1, P4)", () => {
    const begun = edges.filter(({ next }) => next.effects.some(({ effect }) => effect.type === 'change.apply'));
    expect(begun.some(({ state }) => handlingOf(state) === 'agent')).toBe(true);
    for (const {
      state: { context },
      event,
    } of begun) {
      expect(event.type).toBe('directory.read');
      const leg = context.yes?.leg ?? '';
      expect([liveGrant(context, leg)?.asker, context.legs[leg]?.claim?.user, context.yes?.digest === digestFor(context, leg)]).toEqual([
        'u101',
        'u101',
        true,
      ]);
    }
  });

  test("a yes is the customer's, to what was summarized on that leg, or the PIN they said on a call for exactly this", () => {
    const agreed = edges.filter(
      ({ state, next }) =>
        next.snapshot.context.yes !== undefined && JSON.stringify(next.snapshot.context.yes) !== JSON.stringify(state.context.yes),
    );
    expect(types(agreed)).toEqual(['request.confirmed', 'secret.checked']);
    for (const {
      state: { context },
      event,
      next,
    } of agreed) {
      const { yes } = next.snapshot.context;
      expect([yes?.leg, confirms(context.legs[yes?.leg ?? '']?.question)]).toEqual(['leg' in event ? event.leg : '', yes?.digest]);
      if (event.type === 'secret.checked')
        expect([event.heardBy, event.digest, context.legs[event.leg]?.channel, context.desk?.agent?.id]).toEqual([
          context.desk?.agent?.id ?? 'nobody',
          yes?.digest,
          'voice',
          event.heardBy,
        ]);
    }
  });

  test('no deed of an agent gives a proof or makes one last longer (I1)', () => {
    const more = edges.filter(
      ({ state, event, next }) =>
        'agent' in event &&
        legs.some((leg) => {
          const [before, after] = [state.context.legs[leg], next.snapshot.context.legs[leg]];
          return (after?.proof !== undefined && after.proof !== before?.proof) || after?.seen !== before?.seen;
        }),
    );
    expect(more.map(({ event }) => event)).toEqual([]);
    const granted = edges.filter(
      ({ state, event, next }) =>
        'agent' in event && next.snapshot.context.grant !== undefined && next.snapshot.context.grant !== state.context.grant,
    );
    expect(granted.map(({ event }) => event)).toEqual([]);
  });

  test('a leg is proved by nothing but its own right secret, keyed by the agent who has the case or by the customer', () => {
    const gained = edges.flatMap((edge) =>
      legs
        .filter((leg) => edge.state.context.legs[leg]?.proof === undefined && edge.next.snapshot.context.legs[leg]?.proof !== undefined)
        .map((leg) => ({ ...edge, leg })),
    );
    expect(gained.length).toBeGreaterThan(0);
    for (const {
      state: { context },
      event,
      leg,
    } of gained) {
      expect(event).toMatchObject({ type: 'secret.checked', ok: true, leg, user: context.legs[leg]?.claim?.user });
      if (event.type === 'secret.checked' && event.heardBy !== undefined) expect(event.heardBy).toBe(context.desk?.agent?.id);
    }
  });

  test('what an agent drafts is drafted for a proved leg, by the agent who has the case, and nobody else hears of it (P3)', () => {
    const drafts = edges.filter(
      ({ state, event, next }) =>
        event.type === 'agent.drafted' && JSON.stringify(state.context.changes) !== JSON.stringify(next.snapshot.context.changes),
    );
    expect(drafts.length).toBeGreaterThan(0);
    for (const {
      state: { context },
      event,
      next,
    } of drafts) {
      if (event.type !== 'agent.drafted') throw new Error(event.type);
      expect([liveGrant(context, event.leg)?.asker, context.desk?.agent?.id, next.snapshot.context.draftedBy]).toEqual([
        'u101',
        event.agent,
        event.leg,
      ]);
      expect(next.tells.filter(({ leg }) => leg !== event.leg)).toEqual([]);
    }
  });

  test('a deed that is refused changes nothing but the audit log', () => {
    const refused = edges.filter(({ next }) =>
      next.effects.some(({ effect }) => effect.type === 'audit.append' && effect.fact.action === 'agent.refused'),
    );
    expect(types(refused)).toEqual([
      'agent.closed',
      'agent.drafted',
      'agent.handed-back',
      'agent.took',
      'agent.withdrew',
      'secret.checked',
    ]);
    const traced = refused.filter(
      ({ state, next }) =>
        next.effects.length !== 1 ||
        next.tells.length > 0 ||
        next.snapshot.value !== state.value ||
        !isDeepStrictEqual({ ...next.snapshot.context, nextEffect: 0 }, { ...state.context, nextEffect: 0 }),
    );
    expect(traced.map(({ event }) => event)).toEqual([]);
  });

  test("beside an agent the customer's wishes change nothing and are answered by nobody else", () => {
    const wishes = edges.filter(
      ({ state, event }) => handlingOf(state) === 'agent' && (event.type === 'request.drafted' || event.type === 'person.asked'),
    );
    expect(wishes.length).toBeGreaterThan(0);
    const read = ({ context }: (typeof wishes)[number]['state']): string =>
      JSON.stringify({ ...context, desk: { ...context.desk, unread: undefined } });
    expect(
      wishes
        .filter(
          ({ state, next }) =>
            read(next.snapshot) !== read(state) || next.effects.length > 0 || next.tells.some(({ line }) => line.line !== 'agent-there'),
        )
        .slice(0, 1),
    ).toEqual([]);
    expect(
      wishes.every(
        ({ event, next }) => next.snapshot.context.desk?.unread !== undefined && next.tells.length > 0 === (event.type === 'person.asked'),
      ),
    ).toBe(true);
  });

  test('once it is over nobody holds a right', () => {
    const over = edges.filter(({ event, next }) => event.type === 'agent.closed' && handlingOf(next.snapshot) === 'closed');
    expect(over.length).toBeGreaterThan(0);
    for (const {
      next: {
        snapshot: { context },
      },
    } of over)
      expect([context.grant, context.yes, legs.map((leg) => context.legs[leg]?.proof)]).toEqual([
        undefined,
        undefined,
        [undefined, undefined],
      ]);
  });
});
