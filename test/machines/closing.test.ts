import { assignedPolicy } from '../../machines/policy';
import { viewCase } from '../../machines/view';
import { DeskStory } from './desk-kit';
import { forward, withDesk, type Happening, type Story } from './kit';

const closed: Happening = { type: 'agent.closed', agent: 'sam' };
const keyed: Happening = { type: 'secret.checked', leg: 'chat', ok: true, user: 'u101', method: 'pin', epoch: 1, heardBy: 'sam' };
const rates = (score: 1 | 2 | 3 | 4 | 5, leg = 'chat'): Happening => ({ type: 'case.rated', leg, score });
const applied = (change: string): Happening => ({
  type: 'effect.settled',
  id: 'e',
  change,
  outcome: { status: 'applied', at: 1, asker: 'u101', subject: 'u101' },
});
const effect = (story: Story, type: string): unknown[] =>
  story.last.effects.map((each) => each.effect).filter((each) => each.type === type);

describe('an agent closes a case', () => {
  test('all its rights end, the customer is told and asked how it was', () => {
    const story = DeskStory.proved().opens('call', 'voice').claims('u101', 'call').gives(true, { leg: 'call' }).does(closed);
    expect([story.handling(), viewCase(story.snapshot).grant, story.proved(), story.proved('call')]).toEqual([
      'closed',
      undefined,
      false,
      false,
    ]);
    expect([story.lines(), story.lines('call'), story.asks()]).toEqual([['closed', 'rate-help'], ['closed', 'rate-help'], 'rating']);
    expect(story.facts().map(({ action, actor }) => [action, actor])).toEqual([
      ['grant.revoked', 'agent:sam'],
      ['case.closed', 'agent:sam'],
    ]);
  });

  test('with a summary of what was done to the address on file of who was proved', () => {
    const story = DeskStory.proved()
      .does({ type: 'agent.drafted', agent: 'sam', leg: 'chat', drafts: [forward()] })
      .says('request.confirmed')
      .occurs(applied('00-case-1'))
      .does({ type: 'agent.drafted', agent: 'sam', leg: 'chat', drafts: [forward(null)] })
      .says('request.confirmed')
      .occurs(applied('00-case-2'))
      .does(closed);
    expect(effect(story, 'summary.mail')).toMatchObject([
      {
        user: 'u101',
        agent: { id: 'sam', name: 'Sam' },
        changes: [
          { id: '00-case-1', status: 'applied' },
          { id: '00-case-2', status: 'applied' },
        ],
      },
    ]);
  });

  test('each change once, however often its outcome comes in', () => {
    const story = DeskStory.proved()
      .does({ type: 'agent.drafted', agent: 'sam', leg: 'chat', drafts: [forward()] })
      .says('request.confirmed')
      .occurs(applied('00-case-1'))
      .occurs(applied('00-case-1'))
      .does(closed);
    expect(effect(story, 'summary.mail')).toMatchObject([{ changes: [{ id: '00-case-1' }] }]);
    expect((effect(story, 'summary.mail')[0] as { readonly changes: readonly unknown[] }).changes).toHaveLength(1);
  });

  test('also when the right had run out by then; of nobody who was never proved', () => {
    expect(effect(DeskStory.proved().later(assignedPolicy.grantMax).does(closed), 'summary.mail')).toMatchObject([{ user: 'u101' }]);
    expect(
      effect(
        new DeskStory().opens().claims().taken().gives(true).later(assignedPolicy.grantMax).occurs({ type: 'clock.ticked' }).does(closed),
        'summary.mail',
      ),
    ).toMatchObject([{ user: 'u101' }]);
    expect(effect(new DeskStory().opens().claims().taken().does(closed), 'summary.mail')).toEqual([]);
  });

  test('to each what was changed for them: of two who were proved in one chat neither hears of the other', () => {
    const first = DeskStory.proved()
      .does({ type: 'agent.drafted', agent: 'sam', leg: 'chat', drafts: [forward()] })
      .says('request.confirmed')
      .occurs(applied('00-case-1'));
    const both = first.claims('u103').gives(true, { user: 'u103', epoch: 7 }).does(closed);
    expect(effect(both, 'summary.mail')).toMatchObject([
      { user: 'u101', changes: [{ id: '00-case-1', whose: { asker: 'u101', subject: 'u101', shown: 'u101@organization.com' } }] },
      { user: 'u103', changes: [] },
    ]);
  });

  test('what was accepted before the end is in it, when its outcome is known, once', () => {
    const story = DeskStory.proved()
      .does({ type: 'agent.drafted', agent: 'sam', leg: 'chat', drafts: [forward()] })
      .says('request.confirmed')
      .does(closed);
    expect([story.handling(), effect(story, 'summary.mail')]).toEqual(['closed', []]);
    expect(effect(story.occurs(applied('00-case-1')), 'summary.mail')).toMatchObject([
      { user: 'u101', changes: [{ id: '00-case-1', status: 'applied' }] },
    ]);
    expect(effect(story.occurs(applied('00-case-1')), 'summary.mail')).toEqual([]);
    const failed = DeskStory.proved()
      .does({ type: 'agent.drafted', agent: 'sam', leg: 'chat', drafts: [forward()] })
      .says('request.confirmed')
      .does(closed)
      .occurs({ type: 'effect.settled', id: 'e', change: '00-case-1', outcome: { status: 'refused', reason: 'revoked' } });
    expect(effect(failed, 'summary.mail')).toMatchObject([{ user: 'u101', changes: [] }]);
  });

  test('a PIN that an agent heard is replaced, however the case ends, and no other', () => {
    const heard = (): DeskStory => new DeskStory().opens().claims().taken().does(keyed);
    for (const story of [
      heard().does(closed),
      heard().says('conversation.ended'),
      heard().later(assignedPolicy.mailCaseIdle).occurs({ type: 'clock.ticked' }),
      heard().does({ type: 'agent.handed-back', agent: 'sam' }).happens('chat', { type: 'leg.ended' }),
    ]) {
      expect([story.handling(), effect(story, 'pin.replace')]).toMatchObject(['closed', [{ user: 'u101', leg: 'chat' }]]);
    }
    expect(effect(DeskStory.proved().does(closed), 'pin.replace')).toEqual([]);
  });

  test('a thread of nobody known is told by mail, one of a stranger is not written to', () => {
    expect(effect(new DeskStory().opens('mail', 'email').taken().does(closed), 'answer.mail')).toHaveLength(1);
    const strange = new DeskStory().opens('mail', 'email', { written: 'stranger' }).taken().does(closed);
    expect([effect(strange, 'answer.mail'), strange.last.tells]).toEqual([[], []]);
  });

  test('what was accepted before is carried out', () => {
    const story = DeskStory.proved()
      .does({ type: 'agent.drafted', agent: 'sam', leg: 'chat', drafts: [forward()] })
      .says('request.confirmed')
      .does(closed)
      .occurs(applied('00-case-1'));
    expect(story.snapshot.context.changes).toMatchObject([{ status: 'applied' }]);
  });
});

describe('a case that no agent had ends as ever', () => {
  test('without a summary and without a question', () => {
    for (const story of [
      new DeskStory().opens().claims().gives(true),
      new DeskStory().opens().claims().gives(true).happens('chat', { type: 'person.asked' }),
    ]) {
      story.says('conversation.ended');
      expect([story.lines(), effect(story, 'summary.mail'), story.asks()]).toEqual([['closed'], [], 'nothing']);
      expect(story.does(rates(5)).lines()).toEqual([]);
    }
  });
});

describe('how the help was', () => {
  const over = (): DeskStory => DeskStory.proved().does(closed);

  test('is said once, after the end, and opens nothing', () => {
    const story = over().does(rates(4));
    expect([story.lines(), story.snapshot.context.desk?.rated, story.handling(), story.asks()]).toEqual([
      ['rated'],
      4,
      'closed',
      'nothing',
    ]);
    expect(story.facts()).toMatchObject([{ action: 'case.rated', actor: 'chat' }]);
    expect(story.does(rates(1)).facts()).toEqual([]);
    expect(story.snapshot.context.desk?.rated).toBe(4);
  });

  test('is taken from the page behind the summary also when the call is over', () => {
    const story = new DeskStory()
      .opens('call', 'voice')
      .claims('u101', 'call')
      .gives(true, { leg: 'call' })
      .taken()
      .happens('call', { type: 'leg.ended' })
      .does(closed)
      .does(rates(2, 'call'));
    expect([story.snapshot.context.desk?.rated, story.last.tells]).toEqual([2, []]);
  });

  test('is not said before, nor by anybody who is no leg of it', () => {
    expect(DeskStory.proved().does(rates(5)).snapshot.context.desk?.rated).toBeUndefined();
    expect(over().does(rates(5, 'nowhere')).snapshot.context.desk?.rated).toBeUndefined();
  });
});

describe('other desks are told', () => {
  const events = (story: Story): unknown[] => effect(story, 'desk.event').map((each) => (each as { readonly event: string }).event);

  test('of a case that is opened, escalated and closed', () => {
    const story = new DeskStory({ ...withDesk, webhooks: true }).opens();
    expect(events(story)).toEqual(['case.opened']);
    expect(events(story.happens('chat', { type: 'person.asked' }))).toEqual(['case.escalated']);
    expect(events(story.says('conversation.ended'))).toEqual(['case.closed']);
  });

  test('once for each case, and not where none listens', () => {
    const story = new DeskStory({ ...withDesk, webhooks: true }).opens().claims().gives(true).opens('call', 'voice');
    expect(events(story)).toEqual([]);
    expect(events(story.later(assignedPolicy.caseIdle).occurs({ type: 'clock.ticked' }))).toEqual(['case.closed']);
    expect(events(new DeskStory().opens())).toEqual([]);
  });
});
