import { draftBody, emptyDraft, missingIn } from '../../../src/desk/browser/facts/drafting';
import { lastDays } from '../../../src/desk/browser/plots/range';
import { marks, perDay, share } from '../../../src/desk/browser/plots/scale';
import { entriesOf } from '../../../src/desk/browser/talk/entries';
import { answerable, legNames } from '../../../src/desk/browser/talk/legs';
import { clockWords, spanWords } from '../../../src/desk/browser/times';
import { tellCase, tellQueue } from '../../../src/desk/browser/told';
import { en } from '../../../src/desk/browser/words/en';
import { fr } from '../../../src/desk/browser/words/fr';
import type { Queue } from '../../../src/desk/shapes';
import { aCase, chatLeg, rowOf } from './support/fake-rows';

const at = Date.UTC(2026, 10, 22, 15);
const minute = 60_000;
const queueOf = (waiting: Queue['waiting'], others: Queue['others'] = []): Queue => ({ now: at, waiting, mine: [], others });

describe('times are told in words', () => {
  test.each([
    [20_000, 'just now', 'à l’instant'],
    [3 * minute, '3 min', '3 min'],
    [60 * minute, '1 h', '1 h'],
    [125 * minute, '2 h 5 min', '2 h 5 min'],
    [49 * 60 * minute, '2 days', '2 jours'],
    [-minute, 'just now', 'à l’instant'],
  ])('%i ms', (lasted, english, french) => {
    expect([spanWords(lasted, en), spanWords(lasted, fr)]).toEqual([english, french]);
  });

  test('a clock on another day has its day before it', () => {
    const clock = /^\d\d[: ]?(h )?\d\d/;
    expect(clockWords(at, at, 'en')).toMatch(clock);
    expect(clockWords(at - 3 * 24 * 60 * minute, at, 'en')).toMatch(/19/);
  });
});

describe('what a screen reader hears', () => {
  test('of the queue: who waits anew and by which channel, and whom a colleague took; of the first look nothing', () => {
    const [first, second] = [rowOf(aCase('C-1', at)), rowOf(aCase('C-2', at))];
    expect(tellQueue(undefined, queueOf([first]), en)).toEqual([]);
    expect(tellQueue(queueOf([first]), queueOf([first, second]), en)).toEqual([
      'New in the queue: 101@organization.com, Chat, asked for a person.',
    ]);
    const taken = { ...first, state: 'agent' as const, agent: { id: 'alex', name: 'Alex Moreau' } };
    expect(tellQueue(queueOf([first]), queueOf([], [taken]), en)).toEqual(['Alex Moreau took C-1.']);
  });

  test('many at once are told as a number', () => {
    const rows = Array.from({ length: 40 }, (_, n) => rowOf(aCase(`C-${n}`, at)));
    expect(tellQueue(queueOf([]), queueOf(rows), fr)).toEqual(['40 nouveaux dossiers attendent.']);
  });

  test('of the open case: the customer’s words with their channel, a proof, a colleague who took it; never the agent’s own words', () => {
    const me = { id: 'sam', name: 'Sam Okafor' };
    const before = aCase('C-1', at, { agent: me, state: 'agent' });
    const line = (id: string, from: 'customer' | 'agent', text: string) => ({
      id,
      leg: 'chat-1',
      channel: 'chat' as const,
      at,
      from,
      agent: from === 'agent' ? me.name : null,
      text,
      subject: null,
      choices: [],
    });
    const heard = tellCase(
      before,
      {
        ...before,
        transcript: [...before.transcript, line('x', 'agent', 'mine'), line('y', 'customer', 'Are you there?')],
        legs: [chatLeg(at, { proved: { method: 'pin', since: at, until: at + minute, name: 'Ben' } })],
        agent: { id: 'alex', name: 'Alex Moreau' },
      },
      me,
      en,
      () => '14:32',
    );
    expect(heard).toEqual(['Alex Moreau has this case now.', 'Customer, Chat: Are you there?', 'Chat: Proved by PIN until 14:32']);
  });
});

describe('the conversation', () => {
  test('legs of one channel are numbered, and the one used last is answered first; an ended one never', () => {
    const legs = [chatLeg(at - minute), chatLeg(at, { leg: 'chat-2' }), chatLeg(at, { leg: 'call', channel: 'voice', ended: true })];
    expect([...legNames(legs, en).values()]).toEqual(['Chat 1', 'Chat 2', 'Phone']);
    expect(answerable(legs).map(({ leg }) => leg)).toEqual(['chat-2', 'chat-1']);
  });

  test('notes stand between the lines by their time, and a new speaker or a long silence gets a heading', () => {
    const kase = aCase('C-1', at);
    const noted = { ...kase, notes: [{ id: 'n', at: (kase.transcript[1]?.at ?? 0) + 1, agent: 'Sam', text: 'note' }] };
    expect(entriesOf(noted).map((entry) => ('note' in entry ? 'note' : entry.line.from))).toEqual([
      'bot',
      'customer',
      'note',
      'bot',
      'customer',
      'bot',
    ]);
    expect(entriesOf(noted).every(({ led }) => led)).toBe(true);
    const [a, b] = kase.transcript;
    const same = [
      a,
      { ...b, id: 'b', from: 'bot' as const },
      { ...b, id: 'c', from: 'bot' as const, at: (b?.at ?? 0) + 6 * minute },
    ] as typeof kase.transcript;
    expect(entriesOf({ transcript: same, notes: [] }).map(({ led }) => led)).toEqual([true, false, true]);
  });
});

describe('a drafted change', () => {
  const kinds = [
    {
      kind: 'call-forwarding.set',
      label: 'Call forwarding',
      forOthers: true,
      fields: [{ name: 'number', label: 'Forward calls to', input: 'phone' as const, none: 'stop forwarding' }],
      keyedByCustomer: null,
    },
    { kind: 'support-pin.reissue', label: 'New PIN', forOthers: false, fields: [], keyedByCustomer: null },
  ];
  const say = { kind: 'Change', subject: 'Extension or login' };

  test('is missing what is empty, and nothing that is left out on purpose', () => {
    expect(missingIn(emptyDraft(0), kinds, say)).toEqual(['Change']);
    const draft = { ...emptyDraft(0), kind: 'call-forwarding.set', forOther: true };
    expect(missingIn(draft, kinds, say)).toEqual(['Extension or login', 'Forward calls to']);
    expect(missingIn({ ...draft, subject: '104', none: ['number'] }, kinds, say)).toEqual([]);
  });

  test('goes with the fields of its kind alone; a field left out is null; a subject only where the kind has one', () => {
    const draft = {
      ...emptyDraft(0),
      kind: 'call-forwarding.set',
      forOther: true,
      subject: ' 104 ',
      fields: { number: ' 613 555 0100 ', email: 'left@over' },
    };
    expect(draftBody('chat-1', [draft, { ...draft, none: ['number'] }, { ...draft, kind: 'support-pin.reissue' }], kinds)).toEqual({
      leg: 'chat-1',
      changes: [
        { kind: 'call-forwarding.set', subject: '104', fields: { number: '613 555 0100' } },
        { kind: 'call-forwarding.set', subject: '104', fields: { number: null } },
        { kind: 'support-pin.reissue', fields: {} },
      ],
    });
  });
});

describe('plots', () => {
  test.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [57, [0, 20, 40, 60]],
    [100, [0, 50, 100]],
    [1_234, [0, 500, 1_000, 1_500]],
  ])('an axis up to %i has few round marks', (most, expected) => {
    expect(marks(most)).toEqual(expected);
  });

  test('sums of days, shares and ranges', () => {
    expect(
      perDay(
        [
          [1, 2],
          [3, 4],
        ],
        2,
      ),
    ).toEqual([4, 6]);
    expect([share(1, 3), share(0, 0)]).toEqual([33, undefined]);
    expect(lastDays(7, at)).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  });
});
