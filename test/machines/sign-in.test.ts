import { decide } from '../../machines/decide';
import { viewLeg } from '../../machines/view';
import { count } from '../support/counts';
import { seeded } from '../support/random';
import { claimOf, minute, Story, withDesk } from './kit';

/** What the chat's browser shows: signed in `ago` milliseconds before, used for this leg unless told. */
function shows(story: Story, { leg = 'chat', user = 'u101', ago = minute, signIn = 'mark', used = true } = {}): Story {
  return story.happens(leg, { type: 'sign-in.shown', claim: claimOf(user), signIn, since: story.at - ago, ...(used ? { epoch: 1 } : {}) });
}
const gone = (story: Story, signIn = 'mark'): Story => story.occurs({ type: 'sign-in.ended', signIn });

describe('a portal sign-in of the chat’s own browser', () => {
  test('names and proves the chat when it was a short while ago, with an audit entry, and is never fresh', () => {
    const story = shows(new Story().opens());
    expect([story.lines(), story.proved(), story.effects()]).toEqual([['proved'], true, ['identity.proved']]);
    expect(story.last.effects).toMatchObject([
      { effect: { fact: { action: 'identity.proved', asker: 'u101', actor: 'chat', method: 'portal' } } },
    ]);
    expect(story.snapshot.context.legs['chat']).toMatchObject({
      claim: claimOf('u101'),
      proof: { method: 'portal', epoch: 1, signIn: 'mark' },
    });
    expect(story.snapshot.context.legs['chat']?.fresh).toBeUndefined();
    story.number = { number: '+442079460000', sort: 'ordinary', abroad: true, own: false };
    expect(
      story
        .drafts([{ kind: 'call-forwarding.set', subject: { is: 'self' }, fields: { number: '+442079460000' } }])
        .says('request.confirmed')
        .asks(),
    ).toBe('code');
    expect(story.applied()).toEqual([]);
  });

  test('carries out what was confirmed in this chat before, in the same name', () => {
    expect(shows(new Story().opens().claims().drafts().says('request.confirmed')).applied()).toEqual(['00-case-1']);
  });

  test('proves until five minutes after, and then only names', () => {
    expect(shows(new Story().opens(), { ago: 5 * minute - 1 }).proved()).toBe(true);
    const late = shows(new Story().opens(), { ago: 5 * minute });
    expect([late.proved(), late.lines(), viewLeg(late.snapshot, 'chat')?.claim?.user, late.effects()]).toEqual([
      false,
      ['signed-in'],
      'u101',
      [],
    ]);
    expect(shows(late.later(minute), { ago: 6 * minute }).lines()).toEqual([]);
  });

  test('that was not used for this chat only names it', () => {
    const story = shows(new Story().opens(), { used: false });
    expect([story.proved(), story.lines()]).toEqual([false, ['signed-in']]);
  });

  test('does nothing where somebody else was named, whether or not that was proved', () => {
    for (const story of [new Story().opens().claims('u666'), new Story().opens().claims('u666').gives(true, { user: 'u666' })]) {
      const [before, { effects, tells, snapshot }] = [
        story.snapshot,
        decide(story.snapshot, [
          { type: 'sign-in.shown', leg: 'chat', at: story.at, claim: claimOf('u101'), signIn: 'mark', since: story.at, epoch: 1 },
        ]),
      ];
      expect([snapshot, effects, tells]).toEqual([before, [], []]);
    }
  });

  test('does nothing where the chat has shown who it is already, and is no way into a call, a mail thread or a case of nobody', () => {
    const shown = shows(new Story().opens().claims().gives(true));
    expect([shown.lines(), shown.snapshot.context.legs['chat']?.proof?.method]).toEqual([[], 'pin']);
    for (const channel of ['voice', 'email'] as const)
      expect(shows(new Story().opens('other', channel), { leg: 'other' }).proved('other')).toBe(false);
    expect(shows(new Story().opens(), { leg: 'unknown' }).snapshot.context.legs).not.toHaveProperty('unknown');
  });

  test('gives no right beside another asker who holds one in the case (P1)', () => {
    const story = new Story()
      .opens()
      .claims()
      .gives(true)
      .happens('second', { type: 'leg.opened', channel: 'chat', language: 'en', joins: { user: 'u101', epoch: 1 } });
    expect(shows(story, { leg: 'second', user: 'u666' }).proved('second')).toBe(false);
    expect([story.proved('chat'), story.snapshot.context.grant?.asker]).toEqual([true, 'u101']);
  });

  test('mails no PIN that was asked for before the name was known', () => {
    expect(shows(new Story().opens().says('pin.requested')).effects()).toEqual(['identity.proved']);
  });

  test('is heard beside an agent, who sees how the customer showed who they are', () => {
    const story = new Story(withDesk).opens().occurs({ type: 'agent.took', agent: 'sam', name: 'Sam' });
    expect(shows(story).proved()).toBe(true);
  });
});

describe('when that sign-in is over', () => {
  test('the chat’s right and the yes that rested on it are over, with the grant, and the chat is told', () => {
    const story = gone(shows(new Story().opens()).drafts());
    expect([story.proved(), story.lines(), story.effects(), story.snapshot.context.grant]).toEqual([
      false,
      ['signed-out'],
      ['grant.revoked'],
      undefined,
    ]);
    expect(story.says('request.confirmed').applied()).toEqual([]);
  });

  test('a right by a PIN stays, and so does one of another sign-in', () => {
    expect(gone(new Story().opens().claims().gives(true)).proved()).toBe(true);
    expect(gone(shows(new Story().opens()), 'another').proved()).toBe(true);
  });

  test('a revocation ends it like every other (I8)', () => {
    const story = shows(new Story().opens()).occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'account-changed' });
    expect([story.proved(), story.lines()]).toEqual([false, ['revoked']]);
  });
});

test('in whatever order it is shown, ends, is named otherwise, proved otherwise, revoked and resumed: a right by it is its own user’s, recent when it was given, and over when it is over', () => {
  let given = 0;
  for (let seed = 1; seed <= count(200, 5_000); seed += 1) {
    const random = seeded(seed);
    const draw = (n: number): number => Math.floor(random() * n);
    const story = new Story().opens();
    for (let step = 0; step < 12; step += 1) {
      const before = story.snapshot.context.legs['chat']?.proof;
      const [user, signIn, ago] = [draw(4) === 0 ? 'u666' : 'u101', draw(2) === 0 ? 'one' : 'other', draw(8) * minute];
      switch (draw(8)) {
        case 0:
        case 1:
        case 2:
          shows(story, { user, signIn, ago, used: draw(5) > 0 });
          break;
        case 3:
          gone(story, signIn);
          break;
        case 4:
          story.claims(user);
          break;
        case 5:
          story.gives(true, { user });
          break;
        case 6:
          story.later(draw(6) * minute).happens('chat', { type: 'leg.resumed' });
          break;
        default:
          story.occurs({ type: 'grant.revoked', user, epoch: 2, because: 'not-me' });
      }
      const { grant, legs } = story.snapshot.context;
      const own = legs['chat'];
      if (own?.proof?.method === 'portal') {
        expect([own.claim?.user, own.fresh]).toEqual([grant?.asker, undefined]);
        if (own.proof !== before && before?.method !== 'portal') {
          given += 1;
          expect([seed, step, ago < 5 * minute, user === own.claim?.user, signIn === own.proof.signIn]).toEqual([
            seed,
            step,
            true,
            true,
            true,
          ]);
        }
        gone(story, own.proof.signIn);
        expect([seed, step, story.proved()]).toEqual([seed, step, false]);
      }
    }
  }
  expect(given).toBeGreaterThan(50);
});
