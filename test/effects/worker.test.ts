import { createWorker } from '../../src/effects/worker';
import { KeptLog } from '../support/house';

const minute = 60_000;

test('a worker sweeps what is too old every ten minutes: closed cases, and secrets that nobody dropped', async () => {
  const done: string[] = [];
  let time = 1_000;
  const never = (): never => {
    throw new Error('This is not asked for here.');
  };
  const worker = createWorker({
    store: {
      dueCases: async () => [],
      prune: async (before) => done.push(`cases before ${before}`),
      sweepSealed: async (at) => done.push(`secrets at ${at}`),
      loadByLeg: never,
      loadCase: never,
      findCaseByNumber: never,
      liveCases: never,
      commit: never,
      readLines: never,
      watchLeg: never,
    },
    turns: {
      tell: never,
      resume: never,
      proveLeg: never,
      beginProved: never,
      joinProved: never,
      beginThread: never,
      answerApproval: never,
      agent: never,
      showSignIn: never,
    },
    runner: { runDue: async () => 0, runClaimed: never, drain: never },
    now: () => time,
    log: new KeptLog(),
    pause: 500,
    keepFor: 5 * minute,
  });
  await worker.look();
  expect(done).toEqual([]);
  time += 10 * minute;
  await worker.look();
  await worker.look();
  expect(done).toEqual([`cases before ${time - 5 * minute}`, `secrets at ${time}`]);
});
