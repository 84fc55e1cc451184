import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedRecords } from '../../src/directory/embedded-store-records';
import { openEmbeddedDirectory } from '../../src/directory/embedded';
import type { AccountDirectory, User } from '../../src/directory/port';
import type { AccountRecords, UserPatch } from '../../src/directory/records';
import { createPortalLinks, type PortalLinks } from '../../src/portal/links/portal-links';
import { elsewherePaths } from '../../src/portal/routes/elsewhere';
import { deriveKeys } from '../../src/proof/keys';
import { openEmbeddedStore } from '../../src/store/embedded/open';
import type { Store } from '../../src/store/port';
import { House } from '../support/house';
import { startHttpDirectory } from '../support/http-directory';
import { hour, minute, second } from '../scenarios/support/world';
import { Visitor } from './visitor';

const daniel = '101@organization.com';
const password = 'Pebble-meadow-4';

describe('a session of the portal', () => {
  let house: House;
  let clock = Date.UTC(2031, 4, 6, 14);
  beforeAll(async () => {
    house = await House.open({ now: () => clock, env: { PUBLIC_URL: 'https://localhost' } });
  });
  afterAll(() => house.close());
  beforeEach(() => {
    clock += 48 * hour;
  });
  const signedIn = async (more = {}): Promise<Visitor> => {
    const visitor = new Visitor(house);
    expect((await visitor.signIn(daniel, password, more)).status).toBe(303);
    return visitor;
  };

  test('is bound to this very host, hidden from scripts, gone with the browser, and another one after each sign-in', async () => {
    const answer = await new Visitor(house).signIn(daniel, password);
    expect(answer.headers.getSetCookie().find((cookie) => cookie.includes('portal'))).toMatch(
      /^__Host-portal=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    const visitor = await signedIn();
    const before = visitor.copy();
    await visitor.signIn(daniel, password);
    expect([await visitor.name(), await before.name()]).toEqual(['Daniel Okafor', undefined]);
  });

  test('ends after half an hour unused, and after twelve hours at all', async () => {
    const visitor = await signedIn();
    clock += 30 * minute - second;
    expect(await visitor.name()).toBe('Daniel Okafor');
    clock += 30 * minute + second;
    expect(await visitor.name()).toBeUndefined();
    const busy = await signedIn();
    for (let at = 0; at < 12 * hour - 20 * minute; at += 20 * minute) {
      clock += 20 * minute;
      expect(await busy.name()).toBe('Daniel Okafor');
    }
    clock += 20 * minute;
    expect(await busy.name()).toBeUndefined();
    const over = (await busy.get('/portal')).to ?? '';
    expect([over, (await busy.get(over)).text]).toEqual(['/portal/login?over', expect.stringContaining('You have been signed out here')]);
  });

  test('is ended by its owner for every copy of its cookie; another website’s page cannot', async () => {
    const visitor = await signedIn();
    const copy = visitor.copy();
    expect((await visitor.post('/portal/sign-out', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await visitor.name()).toBe('Daniel Okafor');
    await visitor.post('/portal/sign-out');
    expect(await copy.name()).toBeUndefined();
  });

  test('leads back to where it was wanted, and nowhere that somebody else wrote', async () => {
    const visitor = new Visitor(house);
    expect((await visitor.get('/portal')).to).toBe('/portal/login?first');
    expect((await visitor.get('/portal/profile?lang=fr')).to).toBe('/portal/login?first&lang=fr&to=%2Fportal%2Fprofile');
    const wrong = await visitor.post('/portal/login', { login: ` ${daniel.toUpperCase()}`, password: 'Not-it-at-all-1', remember: 'yes' });
    expect(wrong.text).toMatch(new RegExp(`id="login"[^>]* value="${daniel}"[^]*id="password"[^>]* autofocus[^]*value="yes" checked`));
    expect((await visitor.post('/portal/login', { login: 'Thimble-orbit-31', password: 'x' })).text).not.toContain('himble-orbit');
    for (const [to, wanted] of [
      ['/help/somebody-leaves', '/help/somebody-leaves'],
      ['//evil.example', '/portal'],
      ['https://evil.example', '/portal'],
      ['/portal/sign-out', '/portal'],
      ['/help/../desk', '/portal'],
      ['/help/a?x', '/portal'],
    ] as const) {
      expect((await visitor.post(`/portal/login?to=${encodeURIComponent(to)}`, { login: daniel, password })).to).toBe(wanted);
    }
    expect((await visitor.get('/portal/login')).to).toBe('/portal');
  });

  test('opens the articles of its account’s kind, in its name, and no others', async () => {
    const visitor = new Visitor(house);
    const refused = await visitor.get('/help/somebody-leaves');
    expect([refused.status, refused.text]).toEqual([
      403,
      expect.stringContaining('https://localhost/portal/login?to=%2Fhelp%2Fsomebody-leaves'),
    ]);
    expect((await visitor.get('/help/portal-forgot-password')).text).toContain('https://localhost/portal/login');
    await visitor.signIn(daniel, password);
    const opened = await visitor.get('/help/somebody-leaves');
    expect([opened.status, opened.text]).toEqual([200, expect.stringContaining('Daniel Okafor')]);
    expect((await visitor.get('/help/partner-first-steps')).status).toBe(403);
  });
});

describe('a mailed link of the portal', () => {
  let folder: string;
  let store: Store & { call: never };
  let records: AccountRecords;
  let directory: AccountDirectory;
  let links: PortalLinks;
  let n = 0;
  const keys = deriveKeys('a key of the portal’s links');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-links-'));
    const opened = await openEmbeddedStore({ dataDir: folder });
    store = opened as never;
    records = embeddedRecords(opened);
    directory = await openEmbeddedDirectory({
      records,
      seededPins: async () => undefined,
      voicemailMark: () => '',
      passwordHash: async () => '',
      seed: async () => ({
        accounts: [
          {
            domain: 'a.example',
            number: '1',
            name: 'A',
            kind: 'customer',
            users: ['1', '2', '3', '4'].map((extension) => ({
              extension,
              name: `P${extension}`,
              email: `p${extension}@a.example`,
              roles: extension === '1' ? ['administrator' as const] : [],
              activated: true,
            })),
          },
        ],
      }),
    });
    links = createPortalLinks({ store, directory, keys, publicUrl: () => 'http://localhost', now: () => 1_000 });
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  const userOf = async (extension: string): Promise<User> => {
    const [user] = await directory.find({ by: 'extension', account: '1', extension });
    return user!;
  };
  const issue = async (user: User, epoch?: number): Promise<string> => {
    const url = await links.issue('reset', {
      user,
      case: '07-aaaaaaaaaaaa',
      effect: `07-aaaaaaaaaaaa:${(n += 1)}`,
      at: 0,
      language: 'en',
      life: 10_000,
      ...(epoch === undefined ? {} : { epoch }),
    });
    return url.slice(url.lastIndexOf('/') + 1);
  };
  const patch = async (user: User, what: UserPatch): Promise<void> => {
    const asker = await userOf('1');
    expect(
      await records.apply({ key: `07-k-${(n += 1)}`, at: 1, account: user.account.id, user: user.id, requestedBy: asker.id, patch: what }),
    ).toMatchObject({ status: 'applied' });
  };

  test.each([
    ['2', 'another designated address', (user: User) => patch(user, { email: 'other@a.example' })],
    ['3', 'a suspension', (user: User) => patch(user, { suspended: true })],
    ['4', '“this was not me”', async (user: User) => void (await store.raiseEpoch({ op: 'not-me', at: 1, user: user.id }))],
  ])('is dead after: user %s, %s', async (extension, _what, happens) => {
    const user = await userOf(extension);
    const token = await issue(user, await store.epochOf(user.id));
    expect((await links.open('reset', token))?.user.login).toBe(user.login);
    await happens(user);
    expect(await links.open('reset', token)).toBeUndefined();
  });

  test('opens nothing for another purpose, another user, or with a letter changed', async () => {
    const [one, two] = [await userOf('1'), await userOf('4')];
    const token = await issue(one);
    const other = await issue(two);
    const [ownName = '', secret = ''] = token.split('.');
    for (const wrong of [
      `${other.split('.')[0]}.${secret}`,
      `${ownName}.${other.split('.')[1]}`,
      `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`,
      '',
      '.',
      `${token}.x`,
      'x'.repeat(500),
    ])
      expect(await links.open('reset', wrong)).toBeUndefined();
    for (const purpose of ['welcome', 'activate', 'email-confirm', 'email-revert', 'second-confirm', 'voicemail'] as const)
      expect(await links.open(purpose, token)).toBeUndefined();
    expect((await links.open('reset', token))?.user.id).toBe(one.id);
  });
});

test('every page of the portal is among those that lead elsewhere, or is served whosever the accounts are', async () => {
  const house = await House.open();
  try {
    for (const path of elsewherePaths.filter((each) => each !== '/portal/sign-out'))
      expect([path, (await new Visitor(house).get(path.replace(':token', 'x'))).status]).not.toEqual([path, 404]);
    const linked = [...(await new Visitor(house).get('/portal/login')).text.matchAll(/href="[^"]*?(\/portal\/[\w-]+)/g)].map(
      ([, path]) => path,
    );
    expect(linked.filter((path) => !elsewherePaths.includes(path ?? ''))).toEqual([]);
  } finally {
    await house.close();
  }
});

test.each([
  ['leads to the provider’s own portal', { PORTAL_URL: 'https://portal.example.com' }, 303],
  ['is not there', {}, 404],
])('where the accounts are a provider’s, the portal %s', async (_what, env, status) => {
  const provider = await startHttpDirectory();
  const house = await House.open({ env: { DIRECTORY_URL: provider.url, DIRECTORY_TOKEN: provider.token, ...env } });
  try {
    for (const path of elsewherePaths.map((each) => each.replace(':token', 'x'))) {
      for (const answer of [await new Visitor(house).get(`${path}?lang=fr`), await new Visitor(house).post(path, { login: 'x' })]) {
        expect([path, answer.status, answer.to]).toEqual([path, status, status === 303 ? 'https://portal.example.com' : undefined]);
      }
    }
  } finally {
    await house.close();
    await provider.close();
  }
});
