import { DeskStory, drafts } from './desk-kit';
import { withDesk, Story } from './kit';

describe('while a person is waited for', () => {
  test('“how long will it take” is answered with the place in the queue, beside how far the request is', () => {
    const story = new Story(withDesk).opens().happens('chat', { type: 'person.asked' }).happens('chat', { type: 'progress.asked' });
    expect(story.last.tells.map(({ line }) => line)).toEqual([{ line: 'person-called', why: 'asked', again: true }]);
    story.drafts().happens('chat', { type: 'progress.asked' });
    expect(story.last.tells.map(({ line }) => line)).toMatchObject([
      { line: 'progress', is: 'open', changes: [{ kind: 'call-forwarding.set' }] },
      { line: 'person-called', why: 'asked', again: true },
    ]);
    expect(new Story(withDesk).opens().happens('chat', { type: 'progress.asked' }).lines()).toEqual(['progress']);
  });
});

describe('beside an agent', () => {
  test('a no to a draft of theirs is acknowledged in a chat, once, and the draft stays undone', () => {
    const story = new DeskStory()
      .opens('leg', 'chat')
      .claims('u101', 'leg')
      .gives(true, { leg: 'leg' })
      .taken()
      .does(drafts('leg'))
      .happens('leg', { type: 'request.declined' });
    expect([story.lines('leg'), story.applied()]).toEqual([['left-open'], []]);
  });
});
