// @needs redis
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '../../src/store/port';
import { openEmbeddedStore } from '../../src/store/embedded/open';
import { openRedisStore } from '../../src/store/redis/open';
import { run } from '../audit/run-cli';
import { count } from '../support/counts';
import { startDns } from '../support/dns-server';
import { startHttpDirectory } from '../support/http-directory';
import { freePort } from '../support/free-port';
import { domains, mailZone, support } from '../support/mail-domains';
import { compose, newMessageId, signedBy } from '../support/mail-letter';
import { peopleAt, seedOf, type Person } from '../support/mail-people';
import { handOver } from '../support/mail-post';
import { MailSink } from '../support/mail-sink';
import { patience } from '../support/patience';
import { assignMailPins, mailEnv } from '../support/mail-world';
import { seeded } from '../support/random';
import { startRedis } from '../support/redis-server';
import { ahead, startServiceProcess } from '../support/service-process';
import { together } from '../support/together';

const KILLS = count(2, 50);
const SENDERS = 6;
/** A kill comes anywhere in this time after the service is up, ms. */
const LIFE = 1_500;
/** As long as a killed service holds the mails it had in hand, ms. */
const LEASE = 60_000;
const SEED = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);

/** A mail that asks for one change, with all that is needed. */
interface Order {
  readonly messageId: string;
  readonly person: Person;
  readonly number: string;
}

/** One mail host for each sender: hands a mail over until it is taken, as mail hosts do. */
async function deliver(port: number, raw: string, { person }: Order, until: number): Promise<void> {
  for (;;) {
    try {
      await handOver(port, raw, { from: person.address, to: [support], ip: '127.0.0.10', helo: 'out.organization.com' });
      return;
    } catch (error) {
      const { responseCode } = error as { readonly responseCode?: number };
      if ((responseCode ?? 0) >= 500 || Date.now() > until) throw error;
      await wait(20);
    }
  }
}

/** Mails come in while the service is killed again and again; answers those that were taken. */
async function killAndGoOn(
  env: Readonly<Record<string, string>>,
  port: number,
  people: readonly Person[],
  random: () => number,
): Promise<{ orders: Order[]; settled: () => Promise<number> }> {
  const orders: Order[] = [];
  const waiting = [...people];
  let killing = true;
  const until = Date.now() + 10 * 60_000;
  const sends = async (): Promise<void> => {
    for (let person = waiting.pop(); person && killing; person = waiting.pop()) {
      const number = `+1613555${String(1_000 + people.length - waiting.length).slice(-4)}`;
      const order = { messageId: newMessageId(person.domain.name), person, number };
      const letter = {
        from: `${person.name} <${person.address}>`,
        to: support,
        subject: 'Forwarding',
        messageId: order.messageId,
        date: new Date(),
        text: `Please forward my calls to ${number}. My PIN is ${person.pin}.`,
      };
      await deliver(port, await signedBy(await compose(letter), domains.organization), order, until);
      orders.push(order);
      await wait(random() * 200);
    }
  };
  const sending = Promise.all(Array.from({ length: SENDERS }, sends));
  for (let kill = 0; kill < KILLS; kill += 1) {
    const dying = await startServiceProcess(env);
    await wait(random() * LIFE);
    await dying.kill();
  }
  killing = false;
  const service = await startServiceProcess(env, ahead(LEASE));
  await sending;
  const metric = async (name: string): Promise<number> =>
    Number(new RegExp(`^${name} (\\d+)`, 'm').exec(await (await fetch(`${service.url}/metrics`)).text())?.[1] ?? Number.NaN);
  const last = Date.now() + 2 * patience;
  const left = async (): Promise<number> => (await metric('countersign_mails_pending')) + (await metric('countersign_effects_pending'));
  // A figure that could not be read is left out of the page, and is no zero.
  while ((await left()) !== 0 && Date.now() < last) await wait(50);
  return { orders, settled: () => service.stop().then((code) => code ?? -1) };
}

/** What is not as it should be between the mails that were taken, their answers, and what the directory did. */
function faultsOf(orders: readonly Order[], sink: MailSink, numbers: readonly unknown[]): string[] {
  const faults: string[] = [];
  const want = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  for (const { messageId, person, number } of orders) {
    const answers = sink.mails.filter(({ inReplyTo }) => inReplyTo === messageId);
    const outcomes = answers.filter(({ text }) => /^Done\b/m.test(text));
    const others = answers.filter((answer) => !outcomes.includes(answer));
    const shown = `${number.slice(0, 2)} ${number.slice(2, 5)} ${number.slice(5, 8)} ${number.slice(8)}`;
    want(outcomes.length > 0, `${number} was taken and never answered.`);
    want(new Set(outcomes.map((answer) => answer.messageId)).size <= 1, `${number} was answered under two Message-IDs.`);
    want(
      answers.every(({ recipient }) => recipient === person.address),
      `${number} was answered to somebody else.`,
    );
    want(
      outcomes.every(({ text }) => text.includes(shown)),
      `${number} was answered with something else: ${outcomes[0]?.text}`,
    );
    want(
      others.every(({ text }) => /working on it/.test(text)) && new Set(others.map((answer) => answer.messageId)).size <= 1,
      `${number} was answered oddly: ${others[0]?.text}`,
    );
    want(
      numbers.filter((one) => one === number).length === 1,
      `${number} was applied ${numbers.filter((one) => one === number).length} times.`,
    );
  }
  const known = new Set(orders.map(({ messageId }) => messageId));
  want(
    sink.mails.every(({ inReplyTo }) => inReplyTo !== undefined && known.has(inReplyTo)),
    'A mail went out that answers none.',
  );
  want(numbers.length === orders.length, `${numbers.length} changes for ${orders.length} mails.`);
  return faults;
}

async function prove(name: string, seed: number, env: Readonly<Record<string, string>>, open: () => Promise<Store>) {
  const random = seeded(seed);
  const people = peopleAt(domains.organization, 100, KILLS * 30);
  await assignMailPins(people, open, Date.now());
  const [dns, sink, provider] = await together(startDns(mailZone), MailSink.open(), startHttpDirectory({ seed: seedOf(people) }));
  const port = await freePort();
  try {
    const settings = { ...mailEnv(dns.address, sink, provider, port), ...env, LOG_LEVEL: 'info' };
    const { orders, settled } = await killAndGoOn(settings, port, people, random);
    expect(await settled()).toBe(0);
    const ids = sink.mails.map(({ messageId }) => messageId);
    const figures = `${name}, seed ${seed}: ${KILLS} kills, ${orders.length} mails taken, ${ids.length} answers under ${new Set(ids).size} Message-IDs, ${provider.directory.journal.length} changes applied`;
    return {
      faults: faultsOf(
        orders,
        sink,
        provider.directory.journal.map(({ fields }) => fields['number']),
      ),
      verified: await run('verify', env),
      taken: orders.length,
      figures,
    };
  } finally {
    await Promise.all([dns.close(), sink.down(), provider.close()]);
  }
}

describe(`kill -9 at ${KILLS} random instants while mails come in`, () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'countersign-mail-proof-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));
  const flawless = { faults: [], verified: { code: 0, out: expect.stringContaining('chain whole') } };

  test('embedded store: each mail that was taken is answered under one Message-ID, done once, and none is lost', async () => {
    const proof = await prove('embedded', SEED, { DATA_DIR: dataDir }, () => openEmbeddedStore({ dataDir }));
    console.log(proof.figures);
    expect(proof).toMatchObject(flawless);
    expect(proof.taken).toBeGreaterThan(KILLS);
  });

  test('Redis: each mail that was taken is answered under one Message-ID, done once, and none is lost', async () => {
    const redis = await startRedis();
    try {
      const proof = await prove('Redis', SEED + 1, { DATA_DIR: dataDir, REDIS_URL: redis.url }, () =>
        openRedisStore({ url: redis.url, log: { info: () => undefined, warn: () => undefined } }),
      );
      console.log(proof.figures);
      expect(proof).toMatchObject(flawless);
      expect(proof.taken).toBeGreaterThan(KILLS);
    } finally {
      await redis.stop();
    }
  });
});
