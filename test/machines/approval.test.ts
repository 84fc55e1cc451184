import { open, seal } from '../../machines/case/envelope';
import { assignedPolicy } from '../../machines/policy';
import { rightsOf, viewApproval, viewCase } from '../../machines/view';
import type { Draft, NumberFacts, UserFacts } from '../../machines/words';
import { answered, asked, boss, confirmed, life, Page } from './approval-kit';
import { aUser, byEmail, claimOf, drafted, forward, minute, ottawa, Story } from './kit';

const london = '+442079460000';
const abroad: readonly NumberFacts[] = [{ number: london, sort: 'ordinary', abroad: true }];
const forSomebody: Draft = forward(ottawa, { is: 'extension', extension: '104' });

describe('who cannot get into the mailbox is offered an administrator (PA-6)', () => {
  test('after the yes to the summary, in the place of the PIN', () => {
    const story = new Story().opens().claims().drafts().says('request.confirmed').happens('chat', { type: 'mailbox.lost' });
    expect([story.asks(), story.lines(), story.effects()]).toEqual(['administrator', [], []]);
  });

  test('said first, what is to be done is asked first, then the summary, then the administrator', () => {
    const story = new Story().opens().happens('chat', { type: 'mailbox.lost' });
    expect([story.lines(), story.asks()]).toEqual([['no-mailbox'], 'need']);
    story.claims().drafts();
    expect(story.asks()).toBe('confirm');
    expect(story.says('request.confirmed').asks()).toBe('administrator');
  });

  test('a no leads back to the PIN, and so does having it mailed or having it after all', () => {
    const offered = (): Story => new Story().opens().claims().drafts().says('request.confirmed').happens('chat', { type: 'mailbox.lost' });
    expect(offered().happens('chat', { type: 'approval.declined' }).asks()).toBe('pin');
    const mailed = offered().says('pin.requested');
    expect([mailed.asks(), mailed.effects()]).toEqual(['pin', ['pin.mail']]);
    expect(offered().says('pin.at-hand').asks()).toBe('pin');
  });

  test('a yes asks the administrators for exactly this and gives the leg a code that is no part of the case', () => {
    const story = asked();
    const [effect] = story.last.effects;
    expect(effect?.effect).toMatchObject({
      type: 'approval.mail',
      stage: 'asked',
      claim: { user: 'u101' },
      leg: 'chat',
      handle: effect?.id,
      changes: [{ fields: { number: ottawa } }],
      until: story.at + life,
    });
    expect(story.last.tells).toMatchObject([
      { line: { line: 'approval-asked', again: false, reveals: { purpose: 'approval', handle: effect?.id, until: story.at + life } } },
    ]);
    expect([story.state(), story.asks(), viewCase(story.snapshot).grant]).toEqual([
      'awaitingAdministrator needsProof bot',
      'waiting',
      undefined,
    ]);
    expect(story.snapshot.hasTag('awaits-administrator')).toBe(true);
  });

  test('asked again while it is under way: the same code, no second mail', () => {
    const story = asked();
    const handle = viewApproval(story.snapshot)?.handle;
    story.later(minute).happens('chat', { type: 'approval.agreed' });
    expect(story.last.tells).toMatchObject([{ line: { line: 'approval-asked', again: true, reveals: { handle } } }]);
    expect(story.effects()).toEqual([]);
  });

  test('a yes that nobody asked for asks nobody, and neither does one to what was summarized before', () => {
    const story = new Story().opens().claims().drafts().says('request.confirmed').happens('chat', { type: 'approval.agreed' });
    expect([story.effects(), story.lines()]).toEqual([[], ['nothing-to-confirm']]);
    const offered = new Story().opens().claims().drafts().says('request.confirmed').happens('chat', { type: 'mailbox.lost' });
    expect(
      offered.happens('chat', { type: 'field.given', fields: { number: '+16135550177' } }, { type: 'approval.agreed' }).effects(),
    ).toEqual([]);
  });

  test('a leg that is proved needs no administrator', () => {
    expect(new Story().opens().claims().gives(true).drafts().happens('chat', { type: 'mailbox.lost' }).last.tells).toMatchObject([
      { line: { line: 'no-mailbox', now: 'proved' } },
    ]);
  });

  test('a stranger’s mail is told where to come, and no administrator hears of it', () => {
    const story = new Story()
      .opens('mail', 'email', { written: 'stranger' })
      .mails(byEmail(), drafted(forward()), { type: 'mailbox.lost' });
    expect(story.lines('mail')).toContain('no-mailbox');
    expect(story.asks('mail')).toBe('address-on-file');
    expect(story.mails({ type: 'request.confirmed' }, { type: 'approval.agreed' }).effects()).not.toContain('approval.mail');
  });

  test('what takes a code from the own mailbox, or would send something there, no administrator can confirm', () => {
    const calls = new Story()
      .opens()
      .claims()
      .drafts([forward(london)])
      .says('request.confirmed')
      .happens('chat', { type: 'mailbox.lost', numbers: abroad });
    expect([calls.last.tells, calls.asks()]).toMatchObject([[{ line: { line: 'no-mailbox', now: 'only-mailbox' } }], 'pin']);
    const late = new Story()
      .opens()
      .happens('chat', { type: 'mailbox.lost' })
      .claims()
      .drafts([forward(london)])
      .says('request.confirmed')
      .happens('chat', { type: 'approval.agreed', numbers: abroad });
    expect([late.effects(), late.asks()]).toEqual([[], 'pin']);
    for (const kind of ['support-pin.reissue', 'voicemail-pin.reset'] as const) {
      const keyed = new Story()
        .opens('call', 'voice')
        .claims('u101', 'call')
        .drafts([{ kind, subject: { is: 'self' }, fields: {} }], 'call')
        .says('request.confirmed', 'call')
        .happens('call', { type: 'mailbox.lost' });
      expect([keyed.last.tells, keyed.asks('call')]).toMatchObject([[{ line: { line: 'no-mailbox', now: 'only-mailbox' } }], 'pin']);
    }
    const pin = new Story()
      .opens()
      .claims()
      .drafts([{ kind: 'support-pin.reissue', subject: { is: 'self' }, fields: {} }])
      .says('request.confirmed')
      .happens('chat', { type: 'mailbox.lost' });
    expect(pin.last.tells).toMatchObject([{ line: { line: 'no-mailbox', now: 'only-mailbox' } }]);
  });

  test('six digits are still the PIN: found after all, it proves the leg, and nobody else can confirm any more', () => {
    const story = asked().gives(true);
    expect(story.applied()).toEqual(['00-case-1']);
    expect(answered(story).applied()).toEqual([]);
  });

  test('a mail thread of a known writer is asked one thing after the other', () => {
    const story = new Story().opens('mail', 'email').mails(byEmail(), drafted(forward()), { type: 'mailbox.lost' });
    expect(story.asks('mail')).toBe('confirm');
    expect(story.mails({ type: 'request.confirmed' }).asks('mail')).toBe('administrator');
    story.mails({ type: 'approval.agreed' });
    expect([story.asks('mail'), story.effects()]).toEqual(['waiting', ['approval.mail', 'answer.mail']]);
  });
});

describe('an administrator’s yes', () => {
  test('has exactly what was shown made, by the warrant of method and administrator, with the audit entry before (I10, I13)', () => {
    const story = answered(asked());
    expect(story.effects()).toEqual(['identity.proved', 'approval.mail', 'change.apply']);
    expect(story.last.effects.map(({ effect }) => effect)).toMatchObject([
      { fact: { action: 'identity.proved', asker: 'u101', actor: 'chat', method: 'administrator', approver: 'u100' } },
      { stage: 'given', by: 'u100' },
      {
        change: { fields: { number: ottawa } },
        subject: 'u101',
        warrant: { asker: 'u101', leg: 'chat', method: 'administrator', epoch: 1, approver: { user: 'u100', epoch: 7 } },
      },
    ]);
    expect(story.lines()).toEqual(['proved']);
    expect(story.state()).toBe('challenged applying bot');
  });

  test('is no grant: the leg is not verified, nothing else can be done with it, and nobody can join (P1, P2)', () => {
    const story = confirmed();
    expect([story.snapshot.context.grant, story.snapshot.hasTag('verified')]).toEqual([undefined, false]);
    story.opens('b');
    expect(story.snapshot.context.legs['b']).toBeUndefined();
    story.occurs({
      type: 'effect.settled',
      id: 'e',
      change: '00-case-1',
      outcome: { status: 'applied', at: 1, asker: 'u101', subject: 'u101' },
    });
    expect(
      story
        .drafts([forward('+16135550177')])
        .says('request.confirmed')
        .applied(),
    ).toEqual([]);
    expect(story.asks()).toBe('administrator');
  });

  test('does not speak for the customer: "this was not me" said there ends nothing of anybody', () => {
    const story = answered(asked().says('request.declined')).happens('chat', { type: 'not-me.said' });
    expect([story.lines(), story.effects()]).toEqual([['not-me-unproved'], []]);
  });

  test('is over once used: the same request again wants a new one', () => {
    const story = confirmed().occurs({
      type: 'effect.settled',
      id: 'e',
      change: '00-case-1',
      outcome: { status: 'applied', at: 1, asker: 'u101', subject: 'u101' },
    });
    expect([viewApproval(story.snapshot), viewCase(story.snapshot).grant]).toEqual([undefined, undefined]);
    expect(story.drafts().says('request.confirmed').applied()).toEqual([]);
  });

  test('waits for the customer’s own yes, where it was taken back, for so long and no longer (P4)', () => {
    const given = (): Story => answered(asked().says('request.declined'));
    expect([given().applied(), given().lines()]).toEqual([[], ['proved']]);
    expect(
      given()
        .later(life - 1)
        .says('request.confirmed')
        .applied(),
    ).toEqual([]);
    expect(
      given()
        .happens('chat', { type: 'message.puzzling' })
        .later(life - 1)
        .says('request.confirmed')
        .applied(),
    ).toEqual(['00-case-1']);
    expect(given().happens('chat', { type: 'message.puzzling' }).later(life).says('request.confirmed').applied()).toEqual([]);
  });

  test('is for one thing less when the directory says it takes a code from the own mailbox', () => {
    const story = asked();
    story.number = { number: ottawa, sort: 'ordinary', abroad: true, own: false };
    answered(story);
    expect([story.applied(), story.lines()]).toEqual([[], ['proved', 'change-refused']]);
    expect(story.last.tells.at(-1)).toMatchObject({ line: { reason: 'not-by-administrator' } });
  });

  test.each<[string, Partial<UserFacts> | undefined]>([
    ['demoted', { roles: [] }],
    ['suspended', { suspended: true }],
    ['never activated', { activated: false }],
    ['of another account', { account: 'a2' }],
    ['gone', undefined],
    ['somebody else', { id: 'u105' }],
    ['the asker', { id: 'u101' }],
  ])('counts no more before the gate when who gave it is %s by then', (_what, change) => {
    const story = asked();
    story.approver = change === undefined ? undefined : boss(change);
    new Page(story).answers();
    expect([story.applied(), story.lines()]).toEqual([[], ['proved', 'change-refused', 'revoked']]);
    expect(viewApproval(story.snapshot)).toBeUndefined();
  });

  test('nor when it is that administrator’s own data that change', () => {
    const story = new Story()
      .opens()
      .claims('u103')
      .drafts([forSomebody])
      .says('request.confirmed')
      .happens('chat', { type: 'mailbox.lost' })
      .happens('chat', { type: 'approval.agreed' });
    story.asker = aUser('u103', { roles: ['administrator'] });
    story.subjects = { '00-case-1': boss() };
    story.approver = boss();
    new Page(story).answers();
    expect(story.applied()).toEqual([]);
  });

  test('an asker who is no administrator gains no more by it than they may', () => {
    const story = new Story()
      .opens()
      .claims()
      .drafts([forSomebody])
      .says('request.confirmed')
      .happens('chat', { type: 'mailbox.lost' })
      .happens('chat', { type: 'approval.agreed' });
    story.subjects = { '00-case-1': aUser('u104') };
    expect(answered(story).applied()).toEqual([]);
    expect(story.last.tells.at(-1)).toMatchObject({ line: { line: 'change-refused', reason: 'not-administrator' } });
  });

  test('in a mail thread the outcome comes as its answer', () => {
    const story = new Story()
      .opens('mail', 'email')
      .mails(byEmail(), drafted(forward()), { type: 'mailbox.lost' })
      .mails({ type: 'request.confirmed' })
      .mails({ type: 'approval.agreed' });
    answered(story);
    expect(story.applied()).toEqual(['00-case-1']);
    story.occurs({
      type: 'effect.settled',
      id: 'e',
      change: '00-case-1',
      outcome: { status: 'applied', at: 1, asker: 'u101', subject: 'u101' },
    });
    expect(story.effects()).toContain('answer.mail');
  });
});

test('who confirmed and who asks are known to the store’s revocations, and a case is the same after it was stored', () => {
  const story = answered(asked().says('request.declined'));
  expect(rightsOf(story.snapshot)).toEqual([
    { user: 'u101', epoch: 1 },
    { user: 'u100', epoch: 7 },
  ]);
  expect(viewCase(story.snapshot).grant).toMatchObject({ asker: 'u101', epoch: 1 });
  const back = open(seal(story.snapshot), assignedPolicy);
  expect(back.is === 'open' && viewApproval(back.snapshot)).toEqual(viewApproval(story.snapshot));
});

test('an administrator on the page has their own PIN mailed, for this page and while it is open', () => {
  const wish = (story: Story, handle = viewApproval(story.snapshot)?.handle ?? ''): readonly string[] =>
    story.occurs({ type: 'approver.pin-requested', handle, claim: claimOf('u100'), language: 'en' }).effects();
  const story = asked();
  expect(wish(story)).toEqual(['pin.mail']);
  expect(story.last.effects[0]?.effect).toMatchObject({ claim: { user: 'u100' }, on: 'page', proved: true });
  expect([wish(asked(), '00-case:99'), wish(answered(asked())), wish(new Page(asked()).refuses())]).toEqual([[], [], []]);
});
