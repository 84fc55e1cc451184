import { viewDesk } from '../../machines/desk/view-desk';
import { DeskStory } from './desk-kit';
import { claimOf, minute } from './kit';

/** A proved chat with an agent, whose customer asked to go on by mail; our mail went out. */
function written(): DeskStory {
  const story = new DeskStory();
  story.opens().claims().gives(true).drafts().happens('chat', { type: 'link.requested' });
  story.occurs(
    { type: 'leg.opened', leg: 'mail', channel: 'email', language: 'en', written: 'on-file', joins: { user: 'u101', epoch: 1 } },
    { type: 'user.claimed', leg: 'mail', claim: claimOf('u101') },
    { type: 'thread.begun', leg: 'mail', by: 'chat' },
  );
  return story.taken();
}
const legs = (story: DeskStory): readonly string[] => viewDesk(story.snapshot, story.at).legs.map(({ leg }) => leg);

test('a thread that we began is nobody an agent could write to, before it is answered', () => {
  const story = written();
  expect(legs(story)).toEqual(['chat']);
  expect(story.does({ type: 'agent.wrote', agent: 'sam', leg: 'mail' }).refused()).toBe('leg-gone');
});

test('answered, it is one of the case’s legs, by its own proof, and the agent answers there', () => {
  const story = written();
  story.later(minute).mails({ type: 'thread.answered', user: 'u101' });
  expect(viewDesk(story.snapshot, story.at).legs.map(({ leg, proved }) => [leg, proved?.method])).toEqual([
    ['chat', 'pin'],
    ['mail', 'mail'],
  ]);
  expect(story.does({ type: 'agent.wrote', agent: 'sam', leg: 'mail' }).effects()).toContain('answer.mail');
});
