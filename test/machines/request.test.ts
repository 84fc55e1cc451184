import { aUser, forward, minute, ottawa, Story } from './kit';

const gatineau = '+18195550123';

describe('a request', () => {
  test('asks one thing at a time: the number, the name, the yes, the PIN', () => {
    const story = new Story()
      .opens()
      .happens('chat', { type: 'request.drafted', drafts: [{ kind: 'call-forwarding.set', subject: { is: 'self' }, fields: {} }] });
    expect(story.asks()).toBe('field');
    expect(story.happens('chat', { type: 'field.given', fields: { number: ottawa } }).asks()).toBe('who');
    expect(story.claims().asks()).toBe('confirm');
    expect(story.says('request.confirmed').asks()).toBe('pin');
    expect(story.state()).toBe('challenged needsProof bot');
    expect(story.gives(true).applied()).toEqual(['00-case-1']);
    expect(story.asks()).toBe('nothing');
  });

  test('asks nothing it was told: all in one message is summarized at once', () => {
    const story = new Story()
      .opens()
      .happens(
        'chat',
        { type: 'user.claimed', claim: { user: 'u101', account: 'a1', by: 'login', shown: '101@organization.com' } },
        { type: 'request.drafted', drafts: [forward()] },
        { type: 'secret.checked', ok: true, user: 'u101', method: 'pin', epoch: 1 },
      );
    expect(story.asks()).toBe('confirm');
    expect(story.says('request.confirmed').applied()).toEqual(['00-case-1']);
  });

  test('a yes to a question that wants more than a yes is taken as one, and what is wanted is asked again', () => {
    const story = new Story().opens().drafts().says('request.confirmed');
    expect([story.lines(), story.asks()]).toEqual([['left-open'], 'who']);
  });

  test('account number and extension may come one after the other', () => {
    const story = new Story()
      .opens()
      .drafts()
      .happens('chat', { type: 'user.half-claimed', partial: { account: '20417' } });
    expect(story.asks()).toBe('extension');
    const other = new Story()
      .opens()
      .drafts()
      .happens('chat', { type: 'user.half-claimed', partial: { extension: '101' } });
    expect(other.asks()).toBe('account');
  });

  test('the same change said again replaces what was said; another is added; confirmed once, applied one by one', () => {
    const story = new Story()
      .opens()
      .claims()
      .drafts([forward(ottawa)])
      .drafts([forward(gatineau)]);
    expect(story.snapshot.context.changes.map((change) => change.fields.number)).toEqual([gatineau]);
    story.drafts([forward(null, { is: 'extension', extension: '104' })]);
    expect(story.snapshot.context.changes).toHaveLength(2);
    story.asker = aUser('u101', { roles: ['administrator'] });
    expect(story.gives(true).says('request.confirmed').applied()).toEqual(['00-case-1', '00-case-2']);
  });

  test('a corrected field is summarized anew, and the old yes counts for nothing (P4)', () => {
    const story = new Story()
      .opens()
      .claims()
      .drafts()
      .says('request.confirmed')
      .happens('chat', { type: 'field.given', fields: { number: gatineau } });
    expect(story.lines()).toEqual(['request-changed']);
    expect(story.asks()).toBe('confirm');
    expect(story.gives(true).applied()).toEqual([]);
    expect(story.says('request.confirmed').applied()).toEqual(['00-case-1']);
    expect(story.last.effects.find(({ effect }) => effect.type === 'change.apply')?.effect).toMatchObject({
      change: { fields: { number: gatineau } },
    });
  });

  test('a corrected name is summarized anew', () => {
    const story = new Story().opens().claims('u102').drafts().says('request.confirmed').claims('u101');
    expect(story.asks()).toBe('confirm');
    expect(story.gives(true).applied()).toEqual([]);
  });

  test('for whom it is can be said afterwards', () => {
    const story = new Story()
      .opens()
      .claims()
      .drafts()
      .happens('chat', { type: 'subject.given', subject: { is: 'extension', extension: '104' } });
    expect(story.snapshot.context.changes[0]?.subject).toEqual({ is: 'extension', extension: '104' });
    expect(story.lines()).toEqual(['request-changed']);
  });

  test('one of several is dropped, the rest stays', () => {
    const story = new Story()
      .opens()
      .claims()
      .drafts([forward(), { kind: 'support-pin.reissue', subject: { is: 'self' }, fields: {} }]);
    story.happens('chat', { type: 'change.dropped', kind: 'support-pin.reissue' });
    expect(story.lines()).toEqual(['change-dropped']);
    expect(story.snapshot.context.changes.map((change) => change.kind)).toEqual(['call-forwarding.set']);
  });

  test('the one that is named is dropped, not the last one', () => {
    const story = new Story()
      .opens()
      .claims()
      .drafts([forward(), forward(null, { is: 'extension', extension: '104' })]);
    story.happens('chat', { type: 'change.dropped', kind: 'call-forwarding.set', change: '00-case-1' });
    expect(story.snapshot.context.changes.map((change) => change.id)).toEqual(['00-case-2']);
  });

  test('is cancelled at any moment before it is authorized, and nothing is cancelled twice', () => {
    const story = new Story().opens().claims().drafts().says('request.confirmed').says('request.cancelled');
    expect(story.state()).toContain('idle');
    expect(story.lines()).toEqual(['request-cancelled']);
    expect(story.says('request.cancelled').lines()).toEqual(['nothing-to-cancel']);
    expect(story.gives(true).applied()).toEqual([]);
  });

  test('is cancelled with the PIN that was mailed for it: it is asked for no more, and slow mail is not spoken of', () => {
    const story = new Story().opens().claims().drafts().says('request.confirmed').says('pin.requested');
    expect([story.asks(), story.says('request.cancelled').asks()]).toEqual(['pin', 'need']);
    expect(
      story
        .later(4 * minute)
        .occurs({ type: 'clock.ticked' })
        .lines(),
    ).toEqual([]);
    expect(story.says('pin.requested').asks()).toBe('pin');
    expect(story.says('request.cancelled').lines()).toEqual(['nothing-to-cancel']);
    expect(story.asks()).toBe('need');
  });

  test('what is to be different after the yes is asked, too, and the yes is void', () => {
    const story = new Story().opens().claims().drafts().says('request.confirmed');
    expect(story.asks()).toBe('pin');
    expect(story.says('request.declined').asks()).toBe('correction');
    expect(story.snapshot.context.yes).toBeUndefined();
    expect(story.says('request.declined').asks()).toBe('correction');
    expect(story.gives(true).applied()).toEqual([]);
  });

  test('a no keeps the draft and asks what shall be different', () => {
    const story = new Story().opens().claims().drafts().says('request.declined');
    expect(story.asks()).toBe('correction');
    expect(story.snapshot.context.changes).toHaveLength(1);
  });

  test('start over drops the draft', () => {
    const story = new Story().opens().claims().drafts().says('conversation.restarted');
    expect(story.snapshot.context.changes).toEqual([]);
  });

  test('the portal is offered once, before anything is asked (PA-10)', () => {
    const story = new Story().opens().drafts();
    expect(story.lines()).toEqual(['self-service']);
    expect(story.drafts([forward(gatineau)]).lines()).toEqual([]);
  });

  test.each([
    ['premium', 'premium-number'],
    ['emergency', 'emergency-number'],
    ['extension', 'extension-number'],
  ] as const)('a %s number is refused while it is drafted, and asked for again', (sort, reason) => {
    const story = new Story()
      .opens()
      .claims()
      .happens('chat', {
        type: 'request.drafted',
        drafts: [forward('+19005550100')],
        numbers: [{ number: '+19005550100', sort, abroad: false }],
      });
    expect(story.last.tells.at(-1)?.line).toEqual({ line: 'refused-draft', kind: 'call-forwarding.set', reason });
    expect(story.asks()).toBe('field');
    story.happens('chat', {
      type: 'field.given',
      fields: { number: '+19005550100' },
      numbers: [{ number: '+19005550100', sort, abroad: false }],
    });
    expect(story.asks()).toBe('field');
  });

  test('while it is carried out nothing is drafted over it', () => {
    const story = Story.authorized().drafts([forward(gatineau)]);
    expect(story.lines()).toEqual(['busy']);
    expect(story.snapshot.context.changes).toHaveLength(1);
    expect(story.says('request.cancelled').lines()).toEqual(['busy']);
  });

  test('after it, the next one begins anew', () => {
    const story = Story.authorized().occurs({
      type: 'effect.settled',
      id: 'e',
      change: '00-case-1',
      outcome: { status: 'applied', at: 1, asker: 'u101', subject: 'u101' },
    });
    expect(story.state()).toContain('settled');
    story.drafts([forward(gatineau)]);
    expect(story.snapshot.context.changes.map((change) => change.id)).toEqual(['00-case-2']);
    expect(story.says('request.confirmed').applied()).toEqual(['00-case-2']);
  });
});

describe('a yes (P4)', () => {
  test('counts for nothing when nothing was summarized', () => {
    expect(new Story().opens().says('request.confirmed').lines()).toEqual(['nothing-to-confirm']);
  });

  test('counts only on the leg that was asked: a yes in the chat does not confirm what the second leg asked', () => {
    const story = new Story().opens().claims().gives(true).opens('second').claims('u101', 'second').gives(true, { leg: 'second' });
    story.drafts([forward()], 'second').says('request.confirmed', 'chat');
    expect(story.applied()).toEqual([]);
    expect(story.says('request.confirmed', 'chat').applied()).toEqual(['00-case-1']);
  });

  test('given before the proof counts only when the proof comes on that same leg', () => {
    const story = new Story().opens().claims().gives(true).opens('second').claims('u101', 'second').gives(true, { leg: 'second' });
    story
      .later(15 * 60_000)
      .says('message.puzzling', 'second')
      .gives(true, { leg: 'second' });
    story.drafts([forward()], 'second').says('request.confirmed', 'chat');
    expect(story.applied()).toEqual([]);
    expect(story.gives(true, { leg: 'chat' }).applied()).toEqual([]);
  });

  test('to what another leg changed meanwhile is asked again', () => {
    const story = new Story().opens().claims().gives(true).opens('second').claims('u101', 'second').gives(true, { leg: 'second' });
    story
      .drafts([forward()], 'chat')
      .happens('second', { type: 'field.given', fields: { number: gatineau } })
      .says('request.confirmed', 'chat');
    expect(story.lines('chat')).toEqual(['request-changed']);
    expect(story.applied()).toEqual([]);
    expect(story.says('request.confirmed', 'chat').applied()).toEqual(['00-case-1']);
  });
});

describe('the login reminder', () => {
  const remind = { kind: 'login-name.remind', subject: { is: 'self' }, fields: { email: 'ann@example.com' } } as const;

  test('needs no name, no yes, no PIN, and says nothing of who exists', () => {
    const story = new Story().opens().drafts([remind]);
    expect(story.applied()).toEqual(['00-case-1']);
    expect(story.lines()).toEqual(['self-service', 'reminder-on-its-way']);
    expect(story.last.effects.map(({ effect }) => effect)).toMatchObject([{ warrant: { method: 'none', epoch: 0 } }]);
  });

  test('beside another change goes by itself, and the other one goes on', () => {
    const story = new Story().opens().drafts().drafts([remind]);
    expect(story.applied()).toEqual(['00-case-2']);
    expect(story.lines()).toContain('reminder-on-its-way');
    expect(story.snapshot.context.changes.map((change) => change.kind)).toEqual(['call-forwarding.set']);
    expect(story.claims().says('request.confirmed').gives(true).applied()).toEqual(['00-case-1']);
  });

  test('asks for the address first', () => {
    expect(
      new Story()
        .opens()
        .drafts([{ ...remind, fields: {} }])
        .asks(),
    ).toBe('field');
  });
});

describe('what changes nothing', () => {
  test('a question in the middle is answered, and the open question is asked again', () => {
    const story = new Story().opens().claims().drafts().happens('chat', { type: 'question.asked', topic: 'voicemail' });
    expect([story.lines(), story.asks()]).toEqual([['answer'], 'confirm']);
  });

  test('not understood twice: four choices, never the same sentence again', () => {
    const story = new Story().opens().says('message.puzzling');
    expect(story.last.tells[0]?.line).toEqual({ line: 'puzzled', times: 1 });
    expect(story.says('message.puzzling').asks()).toBe('choice');
    expect(story.last.tells[0]?.line).toEqual({ line: 'puzzled', times: 2 });
  });

  test('a wrong PIN is no misunderstanding', () => {
    const story = new Story().opens().claims().says('message.puzzling').gives(false).says('message.puzzling');
    expect(story.last.tells[0]?.line).toEqual({ line: 'puzzled', times: 1 });
  });

  test('the directory out of reach: the draft stays, the yes does not, nothing is applied (I14)', () => {
    const story = new Story().opens().claims().gives(true).drafts();
    story.unreachable = true;
    story.says('request.confirmed');
    expect([story.applied(), story.lines(), story.asks()]).toEqual([[], ['try-later'], 'confirm']);
    story.unreachable = false;
    expect(story.says('request.confirmed').applied()).toEqual(['00-case-1']);
  });
});

test('a second miss on a call keeps the question, whose keys are heard', () => {
  const story = new Story()
    .opens('call', 'voice')
    .happens('call', { type: 'request.drafted', drafts: [{ kind: 'call-forwarding.set', subject: { is: 'self' }, fields: {} }] });
  for (let misses = 0; misses < 3; misses += 1) expect(story.happens('call', { type: 'message.puzzling' }).asks('call')).toBe('field');
});
