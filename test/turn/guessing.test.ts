import { createGuessing, wrongPerMinute } from '../../src/turn/understand/guessing';

const right = async () => ({ verdict: 'accepted' });
const wrong = async () => ({ verdict: 'rejected' });
const guess = (at: number) => ({ source: '203.0.113.7', at, op: `op ${at}` });

describe('wrong secrets of one source (T4)', () => {
  test('a message that came a moment before the first one of the source is compared, too', async () => {
    const guessing = createGuessing(
      async () => undefined,
      () => undefined,
    );
    expect(await guessing.compare(guess(1_000), right)).toEqual({ verdict: 'accepted' });
    expect(await guessing.compare(guess(999), right)).toEqual({ verdict: 'accepted' });
  });

  test('what all instances counted stops the source until its time is over, and is told once', async () => {
    const told: string[] = [];
    const guessing = createGuessing(
      async ({ at }) => (at >= 2_000 ? 5_000 : undefined),
      (source) => told.push(source),
    );
    await guessing.compare(guess(1_000), wrong);
    await guessing.compare(guess(2_000), wrong);
    expect(await guessing.compare(guess(4_999), right)).toBeUndefined();
    expect(await guessing.compare(guess(5_000), right)).toEqual({ verdict: 'accepted' });
    expect(told).toEqual(['203.0.113.7']);
  });

  test('while the store is away this process counts by itself', async () => {
    const guessing = createGuessing(
      () => Promise.reject(new Error('away')),
      () => undefined,
    );
    for (let n = 0; n < wrongPerMinute; n += 1) await guessing.compare(guess(n), wrong);
    expect(await guessing.compare(guess(wrongPerMinute), right)).toBeUndefined();
    expect(await guessing.compare(guess(60_001), right)).toEqual({ verdict: 'accepted' });
  });
});
