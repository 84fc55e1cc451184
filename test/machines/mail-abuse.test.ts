import { judge } from '../../machines/gate';
import { viewLeg } from '../../machines/view';
import type { Draft } from '../../machines/words';
import { aUser, byEmail, claimOf, drafted, forward, minute, ottawa, rightPin, Story, type Happening } from './kit';

const bare: Draft = { kind: 'call-forwarding.set', subject: { is: 'self' }, fields: {} };
const gatineau = '+18195550123';
const thread = (): Story => new Story().opens('mail', 'email');
const stranger = (): Story => new Story().opens('mail', 'email', { written: 'stranger' });
const given: Happening = { type: 'field.given', fields: { number: ottawa } };

describe('a mail that nothing proves to be from an address on file', () => {
  test('is a stranger’s also when nobody judged it', () => {
    expect(new Story().opens('mail', 'email', {}).mails(byEmail(), rightPin()).proved('mail')).toBe(false);
  });

  test('proves nothing by a right PIN, code or link, and is asked the same whatever it said (I12)', () => {
    for (const method of ['pin', 'code', 'link'] as const) {
      const story = stranger().mails(byEmail(), drafted(forward()), { ...rightPin(), method });
      expect([story.applied(), story.proved('mail'), story.asks('mail')]).toEqual([[], false, 'address-on-file']);
      expect(story.snapshot.context.grant).toBeUndefined();
    }
    for (const said of [
      [],
      [byEmail()],
      [drafted(forward())],
      [{ type: 'conversation.ended' }],
      [{ type: 'message.puzzling' }, { type: 'message.puzzling' }],
    ] as readonly Happening[][]) {
      expect(
        stranger()
          .mails(...said)
          .asks('mail'),
      ).toBe('address-on-file');
    }
  });

  test('is no leg to ask for anything, whatever its proof says: the gate', () => {
    const story = thread().mails(byEmail(), rightPin(), drafted(forward()));
    const { context } = story.snapshot;
    const own = context.legs['mail'];
    const change = context.changes[0];
    if (!own || !change) throw new Error('nothing was drafted');
    const confirmed = { ...change, status: 'confirmed' as const };
    const facts = {
      asker: aUser('u101'),
      changes: {
        [change.id]: { subject: aUser('u101'), number: { number: ottawa, sort: 'ordinary' as const, abroad: false, own: false } },
      },
    };
    const open = thread().mails(byEmail(), drafted(forward())).mails({ type: 'request.confirmed' }).snapshot.context;
    const forged = { ...open, ...(context.grant ? { grant: context.grant } : {}), changes: [confirmed], legs: { mail: { ...own } } };
    expect(judge(forged, confirmed, facts, 'mail')).toMatchObject({ is: 'authorized' });
    expect(judge({ ...forged, legs: { mail: { ...own, written: 'stranger' } } }, confirmed, facts, 'mail')).toEqual({
      is: 'wanting',
      what: 'proof',
    });
  });

  test('hears nothing of its own words, of a case or of an account', () => {
    const story = stranger();
    const all: readonly (readonly Happening[])[] = [
      [byEmail(), drafted(forward())],
      [{ type: 'field.given', fields: { number: gatineau } }],
      [drafted(forward('+19005550100'))],
      [{ type: 'change.dropped', kind: 'call-forwarding.set' }],
      [{ type: 'request.confirmed' }],
      [{ type: 'request.cancelled' }],
      [{ type: 'pin.requested' }],
      [{ type: 'pin.at-hand' }],
      [{ type: 'secret.unclear', why: 'whose' }],
      [{ ...rightPin(), ok: false }],
      [rightPin()],
      [{ type: 'conversation.restarted' }],
    ];
    const lines = all.flatMap((said) => story.mails(...said).lines('mail'));
    expect(new Set(lines)).toEqual(new Set(['self-service']));
    expect(new Story().opens('mail', 'email', { written: 'stranger', after: 'C-48K2-7' }).lines('mail')).toEqual(['greeting']);
  });

  test('is answered what anybody may read (PA-1)', () => {
    expect(
      stranger().mails({ type: 'question.asked', topic: 'voicemail' }, { type: 'message.refused', why: 'attachment' }).lines('mail'),
    ).toEqual(['answer', 'attachment-refused']);
  });

  test('causes one mail to the address on file once it names somebody and wants something (P5)', () => {
    const mails = (story: Story): unknown[] => story.last.effects.map(({ effect }) => effect).filter(({ type }) => type !== 'answer.mail');
    expect(mails(stranger().mails(byEmail()))).toEqual([]);
    expect(mails(stranger().mails(drafted(forward())))).toEqual([]);
    const story = stranger().mails(byEmail(), drafted(forward()));
    expect(mails(story)).toMatchObject([{ type: 'pin.mail', why: 'asked', claim: { user: 'u101' }, proved: false }]);
    expect(mails(story.mails(drafted(forward(gatineau)), { type: 'pin.requested' }))).toEqual([]);
    expect(mails(stranger().mails(byEmail(), { type: 'pin.requested' }))).toMatchObject([{ type: 'pin.mail' }]);
  });

  test('ten names in one mail cause one mail, not ten', () => {
    const names = Array.from({ length: 10 }, (_each, n) => ({ type: 'user.claimed', claim: claimOf(`u${n}`) }) as const);
    const story = stranger().mails({ type: 'pin.requested' }, ...names, drafted(forward()));
    expect(story.effects()).toEqual(['pin.mail', 'answer.mail']);
  });

  test('joins no case, not even a proved one (P2)', () => {
    const story = new Story().opens().claims().gives(true).opens('mail', 'email', { written: 'stranger' });
    expect(Object.keys(story.snapshot.context.legs)).toEqual(['chat']);
    expect(new Story().opens().claims().gives(true).opens('mail', 'email', {}).snapshot.context.legs['mail']).toBeUndefined();
  });
});

describe('an address that several share (P7)', () => {
  test('names nobody: a PIN for the name that the address alone stands for is nobody’s', () => {
    const story = new Story().opens('mail', 'email', { written: 'shared' }).mails(byEmail('dummy'), drafted(forward()), rightPin());
    expect([story.applied(), story.proved('mail')]).toEqual([[], false]);
  });

  test('a colleague who gives a PIN of their own does not carry out what somebody else of the thread wanted', () => {
    const story = new Story()
      .opens('mail', 'email', { written: 'shared' })
      .mails({ type: 'user.claimed', claim: claimOf('u101') }, drafted(forward()));
    story.mails({ type: 'user.claimed', claim: claimOf('u104') }, rightPin('u104'));
    expect([story.applied(), story.asks('mail')]).toEqual([[], 'confirm']);
  });
});

describe('a mail that is no yes (P4, P8)', () => {
  test('nothing is carried out where something has to be asked back, however much is proved', () => {
    const story = thread().mailsVaguely(byEmail(), drafted(forward()), rightPin());
    expect([story.applied(), story.asks('mail')]).toEqual([[], 'confirm']);
  });

  test('a summary that was put is not agreed to by a mail about something else', () => {
    const story = thread().mailsVaguely(byEmail(), drafted(forward()), rightPin()).mails({ type: 'question.asked', topic: 'billing' });
    expect([story.applied(), story.asks('mail')]).toEqual([[], 'confirm']);
  });

  test('a draft without a proof waits for its yes and its PIN, not for the PIN alone', () => {
    expect(thread().mails(byEmail(), drafted(forward())).snapshot.context.yes).toBeUndefined();
  });

  test('a PIN is no yes to what the request has become in between', () => {
    const story = thread().mails(byEmail(), drafted(forward())).opens('chat');
    expect(story.snapshot.context.legs['chat']).toBeUndefined();
    story.mails({ type: 'user.claimed', claim: claimOf('u104') });
    const before = story.snapshot;
    story.snapshot = {
      ...before,
      context: { ...before.context, changes: before.context.changes.map((change) => ({ ...change, fields: { number: gatineau } })) },
    };
    story.mails(rightPin('u104'));
    expect([story.applied(), story.asks('mail')]).toEqual([[], 'confirm']);
  });

  test('a PIN where it was asked for without a summary is no yes', () => {
    const story = new Story()
      .opens('mail', 'email', { written: 'shared' })
      .mails({ type: 'user.claimed', claim: claimOf('u102') }, drafted(forward()))
      .mails({ type: 'user.claimed', claim: claimOf('u101') }, rightPin());
    expect([story.applied(), story.asks('mail')]).toEqual([[], 'confirm']);
  });

  test('a mail.read of a chat or of no leg counts for nothing', () => {
    const story = new Story().opens().claims().gives(true).drafts();
    for (const leg of ['chat', 'another'])
      expect(story.occurs({ type: 'mail.read', leg, clear: true }).snapshot.context.yes).toBeUndefined();
    expect(story.happens('chat', drafted(forward(gatineau)), { type: 'mail.read', clear: true }).applied()).toEqual([]);
  });
});

describe('a chat and a thread in one case (P1, P3, P4)', () => {
  const both = (): Story => new Story().opens().claims().gives(true).opens('mail', 'email').mails(byEmail());

  test('proof does not flow from the one to the other', () => {
    const story = both().mails(drafted(forward()));
    expect([story.proved('chat'), story.proved('mail'), story.applied()]).toEqual([true, false, []]);
    expect(story.mails(rightPin()).applied()).toEqual(['00-case-1']);
  });

  test('what the chat drafted is neither shown to the unproved thread nor carried out by its mail', () => {
    const story = both().drafts().mails({ type: 'question.asked', topic: 'other' });
    expect([story.asks('mail'), viewLeg(story.snapshot, 'mail')?.changes]).toEqual(['pin', []]);
  });

  test('a PIN by mail is no yes to what was summarized to the chat: the thread hears it whole and is asked', () => {
    const story = both().drafts().mails(rightPin());
    expect([story.applied(), story.asks('mail')]).toEqual([[], 'confirm']);
    expect(story.mails({ type: 'request.confirmed' }).applied()).toEqual(['00-case-1']);
  });

  test('a yes in the chat does not count for the summary that the mail put, nor a PIN that was not asked for beside it', () => {
    const story = new Story()
      .opens()
      .claims()
      .gives(true)
      .opens('mail', 'email')
      .mails(byEmail(), rightPin())
      .later(16 * minute);
    story.mailsVaguely(drafted(forward())).says('request.confirmed', 'chat');
    expect(story.applied()).toEqual([]);
    expect(story.asks('mail')).toBe('confirm');
    expect(story.mails(rightPin()).applied()).toEqual([]);
  });

  test('a mail that adds to what the chat drafted is no yes to what it did not name', () => {
    const story = both()
      .mails(rightPin())
      .drafts()
      .mails(drafted({ kind: 'support-pin.reissue', subject: { is: 'self' }, fields: {} }));
    expect([story.applied(), story.asks('mail')]).toEqual([[], 'confirm']);
    expect(story.mails({ type: 'request.confirmed' }).applied()).toEqual(['00-case-1', '00-case-2']);
  });

  test('not even when its field comes in a second mail, before the whole was put', () => {
    const story = both()
      .mails(rightPin())
      .drafts()
      .mails(drafted({ ...bare, subject: { is: 'extension', extension: '104' } }));
    expect(story.asks('mail')).toBe('field');
    expect(story.mails(given).applied()).toEqual([]);
    expect(story.asks('mail')).toBe('confirm');
  });

  test('what the chat drafted after the mail’s own is not carried out by a mail that only completes', () => {
    const story = both()
      .mails(rightPin(), drafted(bare))
      .happens('chat', { type: 'field.given', fields: { number: gatineau } });
    expect([story.mails({ type: 'small-talk.heard', about: 'thanks' }).applied(), story.asks('mail')]).toEqual([[], 'confirm']);
  });
});
