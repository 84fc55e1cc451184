import { Customer } from '../support/customer';
import { eventually } from '../support/eventually';
import { House } from '../support/house';
import { startHttpDirectory, type HttpDirectoryServer } from '../support/http-directory';
import { startRedis, type RedisServer } from '../support/redis-server';

const daniel = 'daniel.okafor@example.com';

/** Everything of the directory is down: it answers with 503. */
const down = () => ({ is: 'status', status: 503 }) as const;

describe('the provider’s account directory is out of reach', () => {
  let directory: HttpDirectoryServer;
  let house: House;
  beforeAll(async () => {
    directory = await startHttpDirectory();
    house = await House.open({ env: { DIRECTORY_URL: directory.url, DIRECTORY_TOKEN: directory.token } });
  });
  afterAll(async () => {
    await house.close();
    await directory.close();
  });
  afterEach(() => directory.fail());

  test.each([
    [
      'en-US',
      'forward my calls to 613 555 0100',
      'yes',
      'mail me my PIN',
      /can’t do this safely right now.*haven’t changed anything.*try again in a few minutes/,
      /Shall I/,
      /support PIN/,
      /on its way/,
      /^Done/,
    ],
    [
      'fr-CA',
      'renvoyez mes appels au 613 555 0101',
      'oui',
      'envoyez-moi mon PIN',
      /en toute sécurité en ce moment.*rien modifié.*réessayer dans quelques minutes/,
      /Dois-je/,
      /PIN d’assistance/,
      /en route/,
      /^C’est fait/,
    ],
  ])(
    'the customer is told to try later, nothing is changed, and later it works (I14, %s)',
    async (locale, wish, yes, mail, later, summary, askPin, onItsWay, done) => {
      const applied = directory.directory.journal.length;
      const customer = await house.customer({ locale });
      await customer.says(wish);
      directory.fail(down);
      await customer.asks('101@organization.com', later);
      directory.fail();
      await customer.asks('101@organization.com', summary);
      await customer.asks(yes, askPin);
      await customer.asks(mail, onItsWay);
      const pin = await house.pinOf(daniel);
      directory.fail(down);
      await customer.asks(pin, later);
      expect(directory.directory.journal).toHaveLength(applied);
      directory.fail();
      await customer.asks(yes, done);
      expect(directory.directory.journal).toHaveLength(applied + 1);
      expect(directory.directory.journal.at(-1)).toMatchObject({
        kind: 'call-forwarding.set',
        userId: 'user-20417-101',
        requestedBy: 'user-20417-101',
      });
      await house.audit();
    },
  );

  test('a change whose answer was lost is told as under way, done once, and told when it is done (I9)', async () => {
    const customer = await house.customer();
    await customer.asks('100@organization.com, forward my calls to 613 555 0102', /Shall I/);
    await customer.asks('yes', /support PIN/);
    await customer.asks('mail me my PIN', /on its way/);
    const pin = await house.pinOf('maya.lindqvist@example.com');
    const before = directory.directory.journal.length;
    directory.fail(({ method }) => (method === 'POST' ? { is: 'lost' } : undefined));
    await customer.asks(pin, /takes a little longer than usual/);
    directory.fail();
    await customer.hears(/^Done\. .*613 555 0102/);
    expect(directory.directory.journal).toHaveLength(before + 1);
  });

  test('a user whose adding was answered with nothing is added once, by that name and extension (I9)', async () => {
    const customer = await house.customer();
    await customer.asks('100@organization.com, add a new user Sam Field, extension 115, sam.field@example.com', /Shall I/);
    await customer.asks('yes', /support PIN/);
    await customer.asks(await house.pinOf('maya.lindqvist@example.com'), /one-time code/);
    const code = await house.mail('maya.lindqvist@example.com', ({ subject }) => subject === 'Your one-time code');
    const before = directory.directory.journal.length;
    directory.fail(({ method }) => (method === 'POST' ? { is: 'lost' } : undefined));
    await customer.asks(/^\s*(\d{6})\s*$/m.exec(code.text)?.[1] ?? '', /takes a little longer than usual/);
    directory.fail();
    await customer.hears(/^Done\. Sam Field is a user of your account now/);
    expect(directory.directory.journal.slice(before).map(({ kind, fields }) => [kind, fields])).toEqual([
      ['user.add', { extension: '115', name: 'Sam Field', email: 'sam.field@example.com' }],
    ]);
  });
});

describe('the store is out of reach', () => {
  let redis: RedisServer;
  let house: House;
  beforeAll(async () => {
    redis = await startRedis();
    house = await House.open({ env: { REDIS_URL: redis.url, SECRET_KEY: Buffer.alloc(32, 9).toString('base64') } });
  });
  afterAll(async () => {
    await house.close();
    await redis.stop();
  });

  test('a message is refused with “try again”, nothing is lost that was told, and it goes on when the store is back (I14)', async () => {
    const customer = await house.customer();
    await customer.asks('101@organization.com, forward my calls to 613 555 0100', /Shall I/);
    await customer.asks('yes', /support PIN/);
    await customer.asks('mail me my PIN', /on its way/);
    const pin = await house.pinOf(daniel);
    await redis.kill();
    await expect(customer.says(pin)).rejects.toThrow(/Posting answered 50[23]/);
    expect((await fetch(`${house.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${house.url}/healthz`)).status).toBe(200);
    await redis.start();
    await eventually(async () => ((await fetch(`${house.url}/readyz`)).status === 200 ? true : undefined), 'the house to be ready');
    await customer.asks(pin, /verified/);
    await customer.hears(/^Done/);
    await house.audit();
  });

  test('nobody begins a chat while it is away', async () => {
    await redis.kill();
    await expect(Customer.begin(house.url, {})).rejects.toThrow(/Beginning a chat answered 503/);
    await redis.start();
    await eventually(async () => ((await fetch(`${house.url}/readyz`)).status === 200 ? true : undefined), 'the house to be ready');
    await (await house.customer()).asks('hello', /Hello/);
  });
});
