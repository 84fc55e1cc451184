import { mostTries } from '../../src/effects/back-off';
import { GiveUp } from '../../src/effects/handler';
import { isWebhook, runWebhook, type TellWebhook } from '../../src/effects/run-webhook';
import { StoreUnavailable, type ClaimedEffect, type EffectPort } from '../../src/store/port';
import { quietLog } from '../support/quiet-log';

const effect = (attempt = 1): ClaimedEffect => ({
  id: '07-a:1',
  case: '07-a',
  type: 'desk.event',
  body: '{"event":"case.opened"}',
  attempt,
  fence: 3,
  leaseUntil: 99,
  void: false,
});

async function run(webhook: TellWebhook | undefined, claimed = effect()) {
  const done: string[] = [];
  const store: EffectPort = {
    claimEffects: async () => [],
    countEffects: async () => 0,
    finishEffect: async ({ id, fence }) => Boolean(done.push(`finish ${id} ${fence}`)),
    retryEffect: async ({ id, dueAt }) => Boolean(done.push(`retry ${id} at ${dueAt}`)),
  };
  const { log, lines } = quietLog();
  await runWebhook(
    { store, webhook, now: () => 1_000, random: () => 0, log, metrics: { effectDied: () => void done.push('died') } },
    claimed,
    'C-48K2-7',
  );
  return { done, levels: lines.map(({ level }) => level) };
}

describe('what another desk is told', () => {
  test('is finished when it was received, and carries the case’s number', async () => {
    const told: unknown[] = [];
    expect(await run(async (body, attempt) => void told.push(body, attempt))).toEqual({ done: ['finish 07-a:1 3'], levels: [] });
    expect(told).toEqual(['{"event":"case.opened"}', { id: '07-a:1', caseNumber: 'C-48K2-7', at: 1_000 }]);
  });

  test('is told again when it was not, after a pause that grows', async () => {
    expect((await run(() => Promise.reject(new Error('503')))).done).toEqual(['retry 07-a:1 at 1500']);
    expect((await run(() => Promise.reject(new Error('503')), effect(4))).done).toEqual(['retry 07-a:1 at 5000']);
  });

  test.each([
    ['is wanted no more', () => Promise.reject(new GiveUp('410')), 1],
    ['was told in vain for a day', () => Promise.reject(new Error('503')), mostTries],
  ] as const)('%s: it is given up, and a person must look', async (_name, webhook, attempt) => {
    expect(await run(webhook, effect(attempt))).toEqual({ done: ['died', 'finish 07-a:1 3'], levels: ['error'] });
  });

  test('waits for another start where there is no other desk now', async () => {
    expect((await run(undefined)).done).toEqual(['retry 07-a:1 at 1500']);
  });

  test('that the store is away is the runner’s to know', async () => {
    await expect(run(() => Promise.reject(new StoreUnavailable('away')))).rejects.toThrow(StoreUnavailable);
  });

  test('is told apart from what a case waits for', () => {
    expect(['desk.event', 'desk.messages', 'lines.push', 'change.apply'].map((type) => isWebhook({ ...effect(), type }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
