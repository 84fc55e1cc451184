import { speaks } from '../../machines/desk/beside-agent';
import { assignedPolicy } from '../../machines/policy';
import type { Channel } from '../../machines/words';
import { DeskStory, drafts } from './desk-kit';
import { forward, rightPin } from './kit';

const other = forward('+16135550177');
const proved = (channel: Channel): DeskStory => {
  const leg = channel === 'email' ? 'mail' : 'leg';
  return new DeskStory().opens(leg, channel).claims('u101', leg).gives(true, { leg }).taken();
};
const yes = { type: 'request.confirmed' } as const;
const swap = (story: DeskStory, leg = 'leg'): DeskStory =>
  story.does({ type: 'agent.withdrew', agent: 'sam', leg }).does(drafts(leg, other));

describe('a yes beside an agent is for the summary that was told, and for no other (P4)', () => {
  describe('on a call', () => {
    test('not before what the agent drafted was fetched: it is asked again, and then a yes counts', () => {
      const story = proved('voice').does(drafts('leg')).hears('leg', true, yes);
      expect([story.applied(), story.lines('leg'), story.asksAloud('leg')]).toEqual([[], ['asked-again'], 'confirm']);
      expect(story.hears('leg', false, yes).applied()).toEqual(['00-case-1']);
    });

    test('not for what replaced the one that was told', () => {
      const story = swap(proved('voice').does(drafts('leg')).hears('leg', false));
      expect(story.hears('leg', true, yes).applied()).toEqual([]);
      expect(story.hears('leg', false, yes).applied()).toEqual(['00-case-2']);
    });

    test('once it was fetched in a silence, the first word after it counts', () => {
      expect(
        swap(proved('voice').does(drafts('leg')))
          .hears('leg', false, yes)
          .applied(),
      ).toEqual(['00-case-2']);
    });

    test('the same again, after it was taken back, has to be told again', () => {
      const story = proved('voice')
        .does(drafts('leg'))
        .hears('leg', false)
        .does({ type: 'agent.withdrew', agent: 'sam', leg: 'leg' })
        .does(drafts('leg'));
      expect(story.hears('leg', true, yes).applied()).toEqual([]);
    });

    test('also when the agent has handed the case back meanwhile', () => {
      const story = swap(proved('voice').does(drafts('leg'))).does({ type: 'agent.handed-back', agent: 'sam' });
      expect(story.hears('leg', true, yes).applied()).toEqual([]);
    });
  });

  describe('in a chat, where nothing shows what was read', () => {
    test.each([
      ['one that was taken back unanswered', (story: DeskStory) => swap(story)],
      ['one that was asked still', (story: DeskStory) => story.does(drafts('leg', other))],
    ])('for a moment after %s was replaced it is asked again, each time', (_what, replaced) => {
      const story = replaced(proved('chat').does(drafts('leg')));
      story.later(1_000).hears('leg', undefined, yes);
      expect([story.applied(), story.lines('leg'), story.asksAloud('leg')]).toEqual([[], ['asked-again'], 'confirm']);
      story.later(assignedPolicy.swapPause - 1).hears('leg', undefined, yes);
      expect([story.applied(), story.asksAloud('leg')]).toEqual([[], 'confirm']);
      expect(story.later(assignedPolicy.swapPause).hears('leg', undefined, yes).applied()).toHaveLength(1);
    });

    test('after other words to the agent a yes is asked again, and then counts', () => {
      const story = proved('chat').does(drafts('leg')).later(60_000).hears('leg', undefined).later(60_000).hears('leg', undefined, yes);
      expect([story.applied(), story.lines('leg'), story.asksAloud('leg')]).toEqual([[], ['asked-again'], 'confirm']);
      expect(story.later(60_000).hears('leg', undefined, yes).applied()).toEqual(['00-case-1']);
    });

    test('what replaced nothing is answered at once', () => {
      expect(proved('chat').does(drafts('leg')).hears('leg', undefined, yes).applied()).toEqual(['00-case-1']);
    });

    test('so is what comes after an answered one', () => {
      const story = proved('chat').does(drafts('leg')).hears('leg', undefined, yes);
      story
        .occurs({
          type: 'effect.settled',
          id: 'e',
          change: '00-case-1',
          outcome: { status: 'applied', at: story.at, asker: 'u101', subject: 'u101' },
        })
        .does(drafts('leg', other));
      expect(story.hears('leg', undefined, yes).applied()).toEqual(['00-case-2']);
    });
  });

  describe('in a mail thread', () => {
    test('only in an answer to the mail that carried it, however often', () => {
      const story = swap(proved('email').does(drafts('mail')), 'mail');
      for (let n = 0; n < 2; n += 1) {
        story.later((60 * 60_000) / 4).hears('mail', true, yes, { type: 'mail.read', clear: true });
        expect([story.applied(), story.lines('mail'), story.asksAloud('mail'), story.effects()]).toEqual([
          [],
          ['asked-again'],
          'confirm',
          ['answer.mail'],
        ]);
      }
      expect(story.hears('mail', false, yes, { type: 'mail.read', clear: true }).applied()).toEqual(['00-case-2']);
    });

    test('nor is a PIN a yes there, once the right has ended', () => {
      const lapsed = (): DeskStory => {
        const story = swap(proved('email').does(drafts('mail')), 'mail').later(assignedPolicy.grantMax);
        story.occurs({ type: 'clock.ticked' }, { type: 'leg.asked', leg: 'mail', unbidden: true });
        return story;
      };
      const pin = [rightPin(), { type: 'mail.read', clear: true }] as const;
      expect(lapsed().asks('mail')).toBe('several');
      expect([
        lapsed()
          .hears('mail', true, ...pin)
          .applied(),
        lapsed()
          .hears('mail', false, ...pin)
          .applied(),
      ]).toEqual([[], ['00-case-2']]);
    });
  });

  test('without an agent nothing of it is kept, and a yes is what it always was', () => {
    const story = new DeskStory().opens().claims().gives(true).drafts();
    expect([story.snapshot.context.legs['chat']?.put, story.snapshot.context.legs['chat']?.heardOf]).toEqual([undefined, undefined]);
    expect(story.says('request.confirmed').applied()).toEqual(['00-case-1']);
    expect(speaks(story.before, story.snapshot.context, 'chat')).toBe(true);
  });
});
