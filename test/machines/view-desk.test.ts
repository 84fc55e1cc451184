import { assignedPolicy } from '../../machines/policy';
import { viewDesk } from '../../machines/desk/view-desk';
import { DeskStory } from './desk-kit';
import { drafted, forward, minute } from './kit';

const legsOf = (story: DeskStory, at = story.at) => viewDesk(story.snapshot, at).legs;

describe('what the desk sees of a case', () => {
  test('each leg by itself: what it says of itself, and by what it is proved until when', () => {
    const story = new DeskStory().opens().claims().gives(true).opens('call', 'voice').later(minute).taken();
    expect(legsOf(story)).toMatchObject([
      {
        leg: 'chat',
        channel: 'chat',
        claim: { shown: 'u101@organization.com' },
        proved: { method: 'pin', since: 1_000_000, until: 1_000_000 + assignedPolicy.grantIdle },
        stranger: false,
        ended: false,
      },
      { leg: 'call', channel: 'voice', claim: undefined, proved: undefined },
    ]);
    expect(viewDesk(story.snapshot, story.at)).toMatchObject({ state: 'agent', desk: { agent: { id: 'sam' } }, grant: { asker: 'u101' } });
  });

  test('a right that has run out by now is none, though nothing happened since', () => {
    const story = DeskStory.proved();
    expect(legsOf(story, story.at + assignedPolicy.grantIdle - 1)[0]?.proved).toBeDefined();
    expect(legsOf(story, story.at + assignedPolicy.grantIdle)[0]?.proved).toBeUndefined();
  });

  test('whose request is in hand, and what was summarized to which leg', () => {
    const story = DeskStory.proved().does({ type: 'agent.drafted', agent: 'sam', leg: 'chat', drafts: [forward()] });
    const view = viewDesk(story.snapshot, story.at);
    expect([view.draftedBy, view.changes.length, view.legs[0]?.question, view.legs[0]?.summarized !== undefined]).toEqual([
      'chat',
      1,
      'confirm',
      true,
    ]);
    const mail = new DeskStory()
      .opens('mail', 'email')
      .happens('mail', { type: 'user.claimed', claim: { user: 'u101', account: 'a1', by: 'email', shown: 'ada@organization.com' } })
      .mailsVaguely(drafted(forward()));
    expect(legsOf(mail)[0]).toMatchObject({ question: 'several', summarized: expect.stringContaining('call-forwarding.set') });
  });

  test('who waits, who is over, who writes from anywhere, and where answers go', () => {
    expect(viewDesk(new DeskStory().opens().happens('chat', { type: 'person.asked' }).snapshot, 0).state).toBe('waiting');
    expect(viewDesk(new DeskStory().opens().snapshot, 0)).toMatchObject({ state: 'bot', desk: undefined });
    expect(viewDesk(DeskStory.proved().does({ type: 'agent.closed', agent: 'sam' }).snapshot, 0)).toMatchObject({
      state: 'closed',
      grant: undefined,
    });
    expect(legsOf(new DeskStory().opens('mail', 'email', { written: 'stranger' }))[0]?.stranger).toBe(true);
    const night = new DeskStory()
      .opens()
      .happens('chat', { type: 'person.asked', deskClosed: true })
      .happens('chat', { type: 'reply-address.given', email: 'ada@example.com' });
    expect(legsOf(night)[0]?.replyTo).toBe('ada@example.com');
  });
});
