// @needs redis
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveKeys } from '../../src/proof/keys';
import { createPins } from '../../src/proof/pins';
import { openRedisStore } from '../../src/store/redis/open';
import { run } from '../audit/run-cli';
import { crowdOf, type Member } from '../support/crowd';
import { Customer } from '../support/customer';
import { eventually } from '../support/eventually';
import { startHttpDirectory, type HttpDirectoryServer } from '../support/http-directory';
import { startRedis, type RedisServer } from '../support/redis-server';
import { ahead, startServiceProcess, type ServiceProcess } from '../support/service-process';
import { together } from '../support/together';

const SECRET_KEY = 'the key of two instances, one of which sleeps';
/** By so much the other instance's clock is ahead: the lease of the one that sleeps (15 s) is over at once for it. */
const AHEAD = 60_000;
/** What it asked of the directory it still wants when it wakes, however long a busy machine let it sleep. */
const patient = ['--import=data:text/javascript,AbortSignal.timeout=()=>new AbortController().signal'];
const crowd = crowdOf(['294801', '604127', '815530']);
const [first, second, third] = crowd.members as readonly [Member, Member, Member];

let redis: RedisServer;
let directory: HttpDirectoryServer;
let dataDir: string;
const services: ServiceProcess[] = [];

const serve = async (nodeOptions: readonly string[] = []): Promise<ServiceProcess> => {
  const service = await startServiceProcess(
    { DATA_DIR: dataDir, REDIS_URL: redis.url, SECRET_KEY, DIRECTORY_URL: directory.url, DIRECTORY_TOKEN: directory.token },
    nodeOptions,
  );
  services.push(service);
  return service;
};

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'countersign-sleeper-'));
  [redis, directory] = await together(startRedis(), startHttpDirectory({ seed: crowd.seed }));
  const store = await openRedisStore({ url: redis.url, log: { info: () => undefined, warn: () => undefined } });
  const pins = createPins(store, deriveKeys(SECRET_KEY), {
    codeTtl: 0,
    limits: { windowTries: 5, window: 1, sourceTries: 3, lifeTries: 50 },
  });
  for (const { id, pin } of crowd.members) await pins.assign(id, pin, Date.now());
  await store.close();
});
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.kill()));
  await Promise.all([directory.close(), redis.stop()]);
  await rm(dataDir, { recursive: true, force: true });
});

/** Up to the message that carries the change out. */
async function askToForward(url: string, { login }: Member, to: string): Promise<Customer> {
  const customer = await Customer.begin(url, {});
  await customer.asks(`${login}, forward my calls to ${to}`, /Shall I do this/);
  await customer.asks('yes', /6-digit support PIN/);
  return customer;
}

/** How often the directory is asked, up to the change itself, once the PIN is there; the last one is the look right before it. */
async function asksBeforeTheChange(url: string, member: Member): Promise<number> {
  const customer = await askToForward(url, member, '613 555 0101');
  const before = directory.exchanges.length;
  await customer.asks(member.pin, /are now forwarded to \+1 613 555 0101/);
  return directory.exchanges.slice(before).findIndex(({ method }) => method === 'POST');
}

/** Puts the service to sleep (SIGSTOP) when the directory gets the `nth` request from now on; answers when it sleeps. */
const sleepsAt = (service: ServiceProcess, nth: number): Promise<void> =>
  new Promise((resolve) => {
    let asked = 0;
    directory.fail(() => {
      asked += 1;
      if (asked !== nth) return undefined;
      process.kill(service.pid, 'SIGSTOP');
      resolve();
      return undefined;
    });
  });

/** What the customer's conversation reads at another instance. */
async function readAt(url: string, { token, conversation }: Customer): Promise<string> {
  const answer = await fetch(`${url}/v3/directline/conversations/${conversation}/activities`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return answer.text();
}

const actionsOf = async (change: string): Promise<string[]> =>
  (await run('export', { DATA_DIR: dataDir, REDIS_URL: redis.url })).out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { readonly action: string; readonly change?: string })
    .filter((line) => line.change === change)
    .map(({ action }) => action);

/** T35: no lease protects anything by itself. Who held an effect and slept past its lease finds the fence raised. */
test.each([
  { asleep: 'between the last look at who asks and the change', later: 0, deliveries: 2, member: second },
  { asleep: 'after the change was sent', later: 1, deliveries: 2, member: third },
])('an instance asleep $asleep: another carries the change out, once', async ({ later, deliveries, member }) => {
  const [sleeper, other] = await Promise.all([serve(patient), serve(ahead(AHEAD))]);
  // It would take every effect for left behind: it rests until the sleeper sleeps, which is then short.
  process.kill(other.pid, 'SIGSTOP');
  const asks = await asksBeforeTheChange(sleeper.url, first);
  expect(asks).toBeGreaterThan(0);
  const customer = await askToForward(sleeper.url, member, '613 555 0177');
  const asleep = sleepsAt(sleeper, asks + later);
  const saying = customer.says(member.pin);
  await asleep;

  process.kill(other.pid, 'SIGCONT');
  await eventually(
    async () => (await readAt(other.url, customer)).includes('are now forwarded to +1 613 555 0177') || undefined,
    'the outcome from the other instance',
  );
  process.kill(sleeper.pid, 'SIGCONT');
  await saying;
  // It goes on where it was, with a fence that is too old by now.
  const [change] = directory.directory.journal.filter(({ fields }) => fields['number'] === '+16135550177').map(({ key }) => key);
  await eventually(async () => directory.directory.deliveries.get(change ?? '') === deliveries || undefined, 'the second delivery');
  await customer.asks('hello', /./);

  expect(directory.directory.journal.filter(({ userId }) => userId === member.id)).toHaveLength(1);
  const said = (await customer.transcript()).filter(({ text }) => text?.includes('are now forwarded to +1 613 555 0177'));
  expect(said).toHaveLength(1);
  expect(await actionsOf(change ?? '')).toEqual(['change.authorized', 'change.applied']);
  expect((await run('verify', { DATA_DIR: dataDir, REDIS_URL: redis.url })).code).toBe(0);
});
