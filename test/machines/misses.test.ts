import { Story } from './kit';

const told = (story: Story): readonly unknown[] => story.last.tells.map(({ line }) => (line.line === 'puzzled' ? line.times : line.line));

test.each(['chat', 'voice'] as const)(
  'misses are counted in a row: by %s, anything understood between them begins anew, also what only wants the question once more',
  (channel) => {
    const story = new Story().opens('leg', channel);
    expect([story.says('message.puzzling', 'leg'), story.says('message.puzzling', 'leg')].map(told)[1]).toEqual([2]);
    story.happens('leg');
    expect(told(story.says('message.puzzling', 'leg'))).toEqual([1]);
    story.happens('leg', { type: 'user.half-claimed', partial: { account: '20417' } });
    expect(told(story.says('message.puzzling', 'leg'))).toEqual([1]);
    expect(told(story.says('message.puzzling', 'leg'))).toEqual([2]);
    expect(told(story.says('message.puzzling', 'leg'))).toEqual([3]);
  },
);

test('what stays open is asked in its other words in turns while something else is answered, and in its first ones when it is another', () => {
  const story = new Story().opens('leg', 'chat');
  const otherwise = (): true | undefined => story.snapshot.context.legs['leg']?.otherwise;
  story.happens('leg', { type: 'request.drafted', drafts: [{ kind: 'call-forwarding.set', subject: { is: 'self' }, fields: {} }] });
  const asides = [1, 2, 3].map(() => {
    story.happens('leg', { type: 'capabilities.asked' });
    return otherwise();
  });
  expect(asides).toEqual([true, undefined, true]);
  // "One moment": nothing is said, and the same is not asked in the same words.
  expect([1, 2].map(() => (story.happens('leg'), otherwise()))).toEqual([undefined, true]);
  story.happens('leg', {
    type: 'field.given',
    fields: { number: '+16135550100' },
    numbers: [{ number: '+16135550100', sort: 'ordinary', abroad: false }],
  });
  expect(otherwise()).toBeUndefined();
});
