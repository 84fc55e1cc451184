import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Customer } from '../support/customer';
import { eventually } from '../support/eventually';
import { House } from '../support/house';
import { startRedis, type RedisServer, unsynced } from '../support/redis-server';

const pin = '482913';
const daniel = 'daniel.okafor@example.com';
const checks = (outcome: string): string => `countersign_secret_checks_total{outcome="${outcome}"}`;

/** A PIN that is not the right one. */
const wrong = (n: number): string => String((Number(pin) + 1 + n) % 1_000_000).padStart(6, '0');

/** A seed in which Daniel's PIN is known to the test. */
async function seedFile(folder: string): Promise<string> {
  const demo = JSON.parse(await readFile(join(__dirname, '../../src/directory/demo/accounts.json'), 'utf8')) as {
    readonly accounts: readonly { readonly users: { email: string; supportPin?: string }[] }[];
  };
  for (const user of demo.accounts.flatMap((account) => account.users)) if (user.email === daniel) user.supportPin = pin;
  const file = join(folder, 'seed.json');
  await writeFile(file, JSON.stringify(demo));
  return file;
}

async function claimants(houses: readonly House[], count: number): Promise<Customer[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const customer = await (houses[n % houses.length] as House).customer();
      await customer.asks('101@organization.com, forward my calls to 613 555 0100', /Shall I do this/);
      await customer.asks('yes', /support PIN/);
      return customer;
    }),
  );
}

const sum = async (houses: readonly House[], metric: string): Promise<number> =>
  (await Promise.all(houses.map((house) => house.metric(metric)))).reduce((all, one) => all + one, 0);

/** First five wrong ones, then 64 at once with the right one among them again and again. */
async function guess(customers: readonly Customer[]): Promise<void> {
  for (let n = 0; n < 5; n += 1) await (customers[n % customers.length] as Customer).says(wrong(n));
  await Promise.all(
    Array.from({ length: 64 }, (_, n) => (customers[n % customers.length] as Customer).says(n % 4 === 3 ? pin : wrong(10 + n))),
  );
}

/** Any instance may have mailed it; each has a demo mailbox of its own. */
const verifyLink = (houses: readonly House[]): Promise<string> =>
  eventually(async () => {
    const mails = (await Promise.all(houses.map((house) => house.mails(daniel)))).flat();
    return mails.flatMap((mail) => mail.links).find((link) => link.includes('/verify/'));
  }, 'a mail with a link');

/** By the link in the mailbox, whoever had asked for that mail; it opens a talk of the owner's own (I15, P5). */
async function ownerGetsIn(house: House, link: string): Promise<void> {
  const owner = await house.customer();
  expect(await owner.opens(link)).toBe(303);
  expect(await house.metric('countersign_verifications_total{method="link"}')).toBe(1);
  expect(await owner.opens(link)).toBe(410);
}

describe('guessing a PIN (I2)', () => {
  let folder: string;
  const open: House[] = [];
  const openHouse = async (env: Readonly<Record<string, string>>): Promise<House> => {
    const house = await House.open({ env });
    open.push(house);
    return house;
  };
  const closeAll = async (): Promise<void> => {
    for (const house of open.splice(0)) await house.close();
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-guesses-'));
  });
  afterEach(async () => {
    await closeAll();
    await rm(folder, { recursive: true, force: true });
  });

  test('64 at once over many chats, mails in between and a restart: at most 5 compared, none verified, and the owner gets in by the mailed link', async () => {
    const env = { DIRECTORY_SEED: await seedFile(folder), DATA_DIR: join(folder, 'data') };
    let house = await openHouse(env);
    const customers = await claimants([house], 8);
    await guess(customers);
    await Promise.all(customers.map((customer) => customer.says('mail me my PIN')));
    await Promise.all(customers.map((customer) => customer.says(pin)));
    expect(await house.metric(checks('accepted'))).toBe(0);
    expect(await house.metric(checks('rejected'))).toBe(5);
    expect(await house.metric(checks('not_compared'))).toBe(64 + 8);
    const link = await verifyLink([house]);
    await closeAll();

    house = await openHouse(env);
    await guess(await claimants([house], 4));
    expect(await house.metric(checks('accepted'))).toBe(0);
    expect(await house.metric(checks('rejected'))).toBe(0);
    expect(await house.metric('countersign_changes_total{kind="call-forwarding.set",outcome="applied"}')).toBe(0);
    await ownerGetsIn(house, `${house.service.publicUrl}${new URL(link).pathname}`);
  });

  test('over two instances on one Redis it is the same count', async () => {
    const redis: RedisServer = await startRedis(unsynced);
    const env = { DIRECTORY_SEED: await seedFile(folder), REDIS_URL: redis.url, SECRET_KEY: 'a secret of the test, thirty-two long' };
    const houses = [await openHouse(env), await openHouse(env)];
    try {
      const customers = await claimants(houses, 8);
      await guess(customers);
      await (customers[1] as Customer).asks('please mail me my support PIN', /on its way/);
      expect(await sum(houses, checks('accepted'))).toBe(0);
      expect(await sum(houses, checks('rejected'))).toBe(5);
      expect(await sum(houses, checks('not_compared'))).toBe(64);
      await ownerGetsIn(houses[1] as House, await verifyLink(houses));
    } finally {
      await closeAll();
      await redis.stop();
    }
  });

  test('one address tries many users: after 100 wrong ones in a minute none is compared for it, right or not; who comes from elsewhere is let in (T4)', async () => {
    let now = Date.now();
    const house = await House.open({
      env: { DIRECTORY_SEED: await seedFile(folder), DATA_DIR: join(folder, 'data'), TRUSTED_PROXIES: '127.0.0.1' },
      now: () => now,
    });
    open.push(house);
    const asked = async (login: string, from: string): Promise<Customer> => {
      const customer = await house.customer({ from });
      await customer.asks(`${login}, forward my calls to 613 555 0100`, /Shall I do this/);
      await customer.asks('yes', /support PIN/);
      return customer;
    };
    const guessing = '203.0.113.7';
    // Whether these users exist makes no difference, nor how many are tried at once.
    const guessers = await Promise.all(Array.from({ length: 120 }, (_, n) => asked(`${300 + n}@organization.com`, guessing)));
    await Promise.all(guessers.map((customer, n) => customer.asks(wrong(n), /did not work/)));
    expect(await house.metric(checks('rejected'))).toBe(100);
    expect(await house.metric(checks('not_compared'))).toBe(20);
    expect(house.log.lines.join('\n')).toContain('too many wrong PINs and codes from one address');

    const before = await house.metric(checks('not_compared'));
    const guesser = await asked('101@organization.com', guessing);
    await guesser.asks(pin, /did not work/);
    expect(await house.metric(checks('not_compared'))).toBe(before + 1);
    expect(await house.metric(checks('accepted'))).toBe(0);
    const owner = await asked('101@organization.com', '198.51.100.20');
    await owner.asks(pin, /now forwarded to \+1 613 555 0100/);

    now += 61_000;
    await guesser.asks(pin, /now forwarded to \+1 613 555 0100/);
  });

  test('one address tries many users over two instances: of what the other counted an instance hears with its next wrong one (T4)', async () => {
    const redis: RedisServer = await startRedis(unsynced);
    const now = Date.now();
    const env = {
      DIRECTORY_SEED: await seedFile(folder),
      REDIS_URL: redis.url,
      SECRET_KEY: 'a secret of the test, thirty-two long',
      TRUSTED_PROXIES: '127.0.0.1',
    };
    const openOne = async (): Promise<House> => {
      const house = await House.open({ env, now: () => now });
      open.push(house);
      return house;
    };
    const houses = [await openOne(), await openOne()] as const;
    const guesses = async (house: House, from: number, count: number): Promise<void> => {
      await Promise.all(
        Array.from({ length: count }, async (_, n) => {
          const customer = await house.customer({ from: '203.0.113.7' });
          await customer.asks(`${300 + from + n}@organization.com, forward my calls to 613 555 0100`, /Shall I do this/);
          await customer.asks('yes', /support PIN/);
          await customer.asks(wrong(from + n), /did not work/);
        }),
      );
    };
    try {
      await guesses(houses[0], 0, 99);
      await guesses(houses[1], 99, 1);
      await eventually(async () => (houses[1].log.lines.join('\n').includes('too many wrong') ? true : undefined), 'the other is told');
      await guesses(houses[1], 100, 3);
      await guesses(houses[0], 103, 2);
      expect(await houses[0].metric(checks('rejected'))).toBe(100);
      expect(await houses[1].metric(checks('rejected'))).toBe(1);
      expect(await sum(houses, checks('not_compared'))).toBe(4);
    } finally {
      await closeAll();
      await redis.stop();
    }
  });

  test('the right PIN inside the lock gets the very answer of a wrong one (I12)', async () => {
    const house = await openHouse({ DIRECTORY_SEED: await seedFile(folder), DATA_DIR: join(folder, 'data') });
    const [customer] = await claimants([house], 1);
    const answers: string[] = [];
    for (const given of [wrong(1), wrong(2), wrong(3), pin]) answers.push(await (customer as Customer).asks(given, /did not work/));
    expect(new Set(answers).size).toBe(1);
  });
});
