import { catalogue } from '../../machines/catalogue';
import { digestFor } from '../../machines/digest';
import { viewLeg } from '../../machines/view';
import type { Draft, Fields, Role } from '../../machines/words';
import { DeskStory } from './desk-kit';
import { aUser, Story } from './kit';

const sam = { name: 'Sam Field', extension: '115', email: 'sam.field@organization.com' };
const add = (fields: Fields = sam): Draft => ({ kind: 'user.add', subject: { is: 'self' }, fields });
const first = '00-case-1';

/** Proved, drafted and confirmed by somebody with these roles. */
function confirmed({ roles = ['administrator'] as readonly Role[], taken = [] as readonly string[], fields = sam as Fields } = {}): Story {
  const story = new Story().opens().claims().gives(true);
  story.asker = aUser('u101', { roles });
  story.inUse = taken;
  return story.drafts([add(fields)]).says('request.confirmed');
}
const withCode = (story: Story): Story => story.gives(true, { method: 'code', digest: story.snapshot.context.freshFor ?? '' });
const entries = ({ last }: Story): readonly unknown[] =>
  last.effects.flatMap(({ effect }) => (effect.type === 'audit.append' ? [[effect.fact.action, effect.fact.reason]] : []));
const changes = ({ snapshot }: Story) => snapshot.context.changes;

describe('a user is added', () => {
  test('by an administrator, with a code for exactly this person; the PIN alone adds nobody', () => {
    const story = confirmed();
    expect([story.applied(), story.effects(), story.asks()]).toEqual([[], ['code.mail'], 'code']);
    expect(withCode(story).applied()).toEqual([first]);
    expect(story.last.effects.map(({ effect }) => effect)).toMatchObject(
      [
        { type: 'audit.append' },
        { type: 'change.apply', subject: 'u101', change: { fields: sam }, warrant: { asker: 'u101', method: 'code' } },
      ].filter(({ type }) => type !== 'audit.append' || story.effects().includes('identity.proved')),
    );
  });

  test.each([
    ['nobody’s role', []],
    ['an office manager', ['office-manager']],
  ] as const)('never by %s: refused with an entry, and without a word on the extension', (_, roles) => {
    const story = confirmed({ roles, taken: ['115'] });
    expect([story.applied(), entries(story), story.lines()]).toEqual([[], [['change.refused', 'only-administrators']], ['change-refused']]);
  });

  test('an extension that is somebody’s is asked for anew before any code is mailed, and what is confirmed then is another request', () => {
    const story = confirmed({ taken: ['115'] });
    expect(story.last.tells.map(({ line }) => line)).toEqual([
      { line: 'field-refused', kind: 'user.add', field: 'extension', taken: '115' },
    ]);
    expect([story.applied(), story.effects(), story.asks()]).toEqual([[], [], 'field']);
    const before = digestFor(story.snapshot.context, 'chat');
    story.happens('chat', { type: 'field.given', fields: { extension: '116' }, change: first });
    expect([story.asks(), digestFor(story.snapshot.context, 'chat') === before, changes(story)[0]?.fields]).toEqual([
      'confirm',
      false,
      { ...sam, extension: '116' },
    ]);
    expect(story.says('request.confirmed').effects()).toEqual(['code.mail']);
  });

  test('a code is for one name, extension and address: with any of them different it is asked for again', () => {
    for (const other of [{ name: 'Sam Fields' }, { extension: '116' }, { email: 'other@organization.com' }]) {
      const story = confirmed();
      const digest = story.snapshot.context.freshFor ?? '';
      story.happens('chat', { type: 'field.given', fields: other, change: first }).gives(true, { method: 'code', digest });
      expect([other, story.says('request.confirmed').applied(), story.asks()]).toEqual([other, [], 'code']);
    }
  });

  test('missing things are asked for one by one; what cannot be is left out and asked for again', () => {
    const story = new Story()
      .opens()
      .claims()
      .drafts([add({})]);
    const field = () => {
      const question = viewLeg(story.snapshot, 'chat')?.question;
      return question?.ask === 'field' ? question.field : question?.ask;
    };
    const gives = (fields: Fields) => {
      story.happens('chat', { type: 'field.given', fields, change: first });
      return [story.lines(), field()];
    };
    expect(field()).toBe('name');
    expect(gives({ name: 'www.example.com' })).toEqual([['field-refused'], 'name']);
    expect(gives({ name: 'Sam Field' })).toEqual([[], 'extension']);
    for (const extension of ['911', '0115', '7', '1234567'])
      expect([extension, gives({ extension })]).toEqual([extension, [['field-refused'], 'extension']]);
    expect(gives({ extension: '115' })).toEqual([[], 'email']);
    expect(gives({ email: 'a@x.com, b@x.com' })).toEqual([['field-refused'], 'email']);
    expect(gives({ email: sam.email })).toEqual([[], 'confirm']);
  });

  test.each(['Sam Field', 'Anne-Marie O’Neill', 'Élodie L’Écuyer-Roy', 'J. Field Jr.', 'María José García', '李 小龙'])(
    '%s is a name',
    (name) => {
      expect(catalogue['user.add'].fields.safeParse({ ...sam, name }).success).toBe(true);
    },
  );
  test.each(['', 'evil.example.com', 'Sam 483920', 'Sam\nField', 'Sam <b>', 'a@b.com', 'x'.repeat(81), 'Sam  Field'])(
    '“%s” is none: it would stand in the welcome mail',
    (name) => {
      expect(catalogue['user.add'].fields.safeParse({ ...sam, name }).success).toBe(false);
    },
  );

  test('no role can be asked for', () => {
    expect(catalogue['user.add'].fields.safeParse({ ...sam, roles: ['administrator'] }).success).toBe(false);
  });

  test('when it is done the welcome mail goes out with the outcome, once, and the asker and the other administrators are told', () => {
    const story = withCode(confirmed());
    const settled = {
      type: 'effect.settled',
      id: 'e',
      change: first,
      outcome: { status: 'applied', at: 1, asker: 'u101', subject: 'u101', welcome: 'u115' },
    } as const;
    story.occurs(settled);
    expect(story.last.effects.map(({ effect }) => effect)).toMatchObject([
      { type: 'notice.mail', to: 'u101' },
      { type: 'notice.mail', to: 'administrators' },
      { type: 'portal.mail', order: { mail: 'welcome', user: 'u115' } },
    ]);
    expect(story.occurs(settled).effects()).toEqual([]);
  });

  test('“undo that” removes who was added, as any removal: summarized, and with a code', () => {
    const story = withCode(confirmed()).occurs({
      type: 'effect.settled',
      id: 'e',
      change: first,
      outcome: { status: 'applied', at: 1, asker: 'u101', subject: 'u101' },
    });
    story.happens('chat', { type: 'undo.asked' });
    expect([changes(story).map(({ kind, subject }) => [kind, subject]), story.asks()]).toEqual([
      [['user.remove', { is: 'extension', extension: '115' }]],
      'confirm',
    ]);
  });

  test('a second person is a request of their own; the same one said otherwise is a correction', () => {
    const story = new Story().opens().claims().drafts([add()]);
    expect(changes(story.drafts([add({ name: 'Sam Field', extension: '116' })])).map(({ fields }) => fields.extension)).toEqual(['116']);
    expect(changes(story.drafts([add({ name: 'Ann Lee', extension: '117' })])).map(({ fields }) => fields.name)).toEqual([
      'Sam Field',
      'Ann Lee',
    ]);
  });

  test('an agent who drafts it for a caller wrote it down: the customer confirms it there, and keys in the code', () => {
    const story = new DeskStory().opens('call', 'voice').claims('u101', 'call').gives(true, { leg: 'call' }).taken();
    story.asker = aUser('u101', { roles: ['administrator'] });
    story.does({ type: 'agent.drafted', agent: 'sam', leg: 'call', drafts: [add()] });
    expect([story.refused(), story.asksAloud('call')]).toEqual([undefined, 'confirm']);
    expect(story.says('request.confirmed', 'call').effects()).toEqual(['code.mail']);
  });

  test('two that were added are both told to who asks what was done', () => {
    const story = new Story().opens().claims().gives(true);
    story.asker = aUser('u101', { roles: ['administrator'] });
    const ann = { name: 'Ann Lee', extension: '117', email: 'ann.lee@organization.com' };
    withCode(story.drafts([add(), add(ann)]).says('request.confirmed'));
    const settled = story.applied().map(
      (change) =>
        ({
          type: 'effect.settled',
          id: change,
          change,
          outcome: { status: 'applied', at: story.at, asker: 'u101', subject: 'u101' },
        }) as const,
    );
    expect(settled).toHaveLength(2);
    story.occurs(...settled).happens('chat', { type: 'progress.asked' });
    expect(story.last.tells.map(({ line }) => line)).toMatchObject([
      { line: 'progress', is: 'settled', changes: [{ fields: { extension: '115' } }, { fields: { extension: '117' } }] },
    ]);
  });

  test('on a call it is led to where it is spelled, but for what an agent wrote down; who cannot reach their mailbox cannot have it done by another’s word', () => {
    const call = () => new Story().opens('call', 'voice').claims('u101', 'call');
    expect([call().drafts([add()], 'call').lines('call'), changes(call().drafts([add()], 'call'))]).toEqual([['in-writing'], []]);
    expect(call().happens('call', { type: 'change.wished', kind: 'user.add' }).lines('call')).toEqual(['in-writing']);
    expect(
      new Story()
        .opens()
        .claims()
        .drafts([add()])
        .says('request.confirmed')
        .happens('chat', { type: 'mailbox.lost' })
        .last.tells.map(({ line }) => line),
    ).toEqual([{ line: 'no-mailbox', now: 'only-mailbox' }]);
  });
});
