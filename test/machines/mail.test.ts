import type { Draft } from '../../machines/words';
import { assignedPolicy } from '../../machines/policy';
import { digestFor } from '../../machines/digest';
import { byEmail, claimOf, drafted, forward, minute, ottawa, rightPin, Story } from './kit';

const bare: Draft = { kind: 'call-forwarding.set', subject: { is: 'self' }, fields: {} };
const colleagues: Draft = { ...bare, subject: { is: 'extension', extension: '104' } };
const reissue: Draft = { kind: 'support-pin.reissue', subject: { is: 'self' }, fields: {} };
const applied = (change = '00-case-1') =>
  ({ type: 'effect.settled', id: 'e', change, outcome: { status: 'applied', at: 5, asker: 'u101', subject: 'u101' } }) as const;

const thread = (): Story => new Story().opens('mail', 'email');
const question = (story: Story): unknown => story.snapshot.context.legs['mail']?.question;
const answers = (story: Story): unknown[] =>
  story.last.effects.filter(({ effect }) => effect.type === 'answer.mail').map(({ effect }) => effect);

describe('a mail is asked everything that is missing, at once (PA-9)', () => {
  test('all but the summary while a field is missing, in their order', () => {
    const story = thread().mails(byEmail(), drafted(bare));
    expect(question(story)).toEqual({
      ask: 'several',
      wants: [
        { ask: 'field', change: '00-case-1', kind: 'call-forwarding.set', field: 'number' },
        { ask: 'pin', mailed: false },
      ],
    });
  });

  test('the summary once no field is missing, with the PIN beside it', () => {
    const story = thread().mails(byEmail(), drafted(forward()));
    expect(question(story)).toEqual({
      ask: 'several',
      wants: [
        { ask: 'confirm', digest: digestFor(story.snapshot.context, 'mail') },
        { ask: 'pin', mailed: false },
      ],
    });
  });

  test('who it is comes first where an address is shared, and the summary waits for it (P7)', () => {
    const story = new Story().opens('mail', 'email', { written: 'shared' }).mails(byEmail('dummy'), drafted(forward()));
    expect(question(story)).toEqual({ ask: 'several', wants: [{ ask: 'extension' }, { ask: 'pin', mailed: false }] });
    expect(question(new Story().opens('mail', 'email', { written: 'shared' }).mails(drafted(bare)))).toMatchObject({
      wants: [{ ask: 'extension' }, { ask: 'field' }, { ask: 'pin' }],
    });
  });

  test('account number and extension one after the other as everywhere', () => {
    const shared = (): Story => new Story().opens('mail', 'email', { written: 'shared' });
    expect(question(shared().mails(drafted(forward()), { type: 'user.half-claimed', partial: { extension: '101' } }))).toMatchObject({
      wants: [{ ask: 'account' }, { ask: 'pin' }],
    });
    expect(question(shared().mails(drafted(forward()), { type: 'user.half-claimed', partial: { account: '20417' } }))).toMatchObject({
      wants: [{ ask: 'extension' }, { ask: 'pin' }],
    });
  });

  test('every missing field of several changes', () => {
    const story = thread().mails(byEmail(), drafted(colleagues, bare));
    expect(question(story)).toMatchObject({
      wants: [{ ask: 'field', change: '00-case-1' }, { ask: 'field', change: '00-case-2' }, { ask: 'pin' }],
    });
  });

  test('one thing alone is asked as everywhere, and nothing where nothing is wanted', () => {
    expect(question(thread().mails(byEmail(), rightPin(), drafted(bare)))).toMatchObject({ ask: 'field', field: 'number' });
    expect(question(thread().mails(byEmail(), { type: 'question.asked', topic: 'voicemail' }))).toEqual({ ask: 'need' });
    expect(question(thread().mails(byEmail(), { type: 'pin.requested' }))).toEqual({ ask: 'pin', mailed: true });
  });

  test('a wrong PIN asks for the PIN again beside the rest', () => {
    expect(
      question(
        thread()
          .mails(byEmail(), drafted(bare))
          .mails({ ...rightPin(), ok: false }),
      ),
    ).toMatchObject({ wants: [{ ask: 'field' }, { ask: 'pin' }] });
  });

  test('a field that is given answers the one of several that was asked for it', () => {
    const story = thread().mails(byEmail(), drafted(colleagues, forward()));
    story.mails({ type: 'field.given', fields: { number: '+18195550123' } });
    expect(story.snapshot.context.changes.map((change) => change.fields.number)).toEqual(['+18195550123', ottawa]);
  });

  test('a login reminder wants neither name nor PIN', () => {
    const remind: Draft = { kind: 'login-name.remind', subject: { is: 'self' }, fields: {} };
    expect(question(thread().mails(drafted(remind)))).toMatchObject({ ask: 'field', field: 'email' });
    expect(
      thread()
        .mails(drafted({ ...remind, fields: { email: 'ann@example.com' } }))
        .applied(),
    ).toEqual(['00-case-1']);
  });

  test('chat is asked one thing at a time all the same', () => {
    expect(new Story().opens().claims().drafts([bare]).asks()).toBe('field');
    expect(new Story().opens().claims().drafts().asks()).toBe('confirm');
  });
});

describe('a mail that names everything, says to do it and carries its proof (P8)', () => {
  test('is carried out without a second yes', () => {
    expect(thread().mails(byEmail(), drafted(forward()), rightPin()).applied()).toEqual(['00-case-1']);
    expect(thread().mails(byEmail(), rightPin(), drafted(forward())).applied()).toEqual(['00-case-1']);
  });

  test('also where it completes what an earlier mail of the thread began', () => {
    const story = thread()
      .mails(byEmail(), drafted(bare))
      .mails({ type: 'field.given', fields: { number: ottawa } }, rightPin());
    expect(story.applied()).toEqual(['00-case-1']);
  });

  test('also where it says at last who of those that share the address', () => {
    const story = new Story().opens('mail', 'email', { written: 'shared' }).mails(byEmail('dummy'), drafted(forward()));
    expect(story.mails({ type: 'user.claimed', claim: claimOf('u101') }, rightPin()).applied()).toEqual(['00-case-1']);
  });

  test('within the hour a further request in the thread is its own proof', () => {
    const story = thread()
      .mails(byEmail(), drafted(forward()), rightPin())
      .occurs(applied())
      .later(59 * minute);
    expect(story.mails(drafted(forward(null))).applied()).toEqual(['00-case-2']);
  });

  test('a number abroad wants its code all the same', () => {
    const story = thread();
    story.number = { number: '+442079460958', sort: 'ordinary', abroad: true, own: false };
    story.mails(byEmail(), drafted(forward('+442079460958')), rightPin());
    expect([story.applied(), story.asks('mail')]).toEqual([[], 'code']);
    const digest = story.snapshot.context.freshFor;
    if (digest === undefined) throw new Error('no code is wanted');
    story.mails({ type: 'secret.checked', ok: true, user: 'u101', method: 'code', epoch: 1, digest });
    expect(story.applied()).toEqual(['00-case-1']);
  });
});

describe('a right PIN where exactly this was summarized beside the question for it', () => {
  const summarized = (): Story => thread().mails(byEmail(), drafted(forward()));

  test('is the yes', () => {
    expect(summarized().mails(rightPin()).applied()).toEqual(['00-case-1']);
  });

  test('also when the PIN had to be mailed first, and when a wrong one came before', () => {
    expect(
      summarized()
        .mails({ type: 'pin.requested' })
        .mails({ ...rightPin(), ok: false })
        .mails(rightPin())
        .applied(),
    ).toEqual(['00-case-1']);
  });

  test('a yes without it is kept, and the PIN alone is asked for', () => {
    const story = summarized().mails({ type: 'request.confirmed' });
    expect([story.applied(), story.asks('mail')]).toEqual([[], 'pin']);
    expect(story.mails(rightPin()).applied()).toEqual(['00-case-1']);
  });

  test('is none for a mail of which something has to be asked back', () => {
    const story = summarized().mailsVaguely(rightPin(), { type: 'condition.unsupported' });
    expect([story.applied(), story.asks('mail')]).toEqual([[], 'confirm']);
    expect(story.mails({ type: 'request.confirmed' }).applied()).toEqual(['00-case-1']);
  });

  test.each([
    ['first', [{ type: 'request.declined' }, rightPin()]],
    ['last', [rightPin(), { type: 'request.declined' }]],
  ] as const)('a no in the same mail, said %s, keeps it from being one', (_name, said) => {
    const story = summarized().mails(...said);
    expect([story.applied(), story.asks('mail')]).toEqual([[], 'correction']);
  });
});

describe('the one answer to a mail', () => {
  test('goes out at the end of its turn', () => {
    expect(answers(thread().mails(byEmail(), drafted(forward())))).toEqual([
      { type: 'answer.mail', leg: 'mail', language: 'en', at: 1_000_000 },
    ]);
  });

  test('waits for the outcome of what the mail set off, which it disputes, and the asker gets no other notice', () => {
    const story = thread().mails(byEmail(), drafted(forward()), rightPin());
    expect([answers(story), story.asks('mail')]).toEqual([[], 'nothing']);
    story.later(2_000).occurs(applied(), { type: 'leg.asked', leg: 'mail' });
    expect(answers(story)).toEqual([{ type: 'answer.mail', leg: 'mail', language: 'en', at: story.at, dispute: 'u101' }]);
    expect(story.effects()).toEqual(['answer.mail']);
    expect(answers(story.later(minute).occurs({ type: 'clock.ticked' }))).toEqual([]);
  });

  test('another user whose account it was is told by mail', () => {
    const story = thread()
      .mails(byEmail(), drafted(forward()), rightPin())
      .occurs({ ...applied(), outcome: { status: 'applied', at: 5, asker: 'u101', subject: 'u104' } });
    expect(story.last.effects.map(({ effect }) => (effect.type === 'notice.mail' ? effect.to : effect.type))).toEqual([
      'u104',
      'answer.mail',
    ]);
  });

  test('of several changes waits for the last one, and disputes though the last one failed', () => {
    const story = thread().mails(byEmail(), drafted(forward(), reissue), rightPin()).occurs(applied());
    expect(answers(story)).toEqual([]);
    story.occurs({ type: 'effect.settled', id: 'e', change: '00-case-2', outcome: { status: 'failed' } });
    expect(answers(story)).toMatchObject([{ dispute: 'u101' }]);
  });

  test('is not put off for longer than 20 seconds; the outcome is a mail of its own', () => {
    const story = thread().mails(byEmail(), drafted(forward()), rightPin());
    expect(story.wakesAt()).toBe(story.at + assignedPolicy.mailPatience);
    expect(answers(story.occurs({ type: 'effect.delayed', change: '00-case-1' }))).toEqual([]);
    expect(answers(story.later(assignedPolicy.mailPatience - 1).occurs({ type: 'clock.ticked' }))).toEqual([]);
    story.later(1).occurs({ type: 'clock.ticked' });
    expect([story.lines('mail'), answers(story).length]).toEqual([['change-under-way'], 1]);
    expect(answers(story.later(minute).occurs({ type: 'clock.ticked' }))).toEqual([]);
    expect(answers(story.occurs(applied()))).toMatchObject([{ dispute: 'u101' }]);
  });

  test('what was applied is disputed in the mail that tells it, and in no later one', () => {
    const story = thread()
      .mails(byEmail(), drafted(forward()), rightPin())
      .occurs(applied())
      .mails({ type: 'small-talk.heard', about: 'thanks' });
    expect(answers(story)).toEqual([{ type: 'answer.mail', leg: 'mail', language: 'en', at: story.at }]);
  });

  test('a chat gets none', () => {
    expect(Story.authorized().occurs(applied()).effects()).toEqual(['notice.mail']);
  });

  test('tells a revocation', () => {
    const story = thread().mails(byEmail(), rightPin()).occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'not-me' });
    expect([story.lines('mail'), answers(story).length]).toEqual([['revoked'], 1]);
  });
});

describe('time and mail', () => {
  test('no thread hears of an ending right or of slow mail', () => {
    const story = thread()
      .mails(byEmail(), rightPin())
      .later(58 * minute)
      .occurs({ type: 'clock.ticked' });
    expect([story.last.tells, story.last.effects]).toEqual([[], []]);
    expect(story.later(2 * minute).occurs({ type: 'clock.ticked' }).last.tells).toEqual([]);
    expect(story.effects()).toEqual(['grant.expired']);
    const waiting = thread()
      .mails(byEmail(), { type: 'pin.requested' })
      .later(3 * minute)
      .occurs({ type: 'clock.ticked' });
    expect([waiting.last.tells, waiting.last.effects]).toEqual([[], []]);
    expect(waiting.wakesAt()).toBe(1_000_000 + assignedPolicy.mailCaseIdle);
  });

  test.each([
    [assignedPolicy.mailCaseIdle - 1, 'bot'],
    [assignedPolicy.mailCaseIdle, 'closed'],
  ])('a case with a thread is over after a week: silent for %d ms it is %s', (silence, handling) => {
    expect(thread().later(silence).occurs({ type: 'clock.ticked' }).state()).toContain(handling);
  });

  test('what goes on from a closed case says so', () => {
    const story = new Story().opens('mail', 'email', { written: 'on-file', after: 'C-48K2-7' });
    expect(story.last.tells.map(({ line }) => line)).toEqual([{ line: 'greeting' }, { line: 'goes-on-from', number: 'C-48K2-7' }]);
  });
});

describe('a mail of ours that comes back', () => {
  const bounced = { type: 'mail.bounced', leg: 'mail', what: 'answer.mail' } as const;

  test('is noted, and told to those who have shown who they are but not by the mail that does not arrive', () => {
    const story = new Story()
      .opens()
      .claims()
      .gives(true)
      .opens('mail', 'email')
      .mails(byEmail(), rightPin())
      .opens('second')
      .occurs(bounced);
    expect(story.last.tells).toEqual([{ type: 'tell', leg: 'chat', line: { line: 'mail-came-back', what: 'answer.mail' } }]);
    expect(story.effects()).toEqual(['mail.bounced']);
  });

  test('of another leg is told by mail, too', () => {
    const story = new Story()
      .opens()
      .claims()
      .gives(true)
      .opens('mail', 'email')
      .mails(byEmail(), rightPin())
      .occurs({ ...bounced, leg: 'chat', what: 'code.mail' });
    expect(story.last.tells.map(({ leg }) => leg)).toEqual(['chat', 'mail']);
    expect(answers(story)).toHaveLength(1);
  });

  test('is told to nobody unproved, and of no leg that is not here', () => {
    expect(
      thread()
        .mails(byEmail(), { type: 'pin.requested' })
        .occurs({ ...bounced, what: 'pin.mail' }).last.tells,
    ).toEqual([]);
    expect(
      thread()
        .occurs({ ...bounced, leg: 'another' })
        .effects(),
    ).toEqual([]);
  });
});
