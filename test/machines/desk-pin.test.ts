import { assignedPolicy } from '../../machines/policy';
import { viewDesk } from '../../machines/desk/view-desk';
import { DeskStory, drafts, keyed } from './desk-kit';
import { forward } from './kit';

describe('an agent has the PIN mailed, and keys the one that is said', () => {
  test('to the address on file of the one who is named, once in two minutes', () => {
    const story = new DeskStory().opens().claims().taken().does({ type: 'agent.requested-pin', agent: 'sam', leg: 'chat' });
    expect([story.lines(), story.effects(), story.asksAloud()]).toEqual([['pin-on-its-way'], ['pin.mail', 'agent.requested-pin'], 'pin']);
    expect(story.does({ type: 'agent.requested-pin', agent: 'sam', leg: 'chat' }).effects()).toEqual(['agent.requested-pin']);
  });

  test('the mail is told that an agent asked for it; what the customer asks for themself is not', () => {
    const taken = new DeskStory().opens().claims().taken();
    const on = ({ last }: DeskStory) => last.effects.flatMap(({ effect }) => (effect.type === 'pin.mail' ? [effect.on] : []));
    expect([
      on(taken.does({ type: 'agent.requested-pin', agent: 'sam', leg: 'chat' })),
      on(new DeskStory().opens().claims().does({ type: 'pin.requested', leg: 'chat' })),
    ]).toEqual([['desk'], [undefined]]);
  });

  test('of nobody, and of no stranger', () => {
    expect(new DeskStory().opens().taken().does({ type: 'agent.requested-pin', agent: 'sam', leg: 'chat' }).refused()).toBe('leg-unnamed');
    const story = new DeskStory().opens('mail', 'email', { written: 'stranger' }).claims('u101', 'mail').taken();
    expect([
      story.does({ type: 'agent.requested-pin', agent: 'sam', leg: 'mail' }).refused(),
      story.does(keyed({ leg: 'mail' })).refused(),
      story.proved('mail'),
    ]).toEqual(['stranger', 'stranger', false]);
  });

  test('the right one proves the leg, is known as heard, and the customer is told that it is replaced', () => {
    const story = new DeskStory().opens().claims().taken().does(keyed());
    expect([story.proved(), story.lines(), story.snapshot.context.desk?.heard]).toEqual([true, ['proved', 'pin-to-be-replaced'], ['u101']]);
    expect(story.facts().map(({ action, actor }) => [action, actor])).toEqual([
      ['identity.proved', 'chat'],
      ['agent.keyed-pin', 'agent:sam'],
    ]);
    expect(story.does(keyed()).lines()).not.toContain('pin-to-be-replaced');
  });

  test('a wrong one proves nothing and replaces nothing', () => {
    const story = new DeskStory()
      .opens()
      .claims()
      .taken()
      .does(keyed({ ok: false }));
    expect([story.proved(), story.lines(), story.snapshot.context.desk?.heard]).toEqual([false, ['not-proved'], undefined]);
  });

  test.each([
    ['an agent who does not have the case', { heardBy: 'alex' }, 0, 'taken'],
    ['a leg that was silent for five minutes', {}, assignedPolicy.agentKeys, 'leg-silent'],
  ])('for %s the right one counts for nothing', (_who, change, silence, why) => {
    const story = new DeskStory().opens().claims().taken().later(silence).does(keyed(change));
    expect([story.refused(), story.proved(), story.lines(), story.snapshot.context.desk?.heard]).toEqual([why, false, [], undefined]);
  });

  test('nobody keys one for a case that nobody has', () => {
    const story = new DeskStory().opens().claims().does(keyed());
    expect([story.refused(), story.proved()]).toEqual(['not-theirs', false]);
  });

  describe('on a call the one for exactly this change is the yes to it (I1)', () => {
    const asked = (): DeskStory =>
      new DeskStory().opens('call', 'voice').claims('u101', 'call').gives(true, { leg: 'call' }).taken().does(drafts('call'));
    /** The caller was told the summary and said something since, though no yes. */
    const onACall = (): DeskStory => asked().happens('call');
    const summary = (story: DeskStory, leg = 'call'): string | undefined =>
      viewDesk(story.snapshot, story.at).legs.find((each) => each.leg === leg)?.summarized;
    const said = (story: DeskStory, change: Record<string, unknown> = {}, leg = 'call'): readonly string[] =>
      story.does(keyed({ leg, digest: summary(story, leg), ...change })).applied();

    test('and it is carried out', () => expect(said(onACall())).toEqual(['00-case-1']));
    test('in the same breath, before the caller said anything after the summary, it is none', () => {
      const story = asked();
      expect([said(story), story.lines('call'), story.asks('call')]).toEqual([[], ['proved', 'pin-to-be-replaced'], 'confirm']);
      expect(said(story.happens('call'))).toEqual(['00-case-1']);
    });
    test('when the caller spoke before the summary was fetched, it is none', () => expect(said(asked().hears('call', true))).toEqual([]));
    test('after a no, until the summary that is asked again was heard, it is none', () => {
      const story = onACall().says('request.declined', 'call').happens('call');
      expect([story.asks('call'), said(story)]).toEqual(['confirm', []]);
      expect(said(story.happens('call'))).toEqual(['00-case-1']);
    });
    test('wrong, it is none', () => expect(said(onACall(), { ok: false })).toEqual([]));
    test('of somebody else, it is none', () => expect(said(onACall(), { user: 'u666' })).toEqual([]));
    test('said for something else, it is none', () => expect(said(onACall(), { digest: 'another' })).toEqual([]));
    test('said for nothing in particular, it is none', () => expect(said(onACall(), { digest: undefined })).toEqual([]));
    test('of a link, it is none', () => expect(said(onACall(), { method: 'link' })).toEqual([]));
    test('keyed by another agent, it is none', () => expect(said(onACall(), { heardBy: 'alex' })).toEqual([]));
    test('keyed by the customer, who was asked for a yes, it is none', () => expect(said(onACall(), { heardBy: undefined })).toEqual([]));
    test('of what was summarized before it was altered, it is none', () => {
      const story = onACall();
      const digest = summary(story);
      story.does(drafts('call', forward(null))).happens('call');
      expect(said(story, { digest })).toEqual([]);
    });
    test('of what was altered from another leg since it was summarized, it is none', () => {
      const story = onACall().opens('chat').claims().gives(true);
      const digest = summary(story);
      story.does(drafts('chat', forward(null)));
      expect([summary(story), said(story, { digest })]).toEqual([digest, []]);
    });
    test('of what was never summarized there, it is none', () => {
      const story = new DeskStory()
        .opens('call', 'voice')
        .claims('u101', 'call')
        .gives(true, { leg: 'call' })
        .opens('chat')
        .claims()
        .gives(true)
        .taken()
        .does(drafts());
      expect(said(story, { digest: summary(story, 'chat') })).toEqual([]);
    });
    test('in a chat, where the customer answers the summary, it is none', () => {
      const story = DeskStory.proved().does(drafts());
      expect(said(story, {}, 'chat')).toEqual([]);
      expect(story.says('request.confirmed').applied()).toEqual(['00-case-1']);
    });
    test('in a chat it is none either when the customer said something after the summary', () => {
      const story = DeskStory.proved().does(drafts()).hears('chat', undefined);
      expect([story.snapshot.context.legs['chat']?.heardOf, said(story, {}, 'chat')]).toEqual([summary(story, 'chat'), []]);
    });
  });
});
