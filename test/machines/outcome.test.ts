import { aUser, forward, Story } from './kit';

const gatineau = '+18195550123';

describe('a leg that has not shown who it is (P3)', () => {
  const withStranger = (): Story => new Story().opens().claims().gives(true).drafts().opens('second').claims('u101', 'second');

  test.each([
    { type: 'request.drafted', drafts: [forward(gatineau)] },
    { type: 'field.given', fields: { number: gatineau } },
    { type: 'subject.given', subject: { is: 'extension', extension: '104' } },
    { type: 'change.dropped', kind: 'call-forwarding.set' },
    { type: 'request.cancelled' },
    { type: 'request.declined' },
    { type: 'request.confirmed' },
    { type: 'conversation.restarted' },
  ] as const)('does not touch the request of another leg by $type', (happening) => {
    const story = withStranger();
    const before = JSON.stringify([story.snapshot.context.changes, story.snapshot.context.yes]);
    story.happens('second', happening);
    expect(JSON.stringify([story.snapshot.context.changes, story.snapshot.context.yes])).toBe(before);
    expect(story.asks('second')).not.toBe('confirm');
  });

  test('is told nothing of a summary that was not put to it', () => {
    expect(withStranger().says('request.confirmed', 'second').lines('second')).toEqual([]);
  });

  test('hears nothing of it, and is told to show who it is', () => {
    const story = withStranger().happens('second', { type: 'request.drafted', drafts: [forward(gatineau)] });
    expect(story.lines('second')).toEqual(['prove-first']);
    expect(story.asks('second')).toBe('pin');
  });

  test('proved, it hears the whole and may say yes', () => {
    const story = withStranger().gives(true, { leg: 'second' });
    expect(story.asks('second')).toBe('confirm');
    expect(story.says('request.confirmed', 'second').applied()).toEqual(['00-case-1']);
  });
});

describe('the outcome of a change', () => {
  test('is told with old and new, and asker and subject are told by mail', () => {
    const story = Story.authorized().occurs({
      type: 'effect.settled',
      id: 'e',
      change: '00-case-1',
      outcome: { status: 'applied', at: 5, asker: 'u101', subject: 'u104', before: { number: gatineau } },
    });
    expect(story.last.tells[0]?.line).toMatchObject({
      line: 'change-applied',
      report: { at: 5, before: { number: gatineau }, change: { status: 'applied' } },
    });
    expect(story.last.effects.map(({ effect }) => effect.type === 'notice.mail' && effect.to)).toEqual(['u101', 'u104']);
  });

  test('holds no old value for a leg whose right ended meanwhile', () => {
    const story = Story.authorized()
      .later(16 * 60_000)
      .occurs(
        { type: 'clock.ticked' },
        {
          type: 'effect.settled',
          id: 'e',
          change: '00-case-1',
          outcome: { status: 'applied', at: 5, asker: 'u101', subject: 'u101', before: { number: gatineau } },
        },
      );
    expect(JSON.stringify(story.last.tells)).not.toContain(gatineau);
  });

  test.each([
    ['refused', { status: 'refused', reason: 'revoked' }, 'change-refused'],
    ['failed', { status: 'failed' }, 'change-failed'],
  ] as const)('%s is told', (_name, outcome, line) => {
    const story = Story.authorized().occurs({ type: 'effect.settled', id: 'e', change: '00-case-1', outcome });
    expect(story.lines()).toEqual([line]);
    expect(story.state()).toContain('settled');
  });

  test('of a change that is not under way, or twice, is nothing', () => {
    const settled = {
      type: 'effect.settled',
      id: 'e',
      change: '00-case-1',
      outcome: { status: 'applied', at: 5, asker: 'u101', subject: 'u101' },
    } as const;
    const story = Story.authorized().occurs({ ...settled, change: 'another' });
    expect([story.lines(), story.state()]).toEqual([[], 'verified applying bot']);
    expect(story.occurs(settled).occurs(settled).lines()).toEqual([]);
  });

  test('of two changes: settled only when both are', () => {
    const story = new Story().opens().claims().gives(true);
    story.asker = aUser('u101', { roles: ['administrator'] });
    story.drafts([forward(), forward(null, { is: 'extension', extension: '104' })]).says('request.confirmed');
    const outcome = { status: 'applied', at: 5, asker: 'u101', subject: 'u101' } as const;
    expect(story.occurs({ type: 'effect.settled', id: 'e', change: '00-case-1', outcome }).state()).toContain('applying');
    expect(story.occurs({ type: 'effect.settled', id: 'e', change: '00-case-2', outcome }).state()).toContain('settled');
  });

  test('that is late is said to be under way, once it is known to be late', () => {
    expect(Story.authorized().occurs({ type: 'effect.delayed', change: '00-case-1' }).lines()).toEqual(['change-under-way']);
    expect(Story.authorized().occurs({ type: 'effect.delayed', change: 'another' }).lines()).toEqual([]);
  });

  test('of a new PIN lifts the own grant to the new epoch and mails the new PIN', () => {
    const story = new Story()
      .opens()
      .claims()
      .gives(true)
      .drafts([{ kind: 'support-pin.reissue', subject: { is: 'self' }, fields: {} }])
      .says('request.confirmed');
    story.occurs({
      type: 'effect.settled',
      id: 'e',
      change: '00-case-1',
      outcome: { status: 'applied', at: 5, asker: 'u101', subject: 'u101', epoch: 2 },
    });
    expect(story.proved()).toBe(true);
    expect(story.snapshot.context.grant?.epoch).toBe(2);
    expect(story.last.effects.map(({ effect }) => effect)).toMatchObject([{ type: 'pin.mail', why: 'new', proved: true }]);
  });
});
