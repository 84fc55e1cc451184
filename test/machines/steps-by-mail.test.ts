import type { EffectOf } from '../../machines/effects';
import { minute, Story, type Happening } from './kit';

const told = (long = true, name = 'desk-phone-offline'): Happening => ({
  type: 'question.asked',
  topic: 'device',
  article: { name, long },
});
const wished: Happening = { type: 'steps.wished' };
const call = (): Story => new Story().opens('call', 'voice');
const proved = (): Story => call().claims('u101', 'call').gives(true, { leg: 'call' });
const mails = (story: Story): readonly EffectOf<'article.mail'>[] =>
  story.last.effects.flatMap(({ effect }) => (effect.type === 'article.mail' ? [effect] : []));
const says = (story: Story) => story.last.tells.flatMap(({ line }) => (line.line === 'steps-by-mail' ? [line.is] : []));

describe('the steps of an article by mail', () => {
  test('are offered to a caller who was not told all of them, once, and to nobody else', () => {
    const story = call().happens('call', told());
    expect(story.asks('call')).toBe('steps-by-mail');
    expect(story.happens('call', { type: 'request.declined' }).asks('call')).toBe('need');
    expect(call().happens('call', told(false)).asks('call')).toBe('need');
    expect(new Story().opens().happens('chat', told()).asks()).toBe('need');
    expect(
      call()
        .happens('call', { ...told(), change: { kind: 'call-forwarding.set', fields: {} } } as Happening)
        .asks('call'),
    ).toBe('do-or-how');
  });

  test('go to the asker of the leg’s own live proof, once in two minutes', () => {
    const story = proved().happens('call', told()).happens('call', wished);
    expect([mails(story), says(story)]).toEqual([
      [
        {
          type: 'article.mail',
          user: 'u101',
          epoch: 1,
          article: 'desk-phone-offline',
          leg: 'call',
          channel: 'voice',
          language: 'en',
          at: story.at,
        },
      ],
      ['on-its-way'],
    ]);
    story.happens('call', wished);
    expect([mails(story), says(story)]).toEqual([[], ['again']]);
    expect(mails(story.happens('call', told(true, 'call-quality')).happens('call', wished))).toHaveLength(1);
    expect(mails(story.later(3 * minute).happens('call', wished))).toHaveLength(1);
  });

  test('wait for the proof of who has not shown who they are: a name, a wrong PIN or another leg’s proof mails nothing', () => {
    const story = proved().opens('other', 'voice').happens('other', told()).happens('other', wished);
    expect([mails(story), says(story), story.asks('other')]).toEqual([[], ['proof-first'], 'who']);
    expect([mails(story.claims('u101', 'other')), story.asks('other')]).toEqual([[], 'pin']);
    expect(mails(story.gives(false, { leg: 'other' }))).toEqual([]);
    expect([mails(story.gives(true, { leg: 'other' })).map(({ user, leg }) => [user, leg]), says(story)]).toEqual([
      [['u101', 'other']],
      ['on-its-way'],
    ]);
  });

  test('are forgotten with the wish, and a right that has run out is none', () => {
    expect(
      mails(call().happens('call', told(), wished).says('request.cancelled', 'call').claims('u101', 'call').gives(true, { leg: 'call' })),
    ).toEqual([]);
    expect(
      mails(
        call().happens('call', told(), wished).says('conversation.restarted', 'call').claims('u101', 'call').gives(true, { leg: 'call' }),
      ),
    ).toEqual([]);
    const late = proved()
      .happens('call', told())
      .later(61 * minute)
      .happens('call', wished);
    expect([mails(late), says(late)]).toEqual([[], ['proof-first']]);
  });

  test('of which nothing was told are none, and a mail thread has them all', () => {
    expect(says(proved().happens('call', wished))).toEqual(['none']);
    const thread = new Story().opens('mail', 'email').mails(told(), wished);
    expect([mails(thread), says(thread)]).toEqual([[], ['none']]);
  });
});
