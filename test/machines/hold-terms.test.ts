import { open, seal } from '../../machines/case/envelope';
import { assignedPolicy } from '../../machines/policy';
import type { Draft } from '../../machines/words';
import { aUser, byEmail, claimOf, drafted, forward, minute, ottawa, rightPin, Story, type Happening } from './kit';

const bare: Draft = { kind: 'call-forwarding.set', subject: { is: 'self' }, fields: {} };
const gatineau = '+18195550123';
const hour = 60 * minute;
const given = (number: string): Happening => ({ type: 'field.given', fields: { number } });

/** A request without its number, and the PIN with it; the night goes by. */
const overnight = (...drafts: readonly Draft[]): Story =>
  new Story()
    .opens('mail', 'email')
    .mails(byEmail(), drafted(...(drafts.length > 0 ? drafts : [bare])), rightPin())
    .later(18 * hour)
    .occurs({ type: 'clock.ticked' });

describe('a PIN given in a thread holds 24 hours for the request named there (P8)', () => {
  test('what was missing comes the next morning and is carried out, under the warrant of the PIN’s epoch', () => {
    const story = overnight().mails(given(ottawa));
    expect(story.last.effects.map(({ effect }) => effect)).toMatchObject([
      { type: 'change.apply', warrant: { asker: 'u101', leg: 'mail', method: 'pin', epoch: 1 } },
    ]);
  });

  test('a yes the next morning counts, too', () => {
    const story = new Story()
      .opens('mail', 'email')
      .mailsVaguely(byEmail(), drafted(forward()), rightPin())
      .later(18 * hour);
    expect(story.mails({ type: 'request.confirmed' }).applied()).toEqual(['00-case-1']);
  });

  test('the order within the mail does not matter', () => {
    const story = new Story()
      .opens('mail', 'email')
      .mails(byEmail(), rightPin(), drafted(bare))
      .later(18 * hour);
    expect(story.mails(given(ottawa)).applied()).toEqual(['00-case-1']);
  });

  test.each([
    [24 * hour - 1, ['00-case-1']],
    [24 * hour, []],
  ])('%d ms after the PIN', (time, applied) => {
    const story = new Story().opens('mail', 'email').mails(byEmail(), drafted(bare), rightPin()).later(time);
    expect(story.mails(given(ottawa)).applied()).toEqual(applied);
    expect(story.asks('mail')).toBe(applied.length > 0 ? 'nothing' : 'several');
  });

  test('a chat’s PIN does not: its right ends as ever', () => {
    const story = new Story()
      .opens()
      .claims()
      .gives(true)
      .drafts([bare])
      .later(18 * hour);
    expect(story.happens('chat', given(ottawa), { type: 'mail.read', clear: true }).applied()).toEqual([]);
    expect(story.proved()).toBe(false);
  });

  test('goes through the store and back', () => {
    const story = overnight();
    const back = open(seal(story.snapshot), assignedPolicy);
    if (back.is !== 'open') throw new Error(back.is);
    story.snapshot = back.snapshot;
    expect(story.mails(given(ottawa)).applied()).toEqual(['00-case-1']);
  });

  test('the grant stands as long as it holds for something, and the case wakes when it ends', () => {
    const story = overnight();
    expect(story.snapshot.context.grant).toMatchObject({ asker: 'u101', epoch: 1 });
    expect(story.wakesAt()).toBe(1_000_000 + assignedPolicy.mailHold);
    story.later(6 * hour).occurs({ type: 'clock.ticked' });
    expect([story.snapshot.context.grant, story.effects(), story.last.tells]).toEqual([undefined, ['grant.expired'], []]);
  });

  test('the grant ends with the hour where nothing is left to hold for', () => {
    const story = new Story()
      .opens('mail', 'email')
      .mails(byEmail(), drafted(forward()), rightPin())
      .occurs({
        type: 'effect.settled',
        id: 'e',
        change: '00-case-1',
        outcome: { status: 'applied', at: 5, asker: 'u101', subject: 'u101' },
      });
    expect(story.later(hour).occurs({ type: 'clock.ticked' }).effects()).toEqual(['grant.expired']);
  });

  test('a number abroad gets its code in the night, and is carried out with it', () => {
    const story = overnight();
    story.number = { number: '+442079460958', sort: 'ordinary', abroad: true, own: false };
    story.mails(given('+442079460958'));
    expect(story.effects()).toContain('code.mail');
    const digest = story.snapshot.context.freshFor ?? '';
    expect(story.mails({ type: 'secret.checked', ok: true, user: 'u101', method: 'code', epoch: 1, digest }).applied()).toEqual([
      '00-case-1',
    ]);
  });
});

describe('and for nothing else', () => {
  test.each([
    ['another change', [drafted(forward(gatineau, { is: 'extension', extension: '104' }))]],
    ['the same change for somebody else', [{ type: 'subject.given', subject: { is: 'extension', extension: '104' } }, given(ottawa)]],
    ['the same with something beside it', [given(ottawa), drafted({ kind: 'support-pin.reissue', subject: { is: 'self' }, fields: {} })]],
  ] as const)('not for %s', (_name, said) => {
    const story = overnight();
    story.asker = aUser('u101', { roles: ['administrator'] });
    expect([story.mails(...said).applied(), story.asks('mail')]).toEqual([[], 'several']);
    expect(story.proved('mail')).toBe(false);
    expect(story.mails(rightPin()).applied().length).toBeGreaterThan(0);
  });

  test('not for another number than the one that was named', () => {
    const story = new Story()
      .opens('mail', 'email')
      .mailsVaguely(byEmail(), drafted(forward()), rightPin())
      .later(18 * hour)
      .mails(given(gatineau));
    expect([story.applied(), story.asks('mail')]).toEqual([[], 'several']);
  });

  test('not for the next request, though its first one’s time is not over', () => {
    const story = new Story()
      .opens('mail', 'email')
      .mails(byEmail(), drafted(forward()), rightPin())
      .occurs({
        type: 'effect.settled',
        id: 'e',
        change: '00-case-1',
        outcome: { status: 'applied', at: 5, asker: 'u101', subject: 'u101' },
      })
      .later(2 * hour);
    expect([story.mails(drafted(forward(null))).applied(), story.asks('mail')]).toEqual([[], 'several']);
  });

  test('not for what was cancelled and is asked for anew', () => {
    const story = overnight().mails({ type: 'request.cancelled' }).mails(drafted(forward()));
    expect([story.applied(), story.asks('mail')]).toEqual([[], 'several']);
  });

  test('not for what was drafted within the hour after the PIN’s mail', () => {
    const story = new Story()
      .opens('mail', 'email')
      .mails(byEmail(), rightPin())
      .later(minute)
      .mails(drafted(bare))
      .later(2 * hour);
    expect(story.mails(given(ottawa)).applied()).toEqual([]);
  });

  test('not after a revocation, which the thread is told (I8)', () => {
    const story = overnight().occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'not-me' });
    expect([story.lines('mail'), story.effects(), story.snapshot.context.grant]).toEqual([
      ['revoked'],
      ['grant.revoked', 'answer.mail'],
      undefined,
    ]);
    expect(story.mails(given(ottawa)).applied()).toEqual([]);
  });

  test('not under another epoch, nor another asker’s grant', () => {
    for (const change of [{ epoch: 2 }, { asker: 'u666' }]) {
      const story = overnight();
      const { context } = story.snapshot;
      if (!context.grant) throw new Error('no grant');
      story.snapshot = { ...story.snapshot, context: { ...context, grant: { ...context.grant, ...change } } };
      story.asker = aUser(change.asker ?? 'u101');
      expect(story.mails(given(ottawa)).applied()).toEqual([]);
    }
  });

  test('not when the directory finds the asker gone or with another address', () => {
    const story = overnight();
    story.asker = aUser('u101', { address: 'another' });
    expect([story.mails(given(ottawa)).applied(), story.snapshot.context.grant]).toEqual([[], undefined]);
  });

  test('not for who claims to be somebody else on the thread', () => {
    const story = overnight().mails({ type: 'user.claimed', claim: claimOf('u102') });
    expect(story.snapshot.context.grant).toBeUndefined();
    expect(story.mails({ type: 'user.claimed', claim: claimOf('u101') }, given(ottawa)).applied()).toEqual([]);
  });

  test('not for another thread or chat of the case, and theirs are not for it', () => {
    const story = new Story()
      .opens()
      .claims()
      .gives(true)
      .opens('mail', 'email')
      .mails(byEmail(), drafted(bare), rightPin())
      .later(18 * hour);
    expect(story.happens('chat', given(ottawa)).applied()).toEqual([]);
    expect(story.lines('chat')).toContain('right-ended');
    expect(story.asks('chat')).toBe('pin');
    story.gives(true, { leg: 'chat' });
    expect([story.proved('chat'), story.asks('chat')]).toEqual([true, 'field']);
    story.occurs({ type: 'leg.asked', leg: 'mail' });
    expect(story.mails(drafted(forward(null, { is: 'extension', extension: '104' }))).applied()).toEqual([]);
  });

  test('nobody else takes the case over while it holds', () => {
    const story = new Story()
      .opens()
      .claims('u101')
      .gives(true)
      .opens('mail', 'email')
      .mails(byEmail(), drafted(bare), rightPin())
      .later(18 * hour);
    story.claims('u666').gives(true, { user: 'u666' });
    expect([story.proved('chat'), story.snapshot.context.grant?.asker]).toEqual([false, 'u101']);
  });
});
