import type { Happening } from './kit';
import { claimOf, forward, minute, ottawa, Story } from './kit';
import { viewLeg } from '../../machines/view';
import type { EffectOf } from '../../machines/effects';

const hour = 60 * minute;

/** A chat proved for user 101, with a request in hand, that asked to go on elsewhere. */
const asked = (): Story => new Story().opens().claims().gives(true).drafts().happens('chat', { type: 'link.requested' });

const mailOf = (story: Story): EffectOf<'resume.mail'> | undefined =>
  story.last.effects.map(({ effect }) => effect).find((effect) => effect.type === 'resume.mail');

/** Our mail about it goes out, as the house has it. */
function writes(story: Story, { by = 'chat', user = 'u101', leg = 'mail', digest = mailOf(story)?.inHand?.digest } = {}): Story {
  const beside = digest === undefined ? {} : { digest };
  const epoch = story.snapshot.context.grant?.epoch ?? 1;
  return story.occurs(
    { type: 'leg.opened', leg, channel: 'email', language: 'en', written: 'on-file', joins: { user: 'u101', epoch } },
    { type: 'user.claimed', leg, claim: claimOf(user) },
    { type: 'thread.begun', leg, by, ...beside },
  );
}

/** An answer by its token, aligned, from the address on file of this user. */
const answers = (story: Story, ...more: readonly Happening[]): Story => story.mails({ type: 'thread.answered', user: 'u101' }, ...more);
const begun = (): Story => writes(asked());

describe('a mail of ours to who is proved begins a thread that may be answered (P2, P8)', () => {
  test('names what is in hand, and until when an answer is enough', () => {
    const story = asked();
    expect(mailOf(story)?.inHand).toMatchObject({ changes: [{ fields: { number: ottawa } }], until: story.snapshot.context.grant?.until });
    expect(mailOf(story)?.inHand?.digest).toBeDefined();
  });

  test('asks for no yes where something is missing, nor by mail for what is keyed in', () => {
    const bare = new Story()
      .opens()
      .claims()
      .gives(true)
      .drafts([{ kind: 'call-forwarding.set', subject: { is: 'self' }, fields: {} }])
      .happens('chat', { type: 'link.requested' });
    expect([mailOf(bare)?.inHand?.changes.length, mailOf(bare)?.inHand?.digest]).toEqual([1, undefined]);
    writes(bare);
    expect(bare.asks('mail')).toBe('field');
  });

  test('names nothing at the word of a leg that is not proved, nor of a mail that may be answered anyway (P3)', () => {
    expect(mailOf(new Story().opens().claims().drafts().happens('chat', { type: 'link.requested' }))?.inHand).toBeUndefined();
    expect(
      mailOf(
        new Story().opens('mail', 'email').claims('u101', 'mail').gives(true, { leg: 'mail' }).happens('mail', { type: 'link.requested' }),
      )?.inHand,
    ).toBeUndefined();
  });

  test('proves nothing by being sent: the thread is proved by its answer alone, and sees nothing before (P1, P3)', () => {
    const story = begun();
    expect([story.proved('mail'), story.lines('mail'), viewLeg(story.snapshot, 'mail')?.changes]).toEqual([false, [], []]);
    answers(story);
    expect([story.proved('mail'), story.lines('mail'), story.lines('chat'), story.effects()]).toEqual([
      true,
      ['proved'],
      ['joined-elsewhere'],
      ['identity.proved', 'answer.mail'],
    ]);
  });

  test('a yes in that answer is to what our mail summarized (P4)', () => {
    expect(answers(begun(), { type: 'request.confirmed' }).applied()).toEqual(['00-case-1']);
  });

  test('and to nothing else: what was altered meanwhile is summarized again (P4)', () => {
    const story = begun().happens('chat', { type: 'field.given', fields: { number: '+18195550123' } });
    expect(answers(story, { type: 'request.confirmed' }).applied()).toEqual([]);
    expect(story.asks('mail')).toBe('confirm');
    expect(story.mails({ type: 'request.confirmed' }).applied()).toEqual(['00-case-1']);
  });

  test('what a mail sent then summarizes is asked only where it is still so', () => {
    const story = asked().happens('chat', { type: 'field.given', fields: { number: '+18195550123' } });
    writes(story, { digest: '["u101",["call-forwarding.set","","+16135550100",null]]' });
    expect(story.asks('mail')).toBe('need');
    expect(answers(story, { type: 'request.confirmed' }).applied()).toEqual([]);
  });

  test('an answer gives no more than the right that stands: it ends when that ends', () => {
    const story = begun();
    const { until } = story.snapshot.context.grant ?? { until: 0 };
    answers(story.later(14 * minute));
    expect(story.snapshot.context.grant?.until).toBe(until);
    story.later(46 * minute).occurs({ type: 'clock.ticked' });
    expect([story.proved('mail'), story.snapshot.context.grant]).toEqual([false, undefined]);
  });

  test('the right waits for the answer to its absolute end, though the chat falls silent or the caller hangs up (P9)', () => {
    const silent = begun()
      .later(20 * minute)
      .occurs({ type: 'clock.ticked' });
    expect([silent.proved('chat'), silent.wakesAt()]).toEqual([false, silent.snapshot.context.grant?.until]);
    expect(answers(silent.later(30 * minute), { type: 'request.confirmed' }).applied()).toEqual(['00-case-1']);
    const call = new Story()
      .opens('call', 'voice')
      .claims('u101', 'call')
      .gives(true, { leg: 'call' })
      .drafts([forward()], 'call')
      .happens('call', { type: 'link.requested' });
    writes(call, { by: 'call' }).occurs({ type: 'leg.ended', leg: 'call' });
    expect(call.state()).toMatch(/verified .* bot/);
    expect(answers(call, { type: 'request.confirmed' }).applied()).toEqual(['00-case-1']);
  });
});

describe('an answer that proves nothing', () => {
  test.each<readonly [string, (story: Story) => Story]>([
    ['the hour is over', (story) => story.later(hour)],
    ['a new PIN was made', (story) => story.occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'new-pin' })],
    [
      'the right is over and another was given since, by a PIN in the chat',
      (story) => story.later(hour).happens('chat', { type: 'secret.checked', ok: true, user: 'u101', method: 'pin', epoch: 1 }),
    ],
    [
      'a right of a newer epoch stands',
      (story) =>
        story
          .occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'new-pin' })
          .happens('chat', { type: 'secret.checked', ok: true, user: 'u101', method: 'pin', epoch: 2 }),
    ],
    ['the thread is somebody else’s by now', (story) => story.happens('mail', { type: 'user.claimed', claim: claimOf('u102') })],
    ['it started over', (story) => story.happens('mail', { type: 'conversation.restarted' })],
  ])('%s: nothing is told or done, and its yes is none', (_, passes) => {
    const story = passes(begun());
    answers(story, { type: 'request.confirmed' });
    expect([story.proved('mail'), story.applied(), viewLeg(story.snapshot, 'mail')?.changes ?? []]).toEqual([false, [], []]);
    expect(story.lines('mail')).not.toContain('proved');
  });

  test('nor does one in a thread that we did not begin, or in a chat', () => {
    const story = new Story().opens('mail', 'email').claims('u101', 'mail');
    expect(answers(story).proved('mail')).toBe(false);
    const chat = asked().opens('other').claims('u101', 'other').happens('other', { type: 'thread.answered', user: 'u101' });
    expect(chat.proved('other')).toBe(false);
  });

  test('nor one that is another user’s', () => {
    const story = begun().mails({ type: 'thread.answered', user: 'u102' });
    expect(story.proved('mail')).toBe(false);
  });

  test('its PIN is asked for in the thread, and is a proof as ever (P8)', () => {
    const story = begun().later(hour);
    answers(story, { type: 'request.confirmed' });
    expect([story.lines('mail'), story.asks('mail')]).toEqual([['prove-first'], 'pin']);
    story.mails({ type: 'secret.checked', ok: true, user: 'u101', method: 'pin', epoch: 1 });
    expect([story.proved('mail'), story.asks('mail'), story.applied()]).toEqual([true, 'confirm', []]);
  });
});

describe('where no thread is begun', () => {
  test('at the word of a leg that is not proved, or is proved for somebody else than the thread is for', () => {
    for (const wrong of [{ by: 'nobody' }, { user: 'u102' }]) {
      const story = writes(asked(), wrong);
      expect(viewLeg(story.snapshot, 'mail')?.begun ?? false).toBe(false);
      expect(answers(story).proved('mail')).toBe(false);
    }
  });

  test('once the right is over: the thread is not even in the case (P2)', () => {
    const story = asked();
    const digest = mailOf(story)?.inHand?.digest;
    story.later(hour).occurs({ type: 'clock.ticked' });
    writes(story, digest === undefined ? {} : { digest });
    expect(viewLeg(story.snapshot, 'mail')).toBeUndefined();
  });

  test('when the thread says it is somebody else’s, or starts over, a right that waited for it alone is over', () => {
    for (const happening of [{ type: 'user.claimed', claim: claimOf('u102') }, { type: 'conversation.restarted' }] as const) {
      const story = begun()
        .later(20 * minute)
        .occurs({ type: 'clock.ticked' });
      expect(story.snapshot.context.grant).toBeDefined();
      expect(story.happens('mail', happening).snapshot.context.grant).toBeUndefined();
    }
  });

  test('a thread that nobody has answered keeps no case open for longer', () => {
    const story = begun()
      .later(25 * hour)
      .occurs({ type: 'clock.ticked' });
    expect(story.state()).toMatch(/closed$/);
    const answered = answers(begun().later(minute))
      .later(25 * hour)
      .occurs({ type: 'clock.ticked' });
    expect(answered.state()).toMatch(/bot$/);
  });
});
