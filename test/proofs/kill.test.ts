// @needs redis
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deriveKeys } from '../../src/proof/keys';
import { createPins } from '../../src/proof/pins';
import type { Store } from '../../src/store/port';
import { openEmbeddedStore } from '../../src/store/embedded/open';
import { openRedisStore } from '../../src/store/redis/open';
import { run } from '../audit/run-cli';
import { count } from '../support/counts';
import { administratorsOf, crowdOf, type Member } from '../support/crowd';
import { sixDigits } from '../support/house';
import { startHttpDirectory, type HttpDirectoryServer } from '../support/http-directory';
import { MailSink, type Arrived } from '../support/mail-sink';
import { patience } from '../support/patience';
import { seeded } from '../support/random';
import { startRedis } from '../support/redis-server';
import { ahead, startServiceProcess, type ServiceProcess } from '../support/service-process';
import { together } from '../support/together';
import { addsUsers, forwards, PatientCustomer, type Errand } from './patient-customer';

const KILLS = count(2, 50);
const CONVERSATIONS = 20;
/** A kill comes anywhere in this time after the service is up, ms. */
const LIFE = 1_500;
/** As long as a killed service holds the effects it had in hand, ms; the clock of the last life runs ahead by it. */
const LEASE = 15_000;
/** Changes one conversation asks for: forwardings by the PIN, and users to add by a one-time code, which takes a try of the few a chat has (I2). */
const FORWARDINGS = 3;
const ADDED = 1;
/** Each so many-th conversation is an administrator's, who adds a user. */
const ADDING = 3;
const SEED = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
const SECRET_KEY = 'the key of a proof that outlives its process';

interface AuditLine {
  readonly seq: number;
  readonly at: string;
  readonly case: string;
  readonly action: string;
  readonly change?: string;
  readonly method?: string;
  readonly asker: string | null;
}

const acceptedBy = (customers: readonly PatientCustomer[]): number => customers.reduce((all, { accepted }) => all + accepted.size, 0);

/** Customers work on the service while it is killed again and again; answers all of them once nothing is owed any more. */
async function killAndGoOn(
  env: Readonly<Record<string, string>>,
  errands: readonly (readonly [Member, Errand])[],
  random: () => number,
  clock: { ahead: number },
): Promise<PatientCustomer[]> {
  let service: ServiceProcess | undefined;
  let killing = true;
  let asked = 0;
  const customers: PatientCustomer[] = [];
  const accepted = (adding: boolean): number => acceptedBy(customers.filter(({ errand }) => (errand.code !== undefined) === adding));
  const next = ({ code }: Errand): string => {
    const n = String(asked++).padStart(4, '0');
    return code ? `2${n}` : `+1613555${n}`;
  };

  /** Takes one conversation after the other; one that waits for an outcome is left alone for a while. */
  const attend = async (): Promise<void> => {
    while (killing) {
      const [member, errand] = errands[customers.length] ?? [];
      if (member === undefined || errand === undefined) return;
      const customer = new PatientCustomer(() => service?.url, member, errand);
      customers.push(customer);
      let left = errand.code ? ADDED : FORWARDINGS;
      let idle = 0;
      while (killing && idle < 60) {
        const now = await customer.step(() => (left-- > 0 ? next(errand) : undefined));
        if (now === 'done') break;
        idle = now === 'waits for the bot' ? idle + 1 : 0;
        if (now !== 'went on') await PatientCustomer.pause();
      }
    }
  };
  const attending = Promise.all(Array.from({ length: CONVERSATIONS }, attend));
  for (let kill = 0; kill < KILLS; kill++) {
    service = await startServiceProcess(env);
    await wait(random() * LIFE);
    // On a busy machine a life may be over before anybody got through: then a kill would show nothing. Each second one waits for a user to be added.
    const adding = kill % 2 === 1;
    const before = accepted(adding);
    const until = Date.now() + patience;
    while (accepted(adding) <= before && Date.now() < until) await PatientCustomer.pause();
    await wait(random() * 100);
    const dying = service;
    service = undefined;
    await dying.kill();
  }
  clock.ahead = LEASE;
  service = await startServiceProcess(env, ahead(LEASE));
  killing = false;
  await attending;
  const until = Date.now() + 2 * patience;
  const owed = (): readonly PatientCustomer[] => customers.filter(({ isServed }) => !isServed);
  while (owed().length > 0 && Date.now() < until) {
    await Promise.all(owed().map((customer) => customer.step(() => undefined)));
    await PatientCustomer.pause();
  }
  expect(await service.stop()).toBe(0);
  return customers;
}

/** What a change of the directory's journal is about. */
const wantedBy = ({ fields }: HttpDirectoryServer['directory']['journal'][number]): unknown => fields['number'] ?? fields['extension'];

/** What is not as it should be between what customers were answered, what the directory did, and what the audit log says. */
function faultsOf(
  customers: readonly PatientCustomer[],
  directory: HttpDirectoryServer,
  arrived: ReadonlyMap<string, number>,
  audit: readonly AuditLine[],
): string[] {
  const faults: string[] = [];
  const want = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  const journal = directory.directory.journal;
  for (const { accepted, told, surprises, member, saidLast } of customers) {
    for (const wanted of accepted) {
      want(
        journal.some((entry) => entry.userId === member.id && wantedBy(entry) === wanted),
        `${wanted} was accepted and never applied.`,
      );
      want(told.includes(wanted), `${wanted} was accepted and its customer heard no outcome; said last: ${saidLast}`);
    }
    for (const wanted of told)
      want(
        journal.some((entry) => wantedBy(entry) === wanted),
        `${wanted} was reported and never applied.`,
      );
    faults.push(...surprises.map((surprise) => `A customer got: ${surprise}`));
  }
  const all = journal.map(wantedBy);
  const keys = journal.map((entry) => entry.key);
  want(new Set(all).size === all.length, 'A change was applied twice, under two keys.');
  want(new Set(keys).size === keys.length, 'A key was applied twice.');
  for (const { key, kind, userId } of journal) {
    const authorized = audit.find((line) => line.change === key && line.action === 'change.authorized');
    const method = kind === 'user.add' ? 'code' : 'pin';
    want(authorized?.method === method && authorized.asker === userId, `${key} was applied without an audit entry that names its proof.`);
    want(
      authorized !== undefined && Date.parse(authorized.at) <= (arrived.get(key) ?? 0),
      `The audit entry of ${key} came after the change.`,
    );
    const proved = audit.find((line) => line.case === authorized?.case && line.action === 'identity.proved' && line.asker === userId);
    want(
      proved !== undefined && authorized !== undefined && proved.seq < authorized.seq,
      `${key} was authorized before its asker was proved.`,
    );
    want(
      audit.filter((line) => line.change === key && line.action === 'change.applied').length === 1,
      `${key} is not once in the audit log as applied.`,
    );
  }
  return faults;
}

/** What one run came to. */
interface Proof {
  readonly faults: readonly string[];
  readonly verified: { readonly code: number; readonly out: string };
  readonly accepted: number;
  readonly added: number;
  readonly figures: string;
}

async function prove(name: string, seed: number, env: Readonly<Record<string, string>>, open: () => Promise<Store>): Promise<Proof> {
  const random = seeded(seed);
  const aPin = (): string => String(Math.floor(random() * 1_000_000)).padStart(6, '0');
  const members = KILLS * 80;
  const crowd = crowdOf(Array.from({ length: members }, aPin));
  const administrators = administratorsOf(Array.from({ length: Math.ceil(members / ADDING) }, aPin));
  const store = await open();
  const pins = createPins(store, deriveKeys(SECRET_KEY), {
    codeTtl: 0,
    limits: { windowTries: 5, window: 1, sourceTries: 3, lifeTries: 50 },
  });
  await Promise.all([...crowd.members, ...administrators.members].map(({ id, pin }) => pins.assign(id, pin, Date.now())));
  await store.close();

  const [directory, sink] = await together(
    startHttpDirectory({ seed: { accounts: [...crowd.seed.accounts, ...administrators.seed.accounts] } }),
    MailSink.open(),
  );
  const isCode = ({ recipient, subject }: Arrived, email: string): boolean => recipient === email && subject === 'Your one-time code';
  const adds = addsUsers(({ email }) => sink.mails.findLast((mail) => isCode(mail, email))?.text.match(sixDigits)?.[0]);
  const errands = crowd.members.map((member, n): readonly [Member, Errand] => {
    const administrator = n % ADDING === 0 ? administrators.members[n / ADDING] : undefined;
    return administrator ? [administrator, adds] : [member, forwards];
  });
  const arrived = new Map<string, number>();
  const clock = { ahead: 0 };
  directory.fail(({ key }) => {
    if (key !== undefined && !arrived.has(key)) arrived.set(key, Date.now() + clock.ahead);
    return undefined;
  });
  try {
    const settings = {
      ...env,
      SECRET_KEY,
      DIRECTORY_URL: directory.url,
      DIRECTORY_TOKEN: directory.token,
      SMTP_URL: sink.url,
      LOG_LEVEL: 'info',
    };
    const customers = await killAndGoOn(settings, errands, random, clock);
    const exported = await run('export', env);
    const audit = exported.out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as AuditLine);
    const accepted = acceptedBy(customers);
    const added = acceptedBy(customers.filter(({ errand }) => errand.code !== undefined));
    const spent = customers.reduce((all, customer) => all + customer.spent.size, 0);
    const outOfTries = customers.filter(({ isOutOfTries }) => isOutOfTries).length;
    const again = [...directory.directory.deliveries.values()].filter((times) => times > 1).length;
    const figures =
      `${name}, seed ${seed}: ${KILLS} kills, ${customers.length} conversations (${CONVERSATIONS} at once), ${accepted} changes accepted (${added} users to add), ` +
      `${directory.directory.journal.length} applied, ${spent} codes used up by a kill and mailed anew, ${outOfTries} customers out of tries by kills, ${again} delivered again under their key, ${audit.length} audit entries`;
    return { faults: faultsOf(customers, directory, arrived, audit), verified: await run('verify', env), accepted, added, figures };
  } finally {
    await Promise.all([directory.close(), sink.down()]);
  }
}

const flawless = { faults: [], verified: { code: 0, out: expect.stringContaining('chain whole') } };

describe(`kill -9 at ${KILLS} random instants while ${CONVERSATIONS} conversations make verified changes`, () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'countersign-proof-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  test('embedded store: no accepted change is lost, none is applied twice, none without proof, the audit chain is whole', async () => {
    const proof = await prove('embedded', SEED, { DATA_DIR: dataDir }, () => openEmbeddedStore({ dataDir }));
    console.log(proof.figures);
    expect(proof).toMatchObject(flawless);
    expect(proof.accepted).toBeGreaterThanOrEqual(KILLS);
    expect(proof.added).toBeGreaterThan(0);
  });

  test('Redis: no accepted change is lost, none is applied twice, none without proof, the audit chain is whole', async () => {
    const redis = await startRedis();
    try {
      const proof = await prove('Redis', SEED + 1, { DATA_DIR: dataDir, REDIS_URL: redis.url }, () =>
        openRedisStore({ url: redis.url, log: { info: () => undefined, warn: () => undefined } }),
      );
      console.log(proof.figures);
      expect(proof).toMatchObject(flawless);
      expect(proof.accepted).toBeGreaterThanOrEqual(KILLS);
      expect(proof.added).toBeGreaterThan(0);
    } finally {
      await redis.stop();
    }
  });
});
