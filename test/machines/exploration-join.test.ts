import { decide, type Snapshot } from '../../machines/decide';
import type { SessionEvent } from '../../machines/events';
import { viewLeg } from '../../machines/view';
import { begun, explore, gained, type Second } from './explorer';
import { forward } from './kit';

/** What another case has in hand. */
const elsewhere = '+16135550199';
const opened = { type: 'leg.opened', leg: 'b', channel: 'voice', language: 'en' } as const;

/** A call that tries to come in as the right user, as another one and with another epoch; it may hang up, take another case's draft over, and say that it was not them. */
const call: Second = {
  opens: (at) => [
    { ...opened, at, joins: { user: 'u101', epoch: 1 } },
    { ...opened, at, joins: { user: 'u101', epoch: 2 } },
    { ...opened, at, joins: { user: 'u666', epoch: 1 } },
  ],
  does: (at) => [
    { type: 'leg.ended', leg: 'b', at },
    { type: 'draft.found', leg: 'b', at, number: 'C-48K2-7', drafts: [forward(elsewhere)] },
    { type: 'not-me.said', leg: 'b', at },
    { type: 'rights.ended', leg: 'b', at, done: true },
  ],
};

describe('every path of a chat that a call joins', () => {
  const edges = explore(call);

  test('it comes in only where its own user holds a live right of the same epoch (P2)', () => {
    const joined = edges.filter(
      ({ state, nextState }) => state.context.legs['b'] === undefined && nextState.context.legs['b'] !== undefined,
    );
    expect(joined.length).toBeGreaterThan(0);
    for (const { state, event } of joined) {
      expect(event).toMatchObject({ joins: { user: state.context.grant?.asker, epoch: state.context.grant?.epoch } });
      expect(state.context.legs['a']?.proof?.epoch).toBe(state.context.grant?.epoch);
    }
  });

  test('nobody gains a proof but by a right secret of their own leg, and nobody loses one by it (P1)', () => {
    for (const { state, event, leg } of gained(edges))
      expect(event).toMatchObject({ type: 'secret.checked', ok: true, leg, user: state.context.legs[leg]?.claim?.user });
    for (const { state, event, nextState } of edges) {
      if (event.type !== 'secret.checked') continue;
      const lost = ['a', 'b'].filter(
        (leg) => state.context.legs[leg]?.proof && state.context.grant?.epoch === 1 && !nextState.context.legs[leg]?.proof,
      );
      expect(lost).toEqual([]);
    }
  });

  test('what is carried out was summarized to the very leg that said yes, and is proved there (P4, I1)', () => {
    expect(new Set(begun(edges).map(({ state }) => state.context.yes?.leg))).toEqual(new Set(['a', 'b']));
    for (const { state } of begun(edges)) {
      const { yes, grant, legs } = state.context;
      const leg = legs[yes?.leg ?? ''];
      expect([leg?.proof?.epoch, leg?.ended]).toEqual([grant?.epoch, undefined]);
      expect(yes?.digest).toContain(state.context.changes[0]?.fields.number ?? 'no number');
    }
  });

  test('an unproved leg is told no outcome and sees no request of the other, wherever it stands (P3)', () => {
    const shown = edges.flatMap(({ nextState }) =>
      ['a', 'b'].filter((leg) => {
        const view = viewLeg(nextState, leg);
        return (
          view &&
          !view.proved &&
          nextState.context.draftedBy !== undefined &&
          nextState.context.draftedBy !== leg &&
          view.changes.length > 0
        );
      }),
    );
    expect(shown).toEqual([]);
    const told = edges
      .filter(({ event }) => event.type === 'effect.settled' || event.type === 'secret.checked')
      .flatMap(({ state, event }) => {
        const { tells, snapshot } = decide(state, [event]);
        return tells
          .filter(({ line }) => line.line === 'changed-elsewhere' || line.line === 'joined-elsewhere')
          .map(({ leg }) => viewLeg(snapshot, leg)?.proved);
      });
    expect(new Set(told)).toEqual(new Set([true]));
  });

  test('after it hung up nothing comes from it any more', () => {
    const over = edges.filter(({ state }) => state.context.legs['b']?.ended).slice(0, 2_000);
    expect(over.length).toBeGreaterThan(0);
    for (const { state } of over) {
      const at = state.context.clock;
      const late: SessionEvent[] = [
        { type: 'secret.checked', leg: 'b', at, ok: true, user: 'u101', method: 'pin', epoch: 1 },
        { type: 'request.confirmed', leg: 'b', at },
        { ...opened, at },
      ];
      expect(decide(state, late)).toEqual({ snapshot: state, effects: [], tells: [] });
      expect(state.context.legs['b']?.proof).toBeUndefined();
    }
  });

  test('a draft from elsewhere is taken over by a live proof alone, and waits there for a yes of its own (P4)', () => {
    const has = ({ context }: Snapshot): boolean => context.changes.some(({ fields }) => fields.number === elsewhere);
    const taken = edges.filter(({ state, event, nextState }) => event.type === 'draft.found' && !has(state) && has(nextState));
    expect(taken.length).toBeGreaterThan(0);
    for (const { state, nextState } of taken) {
      expect(viewLeg(state, 'b')?.proved).toBe(true);
      expect(nextState.context.yes).toBeUndefined();
    }
  });

  test('“this was not me” asks for an end only by a live proof, and the case keeps nothing that was in hand once it came (I8)', () => {
    const said = edges.filter(({ event }) => event.type === 'not-me.said');
    const asked = said.filter(({ state, event }) => decide(state, [event]).effects.length > 0);
    expect(asked.length).toBeGreaterThan(0);
    for (const { state } of asked) expect(viewLeg(state, 'b')?.proved).toBe(true);
    const ended = edges.filter(({ state, event }) => event.type === 'rights.ended' && state.context.legs['b']?.disputing);
    expect(ended.length).toBeGreaterThan(0);
    for (const { nextState } of ended) expect(nextState.context.changes.filter(({ status }) => status !== 'authorized')).toEqual([]);
  });

  test('prints how far it went', () => {
    process.stdout.write(`explored with a call that joins: ${edges.length} transitions\n`);
    expect(edges.length).toBeGreaterThan(1_000);
  });
});
