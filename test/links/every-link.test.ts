// @needs redis
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { User } from '../../src/directory/port';
import { linkPurposes, type LinkPurpose } from '../../src/store/port-secrets';
import { openTalkingHouse, type TalkingHouse } from '../support/talking-house';
import { day, minute, partsOf, rows, second, type Mailed, type Parts, type Row } from './link-rows';

let n = 0;
const here = linkPurposes.flatMap((purpose) => {
  const row = rows[purpose];
  return 'elsewhere' in row ? [] : [[purpose, row] as const];
});
/** A code has no page: only trying it tells. */
const codes = here.filter(([purpose]) => purpose === 'activate-code');
const pages = here.filter(([purpose]) => purpose !== 'activate-code');

/** What is done to one user is nothing to the next. */
const checks = ['edge', 'newer', 'moved', 'reused'] as const;
const people = here.flatMap(([purpose, { fresh }]) => checks.map((check) => ({ purpose, check, fresh })));
const extensionOf = (purpose: LinkPurpose, check: (typeof checks)[number]): string =>
  String(201 + people.findIndex((one) => one.purpose === purpose && one.check === check));

test('what has no row here is tested elsewhere', () => {
  expect(
    Object.values(rows).flatMap((row) =>
      'elsewhere' in row && !existsSync(join(__dirname, '..', '..', row.elsewhere)) ? [row.elsewhere] : [],
    ),
  ).toEqual([]);
});

describe.each([
  ['embedded store', false],
  ['Redis', true],
] as const)('every link that is mailed, %s', (_, redis) => {
  let house: TalkingHouse;
  let parts: Parts;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-links-'));
    const file = join(folder, 'accounts.json');
    const users = people.map(({ purpose, check, fresh }) => ({
      extension: extensionOf(purpose, check),
      name: 'Person',
      email: `${purpose}.${check}@mail.example`,
      roles: [],
      activated: !fresh,
    }));
    const boss = { extension: '100', name: 'Boss', email: 'boss@mail.example', roles: ['administrator'], activated: true };
    await writeFile(
      file,
      JSON.stringify({
        accounts: [{ domain: 'links.example', number: '20417', name: 'Links', kind: 'customer', users: [boss, ...users] }],
      }),
    );
    house = await openTalkingHouse({ redis, env: { DIRECTORY_SEED: file } });
    await rm(folder, { recursive: true });
    parts = await partsOf(house, await userOf('100'));
  });
  afterAll(() => house.close());
  beforeEach(() => house.later(20 * day));

  const userOf = async (extension: string): Promise<User> => {
    const [user] = await house.directory.find({ by: 'login', login: `${extension}@links.example` });
    if (!user) throw new Error(`There is no ${extension}.`);
    return user;
  };
  const mailed = async (purpose: LinkPurpose, row: Row, check: (typeof checks)[number]): Promise<Mailed> =>
    row.mails(parts, await userOf(extensionOf(purpose, check)));
  /** The address on file of whose link it is becomes another. */
  const moves = async (purpose: LinkPurpose, check: (typeof checks)[number]): Promise<void> => {
    const user = purpose === 'restore' ? parts.boss : await userOf(extensionOf(purpose, check));
    await house.records.apply({
      key: `moves/${++n}`,
      at: house.now(),
      account: user.account.id,
      user: user.id,
      requestedBy: user.id,
      patch: { email: `moved${n}@mail.example` },
    });
    if (purpose === 'restore') parts = { ...parts, boss: await userOf('100') };
  };

  test.each(pages)(
    '%s: a second before its end its page shows what it is for; a second behind it nobody sees it or does it',
    async (purpose, row) => {
      const link = await mailed(purpose, row, 'edge');
      house.later(row.life - second);
      expect(await link.looks()).toBe(true);
      house.later(2 * second);
      expect([await link.looks(), await link.acts()]).toEqual([false, false]);
    },
  );
  test.each(codes)('%s: works a second before its end, and not a second behind it', async (purpose, row) => {
    const late = await mailed(purpose, row, 'edge');
    house.later(row.life + second);
    expect(await late.acts()).toBe(false);
    const inTime = await mailed(purpose, row, 'edge');
    house.later(row.life - second);
    expect(await inTime.acts()).toBe(true);
  });
  test.each(here)(
    '%s: looked at many times and used by 64 at once, it does what it is for once, and then never again',
    async (purpose, row) => {
      const link = await mailed(purpose, row, 'reused');
      for (let looks = 0; looks < 5; looks += 1) expect(await link.looks()).toBe(true);
      const uses = await Promise.all(Array.from({ length: 64 }, () => link.acts()));
      expect(uses.filter(Boolean)).toHaveLength(1);
      await house.runner.runDue(50);
      expect(await link.acts()).toBe(false);
    },
  );
  test.each(here)('%s: an older one behind a newer one', async (purpose, row) => {
    const older = await mailed(purpose, row, 'newer');
    house.later(16 * minute);
    const newer = await mailed(purpose, row, 'newer');
    expect(await older.acts()).toBe(row.eachItsOwn === true);
    expect(await newer.acts()).toBe(true);
  });
  test.each(here)('%s: after the address on file became another', async (purpose, row) => {
    const link = await mailed(purpose, row, 'moved');
    await moves(purpose, 'moved');
    expect(await link.acts()).toBe(row.anyAddress === true);
  });
});
