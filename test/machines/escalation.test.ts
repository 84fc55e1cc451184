import { withDesk, forward, Story } from './kit';
import { DeskStory } from './desk-kit';
import { life } from './approval-kit';
import { assignedPolicy } from '../../machines/policy';
import { viewLeg } from '../../machines/view';

const person = { type: 'person.asked' } as const;
const puzzling = { type: 'message.puzzling' } as const;
const failed = (change = '00-case-1') => ({ type: 'effect.settled', id: 'e', change, outcome: { status: 'failed' } }) as const;
const whyOf = (story: Story): unknown => story.last.tells.map(({ line }) => line).find(({ line }) => line === 'person-called');

describe('a person is called', () => {
  test('when the customer asks for one, once: asked again, the place is kept', () => {
    const story = new DeskStory().opens().happens('chat', person);
    expect([story.handling(), story.lines()]).toEqual(['waiting', ['person-called']]);
    expect(story.facts()).toMatchObject([{ action: 'case.escalated', reason: 'asked', actor: 'chat' }]);
    story.later(60_000).happens('chat', person);
    expect(whyOf(story)).toEqual({ line: 'person-called', why: 'asked', again: true });
    expect(story.facts()).toEqual([]);
    expect(story.snapshot.context.desk?.since).toBe(1_000_000);
  });

  test('never where there is no desk: the bot says that it is alone', () => {
    const story = new Story().opens().happens('chat', person);
    expect([story.state(), story.lines()]).toEqual(['anonymous idle bot', ['person-unavailable']]);
    story.happens('chat', puzzling).happens('chat', puzzling);
    expect(story.state()).toContain('bot');
    const later = Story.authorized().occurs(failed());
    expect([later.state().split(' ')[2], later.lines()]).toEqual(['bot', ['change-failed']]);
  });

  test('when two messages in a row were not understood, and not after one', () => {
    const story = new DeskStory().opens().happens('chat', puzzling);
    expect(story.handling()).toBe('bot');
    story.happens('chat', { type: 'small-talk.heard', about: 'thanks' }).happens('chat', puzzling);
    expect(story.handling()).toBe('bot');
    story.happens('chat', puzzling);
    expect([story.handling(), story.why(), story.lines(), story.asks()]).toEqual([
      'waiting',
      'not-understood',
      ['puzzled', 'person-called'],
      'choice',
    ]);
    story.happens('chat', puzzling);
    expect(story.lines()).toEqual(['puzzled']);
  });

  test('not for a caller who is silent, however often: what they say then and is not understood counts', () => {
    const silent = { ...puzzling, silent: true } as const;
    const story = new DeskStory().opens('call', 'voice').happens('call', silent).happens('call', silent).happens('call', silent);
    expect(story.handling()).toBe('bot');
    expect(story.happens('call', puzzling).handling()).toBe('waiting');
  });

  test('not for a mail that may be anything: a stranger has to ask', () => {
    const story = new DeskStory().opens('mail', 'email', { written: 'stranger' }).happens('mail', puzzling).happens('mail', puzzling);
    expect(story.handling()).toBe('bot');
    expect(story.happens('mail', person).lines('mail')).toEqual(['person-called']);
  });

  test('when a change failed for good, and told after its outcome', () => {
    const story = new DeskStory().opens().claims().drafts().says('request.confirmed').gives(true).occurs(failed());
    expect([story.handling(), story.why(), story.lines()]).toEqual(['waiting', 'change-failed', ['change-failed', 'person-called']]);
    expect(story.snapshot.context.desk).toMatchObject({ leg: 'chat', proved: 'u101', done: [{ id: '00-case-1', status: 'failed' }] });
  });

  test('not when a change was made, refused by the directory, or is none of this case', () => {
    const story = () => new DeskStory().opens().claims().drafts().says('request.confirmed').gives(true);
    expect(story().occurs(failed('another')).handling()).toBe('bot');
    expect(
      story()
        .occurs({ ...failed(), outcome: { status: 'refused', reason: 'directory-refused' } })
        .handling(),
    ).toBe('bot');
    expect(
      story()
        .occurs({ ...failed(), outcome: { status: 'applied', at: 1, asker: 'u101', subject: 'u101' } })
        .handling(),
    ).toBe('bot');
  });

  test('when no administrator answered in time, and not while one may', () => {
    const story = new DeskStory()
      .opens()
      .claims()
      .drafts()
      .says('request.confirmed')
      .happens('chat', { type: 'mailbox.lost' })
      .happens('chat', { type: 'approval.agreed' });
    expect(story.asks()).toBe('waiting');
    story.later(life - 1).occurs({ type: 'clock.ticked' });
    expect(story.handling()).toBe('bot');
    story.later(1).occurs({ type: 'clock.ticked' });
    expect([story.handling(), story.why(), story.lines()]).toEqual([
      'waiting',
      'administrator-silent',
      ['approval-ended', 'person-called'],
    ]);
    expect(story.snapshot.context.unanswered).toBeUndefined();
  });

  test('the bot helps on while somebody waits, and a change goes its way', () => {
    const story = new DeskStory().opens().happens('chat', person).claims().drafts().says('request.confirmed').gives(true);
    expect(story.applied()).toEqual(['00-case-1']);
    expect(story.handling()).toBe('waiting');
    expect(story.happens('chat', { type: 'question.asked', topic: 'billing' }).lines()).toEqual(['answer']);
  });

  test('a caller for whom somebody was called and who is misheard is told so again, read no menu and not hung up on', () => {
    const story = new DeskStory().opens('call', 'voice').happens('call', person);
    for (let n = 0; n < 4; n += 1) story.happens('call', puzzling);
    expect(story.last.tells.map(({ line }) => line)).toEqual([{ line: 'person-called', why: 'asked', again: true, waits: true }]);
  });
});

describe('nobody is wanted any more', () => {
  test('"never mind" gives the place up, and the bot goes on', () => {
    const story = new DeskStory().opens().happens('chat', person, { type: 'person.declined' });
    expect([story.handling(), story.lines(), story.snapshot.context.desk]).toEqual([
      'bot',
      ['person-called', 'person-not-needed'],
      undefined,
    ]);
    expect(story.happens('chat', { type: 'person.declined' }).lines()).toEqual(['nothing-to-cancel']);
  });

  test('of a leg that did not ask, only when it has shown who it is (P3)', () => {
    const story = new DeskStory().opens().claims().gives(true).opens('call', 'voice').happens('chat', person);
    expect(story.happens('call', { type: 'person.declined' }).handling()).toBe('waiting');
    story.claims('u101', 'call').gives(true, { leg: 'call' }).happens('call', { type: 'person.declined' });
    expect(story.handling()).toBe('bot');
  });

  test('a caller who hangs up has given up, unless an answer may go elsewhere', () => {
    const gone = { type: 'leg.ended' } as const;
    expect(new DeskStory().opens('call', 'voice').happens('call', person).happens('call', gone).handling()).toBe('closed');
    const night = new DeskStory()
      .opens('call', 'voice')
      .happens('call', { ...person, deskClosed: true }, { type: 'reply-address.given', email: 'ada@example.com' });
    expect(night.lines('call')).toEqual(['person-called']);
    night.happens('call', { type: 'reply-address.given', email: 'ada@example.com' });
    expect(night.happens('call', gone).handling()).toBe('waiting');
  });

  test('a case that somebody waits in outlives a day of silence', () => {
    const story = new DeskStory().opens().happens('chat', person).later(assignedPolicy.caseIdle).occurs({ type: 'clock.ticked' });
    expect(story.handling()).toBe('waiting');
    expect(story.later(assignedPolicy.mailCaseIdle).occurs({ type: 'clock.ticked' }).handling()).toBe('closed');
  });
});

describe('nobody is at the desk', () => {
  const night = { ...person, deskClosed: true } as const;
  const parked = (story: Story) => story.last.effects.map(({ effect }) => effect).filter((effect) => effect.type === 'resume.mail');

  test('a stranger is asked once where an answer may go, and what they say proves nothing (I7)', () => {
    const story = new DeskStory().opens().happens('chat', night);
    expect([story.lines(), story.asks()]).toEqual([['person-called'], 'reply-address']);
    story.happens('chat', { type: 'reply-address.given', email: '101@organization.com' });
    expect([story.lines(), story.asks(), story.snapshot.context.legs['chat']?.replyTo]).toEqual([
      ['reply-address-kept'],
      'need',
      '101@organization.com',
    ]);
    expect([story.snapshot.context.legs['chat']?.claim, story.proved()]).toEqual([undefined, false]);
    expect(story.happens('chat', { type: 'reply-address.given', email: 'ada@example.com' }).snapshot.context.legs['chat']?.replyTo).toBe(
      'ada@example.com',
    );
  });

  test('an address that was not asked for is not kept', () => {
    const story = new DeskStory().opens().happens('chat', { type: 'reply-address.given', email: 'ada@example.com' });
    expect([story.lines(), story.snapshot.context.legs['chat']?.replyTo]).toEqual([[], undefined]);
    story.happens('chat', person).happens('chat', { type: 'reply-address.given', email: 'ada@example.com' });
    expect(story.snapshot.context.legs['chat']?.replyTo).toBeUndefined();
  });

  test('who has shown who they are, and who writes mail, is not asked for an address', () => {
    expect(new DeskStory().opens().claims().gives(true).happens('chat', night).asks()).toBe('need');
    const story = new DeskStory().opens('mail', 'email', { written: 'stranger' }).happens('mail', night);
    expect([story.asks('mail'), parked(story)]).toEqual(['address-on-file', []]);
  });

  test('what is in hand is mailed to the address on file, once, and the leg gains nothing (P1, P5)', () => {
    const story = new DeskStory().opens().claims().drafts().happens('chat', night);
    expect(story.lines()).toEqual(['person-called', 'parked']);
    expect(parked(story)).toMatchObject([{ claim: { user: 'u101' }, proved: false, parked: true }]);
    expect([story.proved(), story.asks()]).toEqual([false, 'confirm']);
    story.happens('chat', { type: 'person.declined' }, night);
    expect([story.lines(), parked(story)]).toEqual([['person-not-needed', 'person-called', 'parked'], []]);
  });

  test('nothing is mailed of what another leg drafted (P3)', () => {
    const story = new DeskStory()
      .opens()
      .claims()
      .gives(true)
      .drafts([forward()])
      .opens('call', 'voice')
      .claims('u101', 'call')
      .happens('call', night);
    expect([parked(story), story.asks('call')]).toEqual([[], 'reply-address']);
  });

  test('by day nothing is mailed and no address is asked for', () => {
    const story = new DeskStory(withDesk).opens().claims().drafts().happens('chat', person);
    expect([story.lines(), parked(story), viewLeg(story.snapshot, 'chat')?.question.ask]).toEqual([['person-called'], [], 'confirm']);
  });
});
