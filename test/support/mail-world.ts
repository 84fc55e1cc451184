// @needs redis
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Seed } from '../../src/directory/seed-schema';
import { deriveKeys } from '../../src/proof/keys';
import { createPins } from '../../src/proof/pins';
import { openEmbeddedStore } from '../../src/store/embedded/open';
import type { Store } from '../../src/store/port';
import { openRedisStore } from '../../src/store/redis/open';
import { startDns } from './dns-server';
import { eventually } from './eventually';
import { freePort } from './free-port';
import { House } from './house';
import { startHttpDirectory, type HttpDirectoryServer } from './http-directory';
import { mailZone, support } from './mail-domains';
import { everybody, mailPeople, seedOf, type Person } from './mail-people';
import { createPost, type Post } from './mail-post';
import { MailSink } from './mail-sink';
import { startRedis, unsynced } from './redis-server';
import { together } from './together';

const secretKey = 'the key of a house that gets mail, and of no other';

/** A house that customers write mails to, with all that is around it: DNS, a provider's directory, the world's mail hosts. Its clock only the test moves. */
export interface MailWorld {
  readonly house: House;
  /** Where the house takes mail in. */
  readonly port: number;
  /** Hands mails over there. */
  readonly post: Post;
  readonly sink: MailSink;
  readonly provider: HttpDirectoryServer;
  now(): number;
  /** Moves the clock at once. */
  later(by: number): void;
  /** ... once nothing is under way: a mail that is would outlive its lease, and be handed over once more. */
  rest(by: number): Promise<void>;
  /** Somebody whom no other story has: of the organization unless told. */
  person(sort?: 'ordinary' | 'noDmarc' | 'spfOnly' | 'unanswered'): Person;
  /** Waits until every mail that was taken in is done with, and every effect too. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** Gives people the PINs that the tests know, before the house opens. */
export async function assignMailPins(people: readonly Person[], open: () => Promise<Store>, at: number): Promise<void> {
  const store = await open();
  const pins = createPins(store, deriveKeys(secretKey), {
    codeTtl: 0,
    limits: { windowTries: 5, window: 1, sourceTries: 3, lifeTries: 50 },
  });
  await Promise.all(people.map(({ id, pin }) => pins.assign(id, pin, at)));
  await store.close();
}

/** Settings of a house that gets mail, but for its store. */
export const mailEnv = (dns: string, sink: MailSink, provider: HttpDirectoryServer, port: number): Readonly<Record<string, string>> => ({
  SECRET_KEY: secretKey,
  DIRECTORY_URL: provider.url,
  DIRECTORY_TOKEN: provider.token,
  SMTP_URL: sink.url,
  SMTP_LISTEN: `127.0.0.1:${port}`,
  MAIL_FROM: `Support <${support}>`,
  MAIL_DOMAIN: 'support.example',
  DNS_SERVERS: dns,
});

export interface MailWorldOptions {
  readonly redis: boolean;
  /** Settings over the usual ones. */
  readonly env?: Readonly<Record<string, string>>;
  /** Who is known to the house, with the PINs that the tests know, and the same people as a directory takes them; everybody of the mail stories unless told. */
  readonly known?: { readonly people: readonly Person[]; readonly seed: Seed };
}

/** Rejects with everything closed that had come up. */
export async function openMailWorld({
  redis: onRedis,
  env = {},
  known = { people: everybody, seed: seedOf(everybody) },
}: MailWorldOptions): Promise<MailWorld> {
  let now = Date.UTC(2031, 4, 6, 14);
  const dataDir = await mkdtemp(join(tmpdir(), 'countersign-mail-'));
  const opened: (() => unknown)[] = [() => rm(dataDir, { recursive: true, force: true })];
  /** What came last goes first. */
  const close = async (): Promise<void> => {
    for (const one of opened.splice(0).reverse()) await one();
  };
  try {
    const redis = onRedis ? await startRedis(unsynced) : undefined;
    opened.push(() => redis?.stop());
    await assignMailPins(
      known.people,
      () =>
        redis === undefined
          ? openEmbeddedStore({ dataDir })
          : openRedisStore({ url: redis.url, log: { info: () => undefined, warn: () => undefined } }),
      now,
    );
    const [dns, sink, provider] = await together(startDns(mailZone), MailSink.open(), startHttpDirectory({ seed: known.seed }));
    opened.push(() => Promise.all([dns.close(), sink.down(), provider.close()]));
    const port = await freePort();
    const house = await House.open({
      dataDir,
      env: { ...mailEnv(dns.address, sink, provider, port), ...(redis === undefined ? {} : { REDIS_URL: redis.url }), ...env },
      now: () => now,
    });
    opened.push(() => house.close());
    const taken = new Map<string, number>();
    const post = createPost(port);
    opened.push(() => post.close());
    const later = (by: number): void => {
      now += by;
    };
    const quiet = async (): Promise<void> => {
      // Twice: while it looks, what was a mail may become an effect.
      await eventually(async () => ((await house.left()) === 0 && (await house.left()) === 0) || undefined, 'nothing to be under way');
    };
    return {
      house,
      port,
      post,
      sink,
      provider,
      now: () => now,
      later,
      rest: async (by) => {
        await quiet();
        later(by);
      },
      person: (sort = 'ordinary') => {
        const n = taken.get(sort) ?? 0;
        taken.set(sort, n + 1);
        const found = mailPeople[sort][n];
        if (found === undefined) throw new Error(`Everybody of ${sort} has a story already.`);
        return found;
      },
      quiet,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The same stories in a house with the embedded store and in one on a real Redis; `stores` 1: in the embedded one alone. Between two of them two hours go by. */
export function inBothMailHouses(
  stories: (world: () => MailWorld, store: 'embedded' | 'Redis') => void,
  env?: Readonly<Record<string, string>>,
  stores = 2,
): void {
  describe.each((['embedded', 'Redis'] as const).slice(0, stores))('in the %s store', (store) => {
    let world: MailWorld;
    beforeAll(async () => {
      world = await openMailWorld({ redis: store === 'Redis', ...(env === undefined ? {} : { env }) });
    });
    afterAll(() => world.close());
    beforeEach(() => world.later(2 * 3_600_000));
    stories(() => world, store);
  });
}
