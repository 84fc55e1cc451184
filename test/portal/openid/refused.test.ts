import { Agent, request as ask } from 'node:http';
import { House } from '../../support/house';
import { Visitor } from '../visitor';
import { Application, clientsFile } from './application';

const daniel = { login: '101@organization.com', password: 'Pebble-meadow-4' };
const callback = 'http://127.0.0.1:9/callback';

let house: House;
let wallboard: Application;
let invoices: Application;
beforeAll(async () => {
  house = await House.open({ env: { PORTAL_CLIENTS_FILE: clientsFile(callback) } });
  [invoices, wallboard] = await Promise.all([
    Application.of(house.service.publicUrl, callback),
    Application.of(house.service.publicUrl, callback, 'wallboard'),
  ]);
});
afterAll(() => house.close());

const html = { accept: 'text/html' };
/** The path of a request with some parts exchanged; '' takes one away. */
const changed = (path: string, change: Readonly<Record<string, string>>): string => {
  const url = new URL(path, 'http://localhost');
  for (const [name, value] of Object.entries(change)) {
    url.searchParams.set(name, value);
    if (value === '') url.searchParams.delete(name);
  }
  return `${url.pathname}${url.search}`;
};

test('an address that is not the application’s gets nothing, and nobody is led there', async () => {
  const { path } = await invoices.begin();
  for (const change of [
    { redirect_uri: 'https://evil.example/callback' },
    { redirect_uri: `${callback}/more` },
    { redirect_uri: '' },
    { client_id: 'nobody' },
    { client_id: '' },
  ]) {
    const seen = await new Visitor(house).get(changed(path, change), html);
    expect([seen.status, seen.to, seen.text.includes('This sign-in cannot go on'), seen.text.includes('evil.example')]).toEqual([
      400,
      undefined,
      true,
      false,
    ]);
  }
  const french = await new Visitor(house).get(changed(path, { client_id: 'nobody' }), { ...html, 'accept-language': 'fr' });
  expect(french.text).toContain('Cette connexion ne peut pas continuer');
});

test.each([
  ['without a code challenge', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
  ['with the verifier itself as challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
  ['for a token right away', { response_type: 'token' }, 'unsupported_response_type'],
  ['for an ID token right away', { response_type: 'id_token' }, 'unsupported_response_type'],
  ['without openid', { scope: 'profile' }, 'invalid_request'],
  ['by an object of its own', { request: 'eyJhbGciOiJub25lIn0.e30.' }, 'request_not_supported'],
] as const)('a request %s is refused at the application', async (_what, change, error) => {
  for (const application of [invoices, wallboard]) {
    const { to = '' } = await new Visitor(house).get(changed((await application.begin()).path, change));
    expect(to.startsWith(`${callback}`) ? /[?&#]error=(\w+)/.exec(to)?.[1] : to).toBe(error);
  }
});

test('a code is worth nothing without its verifier, nor to another application', async () => {
  const visitor = new Visitor(house);
  await visitor.signIn(daniel.login, daniel.password);
  for (const steal of ['verifier', 'application'] as const) {
    const begun = await invoices.begin();
    const { at } = await invoices.follow(visitor, begun.path);
    const other = await (steal === 'application' ? wallboard : invoices).begin();
    const by = steal === 'application' ? wallboard : invoices;
    const checks = steal === 'application' ? begun.checks : { ...begun.checks, pkceCodeVerifier: other.checks.pkceCodeVerifier ?? '' };
    await expect(by.finish(at, { ...begun, checks })).rejects.toMatchObject({ error: 'invalid_grant' });
  }
});

test('a request that waits is its browser’s alone: who is led to somebody else’s signs them in nowhere', async () => {
  const thief = new Visitor(house);
  const begun = await invoices.begin();
  const { to: waiting = '' } = await thief.get(begun.path);
  const path = new URL(waiting, house.url).pathname;
  const victim = new Visitor(house);
  await victim.signIn(daniel.login, daniel.password);
  expect((await victim.get(path)).status).toBe(410);
  expect((await victim.post(path)).status).toBe(410);
  expect((await invoices.follow(thief, path)).at).toMatch(/^\/portal\/login/);
  // Nor with the browser's cookie planted beside the victim's own: what counts is who is signed in where it goes on.
  const planted = victim.copy();
  planted.take(thief, 'openid-waits');
  expect((await planted.get(path)).status).toBe(200);
  const goneOn = await thief.get(path.replace('/portal/sign-in-to', '/portal/oidc/authorize'));
  expect(goneOn.to).toMatch(/\/portal\/sign-in-to\/[\w-]+$/);
});

test('signing out leads to no address that is not the application’s, and a form of another website signs nobody out', async () => {
  const visitor = new Visitor(house);
  await visitor.signIn(daniel.login, daniel.password);
  const { status, text } = await visitor.get(
    '/portal/oidc/sign-out?client_id=invoices&post_logout_redirect_uri=https%3A%2F%2Fevil.example%2F',
    html,
  );
  expect([status, text.includes('This sign-in cannot go on')]).toEqual([400, true]);
  const { text: page } = await visitor.get('/portal/oidc/sign-out', html);
  expect(page).toContain('Signing out ends your session at the portal');
  expect((await visitor.post('/portal/oidc/sign-out/confirm', { logout: 'yes' }, html)).status).toBe(400);
  expect(await visitor.name()).toBe('Daniel Okafor');
});

/** A request with a target and headers as no client library would send them. */
const raw = (
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly text: string; readonly to: string }> =>
  new Promise((done, failed) => {
    ask({ host: '127.0.0.1', port: house.service.port, path, headers }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (part: string) => (text += part))
        .on('end', () => done({ status: response.statusCode ?? 0, text, to: response.headers.location ?? '' }));
    })
      .on('error', failed)
      .end();
  });

test('whatever a request says of its host, every address that is told starts with PUBLIC_URL', async () => {
  const own = house.service.publicUrl;
  const { path } = await invoices.begin();
  const hostile = [
    { host: 'evil.example' },
    { host: 'localhost', 'x-forwarded-host': 'evil.example' },
    { host: 'localhost', 'x-forwarded-proto': 'https', 'x-forwarded-port': '9' },
    { host: 'localhost', forwarded: 'host=evil.example;proto=https' },
    { host: 'evil.example:80@localhost' },
    { host: 'localhost', 'x-original-url': 'http://evil.example/', 'x-forwarded-prefix': '/evil' },
  ];
  for (const headers of hostile) {
    for (const [at, kind] of [
      ['/portal/oidc/.well-known/openid-configuration', 'found'],
      ['http://evil.example/portal/oidc/.well-known/openid-configuration', 'found'],
      [path, 'led'],
      [`http://evil.example${path}`, 'led'],
    ] as const) {
      const { text, to } = await raw(at, headers);
      expect(`${text}${to}`).not.toContain('evil');
      if (kind === 'led') expect(to.startsWith(`${own}/portal/sign-in-to/`)).toBe(true);
      else for (const address of text.match(/https?:\/\/[^"]+/g) ?? ['none']) expect(address.startsWith(`${own}/portal/oidc`)).toBe(true);
    }
  }
});

test('pages of the provider are framed by nobody and kept by nothing, and what is not there is not there', async () => {
  const { path } = await invoices.begin();
  for (const at of [
    path,
    '/portal/oidc/sign-out',
    changed(path, { client_id: 'nobody' }),
    '/portal/oidc/nothing',
    '/portal/oidc/reg',
    '/portal/oidc/token/introspection',
    '/portal/oidc/device',
  ]) {
    const { headers } = await new Visitor(house).get(at, html);
    expect([
      headers.get('x-frame-options'),
      headers.get('cache-control')?.includes('no-store'),
      headers.get('content-security-policy')?.includes("frame-ancestors 'none'"),
    ]).toEqual(['DENY', true, true]);
  }
  for (const at of [
    '/portal/oidc/nothing',
    '/portal/oidc/reg',
    '/portal/oidc/token/introspection',
    '/portal/oidc/device',
    '/portal/oidc/request',
  ])
    expect((await new Visitor(house).get(at)).status).toBe(404);
});

test('one address that asks without end is told to wait', async () => {
  const asked = await Promise.all(Array.from({ length: 420 }, async () => (await fetch(`${house.url}/portal/oidc/nothing`)).status));
  expect(new Set(asked)).toEqual(new Set([404, 429]));
});

test('behind https every cookie is for https and this very host alone', async () => {
  const secure = await House.open({ env: { PUBLIC_URL: 'https://localhost', PORTAL_CLIENTS_FILE: clientsFile(callback) } });
  try {
    const reach = (url: string, options?: object): Promise<Response> => fetch(url.replace('https://localhost', secure.url), options);
    const application = await Application.of('https://localhost', callback, 'invoices', reach);
    const visitor = new Visitor(secure);
    const begun = await application.begin();
    const asked = await visitor.get(begun.path);
    expect(asked.headers.getSetCookie().map((cookie) => cookie.replace(/=[^;]*;/, ';').toLowerCase())).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^__secure-openid-waits; path=\/portal\/sign-in-to\/[\w-]+;.*samesite=lax; secure; httponly/),
      ]),
    );
    expect(asked.headers.get('strict-transport-security')).toBe('max-age=31536000');
    const { at } = await application.follow(visitor, asked.to?.slice('https://localhost'.length) ?? '');
    const { to = '' } = await visitor.post(at, daniel);
    const came = await application.follow(visitor, to);
    expect((await application.finish(came.at, begun)).claims()?.iss).toBe('https://localhost/portal/oidc');
    expect(visitor.cookie('__Host-openid')).toMatch(/^[\w-]{21,}$/);
  } finally {
    await secure.close();
  }
});

test('without a file of applications nothing of it is there', async () => {
  const plain = await House.open();
  try {
    for (const path of [
      '/portal/oidc/.well-known/openid-configuration',
      '/portal/oidc/authorize',
      '/portal/oidc/jwks',
      '/portal/sign-in-to/abc',
    ])
      expect((await fetch(`${plain.url}${path}`)).status).toBe(404);
  } finally {
    await plain.close();
  }
});

test('a request that is too large is refused as such, and the next on its connection is answered', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const answers: (number | undefined)[] = [];
  for (const [method, path, body] of [
    ['POST', 'token', `a=${'x'.repeat(200_000)}`],
    ['GET', 'jwks', ''],
    ['POST', 'revoke', `a=${'x'.repeat(200_000)}`],
    ['GET', 'jwks', ''],
  ] as const) {
    answers.push(
      await new Promise((resolve, reject) => {
        const asked = ask(
          `${house.url}/portal/oidc/${path}`,
          { method, agent, headers: method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {} },
          (answer) => answer.resume().once('end', () => resolve(answer.statusCode)),
        );
        asked.once('error', reject);
        if (body !== '') asked.write(body);
        asked.end();
      }),
    );
  }
  agent.destroy();
  expect(answers).toEqual([413, 200, 413, 200]);
});

test.each(['token', 'userinfo', 'revoke'])('%s: its errors are JSON, whatever the caller says it accepts', async (path) => {
  const answer = await fetch(`${house.url}/portal/oidc/${path}`, {
    method: path === 'userinfo' ? 'GET' : 'POST',
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(await answer.json()).toEqual(expect.objectContaining({ error: expect.any(String) }));
});
