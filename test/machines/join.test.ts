import { viewLeg } from '../../machines/view';
import type { Channel } from '../../machines/words';
import { byEmail, claimOf, drafted, forward, minute, ottawa, rightPin, Story } from './kit';

const gatineau = '+18195550123';

/** A chat proved for user 101. */
const proved = (): Story => new Story().opens().claims().gives(true);

/** A call comes into the story's case as the house brings it there: opened, named and proved in one turn. */
function joins(story: Story, { leg = 'call', user = 'u101', epoch = 1, claimed = 'u101', channel = 'voice' as Channel } = {}): Story {
  return story.happens(
    leg,
    { type: 'leg.opened', channel, language: 'en', joins: { user, epoch } },
    { type: 'user.claimed', claim: claimOf(claimed) },
    { type: 'secret.checked', ok: true, user, method: 'pin', epoch },
  );
}
const legs = (story: Story): readonly string[] => Object.keys(story.snapshot.context.legs);

describe('a call joins a case in which its user is proved (P2)', () => {
  test('is proved there by its own PIN, hears that it is and what is in hand, and is asked for its own yes (P4)', () => {
    const story = joins(proved().drafts());
    expect(story.lines('call')).toEqual(['proved', 'joined']);
    expect([story.proved('call'), story.asks('call'), story.applied()]).toEqual([true, 'confirm', []]);
    expect(viewLeg(story.snapshot, 'call')?.changes).toMatchObject([{ fields: { number: ottawa } }]);
    expect(story.happens('call', { type: 'request.confirmed' }).applied()).toEqual(['00-case-1']);
  });

  test('the proved chat is told in one line, and keeps its right, its talk and its question', () => {
    const story = proved().drafts();
    const grant = story.snapshot.context.grant;
    joins(story);
    expect(story.last.tells.filter(({ leg }) => leg === 'chat').map(({ line }) => line)).toEqual([
      { line: 'joined-elsewhere', channel: 'voice' },
    ]);
    expect([story.proved('chat'), story.asks('chat')]).toEqual([true, 'confirm']);
    expect(story.snapshot.context.grant).toEqual(grant);
  });

  test('a yes that the chat gave is not the call’s, nor is the call’s the chat’s', () => {
    const story = new Story()
      .opens()
      .claims()
      .gives(true)
      .drafts([forward('+442079460000')]);
    story.number = { number: '+442079460000', sort: 'ordinary', abroad: true, own: false };
    story.says('request.confirmed');
    expect(story.asks()).toBe('code');
    joins(story);
    expect([story.asks('call'), story.applied()]).toEqual(['confirm', []]);
    story.gives(true, { method: 'code', digest: story.snapshot.context.freshFor });
    expect(story.applied()).toEqual(['00-case-1']);
    expect(story.snapshot.context.changes).toHaveLength(1);
  });

  test('what was confirmed on the call is told there, and to the proved chat in one line', () => {
    const story = joins(proved().drafts()).happens('call', { type: 'request.confirmed' });
    story.occurs({
      type: 'effect.settled',
      id: 'e',
      change: '00-case-1',
      outcome: { status: 'applied', at: story.at, asker: 'u101', subject: 'u101' },
    });
    expect(story.lines('call')).toEqual(['change-applied']);
    expect(story.last.tells.filter(({ leg }) => leg === 'chat').map(({ line }) => line)).toMatchObject([
      { line: 'changed-elsewhere', channel: 'voice', change: { status: 'applied' } },
    ]);
  });

  test('an outcome is not told to a leg whose right is over (P3)', () => {
    const story = proved()
      .drafts()
      .later(10 * minute);
    joins(story)
      .later(6 * minute)
      .happens('call', { type: 'request.confirmed' });
    expect(story.proved('chat')).toBe(false);
    story.occurs({
      type: 'effect.settled',
      id: 'e',
      change: '00-case-1',
      outcome: { status: 'applied', at: story.at, asker: 'u101', subject: 'u101' },
    });
    expect([story.lines('call'), story.lines('chat')]).toEqual([['change-applied'], []]);
  });

  test('a mail thread in which its user is proved is joined alike, and is told in its next mail', () => {
    const story = new Story().opens('mail', 'email').mailsVaguely(byEmail(), rightPin(), drafted(forward()));
    joins(story);
    expect([story.proved('call'), story.asks('call'), story.effects()]).toEqual([true, 'confirm', ['identity.proved']]);
    expect(story.lines('mail')).toEqual(['joined-elsewhere']);
    expect(story.happens('call', { type: 'request.confirmed' }).applied()).toEqual(['00-case-1']);
    story.occurs({
      type: 'effect.settled',
      id: 'e',
      change: '00-case-1',
      outcome: { status: 'applied', at: story.at, asker: 'u101', subject: 'u101' },
    });
    expect(story.lines('mail')).toEqual(['changed-elsewhere']);
  });

  test('greets nobody, and finds nothing in hand where there is nothing', () => {
    const story = joins(proved());
    expect([story.lines('call'), story.asks('call')]).toEqual([['proved', 'joined'], 'need']);
  });
});

describe('what may not be joined (P2)', () => {
  test('a case in which nobody was proved', () => {
    for (const story of [new Story().opens().claims().drafts(), new Story().opens(), new Story()]) {
      joins(story);
      expect(legs(story)).not.toContain('call');
      expect([story.lines('call'), story.applied()]).toEqual([[], []]);
      expect(story.snapshot.context.grant).toBeUndefined();
    }
  });

  test('a case of somebody else, whoever the leg claims to be there', () => {
    for (const claimed of ['u666', 'u101']) {
      const story = joins(proved().drafts(), { user: 'u666', claimed });
      expect(legs(story)).toEqual(['chat']);
      expect(story.last.tells).toEqual([]);
    }
  });

  test('a case whose right was given before the newest revocation, or after it', () => {
    expect(legs(joins(proved(), { epoch: 2 }))).toEqual(['chat']);
    expect(legs(joins(new Story().opens().claims().gives(true, { epoch: 3 }), { epoch: 2 }))).toEqual(['chat']);
  });

  test('a case whose right is over, though its PIN still holds for what a mail named (P8)', () => {
    const story = new Story()
      .opens('mail', 'email')
      .mailsVaguely(byEmail(), drafted(forward()), rightPin())
      .later(61 * minute);
    expect(story.snapshot.context.grant).toBeDefined();
    expect(legs(joins(story))).toEqual(['mail']);
  });

  test('a case that was revoked, and one that is closed', () => {
    const revoked = proved().occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'new-pin' });
    expect(legs(joins(revoked))).toEqual(['chat']);
    const closed = proved().says('conversation.ended');
    expect(legs(joins(closed))).toEqual(['chat']);
  });

  test('proof does not flow: a leg that joined without a right secret of its own has none, sees and touches nothing (P1, P3)', () => {
    const story = proved()
      .drafts()
      .happens('call', { type: 'leg.opened', channel: 'voice', language: 'en', joins: { user: 'u101', epoch: 1 } });
    expect([story.proved('call'), viewLeg(story.snapshot, 'call')?.changes]).toEqual([false, []]);
    story.happens('call', { type: 'user.claimed', claim: claimOf('u101') }, { type: 'request.confirmed' });
    story.happens('call', { type: 'field.given', fields: { number: gatineau } }).happens('call', { type: 'request.cancelled' });
    expect([story.applied(), story.snapshot.context.changes[0]?.fields.number]).toEqual([[], ottawa]);
    expect(story.happens('call', { ...rightPin(), ok: false }).proved('call')).toBe(false);
    expect(story.last.tells.filter(({ leg }) => leg === 'chat')).toEqual([]);
  });

  test('a start without a proof on the chat gains nothing by a proof on a call of its own', () => {
    const chat = new Story().opens().claims().drafts().says('request.confirmed');
    const before = chat.snapshot;
    const call = new Story().opens('call', 'voice').claims('u101', 'call').gives(true, { leg: 'call' });
    expect(joins(chat).snapshot.context.legs).toEqual({ ...before.context.legs, chat: chat.snapshot.context.legs['chat'] });
    expect([chat.proved('chat'), chat.applied(), chat.lines('chat')]).toEqual([false, [], []]);
    expect(call.asks('call')).toBe('need');
  });
});

describe('a call that ends', () => {
  test('takes its right along and leaves the case to the chat; the last one that goes closes it', () => {
    const story = joins(proved().drafts()).happens('call', { type: 'leg.ended' });
    expect([story.proved('call'), story.proved('chat')]).toEqual([false, true]);
    expect(story.state()).toContain('bot');
    expect(story.says('request.confirmed').applied()).toEqual(['00-case-1']);
    expect(story.happens('chat', { type: 'leg.ended' }).state()).toContain('closed');
  });

  test('leaves nothing behind that could be used: its yes, and whatever comes from it afterwards', () => {
    const story = joins(proved().drafts([forward('+442079460000')]));
    story.number = { number: '+442079460000', sort: 'ordinary', abroad: true, own: false };
    story.happens('call', { type: 'request.confirmed' }).happens('call', { type: 'leg.ended' });
    expect(story.snapshot.context.yes).toBeUndefined();
    for (const late of [
      rightPin(),
      { type: 'user.claimed', claim: claimOf('u101') } as const,
      { type: 'pin.requested' } as const,
      { type: 'conversation.ended' } as const,
    ])
      story.happens('call', late);
    expect([story.proved('call'), story.effects()]).toEqual([false, []]);
    expect(story.state()).toContain('bot');
  });

  test('still has its new PIN mailed, which was being made when it was hung up (P6)', () => {
    const story = new Story()
      .opens('call', 'voice')
      .claims('u101', 'call')
      .drafts([{ kind: 'support-pin.reissue', subject: { is: 'self' }, fields: {} }], 'call')
      .happens('call', { type: 'request.confirmed' })
      .gives(true, { leg: 'call' })
      .happens('call', { type: 'leg.ended' });
    story.occurs({
      type: 'effect.settled',
      id: 'e',
      change: '00-case-1',
      outcome: { status: 'applied', at: story.at, asker: 'u101', subject: 'u101', epoch: 2 },
    });
    expect(story.effects()).toContain('pin.mail');
  });

  test('says where it went on, when it did', () => {
    const story = new Story().opens('call', 'voice').claims('u101', 'call').gives(true, { leg: 'call' });
    story.happens('call', { type: 'leg.ended', movedTo: { leg: '00-next', turn: 'c/3' } });
    expect(viewLeg(story.snapshot, 'call')?.movedTo).toEqual({ leg: '00-next', turn: 'c/3' });
    expect(story.state()).toContain('closed');
  });
});

describe('a call looks for an open case of its user', () => {
  const call = (): Story => new Story().opens('call', 'voice').claims('u101', 'call');
  const seeks = (story: Story, leg = 'call'): boolean => viewLeg(story.snapshot, leg)?.seeks ?? false;

  test('once, when its PIN was right and nothing is in hand; not before, not after its next words', () => {
    const story = call();
    expect(seeks(story)).toBe(false);
    expect(seeks(story.gives(false, { leg: 'call' }))).toBe(false);
    expect(seeks(story.gives(true, { leg: 'call' }))).toBe(true);
    expect(seeks(story.happens('call', { type: 'small-talk.heard', about: 'thanks' }))).toBe(false);
    expect(seeks(story.gives(true, { leg: 'call' }))).toBe(false);
  });

  test('not with a request of its own, which it came for', () => {
    expect(seeks(call().drafts([forward()], 'call').happens('call', { type: 'request.confirmed' }).gives(true, { leg: 'call' }))).toBe(
      false,
    );
  });

  test('not as a leg that joined, nor as a chat or a mail', () => {
    expect(seeks(joins(proved()))).toBe(false);
    expect(seeks(proved(), 'chat')).toBe(false);
    expect(seeks(new Story().opens('mail', 'email').mails(byEmail(), rightPin()), 'mail')).toBe(false);
  });

  test('is asked who it is and for its PIN when it wants to go on with its case, and looks at once when it is proved', () => {
    const story = new Story().opens('call', 'voice').happens('call', { type: 'case.wished' });
    expect(story.asks('call')).toBe('who');
    expect(story.happens('call', { type: 'user.half-claimed', partial: { account: '20417' } }).asks('call')).toBe('extension');
    expect(story.claims('u101', 'call').asks('call')).toBe('pin');
    expect(seeks(story.gives(true, { leg: 'call' }))).toBe(true);
    story.happens('call', { type: 'small-talk.heard', about: 'thanks' });
    expect(seeks(story.happens('call', { type: 'case.wished' }))).toBe(true);
  });

  test('may think better of it', () => {
    const story = new Story().opens('call', 'voice').happens('call', { type: 'case.wished' }).says('request.cancelled', 'call');
    expect([story.lines('call'), story.asks('call')]).toEqual([['nothing-to-cancel'], 'need']);
  });

  test('the wish changes nothing in a chat', () => {
    const story = new Story().opens().happens('chat', { type: 'case.wished' });
    expect([story.asks(), story.applied()]).toEqual(['need', []]);
  });
});
