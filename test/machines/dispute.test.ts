import { byEmail, claimOf, drafted, forward, minute, rightPin, Story } from './kit';

const denies = (story: Story, leg = 'chat'): Story => story.happens(leg, { type: 'not-me.said' });
const ends = (story: Story, leg = 'chat', done = true): Story => story.occurs({ type: 'rights.ended', leg, done });
const revoked = { type: 'grant.revoked', user: 'u101', epoch: 2, because: 'not-me' } as const;
const proved = (): Story => new Story().opens().claims().gives(true);

describe('“this was not me” on a proved leg', () => {
  test('asks for all rights of its user to end, says so, and says that they have only when they have (I8)', () => {
    const story = denies(proved().drafts());
    expect(story.last.effects.map(({ effect }) => effect)).toMatchObject([{ type: 'rights.end', user: 'u101', leg: 'chat' }]);
    expect([story.lines(), story.asks()]).toEqual([['not-me-under-way'], 'nothing']);
    expect(story.occurs(revoked).lines()).toEqual([]);
    expect(ends(story).lines()).toEqual(['not-me-done']);
    expect([story.proved(), story.snapshot.context.changes, story.state()]).toEqual([false, [], expect.stringMatching(/ idle /)]);
  });

  test('whoever was proved beside it is told that the right has ended', () => {
    const story = proved().happens(
      'call',
      { type: 'leg.opened', channel: 'voice', language: 'en', joins: { user: 'u101', epoch: 1 } },
      { type: 'user.claimed', claim: claimOf('u101') },
      { type: 'secret.checked', ok: true, user: 'u101', method: 'join-code', epoch: 1 },
    );
    denies(story).occurs(revoked);
    expect([story.lines('call'), story.lines('chat'), story.proved('call')]).toEqual([['revoked'], [], false]);
  });

  test('said twice it is done once', () => {
    const story = denies(denies(proved()));
    expect([story.effects(), story.lines()]).toEqual([[], ['not-me-under-way']]);
  });

  test('what could not be brought about is not said to be done, and keeps what is in hand', () => {
    const story = ends(denies(proved().drafts()), 'chat', false);
    expect([story.lines(), story.snapshot.context.changes]).toEqual([['try-later'], [expect.objectContaining({ status: 'drafted' })]]);
    expect(denies(story).effects()).toEqual(['rights.end']);
  });

  test('after a change was applied it is heard as well, and the change stays in the ledger while another is carried out', () => {
    const story = denies(Story.authorized());
    expect(story.effects()).toEqual(['rights.end']);
    story.occurs(revoked, { type: 'rights.ended', leg: 'chat', done: true });
    expect(story.snapshot.context.changes).toMatchObject([{ status: 'authorized' }]);
  });
});

describe('“this was not me” where nobody has shown who they are', () => {
  test('ends nothing of anybody, and says what helps', () => {
    const story = denies(new Story().opens().claims().drafts());
    expect([story.lines(), story.effects(), story.snapshot.context.changes.length]).toEqual([['not-me-unproved'], [], 1]);
    expect(denies(proved().later(16 * minute)).lines()).toEqual(['right-ended', 'not-me-unproved']);
  });

  test('an unproved leg beside a proved one ends nothing of that one', () => {
    const story = proved().happens('call', { type: 'leg.opened', channel: 'voice', language: 'en' });
    expect([denies(story, 'call').lines('call'), story.effects(), story.proved()]).toEqual([['not-me-unproved'], [], true]);
  });

  test('that something ended which nobody asked for is no news', () => {
    expect(ends(proved().drafts()).lines()).toEqual([]);
    expect(ends(proved().drafts()).snapshot.context.changes).toHaveLength(1);
  });
});

describe('“this was not me” by mail', () => {
  test('in a proved thread: one mail, when all has ended', () => {
    const story = new Story().opens('mail', 'email').mailsVaguely(byEmail(), rightPin(), drafted(forward()));
    story.mails({ type: 'not-me.said' });
    expect([story.effects(), story.lines('mail'), story.asks('mail')]).toEqual([['rights.end'], [], 'nothing']);
    story.occurs(revoked);
    expect(story.effects()).not.toContain('answer.mail');
    ends(story, 'mail');
    expect([story.lines('mail'), story.effects()]).toEqual([['not-me-done'], ['answer.mail']]);
  });

  test('from the address on file of the very user it stands for, without a PIN: that mailbox is where the link is, too', () => {
    const story = new Story().opens('mail', 'email').mails(byEmail(), { type: 'not-me.said' });
    expect(story.last.effects.map(({ effect }) => effect)).toMatchObject([{ type: 'rights.end', user: 'u101' }]);
  });

  test('from a stranger, from a shared address, or in another’s name: nothing', () => {
    for (const written of ['stranger', 'shared'] as const)
      expect(new Story().opens('mail', 'email', { written }).mails(byEmail(), { type: 'not-me.said' }).effects()).not.toContain(
        'rights.end',
      );
    const other = new Story().opens('mail', 'email').mails({ type: 'user.claimed', claim: claimOf('u102') }, { type: 'not-me.said' });
    expect(other.effects()).not.toContain('rights.end');
  });
});
