import { Story } from './kit';

const bare = { type: 'request.drafted', drafts: [{ kind: 'call-forwarding.set', subject: { is: 'self' }, fields: {} }] } as const;
const begun = (story: Story): unknown => {
  const question = story.snapshot.context.legs['leg']?.question;
  return question?.ask === 'field' ? question.begun : question?.ask;
};

/** On a call a number may come in parts: what was said of it is kept for as long as nothing else is said. */
test('the beginning of a number is kept over a silence and what is not understood, goes on, and is gone with anything else', () => {
  const story = new Story().opens('leg', 'voice');
  story.happens('leg', bare, { type: 'number.begun', digits: '613' });
  expect(begun(story)).toBe('613');
  story.happens('leg', { type: 'message.puzzling', silent: true });
  expect(begun(story)).toBe('613');
  story.happens('leg', { type: 'number.begun', digits: '613555' });
  expect(begun(story)).toBe('613555');
  story.happens('leg', { type: 'capabilities.asked' });
  expect(begun(story)).toBeUndefined();
});

test('a beginning alone drafts and confirms nothing', () => {
  const story = new Story().opens('leg', 'voice');
  story.happens('leg', { type: 'number.begun', digits: '613555' });
  expect(begun(story)).toBe('need');
  expect(story.snapshot.context.changes).toEqual([]);
});
