import type { Decision } from '../../machines/decide';
import { figuresOf } from '../../src/turn/figures';
import { DeskStory } from '../machines/desk-kit';
import { forward, Story, type Happening } from '../machines/kit';

/** Lives on, and counts what the last turn came to. */
class Counted extends DeskStory {
  count(turn: (story: this) => unknown): unknown {
    const before = this.snapshot;
    turn(this);
    return figuresOf(before, this.last);
  }
}

const settled = (status: 'applied' | 'failed' | 'refused'): Happening => ({
  type: 'effect.settled',
  id: 'e',
  change: '00-case-1',
  outcome:
    status === 'applied'
      ? { status, at: 1, asker: 'u101', subject: 'u101' }
      : status === 'refused'
        ? { status, reason: 'directory-refused' }
        : { status },
});
const drafted = (): Counted => new Counted().opens().claims().drafts([forward()]).says('request.confirmed').gives(true);

describe('the figures of a turn', () => {
  test('a case is counted by the channel it began on, when it opens and when it is over', () => {
    const story = new Counted();
    expect(story.count((it) => it.opens('call', 'voice'))).toEqual({ 'opened.voice': 1 });
    expect(story.count((it) => it.happens('call', { type: 'leg.ended' }))).toEqual({ 'closed.voice': 1 });
    const chat = new Counted().opens().claims();
    expect(chat.count((it) => it.gives(true))).toEqual({ 'verified.pin': 1 });
    expect(chat.count((it) => it.opens('call', 'voice'))).toBeUndefined();
    expect(chat.count((it) => it.says('conversation.ended'))).toEqual({ 'closed.chat': 1, 'closed.verified': 1 });
  });

  test('a turn in which nothing of it happened counts nothing', () => {
    expect(new Counted().opens().count((it) => it.happens('chat', { type: 'question.asked', topic: 'billing' }))).toBeUndefined();
    expect(
      new Counted()
        .opens()
        .claims()
        .count((it) => it.gives(false)),
    ).toBeUndefined();
  });

  test('a change is counted by what became of it, once', () => {
    expect(drafted().count((it) => it.occurs(settled('applied')))).toEqual({ 'change.call-forwarding.set.applied': 1 });
    expect(drafted().count((it) => it.occurs(settled('refused')))).toEqual({ 'change.call-forwarding.set.refused': 1 });
    expect(drafted().count((it) => it.occurs(settled('failed')))).toEqual({
      'change.call-forwarding.set.failed': 1,
      'escalated.change-failed': 1,
    });
    const both = drafted().opens('call', 'voice').claims('u101', 'call').gives(true, { leg: 'call' });
    expect(
      new Counted()
        .opens()
        .count((it) => it.drafts([{ kind: 'login-name.remind', subject: { is: 'self' }, fields: { email: 'ada@organization.com' } }])),
    ).toEqual({ 'change.login-name.remind.applied': 1 });
    expect(both.lines()).toContain('joined-elsewhere');
    const before = both.snapshot;
    both.occurs(settled('applied'));
    expect(figuresOf(before, both.last)).toEqual({ 'change.call-forwarding.set.applied': 1 });
  });

  test.each([
    [0, 'le10s'],
    [10_000, 'le10s'],
    [10_001, 'le1m'],
    [300_000, 'le5m'],
    [1_800_000, 'le30m'],
    [1_800_001, 'more'],
  ])('who waited %d ms is counted under %s', (waited, step) => {
    const story = new Counted().opens();
    expect(story.count((it) => it.happens('chat', { type: 'person.asked' }))).toEqual({ 'escalated.asked': 1 });
    story.later(waited);
    expect(story.count((it) => it.taken())).toEqual({ taken: 1, 'taken.sam': 1, 'waited.ms': waited, [`waited.${step}`]: 1 });
    expect(story.count((it) => it.does({ type: 'agent.took', agent: 'alex', name: 'Alex', over: true }))).toEqual({
      taken: 1,
      'taken.alex': 1,
    });
  });

  test('who was taken unasked did not wait, and a refused deed counts nothing', () => {
    const story = new Counted().opens();
    expect(story.count((it) => it.taken())).toEqual({ taken: 1, 'taken.sam': 1 });
    expect(story.count((it) => it.does({ type: 'agent.wrote', agent: 'alex', leg: 'chat' }))).toBeUndefined();
    expect(story.count((it) => it.does({ type: 'agent.wrote', agent: 'sam', leg: 'chat' }))).toEqual({ 'wrote.sam': 1 });
    expect(story.count((it) => it.does({ type: 'agent.closed', agent: 'sam' }))).toEqual({ 'closed.chat': 1 });
    expect(story.count((it) => it.does({ type: 'case.rated', leg: 'chat', score: 4 }))).toEqual({ 'rated.4': 1 });
    expect(story.count((it) => it.does({ type: 'case.rated', leg: 'chat', score: 1 }))).toBeUndefined();
  });

  test('names have no blanks, whatever an agent is called', () => {
    const decision: Decision = {
      snapshot: new Story().snapshot,
      tells: [],
      effects: [
        {
          id: 'e',
          effect: { type: 'audit.append', at: 1, fact: { action: 'agent.wrote', asker: null, subject: null, actor: 'agent:Sam S.' } },
        },
      ],
    };
    expect(figuresOf(new Story().opens().snapshot, decision)).toEqual({ 'wrote.Sam-S.': 1 });
  });
});
