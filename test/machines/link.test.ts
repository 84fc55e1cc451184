import type { EffectOf } from '../../machines/effects';
import { viewLeg } from '../../machines/view';
import { byEmail, drafted, forward, minute, rightPin, Story, type Happening } from './kit';

const later: Happening = { type: 'link.requested' };

const mails = (story: Story): readonly EffectOf<'resume.mail'>[] =>
  story.last.effects.flatMap(({ effect }) => (effect.type === 'resume.mail' ? [effect] : []));
/** A call at the question for its PIN. */
const atThePin = (): Story =>
  new Story().opens('call', 'voice').claims('u101', 'call').drafts([forward()], 'call').happens('call', { type: 'request.confirmed' });

describe('“later”', () => {
  test('at the PIN mails one link to the user who was named, keeps what is in hand, and proves nobody', () => {
    const story = atThePin();
    expect(story.asks('call')).toBe('pin');
    story.happens('call', later);
    expect(mails(story)).toMatchObject([{ leg: 'call', channel: 'voice', proved: false, claim: { user: 'u101' } }]);
    expect(story.lines('call')).toEqual(['link-on-its-way']);
    expect([story.proved('call'), viewLeg(story.snapshot, 'call')?.changes.length, story.applied()]).toEqual([false, 1, []]);
  });

  test('again within two minutes mails nothing and says so; afterwards it does', () => {
    const story = atThePin().happens('call', later).later(minute).happens('call', later);
    expect([mails(story), story.last.tells.map(({ line }) => line)]).toEqual([[], [{ line: 'link-on-its-way', again: true }]]);
    expect(mails(story.later(minute + 1).happens('call', later))).toHaveLength(1);
  });

  test('before anybody was named asks who it is, and mails the link with the name', () => {
    const story = new Story().opens().happens('chat', later);
    expect([mails(story), story.asks()]).toEqual([[], 'who']);
    expect([mails(story.claims()).length, story.lines()]).toEqual([1, ['link-on-its-way']]);
    expect(mails(story.later(3 * minute).claims('u104'))).toEqual([]);
  });

  test('is taken back with the request', () => {
    const story = new Story().opens().drafts().happens('chat', later).says('request.cancelled');
    expect(mails(story.claims())).toEqual([]);
    expect(mails(new Story().opens().happens('chat', later).says('request.cancelled').claims())).toEqual([]);
    expect(mails(new Story().opens().happens('chat', later).says('conversation.restarted').claims())).toEqual([]);
  });

  test('on a proved leg is the owner’s own, in the owner’s budget, and takes no right away', () => {
    const story = new Story().opens().claims().gives(true).drafts().happens('chat', later);
    expect(mails(story)).toMatchObject([{ proved: true, leg: 'chat' }]);
    expect([story.proved(), story.asks()]).toEqual([true, 'confirm']);
    story.claims('u104').happens('chat', later);
    expect(mails(story)).toMatchObject([{ proved: false, claim: { user: 'u104' } }]);
  });

  test('in a mail is answered in the thread, and nothing of that mail is carried out without a second yes', () => {
    const story = new Story().opens('mail', 'email').mailsVaguely(byEmail(), drafted(forward()), rightPin(), later);
    expect(mails(story)).toMatchObject([{ channel: 'email', proved: true }]);
    expect([story.applied(), story.effects()]).toEqual([[], expect.arrayContaining(['answer.mail'])]);
  });

  test('by a stranger’s mail gets what every stranger’s does: a PIN mail with its link to the address on file, and no word of it (I12)', () => {
    const story = new Story().opens('mail', 'email', { written: 'stranger' }).mailsVaguely(byEmail(), later);
    expect([mails(story), story.lines('mail').includes('link-on-its-way'), story.effects()]).toEqual([
      [],
      false,
      expect.arrayContaining(['pin.mail']),
    ]);
  });

  test('of a leg that is not there is nothing', () => {
    expect(mails(atThePin().occurs({ ...later, leg: 'somebody' }))).toEqual([]);
  });
});
