import { decide } from '../../machines/decide';
import { digestFor } from '../../machines/digest';
import { judge } from '../../machines/gate';
import { viewLeg } from '../../machines/view';
import type { SecretKeyed } from '../../machines/events';
import type { Change, Draft, SecretHandle } from '../../machines/words';
import { assignedPolicy } from '../../machines/policy';
import { aUser, forward, minute, Story } from './kit';

const reset = (subject: Draft['subject'] = { is: 'self' }): Draft => ({ kind: 'voicemail-pin.reset', subject, fields: {} });
const handle = (name: string): SecretHandle => `sealed:${name}`;
const kept = (name = 'one'): SecretKeyed => ({ is: 'kept', handle: handle(name) });
const same: SecretKeyed = { is: 'same' };
const different: SecretKeyed = { is: 'different' };
const first = '00-case-1';

/** A call that asked for a reset and has shown who it is: the new PIN is asked for. */
const asked = (): Story => new Story().opens('call', 'voice').claims('u101', 'call').drafts([reset()], 'call').gives(true, { leg: 'call' });
const keys = (story: Story, outcome: SecretKeyed, { leg = 'call', change = first } = {}): Story =>
  story.happens(leg, { type: 'secret.keyed', change, outcome });
/** Keyed in twice alike: summarized. */
const summarized = (): Story => keys(keys(asked(), kept()), same);
const changeOf = ({ snapshot }: Story, id = first): Change | undefined => snapshot.context.changes.find((change) => change.id === id);
const dropped = ({ last }: Story): readonly string[] =>
  last.effects.flatMap(({ effect }) => (effect.type === 'secret.drop' ? [effect.handle] : []));
const question = (story: Story, leg = 'call') => viewLeg(story.snapshot, leg)?.question;
const applied = { status: 'applied', at: 1, asker: 'u101', subject: 'u101' } as const;

describe('a secret that a change sets', () => {
  test('is asked for on a call that has shown who it is, and not before; twice, and then summarized', () => {
    const story = new Story().opens('call', 'voice').drafts([reset()], 'call');
    expect(story.asks('call')).toBe('who');
    expect(story.claims('u101', 'call').asks('call')).toBe('pin');
    expect(question(story.gives(true, { leg: 'call' }))).toEqual({
      ask: 'new-secret',
      change: first,
      kind: 'voicemail-pin.reset',
      field: 'voicemailPin',
      again: false,
    });
    expect(question(keys(story, kept()))).toMatchObject({ ask: 'new-secret', again: true });
    expect(keys(story, same).asks('call')).toBe('confirm');
    expect(changeOf(story)).toMatchObject({ fields: { voicemailPin: 'sealed:one' }, keyed: { by: 'call', differed: 0 } });
    expect(story.says('request.confirmed', 'call').applied()).toEqual([first]);
    expect(dropped(story)).toEqual([]);
    expect(dropped(story.occurs({ type: 'effect.settled', id: 'e', change: first, outcome: applied }))).toEqual(['sealed:one']);
    expect(story.lines('call')).toEqual(['change-applied']);
  });

  test('is keyed anew where what was cancelled is wanted after all', () => {
    const story = summarized().says('request.cancelled', 'call');
    expect(dropped(story)).toEqual(['sealed:one']);
    const givenUp = viewLeg(story.snapshot, 'call')?.givenUp ?? [];
    expect(givenUp).toEqual([reset()]);
    story.drafts([...givenUp], 'call');
    expect(question(story)).toMatchObject({ ask: 'new-secret', again: false });
  });

  test.each(['refused', 'failed'] as const)('is dropped with its outcome, also one that %s', (status) => {
    const story = summarized().says('request.confirmed', 'call');
    story.occurs({
      type: 'effect.settled',
      id: 'e',
      change: first,
      outcome: status === 'refused' ? { status, reason: 'directory-refused' } : { status },
    });
    expect(dropped(story)).toEqual(['sealed:one']);
  });

  test('is asked for after everything else of the request, whatever the order of the changes', () => {
    const story = new Story()
      .opens('call', 'voice')
      .claims('u101', 'call')
      .drafts([reset(), { kind: 'call-forwarding.set', subject: { is: 'self' }, fields: {} }], 'call');
    expect(question(story)).toMatchObject({ ask: 'field', field: 'number' });
    expect(story.happens('call', { type: 'field.given', fields: { number: '+16135550100' } }).asks('call')).toBe('pin');
    expect(story.gives(true, { leg: 'call' }).asks('call')).toBe('new-secret');
    keys(keys(story, kept()), same);
    expect(story.says('request.confirmed', 'call').applied()).toHaveLength(2);
  });

  test('of several is asked for one after the other', () => {
    const story = new Story()
      .opens('call', 'voice')
      .claims('u101', 'call')
      .drafts([reset({ is: 'extension', extension: '104' }), reset({ is: 'extension', extension: '105' })], 'call')
      .gives(true, { leg: 'call' });
    keys(keys(story, kept()), same);
    expect(question(story)).toMatchObject({ ask: 'new-secret', change: '00-case-2', again: false });
    keys(keys(story, kept('two'), { change: '00-case-2' }), same, { change: '00-case-2' });
    expect(story.asks('call')).toBe('confirm');
  });

  test('that is refused is told why, and asked for anew', () => {
    const story = keys(asked(), { is: 'refused', why: 'sequence' });
    expect(story.last.tells).toContainEqual({ type: 'tell', leg: 'call', line: { line: 'secret-refused', why: 'sequence' } });
    expect(question(story)).toMatchObject({ ask: 'new-secret', again: false });
  });

  test('that differs from itself is dropped and asked for anew; the third time the change is left out', () => {
    const story = asked();
    for (const name of ['one', 'two']) {
      keys(keys(story, kept(name)), different);
      expect(story.last.tells.map(({ line }) => line)).toEqual([{ line: 'secret-differs', last: false }]);
      expect(dropped(story)).toEqual([`sealed:${name}`]);
      expect(question(story)).toMatchObject({ ask: 'new-secret', again: false });
    }
    keys(keys(story, kept('three')), different);
    expect(story.last.tells.map(({ line }) => line)).toEqual([{ line: 'secret-differs', last: true }]);
    expect([dropped(story), story.asks('call'), changeOf(story)]).toEqual([['sealed:three'], 'need', undefined]);
  });

  test('is nothing where it was never keyed in a first time', () => {
    expect(changeOf(keys(asked(), same))?.fields).toEqual({});
  });

  test.each([
    ['cancelled', (story: Story) => story.says('request.cancelled', 'call')],
    ['started over', (story: Story) => story.says('conversation.restarted', 'call')],
    ['left out', (story: Story) => story.happens('call', { type: 'change.dropped', kind: 'voicemail-pin.reset' })],
    ['hung up', (story: Story) => story.happens('call', { type: 'leg.ended' })],
    ['asked for anew', (story: Story) => story.drafts([reset()], 'call')],
    [
      'meant for somebody else',
      (story: Story) => story.happens('call', { type: 'subject.given', subject: { is: 'extension', extension: '104' } }),
    ],
    ['ended with the conversation', (story: Story) => story.says('conversation.ended', 'call')],
    ['silent for too long', (story: Story) => story.later(assignedPolicy.grantIdle).occurs({ type: 'clock.ticked' })],
    ['revoked', (story: Story) => story.occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'not-me' })],
    ['given another name', (story: Story) => story.claims('u104', 'call')],
  ] as const)('is dropped, once, when the request is %s, after the first and after the second time', (_, ends) => {
    expect(dropped(ends(keys(asked(), kept())))).toEqual(['sealed:one']);
    const story = ends(summarized());
    expect(dropped(story)).toEqual(['sealed:one']);
    expect(JSON.stringify(story.snapshot.context.changes)).not.toContain('sealed:one');
  });

  test('stays with a change that was authorized, whatever becomes of its leg', () => {
    const story = summarized().says('request.confirmed', 'call').happens('call', { type: 'leg.ended' });
    expect(dropped(story)).toEqual([]);
    expect(dropped(story.occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'not-me' }))).toEqual([]);
    expect(dropped(story.occurs({ type: 'effect.settled', id: 'e', change: first, outcome: applied }))).toEqual(['sealed:one']);
  });

  test('a no to nothing but a secret asks for another one; beside other changes it asks what shall be different', () => {
    const story = summarized().says('request.declined', 'call');
    expect([story.lines('call'), story.asks('call')]).toEqual([['secret-anew'], 'new-secret']);
    expect(dropped(story)).toEqual(['sealed:one']);
    const two = new Story().opens('call', 'voice').claims('u101', 'call').drafts([reset(), forward()], 'call').gives(true, { leg: 'call' });
    keys(keys(two, kept()), same);
    expect(two.says('request.declined', 'call').asks('call')).toBe('correction');
    expect(dropped(two)).toEqual([]);
  });

  test('never comes with a wish: what a draft from elsewhere claims to hold is left out', () => {
    const story = new Story()
      .opens('call', 'voice')
      .claims('u101', 'call')
      .drafts([{ ...reset(), fields: { voicemailPin: handle('planted') } }], 'call');
    expect(changeOf(story)?.fields).toEqual({});
    expect(dropped(story)).toEqual([]);
  });
});

describe('digits are a new secret only', () => {
  test('where they were asked for, for the change that was asked about (P10)', () => {
    const story = new Story()
      .opens('call', 'voice')
      .claims('u101', 'call')
      .gives(true, { leg: 'call' })
      .drafts([reset(), { ...forward(), fields: {} }], 'call');
    expect(story.asks('call')).toBe('field');
    expect(changeOf(keys(story, kept()))?.keyed).toBeUndefined();
    const two = asked().drafts([reset({ is: 'extension', extension: '104' })], 'call');
    expect(changeOf(keys(two, kept(), { change: '00-case-2' }), '00-case-2')?.keyed).toBeUndefined();
  });

  test('with a live proof of the call’s own, also where it drafted the request itself (P1, P3)', () => {
    const story = asked();
    const { context } = story.snapshot;
    const without = [
      { ...context, grant: undefined },
      { ...context, draftedBy: 'other', legs: { ...context.legs, call: { ...context.legs['call'], proof: undefined } } },
    ];
    for (const each of without) {
      const { effects, snapshot } = decide({ ...story.snapshot, context: each } as Story['snapshot'], [
        { type: 'secret.keyed', leg: 'call', change: first, outcome: kept(), at: story.at },
      ]);
      expect([snapshot.context.changes, snapshot.context.draftedBy]).toEqual([each.changes, each.draftedBy]);
      expect(effects.map(({ effect }) => effect)).toEqual([{ type: 'secret.drop', handle: 'sealed:one', at: story.at }]);
    }
  });

  test('on a call: a chat or a mail of the same case is led to the phone', () => {
    const story = keys(asked(), kept()).opens('chat').claims('u101').gives(true);
    expect(question(story, 'chat')).toMatchObject({ ask: 'new-secret', change: first });
    expect(changeOf(keys(story, kept('two'), { leg: 'chat' }))?.keyed).toMatchObject({ by: 'call', first: 'sealed:one' });
  });

  test('for a change that is open and has a secret', () => {
    const story = summarized().says('request.confirmed', 'call');
    const stale = {
      ...story.snapshot,
      context: {
        ...story.snapshot.context,
        legs: {
          call: {
            ...story.snapshot.context.legs['call'],
            question: { ask: 'new-secret', change: first, kind: 'voicemail-pin.reset', field: 'voicemailPin', again: false },
          },
        },
      },
    } as Story['snapshot'];
    const event = { type: 'secret.keyed', leg: 'call', change: first, outcome: kept('late'), at: story.at } as const;
    const { snapshot } = decide(stale, [event]);
    expect([JSON.stringify(snapshot.context).includes('late'), snapshot.value]).toEqual([false, stale.value]);
  });
});

describe('a secret that nobody sees in a summary', () => {
  const twoCalls = (): Story => summarized().opens('other', 'voice', {}).claims('u101', 'other').gives(true, { leg: 'other' });

  test('is confirmed where it was keyed in: another proved leg keys in its own (P4)', () => {
    const story = twoCalls();
    expect(question(story, 'other')).toMatchObject({ ask: 'new-secret', again: false });
    expect(story.says('request.confirmed', 'other').applied()).toEqual([]);
    keys(keys(story, kept('two'), { leg: 'other' }), same, { leg: 'other' });
    expect(changeOf(story)?.keyed?.by).toBe('other');
    expect(story.says('request.confirmed', 'call').applied()).toEqual([]);
    expect(question(story)).toMatchObject({ ask: 'new-secret' });
  });

  test('passes the gate for who keyed it in alone, whatever that leg was asked', () => {
    const story = twoCalls();
    const { context } = story.snapshot;
    const change = changeOf(story);
    const other = context.legs['other'];
    if (!change || !other) throw new Error('Both stand in the case.');
    const facts = { asker: aUser('u101'), changes: { [change.id]: { subject: aUser('u101') } } };
    const yes = (leg: string) => ({ ...context, yes: { leg, digest: digestFor(context, leg) } });
    expect(judge(yes('call'), change, facts, 'call')).toMatchObject({ is: 'authorized' });
    expect(judge(yes('other'), change, facts, 'other')).toEqual({ is: 'wanting', what: 'yes' });
  });

  test('an administrator has it set for a user of the account; an office manager and another user do not', () => {
    const forUser = (roles: readonly ('administrator' | 'office-manager')[]): Story => {
      const story = new Story()
        .opens('call', 'voice')
        .claims('u101', 'call')
        .drafts([reset({ is: 'extension', extension: '104' })], 'call')
        .gives(true, { leg: 'call' });
      story.asker = aUser('u101', { roles });
      story.subjects = { [first]: aUser('u104') };
      return keys(keys(story, kept()), same).says('request.confirmed', 'call');
    };
    expect(forUser(['administrator']).applied()).toEqual([first]);
    const refused = forUser(['office-manager']);
    expect([refused.applied(), refused.lines('call'), dropped(refused)]).toEqual([[], ['change-refused'], ['sealed:one']]);
  });
});

describe('a request of nothing but a secret', () => {
  test('goes on elsewhere by a link, where it is chosen on a page; no administrator’s confirmation of who asks sets it', () => {
    const story = new Story()
      .opens('call', 'voice')
      .claims('u101', 'call')
      .drafts([reset()], 'call')
      .happens('call', { type: 'link.requested' });
    expect([story.lines('call'), story.effects(), story.asks('call')]).toEqual([['link-on-its-way'], ['resume.mail'], 'pin']);
    expect(story.happens('call', { type: 'mailbox.lost' }).last.tells.map(({ line }) => line)).toEqual([
      { line: 'no-mailbox', now: 'only-mailbox' },
    ]);
  });

  test('of which a digit was keyed in is confirmed by no answer to such a mail', () => {
    const linked = (story: Story) =>
      story
        .happens('call', { type: 'link.requested' })
        .last.effects.flatMap(({ effect }) => (effect.type === 'resume.mail' ? [effect.inHand?.digest] : []));
    expect(linked(asked())).toEqual([expect.any(String)]);
    expect([linked(keys(asked(), kept())), linked(summarized())]).toEqual([[undefined], [undefined]]);
  });
});

describe('in a mail', () => {
  test('a wish for it is carried out with what else it named: its page is mailed, no digit is asked for; a stranger gets no page', () => {
    const named = { type: 'user.claimed', claim: { user: 'u101', account: 'a1', by: 'email', shown: 'a' } } as const;
    const story = new Story()
      .opens('mail', 'email')
      .mails(
        named,
        { type: 'request.drafted', drafts: [forward(), reset()] },
        { type: 'secret.checked', ok: true, user: 'u101', method: 'pin', epoch: 1 },
      );
    expect(story.applied()).toEqual(['00-case-1', '00-case-2']);
    expect(changeOf(story, '00-case-2')).toMatchObject({ kind: 'voicemail-pin.reset', fields: {}, status: 'authorized' });
    const stranger = new Story()
      .opens('mail', 'email', { written: 'stranger' })
      .mails(named, { type: 'request.drafted', drafts: [reset()] });
    expect([stranger.lines('mail'), stranger.effects(), stranger.asks('mail')]).toEqual([
      ['self-service'],
      ['pin.mail', 'answer.mail'],
      'address-on-file',
    ]);
  });

  test('a thread that sees such a request of a call is led back to the phone', () => {
    const story = summarized()
      .opens('mail', 'email')
      .mails(
        { type: 'user.claimed', claim: { user: 'u101', account: 'a1', by: 'email', shown: 'a' } },
        { type: 'secret.checked', ok: true, user: 'u101', method: 'pin', epoch: 1 },
        { type: 'request.confirmed' },
      );
    expect([story.asks('mail'), story.applied()]).toEqual(['new-secret', []]);
    expect(story.says('request.confirmed', 'call').applied()).toEqual([first]);
  });
});

describe('a right', () => {
  test('that runs out while its leg’s secret waits: the leg is asked for its PIN, then for the secret anew', () => {
    const story = summarized()
      .later(20 * minute)
      .happens('call', { type: 'message.puzzling' });
    expect(story.asks('call')).toBe('pin');
    expect(question(story.gives(true, { leg: 'call' }))).toMatchObject({ ask: 'new-secret', again: false });
  });
});
