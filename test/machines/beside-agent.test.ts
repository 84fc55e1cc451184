import { isHeard } from '../../machines/desk/beside-agent';
import { viewLeg } from '../../machines/view';
import { DeskStory } from './desk-kit';
import { claimOf, forward, type Happening } from './kit';

const proving = (story: DeskStory, leg = 'chat'): boolean | undefined => viewLeg(story.snapshot, leg)?.proving;

/** What only a bot would answer. */
const chatter: readonly Happening[] = [
  { type: 'request.drafted', drafts: [forward()] },
  { type: 'field.given', fields: { number: '+16135550177' } },
  { type: 'subject.given', subject: { is: 'extension', extension: '102' } },
  { type: 'change.dropped', kind: 'call-forwarding.set' },
  { type: 'question.asked', topic: 'billing' },
  { type: 'unsupported.asked', topic: 'billing' },
  { type: 'progress.asked' },
  { type: 'condition.unsupported' },
  { type: 'capabilities.asked' },
  { type: 'small-talk.heard', about: 'hello' },
  { type: 'change.wished', kind: 'call-forwarding.set' },
  { type: 'message.puzzling' },
  { type: 'message.postponed' },
  { type: 'undo.asked' },
  { type: 'conversation.restarted' },
  { type: 'pin.requested' },
  { type: 'pin.at-hand' },
  { type: 'link.requested' },
  { type: 'mailbox.lost' },
  { type: 'approval.agreed' },
  { type: 'approval.declined' },
  { type: 'person.declined' },
  { type: 'phone.wished' },
  { type: 'case.wished' },
  { type: 'steps.wished' },
  { type: 'case-number.at-hand' },
  { type: 'case.named', number: 'C-1' },
  { type: 'join-code.at-hand' },
  { type: 'request.confirmed' },
  { type: 'request.declined' },
  { type: 'request.cancelled' },
];

/** As the customer's leg stands, but for when it was last heard of, and that the agent has something to answer. */
const stands = ({ snapshot: { context } }: DeskStory): unknown => [
  { ...context.legs['chat'], seen: 0 },
  context.changes,
  context.grant,
  context.yes,
  { ...context.desk, unread: undefined },
];

describe('beside an agent the bot is silent', () => {
  test.each(chatter)('$type is for the agent to read: nothing is said, asked or changed', (happening) => {
    for (const story of [new DeskStory().opens().claims().taken(), DeskStory.proved()]) {
      const before = stands(story);
      story.before = story.snapshot.context;
      story.happens('chat', happening);
      expect([story.last.tells, story.last.effects, stands(story), story.asksAloud()]).toEqual([[], [], before, undefined]);
    }
  });

  test('what was in hand stays as the agent found it', () => {
    const story = new DeskStory()
      .opens()
      .claims()
      .drafts()
      .taken()
      .happens('chat', { type: 'request.drafted', drafts: [forward(null)] });
    expect(story.snapshot.context.changes).toMatchObject([{ fields: { number: '+16135550100' } }]);
  });

  test('a thread is not answered by the bot', () => {
    const story = new DeskStory().opens('mail', 'email').taken().mails({ type: 'question.asked', topic: 'billing' });
    expect(story.last.tells).toEqual([]);
    expect(story.asksAloud('mail')).toBeUndefined();
  });
});

describe('beside an agent the machine guards', () => {
  test('six digits are a PIN: they are compared, and said to be right or wrong (P10)', () => {
    const story = new DeskStory().opens().claims().taken();
    expect(proving(story)).toBe(true);
    expect(story.gives(false).lines()).toEqual(['not-proved']);
    expect(story.gives(true).lines()).toEqual(['proved']);
    expect([story.proved(), story.snapshot.context.desk?.heard]).toEqual([true, undefined]);
  });

  test('an agent who came asks no PIN of who has shown who they are', () => {
    expect(proving(DeskStory.proved())).toBe(false);
  });

  test('of nobody known, six digits are asked whose they are', () => {
    const story = new DeskStory().opens().taken().happens('chat', { type: 'secret.unclear', why: 'whose' });
    expect(story.lines()).toEqual(['whose-pin']);
    expect(story.claims().snapshot.context.legs['chat']?.claim).toEqual(claimOf('u101'));
  });

  test('a summary is put once, and asked again when it has changed', () => {
    const story = new DeskStory().opens().claims().drafts().gives(true).taken();
    story.before = story.snapshot.context;
    expect(story.happens('chat', { type: 'message.puzzling' }).asksAloud()).toBeUndefined();
    story.does({ type: 'agent.drafted', agent: 'sam', leg: 'chat', drafts: [forward(null)] });
    expect(story.asksAloud()).toBe('confirm');
    expect(story.says('request.declined').snapshot.context.yes).toBeUndefined();
    expect(story.says('request.confirmed').applied()).toEqual([]);
  });

  test('a call hears what guards each time it is asked: it keys its answer by what was said last', () => {
    const story = new DeskStory()
      .opens('call', 'voice')
      .claims('u101', 'call')
      .taken()
      .does({ type: 'agent.requested-pin', agent: 'sam', leg: 'call' });
    story.before = story.snapshot.context;
    expect(story.happens('call', { type: 'message.puzzling' }).asksAloud('call')).toBe('pin');
  });

  test('an answer is heard where its question is open', () => {
    const pin = new DeskStory().opens().claims().taken().does({ type: 'agent.requested-pin', agent: 'sam', leg: 'chat' });
    expect(pin.says('pin.requested').lines()).toEqual(['pin-on-its-way']);
    expect(isHeard(pin.snapshot.context, { type: 'message.postponed', leg: 'chat', at: pin.at })).toBe(true);
    const waits = new DeskStory()
      .opens()
      .claims()
      .drafts()
      .says('request.confirmed')
      .taken()
      .does({ type: 'agent.asked-administrator', agent: 'sam', leg: 'chat' });
    expect(waits.happens('chat', { type: 'approval.agreed' }).lines()).toEqual(['approval-asked']);
    const cancelled = DeskStory.proved()
      .does({ type: 'agent.drafted', agent: 'sam', leg: 'chat', drafts: [forward()] })
      .says('request.cancelled');
    expect([cancelled.lines(), cancelled.snapshot.context.changes]).toEqual([['request-cancelled'], []]);
  });

  test('nobody is told that their message was kept where it was not', () => {
    expect(new DeskStory().opens().taken().happens('chat', { type: 'message.refused', why: 'too-long' }).lines()).toEqual(['too-long']);
  });

  test('"this was not me" ends everything, also what an agent drafted', () => {
    const story = DeskStory.proved()
      .does({ type: 'agent.drafted', agent: 'sam', leg: 'chat', drafts: [forward()] })
      .happens('chat', { type: 'not-me.said' });
    expect(story.effects()).toEqual(['rights.end']);
    story
      .occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'not-me' })
      .occurs({ type: 'rights.ended', leg: 'chat', done: true });
    expect([story.snapshot.context.changes, story.proved(), story.lines()]).toEqual([[], false, ['not-me-done']]);
  });

  test('a right that runs out is told, and a revocation too', () => {
    expect(
      DeskStory.proved()
        .later(15 * 60_000)
        .occurs({ type: 'clock.ticked' })
        .lines(),
    ).toContain('right-ended');
    expect(DeskStory.proved().occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'new-pin' }).lines()).toEqual(['revoked']);
  });

  test('who comes from elsewhere is told who is there, and not greeted by a bot', () => {
    const story = DeskStory.proved().opens('call', 'voice');
    expect(story.lines('call')).toEqual(['agent-joined']);
    expect(new DeskStory().opens().taken().opens('call', 'voice').snapshot.context.legs['call']).toBeUndefined();
    expect(DeskStory.proved().opens('mail', 'email').lines('mail')).toEqual([]);
  });

  test('a call that is over keeps the case with the agent', () => {
    const story = new DeskStory().opens('call', 'voice').taken().happens('call', { type: 'leg.ended' });
    expect(story.handling()).toBe('agent');
  });
});
