import { assignedPolicy } from '../../machines/policy';
import { claimOf, forward, minute, Story } from './kit';

describe('a leg and its proof', () => {
  test('a right PIN for the user the leg claims proves it', () => {
    const story = new Story().opens().claims().gives(true);
    expect(story.proved()).toBe(true);
    expect(story.state()).toContain('verified');
    expect(story.effects()).toEqual(['identity.proved']);
  });

  test('a wrong PIN proves nothing and is told in the one sentence', () => {
    const story = new Story().opens().claims().gives(false);
    expect(story.proved()).toBe(false);
    expect(story.lines()).toEqual(['not-proved']);
  });

  test('a right PIN of another user than the leg claims proves nothing', () => {
    const story = new Story().opens().claims('u101').gives(true, { user: 'u102' });
    expect(story.proved()).toBe(false);
    expect(story.snapshot.context.grant).toBeUndefined();
  });

  test('a right PIN on a leg that claims nobody proves nothing', () => {
    expect(new Story().opens().gives(true).snapshot.context.grant).toBeUndefined();
  });

  test('a leg that is not of the case proves nothing, claims nothing, is told nothing', () => {
    const story = new Story().opens();
    for (const happening of [
      { type: 'user.claimed', claim: claimOf('u101') },
      { type: 'user.half-claimed', partial: { account: '1' } },
      { type: 'pin.requested' },
      { type: 'pin.at-hand' },
      { type: 'secret.unclear', why: 'which' },
      { type: 'secret.checked', ok: true, user: 'u101', method: 'pin', epoch: 1 },
      { type: 'secret.checked', ok: false, user: 'u101', method: 'pin', epoch: 1 },
      { type: 'conversation.ended' },
      { type: 'leg.ended' },
      { type: 'question.asked', topic: 'other' },
      { type: 'small-talk.heard', about: 'bye' },
      { type: 'message.puzzling' },
    ] as const) {
      story.happens('stranger', happening);
      expect(story.last.tells).toEqual([]);
      expect(story.last.effects).toEqual([]);
    }
    expect(Object.keys(story.snapshot.context.legs)).toEqual(['chat']);
    expect(story.state()).toBe('anonymous idle bot');
  });

  test('proof never flows to another leg: the second one proves itself (P1)', () => {
    const story = new Story().opens().claims().gives(true).opens('second').claims('u101', 'second');
    expect([story.proved('chat'), story.proved('second')]).toEqual([true, false]);
    story.gives(true, { leg: 'second' });
    expect([story.proved('chat'), story.proved('second')]).toEqual([true, true]);
  });

  test('nobody joins a case in which nobody has been proved (P2)', () => {
    const story = new Story().opens().claims().opens('second');
    expect(Object.keys(story.snapshot.context.legs)).toEqual(['chat']);
    expect(story.last.tells).toEqual([]);
  });

  test('a case that somebody else holds by proof is not taken over by another user', () => {
    const story = new Story()
      .opens()
      .claims()
      .gives(true)
      .opens('second')
      .claims('u666', 'second')
      .gives(true, { leg: 'second', user: 'u666' });
    expect(story.proved('second')).toBe(false);
    expect(story.snapshot.context.grant?.asker).toBe('u101');
  });

  test('another name on the proved leg gives the right up', () => {
    const story = new Story().opens().claims().gives(true).claims('u666');
    expect(story.proved()).toBe(false);
    expect(story.snapshot.context.grant).toBeUndefined();
    expect(story.effects()).toEqual(['grant.revoked']);
    expect(story.state()).toContain('expired');
  });

  test('start over forgets name and right', () => {
    const story = new Story().opens().claims().gives(true).says('conversation.restarted');
    expect(story.lines()).toEqual(['restarted']);
    expect(story.state()).toBe('anonymous idle bot');
  });
});

describe('the end of a right (P9)', () => {
  const proved = (): Story => new Story().opens().claims().gives(true);

  test.each([
    [assignedPolicy.grantIdle - 1, true],
    [assignedPolicy.grantIdle, false],
  ])('silent for %d ms: proved %s', (silence, still) => {
    const story = proved().later(silence).says('request.confirmed');
    expect(story.proved()).toBe(still);
  });

  test('an input that comes too late does not revive it', () => {
    const story = proved().later(assignedPolicy.grantIdle).drafts();
    expect(story.lines()).toContain('right-ended');
    expect(story.proved()).toBe(false);
  });

  test('activity extends it, but never beyond the absolute end', () => {
    const story = proved();
    for (let n = 0; n < 5; n += 1) story.later(10 * minute).says('message.puzzling');
    expect(story.proved()).toBe(true);
    expect(
      story
        .later(10 * minute)
        .says('message.puzzling')
        .proved(),
    ).toBe(false);
  });

  test.each([
    [5 * minute - 1, true],
    [5 * minute, false],
  ])('a page loaded anew after %d ms of silence: proved %s', (silence, still) => {
    const story = proved().later(silence).occurs({ type: 'leg.resumed', leg: 'chat' });
    expect(story.proved()).toBe(still);
    expect(story.lines()).toEqual(still ? [] : ['right-ended']);
  });

  test('mail has no idle time, only the absolute end', () => {
    const story = new Story().opens('mail', 'email').claims('u101', 'mail').gives(true, { leg: 'mail' });
    expect(
      story
        .later(59 * minute)
        .happens('mail', { type: 'message.puzzling' })
        .proved('mail'),
    ).toBe(true);
    expect(story.later(minute).happens('mail', { type: 'message.puzzling' }).proved('mail')).toBe(false);
  });

  test('activity on one leg does not extend another', () => {
    const story = proved().opens('second').claims('u101', 'second').gives(true, { leg: 'second' });
    story
      .later(10 * minute)
      .says('message.puzzling', 'second')
      .later(10 * minute)
      .says('message.puzzling', 'second');
    expect([story.proved('chat'), story.proved('second')]).toEqual([false, true]);
    expect(story.state()).toContain('verified');
  });

  test('two minutes before, the chat is told once', () => {
    const story = proved()
      .later(13 * minute)
      .occurs({ type: 'clock.ticked' });
    expect(story.lines()).toEqual(['right-ending']);
    expect(story.later(1_000).occurs({ type: 'clock.ticked' }).lines()).toEqual([]);
    expect(
      story
        .later(2 * minute)
        .occurs({ type: 'clock.ticked' })
        .lines(),
    ).toEqual(['right-ended']);
  });

  test('where less than two minutes are left, no two minutes are promised', () => {
    const told = (left: number) =>
      proved()
        .later(15 * minute - left)
        .occurs({ type: 'clock.ticked' }).last.tells[0]?.line;
    expect(told(2 * minute)).toEqual({ line: 'right-ending', last: false });
    expect(told(minute)).toEqual({ line: 'right-ending', last: false, soon: true });
  });

  test('before the absolute end the chat is told once too, whatever it writes meanwhile', () => {
    const story = proved();
    for (let n = 0; n < 4; n += 1) story.later(14 * minute).says('message.puzzling');
    expect(
      story
        .later(2 * minute)
        .occurs({ type: 'clock.ticked' })
        .lines(),
    ).toEqual(['right-ending']);
    expect(story.later(30_000).says('message.puzzling').occurs({ type: 'clock.ticked' }).lines()).toEqual([]);
    expect(
      story
        .later(2 * minute)
        .occurs({ type: 'clock.ticked' })
        .lines(),
    ).toEqual(['right-ended']);
  });

  test('a clock that jumps back prolongs nothing (I14)', () => {
    const story = proved()
      .later(14 * minute)
      .says('message.puzzling')
      .later(-14 * minute)
      .says('message.puzzling')
      .later(29 * minute);
    expect(story.says('message.puzzling').proved()).toBe(false);
  });
});

describe('a revocation (I8)', () => {
  test('ends the grant and every proof of it, and says so', () => {
    const story = new Story().opens().claims().gives(true).occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'new-pin' });
    expect(story.proved()).toBe(false);
    expect(story.lines()).toEqual(['revoked']);
    expect(story.effects()).toEqual(['grant.revoked']);
  });

  test('of another user, or of an older epoch, changes nothing', () => {
    const story = new Story().opens().claims().gives(true, { epoch: 2 });
    expect(story.occurs({ type: 'grant.revoked', user: 'u666', epoch: 9, because: 'not-me' }).proved()).toBe(true);
    expect(story.occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'not-me' }).proved()).toBe(true);
  });

  test.each([
    ['goes on under the epoch that the new PIN made', 2, true],
    ['ends where somebody else ended the rights while the PIN was made: the case may hear of it later', 3, false],
  ])('while a new PIN is being made: the right that asked for it %s', (_what, epoch, stands) => {
    const story = new Story()
      .opens()
      .claims()
      .gives(true)
      .drafts([{ kind: 'support-pin.reissue', subject: { is: 'self' }, fields: {} }])
      .says('request.confirmed');
    const [{ id = '' } = {}] = story.snapshot.context.changes;
    const outcome = { status: 'applied', at: story.at, asker: 'u101', subject: 'u101', epoch } as const;
    story.occurs({ type: 'effect.settled', id: 'e', change: id, outcome });
    story.occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'account-changed' });
    expect(story.proved()).toBe(stands);
  });

  test('takes a yes with it that waited for its code', () => {
    const story = new Story().opens().claims().gives(true);
    story.number = { number: '+442079460958', sort: 'ordinary', abroad: true, own: false };
    story.drafts([forward('+442079460958')]).says('request.confirmed');
    expect(story.asks()).toBe('code');
    story.occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'not-me' }).gives(true, { epoch: 2 });
    expect(story.applied()).toEqual([]);
  });
});

describe('the PIN by mail (P6)', () => {
  test('asked for before the name is known, it goes as soon as it is', () => {
    const story = new Story().opens().says('pin.requested');
    expect(story.asks()).toBe('who');
    story.claims();
    expect(story.effects()).toEqual(['pin.mail']);
    expect(story.asks()).toBe('pin');
  });

  test('asked for again within two minutes says so and mails nothing', () => {
    const story = new Story().opens().claims().says('pin.requested').later(119_000).says('pin.requested');
    expect(story.effects()).toEqual([]);
    expect(story.last.tells[0]?.line).toEqual({ line: 'pin-on-its-way', again: true });
    expect(story.later(2_000).says('pin.requested').effects()).toEqual(['pin.mail']);
  });

  test('three minutes without it, other ways are offered unasked, once', () => {
    const story = new Story()
      .opens()
      .claims()
      .says('pin.requested')
      .later(3 * minute)
      .occurs({ type: 'clock.ticked' });
    expect(story.lines()).toEqual(['slow-mail']);
    expect(story.later(minute).occurs({ type: 'clock.ticked' }).lines()).toEqual([]);
  });

  test('whoever misses the mail is told where to look, also before it is known who they are', () => {
    const story = new Story().opens().happens('chat', { type: 'pin.requested', missed: true });
    expect(story.lines()).toEqual(['slow-mail']);
    expect(story.asks()).toBe('who');
    expect(new Story().opens().claims().happens('chat', { type: 'pin.requested', missed: true }).lines()).toEqual([
      'pin-on-its-way',
      'slow-mail',
    ]);
  });

  test('somebody named without an extension is asked about at once, and nobody is called for it', () => {
    const story = new Story().opens().happens('chat', { type: 'message.puzzling', whose: 'call-forwarding.set' });
    expect(story.lines()).toEqual(['whose-extension']);
    expect(story.happens('chat', { type: 'message.puzzling', whose: 'call-forwarding.set' }).lines()).toEqual(['whose-extension']);
  });

  test('whose it is stays open while they say who they are or ask something, until something else is wanted or nothing any more', () => {
    const question = (): unknown => story.snapshot.context.legs['chat']?.question;
    const fields = { email: 'ann@x.com' };
    const open = { ask: 'need', whose: { kind: 'email.update', fields } };
    const story = new Story().opens().happens('chat', { type: 'message.puzzling', whose: 'email.update', fields });
    expect(question()).toEqual(open);
    story.claims();
    expect(question()).toEqual(open);
    story.happens('chat', { type: 'capabilities.asked' });
    expect(question()).toEqual(open);
    story.says('request.cancelled');
    expect(question()).toEqual({ ask: 'need' });
    story.happens('chat', { type: 'message.puzzling', whose: 'email.update', fields }).drafts();
    expect(story.asks()).toBe('confirm');
    expect(story.happens('chat', { type: 'message.puzzling', whose: 'email.update', fields }).asks()).toBe('confirm');
  });

  test('a PIN that somebody has is asked for only when it is known whose', () => {
    expect(new Story().opens().says('pin.at-hand').asks()).toBe('who');
    expect(new Story().opens().claims().says('pin.at-hand').lines()).toEqual(['enter-pin']);
  });

  test('a PIN of nobody and two PINs are asked about', () => {
    const story = new Story().opens().happens('chat', { type: 'secret.unclear', why: 'whose' });
    expect([story.lines(), story.asks()]).toEqual([['whose-pin'], 'who']);
    expect(story.claims().happens('chat', { type: 'secret.unclear', why: 'which' }).lines()).toEqual(['which-pin']);
  });

  test('asked for under a shared address, it goes once the extension has told whose it is', () => {
    const story = new Story().opens().claims('shared').says('pin.requested').claims('u104');
    expect(story.last.effects.map(({ effect }) => effect)).toMatchObject([{ type: 'pin.mail', claim: { user: 'u104' } }]);
    expect(story.asks()).toBe('pin');
  });

  test('given before the name is asked for as soon as the name is known', () => {
    expect(new Story().opens().happens('chat', { type: 'secret.unclear', why: 'whose' }).claims().asks()).toBe('pin');
  });

  test('of another length is asked for again in its own words', () => {
    expect(new Story().opens().claims().happens('chat', { type: 'secret.unclear', why: 'length' }).lines()).toEqual(['six-digits']);
  });

  test('the name says nothing of challenge before a PIN is asked for', () => {
    expect(new Story().opens().claims().state()).toContain('claimed');
    expect(new Story().opens().claims().says('pin.requested').state()).toContain('challenged');
  });
});

describe('the case', () => {
  test('is over when the only leg goes, and when it is silent for a day', () => {
    expect(new Story().opens().happens('chat', { type: 'leg.ended' }).state()).toContain('closed');
    expect(new Story().opens().later(assignedPolicy.caseIdle).occurs({ type: 'clock.ticked' }).state()).toContain('closed');
    expect(
      new Story()
        .opens()
        .later(assignedPolicy.caseIdle - 1)
        .occurs({ type: 'clock.ticked' })
        .state(),
    ).toContain('bot');
  });

  test('goes on when one of two legs goes', () => {
    const story = new Story().opens().claims().gives(true).opens('second').happens('second', { type: 'leg.ended' });
    expect(story.state()).toContain('bot');
  });

  test('ends with the talk, and the right with it', () => {
    const story = new Story().opens().claims().gives(true).says('conversation.ended');
    expect(story.state()).toContain('closed');
    expect(story.snapshot.context.grant).toBeUndefined();
    expect(story.lines()).toEqual(['closed']);
    expect(story.asks()).toBe('nothing');
  });
});
