import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feedback, Vote } from '../../src/help/feedback';
import { embeddedFeedback } from '../../src/help/feedback-embedded';
import { redisFeedback } from '../../src/help/feedback-redis';
import { openEmbeddedStore } from '../../src/store/embedded/open';
import { openRedisStore } from '../../src/store/redis/open';
import { patience } from '../support/patience';
import { quietLog } from '../support/quiet-log';
import { startRedis } from '../support/redis-server';

interface Kept {
  readonly feedback: Feedback;
  close(): Promise<void>;
}

const embedded = async (): Promise<Kept> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'countersign-feedback-'));
  const store = await openEmbeddedStore({ dataDir });
  return {
    feedback: embeddedFeedback(store),
    close: async () => {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
};

const redis = async (): Promise<Kept> => {
  const server = await startRedis();
  const store = await openRedisStore({ url: server.url, log: quietLog().log, deadline: patience });
  return {
    feedback: redisFeedback(store),
    close: async () => {
      await store.close();
      await server.stop();
    },
  };
};

describe.each([
  ['embedded', embedded],
  ['Redis', redis],
] as const)('what readers say of articles, kept in the %s store', (_name, begin) => {
  let kept: Kept;
  beforeAll(async () => {
    kept = await begin();
  });
  afterAll(() => kept.close());
  const vote = (article: string, voter: string, helpful: boolean, comment = ''): Vote => ({
    article,
    language: 'en',
    voter,
    helpful,
    comment,
    at: 1_000,
  });

  it('counts each reader once, also when they say so 64 times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, n) => kept.feedback.say(vote('forward-calls', `reader ${n % 4}`, n % 4 !== 0))),
    );
    expect(answers.filter(Boolean)).toHaveLength(4);
    expect(await kept.feedback.of('forward-calls')).toEqual({ yes: 3, no: 1 });
  });

  it('knows nothing of an article nobody spoke of', async () => {
    expect(await kept.feedback.of('unheard-of')).toEqual({ yes: 0, no: 0 });
  });

  it('keeps comments, newest first, and what was said on which day', async () => {
    const day = 86_400_000;
    await kept.feedback.say({ ...vote('support-pin', 'one', false, 'Too short.'), at: day });
    await kept.feedback.say({ ...vote('support-pin', 'two', true, 'Now I see.'), at: 2 * day });
    await kept.feedback.say({ ...vote('support-pin', 'three', true), at: 2 * day });
    expect(await kept.feedback.comments('1970-01-01', '1970-01-03', 1)).toEqual([
      { article: 'support-pin', language: 'en', helpful: true, comment: 'Now I see.', at: 2 * day },
    ]);
    expect((await kept.feedback.comments('1970-01-02', '1970-01-02', 10)).map(({ comment }) => comment)).toEqual(['Too short.']);
    expect(await kept.feedback.daily('1970-01-01', '1970-01-03')).toEqual([
      { day: '1970-01-01', article: 'forward-calls', yes: 3, no: 1 },
      { day: '1970-01-02', article: 'support-pin', yes: 0, no: 1 },
      { day: '1970-01-03', article: 'support-pin', yes: 2, no: 0 },
    ]);
    expect(await kept.feedback.daily('1970-01-04', '1970-01-09')).toEqual([]);
    await expect(kept.feedback.daily('yesterday', '1970-01-09')).rejects.toThrow(RangeError);
  });
});
