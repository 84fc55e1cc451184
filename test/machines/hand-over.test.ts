import { draftsIn } from '../../machines/terms/hand-over-terms';
import type { Reveals } from '../../machines/words';
import { viewLeg } from '../../machines/view';
import { claimOf, drafted, forward, minute, ottawa, rightPin, Story } from './kit';

const goesTo = { case: '00-other', user: 'u101', epoch: 1, method: 'join-code', shownBy: 'chat' } as const;
const proved = (): Story => new Story().opens().claims().gives(true);
const reveals = (story: Story): Reveals => ({ purpose: 'join', handle: 'chat/1', until: story.at + 10 * minute });
const given = (story: Story, leg = 'chat') => story.happens(leg, { type: 'join-code.made', reveals: reveals(story) });
/** A call that keys a code. */
const calls = (): Story => new Story().opens('call', 'voice');
const keys = (story: Story, right = false): Story =>
  story
    .happens('call', { type: 'join-code.at-hand', extension: '101' })
    .happens('call', { type: 'join-code.checked', ...(right ? { goesTo } : {}) });

describe('a code for the phone', () => {
  test('is shown in a chat by its own live proof, with how long it works, and keeps the question that is open', () => {
    const story = given(proved().drafts());
    expect(story.last.tells.map(({ line }) => line)).toEqual([{ line: 'join-code', reveals: reveals(story), life: 10 * minute }]);
    expect(story.asks()).toBe('confirm');
  });

  test('is no unproved chat’s, nor one’s whose right ran out, nor a mail’s or a call’s: they hear how to call', () => {
    const idle = proved().later(16 * minute);
    const mail = new Story().opens('mail', 'email').mailsVaguely({ type: 'user.claimed', claim: claimOf('u101') }, rightPin());
    const call = calls().claims('u101', 'call').gives(true, { leg: 'call' });
    expect([
      given(new Story().opens().claims()).lines(),
      given(idle).lines(),
      given(mail, 'mail').lines('mail'),
      given(call, 'call').lines('call'),
    ]).toEqual([['by-phone'], ['right-ended', 'by-phone'], ['by-phone'], ['by-phone']]);
  });

  test('whoever asks how to call is told, and nothing changes', () => {
    const story = proved().drafts();
    expect([story.happens('chat', { type: 'phone.wished' }).lines(), story.asks(), story.effects()]).toEqual([['by-phone'], 'confirm', []]);
  });
});

describe('a call with a code', () => {
  test('is asked for its extension, then for the code; right, it goes where the code leads', () => {
    const story = calls().happens('call', { type: 'join-code.at-hand' });
    expect(story.asks('call')).toBe('join-extension');
    expect(story.happens('call', { type: 'join-code.at-hand', extension: '101' }).asks('call')).toBe('join-code');
    story.happens('call', { type: 'join-code.checked', goesTo });
    expect([viewLeg(story.snapshot, 'call')?.goesTo, story.asks('call'), story.lines('call'), story.proved('call')]).toEqual([
      goesTo,
      'nothing',
      [],
      false,
    ]);
  });

  test('a wrong one is told alike three times; then no more is taken in this call, and the account number is asked for', () => {
    const story = keys(calls());
    expect([story.last.tells.map(({ line }) => line), story.asks('call')]).toEqual([
      [{ line: 'join-code-refused', left: true }],
      'join-extension',
    ]);
    keys(keys(story));
    expect([story.last.tells.map(({ line }) => line), story.asks('call')]).toEqual([[{ line: 'join-code-refused', left: false }], 'who']);
    expect(story.happens('call', { type: 'join-code.at-hand' }).lines('call')).toEqual(['join-code-refused']);
    expect(story.asks('call')).toBe('who');
  });

  test('is left by a cancel, by a change that is wished, by another name and by starting over', () => {
    const begun = (): Story => calls().happens('call', { type: 'join-code.at-hand', extension: '101' });
    expect(begun().says('request.cancelled', 'call').asks('call')).toBe('need');
    expect(
      begun()
        .drafts([forward(null)], 'call')
        .asks('call'),
    ).toBe('who');
    expect(begun().says('conversation.restarted', 'call').asks('call')).toBe('need');
    expect(begun().says('message.puzzling', 'call').asks('call')).toBe('join-code');
  });

  test('with a request of its own in hand finishes that first, and does not go anywhere meanwhile', () => {
    const story = calls().claims('u101', 'call').gives(true, { leg: 'call' }).drafts([forward()], 'call');
    expect([story.happens('call', { type: 'join-code.at-hand' }).lines('call'), story.asks('call')]).toEqual([['finish-first'], 'confirm']);
    expect([story.happens('call', { type: 'case.wished' }).lines('call'), viewLeg(story.snapshot, 'call')?.seeks]).toEqual([
      ['finish-first'],
      false,
    ]);
    expect(story.happens('call', { type: 'case.named', number: 'C-48K2-7' }).lines('call')).toEqual(['finish-first']);
    expect(viewLeg(keys(story, true).snapshot, 'call')?.goesTo).toBeUndefined();
  });

  test('in a chat there is nothing to key: it is told how to call', () => {
    expect(new Story().opens().happens('chat', { type: 'join-code.at-hand' }).lines()).toEqual(['by-phone']);
  });
});

describe('the case it leads to', () => {
  const joins = (story: Story, epoch = 1): Story =>
    story.happens(
      'call',
      { type: 'leg.opened', channel: 'voice', language: 'en', joins: { user: 'u101', epoch } },
      { type: 'user.claimed', claim: claimOf('u101') },
      { type: 'secret.checked', ok: true, user: 'u101', method: 'join-code', epoch },
    );

  test('has the call proved by its code: what is in hand is heard and asked anew, the chat is told, the end of the right stays', () => {
    const story = proved().drafts();
    const until = story.snapshot.context.grant?.until;
    joins(story.later(3 * minute));
    expect([story.lines('call'), story.asks('call'), story.lines('chat')]).toEqual([['proved', 'joined'], 'confirm', ['joined-elsewhere']]);
    expect([story.snapshot.context.grant?.until, story.snapshot.context.grant?.method]).toEqual([until, 'pin']);
    expect(story.happens('call', { type: 'request.confirmed' }).applied()).toEqual(['00-case-1']);
  });

  test('a code is never fresh: a change that wants a one-time code still wants it', () => {
    const story = proved().drafts([forward('+442079460000')]);
    story.number = { number: '+442079460000', sort: 'ordinary', abroad: true, own: false };
    joins(story).happens('call', { type: 'request.confirmed' });
    expect([story.asks('call'), story.applied()]).toEqual(['code', []]);
  });

  test('is joined by nobody when its right was revoked or has run out since', () => {
    const revoked = proved();
    revoked.occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'new-pin' });
    expect(Object.keys(joins(revoked).snapshot.context.legs)).toEqual(['chat']);
    expect(Object.keys(joins(proved().later(16 * minute)).snapshot.context.legs)).toEqual(['chat']);
  });
});

describe('a case named by its number', () => {
  const named = { type: 'case.named', number: 'C-48K2-7' } as const;
  const found = { type: 'draft.found', number: 'C-48K2-7', drafts: [forward()] } as const;
  const sought = (story: Story, leg = 'call') => viewLeg(story.snapshot, leg)?.looksFor?.number;

  test('is not looked for before the leg has shown who it is; then it is, whatever came between', () => {
    const story = calls().happens('call', named);
    expect([story.lines('call'), story.asks('call'), sought(story)]).toEqual([['prove-first'], 'who', undefined]);
    story.claims('u101', 'call');
    expect([story.asks('call'), sought(story)]).toEqual(['pin', undefined]);
    expect(sought(story.gives(false, { leg: 'call' }))).toBeUndefined();
    expect(sought(story.gives(true, { leg: 'call' }))).toBe('C-48K2-7');
  });

  test('its draft is summarized whole and asked anew: no yes of before counts, and one yes carries it out (P4)', () => {
    const story = calls().claims('u101', 'call').gives(true, { leg: 'call' }).happens('call', named, found);
    expect([story.lines('call'), story.asks('call'), story.applied()]).toEqual([['draft-found'], 'confirm', []]);
    expect(viewLeg(story.snapshot, 'call')?.changes).toMatchObject([{ fields: { number: ottawa }, status: 'drafted' }]);
    expect(story.happens('call', { type: 'request.confirmed' }).applied()).toEqual(['00-case-1']);
  });

  test('no mail carries it out unasked, however plain the mail was', () => {
    const story = new Story().opens('mail', 'email').mails({ type: 'user.claimed', claim: claimOf('u101') }, rightPin(), named, found);
    expect([story.applied(), story.asks('mail')]).toEqual([[], 'confirm']);
    expect(story.mails({ type: 'request.confirmed' }).applied()).toEqual(['00-case-1']);
  });

  test('a draft is nobody’s who has not shown who they are, and none’s with something else in hand', () => {
    expect(calls().claims('u101', 'call').happens('call', found).snapshot.context.changes).toEqual([]);
    const busy = calls()
      .claims('u101', 'call')
      .gives(true, { leg: 'call' })
      .drafts([forward(null)], 'call')
      .happens('call', found);
    expect(busy.snapshot.context.changes).toMatchObject([{ fields: { number: null } }]);
  });

  test('while a change is carried out nothing is taken over', () => {
    const story = Story.authorized();
    story.happens('chat', named, found);
    expect([story.lines(), story.snapshot.context.changes.map(({ status }) => status)]).toEqual([['finish-first'], ['authorized']]);
  });

  test('where nothing is found it is said in one sentence, and the talk goes on', () => {
    const story = calls().claims('u101', 'call').gives(true, { leg: 'call' }).happens('call', named, { type: 'case.missed' });
    expect([story.lines('call'), story.asks('call'), sought(story), viewLeg(story.snapshot, 'call')?.seeks]).toEqual([
      ['case-unknown'],
      'need',
      undefined,
      false,
    ]);
  });

  test('a case in which the very user is proved is gone to by a call, and by nothing else', () => {
    const there = { ...goesTo, method: 'pin' as const };
    const call = calls().claims('u101', 'call').gives(true, { leg: 'call' }).happens('call', named, { type: 'case.found', goesTo: there });
    expect([viewLeg(call.snapshot, 'call')?.goesTo, call.asks('call')]).toEqual([there, 'nothing']);
    const chat = proved().happens('chat', named, { type: 'case.found', goesTo: there });
    expect([viewLeg(chat.snapshot, 'chat')?.goesTo, chat.lines()]).toEqual([undefined, ['case-unknown']]);
    expect(
      viewLeg(calls().claims('u101', 'call').happens('call', { type: 'case.found', goesTo: there }).snapshot, 'call')?.goesTo,
    ).toBeUndefined();
  });

  test('“I have a case number” asks a call for it, and a chat for nothing new', () => {
    expect(calls().happens('call', { type: 'case-number.at-hand' }).asks('call')).toBe('case-number');
    expect(new Story().opens().happens('chat', { type: 'case-number.at-hand' }).asks()).toBe('need');
  });
});

describe('what a draft gives out', () => {
  test('of a case in which nobody ever showed who they are: what is in hand there', () => {
    const of = (story: Story) => draftsIn(story.snapshot.context);
    expect(of(new Story().opens().claims().drafts())).toEqual([forward()]);
    expect(of(new Story().opens().drafts().says('request.confirmed'))).toEqual([forward()]);
    expect(of(new Story().opens())).toEqual([]);
    expect(of(proved().drafts())).toEqual([]);
    expect(
      of(
        proved()
          .drafts()
          .later(16 * minute)
          .occurs({ type: 'clock.ticked' }),
      ),
    ).toEqual([]);
    const revoked = proved().drafts().occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'not-me' });
    expect(of(revoked)).toEqual([]);
    expect(of(new Story().opens('mail', 'email', { written: 'stranger' }).mails(drafted(forward())))).toEqual([forward()]);
  });
});
