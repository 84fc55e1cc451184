import { viewLeg } from '../../machines/view';
import { count } from '../support/counts';
import { begun, explore, gained, type Second } from './explorer';

const opened = { type: 'leg.opened', leg: 'b', channel: 'email', language: 'en', written: 'on-file' } as const;

/** A mail thread that we begin at a chat's word, and what comes back in it; also from somebody else, and where we never wrote. */
const thread: Second = {
  opens: (at) => [{ ...opened, at, joins: { user: 'u101', epoch: 1 } }],
  does: (at) => [
    { type: 'thread.begun', leg: 'b', at, by: 'a' },
    { type: 'thread.answered', leg: 'b', at, user: 'u101' },
    { type: 'leg.ended', leg: 'a', at },
    ...(count(0, 1) === 1
      ? [
          { type: 'thread.begun' as const, leg: 'b', at, by: 'b' },
          { type: 'thread.answered' as const, leg: 'b', at, user: 'u666' },
        ]
      : []),
  ],
};

describe('every path of a chat whose user we write to', () => {
  const edges = explore(thread);

  test('we write only at the word of a leg with a live proof of its own, to its own user (P2, P3)', () => {
    const written = edges.filter(
      ({ state, nextState }) => state.context.legs['b']?.begun === undefined && nextState.context.legs['b']?.begun !== undefined,
    );
    expect(written.length).toBeGreaterThan(0);
    for (const { state, event } of written) {
      const by = event.type === 'thread.begun' ? event.by : '';
      expect([viewLeg(state, by)?.proved, state.context.legs[by]?.claim?.user]).toEqual([true, state.context.legs['b']?.claim?.user]);
    }
  });

  test('an answer proves its thread alone, only under the right we wrote under, and gives no new one (P1, P8)', () => {
    const answered = gained(edges).filter(({ event }) => event.type === 'thread.answered');
    expect(answered.length).toBeGreaterThan(0);
    for (const { state, event, leg, nextState } of answered) {
      expect([leg, event]).toMatchObject(['b', { user: state.context.grant?.asker }]);
      expect(state.context.legs['b']?.begun).toMatchObject({ since: state.context.grant?.since, epoch: state.context.grant?.epoch });
      expect(nextState.context.grant).toEqual(state.context.grant);
    }
    for (const { event, leg } of gained(edges))
      expect(event).toMatchObject(event.type === 'thread.answered' ? { leg } : { type: 'secret.checked', ok: true, leg });
  });

  test('before its answer the thread sees nothing and has nothing done, though the right waits for it (P3)', () => {
    const waiting = edges.filter(({ nextState }) => nextState.context.legs['b']?.begun && !viewLeg(nextState, 'b')?.proved);
    expect(waiting.length).toBeGreaterThan(0);
    for (const { nextState } of waiting) {
      if (nextState.context.draftedBy !== 'b') expect(viewLeg(nextState, 'b')?.changes).toEqual([]);
    }
    for (const { state } of begun(edges)) expect(viewLeg(state, state.context.yes?.leg ?? '')?.proved).toBe(true);
    expect(waiting.some(({ nextState }) => nextState.context.grant && nextState.context.legs['a']?.ended)).toBe(true);
  });

  test('a right that nobody may use any more, by a proof or by an answer, is over', () => {
    for (const {
      nextState: { context },
    } of edges) {
      if (!context.grant) continue;
      const uses = Object.values(context.legs).some(
        (leg) => leg.proof?.epoch === context.grant?.epoch || leg.hold !== undefined || leg.begun?.since === context.grant?.since,
      );
      expect(uses).toBe(true);
    }
  });

  test('prints how far it went', () => {
    process.stdout.write(`explored with a thread that we begin: ${edges.length} transitions\n`);
    expect(edges.length).toBeGreaterThan(1_000);
  });
});
