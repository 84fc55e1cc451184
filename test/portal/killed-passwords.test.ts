// @needs redis
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPassword } from '../../src/access/password-hash';
import { eventually } from '../support/eventually';
import { House } from '../support/house';
import { startRedis } from '../support/redis-server';
import { noon, openPasswordLinks, type Cut } from './password-links';

const root = join(__dirname, '../..');
const chosen = (n: number) => ({ password: `Canoe-orbit-${n}x`, confirmation: `Canoe-orbit-${n}x`, voicemailPin: '8306' });
const dying = 'Ribbon-castle-88';
const owner = 'daniel.okafor@example.com';

/** Another process chooses a password by that link, and is killed there. */
async function killed(env: Readonly<Record<string, string>>, purpose: string, token: string, where: Cut): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      '--require',
      join(root, 'tools/run-typescript.cjs'),
      join(__dirname, 'dying-password.ts'),
      JSON.stringify(env),
      purpose,
      token,
      dying,
      where,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, by) => resolve(by)));
  expect(signal).toBe('SIGKILL');
}

describe.each([
  ['embedded store', false],
  ['Redis', true],
] as const)('kill -9 while a password is chosen by a mailed link, %s', (_, redis) => {
  let folder: string;
  let env: Readonly<Record<string, string>>;
  let stop: () => Promise<void>;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-killed-passwords-'));
    const server = redis ? await startRedis() : undefined;
    stop = async () => server?.stop();
    env = {
      DATA_DIR: folder,
      SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
      ...(server === undefined ? {} : { REDIS_URL: server.url }),
    };
  });
  afterEach(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });

  /** A link as it was mailed before the process that dies was there. */
  const mailed = async (purpose: 'reset' | 'welcome', login: string): Promise<string> => {
    const before = await openPasswordLinks(env);
    const token = await before.mailed(purpose, login);
    await before.store.close();
    return token;
  };

  test.each<['reset' | 'welcome', string, Cut]>([
    ['reset', '101@organization.com', 'before-audit'],
    ['reset', '101@organization.com', 'before-password'],
    ['welcome', '102@organization.com', 'before-password'],
  ])('%s of %s, killed %s: the link still works, and of 64 uses at once one is the password', async (purpose, login, where) => {
    const token = await mailed(purpose, login);
    await killed(env, purpose, token, where);
    const { byLink, records, store, user } = await openPasswordLinks(env);
    const { id, activated } = await user(login);
    expect([activated, await checkPassword(await records.passwordOf(id), dying)]).toEqual([purpose === 'reset', false]);
    expect((await byLink.look(purpose, token))?.user.id).toBe(id);
    const outcomes = await Promise.all(Array.from({ length: 64 }, (_each, n) => byLink.complete(purpose, token, chosen(n))));
    const [first = -1, ...others] = outcomes.flatMap(({ is }, n) => (is === 'done' ? [n] : []));
    expect([others, outcomes.filter(({ is }) => is === 'dead').length]).toEqual([[], 63]);
    expect([await checkPassword(await records.passwordOf(id), chosen(first).password), (await user(login)).activated]).toEqual([
      true,
      true,
    ]);
    expect([await byLink.look(purpose, token), (await byLink.complete(purpose, token, chosen(99))).is]).toEqual([undefined, 'dead']);
    const entries = (await store.readAudit(0, 1_000)).filter(({ action }) => action.startsWith('portal.'));
    expect(entries).toHaveLength(1);
    await store.close();
  });

  test('killed right after the password was stored: it stands, and the link sets no other', async () => {
    const token = await mailed('reset', '101@organization.com');
    await killed(env, 'reset', token, 'after-password');
    const { byLink, records, store, user } = await openPasswordLinks(env);
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_each, n) => byLink.complete('reset', token, chosen(n))));
    expect(new Set(outcomes.map(({ is }) => is))).toEqual(new Set(['dead']));
    expect(await checkPassword(await records.passwordOf((await user('101@organization.com')).id), dying)).toBe(true);
    await store.close();
  });

  test.each<[Cut, number, RegExp]>([
    ['after-password', 1, /6-digit support PIN/],
    ['before-password', 0, /are now forwarded/],
  ])(
    'killed %s: the owner is told %i times, and what was proved before is over where the password is another',
    async (where, times, answer) => {
      const token = await mailed('reset', '101@organization.com');
      const before = await House.open({ dataDir: folder, env, now: () => noon });
      const customer = await before.customer();
      await customer.asks('I am 101@organization.com. Mail me my PIN', /on its way/);
      await customer.asks(`My PIN is ${await before.pinOf(owner)}`, /verified/);
      await before.close();
      await killed(env, 'reset', token, where);
      // By then what the dead process had in hand is anybody's.
      const after = await House.open({ dataDir: folder, env, now: () => noon + 60_000 });
      await eventually(async () => (await after.left()) === 0 || undefined, 'all that was left undone done');
      expect((await after.mails(owner)).filter(({ subject }) => subject === 'Your password was set')).toHaveLength(times);
      const same = await customer.goesOnAt(after.url);
      await same.asks('forward my calls to 613 555 0100', /Shall I do this/);
      await same.asks('yes', answer);
      await after.close();
    },
  );
});
