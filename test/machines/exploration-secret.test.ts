import type { ActorLogic } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import type { SessionContext, SessionInput } from '../../machines/case/context';
import { decide, newCase, type Snapshot } from '../../machines/decide';
import { digestFor } from '../../machines/digest';
import type { SecretKeyed, SessionEvent } from '../../machines/events';
import { confirms } from '../../machines/question';
import { assignedPolicy } from '../../machines/policy';
import { liveGrant } from '../../machines/rights';
import { sessionMachine } from '../../machines/session';
import type { Change } from '../../machines/words';
import { requestOf } from './explorer';
import { aUser, claimOf } from './kit';

const logic = sessionMachine as unknown as ActorLogic<Snapshot, SessionEvent, SessionInput>;
const legs = ['a', 'b'] as const;
const input = { case: '00-case', policy: assignedPolicy, at: 0 };

/** Two calls of one user, one of whom wants a new voicemail PIN; both key in what they like, when they like. */
function possible({ context, value }: Snapshot): SessionEvent[] {
  const at = context.clock;
  const asker = aUser('u101');
  const facts = { asker, changes: Object.fromEntries(context.changes.map(({ id }) => [id, { subject: asker }])) };
  const here = legs.filter((leg) => context.legs[leg] && !context.legs[leg]?.ended);
  const change = context.changes.at(-1)?.id ?? '00-case-1';
  const outcomes = (leg: string): SecretKeyed[] => [
    { is: 'kept', handle: `sealed:${leg}` },
    { is: 'same' },
    { is: 'different' },
    { is: 'refused', why: 'sequence' },
  ];
  return [
    ...(context.legs['a'] ? [] : [{ type: 'leg.opened' as const, leg: 'a', at, channel: 'voice' as const, language: 'en' as const }]),
    ...(context.legs['a'] && !context.legs['b']
      ? [
          {
            type: 'leg.opened' as const,
            leg: 'b',
            at,
            channel: 'voice' as const,
            language: 'en' as const,
            joins: { user: 'u101', epoch: 1 },
          },
        ]
      : []),
    ...here.flatMap((leg): SessionEvent[] => [
      { type: 'leg.asked', leg, at },
      { type: 'user.claimed', leg, at, claim: claimOf('u101') },
      { type: 'secret.checked', leg, at, ok: true, user: 'u101', method: 'pin', epoch: 1 },
      ...(leg === 'a'
        ? [
            {
              type: 'request.drafted' as const,
              leg,
              at,
              drafts: [{ kind: 'voicemail-pin.reset' as const, subject: { is: 'self' as const }, fields: {} }],
            },
          ]
        : []),
      ...outcomes(leg).map((outcome): SessionEvent => ({ type: 'secret.keyed', leg, at, change, outcome })),
      { type: 'request.confirmed', leg, at },
      { type: 'request.cancelled', leg, at },
      ...(leg === 'b' ? [{ type: 'leg.ended' as const, leg, at }] : []),
    ]),
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
  ];
}

const key = ({ value, context }: Snapshot): string =>
  JSON.stringify([
    value,
    legs.map((id) => {
      const leg = context.legs[id];
      return leg && [leg.claim?.user, leg.proof?.epoch, leg.question.ask, confirms(leg.question) === digestFor(context, id), leg.ended];
    }),
    context.grant?.epoch,
    context.yes && [context.yes.leg, context.yes.digest === digestFor(context, context.yes.leg)],
    context.draftedBy,
    context.changes.map(({ status, fields, keyed }) => [status, fields, keyed && { ...keyed, differed: Math.min(keyed.differed, 1) }]),
  ]);

const beyond = ({ context, value }: Snapshot): boolean =>
  context.nextChange > 2 || requestOf({ value }) === 'settled' || (context.changes[0]?.keyed?.differed ?? 0) > 1;

const handles = ({ changes }: SessionContext): readonly string[] =>
  changes
    .filter(({ status }) => /^(?:drafted|confirmed|authorized)$/.test(status))
    .flatMap(({ keyed, fields }) => [keyed?.first, fields.voicemailPin].filter((handle) => handle !== undefined));
const isOpen = ({ status }: Change): boolean => status === 'drafted' || status === 'confirmed';

describe('every path of two calls and a secret', () => {
  const edges = adjacencyMapToArray(
    getAdjacencyMap(logic, { events: possible, serializeState: key, fromState: newCase(input), stopWhen: beyond, limit: 2_000_000, input }),
  );

  test('what is carried out was keyed in twice by the very leg that said yes to it, and that is proved', () => {
    const begun = edges.filter(
      ({ state, nextState }) => requestOf(state) !== 'applying' && nextState.context.changes.some(({ status }) => status === 'authorized'),
    );
    expect(new Set(begun.map(({ state }) => state.context.yes?.leg))).toEqual(new Set(legs));
    for (const { state, nextState } of begun) {
      const leg = state.context.yes?.leg ?? '';
      const [change] = nextState.context.changes;
      expect([change?.keyed?.by, change?.fields.voicemailPin]).toEqual([leg, `sealed:${leg}`]);
      expect(liveGrant(state.context, leg)).toBeDefined();
      expect(state.context.yes?.digest).toContain(`sealed:${leg}`);
    }
  });

  test('a secret waits only while the leg that keyed it in has its right', () => {
    const waiting = edges.flatMap(({ nextState: { context } }) =>
      context.changes
        .filter((change) => isOpen(change) && change.keyed !== undefined)
        .map(({ keyed }) => ({ context, by: keyed?.by ?? '' })),
    );
    expect(waiting.length).toBeGreaterThan(0);
    for (const { context, by } of waiting) expect([context.legs[by]?.ended, liveGrant(context, by)?.asker]).toEqual([undefined, 'u101']);
  });

  test('every sealed secret that the case stands for no more is dropped, in that very step, and no other', () => {
    let dropped = 0;
    for (const { state, event, nextState } of edges) {
      const before = handles(state.context);
      const after = handles(nextState.context);
      const drops = decide(state, [event]).effects.flatMap(({ effect }) => (effect.type === 'secret.drop' ? [effect.handle] : []));
      const came = event.type === 'secret.keyed' && event.outcome.is === 'kept' ? [event.outcome.handle] : [];
      expect(drops.sort()).toEqual([...new Set([...before, ...came].filter((handle) => !after.includes(handle)))].sort());
      dropped += drops.length;
    }
    expect(dropped).toBeGreaterThan(0);
  });

  test('prints how far it went', () => {
    process.stdout.write(`explored with a secret: ${edges.length} transitions\n`);
    expect(edges.length).toBeGreaterThan(1_000);
  });
});
