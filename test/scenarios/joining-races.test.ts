import { setImmediate as turn } from 'node:timers/promises';
import { decide } from '../../machines/decide';
import { assignedPolicy } from '../../machines/policy';
import { openStored } from '../../src/turn/cases';
import { count } from '../support/counts';
import { seeded } from '../support/random';
import { openTalkingHouse, type TalkingHouse } from '../support/talking-house';

const daniel = '101@organization.com';
const schedules = count(12, 500);

describe.each([['embedded', false], ['Redis', true]])('a chat and two calls at once, in the %s store', (_name, redis) => {
  let house: TalkingHouse;
  let second: ReturnType<TalkingHouse['instance']>;
  beforeAll(async () => {
    house = await openTalkingHouse({ redis });
    second = house.instance();
  });
  afterAll(() => house.close());

  /** One schedule: everything that may happen, each thing after some rounds of the event loop that the seed draws. */
  async function run(seed: number): Promise<{ readonly applied: number; readonly joined: number; readonly revoked: number }> {
    house.later(30 * 60_000);
    const random = seeded(seed);
    const number = `613 555 ${String(1_000 + (seed % 9_000))}`;
    const [{ id: user = '' } = {}] = await house.directory.find({ by: 'login', login: daniel });
    const from = (await house.store.auditHead()).seq;
    const pin = await house.pin(daniel);
    const chat = house.talk('chat');
    await chat.says(`I am ${daniel}`);
    if (random() < 0.9) await chat.says(`my PIN is ${pin}`);
    await chat.says(`forward my calls to ${number}`);
    const calls = [house.talk('voice', 'en', second.calls), house.talk('voice')];
    for (const call of calls) for (const keys of ['5', '20417', '101']) await call.keys(keys);
    const sometime = async (does: () => Promise<unknown>): Promise<void> => {
      for (let rounds = Math.floor(random() * 60); rounds > 0; rounds -= 1) await turn();
      await does();
    };
    await Promise.all([
      sometime(() => chat.says('yes')),
      ...calls.map((call) => sometime(async () => {
        await call.keys(pin);
        if (random() < 0.7) await call.keys('1');
        if (random() < 0.4) await call.hangsUp();
      })),
      ...(random() < 0.4 ? [sometime(() => house.revocation.revoke({ op: `race/${seed}`, at: house.now(), user, because: 'account-changed' }))] : []),
    ]);
    await house.runner.drain();
    await house.runner.runDue(100);
    await house.runner.drain();

    const log = await house.store.readAudit(from, 1_000);
    const of = (action: string) => log.filter((entry) => entry.action === action);
    expect(of('change.applied').length).toBeLessThanOrEqual(1);
    for (const applied of of('change.applied')) {
      expect(applied.asker).toBe(user);
      const authorized = of('change.authorized').find(({ change }) => change === applied.change);
      expect(authorized?.seq).toBeLessThan(applied.seq);
      const proof = of('identity.proved').find(({ actor, asker }) => actor === applied.actor && asker === user);
      expect(proof?.seq).toBeLessThan(authorized?.seq ?? 0);
    }
    for (const call of calls) {
      if (call.leg !== call.began) expect(of('identity.proved').map(({ actor }) => actor)).toEqual(expect.arrayContaining([call.began, call.leg]));
    }
    const epoch = await house.store.epochOf(user);
    for (const stored of await house.store.liveCases(user)) {
      const { snapshot, revoked } = openStored(stored, assignedPolicy, house.now());
      const { grant } = decide(snapshot, revoked).snapshot.context;
      if (grant) expect(grant.epoch).toBe(epoch);
    }
    // What is open is read at every join: nothing is left open for the next schedule.
    for (const call of calls) await call.hangsUp();
    await chat.says('end chat');
    return { applied: of('change.applied').length, joined: calls.filter((call) => call.leg !== call.began).length, revoked: of('grant.revoked').length };
  }

  test(`in ${schedules} schedules no change happens twice, none without a proof of the leg that asked, and no right outlives a revocation`, async () => {
    const sum = { applied: 0, joined: 0, revoked: 0 };
    for (let seed = 1; seed <= schedules; seed += 1) {
      const came = await run(seed).catch((error: unknown) => { throw new Error(`Schedule ${seed} failed: ${String(error)}`, { cause: error }); });
      for (const what of ['applied', 'joined', 'revoked'] as const) sum[what] += came[what];
    }
    process.stdout.write(`${schedules} schedules: ${sum.applied} changes applied, ${sum.joined} calls joined, ${sum.revoked} rights ended early\n`);
    for (const what of Object.values(sum)) expect(what).toBeGreaterThan(0);
  }, 60_000 + schedules * 1_000);
});
