import { forward, Story } from './kit';

test('a condition that forwarding does not know is told beside the draft, which stays as it is', () => {
  const story = new Story().opens().happens('chat', { type: 'request.drafted', drafts: [forward()] }, { type: 'condition.unsupported' });
  expect(story.lines()).toContain('condition-unsupported');
  expect(story.asks()).toBe('who');
  expect(story.applied()).toEqual([]);
});
