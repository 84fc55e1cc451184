// @needs redis
import { readAll } from '../../../src/audit/read-all';
import { verifyChain } from '../../../src/audit/verify';
import { count } from '../../support/counts';
import { judge, type Verdict } from './oracle';
import { play } from './schedule';
import { openStage, type Stage } from './stage';

/** SEED=17 plays that schedule alone, thirty times: what it draws is the same each time, how long the stores take is not. */
const only = process.env['SEED'] === undefined ? undefined : Number(process.env['SEED']);
const seeds = only === undefined ? Array.from({ length: count(15, 1_000) }, (_, n) => n + 1) : Array<number>(30).fill(only);
const schedules = seeds.length;

describe.each([
  ['embedded', false],
  ['Redis', true],
])('everything at once, in the %s store', (name, redis) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(redis, schedules);
  });
  afterAll(() => stage.close());

  test(`in ${schedules} schedules of proofs, yeses, joins, links, new PINs and revocations the rules hold for whoever looks from outside`, async () => {
    const sum: Record<string, number> = {};
    const broken: string[] = [];
    for (const [nth, seed] of seeds.entries()) {
      const verdict = await play(stage, seed, nth)
        .then((played) => judge(stage, played))
        .catch((error: unknown): Verdict => ({
          violations: [`it stopped: ${error instanceof Error ? error.stack : String(error)}`],
          counts: { applied: 0, proved: 0, joined: 0, byCode: 0, byLink: 0, confirmed: 0, ended: 0 },
        }));
      for (const [what, times] of Object.entries(verdict.counts)) sum[what] = (sum[what] ?? 0) + times;
      broken.push(...verdict.violations.map((what) => `SEED=${seed} ${what}`));
    }
    process.stdout.write(
      `${name}: ${schedules} schedules, ${Object.entries(sum)
        .map(([what, times]) => `${what} ${times}`)
        .join(', ')}; broken: ${broken.length}\n`,
    );
    expect(broken).toEqual([]);
    // With few of them not every sort of thing need happen.
    const happens = schedules > 100 ? Object.keys(sum) : ['applied', 'proved', 'ended'];
    if (only === undefined) for (const what of happens) expect([what, (sum[what] ?? 0) > 0]).toEqual([what, true]);
    const entries = [];
    for await (const entry of readAll(stage.house.store)) entries.push(entry);
    expect(await verifyChain(entries)).toMatchObject({ whole: true });
  });
});
