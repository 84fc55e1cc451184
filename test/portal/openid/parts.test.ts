import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '../../../src/config/config-error';
import type { User } from '../../../src/directory/port';
import { readClients } from '../../../src/portal/openid/clients-file';
import { createKept } from '../../../src/portal/openid/kept';
import { serveOpenId } from '../../../src/portal/openid/serve-openid';
import { signingKey } from '../../../src/portal/openid/signing-key';
import { createStandings } from '../../../src/portal/openid/standings';
import { createKit } from '../../../src/portal/routes/kit';
import { deriveKeys } from '../../../src/proof/keys';
import { openEmbeddedStore, type EmbeddedStore } from '../../../src/store/embedded/open';
import { StoreUnavailable } from '../../../src/store/port';
import { running, type Running } from '../../http/support';
import { quietLog } from '../../support/quiet-log';

let folder = '';
let store: EmbeddedStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-openid-'));
  store = await openEmbeddedStore({ dataDir: folder });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the file of applications', () => {
  const secret = 's'.repeat(32);
  const invoices = { client_id: 'invoices', name: 'Invoices', redirect_uris: ['https://invoices.example/callback'], client_secret: secret };
  const read = async (content: unknown): Promise<ReturnType<typeof readClients>> => {
    const path = join(folder, 'clients.json');
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return readClients(path);
  };

  test('says of each how it shows who it is', async () => {
    const phone = {
      client_id: 'phone',
      name: 'Phone',
      redirect_uris: ['com.example.phone:/callback', 'http://127.0.0.1/callback'],
      public: true,
    };
    const clients = await read([
      invoices,
      {
        ...invoices,
        client_id: 'post',
        token_endpoint_auth_method: 'client_secret_post',
        post_logout_redirect_uris: ['https://invoices.example/'],
      },
      phone,
    ]);
    expect(
      clients.map(({ client_id: id, token_endpoint_auth_method: how, post_logout_redirect_uris: out }) => [id, how, out.length]),
    ).toEqual([
      ['invoices', 'client_secret_basic', 0],
      ['post', 'client_secret_post', 1],
      ['phone', 'none', 0],
    ]);
  });

  test.each([
    ['no JSON', '[{]', /is no JSON, wants a JSON list/],
    ['nobody', [], /names no application/],
    ['one twice', [invoices, invoices], /application 2, client_id: got "invoices" a second time/],
    [
      'an address by plain http',
      [{ ...invoices, redirect_uris: ['http://invoices.example/'] }],
      /redirect_uris\.0: got "http:\/\/invoices\.example\/", wants https:\/\//,
    ],
    [
      'an address with a wildcard',
      [{ ...invoices, redirect_uris: ['https://*.example/'] }],
      /redirect_uris\.0: got "https:\/\/\*\.example\/"/,
    ],
    ['a script as address', [{ ...invoices, redirect_uris: ['javascript:alert(1)'] }], /redirect_uris\.0: got "javascript/],
    ['no address', [{ ...invoices, redirect_uris: [] }], /wants one address at least/],
    ['a short secret', [{ ...invoices, client_secret: 'short' }], /client_secret: wants 32 characters at least/],
    ['neither secret nor public', [{ ...invoices, client_secret: undefined }], /client_secret: got nothing, wants one, or "public": true/],
    ['a public one with a secret', [{ ...invoices, public: true }], /what everybody can read is no secret/],
    [
      'a program’s own scheme with a secret',
      [{ ...invoices, redirect_uris: ['com.example.app:/callback'] }],
      /wants "public": true with it/,
    ],
    ['a word we do not know', [{ ...invoices, grant_types: ['implicit'] }], /application 1: Unrecognized key: "grant_types"/],
  ])('stops the start when it has %s, and says what to do', async (_what, content, why) => {
    await expect(read(content)).rejects.toThrow(why);
    await expect(read(content)).rejects.toBeInstanceOf(ConfigError);
    await expect(read(content)).rejects.not.toThrow(secret);
  });

  test('that stands in its guide is one, but for its secret, and the library takes it', async () => {
    const guide = readFileSync(join(__dirname, '../../../docs/portal.md'), 'utf8');
    const [, example = ''] = /```json\n(\[\n  \{ "client_id"[^]*?)```/.exec(guide) ?? [];
    await expect(read(example)).rejects.toThrow(/application 1, client_secret: wants 32 characters at least/);
    const clients = await read(example.replace(/"<[^"]+>"/, `"${secret}"`));
    expect(clients.map(({ client_id: id }) => id)).toEqual(['invoices', 'softphone']);
    await expect(openedWith(clients)).resolves.toBeUndefined();
  });

  test('stops the start when it is not there', () => {
    expect(() => readClients(join(folder, 'nowhere.json'))).toThrow(/PORTAL_CLIENTS_FILE: .*nowhere\.json cannot be read \(ENOENT\)/);
  });
});

test('the key that signs is the same for all with one SECRET_KEY, and another with another', () => {
  const [one, same, other] = ['a secret', 'a secret', 'another'].map((secret) => signingKey(deriveKeys(secret)));
  expect(one).toEqual(same);
  expect(one?.kid).not.toBe(other?.kid);
  const { d: _, ...open } = one ?? {};
  const signed = sign('sha256', Buffer.from('text'), createPrivateKey({ key: { ...one }, format: 'jwk' }));
  expect(verify('sha256', Buffer.from('text'), createPublicKey({ key: open, format: 'jwk' }), signed)).toBe(true);
});

test('what the store holds of tokens opens nothing: neither their names nor their contents stand there', async () => {
  const seen: string[] = [];
  const spy = { ...store, putOpenId: async (...args: Parameters<EmbeddedStore['putOpenId']>) => void seen.push(JSON.stringify(args)) };
  await createKept(spy, deriveKeys('a secret'), Date.now).put(
    'AccessToken',
    'the-token',
    { jti: 'the-token', scope: 'openid', state: 'xsrf-secret' },
    { user: 'u_1', grant: 'the-grant', alias: 'the-alias', life: 1_000 },
  );
  for (const secret of ['the-token', 'xsrf-secret', 'the-grant', 'the-alias']) expect(seen.join()).not.toContain(secret);
});

describe('what an application may stands on who its user is now', () => {
  const at = Date.UTC(2031, 4, 6);
  const daniel = {
    id: 'u_1',
    extension: '101',
    login: '101@organization.com',
    name: 'Daniel',
    email: 'daniel@example.com',
    roles: [],
    activated: true,
    account: { id: 'a', domain: 'organization.com', number: '1', name: 'Org', kind: 'customer' },
  } satisfies User;
  const begin = async (session: string) => {
    const now = { user: daniel as User | undefined, hash: 'hash' as string | undefined };
    await store.putSession({ id: session, user: daniel.id, kind: 'portal', body: '{}', at, until: at + 1_000 });
    const keys = deriveKeys('a secret');
    const standings = createStandings({
      kept: createKept(store, keys, () => at),
      store,
      directory: { user: async () => now.user },
      records: { passwordOf: async () => now.hash },
      keys,
      now: () => at,
    });
    await standings.note(session, { user: daniel, session, since: at }, 1_000);
    return { now, allowed: async (inSession = false) => (await standings.userOf(daniel.id, { grant: session, inSession })) !== undefined };
  };

  test.each([
    ['a removal', { user: undefined }],
    ['a suspension', { user: { ...daniel, suspended: true } }],
    ['another address', { user: { ...daniel, email: 'else@example.com' } }],
    ['another password', { hash: 'another' }],
    ['no password any more', { hash: undefined }],
  ])('%s ends it at once', async (what, change) => {
    const { now, allowed } = await begin(what);
    expect(await allowed()).toBe(true);
    Object.assign(now, change);
    expect(await allowed()).toBe(false);
  });

  test('signing out ends what needs the sign-in, “this was not me” everything', async () => {
    const { allowed } = await begin('sign-in');
    expect([await allowed(true), await allowed()]).toEqual([true, true]);
    await store.endSession('sign-in');
    expect([await allowed(true), await allowed()]).toEqual([false, true]);
    await store.endOpenIdOf({ user: daniel.id });
    expect(await allowed()).toBe(false);
  });
});

const away = async (): Promise<never> => {
  throw new StoreUnavailable('away');
};
/** The provider at an edge of its own, with a store that is away; answers when the library has taken the applications. */
async function openEdge(clients: Parameters<typeof serveOpenId>[2]['clients']): Promise<Running> {
  const sessions = { personOf: async () => undefined, begin: away, end: away, endOne: away, endAll: away, of: away };
  const frame = () => ({ base: '', style: '/site.css', icon: '/icon.svg', mailboxPath: undefined });
  let [publicUrl, opened] = ['http://localhost', Promise.resolve()];
  const edge = await running((router) => {
    ({ opened } = serveOpenId(router, createKit(router, { sessions, frame, now: Date.now }), {
      clients,
      publicUrl: () => publicUrl,
      sessions,
      frame,
      keys: deriveKeys('a secret'),
      now: Date.now,
      log: quietLog().log,
      audit: { append: away },
      directory: { user: away },
      records: { passwordOf: away },
      store: { putOpenId: away, readOpenId: away, useOpenId: away, endOpenId: away, endOpenIdOf: away, readSession: away },
    }));
  });
  publicUrl = edge.url;
  await opened;
  return edge;
}
async function openedWith(clients: Parameters<typeof openEdge>[0]): Promise<void> {
  const edge = await openEdge(clients);
  await edge.server.stop();
}

describe('while the store does not answer', () => {
  let edge: Running;
  beforeAll(async () => {
    edge = await openEdge([
      {
        client_id: 'invoices',
        name: 'Invoices',
        redirect_uris: ['http://127.0.0.1:9/callback'],
        post_logout_redirect_uris: [],
        client_secret: 's'.repeat(32),
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ]);
  });
  afterAll(() => edge.server.stop());

  test('applications and users are told to try later, and nothing is given', async () => {
    const headers = { authorization: `Basic ${Buffer.from(`invoices:${'s'.repeat(32)}`).toString('base64')}` };
    const form = new URLSearchParams({
      grant_type: 'authorization_code',
      code: 'a-code',
      redirect_uri: 'http://127.0.0.1:9/callback',
      code_verifier: 'v'.repeat(43),
    });
    const token = await fetch(`${edge.url}/portal/oidc/token`, { method: 'POST', headers, body: form });
    expect([token.status, await token.json()]).toEqual([503, { error: 'temporarily_unavailable' }]);
    const asked = new URLSearchParams({
      client_id: 'invoices',
      redirect_uri: 'http://127.0.0.1:9/callback',
      response_type: 'code',
      scope: 'openid',
      state: 'mine',
      code_challenge: 'c'.repeat(43),
      code_challenge_method: 'S256',
    });
    const led = await fetch(`${edge.url}/portal/oidc/authorize?${asked}`, { redirect: 'manual' });
    expect(led.headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:9\/callback\?error=temporarily_unavailable&state=mine/);
    const out = await fetch(`${edge.url}/portal/oidc/sign-out`, { headers: { accept: 'text/html' } });
    expect([out.status, (await out.text()).includes('Please try again in a few minutes')]).toEqual([503, true]);
  });
});
