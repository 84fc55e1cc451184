import { assignedPolicy } from '../../machines/policy';
import { viewLeg } from '../../machines/view';
import { viewDesk } from '../../machines/desk/view-desk';
import { alex, DeskStory, drafts, sam } from './desk-kit';
import { drafted, forward, minute, ottawa, type Happening } from './kit';

const abroad = '+442079460123';
const by = (who: { readonly agent: string }) => ({ agent: who.agent });
const everyDeed: readonly Happening[] = [
  { type: 'agent.handed-back', ...by(sam) },
  { type: 'agent.wrote', ...by(sam), leg: 'chat' },
  { type: 'agent.closed', ...by(sam) },
  drafts(),
  { type: 'agent.withdrew', ...by(sam), leg: 'chat' },
  { type: 'agent.requested-pin', ...by(sam), leg: 'chat' },
  { type: 'agent.asked-administrator', ...by(sam), leg: 'chat' },
];
const own = (story: DeskStory): unknown => [
  story.snapshot.context.legs,
  story.snapshot.context.changes,
  story.snapshot.context.grant,
  story.state(),
];

describe('an agent takes a case', () => {
  test('that somebody waits in, with its place, and nothing is proved by it (I1)', () => {
    const story = new DeskStory().opens().claims().happens('chat', { type: 'person.asked' }).later(minute).taken();
    expect([story.handling(), story.lines(), story.proved()]).toEqual(['agent', ['agent-joined'], false]);
    expect(story.facts()).toMatchObject([{ action: 'case.taken', actor: 'agent:sam', reason: 'asked' }]);
    expect(story.snapshot.context.desk).toMatchObject({ since: 1_000_000, agent: { id: 'sam', name: 'Sam', since: 1_000_000 + minute } });
    expect(story.snapshot.context.grant).toBeUndefined();
  });

  test('that nobody called for', () => {
    expect(new DeskStory().opens().taken().why()).toBe('taken');
  });

  test('of two that take it one gets it, and the other changes nothing; a supervisor may take it over', () => {
    const story = new DeskStory().opens().taken();
    const before = own(story);
    story.taken(alex);
    expect([story.refused(), own(story), story.snapshot.context.desk?.agent?.id]).toEqual(['taken', before, 'sam']);
    expect([story.taken().facts(), story.lines()]).toEqual([[], []]);
    story.does({ type: 'agent.took', ...alex, over: true });
    expect([story.snapshot.context.desk?.agent?.id, story.snapshot.context.desk?.by?.id, story.lines()]).toEqual([
      'alex',
      'sam',
      ['agent-joined'],
    ]);
    expect(story.does({ type: 'agent.wrote', agent: 'sam', leg: 'chat' }).refused()).toBe('taken');
  });

  test.each(everyDeed)('without having it may do nothing: $type changes nothing and is in the audit log', (deed) => {
    for (const story of [
      new DeskStory().opens().claims().gives(true),
      new DeskStory().opens().claims().gives(true).happens('chat', { type: 'person.asked' }),
    ]) {
      const before = own(story);
      story.does(deed);
      expect([own(story), story.facts(), story.last.tells]).toEqual([
        before,
        [{ action: 'agent.refused', actor: 'agent:sam', reason: 'not-theirs', asker: 'u101', subject: null }],
        [],
      ]);
    }
  });

  test.each([...everyDeed, { type: 'agent.took', ...sam } as const])('nobody may once it is over: $type', (deed) => {
    const story = DeskStory.proved().does({ type: 'agent.closed', agent: 'sam' });
    const before = own(story);
    story.does(deed);
    expect([own(story), story.refused(), story.last.tells]).toEqual([before, 'closed', []]);
  });
});

describe('an agent drafts a change', () => {
  test('for a proved leg, which is asked for its yes there; then the gate decides as ever (I1, P4)', () => {
    const story = DeskStory.proved().does(drafts());
    expect([story.asks(), story.asksAloud(), story.lines(), story.applied()]).toEqual(['confirm', 'confirm', [], []]);
    expect(story.facts()).toMatchObject([{ action: 'agent.drafted', actor: 'agent:sam', kind: 'call-forwarding.set' }]);
    expect(story.snapshot.context.draftedBy).toBe('chat');
    expect(story.says('request.confirmed').applied()).toEqual(['00-case-1']);
  });

  test('of a kind that wants a fresh proof: the customer gets the code and gives it', () => {
    const story = DeskStory.proved();
    story.number = { number: abroad, sort: 'ordinary', abroad: true, own: false };
    story.does(drafts('chat', forward(abroad))).says('request.confirmed');
    expect([story.applied(), story.effects(), story.asks()]).toEqual([[], ['code.mail'], 'code']);
  });

  test.each([
    ['unproved', new DeskStory().opens().claims().taken()],
    [
      'unproved, while another leg is proved',
      new DeskStory()
        .opens()
        .claims()
        .gives(true)
        .opens('call', 'voice')
        .claims('u101', 'call')
        .happens('chat', { type: 'leg.resumed' })
        .later(assignedPolicy.reloadIdle)
        .happens('call', { type: 'leg.asked' })
        .taken(),
    ],
    ['expired', DeskStory.proved().later(assignedPolicy.grantIdle)],
    ['revoked', DeskStory.proved().occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'new-pin' })],
    ['gone', DeskStory.proved().happens('chat', { type: 'leg.ended' })],
  ] as const)('never for a leg that is %s: it leaves a trace and nothing else', (what, story) => {
    const leg = what.startsWith('unproved, while') ? 'call' : 'chat';
    const before = story.snapshot.context.changes;
    story.does(drafts(leg));
    expect([story.refused(), story.snapshot.context.changes, story.asksAloud(leg)]).toEqual([
      what === 'gone' ? 'leg-gone' : 'leg-unproved',
      before,
      undefined,
    ]);
  });

  test.each([
    ['nothing', []],
    ['a number missing', [{ ...forward(), fields: {} }]],
    ['what is never done', [forward('+19005550100')]],
    [
      'a secret that was not keyed in',
      [{ kind: 'voicemail-pin.reset' as const, subject: { is: 'self' as const }, fields: { voicemailPin: 'sealed:x' as const } }],
    ],
  ])('that is whole: not %s', (_what, wishes) => {
    const story = DeskStory.proved().does({
      type: 'agent.drafted',
      agent: 'sam',
      leg: 'chat',
      drafts: wishes,
      numbers: [{ number: '+19005550100', sort: 'premium', abroad: false }],
    });
    expect([story.refused(), story.snapshot.context.changes]).toEqual(['draft-refused', []]);
  });

  test('of a voicemail PIN in a chat: its page is mailed, and no digit is anybody’s to draft', () => {
    const story = DeskStory.proved().does({
      type: 'agent.drafted',
      agent: 'sam',
      leg: 'chat',
      drafts: [{ kind: 'voicemail-pin.reset', subject: { is: 'self' }, fields: {} }],
    });
    expect([story.refused(), story.asksAloud('chat'), story.says('request.confirmed').applied()]).toEqual([
      undefined,
      'confirm',
      ['00-case-1'],
    ]);
  });

  test('with a secret on a call, where the customer keys it in', () => {
    const story = new DeskStory().opens('call', 'voice').claims('u101', 'call').gives(true, { leg: 'call' }).taken();
    story.does({
      type: 'agent.drafted',
      agent: 'sam',
      leg: 'call',
      drafts: [{ kind: 'voicemail-pin.reset', subject: { is: 'self' }, fields: {} }],
    });
    expect([story.refused(), story.asksAloud('call')]).toEqual([undefined, 'new-secret']);
  });

  test('not while one is being carried out, and takes none of it back', () => {
    const story = DeskStory.proved()
      .does(drafts())
      .says('request.confirmed')
      .does(drafts('chat', forward(null)));
    expect([story.refused(), story.does({ type: 'agent.withdrew', agent: 'sam', leg: 'chat' }).refused()]).toEqual(['busy', 'busy']);
    expect(story.snapshot.context.changes).toMatchObject([{ fields: { number: ottawa }, status: 'authorized' }]);
  });

  test('that the customer said yes to is another one after it: the yes is void (P4)', () => {
    const story = new DeskStory()
      .opens()
      .claims()
      .gives(true)
      .drafts()
      .taken()
      .does(drafts('chat', forward(null)));
    expect(story.asks()).toBe('confirm');
    story.does({ type: 'agent.withdrew', agent: 'sam', leg: 'chat' });
    expect([story.lines(), story.snapshot.context.changes, story.says('request.confirmed').applied()]).toEqual([
      ['request-cancelled'],
      [],
      [],
    ]);
    expect(story.does({ type: 'agent.withdrew', agent: 'sam', leg: 'chat' }).refused()).toBe('nothing-open');
  });

  test('unheard by an unproved leg beside it (P3)', () => {
    const story = new DeskStory().opens().claims().gives(true).opens('call', 'voice').taken();
    for (const deed of [
      drafts(),
      { type: 'agent.wrote', agent: 'sam', leg: 'chat' },
      { type: 'agent.withdrew', agent: 'sam', leg: 'chat' },
    ] as const) {
      story.does(deed);
      expect(story.last.tells.filter(({ leg }) => leg === 'call')).toEqual([]);
      expect(story.asksAloud('call')).toBeUndefined();
    }
    story
      .does(drafts())
      .later(assignedPolicy.swapPause)
      .says('request.confirmed')
      .occurs({
        type: 'effect.settled',
        id: 'e',
        change: '00-case-2',
        outcome: { status: 'applied', at: 1, asker: 'u101', subject: 'u101' },
      });
    expect(story.last.tells.map(({ leg }) => leg)).toEqual(['chat']);
    story.does({ type: 'agent.withdrew', agent: 'sam', leg: 'call' });
    expect(story.refused()).toBe('nothing-open');
  });
});

describe('an agent asks the administrators', () => {
  const asks = { type: 'agent.asked-administrator', agent: 'sam', leg: 'chat' } as const;

  test("to confirm who said yes to what; the code is the customer's", () => {
    const story = new DeskStory().opens().claims().drafts().says('request.confirmed').taken().does(asks);
    expect([story.effects(), story.lines(), story.asksAloud()]).toEqual([
      ['approval.mail', 'agent.asked-administrator'],
      ['approval-asked'],
      'waiting',
    ]);
    expect(story.does(asks).effects()).toEqual(['agent.asked-administrator']);
  });

  test('of nobody who said no yes, or is proved already', () => {
    expect(new DeskStory().opens().claims().drafts().taken().does(asks).refused()).toBe('no-yes');
    expect(DeskStory.proved().does(drafts()).does(asks).refused()).toBe('no-yes');
  });
});

describe('an agent hands back', () => {
  test('and the bot goes on; no right got longer by it', () => {
    const story = DeskStory.proved().later(10 * minute);
    const until = viewDesk(story.snapshot, story.at).legs[0]?.proved?.until;
    story.does({ type: 'agent.wrote', agent: 'sam', leg: 'chat' }).does({ type: 'agent.handed-back', agent: 'sam' });
    expect([story.handling(), story.lines(), story.asks()]).toEqual(['bot', ['agent-left'], 'need']);
    expect(viewDesk(story.snapshot, story.at).legs[0]?.proved?.until).toBe(until);
    story.later(5 * minute).occurs({ type: 'clock.ticked' });
    expect(story.proved()).toBe(false);
    expect(story.happens('chat', { type: 'question.asked', topic: 'billing' }).lines()).toContain('answer');
  });

  test('and six digits are a PIN no longer, unless one was mailed (P10)', () => {
    const story = new DeskStory().opens().claims().taken();
    expect(viewLeg(story.snapshot, 'chat')?.proving).toBe(true);
    expect(story.does({ type: 'agent.handed-back', agent: 'sam' }).asks()).toBe('need');
    expect(viewLeg(story.snapshot, 'chat')?.proving).toBe(false);
    const mailed = new DeskStory()
      .opens()
      .claims()
      .taken()
      .does({ type: 'agent.requested-pin', agent: 'sam', leg: 'chat' })
      .does({ type: 'agent.handed-back', agent: 'sam' });
    expect(mailed.asks()).toBe('pin');
  });
});

describe('an agent writes', () => {
  test('to a thread by mail in their name, and everywhere with a trace', () => {
    const story = new DeskStory().opens('mail', 'email').taken().does({ type: 'agent.wrote', agent: 'sam', leg: 'mail' });
    expect(story.last.effects.map(({ effect }) => effect)).toMatchObject([
      { type: 'audit.append', fact: { action: 'agent.wrote' } },
      { type: 'answer.mail', leg: 'mail', agent: { id: 'sam', name: 'Sam' } },
    ]);
    expect(DeskStory.proved().does({ type: 'agent.wrote', agent: 'sam', leg: 'chat' }).effects()).toEqual(['agent.wrote']);
    expect(DeskStory.proved().does({ type: 'agent.wrote', agent: 'sam', leg: 'nowhere' }).refused()).toBe('leg-gone');
  });

  test('to who left an address and is not there any more, also by mail there', () => {
    const mailed = (story: DeskStory): unknown =>
      story.last.effects.map(({ effect }) => effect).filter(({ type }) => type === 'reply.mail');
    const left = (channel: 'chat' | 'voice'): DeskStory =>
      new DeskStory()
        .opens('chat', channel)
        .happens('chat', { type: 'person.asked', deskClosed: true })
        .happens('chat', { type: 'reply-address.given', email: 'ada@example.com' });
    const writes = { type: 'agent.wrote', agent: 'sam', leg: 'chat' } as const;
    expect(mailed(left('chat').taken().does(writes))).toEqual([]);
    expect(mailed(left('chat').later(assignedPolicy.agentKeys).taken().does(writes))).toMatchObject([
      { to: 'ada@example.com', leg: 'chat', agent: { name: 'Sam' } },
    ]);
    const call = left('voice').happens('chat', { type: 'leg.ended' }).taken();
    expect(mailed(call.does(writes))).toHaveLength(1);
    expect(call.does({ type: 'agent.requested-pin', agent: 'sam', leg: 'chat' }).refused()).toBe('leg-gone');
    expect(DeskStory.proved().happens('chat', { type: 'leg.ended' }).does(writes).refused()).toBe('leg-gone');
  });

  test('a mail that wished something sets nothing off beside them (P8)', () => {
    const story = new DeskStory()
      .opens('mail', 'email')
      .happens('mail', { type: 'user.claimed', claim: { user: 'u101', account: 'a1', by: 'email', shown: 'ada@organization.com' } })
      .taken()
      .happens('mail', { type: 'secret.checked', ok: true, user: 'u101', method: 'pin', epoch: 1 }, drafted(forward()), {
        type: 'mail.read',
        clear: true,
      });
    expect([story.proved('mail'), story.snapshot.context.changes, story.applied()]).toEqual([true, [], []]);
  });
});
