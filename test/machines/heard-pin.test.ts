import { assignedPolicy } from '../../machines/policy';
import { viewLeg } from '../../machines/view';
import { DeskStory, keyed } from './desk-kit';
import { withDesk, type Happening, type Story } from './kit';

const { heardLife, agentKeys } = assignedPolicy;
const back: Happening = { type: 'agent.handed-back', agent: 'sam' };
const hangsUp: Happening = { type: 'leg.ended' };
const ticked: Happening = { type: 'clock.ticked' };
const replaced = (story: Story): unknown[] =>
  story.last.effects.flatMap(({ effect }) => (effect.type === 'pin.replace' ? [effect.user] : []));
/** A caller whose PIN Sam has heard. */
const called = (): DeskStory =>
  new DeskStory()
    .opens('call', 'voice')
    .claims('u101', 'call')
    .taken()
    .does(keyed({ leg: 'call' }));

describe('a PIN that an agent heard does not outlive the talk by much', () => {
  test('handed back when everybody has hung up, the case is over, and the PIN replaced', () => {
    const story = called().happens('call', hangsUp).does(back);
    expect([story.handling(), replaced(story)]).toEqual(['closed', ['u101']]);
    expect(story.facts().map(({ action, actor }) => [action, actor])).toEqual([
      ['case.handed-back', 'agent:sam'],
      ['case.closed', 'agent:sam'],
    ]);
  });

  test('handed back while somebody is there, the case goes on, and the PIN with it', () => {
    const story = called().does(back);
    expect([story.handling(), replaced(story)]).toEqual(['bot', []]);
    expect(
      new DeskStory()
        .opens('call', 'voice')
        .taken()
        .happens('call', hangsUp)
        .does({ ...back, agent: 'alex' })
        .refused(),
    ).toBe('taken');
  });

  test('not handed back, it is replaced a quarter of an hour after the caller was last heard of, once', () => {
    const story = called().happens('call', hangsUp);
    expect(story.wakesAt()).toBe(story.at + heardLife);
    expect(replaced(story.later(heardLife - 1).does(ticked))).toEqual([]);
    expect([replaced(story.later(1).does(ticked)), story.handling()]).toEqual([['u101'], 'agent']);
    expect(replaced(story.later(heardLife).does(ticked))).toEqual([]);
    expect(replaced(story.does({ type: 'agent.closed', agent: 'sam' }))).toEqual([]);
  });

  test('in a chat that nobody writes in as well; not on a call that goes on', () => {
    expect(replaced(new DeskStory().opens().claims().taken().does(keyed()).later(heardLife).does(ticked))).toEqual(['u101']);
    expect(replaced(called().later(heardLife).does(ticked))).toEqual([]);
  });

  test('one that works once is used up by it: nothing is replaced, and nobody is told that it will be', () => {
    const story = new DeskStory({ ...withDesk, oneTimePin: { talk: 1, mail: 1 } })
      .opens('call', 'voice')
      .claims('u101', 'call')
      .taken()
      .does(keyed({ leg: 'call' }));
    expect([story.proved('call'), JSON.stringify(story.last.tells)]).toEqual([true, expect.not.stringContaining('pin-to-be-replaced')]);
    expect(story.facts().map(({ action }) => action)).toContain('agent.keyed-pin');
    expect(replaced(story.happens('call', hangsUp).does(back))).toEqual([]);
  });

  test('made anew in the case, it is not made anew once more at the end', () => {
    const story = called()
      .does({
        type: 'agent.drafted',
        agent: 'sam',
        leg: 'call',
        drafts: [{ kind: 'support-pin.reissue', subject: { is: 'self' }, fields: {} }],
      })
      .says('request.confirmed', 'call');
    expect(story.applied()).toEqual(['00-case-1']);
    const settled = (subject: string): Happening => ({
      type: 'effect.settled',
      id: 'e',
      change: '00-case-1',
      outcome: { status: 'applied', at: 1, asker: 'u101', subject, epoch: 2 },
    });
    const before = story.snapshot;
    expect(replaced(story.does(settled('u101')).does({ type: 'agent.closed', agent: 'sam' }))).toEqual([]);
    story.snapshot = before;
    expect(
      replaced(
        story
          .does({ type: 'effect.settled', id: 'e', change: '00-case-1', outcome: { status: 'failed' } })
          .does({ type: 'agent.closed', agent: 'sam' }),
      ),
    ).toEqual(['u101']);
  });
});

describe('beside an agent six digits are the PIN of a leg without a right (P10)', () => {
  const proving = (story: Story, leg = 'chat'): boolean | undefined => viewLeg(story.snapshot, leg)?.proving;

  test('also when its right has ended meanwhile', () => {
    const story = DeskStory.proved();
    expect(proving(story)).toBe(false);
    expect(proving(story.later(assignedPolicy.grantIdle).does(ticked))).toBe(true);
    expect(story.gives(true).proved()).toBe(true);
  });

  test('also when it was revoked, and on a leg that came after the agent', () => {
    const story = DeskStory.proved().does({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'new-pin' });
    expect(proving(story)).toBe(true);
    expect(proving(DeskStory.proved().opens('call', 'voice'), 'call')).toBe(true);
  });

  test('also of a stranger whom an agent answers: whosever it is, the agent does not see it', () => {
    expect(proving(new DeskStory().opens('mail', 'email', { written: 'stranger' }).taken(), 'mail')).toBe(true);
  });

  test('not without an agent', () => {
    expect(
      proving(
        new DeskStory()
          .opens()
          .claims()
          .gives(true)
          .later(assignedPolicy.grantIdle + agentKeys)
          .does(ticked),
      ),
    ).toBe(false);
  });
});
