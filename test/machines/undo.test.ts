import { stands } from '../../machines/steps/undo-steps';
import { forward, minute, ottawa, Story } from './kit';

const gatineau = '+18195550123';
const settled = (before?: { readonly number: string | null }) =>
  ({
    type: 'effect.settled',
    id: 'e',
    change: '00-case-1',
    outcome: { status: 'applied', at: 5, asker: 'u101', subject: 'u101', ...(before ? { before } : {}) },
  }) as const;
const changed = (before?: { readonly number: string | null }): Story => Story.authorized().occurs(settled(before));
const undoes = (story: Story): Story => story.happens('chat', { type: 'undo.asked' });
/** Stopped, by a directory that does not say what was before. */
const stoppedUnknown = (): Story =>
  new Story()
    .opens()
    .claims()
    .drafts([forward(null)])
    .says('request.confirmed')
    .gives(true)
    .occurs(settled());
const open = ({ snapshot }: Story) =>
  snapshot.context.changes.filter(({ status }) => status === 'drafted').map(({ kind, subject, fields }) => ({ kind, subject, fields }));

describe('"undo that"', () => {
  test.each([[gatineau], [null]])('drafts what was in force before (%s), and asks for a yes as for any request', (number) => {
    const story = undoes(changed({ number }));
    expect(open(story)).toEqual([forward(number)]);
    expect([story.asks(), story.applied()]).toEqual(['confirm', []]);
    expect(story.says('request.confirmed').applied()).toEqual(['00-case-2']);
  });

  test('stops what was set where a directory does not say how it was before, and asks first', () => {
    const story = undoes(changed());
    expect([open(story), story.asks(), story.applied()]).toEqual([[forward(null)], 'confirm', []]);
  });

  test.each([
    ['it is not known how it was before it was stopped', () => stoppedUnknown()],
    ['it was so before, too', () => changed({ number: ottawa })],
    [
      'its right ended',
      () =>
        changed({ number: gatineau })
          .later(16 * minute)
          .occurs({ type: 'clock.ticked' }),
    ],
  ])('is asked what shall be, where %s', (_name, story) => {
    const after = undoes(story());
    expect([after.asks(), open(after)]).toEqual(['do-or-how', []]);
    expect(JSON.stringify(after.last.tells)).not.toContain(gatineau);
  });

  test.each([
    ['nothing was changed yet', () => new Story().opens().claims().gives(true)],
    ['its last change was refused', () => Story.authorized().occurs({ ...settled(), outcome: { status: 'refused', reason: 'revoked' } })],
  ])('has nothing to put back where %s, and says so', (_name, story) => {
    const after = undoes(story());
    expect([after.asks(), after.lines(), open(after)]).toEqual(['need', ['nothing-to-cancel'], []]);
  });

  test('is no way for a leg without a right of its own to learn what was in force (P3)', () => {
    const story = changed({ number: gatineau }).opens('second').claims('u101', 'second').happens('second', { type: 'undo.asked' });
    expect([open(story), story.lines('second')]).toEqual([[], []]);
  });

  test('while a change is under way has to wait', () => {
    const story = undoes(Story.authorized());
    expect([story.lines(), story.applied()]).toEqual([['busy'], []]);
  });

  test('of something in hand touches nothing of it', () => {
    const story = changed({ number: gatineau }).drafts([forward('+16135550177')]);
    expect(open(undoes(story))).toEqual([forward('+16135550177')]);
  });

  test.each(['user.remove', 'voicemail-pin.reset'] as const)(
    'knows of %s that nothing here puts it back, and tells a proved leg alone (P3)',
    (kind) => {
      const { context } = changed({ number: gatineau }).snapshot;
      const done = { ...context, changes: context.changes.map((change) => ({ ...change, kind })) };
      expect([stands(done, 'chat'), stands(context, 'chat'), stands(done, 'nobody')]).toEqual([kind, undefined, undefined]);
    },
  );
});
