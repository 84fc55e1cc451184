import fc from 'fast-check';
import { envelopeVersion, open, seal } from '../../machines/case/envelope';
import { assignedPolicy } from '../../machines/policy';
import { Story, withDesk } from './kit';

const opened = (text: string) => open(text, assignedPolicy);

describe('a case as text', () => {
  test('comes back as it was, and goes on', () => {
    const story = new Story().opens().claims().drafts().says('request.confirmed');
    const back = opened(seal(story.snapshot));
    if (back.is !== 'open') throw new Error(back.is);
    story.snapshot = back.snapshot;
    expect(story.state()).toBe('challenged needsProof bot');
    expect(story.gives(true).applied()).toEqual(['00-case-1']);
  });

  test('holds no policy: the one in force is put in at opening', () => {
    const text = seal(Story.authorized().snapshot);
    expect(text).not.toContain('grantIdle');
    const back = open(text, { ...assignedPolicy, grantIdle: 1 });
    expect(back.is === 'open' && back.snapshot.context.policy.grantIdle).toBe(1);
  });

  test('is small: below 800 bytes in the middle of a verified change', () => {
    expect(Buffer.byteLength(seal(Story.authorized().snapshot))).toBeLessThan(800);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"machine":"other","version":1,"snapshot":{}}',
    '{"machine":"session","version":1,"snapshot":{}}',
    '{"machine":"session","version":1,"snapshot":{"value":{"identity":"nowhere","request":"idle","handling":"bot"},"context":{"case":"c","clock":1,"legs":{},"changes":[]}}}',
  ])('unreadable (%s): proves nobody, breaks nothing', (text) => {
    expect(opened(text)).toEqual({ is: 'unreadable' });
  });

  test('any text at all is opened without a throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => opened(text).is !== 'open'));
  });

  test('of a newer house is left alone', () => {
    const newer = seal(new Story().snapshot).replace('"version":1', `"version":${envelopeVersion + 1}`);
    expect(opened(newer)).toEqual({ is: 'newer', version: envelopeVersion + 1 });
  });

  test('of a case that somebody was called for is left alone by a house that knows no desk; any other it goes on with', () => {
    const story = new Story(withDesk).opens();
    expect(open(seal(story.snapshot), assignedPolicy, {}, 1).is).toBe('open');
    story.happens('chat', { type: 'person.asked' });
    expect(open(seal(story.snapshot), assignedPolicy, {}, 1)).toEqual({ is: 'newer', version: 2 });
    const back = open(seal(story.snapshot), withDesk);
    if (back.is !== 'open') throw new Error(back.is);
    story.snapshot = back.snapshot;
    expect(story.state()).toBe('anonymous idle waiting');
    story.happens('chat', { type: 'person.declined' });
    expect([story.state(), open(seal(story.snapshot), assignedPolicy, {}, 1).is]).toEqual(['anonymous idle bot', 'open']);
  });

  test('of an older version is lifted step by step, in order, and unreadable where a step is missing', () => {
    const current = seal(new Story().opens().snapshot);
    const ancient = JSON.stringify({ machine: 'session', version: 1, snapshot: { packed: [JSON.parse(current).snapshot] } });
    const unpack = (snapshot: unknown): unknown => (snapshot as { readonly packed: readonly unknown[] }).packed[0];
    const rename = (snapshot: unknown): unknown => ({ ...(snapshot as object) });
    expect(open(ancient, assignedPolicy, { 1: unpack, 2: rename }, 3).is).toBe('open');
    expect(open(ancient, assignedPolicy, { 2: rename }, 3)).toEqual({ is: 'unreadable' });
    expect(open(ancient, assignedPolicy, { 1: unpack }, 3)).toEqual({ is: 'unreadable' });
    expect(
      open(
        ancient,
        assignedPolicy,
        {
          1: () => {
            throw new Error('cannot');
          },
          2: rename,
        },
        3,
      ),
    ).toEqual({ is: 'unreadable' });
  });
});
