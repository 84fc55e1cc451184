import { begun, explore, gained, type Second } from './explorer';

const opened = { type: 'leg.opened', leg: 'b', channel: 'email', language: 'en' } as const;

/** A mail thread beside a chat: of the address on file or of a stranger, read plainly or with something to ask back. */
const thread: Second = {
  opens: (at) => [
    { ...opened, at, written: 'on-file' },
    { ...opened, at, written: 'stranger' },
  ],
  does: (at) => [
    { type: 'mail.read', leg: 'b', at, clear: true },
    { type: 'mail.read', leg: 'b', at, clear: false },
  ],
};

describe('every path of a chat and a mail thread', () => {
  const edges = explore(thread);

  test('a stranger’s mail is never proved, and joins nothing (P2, I7)', () => {
    for (const { nextState } of edges) {
      const mail = nextState.context.legs['b'];
      if (mail?.written !== 'stranger') continue;
      expect([mail.proof, mail.hold, nextState.context.legs['a']]).toEqual([undefined, undefined, undefined]);
    }
    expect(edges.some(({ nextState }) => nextState.context.legs['b']?.written === 'stranger')).toBe(true);
  });

  test('nobody gains a proof but by a right secret of their own leg (P1)', () => {
    expect(gained(edges).length).toBeGreaterThan(0);
    for (const { state, event, leg } of gained(edges))
      expect(event).toMatchObject({ type: 'secret.checked', ok: true, leg, user: state.context.legs[leg]?.claim?.user });
  });

  test('what is carried out has a yes of that leg for it as it is, and a live proof or a PIN that holds for it there (I1, P8)', () => {
    expect(new Set(begun(edges).map(({ state }) => state.context.yes?.leg))).toEqual(new Set(['a', 'b']));
    for (const { state } of begun(edges)) {
      const { yes, grant, legs, changes } = state.context;
      const leg = legs[yes?.leg ?? ''];
      const held = leg?.hold?.epoch === grant?.epoch && leg?.hold?.changes.some(({ id }) => id === changes[0]?.id);
      expect(leg?.proof?.epoch === grant?.epoch || held).toBe(true);
      expect(yes?.digest).toContain(changes[0]?.fields.number ?? 'no number');
    }
  });

  test('a mail that is not plain is no yes of itself (P8)', () => {
    const vague = edges.filter(({ event }) => event.type === 'mail.read' && !event.clear);
    expect(vague.length).toBeGreaterThan(0);
    expect(vague.filter(({ state, nextState }) => JSON.stringify(nextState.context.yes) !== JSON.stringify(state.context.yes))).toEqual([]);
  });

  test('prints how far it went', () => {
    process.stdout.write(`explored with a mail thread: ${edges.length} transitions\n`);
    expect(edges.length).toBeGreaterThan(1_000);
  });
});
